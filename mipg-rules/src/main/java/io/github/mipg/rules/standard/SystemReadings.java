package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Position;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What several standard rules read off a system. */
final class SystemReadings {
    static final String DECREE = "decreto-1083-2015";
    static final Text PRESENT = Text.of("que exista", "that there is one");

    /** The law of the first day of the vigencia, for duties that fall due early in the year. */
    static final LawDate VIGENCIA_START =
            LawDate.event("vigencia-start", (system, asOf) -> system.vigencia().start());

    private SystemReadings() {}

    static LegalReference article(String number) {
        return LegalReference.of(DECREE, number);
    }

    static LegalReference article(String number, String detail) {
        return LegalReference.of(DECREE, number, detail);
    }

    /** The last day that a system of this vigencia can be asked about on the as-of date. */
    static LocalDate horizon(ManagementSystem system, Context context) {
        LocalDate end = system.vigencia().end();
        LocalDate asOf = context.asOf().date();
        return asOf.isBefore(end) ? asOf : end;
    }

    static MissingDatum completeThrough(String path, Text what, LocalDate day) {
        return new MissingDatum(
                path,
                Text.of(
                        what.spanish() + ", declarada completa hasta el " + day,
                        what.english() + ", declared complete through " + day));
    }

    /** The committees of one kind; no item means that there is none. */
    static Observation<List<Committee>> committees(ManagementSystem system, Context context, BodyId kind) {
        List<Committee> found = system.committees().items().stream()
                .filter(c -> c.kind().equals(kind))
                .toList();
        LocalDate day = horizon(system, context);
        if (found.isEmpty() && !system.committees().covers(day)) {
            return Observation.unknown(
                    completeThrough("/committees", Text.of("la lista de comités", "the list of committees"), day));
        }
        return Observation.known(found, evidence(found));
    }

    static Reading<ManagementSystem, List<Committee>> committees(BodyId kind, Text name) {
        return Reading.<ManagementSystem, List<Committee>>of(
                        name, "/committees", (system, context) -> committees(system, context, kind))
                .shownAs(SystemReadings::names);
    }

    static Condition<ManagementSystem> exists(BodyId kind, Text name) {
        return committees(kind, name).satisfies(PRESENT, found -> !found.isEmpty());
    }

    /** The seats of the one committee of a kind. */
    static Observation<Seats> seats(ManagementSystem system, Context context, BodyId kind) {
        Observation<List<Committee>> committees = committees(system, context, kind);
        if (!committees.isKnown()) {
            return Observation.unknown(committees.missing());
        }
        if (committees.get().isEmpty()) {
            return Observation.known(new Seats(ImmutableList.of(), Optional.empty()));
        }
        Committee committee = committees.get().get(0);
        Inventory<CommitteeMember> members = committee.members();
        LocalDate day = horizon(system, context);
        Optional<MissingDatum> open = members.covers(day)
                ? Optional.empty()
                : Optional.of(completeThrough(
                        "/committees/" + committee.id() + "/members",
                        Text.of("la lista de integrantes", "the list of members"),
                        day));
        return Observation.known(new Seats(members.items(), open), evidence(committees.get()));
    }

    /**
     * The seats given, and what is missing if there may be others.
     *
     * @param given the seats
     * @param open what would have to be known to be sure that there are no others; empty if there are none
     */
    record Seats(List<CommitteeMember> given, Optional<MissingDatum> open) {
        /** The seat of a role, none if there is none. */
        Observation<Optional<CommitteeMember>> of(CommitteeRole role) {
            return first(given.stream().filter(m -> m.role() == role).findFirst());
        }

        /** The seat of a position, none if there is none. */
        Observation<Optional<CommitteeMember>> of(Position position) {
            return first(given.stream().filter(m -> m.position() == position).findFirst());
        }

        private Observation<Optional<CommitteeMember>> first(Optional<CommitteeMember> seat) {
            return seat.isEmpty() && open.isPresent() ? Observation.unknown(open.get()) : Observation.known(seat);
        }
    }

    static Text show(Optional<CommitteeMember> seat) {
        return seat.map(SystemReadings::show).orElse(Text.of("ninguno", "none"));
    }

    static Text show(CommitteeMember seat) {
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

    private static Text names(List<Committee> committees) {
        if (committees.isEmpty()) {
            return Text.of("ninguno", "none");
        }
        String names = String.join(
                "; ",
                committees.stream()
                        .map(c -> c.name().orElse(c.id().value())
                                + c.creation()
                                        .find()
                                        .map(a -> " (" + a.title() + ")")
                                        .orElse(""))
                        .toList());
        return Phrases.text(names, names);
    }

    private static List<Evidence> evidence(List<Committee> committees) {
        return committees.stream()
                .flatMap(c -> c.creation().find().stream())
                .map(AdministrativeAct::evidence)
                .flatMap(Optional::stream)
                .toList();
    }
}
