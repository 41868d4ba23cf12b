package io.github.mipg.rules.scoring;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.rules.report.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What counts of an entity when it is measured (entidad medida): which questions it is asked depends on nothing else.
 *
 * @param id its identifier
 * @param order its administrative order, empty if unknown
 * @param nature its legal nature, empty if unknown
 * @param category the category of its municipality in the vigencia that is measured, empty if unknown
 * @since 0.1.0
 */
public record MeasuredEntity(
        EntityId id,
        Optional<AdministrativeOrder> order,
        Optional<LegalNatureId> nature,
        Optional<MunicipalCategory> category) {
    /**
     * Checks that all parts are there.
     *
     * @param id its identifier
     * @param order its administrative order
     * @param nature its legal nature
     * @param category the category of its municipality in the vigencia
     */
    public MeasuredEntity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(category, "category");
    }

    /**
     * Takes what counts from an entity.
     *
     * @param entity the entity
     * @param vigencia the vigencia that is measured
     * @return what counts
     */
    public static MeasuredEntity of(PublicEntity entity, Vigencia vigencia) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(vigencia, "vigencia");
        return new MeasuredEntity(
                entity.id(),
                entity.order(),
                entity.nature(),
                Optional.ofNullable(entity.categories().get(vigencia)));
    }

    /**
     * Tells whether it is of a class, each part of which must match if it names anything.
     *
     * @param meantFor the class
     * @return unknown if an attribute that decides is unknown
     */
    Truth isOf(EntityClass meantFor) {
        return matches(order, meantFor.orders())
                .and(matches(nature, meantFor.natures()))
                .and(
                        isOfNoMunicipality() && !meantFor.categories().isEmpty()
                                ? Truth.FAILS
                                : matches(category, meantFor.categories()));
    }

    /** Whether it is of the nation, so that it has no municipal category that could be unknown. */
    private boolean isOfNoMunicipality() {
        return category.isEmpty() && order.equals(Optional.of(AdministrativeOrder.NATIONAL));
    }

    private static <T> Truth matches(Optional<T> own, List<T> meant) {
        if (meant.isEmpty()) {
            return Truth.HOLDS;
        }
        return own.map(o -> Truth.of(meant.contains(o))).orElse(Truth.UNKNOWN);
    }
}
