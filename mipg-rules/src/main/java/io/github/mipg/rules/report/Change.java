package io.github.mipg.rules.report;

import io.github.mipg.model.Text;

/**
 * What became of a finding from one report to a later one (novedad). Something that can no longer be told is never taken
 * for mended.
 *
 * @since 0.1.0
 */
public enum Change {
    /** It calls for attention and did not before: a violation that was none, or an open question about something new. */
    NEW(Text.of("nuevo", "new")),
    /**
     * It was there before and says something else now, or it is there for the first time and does not apply. So is what was
     * said of a list as a whole, once its rule tells of each row.
     */
    CHANGED(Text.of("cambió", "changed")),
    /** It says the same, whatever its words are. */
    SAME(Text.of("sin cambio", "unchanged")),
    /** The rule is satisfied now, and was not before, or it is satisfied for something new. */
    SATISFIED(Text.of("ahora se cumple", "now satisfied")),
    /** It could be told before and cannot be told any more: its subject or its rule is gone, or a datum is unknown now. */
    NO_LONGER_OBSERVED(Text.of("ya no se observa", "no longer observed"));

    private final Text label;

    Change(Text label) {
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
