package io.github.mipg.rules.maturity;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.catalog.ComparabilityBlock;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies between the official scores of two years (variación del puntaje): whether they may be compared, and by how many
 * points they differ if so.
 *
 * <p>The difference is computed here; it is no official figure.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ScoreChange {
    private static final int SHOWN_SCALE = 2;

    private final OfficialResult before;
    private final OfficialResult after;
    private final Comparability comparability;
    private final ImmutableList<ComparabilityBlock> blocks;
    private final boolean insisted;

    ScoreChange(
            OfficialResult before,
            OfficialResult after,
            Comparability comparability,
            List<ComparabilityBlock> blocks,
            boolean insisted) {
        this.before = before;
        this.after = after;
        this.comparability = comparability;
        this.blocks = ImmutableList.copyOf(blocks);
        this.insisted = insisted;
    }

    /**
     * The result of the first of the two years.
     *
     * @return the result
     */
    public OfficialResult before() {
        return before;
    }

    /**
     * The result of the second of the two years.
     *
     * @return the result
     */
    public OfficialResult after() {
        return after;
    }

    /**
     * Whether the two may be compared.
     *
     * @return the answer
     */
    public Comparability comparability() {
        return comparability;
    }

    /**
     * The blocks of the catalogue that decided it, with their status and sources.
     *
     * @return those of the first year before those of the second, each once; empty if the catalogue has none
     */
    public List<ComparabilityBlock> blocks() {
        return blocks;
    }

    /**
     * Tells whether the difference was asked for although the two may not be compared.
     *
     * @return whether the caller insisted and the answer is not {@link Comparability#COMPARABLE}
     */
    public boolean isAgainstComparability() {
        return insisted && comparability != Comparability.COMPARABLE;
    }

    /**
     * The second score less the first one.
     *
     * @return points, exact, -100 to 100; empty if the two may not be compared and nobody insisted
     */
    public Optional<Ratio> difference() {
        return comparability == Comparability.COMPARABLE || insisted
                ? Optional.of(after.score().exact().minus(before.score().exact()))
                : Optional.empty();
    }

    /**
     * The difference as it is shown.
     *
     * @return points with two decimals, a half rounded away from zero; empty where there is no difference
     */
    public Optional<BigDecimal> shown() {
        return difference().map(d -> d.shown(SHOWN_SCALE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreChange c
                && before.equals(c.before)
                && after.equals(c.after)
                && comparability == c.comparability
                && blocks.equals(c.blocks)
                && insisted == c.insisted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, comparability.name(), blocks, insisted);
    }

    /** Returns both figures with their standing, the difference, and whether they may be compared. */
    @Override
    public String toString() {
        return after.index() + " " + before.vigencia() + " " + before.score() + " to " + after.vigencia() + " "
                + after.score()
                + shown().map(d -> ", " + d.toPlainString() + " points computed here")
                        .orElse("")
                + ": " + comparability.label().in(Language.ENGLISH)
                + (isAgainstComparability() ? ", compared all the same" : "");
    }
}
