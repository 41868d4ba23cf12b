package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * How far the Model reaches an entity (ámbito de aplicación, art. 2.2.22.3.4 of Decreto 1083 de 2015).
 *
 * @since 0.1.0
 */
public enum Scope {
    /** The whole Model applies. */
    FULL(Text.of("Aplicación plena", "Full application")),
    /** Internal control applies, and the policies that the entity's own norms demand. */
    PARTIAL(Text.of("Aplicación parcial", "Partial application")),
    /** The Model does not apply. */
    OUTSIDE(Text.of("Fuera del ámbito", "Outside the scope")),
    /** It cannot be told, because something is unknown. */
    INDETERMINATE(Text.of("No se puede determinar", "Indeterminate"));

    private final Text label;

    Scope(Text label) {
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
