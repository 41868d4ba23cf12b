package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * What happened to a policy or a dimension between two editions (clase de transición).
 *
 * @since 0.1.0
 */
public enum TransitionKind {
    /** It is new (agregada). */
    ADDED(Text.of("agregada", "added")),
    /** It is no longer there (retirada). */
    REMOVED(Text.of("retirada", "removed")),
    /** It has another name (renombrada). */
    RENAMED(Text.of("renombrada", "renamed")),
    /** It has another number (renumerada). */
    RENUMBERED(Text.of("renumerada", "renumbered")),
    /** It stands under other dimensions (trasladada). */
    MOVED(Text.of("trasladada", "moved")),
    /** It went into a dimension that takes several (fusionada). */
    MERGED(Text.of("fusionada", "merged")),
    /** What it held went to several dimensions (dividida). */
    SPLIT(Text.of("dividida", "split")),
    /** One of the two editions does not tell (sin establecer). */
    UNCERTAIN(Text.of("sin establecer", "not known"));

    private final Text label;

    TransitionKind(Text label) {
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
