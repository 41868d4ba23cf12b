package io.github.mipg.rules;

import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Readings of facts of the caller's own (lecturas de datos propios), for rules of the caller's own. A fact that is left
 * out is unknown; so is one of another kind, and then what is missing says which kind was wanted.
 *
 * @since 0.1.0
 */
public final class OwnFacts {
    private OwnFacts() {}

    /**
     * Reads a text.
     *
     * @param key the fact
     * @param label what it is, for people
     * @return the reading
     */
    public static Reading<ManagementSystem, String> text(FactKey key, Text label) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        return reading(key, label, FactValue::text, Text.of("como texto", "as a text"))
                .shownAs(value -> Text.of("dado", "given"));
    }

    /**
     * Reads a figure.
     *
     * @param key the fact
     * @param label what it is, for people
     * @return the reading
     */
    public static Reading<ManagementSystem, Figure> figure(FactKey key, Text label) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        return reading(key, label, FactValue::figure, Text.of("como cifra", "as a figure"))
                .shownAs(value -> Text.same(value.toString()));
    }

    /**
     * Reads a day.
     *
     * @param key the fact
     * @param label what it is, for people
     * @return the reading
     */
    public static Reading<ManagementSystem, LocalDate> date(FactKey key, Text label) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        return reading(key, label, FactValue::date, Text.of("como fecha", "as a day"));
    }

    /**
     * Reads a yes or no.
     *
     * @param key the fact
     * @param label what it is, for people
     * @return the reading
     */
    public static Reading<ManagementSystem, Boolean> truth(FactKey key, Text label) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        return reading(key, label, FactValue::truth, Text.of("como sí o no", "as yes or no"));
    }

    private static <V> Reading<ManagementSystem, V> reading(
            FactKey key, Text label, Function<FactValue, Optional<V>> as, Text kind) {
        String path = "/facts/" + key;
        MissingDatum missing = new MissingDatum(path, label);
        MissingDatum otherKind = new MissingDatum(
                path, Text.of(label.spanish() + ", " + kind.spanish(), label.english() + ", " + kind.english()));
        return Reading.of(label, path, (system, context) -> {
            FactValue given = system.facts().get(key);
            return given == null ? Observation.unknown(missing) : Observation.ofOptional(as.apply(given), otherKind);
        });
    }
}
