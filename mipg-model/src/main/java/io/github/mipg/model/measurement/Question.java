package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of an instrument (pregunta).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Question {
    Question() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, wording, type are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its code, which stays the same over the years.
     *
     * @return the code
     */
    public abstract QuestionId id();

    /**
     * What it asks.
     *
     * @return one line
     */
    public abstract String wording();

    /**
     * How it is answered.
     *
     * @return the type
     */
    public abstract QuestionType type();

    /**
     * What there is to choose from, or the columns of a matrix.
     *
     * @return the options in order; empty for open questions
     */
    public abstract List<QuestionOption> options();

    /**
     * The rows of a matrix.
     *
     * @return the rows in order; empty unless the question is a matrix
     */
    public abstract List<MatrixRow> rows();

    /**
     * What combinations of the rows of a matrix are worth.
     *
     * @return the combinations; empty if each row earns the points of its option
     */
    public abstract List<GradedCombination> combinations();

    /**
     * The number that earns nothing, for questions answered with numbers.
     *
     * @return the number, greater than the best one where less is better; empty if numbers earn no points
     */
    public abstract Optional<Figure> worst();

    /**
     * The number that earns 100 points, for questions answered with numbers. Between the two, points grow in
     * proportion; a number beyond one of them earns what that one earns.
     *
     * @return the number; empty if numbers earn no points
     */
    public abstract Optional<Figure> best();

    /**
     * The least number that an answer may give (mínimo admitido), for questions answered with numbers.
     *
     * @return the number; empty if there is no such limit
     */
    public abstract Optional<Figure> least();

    /**
     * The greatest number that an answer may give (máximo admitido), for questions answered with numbers, such as 100 for
     * percentages.
     *
     * @return the number; empty if there is no such limit
     */
    public abstract Optional<Figure> most();

    /**
     * Answers to other questions that it is asked for; each must hold.
     *
     * @return the dependencies; empty if it is always asked
     */
    public abstract List<Dependency> askedWhen();

    /**
     * Entities that it is meant for.
     *
     * @return the class, empty for all
     */
    public abstract Optional<EntityClass> meantFor();

    /**
     * Whether an answer must name its evidence (exige evidencia).
     *
     * @return true if it must
     */
    @Value.Default
    public boolean evidenceDemanded() {
        return false;
    }

    /**
     * Whether it feeds no score on purpose, such as questions on perception (informativa).
     *
     * @return true if so
     */
    @Value.Default
    public boolean informative() {
        return false;
    }

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
        Checks.line("Question.wording", wording());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
