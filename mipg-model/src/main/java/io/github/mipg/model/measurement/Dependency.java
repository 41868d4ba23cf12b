package io.github.mipg.model.measurement;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import java.util.List;
import org.immutables.value.Value;

/**
 * The answer to another question that a question is asked for (pregunta condicionada).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Dependency {
    Dependency() {}

    /**
     * Starts one.
     *
     * @return an empty builder; question is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The other question.
     *
     * @return its code
     */
    public abstract QuestionId question();

    /**
     * Options any of which must be chosen there.
     *
     * @return the options; empty if none needs to be
     */
    public abstract List<OptionId> whenAny();

    /**
     * Options none of which may be chosen there.
     *
     * @return the options; empty if none is in the way
     */
    public abstract List<OptionId> unlessAny();

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
    public static final class Builder extends ImmutableDependency.Builder {
        Builder() {}
    }
}
