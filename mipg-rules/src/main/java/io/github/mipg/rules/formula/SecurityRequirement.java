package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Lines;
import java.util.Map;
import java.util.Objects;

/**
 * One requirement of the maturity of information security, with what each level expects of it (requisito de madurez del
 * MSPI).
 *
 * @param id its code, such as {@code R1}
 * @param expected what a level expects, 0 to 100, by the number of the level from 1 to 5; a level that is left out expects
 *     nothing of it
 * @since 0.1.0
 */
public record SecurityRequirement(String id, Map<Integer, Ratio> expected) {
    static final int LEVELS = 5;

    /**
     * Checks code, levels and figures.
     *
     * @param id its code
     * @param expected what each level expects
     * @throws InvalidModelException if the code is no visible line, a level is not 1 to 5, or a figure is out of range
     */
    public SecurityRequirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expected, "expected");
        Lines.check("SecurityRequirement.id", id, "", "Give the code of the requirement, such as R1.");
        expected = ImmutableSortedMap.copyOf(expected);
        expected.keySet().forEach(l -> checked("SecurityRequirement.expected", l));
        expected.values().forEach(v -> Figures.percent("SecurityRequirement.expected", v));
    }

    static int checked(String attribute, int level) {
        if (level < 1 || level > LEVELS) {
            throw InvalidModelException.of(
                    attribute,
                    level,
                    Text.of("ser un nivel de 1 a 5", "be a level from 1 to 5"),
                    "",
                    Text.of(
                            "Use el número del nivel: 1 es el inicial y 5 el más alto.",
                            "Use the number of the level: 1 is the initial one, 5 the highest."));
        }
        return level;
    }

    /**
     * How a figure stands against one level.
     *
     * @param level the level, 1 to 5
     * @param value what the requirement came to, 0 to 100
     * @return below, met, above; or not applicable, if the level expects nothing of it
     * @throws InvalidModelException if the level or the figure is out of range
     */
    public SecurityRequirementStatus status(int level, Ratio value) {
        Objects.requireNonNull(value, "value");
        checked("SecurityRequirement.level", level);
        Figures.percent("SecurityRequirement.value", value);
        Ratio wanted = expected.get(level);
        if (wanted == null) {
            return SecurityRequirementStatus.NOT_APPLICABLE;
        }
        int compared = value.compareTo(wanted);
        if (compared == 0) {
            return SecurityRequirementStatus.MEETS;
        }
        return compared < 0 ? SecurityRequirementStatus.BELOW : SecurityRequirementStatus.ABOVE;
    }
}
