package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;

/**
 * How the day of a holiday is found (clase de festivo).
 *
 * @since 0.1.0
 */
public enum HolidayKind {
    /** Always on its day (fijo). */
    FIXED(Text.of("Fijo", "Fixed")),
    /** On the Monday that follows, unless it is one (trasladado). */
    MOVED_TO_MONDAY(Text.of("Trasladado al lunes", "Moved to Monday")),
    /** So many days from Easter Sunday (según la Pascua). */
    EASTER(Text.of("Según la Pascua", "By Easter")),
    /** So many days from Easter Sunday, then on the Monday that follows (según la Pascua, trasladado). */
    EASTER_MOVED_TO_MONDAY(Text.of("Según la Pascua, trasladado al lunes", "By Easter, moved to Monday"));

    private final Text label;

    HolidayKind(Text label) {
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
