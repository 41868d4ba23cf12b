package io.github.mipg.io;

import io.github.mipg.model.InstrumentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that no instrument of a name comes with the library (instrumento desconocido), and names the nearest that does.
 *
 * @since 0.1.0
 */
public final class UnknownInstrumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final String instrument;
    /** The known identifier that looks most like it. */
    private final @Nullable String nearest;

    UnknownInstrumentException(InstrumentId instrument, Optional<String> nearest) {
        super("No instrument '" + instrument + "' comes with the library."
                + nearest.map(n -> " Did you mean '" + n + "'?").orElse("")
                + " StandardInstruments.ids() names them all; ask the find method where one may be missing. Read your"
                + " own with MipgJson.readInstrument.");
        this.instrument = instrument.value();
        this.nearest = nearest.orElse(null);
    }

    /**
     * What was asked for.
     *
     * @return the identifier
     */
    public String instrument() {
        return instrument;
    }

    /**
     * The identifier that looks most like it.
     *
     * @return the identifier, empty if none is near
     */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
