package io.github.mipg.model;

/**
 * Who may see a document (reserva de la información).
 *
 * @since 0.1.0
 */
public enum Confidentiality {
    /** Información pública. */
    PUBLIC(Text.of("Pública", "Public")),
    /** Información pública clasificada: it would harm a private right. */
    CLASSIFIED(Text.of("Pública clasificada", "Classified")),
    /** Información pública reservada: it would harm a public interest. */
    RESERVED(Text.of("Pública reservada", "Reserved"));

    private final Text label;

    Confidentiality(Text label) {
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
