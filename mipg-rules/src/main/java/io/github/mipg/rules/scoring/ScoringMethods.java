package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.OptionPoints;
import java.util.List;

/**
 * Methods that come with the library (métodos predefinidos). None is official: the weights of the official measurement are
 * not public, and plain means are known not to be them.
 *
 * @since 0.1.0
 */
public final class ScoringMethods {
    private static final ScoringMethod SIMULATED_EQUAL = ScoringMethod.builder(
                    "simulated-equal", "1", Text.of("Simulado, promedio de promedios", "Simulated, mean of means"))
            .equalWeights()
            .build();
    private static final ScoringMethod SIMULATED_WEIGHTED = ScoringMethod.builder(
                    "simulated-weighted",
                    "1",
                    Text.of(
                            "Simulado, promedio de promedios con los pesos del instrumento",
                            "Simulated, mean of means with the weights of the instrument"))
            .build();
    private static final ScoringMethod SIMULATED_POOLED = ScoringMethod.builder(
                    "simulated-pooled",
                    "1",
                    Text.of("Simulado, promedio de todas las preguntas", "Simulated, mean of all questions"))
            .equalWeights()
            .nodeFigure(NodeFigure.OF_QUESTIONS)
            .build();
    private static final ScoringMethod SIMULATED_POOLED_DIMENSIONS = ScoringMethod.builder(
                    "simulated-pooled-dimensions",
                    "1",
                    Text.of(
                            "Simulado, promedio de dimensiones, cada una el de todas sus preguntas",
                            "Simulated, mean of dimensions, each of them that of all its questions"))
            .equalWeights()
            .nodeFigure("dimensión", NodeFigure.OF_QUESTIONS)
            .build();
    private static final ScoringMethod SIMULATED_DERIVED = ScoringMethod.builder(
                    "simulated-derived",
                    "1",
                    Text.of(
                            "Simulado, promedio de promedios; opciones de igual valor donde el instrumento no da puntos",
                            "Simulated, mean of means; options of the same value where the instrument gives no points"))
            .equalWeights()
            .optionPoints(OptionPoints.DERIVED_EQUAL)
            .build();
    private static final ScoringMethod SELF_ASSESSMENT_ALL = ScoringMethod.builder(
                    "autodiagnostico-mean-of-all",
                    "1",
                    Text.of(
                            "Autodiagnóstico, promedio de todas las actividades",
                            "Self-assessment, mean of all activities"))
            .equalWeights()
            .nodeFigure(NodeFigure.OF_QUESTIONS)
            .build();
    private static final ScoringMethod SELF_ASSESSMENT_MEANS = ScoringMethod.builder(
                    "autodiagnostico-mean-of-means",
                    "1",
                    Text.of("Autodiagnóstico, promedio de promedios", "Self-assessment, mean of means"))
            .equalWeights()
            .build();
    private static final ScoringMethod MECI_HALF_YEARLY = ScoringMethod.builder(
                    "meci-semestral",
                    "1",
                    Text.of(
                            "Evaluación semestral del MECI, promedio de componentes",
                            "Half-yearly MECI evaluation, mean of components"))
            .equalWeights()
            .nodeFigure("componente", NodeFigure.OF_QUESTIONS)
            .build();
    private static final ScoringMethod MSPI = ScoringMethod.builder(
                    "mspi",
                    "1",
                    Text.of("MSPI, promedios redondeados a enteros", "MSPI, means rounded to whole numbers"))
            .equalWeights()
            .rounding(0)
            .build();

    private ScoringMethods() {}

    /**
     * Means of means, all of the same weight.
     *
     * @return the method
     */
    public static ScoringMethod simulatedEqual() {
        return SIMULATED_EQUAL;
    }

    /**
     * Means of means, with the weights that the instrument gives; where it gives none, all weigh the same.
     *
     * @return the method
     */
    public static ScoringMethod simulatedWeighted() {
        return SIMULATED_WEIGHTED;
    }

    /**
     * Every node, the total too, is the mean of all questions below it, all of the same weight. Where only dimensions are
     * to be, see {@link #simulatedPooledDimensions()}.
     *
     * @return the method
     */
    public static ScoringMethod simulatedPooled() {
        return SIMULATED_POOLED;
    }

    /**
     * A node of the level 'dimensión' is the mean of all questions below it, all of the same weight; every other node the
     * mean of its parts. So a policy with few questions weighs little in its dimension, and a dimension with many
     * questions no more than the others in the total. Published figures of dimensions look as if they were made so; how
     * they are made has not been published.
     *
     * @return the method, for instruments that have such a level
     */
    public static ScoringMethod simulatedPooledDimensions() {
        return SIMULATED_POOLED_DIMENSIONS;
    }

    /**
     * Means of means, all of the same weight, for instruments that do not say what the options of a multiple choice earn:
     * there each ordinary option earns 100 over the number of them. Those of a single choice have no order to derive
     * points from, and need their own.
     *
     * @return the method
     */
    public static ScoringMethod simulatedDerived() {
        return SIMULATED_DERIVED;
    }

    /**
     * Self-assessment of MIPG (autodiagnóstico), where all nodes are means of activities. Whether this reading or
     * {@link #selfAssessmentMeanOfMeans()} is the workbooks' own is not known.
     *
     * @return the method
     */
    public static ScoringMethod selfAssessmentMeanOfAll() {
        return SELF_ASSESSMENT_ALL;
    }

    /**
     * Self-assessment of MIPG (autodiagnóstico), where components are means of categories. Whether this reading or
     * {@link #selfAssessmentMeanOfAll()} is the workbooks' own is not known.
     *
     * @return the method
     */
    public static ScoringMethod selfAssessmentMeanOfMeans() {
        return SELF_ASSESSMENT_MEANS;
    }

    /**
     * Half-yearly evaluation of internal control (evaluación semestral del MECI): a node of the level 'componente' is the
     * mean of its items, the total the mean of the components. Remembered, not read in the official workbook.
     *
     * @return the method
     */
    public static ScoringMethod meciHalfYearly() {
        return MECI_HALF_YEARLY;
    }

    /**
     * Information security model (MSPI): means of what has a value, rounded half up to whole numbers at every node. That
     * the rounding is to whole numbers is inferred.
     *
     * @return the method
     */
    public static ScoringMethod mspi() {
        return MSPI;
    }

    /**
     * All of them.
     *
     * @return an immutable list
     */
    public static List<ScoringMethod> all() {
        return ImmutableList.of(
                SIMULATED_EQUAL,
                SIMULATED_WEIGHTED,
                SIMULATED_POOLED,
                SIMULATED_POOLED_DIMENSIONS,
                SIMULATED_DERIVED,
                SELF_ASSESSMENT_ALL,
                SELF_ASSESSMENT_MEANS,
                MECI_HALF_YEARLY,
                MSPI);
    }
}
