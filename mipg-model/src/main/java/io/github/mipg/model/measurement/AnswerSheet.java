package io.github.mipg.model.measurement;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.internal.ContentDigest;
import java.util.List;
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
     * Its identity over a canonical form of all it says (huella).
     *
     * @return 64 hexadecimal digits, the same for equal sheets on every machine
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
