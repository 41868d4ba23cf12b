package io.github.mipg.rules.formula;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The two components of municipal performance (Medición de Desempeño Municipal, MDM): management and results.
 *
 * <p>There is no total: the DNP adjusts management by results, and by which formula is not known. A mean of the two would
 * be a figure that nobody publishes, so none is given.
 *
 * @param scores what each of the eight indicators scored, 0 to 100, exact
 * @since 0.1.0
 */
public record MunicipalPerformance(Map<MunicipalIndicator, Ratio> scores) {
    /** Why there is no total. */
    public static final Text NO_TOTAL = Text.of(
            "La MDM ajusta la gestión por resultados con una fórmula que no se conoce: no se calcula un total",
            "The MDM adjusts management by results with a formula that is not known: no total is computed");

    private static final Text SOURCE = Text.of(
            "TerriData (DNP), Medición de Desempeño Municipal de Medellín, 2020 y 2022, en copia de un tercero",
            "TerriData (DNP), municipal performance of Medellín, 2020 and 2022, in the copy of a third party");
    private static final List<MethodClaim> CLAIMS = List.of(
            MethodClaim.of(
                    Text.of(
                            "Gestión y resultados son la media de sus cuatro indicadores",
                            "Management and results are each the mean of their four indicators"),
                    Status.PROVISIONAL,
                    SOURCE),
            MethodClaim.of(NO_TOTAL, Status.PROVISIONAL, SOURCE));

    /**
     * Checks the figures.
     *
     * @param scores what each of the eight indicators scored
     * @throws io.github.mipg.model.InvalidModelException if an indicator is missing or out of range
     */
    public MunicipalPerformance {
        Objects.requireNonNull(scores, "scores");
        scores = Figures.scores(
                "MunicipalPerformance.scores", MunicipalIndicator.values(), scores, MunicipalIndicator::code);
    }

    /**
     * Computes the components.
     *
     * @param scores what each of the eight indicators scored, 0 to 100
     * @return the components
     * @throws io.github.mipg.model.InvalidModelException if an indicator is missing or out of range
     */
    public static MunicipalPerformance of(Map<MunicipalIndicator, Ratio> scores) {
        Objects.requireNonNull(scores, "scores");
        return new MunicipalPerformance(scores);
    }

    /**
     * The management (gestión).
     *
     * @return the mean of its four indicators
     */
    public FormulaScore management() {
        return mean(false);
    }

    /**
     * The results (resultados).
     *
     * @return the mean of their four indicators
     */
    public FormulaScore results() {
        return mean(true);
    }

    /**
     * Where the figures come from.
     *
     * @return always {@link Standing#PUBLISHED_FORMULA}
     */
    public Standing standing() {
        return Standing.PUBLISHED_FORMULA;
    }

    /**
     * The method that they were computed by.
     *
     * @return {@code mdm-dnp-componentes}
     */
    public String method() {
        return "mdm-dnp-componentes";
    }

    /**
     * What the method rests on, and what it lacks.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns the two components with their standing. */
    @Override
    public String toString() {
        return "MunicipalPerformance{management " + management() + ", results " + results() + ", " + method() + "}";
    }

    private FormulaScore mean(boolean results) {
        return FormulaScore.of(Figures.mean(scores.entrySet().stream()
                .filter(e -> e.getKey().isResult() == results)
                .map(Map.Entry::getValue)
                .toList()));
    }
}
