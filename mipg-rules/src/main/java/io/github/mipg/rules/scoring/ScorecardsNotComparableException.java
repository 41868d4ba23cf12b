package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Says that two scorecards cannot be compared as they are, and how to go on (tarjetas no comparables).
 *
 * @since 0.1.0
 */
public final class ScorecardsNotComparableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why they cannot be compared. */
    private final ImmutableSortedSet<ComparabilityBreak> breaks;

    ScorecardsNotComparableException(Set<ComparabilityBreak> breaks, String earlier, String later) {
        super(
                "Scorecards must be of one entity, instrument, block of comparability and method, the earlier one first, but have "
                        + breaks.stream().map(b -> b.label().english()).collect(Collectors.joining(", ")) + " ("
                        + earlier
                        + " against " + later + "). "
                        + breaks.stream().sorted().map(b -> b.fix().english()).collect(Collectors.joining("; "))
                        + ". Or say what to let pass: the comparison will tell it.");
        this.breaks = ImmutableSortedSet.copyOf(breaks);
    }

    /**
     * Why they cannot be compared.
     *
     * @return an immutable set of at least one
     */
    public SortedSet<ComparabilityBreak> breaks() {
        return breaks;
    }

    /**
     * How to go on.
     *
     * @return one sentence in both languages
     */
    public Text fix() {
        return Text.of(fix(Language.SPANISH), fix(Language.ENGLISH));
    }

    private String fix(Language language) {
        return breaks.stream().map(b -> b.fix().in(language)).collect(Collectors.joining("; "))
                + (language == Language.SPANISH
                        ? ". O diga qué dejar pasar: la comparación lo dirá."
                        : ". Or say what to let pass: the comparison will tell it.");
    }
}
