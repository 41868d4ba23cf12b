package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;

/**
 * Something for which two scorecards cannot be compared as they are (ruptura de comparabilidad).
 *
 * @since 0.1.0
 */
public enum ComparabilityBreak {
    /** They are of different instruments. */
    INSTRUMENT(Text.of("instrumentos distintos", "different instruments")),
    /** Their instruments lie in different blocks of comparability, or nobody says that their vigencias may be compared. */
    BLOCK(Text.of("bloques de comparabilidad distintos", "different blocks of comparability")),
    /** They were made under different methods. */
    METHOD(Text.of("métodos de cálculo distintos", "different scoring methods"));

    private final Text label;

    ComparabilityBreak(Text label) {
        this.label = label;
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
