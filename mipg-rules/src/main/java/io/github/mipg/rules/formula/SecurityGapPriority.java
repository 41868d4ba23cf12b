package io.github.mipg.rules.formula;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * How urgent a gap of information security is (prioridad de la brecha), from the most to the least, by the score of its
 * control. One system has it so; it is not official.
 *
 * @since 0.1.0
 */
public enum SecurityGapPriority {
    /** Alta: below 40. */
    HIGH(0, "alta", Text.of("Alta", "High")),
    /** Media: 40 to less than 60. */
    MEDIUM(40, "media", Text.of("Media", "Medium")),
    /** Baja: 60 or more; only a threshold above 60 lists such gaps. */
    LOW(60, "baja", Text.of("Baja", "Low"));

    private final int from;
    private final String code;
    private final Text label;

    SecurityGapPriority(int from, String code, Text label) {
        this.from = from;
        this.code = code;
        this.label = label;
    }

    /**
     * The priority of a control with such a score.
     *
     * @param score 0 to 100
     * @return its priority
     * @throws InvalidModelException if the score is out of range
     */
    public static SecurityGapPriority of(Ratio score) {
        Objects.requireNonNull(score, "score");
        Figures.percent("SecurityGapPriority.score", score);
        SecurityGapPriority found = HIGH;
        for (SecurityGapPriority priority : values()) {
            found = score.compareTo(Ratio.of(priority.from)) >= 0 ? priority : found;
        }
        return found;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code alta}
     */
    public String code() {
        return code;
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
