package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * Whether a norm ruled on a day (vigencia de la norma), where not knowing is an answer too.
 *
 * @since 0.1.0
 */
public enum InForce {
    /** It ruled (vigente). */
    YES(Text.of("Vigente", "In force")),
    /** It did not rule yet or no longer (no vigente). */
    NO(Text.of("No vigente", "Not in force")),
    /** The catalogue cannot tell (sin establecer). */
    UNKNOWN(Text.of("Sin establecer", "Not known"));

    private final Text label;

    InForce(Text label) {
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
