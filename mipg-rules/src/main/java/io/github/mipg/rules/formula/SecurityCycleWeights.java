package io.github.mipg.rules.formula;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.phva.PhvaStage;
import java.util.Map;
import java.util.Objects;

/**
 * What each stage of the cycle weighs in the progress of the information security model (pesos del ciclo PHVA en el MSPI).
 * Two templates are known, and they disagree.
 *
 * @param byStage hundredths for each stage, exact; they sum to 100
 * @param status how sure they are
 * @param source where they come from
 * @since 0.1.0
 */
public record SecurityCycleWeights(Map<PhvaStage, Ratio> byStage, Status status, Text source) {
    private static final int PLAN = 40;
    private static final int EACH_OTHER = 20;

    /**
     * Checks the weights.
     *
     * @param byStage hundredths for each stage
     * @param status how sure they are
     * @param source where they come from
     * @throws InvalidModelException if a stage is missing, its weight out of range, or they do not sum to 100
     */
    public SecurityCycleWeights {
        Objects.requireNonNull(byStage, "byStage");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        byStage = Figures.scores(
                "SecurityCycleWeights.byStage",
                PhvaStage.values(),
                byStage,
                s -> s.label().spanish());
        Ratio sum = Figures.sum(byStage.values());
        if (!sum.equals(Figures.HUNDRED)) {
            throw InvalidModelException.of(
                    "SecurityCycleWeights.byStage",
                    sum,
                    Text.of("sumar exactamente 100", "sum to exactly 100"),
                    "",
                    Text.of(
                            "Dé centésimas, 40 y no 0.4, y revise cada etapa.",
                            "Give hundredths, 40 and not 0.4, and check every stage."));
        }
    }

    /**
     * The weights of the template on the standard of 2013: 40 for planning, 20 for each of the other stages.
     *
     * @return the weights, always {@link Status#PROVISIONAL}
     */
    public static SecurityCycleWeights provisional() {
        return new SecurityCycleWeights(
                Map.of(
                        PhvaStage.PLAN, Ratio.of(PLAN),
                        PhvaStage.DO, Ratio.of(EACH_OTHER),
                        PhvaStage.CHECK, Ratio.of(EACH_OTHER),
                        PhvaStage.ACT, Ratio.of(EACH_OTHER)),
                Status.PROVISIONAL,
                Text.of(
                        "Un sistema que reproduce el instrumento, plantilla sobre la norma de 2013: 40, 20, 20 y 20; la"
                                + " posterior, sobre la de 2022, pesa 56, 16, 14 y 14",
                        "A system that reproduces the instrument, template on the standard of 2013: 40, 20, 20 and 20; the"
                                + " later one, on that of 2022, weighs 56, 16, 14 and 14"));
    }
}
