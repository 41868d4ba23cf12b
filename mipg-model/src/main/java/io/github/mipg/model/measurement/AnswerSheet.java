package io.github.mipg.model.measurement;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.internal.ContentDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answers of an entity to an instrument (diligenciamiento).
 *
 * <p>Whether the answers fit the questions is for the check against the instrument to tell, all at once. Immutable and
 * safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AnswerSheet {
    AnswerSheet() {}

    /**
     * Starts one.
     *
     * @return an empty builder; instrument, revision, entity, vigencia are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The instrument.
     *
     * @return its identifier
     */
    public abstract InstrumentId instrument();

    /**
     * The transcription of the instrument that was answered.
     *
     * @return 1 to 1000000
     */
    public abstract int revision();

    /**
     * The entity.
     *
     * @return its identifier
     */
    public abstract EntityId entity();

    /**
     * Year that was measured.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * Last day that the answers tell of (fecha de corte): of the first half of 2025 it is 30 June 2025. The check of
     * answers demands it where {@link Instrument#periodicity()} is more than once a year.
     *
     * @return a day of the vigencia; empty if the sheet is about the year as a whole, or nobody says
     */
    public abstract Optional<LocalDate> cutOff();

    /**
     * The answers.
     *
     * @return the answers in order; a question without one is unanswered
     */
    public abstract List<Answer> answers();

    /**
     * Who is to answer what.
     *
     * @return the assignments
     */
    public abstract List<QuestionAssignment> assignments();

    /**
     * Its identity over a canonical form of all it says (huella). The order in which answers, choices, numbers, cells,
     * evidence and assignments are listed is no part of it.
     *
     * @return 64 hexadecimal digits, the same on every machine for sheets that say the same
     */
    public final String contentHash() {
        return ContentDigest.of(this);
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
        Checks.whole("AnswerSheet.revision", revision(), 1, 1_000_000);
        cutOff().filter(day -> !vigencia().period().contains(day)).ifPresent(day -> {
            throw InvalidModelException.of(
                    "AnswerSheet.cutOff",
                    day,
                    Text.of("ser un día de la vigencia " + vigencia(), "be a day of the vigencia " + vigencia()),
                    "",
                    Text.of(
                            "Dé el último día del período que se responde, o corrija la vigencia.",
                            "Give the last day of the period that is answered for, or correct the vigencia."));
        });
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAnswerSheet.Builder {
        Builder() {}
    }
}
