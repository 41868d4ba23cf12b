package io.github.mipg.model.measurement;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a question (respuesta).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Answer {
    Answer() {}

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
     * Options that were chosen.
     *
     * @return their codes, empty if none
     */
    public abstract List<OptionId> choices();

    /**
     * Numbers that were given for options.
     *
     * @return the numbers, empty if none
     */
    public abstract List<OptionNumber> numbers();

    /**
     * What was chosen in each row of a matrix.
     *
     * @return the choices, empty if none
     */
    public abstract List<MatrixChoice> cells();

    /**
     * The number that was given.
     *
     * @return the number, empty if none
     */
    public abstract Optional<Figure> number();

    /**
     * What was written.
     *
     * @return one line, empty if nothing
     */
    public abstract Optional<String> text();

    /**
     * That the question does not apply.
     *
     * @return the claim, empty if it applies
     */
    public abstract Optional<NotApplicableClaim> notApplicable();

    /**
     * Where it comes from.
     *
     * @return the origin, empty if unknown
     */
    public abstract Optional<AnswerOrigin> origin();

    /**
     * The information system that it was taken from.
     *
     * @return one line, empty if from none
     */
    public abstract Optional<String> system();

    /**
     * The vigencia that it was carried over from.
     *
     * @return the vigencia, empty if from none
     */
    public abstract Optional<Vigencia> carriedFrom();

    /**
     * What became of the question since then.
     *
     * @return the comparison, empty if it was not carried over
     */
    public abstract Optional<CarryOver> carryOver();

    /**
     * Role or office that answered, never a person.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> by();

    /**
     * The day.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> on();

    /**
     * What proves it.
     *
     * @return the documents, empty if none was named
     */
    public abstract List<Evidence> evidence();

    /**
     * What a reviewer said.
     *
     * @return the review, empty if nobody handed it in
     */
    public abstract Optional<AnswerReview> review();

    /**
     * Tells whether anything was answered. A blank is never a zero.
     *
     * @return false if it holds neither choices, numbers, cells, a text nor a claim that the question does not apply
     */
    public final boolean isGiven() {
        return notApplicable().isPresent()
                || number().isPresent()
                || text().isPresent()
                || !choices().isEmpty()
                || !numbers().isEmpty()
                || !cells().isEmpty();
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
        text().ifPresent(v -> Checks.line("Answer.text", v));
        system().ifPresent(v -> Checks.line("Answer.system", v));
        by().ifPresent(v -> Checks.line("Answer.by", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
