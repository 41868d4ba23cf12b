package io.github.mipg.rules.formula;

import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * How hard a risk would hit (nivel de impacto), from the least to the most. Where money and reputation give two levels,
 * the higher one counts.
 *
 * @since 0.1.0
 */
public enum RiskImpact {
    /** Leve: 20 %. */
    SLIGHT(1, 0, Text.of("Leve", "Slight")),
    /** Menor: 40 %. */
    MINOR(2, 10, Text.of("Menor", "Minor")),
    /** Moderado: 60 %. */
    MODERATE(3, 50, Text.of("Moderado", "Moderate")),
    /** Mayor: 80 %. */
    MAJOR(4, 100, Text.of("Mayor", "Major")),
    /** Catastrófico: 100 %. */
    CATASTROPHIC(5, 500, Text.of("Catastrófico", "Catastrophic"));

    private static final int STEP = 20;

    private final int level;
    private final int from;
    private final Text label;

    RiskImpact(int level, int from, Text label) {
        this.level = level;
        this.from = from;
        this.label = label;
    }

    /**
     * The level of a loss of money.
     *
     * @param minimumWages the loss in legal monthly minimum wages (SMLMV), zero or more, exact
     * @param edge which level a loss of exactly 10, 50, 100 or 500 falls into
     * @return the level
     * @throws io.github.mipg.model.InvalidModelException if it is negative
     */
    public static RiskImpact ofMinimumWages(Ratio minimumWages, WageEdge edge) {
        Objects.requireNonNull(minimumWages, "minimumWages");
        Objects.requireNonNull(edge, "edge");
        Figures.notNegative("RiskImpact.minimumWages", minimumWages);
        RiskImpact found = SLIGHT;
        for (RiskImpact level : values()) {
            int over = minimumWages.compareTo(Ratio.of(level.from));
            boolean included = edge == WageEdge.LEVEL_ABOVE && level != CATASTROPHIC;
            found = over > 0 || (over == 0 && included) ? level : found;
        }
        return found;
    }

    /**
     * The level of a percentage.
     *
     * @param percent 0 to 100, exact
     * @param reading how a percentage between two levels is read
     * @return the level
     * @throws io.github.mipg.model.InvalidModelException if the percentage is out of range
     */
    public static RiskImpact ofPercent(Ratio percent, LevelReading reading) {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(reading, "reading");
        return values()[reading.index(Figures.percent("RiskImpact.percent", percent))];
    }

    /**
     * The higher of two levels, such as that of money and that of reputation.
     *
     * @param other the other level
     * @return the higher one
     */
    public RiskImpact higher(RiskImpact other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The percentage that it stands for.
     *
     * @return 20, 40, 60, 80 or 100
     */
    public int percent() {
        return STEP * level;
    }

    /**
     * Its place, as {@code RiskRating} counts.
     *
     * @return 1, the least, to 5
     */
    public int level() {
        return level;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
