package io.github.mipg.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.rules.internal.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A finding that an entity knows of and has decided to live with for now (hallazgo aceptado): which, why, since when, and
 * on whose decision. It changes no verdict.
 *
 * @param rule the rule
 * @param subjects the rows that the finding is about, the outermost first; none for the system itself
 * @param verdict what was accepted: {@link Verdict#VIOLATED} or {@link Verdict#INDETERMINATE}
 * @param reason why it is accepted: one line
 * @param date day of the decision; nothing is accepted in reports as of an earlier day
 * @param acceptedBy who decided, as a role and never as a person, such as "Jefe de Planeación": one line
 * @since 0.1.0
 */
public record AcceptedFinding(
        RuleId rule, List<SubjectId> subjects, Verdict verdict, String reason, LocalDate date, String acceptedBy) {
    /**
     * Checks verdict and texts.
     *
     * @param rule the rule
     * @param subjects the rows that the finding is about
     * @param verdict what was accepted
     * @param reason why it is accepted
     * @param date day of the decision
     * @param acceptedBy who decided, as a role
     */
    public AcceptedFinding {
        Objects.requireNonNull(subjects, "subjects");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(acceptedBy, "acceptedBy");
        subjects = ImmutableList.copyOf(subjects);
        if (verdict != Verdict.VIOLATED && verdict != Verdict.INDETERMINATE) {
            throw InvalidModelException.of(
                    "AcceptedFinding.verdict",
                    verdict,
                    "be VIOLATED or INDETERMINATE",
                    "accepted finding of rule " + rule,
                    "Accept only what calls for attention; a rule that broke has to be mended.");
        }
        Lines.check(
                "AcceptedFinding.reason",
                reason,
                "accepted finding of rule " + rule,
                "Write in one line why the entity lives with it for now.");
        Lines.check(
                "AcceptedFinding.acceptedBy",
                acceptedBy,
                "accepted finding of rule " + rule,
                "Write the role that decided, such as 'Jefe de Planeación'.");
    }

    /**
     * Accepts a finding.
     *
     * @param finding the finding
     * @param reason why it is accepted: one line
     * @param date day of the decision
     * @param acceptedBy who decided, as a role
     * @return the accepted finding
     * @throws InvalidModelException if its verdict is neither VIOLATED nor INDETERMINATE, or a text is no visible line
     */
    public static AcceptedFinding of(Finding finding, String reason, LocalDate date, String acceptedBy) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(acceptedBy, "acceptedBy");
        return new AcceptedFinding(finding.rule(), finding.subjects(), finding.verdict(), reason, date, acceptedBy);
    }
}
