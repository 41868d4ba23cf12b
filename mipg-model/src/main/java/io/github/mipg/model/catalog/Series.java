package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * One of the three dated series that order dimensions and policies, each with numbers of its own (serie).
 *
 * @since 0.1.0
 */
public enum Series {
    /** Policies of art. 2.2.22.2.1 (listado legal): only a decree changes it. */
    LEGAL_LIST(Text.of("Listado legal", "Legal list")),
    /** Versions of the Manual Operativo (manual): dimensions live here. */
    OPERATIONAL_MANUAL(Text.of("Manual Operativo", "Operational manual")),
    /** Measurement by vigencia (medición), with the columns of its result files. */
    MEASUREMENT(Text.of("Medición", "Measurement"));

    private final Text label;

    Series(Text label) {
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
