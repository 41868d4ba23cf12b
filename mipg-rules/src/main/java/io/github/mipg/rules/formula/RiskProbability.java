package io.github.mipg.rules.formula;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.RiskZone;
import java.util.List;
import java.util.Objects;

/**
 * How likely a risk is, by how often the activity that carries it is done (nivel de probabilidad), from the least to the
 * most.
 *
 * @since 0.1.0
 */
public enum RiskProbability {
    /** Muy baja: up to 2 times a year, 20 %. */
    VERY_LOW(1, 0, Text.of("Muy Baja", "Very low")),
    /** Baja: 3 to 24 times a year, 40 %. */
    LOW(2, 3, Text.of("Baja", "Low")),
    /** Media: 25 to 500 times a year, 60 %. */
    MEDIUM(3, 25, Text.of("Media", "Medium")),
    /** Alta: 501 to 5000 times a year, 80 %. */
    HIGH(4, 501, Text.of("Alta", "High")),
    /** Muy alta: more than 5000 times a year, 100 %. */
    VERY_HIGH(5, 5001, Text.of("Muy Alta", "Very high"));

    private static final int STEP = 20;
    private static final List<List<RiskZone>> HEAT_MAP = ImmutableList.of(
            ImmutableList.of(RiskZone.LOW, RiskZone.LOW, RiskZone.MODERATE, RiskZone.HIGH, RiskZone.EXTREME),
            ImmutableList.of(RiskZone.LOW, RiskZone.MODERATE, RiskZone.MODERATE, RiskZone.HIGH, RiskZone.EXTREME),
            ImmutableList.of(RiskZone.MODERATE, RiskZone.MODERATE, RiskZone.MODERATE, RiskZone.HIGH, RiskZone.EXTREME),
            ImmutableList.of(RiskZone.MODERATE, RiskZone.MODERATE, RiskZone.HIGH, RiskZone.HIGH, RiskZone.EXTREME),
            ImmutableList.of(RiskZone.HIGH, RiskZone.HIGH, RiskZone.HIGH, RiskZone.HIGH, RiskZone.EXTREME));

    private final int level;
    private final int least;
    private final Text label;

    RiskProbability(int level, int least, Text label) {
        this.level = level;
        this.least = least;
        this.label = label;
    }

    /**
     * The level of an activity that is done so many times a year.
     *
     * @param executions times a year, zero or more
     * @return the level
     * @throws InvalidModelException if it is negative
     */
    public static RiskProbability ofExecutionsPerYear(long executions) {
        if (executions < 0) {
            throw InvalidModelException.of(
                    "RiskProbability.executionsPerYear",
                    executions,
                    Text.of("ser cero o más", "be zero or more"),
                    "",
                    Text.of(
                            "Cuente las veces que la actividad se hace en un año.",
                            "Count how many times the activity is done in a year."));
        }
        RiskProbability found = VERY_LOW;
        for (RiskProbability level : values()) {
            found = executions >= level.least ? level : found;
        }
        return found;
    }

    /**
     * The level of a percentage.
     *
     * @param percent 0 to 100, exact
     * @param reading how a percentage between two levels is read
     * @return the level
     * @throws InvalidModelException if the percentage is out of range
     */
    public static RiskProbability ofPercent(Ratio percent, LevelReading reading) {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(reading, "reading");
        return values()[reading.index(Figures.percent("RiskProbability.percent", percent))];
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
     * The zone of the heat map (mapa de calor) where it meets an impact. It is looked up, no product of the two.
     *
     * @param impact the impact
     * @return the zone
     */
    public RiskZone zone(RiskImpact impact) {
        Objects.requireNonNull(impact, "impact");
        return HEAT_MAP.get(level - 1).get(impact.level() - 1);
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
