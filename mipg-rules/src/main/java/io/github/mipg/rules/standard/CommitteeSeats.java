package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.standard.SystemReadings.Seats;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Who has to sit in a committee, and in which seat. */
final class CommitteeSeats {
    private static final Text NONE = Text.of("ninguno", "none");

    private CommitteeSeats() {}

    /** The seat that a committee of a kind has, if its committees agree. */
    static Observation<Optional<CommitteeMember>> seat(
            ManagementSystem system,
            Context context,
            BodyId kind,
            Function<Seats, Observation<Optional<CommitteeMember>>> which) {
        return SystemReadings.ofCommittees(system, context, kind, which, SystemReadings::asSeated);
    }

    /** The condition that the seat of a role is held by a position; fails where it is known that nobody sits there. */
    static Condition<ManagementSystem> held(BodyId kind, CommitteeRole role, Position position, Text label) {
        return Reading.<ManagementSystem, Optional<CommitteeMember>>of(
                        label,
                        "/committees",
                        (system, context) ->
                                SystemReadings.withPosition(seat(system, context, kind, seats -> seats.of(role))))
                .shownAs(SystemReadings::show)
                .satisfies(
                        position.label(),
                        seat -> seat.map(m -> SystemReadings.isHeldBy(m, position))
                                .orElse(false));
    }

    /** The condition that each member of a committee of a kind is one that fits. */
    static Condition<ManagementSystem> membersFit(
            BodyId kind, Text label, BiFunction<PublicEntity, CommitteeMember, Observation<Boolean>> fits) {
        return Reading.<ManagementSystem, List<CommitteeMember>>of(
                        label,
                        "/committees",
                        (system, context) -> SystemReadings.ofCommittees(
                                system,
                                context,
                                kind,
                                seats -> misfits(seats, member -> fits.apply(system.entity(), member)),
                                List::isEmpty))
                .shownAs(CommitteeSeats::show)
                .satisfies(NONE, List::isEmpty);
    }

    private static Observation<List<CommitteeMember>> misfits(
            Seats seats, Function<CommitteeMember, Observation<Boolean>> fits) {
        List<CommitteeMember> misfits = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        seats.open().ifPresent(missing::add);
        for (CommitteeMember member : members(seats)) {
            Observation<Boolean> fit = fits.apply(member);
            missing.addAll(fit.missing());
            fit.find().filter(f -> !f).ifPresent(f -> misfits.add(member));
        }
        return misfits.isEmpty() && !missing.isEmpty() ? Observation.unknown(missing) : Observation.known(misfits);
    }

    /** The condition that a committee of a kind has members besides its chair and its secretary. */
    static Condition<ManagementSystem> hasMembers(BodyId kind, Text label) {
        return Reading.<ManagementSystem, List<CommitteeMember>>of(
                        label,
                        "/committees",
                        (system, context) -> SystemReadings.ofCommittees(
                                system,
                                context,
                                kind,
                                seats -> members(seats).isEmpty()
                                                && seats.open().isPresent()
                                        ? Observation.unknown(seats.open().get())
                                        : Observation.known(members(seats)),
                                List::isEmpty))
                .shownAs(CommitteeSeats::show)
                .satisfies(Text.of("al menos uno", "at least one"), members -> !members.isEmpty());
    }

    private static List<CommitteeMember> members(Seats seats) {
        return seats.given().stream()
                .filter(m -> m.role() == CommitteeRole.MEMBER)
                .collect(ImmutableList.toImmutableList());
    }

    private static Text show(List<CommitteeMember> members) {
        return members.isEmpty()
                ? NONE
                : Phrases.list(members.stream().map(SystemReadings::show).toList());
    }
}
