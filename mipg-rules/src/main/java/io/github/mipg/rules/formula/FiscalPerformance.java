package io.github.mipg.rules.formula;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Index of fiscal performance of a municipality or department (Índice de Desempeño Fiscal, IDF), by the methodology of
 * the DNP from vigencia 2020 on.
 *
 * <p>Results are the mean of five indicators, management that of three plus the bonus, the index is four fifths of results
 * and one fifth of management. How a raw indicator becomes a figure from 0 to 100 is not known: scored ones are given. It
 * follows the published formula; it is not the published figure.
 *
 * @param scores what each of the eight indicators scored, 0 to 100, exact
 * @param bonus what is added to management (bonificaciones), zero or more; empty if none was given
 * @param ceiling what is done when management with its bonus exceeds 100
 * @since 0.1.0
 */
public record FiscalPerformance(Map<FiscalIndicator, Ratio> scores, Optional<Ratio> bonus, BonusCeiling ceiling) {
    private static final Ratio WEIGHT_OF_RESULTS = Ratio.of(4, 5);
    private static final Ratio WEIGHT_OF_MANAGEMENT = Ratio.of(1, 5);
    private static final List<MethodClaim> CLAIMS = List.of(
            MethodClaim.of(
                    Text.of(
                            "IDF = 0.8 × media de cinco resultados + 0.2 × media de tres indicadores de gestión, desde la"
                                    + " vigencia 2020",
                            "IDF = 0.8 × mean of five results + 0.2 × mean of three management indicators, from vigencia"
                                    + " 2020 on"),
                    Status.SECONDARY,
                    Text.of(
                            "DNP, Nueva metodología del Índice de Desempeño Fiscal, julio de 2021, en copia publicada por"
                                    + " un tercero; tablero de otro sobre cifras publicadas de Cali",
                            "DNP, new methodology of the Índice de Desempeño Fiscal, July 2021, in a copy published by a"
                                    + " third party; a board of another on published figures of Cali")),
            MethodClaim.of(
                    Text.of(
                            "Las bonificaciones se suman a la media de los indicadores de gestión",
                            "A bonus is added to the mean of the management indicators"),
                    Status.PROVISIONAL,
                    Text.of(
                            "DNP, Nueva metodología del Índice de Desempeño Fiscal, julio de 2021, en copia publicada por"
                                    + " un tercero",
                            "DNP, new methodology of the Índice de Desempeño Fiscal, July 2021, in a copy published by a"
                                    + " third party")),
            MethodClaim.of(
                    Text.of(
                            "Los rangos empiezan en 40, 60, 70 y 80, y el límite pertenece al rango de arriba",
                            "Ranges start at 40, 60, 70 and 80, and an edge belongs to the range above it"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Tablero sobre cifras publicadas de Cali, 2020 a 2024",
                            "A board on published figures of Cali, 2020 to 2024")),
            MethodClaim.of(
                    Text.of(
                            "La cifra de Cali de 2020 se reproduce; de 2021 hay dos, 70.71 sin bonificación y 71.49, que"
                                    + " supone una cercana a 3.9; la de 2024, 58.30, no: sus indicadores dan 59.26",
                            "The figure of Cali for 2020 comes out; for 2021 there are two, 70.71 without a bonus and"
                                    + " 71.49, which supposes one of about 3.9; that for 2024, 58.30, does not: its"
                                    + " indicators give 59.26"),
                    Status.PROVISIONAL,
                    Text.of(
                            "Tablero sobre cifras publicadas de Cali, 2020 a 2024",
                            "A board on published figures of Cali, 2020 to 2024")),
            MethodClaim.of(
                    Text.of(
                            "Si la gestión con bonificación pasa de 100, se rechaza, o se topa en 100 cuando así se pide",
                            "Management that exceeds 100 with its bonus is refused, or capped at 100 when asked for"),
                    Status.PROVISIONAL,
                    Text.of("Elección propia: ninguna fuente lo dice", "Our own choice: no source says it")));

    /**
     * Checks the figures.
     *
     * @param scores what each of the eight indicators scored
     * @param bonus what is added to management
     * @param ceiling what is done when management with its bonus exceeds 100
     * @throws InvalidModelException if an indicator is missing or out of range, the bonus is negative, or management
     *     exceeds 100 and that is refused
     */
    public FiscalPerformance {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(ceiling, "ceiling");
        scores = Figures.scores("FiscalPerformance.scores", FiscalIndicator.values(), scores, FiscalIndicator::code);
        bonus.ifPresent(b -> Figures.notNegative("FiscalPerformance.bonus", b));
        Ratio uncapped = mean(scores, false).plus(bonus.orElse(Ratio.zero()));
        if (ceiling == BonusCeiling.REFUSE && !Figures.isPercent(uncapped)) {
            throw InvalidModelException.of(
                    "FiscalPerformance.bonus",
                    bonus.orElse(Ratio.zero()),
                    Text.of(
                            "no llevar la gestión, que es " + uncapped + ", por encima de 100",
                            "not take management, which is " + uncapped + ", above 100"),
                    "",
                    Text.of(
                            "Revise la bonificación, o pida que la gestión se tope en 100 (BonusCeiling.CAP): ninguna fuente"
                                    + " dice qué se hace.",
                            "Check the bonus, or ask that management be capped at 100 (BonusCeiling.CAP): no source says"
                                    + " what is done."));
        }
    }

    /**
     * Computes an index without bonus.
     *
     * @param scores what each of the eight indicators scored, 0 to 100
     * @return the index
     * @throws InvalidModelException if an indicator is missing or out of range
     */
    public static FiscalPerformance of(Map<FiscalIndicator, Ratio> scores) {
        Objects.requireNonNull(scores, "scores");
        return new FiscalPerformance(scores, Optional.empty(), BonusCeiling.REFUSE);
    }

    /**
     * Adds the bonus to management. What would exceed 100 is refused.
     *
     * @param points zero or more
     * @return the index with the bonus
     * @throws InvalidModelException if it is negative, or management would exceed 100
     */
    public FiscalPerformance withBonus(Ratio points) {
        Objects.requireNonNull(points, "points");
        return withBonus(points, BonusCeiling.REFUSE);
    }

    /**
     * Adds the bonus to management.
     *
     * @param points zero or more
     * @param whenAbove what is done when management would exceed 100
     * @return the index with the bonus
     * @throws InvalidModelException if it is negative, or management would exceed 100 and that is refused
     */
    public FiscalPerformance withBonus(Ratio points, BonusCeiling whenAbove) {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(whenAbove, "whenAbove");
        return new FiscalPerformance(scores, Optional.of(points), whenAbove);
    }

    /**
     * The results (resultados).
     *
     * @return the mean of the five
     */
    public FormulaScore results() {
        return FormulaScore.of(mean(scores, true));
    }

    /**
     * The management (gestión), with the bonus if there is one.
     *
     * @return the mean of the three and the bonus, at most 100
     */
    public FormulaScore management() {
        return FormulaScore.of(uncapped().min(Figures.HUNDRED));
    }

    /**
     * The management without the bonus.
     *
     * @return the mean of the three
     */
    public FormulaScore managementWithoutBonus() {
        return FormulaScore.of(mean(scores, false));
    }

    /**
     * The index, with the bonus if there is one.
     *
     * @return the index
     */
    public FormulaScore total() {
        return total(management());
    }

    /**
     * The index without the bonus.
     *
     * @return the index
     */
    public FormulaScore totalWithoutBonus() {
        return total(managementWithoutBonus());
    }

    /**
     * The range of the index.
     *
     * @return decided on the exact figure
     */
    public FiscalRange range() {
        return FiscalRange.of(total());
    }

    /**
     * Tells whether management exceeded 100 and was cut.
     *
     * @return whether it counts as 100 for that reason
     */
    public boolean isCapped() {
        return !Figures.isPercent(uncapped());
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
     * @return {@code idf-dnp-2020}, and what was done to the bonus if it was cut
     */
    public String method() {
        return isCapped() ? "idf-dnp-2020:" + ceiling.code() : "idf-dnp-2020";
    }

    /**
     * What the method rests on.
     *
     * @return each claim with its source
     */
    public List<MethodClaim> claims() {
        return CLAIMS;
    }

    /** Returns the index, its standing and its range. */
    @Override
    public String toString() {
        return "FiscalPerformance{" + total() + ", " + range() + ", " + method() + "}";
    }

    private Ratio uncapped() {
        return mean(scores, false).plus(bonus.orElse(Ratio.zero()));
    }

    private FormulaScore total(FormulaScore management) {
        return FormulaScore.of(results()
                .exact()
                .times(WEIGHT_OF_RESULTS)
                .plus(management.exact().times(WEIGHT_OF_MANAGEMENT)));
    }

    private static Ratio mean(Map<FiscalIndicator, Ratio> scores, boolean results) {
        return Figures.mean(scores.entrySet().stream()
                .filter(e -> e.getKey().isResult() == results)
                .map(Map.Entry::getValue)
                .toList());
    }
}
