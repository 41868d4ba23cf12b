package io.github.mipg.model.measurement;

import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.MunicipalCategory;
import java.util.List;
import org.immutables.value.Value;

/**
 * The entities that a part of an instrument is meant for (clase de entidad).
 *
 * <p>An entity is of the class if it fits each of the lists that is not empty. Immutable and safe to share between
 * threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class EntityClass {
    EntityClass() {}

    /**
     * Starts one.
     *
     * @return an empty builder; nothing is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Administrative orders that it is meant for.
     *
     * @return the orders; empty for all
     */
    public abstract List<AdministrativeOrder> orders();

    /**
     * Legal natures that it is meant for.
     *
     * @return the natures; empty for all
     */
    public abstract List<LegalNatureId> natures();

    /**
     * Categories of municipality that it is meant for, in the vigencia that is measured.
     *
     * @return the categories; empty for all
     */
    public abstract List<MunicipalCategory> categories();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableEntityClass.Builder {
        Builder() {}
    }
}
