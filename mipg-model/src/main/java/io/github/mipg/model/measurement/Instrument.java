package io.github.mipg.model.measurement;

import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.internal.ContentDigest;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument of measurement as data: a tree of nodes and the questions that feed it (instrumento de medición).
 *
 * <p>Every part is well formed by itself; whether the parts fit together is for the check of definitions to tell, all
 * at once, before the instrument is used. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Instrument {
    Instrument() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, name, revision are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract InstrumentId id();

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * Year that it measures.
     *
     * @return the vigencia, empty if it serves any year
     */
    public abstract Optional<Vigencia> vigencia();

    /**
     * Number of this transcription of it; a correction is a new one.
     *
     * @return 1 to 1000000
     */
    public abstract int revision();

    /**
     * Vigencias whose figures may be compared carry the same block (bloque de comparabilidad).
     *
     * @return one line, empty if nobody says
     */
    public abstract Optional<String> comparability();

    /**
     * The scale of maturity that its scores are read on.
     *
     * @return its key, empty if none
     */
    public abstract Optional<String> scale();

    /**
     * How often it is answered (periodicidad). Each sheet of answers to an instrument that is answered more than once a
     * year gives its cut-off day.
     *
     * @return the periodicity, {@link Periodicity#YEARLY} unless given
     */
    @Value.Default
    public Periodicity periodicity() {
        return Periodicity.YEARLY;
    }

    /**
     * Whether filling it in is a report that the law demands. A figure that is simulated from it is a trial (ensayo) and
     * never that report.
     *
     * @return true if so
     */
    @Value.Default
    public boolean legalReport() {
        return false;
    }

    /**
     * The tree.
     *
     * @return the nodes in order, parents by their codes
     */
    public abstract List<InstrumentNode> nodes();

    /**
     * The questions.
     *
     * @return the questions in order
     */
    public abstract List<Question> questions();

    /**
     * Where it was read.
     *
     * @return the claims; empty if it is the caller's own
     */
    public abstract List<InstrumentClaim> claims();

    /**
     * How sure the instrument is: as its least sure part.
     *
     * @return the weakest status of its claims, {@link Status#PROVISIONAL} if it claims nothing
     */
    public final Status status() {
        return claims().stream()
                .map(InstrumentClaim::status)
                .reduce(Status::weakest)
                .orElse(Status.PROVISIONAL);
    }

    /**
     * Its identity over a canonical form of all it says (huella).
     *
     * @return 64 hexadecimal digits, the same for equal instruments on every machine
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
        Checks.line("Instrument.name", name());
        Checks.whole("Instrument.revision", revision(), 1, 1_000_000);
        comparability().ifPresent(v -> Checks.line("Instrument.comparability", v));
        scale().ifPresent(v -> Checks.line("Instrument.scale", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
