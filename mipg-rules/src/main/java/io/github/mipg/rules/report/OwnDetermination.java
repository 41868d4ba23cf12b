package io.github.mipg.rules.report;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.governance.AdministrativeAct;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What an entity has determined, by an act of its own, of something that applies to it or not (determinación propia de la
 * entidad). It settles what the law leaves open, and is shown beside the law where the law decides.
 *
 * @param matter what it is about
 * @param scope how far it applies; never {@link Scope#INDETERMINATE}
 * @param act the act, with its date
 * @since 0.1.0
 */
public record OwnDetermination(Matter matter, Scope scope, AdministrativeAct act) {
    /**
     * Checks that it determines something, by a dated act.
     *
     * @param matter what it is about
     * @param scope how far it applies
     * @param act the act
     * @throws InvalidModelException if the scope is indeterminate or the act has no date
     */
    public OwnDetermination {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(act, "act");
        if (scope == Scope.INDETERMINATE) {
            throw InvalidModelException.of(
                    "OwnDetermination.scope",
                    scope,
                    "be FULL, PARTIAL or OUTSIDE",
                    matter.toString(),
                    "Leave the determination out where the entity has not decided.");
        }
        if (act.date().isEmpty()) {
            throw InvalidModelException.of(
                    "OwnDetermination.act",
                    act.title(),
                    "bear the day on which it was signed",
                    matter.toString(),
                    "Give the act its date: an act without one settles nothing.");
        }
    }

    /**
     * Tells whether the act had been signed by a day.
     *
     * @param day the day
     * @return whether it had
     */
    public boolean signedBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return act.date().filter(signed -> !signed.isAfter(day)).isPresent();
    }
}
