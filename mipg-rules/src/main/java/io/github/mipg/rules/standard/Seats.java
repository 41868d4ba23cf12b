package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.committees;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Which seats of a committee a requirement concerns, and whether each is as it should be.
 *
 * <p>One seat that is known to be wrong decides, whatever else is unknown. Where an entity describes several committees of
 * a kind, the one with the first identifier is looked at, so that their order does not matter; another rule says that
 * there should be one only.
 */
final class Seats {
    private final BodyId kind;
    private final Text label;
    private final Predicate<CommitteeMember> concerned;
    private final boolean every;

    private Seats(BodyId kind, Text label, Predicate<CommitteeMember> concerned, boolean every) {
        this.kind = kind;
        this.label = label;
        this.concerned = concerned;
        this.every = every;
    }

    /** The seat of a role, which there has to be. */
    static Seats of(BodyId kind, CommitteeRole role, Text label) {
        return new Seats(kind, label, m -> m.role() == role, false);
    }

    /** The seat of a position, which there has to be. */
    static Seats of(BodyId kind, Position position, Text label) {
        return new Seats(kind, label, m -> m.position() == position, false);
    }

    /** All seats of a role, of which there may be none; only a complete list tells that all fit. */
    static Seats all(BodyId kind, CommitteeRole role, Text label) {
        return new Seats(kind, label, m -> m.role() == role, true);
    }

    /** The condition that the seats are as they should be. */
    Condition<ManagementSystem> are(
            Text expectation, BiFunction<PublicEntity, CommitteeMember, Observation<Boolean>> fits) {
        return Reading.<ManagementSystem, Answer>of(
                        label, "/committees", (system, context) -> answer(system, context, fits))
                .shownAs(Answer::shown)
                .satisfies(expectation, Answer::fit);
    }

    /**
     * Whether the seats are as they should be, and which were found.
     *
     * @param fit whether they are
     * @param shown the seats that decide
     */
    private record Answer(boolean fit, Text shown) {
        static Answer of(boolean fit, List<CommitteeMember> seats) {
            return new Answer(fit, Phrases.list(seats.stream().map(Seats::show).toList()));
        }
    }

    private Observation<Answer> answer(
            ManagementSystem system,
            Context context,
            BiFunction<PublicEntity, CommitteeMember, Observation<Boolean>> fits) {
        Observation<List<Committee>> committees = committees(system, context, kind);
        if (!committees.isKnown()) {
            return Observation.unknown(committees.missing());
        }
        Optional<Committee> committee = committees.get().stream().min(Comparator.comparing(Committee::id));
        if (committee.isEmpty()) {
            return Observation.known(Answer.of(every, List.of()));
        }
        List<CommitteeMember> seats = committee.get().members().items().stream()
                .filter(concerned)
                .sorted(Comparator.comparing(CommitteeMember::toString))
                .toList();
        List<CommitteeMember> wrong = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (CommitteeMember seat : seats) {
            Observation<Boolean> fit = fits.apply(system.entity(), seat);
            missing.addAll(fit.missing());
            fit.find().filter(f -> !f).ifPresent(f -> wrong.add(seat));
        }
        if (!wrong.isEmpty()) {
            return Observation.known(Answer.of(false, wrong), committees.evidence());
        }
        if (every || seats.isEmpty()) {
            membersMissing(committee.get(), horizon(system, context)).ifPresent(missing::add);
        }
        return missing.isEmpty()
                ? Observation.known(Answer.of(every || !seats.isEmpty(), seats), committees.evidence())
                : Observation.unknown(missing);
    }

    private static Optional<MissingDatum> membersMissing(Committee committee, LocalDate day) {
        return committee.members().covers(day)
                ? Optional.empty()
                : Optional.of(completeThrough(
                        "/committees/" + committee.id() + "/members",
                        Text.of("la lista de integrantes", "the list of members"),
                        day));
    }

    private static Text show(CommitteeMember seat) {
        Text position = seat.position().label();
        Text named = seat.title()
                .map(t -> Phrases.text(t + " (" + position.spanish() + ")", t + " (" + position.english() + ")"))
                .orElse(position);
        return seat.vote()
                .map(v -> Phrases.text(
                        named.spanish() + (v ? ", con voto" : ", sin voto"),
                        named.english() + (v ? ", with vote" : ", without vote")))
                .orElse(named);
    }
}
