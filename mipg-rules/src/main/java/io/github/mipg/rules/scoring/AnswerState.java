package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.NotApplicableBy;
import java.util.Objects;
import java.util.Optional;

/**
 * How a question stands in a sheet of answers (estado de la respuesta). A blank is never a zero, and what does not apply
 * leaves numerator and denominator.
 *
 * @param kind how it stands
 * @param by who says that it does not apply or is not asked; empty for all other states
 * @param reason why it does not apply, is not asked, or cannot be told to be asked; empty for all other states
 * @since 0.1.0
 */
public record AnswerState(Kind kind, Optional<NotApplicableBy> by, Optional<Text> reason) {
    private static final AnswerState ANSWERED = plain(Kind.ANSWERED);
    private static final AnswerState EXCLUDED = plain(Kind.EXCLUDED);
    private static final AnswerState UNANSWERED = plain(Kind.UNANSWERED);

    /**
     * Ways that a question can stand (clases de estado). The names are stable between releases.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** Answered with something that can earn points. */
        ANSWERED(Text.of("Respondida", "Answered")),
        /** Answered with an option that denies all others: it counts, and earns nothing. */
        EXCLUDED(Text.of("Respondida con opción excluyente", "Answered with an excluding option")),
        /** It does not apply to the entity, by a claim or by the option that was chosen. */
        NOT_APPLICABLE(Text.of("No aplica", "Not applicable")),
        /** The instrument does not ask it of this entity, or not after what was answered before. */
        NOT_ASKED(Text.of("No se pregunta", "Not asked")),
        /** Asked and left blank. */
        UNANSWERED(Text.of("Sin responder", "Unanswered")),
        /** It cannot be told whether it is asked. */
        UNKNOWN(Text.of("No se sabe si se pregunta", "Unknown whether it is asked"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /**
         * Its name for people.
         *
         * @return the name in both languages
         */
        public Text label() {
            return label;
        }
    }

    /**
     * Checks that all parts are there.
     *
     * @param kind how it stands
     * @param by who says that it does not apply or is not asked
     * @param reason why
     */
    public AnswerState {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Tells whether the question leaves the calculation: neither its points nor its weight count.
     *
     * @return true if it does not apply or is not asked
     */
    public boolean leavesCalculation() {
        return kind == Kind.NOT_APPLICABLE || kind == Kind.NOT_ASKED;
    }

    /**
     * Tells whether the question leaves the calculation on the word of the entity, so that a score without such claims
     * would count it.
     *
     * @return true if it leaves by a claim of the entity
     */
    public boolean isClaimed() {
        return leavesCalculation()
                && by.filter(b -> b == NotApplicableBy.ENTITY).isPresent();
    }

    static AnswerState answered() {
        return ANSWERED;
    }

    static AnswerState excluded() {
        return EXCLUDED;
    }

    static AnswerState unanswered() {
        return UNANSWERED;
    }

    static AnswerState notApplicable(NotApplicableBy by, Text reason) {
        return new AnswerState(Kind.NOT_APPLICABLE, Optional.of(by), Optional.of(reason));
    }

    static AnswerState notAsked(NotApplicableBy by, Text reason) {
        return new AnswerState(Kind.NOT_ASKED, Optional.of(by), Optional.of(reason));
    }

    static AnswerState unknown(Text reason) {
        return new AnswerState(Kind.UNKNOWN, Optional.empty(), Optional.of(reason));
    }

    private static AnswerState plain(Kind kind) {
        return new AnswerState(kind, Optional.empty(), Optional.empty());
    }
}
