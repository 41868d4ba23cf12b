package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * One function of the NIST cybersecurity framework that the information security model is read by (función de
 * ciberseguridad del marco NIST).
 *
 * @since 0.1.0
 */
public enum CybersecurityFunction {
    /** Gobernar; only the template on the framework's version 2.0 has it. */
    GOVERN("gobernar", Text.of("Gobernar", "Govern")),
    /** Identificar. */
    IDENTIFY("identificar", Text.of("Identificar", "Identify")),
    /** Proteger. */
    PROTECT("proteger", Text.of("Proteger", "Protect")),
    /** Detectar. */
    DETECT("detectar", Text.of("Detectar", "Detect")),
    /** Responder. */
    RESPOND("responder", Text.of("Responder", "Respond")),
    /** Recuperar. */
    RECOVER("recuperar", Text.of("Recuperar", "Recover"));

    private final String code;
    private final Text label;

    CybersecurityFunction(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code proteger}
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
