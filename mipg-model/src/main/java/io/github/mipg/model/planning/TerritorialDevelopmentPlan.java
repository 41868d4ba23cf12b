package io.github.mipg.model.planning;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Period;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The development plan of a territory (plan de desarrollo territorial, Ley 152 de 1994), legal parts and method parts
 * apart.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class TerritorialDevelopmentPlan {
    TerritorialDevelopmentPlan() {}

    /**
     * Starts one.
     *
     * @return an empty builder; name is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return one line
     */
    public abstract String name();

    /**
     * The years of government that it covers.
     *
     * @return the period, empty if unknown
     */
    public abstract Optional<Period> period();

    /**
     * What the law asks of it.
     *
     * @return the legal parts; unknown unless given
     */
    @Value.Default
    public LegalParts legalParts() {
        return LegalParts.builder().build();
    }

    /**
     * What method gives it.
     *
     * @return the method parts; unknown unless given
     */
    @Value.Default
    public MethodParts methodParts() {
        return MethodParts.builder().build();
    }

    /**
     * When it went to the territorial planning council (Consejo Territorial de Planeación).
     *
     * @return the day; none if it is known not to have gone; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> councilHearing() {
        return Fact.unknown();
    }

    /**
     * When that council gave its opinion (concepto).
     *
     * @return the day; none if it is known that it gave none; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> councilOpinion() {
        return Fact.unknown();
    }

    /**
     * When it went to the assembly or municipal council (presentación).
     *
     * @return the day; none if it is known not to have gone; unknown unless given
     */
    @Value.Default
    public Fact<Milestone> submission() {
        return Fact.unknown();
    }

    /**
     * The ordinance, agreement or decree that adopted it.
     *
     * @return the act; none if it is known not to be adopted; unknown unless given
     */
    @Value.Default
    public Fact<AdministrativeAct> adoption() {
        return Fact.unknown();
    }

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
        Checks.line("TerritorialDevelopmentPlan.name", name());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableTerritorialDevelopmentPlan.Builder {
        Builder() {}
    }
}
