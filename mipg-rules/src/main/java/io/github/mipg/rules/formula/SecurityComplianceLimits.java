package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How many requirements may fall below a level of maturity for it to be complied with so well (topes de requisitos menores
 * por nivel del MSPI).
 *
 * @param byLevel the limits of the levels 1 to 5, in that order
 * @param status how sure they are
 * @param source where they come from
 * @since 0.1.0
 */
public record SecurityComplianceLimits(List<Limit> byLevel, Status status, Text source) {
    /**
     * The limits of one level (topes de un nivel).
     *
     * @param sufficient the most requirements below it that are still sufficient, zero or more
     * @param intermediate the most that are still intermediate, no less; empty if it is not known where intermediate ends
     *     and critical begins
     * @since 0.1.0
     */
    public record Limit(int sufficient, Optional<Integer> intermediate) {
        /**
         * Checks the counts.
         *
         * @param sufficient the most that are sufficient
         * @param intermediate the most that are intermediate
         * @throws InvalidModelException if one is negative, or the second less than the first
         */
        public Limit {
            Objects.requireNonNull(intermediate, "intermediate");
            if (sufficient < 0 || intermediate.filter(i -> i < sufficient).isPresent()) {
                throw InvalidModelException.of(
                        "SecurityComplianceLimits.Limit",
                        sufficient + ", " + intermediate.map(Object::toString).orElse("-"),
                        Text.of(
                                "ser cero o más, y el segundo no menor que el primero",
                                "be zero or more, and the second no less than the first"),
                        "",
                        Text.of(
                                "Dé primero el tope de suficiente; si no hay intermedio, repítalo.",
                                "Give the limit of sufficient first; where there is no intermediate, repeat it."));
            }
        }

        private Set<SecurityCompliance> classes(int below) {
            if (below <= sufficient) {
                return EnumSet.of(SecurityCompliance.SUFFICIENT);
            }
            return intermediate
                    .map(i -> EnumSet.of(below <= i ? SecurityCompliance.INTERMEDIATE : SecurityCompliance.CRITICAL))
                    .orElseGet(() -> EnumSet.of(SecurityCompliance.INTERMEDIATE, SecurityCompliance.CRITICAL));
        }
    }

    private static final List<Limit> PROVISIONAL = ImmutableList.of(
            new Limit(3, Optional.of(7)),
            new Limit(7, Optional.of(15)),
            new Limit(14, Optional.of(30)),
            new Limit(20, Optional.of(40)),
            new Limit(20, Optional.empty()));

    /**
     * Checks that every level has its limits.
     *
     * @param byLevel the limits
     * @param status how sure they are
     * @param source where they come from
     * @throws InvalidModelException if there are not five
     */
    public SecurityComplianceLimits {
        Objects.requireNonNull(byLevel, "byLevel");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        byLevel = ImmutableList.copyOf(byLevel);
        if (byLevel.size() != SecurityRequirement.LEVELS) {
            throw InvalidModelException.of(
                    "SecurityComplianceLimits.byLevel",
                    byLevel.size(),
                    Text.of("tener los topes de cinco niveles", "have the limits of five levels"),
                    "",
                    Text.of("Dé los de los niveles 1 a 5, en orden.", "Give those of levels 1 to 5, in order."));
        }
    }

    /**
     * The limits that a system which reproduces the official instrument starts from: 3 and 7, 7 and 15, 14 and 30, 20 and
     * 40; at level 5 up to 20 are sufficient, and what more are is disputed.
     *
     * @return the limits, always {@link Status#PROVISIONAL}
     */
    public static SecurityComplianceLimits provisional() {
        return new SecurityComplianceLimits(
                PROVISIONAL,
                Status.PROVISIONAL,
                Text.of(
                        "Documentación de un sistema que reproduce el instrumento; no pone tope a intermedio en el nivel 5,"
                                + " pero una copia diligenciada del instrumento lo muestra crítico: quedan ambos",
                        "Documentation of a system that reproduces the instrument; it puts no limit to intermediate at"
                                + " level 5, but a filled-in copy of the instrument shows it critical: both are kept"));
    }

    /** The classes that a level may have if so many requirements are below it, at least and at most. */
    Set<SecurityCompliance> classes(int level, int least, int most) {
        EnumSet<SecurityCompliance> found = EnumSet.noneOf(SecurityCompliance.class);
        for (int below = least; below <= most; below++) {
            found.addAll(byLevel.get(level - 1).classes(below));
        }
        return Sets.immutableEnumSet(found);
    }
}
