package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the check of the definition of an instrument found (informe de revisión del instrumento).
 *
 * @param instrument the instrument
 * @param revision the transcription of it that was checked
 * @param problems everything that is wrong or doubtful, in the order of the document
 * @param minimum the least that can be reached under the method of the check where everything is asked and applies, see
 *     {@link ReachableRange}; empty if no method was given or if it cannot be told
 * @param maximum the most that can be reached in the same way
 * @since 0.1.0
 */
public record LintReport(
        InstrumentId instrument,
        int revision,
        List<LintProblem> problems,
        Optional<Ratio> minimum,
        Optional<Ratio> maximum) {
    /**
     * Checks that all parts are there.
     *
     * @param instrument the instrument
     * @param revision the transcription of it
     * @param problems the problems
     * @param minimum the least that can be reached
     * @param maximum the most that can be reached
     */
    public LintReport {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(instrument, "instrument");
        problems = ImmutableList.copyOf(problems);
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
    }

    /**
     * The problems of one severity.
     *
     * @param severity the severity
     * @return an immutable list in the order of the document
     */
    public List<LintProblem> problems(LintSeverity severity) {
        Objects.requireNonNull(severity, "severity");
        return problems.stream().filter(p -> p.severity() == severity).collect(ImmutableList.toImmutableList());
    }

    /**
     * The problems of one kind.
     *
     * @param kind the kind
     * @return an immutable list in the order of the document
     */
    public List<LintProblem> problems(LintKind kind) {
        Objects.requireNonNull(kind, "kind");
        return problems.stream().filter(p -> p.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether the instrument can be used for scoring.
     *
     * @return true if no problem is an error
     */
    public boolean isUsable() {
        return problems.stream().noneMatch(p -> p.severity() == LintSeverity.ERROR);
    }

    /** Returns the instrument and its problems in English, one a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(instrument + " revision " + revision + ": " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems"));
        problems.forEach(p -> lines.append('\n').append(p));
        return lines.toString();
    }
}
