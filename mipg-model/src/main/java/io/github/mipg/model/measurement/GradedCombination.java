package io.github.mipg.model.measurement;

import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a combination of answers to the rows of a matrix is worth (combinación calificada).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class GradedCombination {
    GradedCombination() {}

    /**
     * Starts one.
     *
     * @return an empty builder; label is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The option of each row, in the order of the rows.
     *
     * @return as many as there are rows
     */
    public abstract List<OptionId> choices();

    /**
     * What the combination is called, such as the class of a deficiency.
     *
     * @return one line
     */
    public abstract String label();

    /**
     * What it earns.
     *
     * @return usually 0 to 100, empty if the instrument does not say
     */
    public abstract Optional<Figure> points();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("GradedCombination.label", label());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableGradedCombination.Builder {
        Builder() {}
    }
}
