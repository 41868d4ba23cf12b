package io.github.mipg.model;

/**
 * Language that a text is rendered in (idioma). Always an argument, never taken from the machine.
 *
 * @since 0.1.0
 */
public enum Language {
    /** Spanish, the default of the field. */
    SPANISH("es"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The two-letter code of ISO 639-1.
     *
     * @return {@code es} or {@code en}
     */
    public String code() {
        return code;
    }
}
