package io.github.mipg.rules;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a reading may look at besides its subject (contexto de la evaluación): the catalogue, the as-of date, the day at
 * which the law is read, and the figures of the law on that day. Nothing else: no clock, no locale, no file.
 *
 * @since 0.1.0
 */
public final class Context {
    private final MipgCatalog catalog;
    private final AsOf asOf;
    private final LocalDate lawDate;
    private final PublicEntity entity;
    private final @Nullable ManagementSystem system;
    private final ImmutableMap<ParameterId, Object> chosen;
    private final Set<LegalFigure<?>> declared;
    private volatile @Nullable Map<Object, Object> remembered;

    private Context(
            MipgCatalog catalog,
            AsOf asOf,
            LocalDate lawDate,
            PublicEntity entity,
            @Nullable ManagementSystem system,
            ImmutableMap<ParameterId, Object> chosen,
            Set<LegalFigure<?>> declared) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.lawDate = lawDate;
        this.entity = entity;
        this.system = system;
        this.chosen = chosen;
        this.declared = declared;
    }

    static Context of(
            MipgCatalog catalog, AsOf asOf, LocalDate lawDate, ManagementSystem system, Set<LegalFigure<?>> declared) {
        return new Context(catalog, asOf, lawDate, system.entity(), system, ImmutableMap.of(), declared);
    }

    /** For figures alone: there is no system yet. */
    static Context of(
            MipgCatalog catalog, AsOf asOf, LocalDate lawDate, PublicEntity entity, Set<LegalFigure<?>> declared) {
        return new Context(catalog, asOf, lawDate, entity, null, ImmutableMap.of(), declared);
    }

    Context choosing(Map<ParameterId, Object> candidates) {
        return candidates.isEmpty() && chosen.isEmpty()
                ? this
                : new Context(catalog, asOf, lawDate, entity, system, ImmutableMap.copyOf(candidates), declared);
    }

    Map<ParameterId, Object> chosen() {
        return chosen;
    }

    /** What was found once in this evaluation and need not be found again for every row. */
    @SuppressWarnings("unchecked") // what is stored under a key was made by the one place that knows the key
    <V> V remembering(Object key, Supplier<V> how) {
        Map<Object, Object> found = remembered;
        if (found == null) {
            // Two threads that explain one finding may each make a map: what is lost is only found again.
            found = new ConcurrentHashMap<>(4);
            remembered = found;
        }
        Object known = found.get(key);
        if (known == null) {
            known = how.get();
            found.put(key, known);
        }
        return (V) known;
    }

    /** The last day of which a list has to tell: the as-of date, or the end of the vigencia if that is earlier. */
    LocalDate horizon() {
        LocalDate end = system().vigencia().end();
        return asOf.date().isBefore(end) ? asOf.date() : end;
    }

    /**
     * The system that is evaluated, for readings on its rows. What they look at besides their row, the entity and the
     * vigencia is declared with {@link Reading#alsoFrom}.
     *
     * @return the system
     */
    public ManagementSystem system() {
        return Objects.requireNonNull(system, "a reading is always given the context of a system");
    }

    /**
     * The catalogue.
     *
     * @return the catalogue that the evaluator was given
     */
    public MipgCatalog catalog() {
        return catalog;
    }

    /**
     * The as-of date.
     *
     * @return the day as of which the subject is evaluated
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The day at which the law is read.
     *
     * @return the as-of date, the end of the vigencia or the day of an event, as the rule declares
     */
    public LocalDate lawDate() {
        return lawDate;
    }

    /**
     * A figure of the law for the entity on the day at which the law is read. Where sources dispute it, the evaluator tries each
     * candidate in turn, and this is the one being tried.
     *
     * @param figure the figure; the reading that asks must declare that it uses it
     * @param <V> type of the figure
     * @return the figure, unknown if the catalogue has none on that day
     */
    @SuppressWarnings("unchecked") // candidates are stored under the figure that they were read with
    public <V> Observation<V> figure(LegalFigure<V> figure) {
        Objects.requireNonNull(figure, "figure");
        if (!declared.contains(figure)) {
            throw new IllegalStateException("Reading.using must declare the figure '" + figure.id()
                    + "', but a reading asked for it without. Add .using(figure) to the reading.");
        }
        Object candidate = chosen.get(figure.id());
        if (candidate != null) {
            return Observation.known((V) candidate);
        }
        Claim<V> claim = figure.on(catalog, lawDate, entity);
        Optional<V> value = claim.find();
        return value.isPresent()
                ? Observation.known(value.get())
                : Observation.unknown(new MissingDatum(
                        "/catalog/parameters/" + figure.id(),
                        Text.of(
                                "el valor de '" + figure.id() + "' en el catálogo al " + lawDate,
                                "the value of '" + figure.id() + "' in the catalogue on " + lawDate)));
    }
}
