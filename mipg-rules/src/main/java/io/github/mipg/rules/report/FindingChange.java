package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.InvalidModelException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one finding from one report to a later one (novedad de un hallazgo).
 *
 * @param change what became of it
 * @param earlier the finding of the earlier report, empty if it had none
 * @param later the finding of the later report, empty if it has none; at least one of the two is present
 * @param aspects in what they differ; empty unless both are present
 * @param inputs in what the inputs of the two reports differ, any of which may be the reason
 * @since 0.1.0
 */
public record FindingChange(
        Change change,
        Optional<Finding> earlier,
        Optional<Finding> later,
        Set<Aspect> aspects,
        Set<ReportInput> inputs) {
    /**
     * Copies the sets.
     *
     * @param change what became of it
     * @param earlier the finding of the earlier report
     * @param later the finding of the later report
     * @param aspects in what they differ
     * @param inputs in what the inputs of the two reports differ
     */
    public FindingChange {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(aspects, "aspects");
        Objects.requireNonNull(inputs, "inputs");
        if (earlier.isEmpty() && later.isEmpty()) {
            throw InvalidModelException.of(
                    "FindingChange.later", "nothing", "be present where earlier is not", "", "Give one of the two.");
        }
        aspects = ImmutableSet.copyOf(aspects);
        inputs = ImmutableSet.copyOf(inputs);
    }

    /**
     * The finding as it is now, or as it was last.
     *
     * @return the later finding, the earlier one where there is none
     */
    public Finding finding() {
        return later.or(() -> earlier).orElseThrow();
    }

    /** Returns what became of which finding. */
    @Override
    public String toString() {
        return change + " " + finding();
    }
}
