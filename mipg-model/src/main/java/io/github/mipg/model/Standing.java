package io.github.mipg.model;

/**
 * Where a figure comes from (calidad de la cifra). It stands beside every score, so that a simulated figure never passes
 * for an official one.
 *
 * @since 0.1.0
 */
public enum Standing {
    /** Computed here under a declared method; not what the measuring body would publish. */
    SIMULATED(Text.of("simulado", "simulated")),
    /** Computed here under a formula that the measuring body publishes. */
    PUBLISHED_FORMULA(Text.of("fórmula publicada", "published formula")),
    /** Published by the measuring body and imported as a fact with its act. */
    OFFICIAL(Text.of("oficial", "official"));

    private final Text label;

    Standing(Text label) {
        this.label = label;
    }

    /**
     * The word that stands beside the figure.
     *
     * @return the word in both languages
     */
    public Text label() {
        return label;
    }
}
