package io.github.mipg.model.entity;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.internal.Checks;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public entity (entidad pública) as a register knows it. Only its id and its name are mandatory: everything else may
 * be unknown, and then what depends on it cannot be told.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PublicEntity {
    PublicEntity() {}

    /**
     * Starts an entity.
     *
     * @return an empty builder; id and name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in its register.
     *
     * @return the identifier
     */
    public abstract EntityId id();

    /**
     * Name as registered. Names repeat: never join by name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * Legal nature (naturaleza jurídica).
     *
     * @return the nature, empty if unknown
     */
    public abstract Optional<LegalNatureId> nature();

    /**
     * Branch of public power (rama).
     *
     * @return the branch, empty if unknown
     */
    public abstract Optional<Branch> branch();

    /**
     * Order of government (orden).
     *
     * @return the order, empty if unknown
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * Central or decentralised sector (nivel).
     *
     * @return the level, empty if unknown or if the register says that it does not apply
     */
    public abstract Optional<AdministrativeLevel> level();

    /**
     * Whether it is at work (estado).
     *
     * @return the state, empty if unknown
     */
    public abstract Optional<OperatingState> state();

    /**
     * Share of its capital that the State owns (participación estatal en el capital).
     *
     * @return the share, empty if unknown or if the entity has no capital
     */
    public abstract Optional<Percentage> stateCapital();

    /**
     * Whether it is the head of its sector (cabeza de sector).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> sectorHead();

    /**
     * Whether it has public servants of directive level (nivel directivo), which decides who may sit in its committees.
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> directiveStaff();

    /**
     * Number of posts approved for it (planta de personal aprobada).
     *
     * @return 0 or more, empty if unknown
     */
    public abstract Optional<Integer> approvedPosts();

    /**
     * Municipality where it sits (municipio).
     *
     * @return the DIVIPOLA code, empty if unknown
     */
    public abstract Optional<MunicipalityCode> municipality();

    /**
     * Category of the municipality where it sits, by the year for which a decree fixed it (categoría municipal).
     *
     * @return an immutable map, empty if unknown
     */
    public abstract Map<Vigencia, MunicipalCategory> categories();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this entity
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("PublicEntity.name", name());
        approvedPosts().filter(p -> p < 0).ifPresent(p -> {
            throw InvalidModelException.of(
                    "PublicEntity.approvedPosts",
                    p,
                    Text.of("ser 0 o más", "be 0 or more"),
                    "entity " + id(),
                    Text.of(
                            "No lo dé si el número de empleos no se conoce.",
                            "Leave it out if the number of posts is unknown."));
        });
    }

    /**
     * Builds an entity.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePublicEntity.Builder {
        Builder() {}
    }
}
