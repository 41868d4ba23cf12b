package io.github.mipg.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.internal.names.Nearest;
import io.github.mipg.model.measurement.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instruments that come with the library (instrumentos incluidos): the trees of the official measurement, the
 * self-assessment tools, the half-yearly evaluation of internal control, the controls of the information security model,
 * fiscal and municipal performance, and a sample questionnaire of our own.
 *
 * <p>Each is a document of format {@code mipg-instrument} that says of each of its parts how sure it is and where it was
 * read. What nobody published is left out: the trees of the measurement have neither questions nor weights, and most
 * self-assessment tools no activities. A document is read when first asked for. Immutable and safe to share between
 * threads.
 *
 * @since 0.1.0
 */
public final class StandardInstruments {
    private static final ImmutableMap<InstrumentId, Shipped> SHIPPED = ImmutableList.of(
                    "mdi-2025",
                    "mdi-2020",
                    "muestra-mipg",
                    "autodiagnostico-geth",
                    "autodiagnostico-integridad",
                    "autodiagnostico-direccionamiento",
                    "autodiagnostico-plan-anticorrupcion",
                    "autodiagnostico-presupuesto",
                    "autodiagnostico-gobierno-digital",
                    "autodiagnostico-defensa-juridica",
                    "autodiagnostico-servicio-ciudadano",
                    "autodiagnostico-tramites",
                    "autodiagnostico-participacion",
                    "autodiagnostico-rendicion-de-cuentas",
                    "autodiagnostico-seguimiento",
                    "autodiagnostico-gestion-documental",
                    "autodiagnostico-transparencia",
                    "autodiagnostico-conocimiento",
                    "autodiagnostico-control-interno",
                    "autodiagnostico-conflictos-de-interes",
                    "autodiagnostico-estadistica",
                    "meci-semestral",
                    "mspi-controles",
                    "idf",
                    "mdm-gestion",
                    "mdm-resultados")
            .stream()
            .collect(ImmutableMap.toImmutableMap(InstrumentId::of, Shipped::new));

    private StandardInstruments() {}

    /**
     * What comes with the library. Nothing is read for it.
     *
     * @return the identifiers, in the order of {@link #all()}
     */
    public static List<InstrumentId> ids() {
        return SHIPPED.keySet().asList();
    }

    /**
     * All of them.
     *
     * @return an immutable list in a fixed order
     */
    public static List<Instrument> all() {
        return SHIPPED.values().stream().map(Shipped::get).collect(ImmutableList.toImmutableList());
    }

    /**
     * One of them, if it comes with the library.
     *
     * @param id its identifier
     * @return the instrument, empty if the library has none of that name
     */
    public static Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(SHIPPED.get(Objects.requireNonNull(id, "id")))
                .map(Shipped::get);
    }

    /**
     * One of them.
     *
     * @param id its identifier, such as {@code meci-semestral}
     * @return the instrument
     * @throws UnknownInstrumentException if the library has none of that name; it names the nearest
     */
    public static Instrument instrument(InstrumentId id) {
        return find(id).orElseThrow(() -> new UnknownInstrumentException(
                id,
                Nearest.among(ids().stream().map(InstrumentId::value).toList()).to(id.value())));
    }

    /** A document that is read when first asked for, and once only. */
    private static final class Shipped {
        private final String name;
        private volatile @Nullable Instrument value;

        Shipped(String id) {
            this.name = "instruments/" + id + ".json";
        }

        Instrument get() {
            Instrument found = value;
            if (found == null) {
                synchronized (this) {
                    found = value;
                    if (found == null) {
                        found = read();
                        value = found;
                    }
                }
            }
            return found;
        }

        private Instrument read() {
            try (InputStream in = StandardInstruments.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("The library lacks its resource '" + name
                            + "': use its jar as it was published, or keep the folder when repacking it.");
                }
                return MipgJson.readInstrument(
                                in.readAllBytes(), ReadOptions.defaults().named(name))
                        .orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
