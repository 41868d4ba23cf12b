package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.QuestionId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that feeds a node (pregunta que alimenta un nodo). A question may feed several.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class NodeQuestion {
    NodeQuestion() {}

    /**
     * Starts one.
     *
     * @return an empty builder; question is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The question.
     *
     * @return its code
     */
    public abstract QuestionId question();

    /**
     * Its weight among what feeds the node (peso).
     *
     * @return more than 0, empty if the instrument does not say
     */
    public abstract Optional<Figure> weight();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableNodeQuestion.Builder {
        Builder() {}
    }
}
