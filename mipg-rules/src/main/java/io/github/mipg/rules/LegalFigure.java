package io.github.mipg.rules;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;

/**
 * A figure that a norm states and that a rule reads from the catalogue by date (parámetro normativo), so that the rule
 * survives a change of the law.
 *
 * @param <V> type of the figure
 * @since 0.1.0
 */
public final class LegalFigure<V> {
    private static final PublicEntity NOBODY = PublicEntity.builder()
            .id(new EntityId("nobody", "0"))
            .name("nobody")
            .build();

    private final ParameterId id;
    private final Lookup<V> lookup;
    private final Function<String, V> parse;

    private LegalFigure(ParameterId id, Lookup<V> lookup, Function<String, V> parse) {
        this.id = id;
        this.lookup = lookup;
        this.parse = parse;
    }

    private interface Lookup<V> {
        Claim<V> on(MipgCatalog catalog, ParameterId id, LocalDate date, PublicEntity entity);
    }

    /**
     * A figure that is a whole number, such as a number of months.
     *
     * @param id slug of the parameter
     * @return the figure
     */
    public static LegalFigure<Integer> integer(String id) {
        return new LegalFigure<>(ParameterId.of(id), MipgCatalog::integer, LegalFigure::whole);
    }

    /**
     * A figure that is a share.
     *
     * @param id slug of the parameter
     * @return the figure
     */
    public static LegalFigure<Percentage> percentage(String id) {
        return new LegalFigure<>(ParameterId.of(id), MipgCatalog::percentage, Percentage::parse);
    }

    /**
     * A figure that is a day of every year.
     *
     * @param id slug of the parameter
     * @return the figure
     */
    public static LegalFigure<MonthDay> monthDay(String id) {
        return new LegalFigure<>(ParameterId.of(id), MipgCatalog::monthDay, day -> MonthDay.parse("--" + day));
    }

    /**
     * Identifier in the catalogue.
     *
     * @return the identifier
     */
    public ParameterId id() {
        return id;
    }

    /** Reads a value written as in the catalogue; throws what the platform throws at anything else. */
    V parse(String value) {
        return parse.apply(value);
    }

    private static Integer whole(String digits) {
        if (!digits.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(digits);
        }
        return Integer.valueOf(digits);
    }

    /** The figure on a day for an entity, amendments included; unknown on a day on which no value ruled. */
    Claim<V> on(MipgCatalog catalog, LocalDate date, PublicEntity entity) {
        return catalog.findValue(id, date).isPresent() ? lookup.on(catalog, id, date, entity) : Claim.unknown();
    }

    /** Reads every value once, so that a figure of another unit is refused before any system is evaluated. */
    void check(MipgCatalog catalog) {
        catalog.parameter(id)
                .values()
                .forEach(v -> lookup.on(catalog, id, v.inForce().from(), NOBODY));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalFigure<?> f && id.equals(f.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the identifier. */
    @Override
    public String toString() {
        return id.toString();
    }
}
