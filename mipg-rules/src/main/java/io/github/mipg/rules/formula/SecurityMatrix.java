package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every level of maturity expects of every requirement (matriz de umbrales de madurez del MSPI). The library has none:
 * nobody has published the official one, so the caller brings it and says where it comes from.
 *
 * @param requirements the requirements in the order given
 * @param status how sure the caller is of it
 * @param source where it was read
 * @since 0.1.0
 */
public record SecurityMatrix(List<SecurityRequirement> requirements, Status status, Text source) {
    /**
     * Checks codes and levels.
     *
     * @param requirements the requirements
     * @param status how sure the caller is of it
     * @param source where it was read
     * @throws InvalidModelException if two requirements have one code, or a level expects nothing at all
     */
    public SecurityMatrix {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        requirements = ImmutableList.copyOf(requirements);
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (SecurityRequirement requirement : requirements) {
            if (!seen.add(requirement.id())) {
                repeated.add(requirement.id());
            }
        }
        if (!repeated.isEmpty()) {
            throw InvalidModelException.of(
                    "SecurityMatrix.requirements",
                    String.join(", ", repeated),
                    Text.of("tener cada uno su propio código", "each have a code of its own"),
                    "",
                    Text.of("Quite los requisitos repetidos.", "Leave out the repeated requirements."));
        }
        List<SecurityRequirement> rows = requirements;
        List<String> idle = IntStream.rangeClosed(1, SecurityRequirement.LEVELS)
                .filter(l -> rows.stream().noneMatch(r -> r.expected().containsKey(l)))
                .mapToObj(Integer::toString)
                .toList();
        if (!idle.isEmpty()) {
            throw InvalidModelException.of(
                    "SecurityMatrix.requirements",
                    String.join(", ", idle),
                    Text.of("esperar algo en cada nivel de 1 a 5", "expect something at each level from 1 to 5"),
                    "",
                    Text.of(
                            "Complete los niveles que nombra el mensaje: uno que no espera nada se alcanzaría siempre.",
                            "Complete the levels named here: one that expects nothing would always be reached."));
        }
    }
}
