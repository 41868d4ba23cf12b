package io.github.mipg.rules.formula;

import io.github.mipg.model.FormulaScore;
import io.github.mipg.model.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Range that an index of fiscal performance falls into (rango de desempeño fiscal), from the worst to the best.
 *
 * @since 0.1.0
 */
public enum FiscalRange {
    /** Deterioro: below 40. */
    DETERIORATION(0, Text.of("Deterioro", "Deterioration")),
    /** Riesgo: 40 to less than 60. */
    RISK(40, Text.of("Riesgo", "Risk")),
    /** Vulnerable: 60 to less than 70. */
    VULNERABLE(60, Text.of("Vulnerable", "Vulnerable")),
    /** Solvente: 70 to less than 80. */
    SOLVENT(70, Text.of("Solvente", "Solvent")),
    /** Sostenible: 80 or more. */
    SUSTAINABLE(80, Text.of("Sostenible", "Sustainable"));

    private final int from;
    private final Text label;

    FiscalRange(int from, Text label) {
        this.from = from;
        this.label = label;
    }

    /**
     * The range of an index, decided on the exact figure and not on the shown one.
     *
     * @param index the index
     * @return its range
     */
    public static FiscalRange of(FormulaScore index) {
        Objects.requireNonNull(index, "index");
        FiscalRange found = DETERIORATION;
        for (FiscalRange range : values()) {
            found = index.reaches(BigDecimal.valueOf(range.from)) ? range : found;
        }
        return found;
    }

    /**
     * Where it starts.
     *
     * @return the least figure of the range, 0 to 80; the next range starts where it ends
     */
    public int from() {
        return from;
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
