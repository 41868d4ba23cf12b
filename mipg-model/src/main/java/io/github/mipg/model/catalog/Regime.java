package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * Constitutional or legal regime that the nature of an entity puts it under (régimen), which decides how much of the
 * MIPG it applies.
 *
 * @since 0.1.0
 */
public enum Regime {
    /** Executive branch, national or territorial, central or decentralised (rama ejecutiva). */
    ORDINARY(Text.of("Régimen ordinario", "Ordinary regime")),
    /** Special regime of art. 40 of Ley 489 de 1998 (régimen especial). */
    CONSTITUTIONAL_SPECIAL(
            Text.of("Régimen especial de origen constitucional", "Special regime granted by the Constitution")),
    /** Scientific and technological institutes (institutos científicos y tecnológicos). */
    SCIENTIFIC_INSTITUTE(Text.of("Instituto científico y tecnológico", "Scientific and technological institute")),
    /** Assemblies and councils (corporaciones político-administrativas de elección). */
    ELECTED_CORPORATION(Text.of("Corporación de elección popular", "Elected corporation")),
    /** Bodies of fiscal control and of the public ministry (organismos de control). */
    CONTROL_BODY(Text.of("Organismo de control", "Control body")),
    /** Legislative and judicial branches and electoral organisation (otras ramas). */
    OTHER_BRANCH(Text.of("Otra rama u organización del poder público", "Another branch or organisation")),
    /** The nature says nothing about the regime (sin especificar). */
    UNSPECIFIED(Text.of("Sin especificar", "Unspecified"));

    private final Text label;

    Regime(Text label) {
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
