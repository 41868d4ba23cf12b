package io.github.mipg.rules;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final ImmutableMap<ParameterId, Object> chosen;
    private final Set<LegalFigure<?>> declared;

    private Context(
            MipgCatalog catalog,
            AsOf asOf,
            LocalDate lawDate,
            PublicEntity entity,
            ImmutableMap<ParameterId, Object> chosen,
            Set<LegalFigure<?>> declared) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.lawDate = lawDate;
        this.entity = entity;
        this.chosen = chosen;
        this.declared = declared;
    }

    static Context of(
            MipgCatalog catalog, AsOf asOf, LocalDate lawDate, PublicEntity entity, Set<LegalFigure<?>> declared) {
        return new Context(catalog, asOf, lawDate, entity, ImmutableMap.of(), declared);
    }

    Context choosing(Map<ParameterId, Object> candidates) {
        return new Context(catalog, asOf, lawDate, entity, ImmutableMap.copyOf(candidates), declared);
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
