package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that is registered once and used many times (documento, soporte).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Document {
    Document() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and evidence are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract DocumentId id();

    /**
     * What it is, where it lies, of which day, which version, who may see it.
     *
     * @return the description
     */
    public abstract Evidence evidence();

    /**
     * Unit that keeps it (dependencia productora).
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * Process that it belongs to.
     *
     * @return the process, empty if unknown
     */
    public abstract Optional<ProcessId> process();

    /**
     * Policies of the Model that it proves something about.
     *
     * @return the policies in the order given; empty says nothing
     */
    public abstract List<PolicyId> policies();

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
        Checks.unique("Document.policies", policies(), v -> v);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
