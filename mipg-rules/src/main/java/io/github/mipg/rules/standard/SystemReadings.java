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
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What several standard rules read off a system. */
final class SystemReadings {
    static final String DECREE = "decreto-1083-2015";
    static final Text PRESENT = Text.of("que exista", "that there is one");

    /** The law of the first day of the vigencia, for duties that fall due early in the year. */
    static final LawDate VIGENCIA_START = LawDate.event(
                    "vigencia-start", (system, asOf) -> system.vigencia().start())
            .from("/vigencia");

    private static final Text WHICH_COMMITTEE = Text.of(
            "cuál de los comités de la misma clase es el que cuenta",
            "which of the committees of the same kind is the one that counts");
    private static final Text WHICH_SEAT = Text.of(
            "cuál de los integrantes registrados ocupa ese lugar", "which of the members given holds that seat");

    private static final MissingDatum WHICH_POSITION =
            new MissingDatum("/committees", Text.of("qué cargo ocupa ese lugar", "which position holds that seat"));

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

    /**
     * What is missing where nothing of a kind is given, but a row of a kind that the catalogue does not know and whose
     * name is nearly the same: one wrong letter must not accuse anybody.
     */
    static Optional<MissingDatum> misspelt(
            String path, String wanted, Stream<String> given, Predicate<String> isKnown) {
        return given.filter(kind -> Nearest.isNear(kind, wanted))
                .filter(isKnown.negate())
                .findFirst()
                .map(kind -> new MissingDatum(
                        path,
                        Text.of(
                                "si la clase '" + kind + "', que el catálogo no conoce, es '" + wanted + "'",
                                "whether the kind '" + kind + "', which the catalogue does not know, is '" + wanted
                                        + "'")));
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
        Optional<MissingDatum> misspelt = found.isEmpty()
                ? misspelt(
                        "/committees",
                        kind.value(),
                        system.committees().items().stream().map(c -> c.kind().value()),
                        given -> context.catalog().findBody(BodyId.of(given)).isPresent())
                : Optional.empty();
        return misspelt.isPresent() ? Observation.unknown(misspelt.get()) : Observation.known(found, evidence(found));
    }

    static Reading<ManagementSystem, List<Committee>> committees(BodyId kind, Text name) {
        return Reading.<ManagementSystem, List<Committee>>of(
                        name, "/committees", (system, context) -> committees(system, context, kind))
                .shownAs(SystemReadings::names);
    }

    /** The committees of one kind where their number counts: one is only known to be alone in a complete list. */
    static Reading<ManagementSystem, List<Committee>> allCommittees(BodyId kind, Text name) {
        return Reading.<ManagementSystem, List<Committee>>of(name, "/committees", (system, context) -> {
                    Observation<List<Committee>> found = committees(system, context, kind);
                    LocalDate day = horizon(system, context);
                    boolean mayBeMore = found.isKnown()
                            && found.get().size() == 1
                            && !system.committees().covers(day);
                    return mayBeMore
                            ? Observation.unknown(completeThrough(
                                    "/committees", Text.of("la lista de comités", "the list of committees"), day))
                            : found;
                })
                .shownAs(SystemReadings::names);
    }

    static Condition<ManagementSystem> exists(BodyId kind, Text name) {
        return committees(kind, name).satisfies(PRESENT, found -> !found.isEmpty());
    }

    /**
     * What each committee of a kind says, if they agree. There should be one; where several are given and disagree, it
     * cannot be told which of them counts, and the order of the rows must not decide it.
     */
    static <V> Observation<V> ofCommittees(
            ManagementSystem system,
            Context context,
            BodyId kind,
            Function<Seats, Observation<V>> reader,
            Function<V, Object> key) {
        Observation<List<Committee>> committees = committees(system, context, kind);
        if (!committees.isKnown()) {
            return Observation.unknown(committees.missing());
        }
        if (committees.get().isEmpty()) {
            return reader.apply(new Seats(ImmutableList.of(), Optional.empty()));
        }
        List<Observation<V>> each = committees.get().stream()
                .map(c -> reader.apply(seats(system, context, c)))
                .toList();
        Observation<V> agreed = agreed(each, key, new MissingDatum("/committees", WHICH_COMMITTEE));
        return agreed.isKnown() ? Observation.known(agreed.get(), committees.evidence()) : agreed;
    }

    /** The common answer of several rows that should be one; unknown if one of them is or if they disagree. */
    static <V> Observation<V> agreed(List<Observation<V>> each, Function<V, Object> key, MissingDatum which) {
        Set<MissingDatum> missing = new LinkedHashSet<>();
        each.forEach(o -> missing.addAll(o.missing()));
        if (!missing.isEmpty()) {
            return Observation.unknown(missing);
        }
        boolean agree = each.stream().map(o -> key.apply(o.get())).distinct().count() == 1;
        return agree ? each.get(0) : Observation.unknown(which);
    }

    private static Seats seats(ManagementSystem system, Context context, Committee committee) {
        Inventory<CommitteeMember> members = committee.members();
        LocalDate day = horizon(system, context);
        Optional<MissingDatum> open = members.covers(day)
                ? Optional.empty()
                : Optional.of(completeThrough(
                        "/committees/" + committee.id() + "/members",
                        Text.of("la lista de integrantes", "the list of members"),
                        day));
        return new Seats(members.items(), open);
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
            return only(given.stream().filter(m -> m.role() == role).toList());
        }

        /** The seat of a position, none if there is none. */
        Observation<Optional<CommitteeMember>> of(Position position) {
            List<CommitteeMember> held =
                    given.stream().filter(m -> isHeldBy(m, position)).toList();
            boolean perhaps = given.stream().anyMatch(m -> m.position().isEmpty());
            return held.isEmpty() && perhaps ? Observation.unknown(WHICH_POSITION) : only(held);
        }

        private Observation<Optional<CommitteeMember>> only(List<CommitteeMember> seats) {
            if (seats.isEmpty()) {
                return open.isPresent() ? Observation.unknown(open.get()) : Observation.known(Optional.empty());
            }
            List<Observation<Optional<CommitteeMember>>> each =
                    seats.stream().map(s -> Observation.known(Optional.of(s))).toList();
            return agreed(each, SystemReadings::asSeated, new MissingDatum("/committees", WHICH_SEAT));
        }
    }

    static boolean isHeldBy(CommitteeMember seat, Position position) {
        return seat.position().filter(position::equals).isPresent();
    }

    /** The same seat, unknown if it has to be known which position holds it and nobody has said. */
    static Observation<Optional<CommitteeMember>> withPosition(Observation<Optional<CommitteeMember>> seat) {
        boolean unsaid =
                seat.find().flatMap(s -> s).filter(m -> m.position().isEmpty()).isPresent();
        return unsaid ? Observation.unknown(WHICH_POSITION) : seat;
    }

    /** Whether a seat is held by a position, unknown if nobody has said which one holds it. */
    static Observation<Position> position(CommitteeMember seat) {
        return Observation.ofOptional(seat.position(), WHICH_POSITION);
    }

    /** What a seat is judged by: everything but the name of the post. */
    static Object asSeated(Optional<CommitteeMember> seat) {
        return seat.map(m -> List.<Object>of(m.role(), m.position(), m.level(), m.vote()));
    }

    static Text show(Optional<CommitteeMember> seat) {
        return seat.map(SystemReadings::show).orElse(Text.of("ninguno", "none"));
    }

    static Text show(CommitteeMember seat) {
        Text named = seat.position()
                .map(Position::label)
                .map(position -> seat.title()
                        .map(t ->
                                Phrases.text(t + " (" + position.spanish() + ")", t + " (" + position.english() + ")"))
                        .orElse(position))
                .orElseGet(() -> seat.title()
                        .map(t -> Phrases.text(t, t))
                        .orElse(Text.of("cargo sin decir", "position not said")));
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
