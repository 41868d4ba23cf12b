package io.github.mipg.rules.maturity;

import io.github.mipg.model.Language;

/**
 * Says that the official scores of two years may not be compared (puntajes no comparables), and why.
 *
 * @since 0.1.0
 */
public final class NotComparableScoresException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What may not be compared; of immutable values, but no promise is made that they serialise. */
    private final transient ScoreChange change;

    NotComparableScoresException(ScoreChange change) {
        super("ScoreSeries.difference must be of comparable scores, but "
                + change.before().vigencia() + " and "
                + change.after().vigencia() + " (" + change.after().index() + ") are "
                + change.comparability().label().in(Language.ENGLISH)
                + ". Compare years of one block, or call compareAnyway, whose answer says that it was against this.");
        this.change = change;
    }

    /**
     * What was asked for.
     *
     * @return the two results and why they may not be compared, without difference
     */
    public ScoreChange change() {
        return change;
    }
}
