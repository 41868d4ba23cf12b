package io.github.mipg.model.measurement;

import io.github.mipg.model.QuestionId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The office that a question was given to (asignación de la pregunta).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class QuestionAssignment {
    QuestionAssignment() {}

    /**
     * Starts one.
     *
     * @return an empty builder; question, office are mandatory
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
     * The office (dependencia).
     *
     * @return one line
     */
    public abstract String office();

    /**
     * The unit of the organisation that it is.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * The last day to answer.
     *
     * @return the day, empty if none was set
     */
    public abstract Optional<LocalDate> due();

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
        Checks.line("QuestionAssignment.office", office());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableQuestionAssignment.Builder {
        Builder() {}
    }
}
