package io.github.mipg.model.catalog;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated act that changes a figure or a reporting window for some or all entities (enmienda), loaded by the user and
 * shown as such.
 *
 * <p>It changes a parameter from its first day on, or the closing day of a window; it never changes a row of the
 * catalogue.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Amendment {
    Amendment() {}

    /**
     * Starts an amendment.
     *
     * @return an empty builder; id, value, inForce, act, issuer, actDate and one of parameter and window are
     *     mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return a slug of the caller's own
     */
    public abstract String id();

    /**
     * The parameter that it changes.
     *
     * @return the parameter, empty if it changes a window
     */
    public abstract Optional<ParameterId> parameter();

    /**
     * The vigencia whose window it changes.
     *
     * @return the vigencia, empty if it changes a parameter
     */
    public abstract Optional<Vigencia> window();

    /**
     * The new value: digits, month and day such as {@code 02-15}, or for a window its new closing day such as {@code
     * 2026-05-08}.
     *
     * @return the value as text
     */
    public abstract String value();

    /**
     * The days on which it rules.
     *
     * @return the period; for a window, the days on which it is asked
     */
    public abstract Period inForce();

    /**
     * The act that orders it.
     *
     * @return such as {@code Circular Externa 100-001-2026}
     */
    public abstract String act();

    /**
     * Who issued the act.
     *
     * @return one line
     */
    public abstract String issuer();

    /**
     * The day of the act.
     *
     * @return the day
     */
    public abstract LocalDate actDate();

    /**
     * How sure the user is of it.
     *
     * @return the status, empty for {@link Status#PROVISIONAL}
     */
    public abstract Optional<Status> status();

    /**
     * The entities that it is for.
     *
     * @return empty for all
     */
    public abstract List<EntityId> entities();

    /**
     * The codes of the departments that it is for.
     *
     * @return two-digit codes, empty for all
     */
    public abstract List<String> departments();

    /**
     * The order of the entities that it is for.
     *
     * @return the order, empty for any
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * Tells whether it holds for an entity.
     *
     * @param entity the entity
     * @return whether it does; empty where the entity does not say what the scope asks for
     */
    public final Optional<Boolean> appliesTo(PublicEntity entity) {
        Objects.requireNonNull(entity, "entity");
        if (!entities().isEmpty() && !entities().contains(entity.id())) {
            return Optional.of(false);
        }
        Optional<Boolean> byDepartment = departments().isEmpty()
                ? Optional.of(true)
                : entity.municipality().map(m -> departments().contains(m.department()));
        Optional<Boolean> byOrder =
                order().isEmpty() ? Optional.of(true) : entity.order().map(o -> order().get() == o);
        if (byDepartment.equals(Optional.of(false)) || byOrder.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return byDepartment.isPresent() && byOrder.isPresent() ? Optional.of(true) : Optional.empty();
    }

    /**
     * Tells whether it holds for every entity.
     *
     * @return whether its scope names nobody
     */
    public final boolean isForAll() {
        return entities().isEmpty() && departments().isEmpty() && order().isEmpty();
    }

    /**
     * The source that claims made by it name.
     *
     * @return the identifier of its act among the sources
     */
    public final SourceId source() {
        return SourceId.of("enmienda-" + id());
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
        Checks.slug("Amendment.id", id());
        Checks.line("Amendment.value", value());
        Checks.line("Amendment.act", act());
        Checks.line("Amendment.issuer", issuer());
        if (parameter().isPresent() == window().isPresent()) {
            throw InvalidModelException.of(
                    "Amendment.parameter",
                    parameter().map(Object::toString).orElse(""),
                    "be given if and only if no window is",
                    id(),
                    "Give either the parameter or the vigencia of the window.");
        }
    }

    /**
     * Builds an amendment.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
