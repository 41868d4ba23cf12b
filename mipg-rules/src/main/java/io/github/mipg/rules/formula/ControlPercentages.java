package io.github.mipg.rules.formula;

import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.Map;
import java.util.Objects;

/**
 * What each class of requirement is worth (porcentaje por clase). The official figures were not found in any source.
 *
 * @param byClass a percentage from 0 to 100 for each class, exact
 * @param status how sure they are
 * @param source where they come from
 * @since 0.1.0
 */
public record ControlPercentages(Map<ControlClass, Ratio> byClass, Status status, Text source) {
    private static final int MAINTENANCE = 100;
    private static final int IMPROVEMENT = 75;
    private static final int DEFICIENCY = 50;
    private static final int MAJOR_DEFICIENCY = 25;

    /**
     * Checks the percentages.
     *
     * @param byClass a percentage for each class
     * @param status how sure they are
     * @param source where they come from
     * @throws io.github.mipg.model.InvalidModelException if a class is missing or its percentage out of range
     */
    public ControlPercentages {
        Objects.requireNonNull(byClass, "byClass");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        byClass = Figures.scores("ControlPercentages.byClass", ControlClass.values(), byClass, ControlClass::code);
    }

    /**
     * A guess from published reports: 100, 75, 50 and 25.
     *
     * @return the percentages, always {@link Status#PROVISIONAL}
     */
    public static ControlPercentages provisional() {
        return new ControlPercentages(
                Map.of(
                        ControlClass.MAINTENANCE, Ratio.of(MAINTENANCE),
                        ControlClass.IMPROVEMENT, Ratio.of(IMPROVEMENT),
                        ControlClass.DEFICIENCY, Ratio.of(DEFICIENCY),
                        ControlClass.MAJOR_DEFICIENCY, Ratio.of(MAJOR_DEFICIENCY)),
                Status.PROVISIONAL,
                Text.of(
                        "De memoria, por informes publicados: 100, 75, 50 y 25",
                        "From memory of published reports: 100, 75, 50 and 25"));
    }
}
