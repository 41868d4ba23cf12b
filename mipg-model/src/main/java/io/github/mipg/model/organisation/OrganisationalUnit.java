package io.github.mipg.model.organisation;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit of the organisation chart (dependencia), such as a secretariat or an office.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class OrganisationalUnit {
    OrganisationalUnit() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and name are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract UnitId id();

    /**
     * Name that the entity gives it.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * The unit that it belongs to.
     *
     * @return the unit, empty if it is the topmost one or unknown
     */
    public abstract Optional<UnitId> parent();

    /**
     * Level of responsibility (nivel estratégico, táctico, de supervisión).
     *
     * @return the key of a level of responsibility of the catalogue, empty if unknown
     */
    public abstract Optional<ConceptId> level();

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
        Checks.line("OrganisationalUnit.name", name());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableOrganisationalUnit.Builder {
        Builder() {}
    }
}
