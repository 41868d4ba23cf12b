package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InstrumentId;
import java.util.List;
import java.util.Objects;

/**
 * What the check of a sheet of answers found (informe de revisión del diligenciamiento).
 *
 * @param instrument the instrument
 * @param entity the entity
 * @param problems everything that is wrong or doubtful, in the order of the document
 * @param states how each question of the instrument stands
 * @since 0.1.0
 */
public record AnswerReport(
        InstrumentId instrument, EntityId entity, List<AnswerProblem> problems, AnswerStates states) {
    /**
     * Checks that all parts are there.
     *
     * @param instrument the instrument
     * @param entity the entity
     * @param problems the problems
     * @param states how each question stands
     */
    public AnswerReport {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(entity, "entity");
        problems = ImmutableList.copyOf(problems);
        Objects.requireNonNull(states, "states");
    }

    /**
     * The problems of one severity.
     *
     * @param severity the severity
     * @return an immutable list in the order of the document
     */
    public List<AnswerProblem> problems(LintSeverity severity) {
        Objects.requireNonNull(severity, "severity");
        return problems.stream().filter(p -> p.severity() == severity).collect(ImmutableList.toImmutableList());
    }

    /**
     * The problems of one kind.
     *
     * @param kind the kind
     * @return an immutable list in the order of the document
     */
    public List<AnswerProblem> problems(AnswerProblemKind kind) {
        Objects.requireNonNull(kind, "kind");
        return problems.stream().filter(p -> p.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether the sheet can be scored.
     *
     * @return true if no problem is an error
     */
    public boolean isUsable() {
        return problems.stream().noneMatch(p -> p.severity() == LintSeverity.ERROR);
    }

    /** Returns instrument, entity and the problems in English, one a line. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(instrument + " of " + entity + ": " + problems.size()
                + (problems.size() == 1 ? " problem" : " problems"));
        problems.forEach(p -> lines.append('\n').append(p));
        return lines.toString();
    }
}
