package io.github.mipg.model.measurement;

import io.github.mipg.model.Text;

/**
 * Who says that a question does not apply (quién declara que no aplica).
 *
 * @since 0.1.0
 */
public enum NotApplicableBy {
    /** A norm excludes it for entities of this class; the claim names the provision, or stands as the entity's own. */
    LAW(Text.of("La ley", "The law")),
    /** The entity claims it; a score without such claims can be shown beside. */
    ENTITY(Text.of("La entidad", "The entity"));

    private final Text label;

    NotApplicableBy(Text label) {
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
