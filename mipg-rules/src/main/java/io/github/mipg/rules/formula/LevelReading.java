package io.github.mipg.rules.formula;

import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;

/**
 * How a percentage between two levels is read (lectura del nivel). Sources disagree.
 *
 * @since 0.1.0
 */
public enum LevelReading {
    /** Up to 20, 40, 60, 80 and 100 (banda superior), as the guide is read. */
    UPPER_BAND("banda-superior", Text.of("Banda superior", "Upper band")),
    /** The closest of 20, 40, 60, 80 and 100 (nivel más cercano); the higher one halfway between two. */
    NEAREST("mas-cercano", Text.of("Nivel más cercano", "Nearest level"));

    private static final long STEP = 20;
    private static final int LEVELS = 5;

    private final String code;
    private final Text label;

    LevelReading(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code banda-superior}
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

    /** Which of the five levels a percentage from 0 to 100 is read as, counted from zero. */
    int index(Ratio percent) {
        int found = 0;
        for (int level = 1; level < LEVELS; level++) {
            int over = this == UPPER_BAND
                    ? percent.compareTo(Ratio.of(STEP * level))
                    : percent.compareTo(Ratio.of(STEP * level + STEP / 2));
            found = over > 0 || (over == 0 && this == NEAREST) ? level : found;
        }
        return found;
    }
}
