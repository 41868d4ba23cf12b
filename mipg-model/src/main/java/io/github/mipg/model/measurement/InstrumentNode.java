package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node of the tree of an instrument: an index, policy, dimension, component, total... (nodo del instrumento).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class InstrumentNode {
    InstrumentNode() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its code, such as {@code POL05}.
     *
     * @return the code
     */
    public abstract NodeId id();

    /**
     * The node that it feeds.
     *
     * @return its code, empty for the root
     */
    public abstract Optional<NodeId> parent();

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * What nodes of its kind are called, such as 'dimensión'.
     *
     * @return one line, empty if the instrument does not say
     */
    public abstract Optional<String> level();

    /**
     * Its weight among what feeds its parent (peso).
     *
     * @return more than 0, empty if the instrument does not say
     */
    public abstract Optional<Figure> weight();

    /**
     * The questions that feed it directly.
     *
     * @return the questions in order
     */
    public abstract List<NodeQuestion> questions();

    /**
     * The policy that it measures.
     *
     * @return the policy, empty if none in particular
     */
    public abstract Optional<PolicyId> policy();

    /**
     * Entities that it is meant for.
     *
     * @return the class, empty for all
     */
    public abstract Optional<EntityClass> meantFor();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("InstrumentNode.name", name());
        level().ifPresent(v -> Checks.line("InstrumentNode.level", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableInstrumentNode.Builder {
        Builder() {}
    }
}
