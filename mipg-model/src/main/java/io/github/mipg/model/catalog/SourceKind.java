package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What kind of document a source is (clase de fuente).
 *
 * @since 0.1.0
 */
public enum SourceKind {
    /** The text of a norm, original or compiled (texto de la norma). */
    NORM_TEXT(Text.of("Texto de la norma", "Text of the norm")),
    /** A concept, manual, notice or register of a public body (documento oficial). */
    OFFICIAL_DOCUMENT(Text.of("Documento oficial", "Official document")),
    /** Somebody else who quotes or uses the norm (tercero). */
    THIRD_PARTY(Text.of("Tercero", "Third party")),
    /** The slides that the project started from (documento fundacional). */
    FOUNDING_DECK(Text.of("Documento fundacional", "Founding deck")),
    /** No document: remembered or inferred by us (memoria o inferencia). */
    MEMORY(Text.of("Memoria o inferencia", "Memory or inference")),
    /** What the user loaded (cargado por el usuario). */
    USER(Text.of("Cargado por el usuario", "Loaded by the user"));

    private final Text label;

    SourceKind(Text label) {
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
