package io.github.mipg.rules.formula;

import io.github.mipg.model.Ratio;
import io.github.mipg.rules.internal.Lines;
import java.util.Objects;

/**
 * A control of information security that scores too little (brecha de seguridad).
 *
 * @param control code of the control, such as {@code A.5.1.1}
 * @param score what it scored, 0 to 100
 * @since 0.1.0
 */
public record SecurityGap(String control, Ratio score) {
    /**
     * Checks code and score.
     *
     * @param control code of the control
     * @param score what it scored
     * @throws io.github.mipg.model.InvalidModelException if the code is no visible line or the score out of range
     */
    public SecurityGap {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(score, "score");
        Lines.check("SecurityGap.control", control, "", "Give the code of the control, such as A.5.1.1.");
        Figures.percent("SecurityGap.score", score);
    }

    /**
     * How urgent it is.
     *
     * @return by the score alone
     */
    public SecurityGapPriority priority() {
        return SecurityGapPriority.of(score);
    }
}
