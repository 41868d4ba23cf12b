package io.github.mipg.model.measurement;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reviewer said about an answer (revisión de la respuesta).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AnswerReview {
    AnswerReview() {}

    /**
     * Starts one.
     *
     * @return an empty builder; state, on are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What became of it.
     *
     * @return the state
     */
    public abstract ReviewState state();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Role or office of the reviewer, never a person.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> by();

    /**
     * Why; an answer is never rejected without a reason.
     *
     * @return one line, empty if none was given
     */
    public abstract Optional<String> reason();

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
        by().ifPresent(v -> Checks.line("AnswerReview.by", v));
        reason().ifPresent(v -> Checks.line("AnswerReview.reason", v));
        if (state() == ReviewState.REJECTED && reason().isEmpty()) {
            throw InvalidModelException.of(
                    "AnswerReview.reason",
                    "",
                    Text.of("darse cuando la respuesta se devuelve", "be given where an answer is rejected"),
                    "",
                    Text.of("Diga qué falta en la respuesta.", "Say what the answer lacks."));
        }
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAnswerReview.Builder {
        Builder() {}
    }
}
