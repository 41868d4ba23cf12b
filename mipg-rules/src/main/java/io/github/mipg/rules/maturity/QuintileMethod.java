package io.github.mipg.rules.maturity;

import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a score finds its fifth of a group (método de quintiles). The measuring body orders results in quintiles inside each
 * peer group and has not said how; so the method is named, and a quintile computed here is not the published one.
 *
 * <p>In each of them quintile 5 holds the highest scores.
 *
 * @since 0.1.0
 */
public enum QuintileMethod {
    /** By place: the score at place p of n, counted from the lowest, is in quintile 5p/n rounded up; ties all take the lowest. */
    RANK_TIES_LOWEST(
            Text.of("por puesto; los empates toman el quintil más bajo", "by place; ties take the lowest quintile")) {
        @Override
        int quintile(List<OfficialScore> ascending, OfficialScore score) {
            return fifth(below(ascending, score) + 1, ascending.size());
        }
    },
    /** By place, as {@link #RANK_TIES_LOWEST}, but ties all take the highest of their quintiles. */
    RANK_TIES_HIGHEST(
            Text.of("por puesto; los empates toman el quintil más alto", "by place; ties take the highest quintile")) {
        @Override
        int quintile(List<OfficialScore> ascending, OfficialScore score) {
            return fifth(notAbove(ascending, score), ascending.size());
        }
    },
    /**
     * By boundaries of value: the percentiles 20, 40, 60 and 80 of the group, interpolated between neighbours as
     * spreadsheets do (place 1 + (n - 1)k/5); a score on a boundary belongs below it.
     */
    INTERPOLATED_BOUNDARIES(
            Text.of("por límites de valor interpolados (P20, P40, P60, P80)", "by interpolated boundaries of value")) {
        @Override
        int quintile(List<OfficialScore> ascending, OfficialScore score) {
            int quintile = 1;
            while (quintile < QUINTILES && score.exact().compareTo(boundary(ascending, quintile)) > 0) {
                quintile++;
            }
            return quintile;
        }
    };

    static final int QUINTILES = 5;

    private final Text label;

    QuintileMethod(Text label) {
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

    /** The quintile of one of the scores of a group, 1 to 5. */
    abstract int quintile(List<OfficialScore> ascending, OfficialScore score);

    /** How many of the scores, which ascend, are less than one. */
    static int below(List<OfficialScore> ascending, OfficialScore score) {
        return split(ascending, s -> s.compareTo(score) < 0);
    }

    /** How many of the scores, which ascend, are no more than one. */
    static int notAbove(List<OfficialScore> ascending, OfficialScore score) {
        return split(ascending, s -> s.compareTo(score) <= 0);
    }

    private static int split(List<OfficialScore> ascending, Predicate<OfficialScore> isBefore) {
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isBefore.test(ascending.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static int fifth(int place, int size) {
        return (QUINTILES * place + size - 1) / size;
    }

    private static Ratio boundary(List<OfficialScore> ascending, int k) {
        int fifths = (ascending.size() - 1) * k;
        Ratio lower = ascending.get(fifths / QUINTILES).exact();
        int rest = fifths % QUINTILES;
        if (rest == 0) {
            return lower;
        }
        Ratio upper = ascending.get(fifths / QUINTILES + 1).exact();
        return lower.plus(upper.minus(lower).times(Ratio.of(rest, QUINTILES)));
    }
}
