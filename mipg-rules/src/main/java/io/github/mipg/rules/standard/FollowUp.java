package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Periods;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a committee met at least every so many months.
 *
 * <p>The vigencia is cut into windows of that many months from 1 January. A window counts once it has closed, and only if
 * the article was in force and the committee existed on its first day. This is the mildest reading of the article: whoever meets with no longer gap
 * than it allows also meets once in every window, so nobody is accused whom a stricter reading would acquit.
 */
final class FollowUp {
    static final MissingDatum CREATION = new MissingDatum(
            "/committees", Text.of("la fecha de creación del comité", "the date on which the committee was created"));

    private FollowUp() {}

    static Rule rule(
            Rule.RequirementStep started,
            BodyId kind,
            LegalFigure<Integer> months,
            Text reason,
            LegalReference article,
            LegalReference... others) {
        Reading<ManagementSystem, List<Period>> closed = Reading.<ManagementSystem, List<Period>>of(
                        Text.of("períodos de seguimiento ya cerrados", "follow-up periods that have closed"),
                        "/committees",
                        (system, context) -> closedWindows(system, context, kind, months))
                .alsoFrom("/meetings")
                .using(months)
                .shownAs(FollowUp::show);
        Reading<ManagementSystem, List<Period>> missed = Reading.<ManagementSystem, List<Period>>of(
                        Text.of("períodos de seguimiento sin sesión", "follow-up periods without a meeting"),
                        "/meetings",
                        (system, context) -> missedWindows(system, context, kind, months))
                .alsoFrom("/committees")
                .using(months)
                .shownAs(FollowUp::show);
        return started.appliesWhen(
                        closed.satisfies(Text.of("al menos uno", "at least one"), windows -> !windows.isEmpty()))
                .require(missed.satisfies(Text.of("ninguno", "none"), List::isEmpty))
                .because(reason)
                .citing(article, others)
                .about(Matter.of(kind))
                .readAt(LawDate.periodEnd())
                .inForce(ScopeRules.SINCE_2017)
                .build();
    }

    private static Observation<List<Period>> closedWindows(
            ManagementSystem system, Context context, BodyId kind, LegalFigure<Integer> figure) {
        Observation<List<Period>> ended = endedWindows(system, context, figure);
        if (!ended.isKnown()) {
            return ended;
        }
        List<Period> existing = new ArrayList<>();
        List<Period> doubtful = new ArrayList<>();
        for (Period window : ended.get()) {
            switch (existed(system, kind, window.from())) {
                case HOLDS -> existing.add(window);
                case UNKNOWN -> doubtful.add(window);
                case FAILS -> {}
            }
        }
        return existing.isEmpty() && !doubtful.isEmpty()
                ? Observation.unknown(CREATION)
                : Observation.known(ImmutableList.copyOf(existing));
    }

    /** The windows that have closed and that the article was in force at the start of. */
    private static Observation<List<Period>> endedWindows(
            ManagementSystem system, Context context, LegalFigure<Integer> months) {
        return Periods.<ManagementSystem>closedEvery(months)
                .read(system, context)
                .map(windows -> windows.stream()
                        .filter(window -> ScopeRules.SINCE_2017.contains(window.from()))
                        .toList());
    }

    private static Observation<List<Period>> missedWindows(
            ManagementSystem system, Context context, BodyId kind, LegalFigure<Integer> figure) {
        Observation<List<Period>> ended = endedWindows(system, context, figure);
        if (!ended.isKnown()) {
            return ended;
        }
        Set<CommitteeId> described =
                system.committees().items().stream().map(Committee::id).collect(Collectors.toSet());
        Set<CommitteeId> ours = ids(system, kind);
        List<Period> missed = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        List<Evidence> minutes = new ArrayList<>();
        for (Period window : ended.get()) {
            Truth existed = existed(system, kind, window.from());
            List<Meeting> held = system.meetings().items().stream()
                    .filter(m -> ours.contains(m.committee()) && window.contains(m.date()))
                    .toList();
            held.forEach(m -> m.minutes().find().ifPresent(minutes::add));
            if (!held.isEmpty() || existed == Truth.FAILS) {
                continue;
            }
            if (!provesAbsence(system, described, window)) {
                missing.add(completeThrough(
                        "/meetings",
                        Text.of("la lista de sesiones", "the list of meetings"),
                        horizon(system, context)));
            } else if (existed == Truth.UNKNOWN) {
                missing.add(CREATION);
            } else {
                missed.add(window);
            }
        }
        return missed.isEmpty() && !missing.isEmpty()
                ? Observation.unknown(missing)
                : Observation.known(missed, minutes);
    }

    /** Absence is proved by a complete list, and by no meeting of a committee that nobody has described. */
    private static boolean provesAbsence(ManagementSystem system, Set<CommitteeId> described, Period window) {
        LocalDate last = window.until().map(u -> u.minusDays(1)).orElse(LocalDate.MAX);
        boolean unexplained = system.committees().completeness() != Inventory.Completeness.COMPLETE
                && system.meetings().items().stream()
                        .anyMatch(m -> window.contains(m.date()) && !described.contains(m.committee()));
        return system.meetings().covers(last) && !unexplained;
    }

    /**
     * Whether the committee existed on a day: its act of creation tells, and so does a meeting held by then. Nobody is
     * accused for months in which the committee may not have existed.
     */
    static Truth existed(ManagementSystem system, BodyId kind, LocalDate day) {
        Set<CommitteeId> ours = ids(system, kind);
        boolean met = system.meetings().items().stream()
                .anyMatch(m -> ours.contains(m.committee()) && !m.date().isAfter(day));
        boolean complete = system.committees().completeness() == Inventory.Completeness.COMPLETE;
        Truth existed = met ? Truth.HOLDS : complete ? Truth.FAILS : Truth.UNKNOWN;
        for (Committee committee : system.committees().items()) {
            if (ours.contains(committee.id())) {
                existed = existed.or(committee
                        .creation()
                        .find()
                        .flatMap(AdministrativeAct::date)
                        .map(created -> Truth.of(!created.isAfter(day)))
                        .orElse(Truth.UNKNOWN));
            }
        }
        return existed;
    }

    private static Set<CommitteeId> ids(ManagementSystem system, BodyId kind) {
        Set<CommitteeId> ids = new LinkedHashSet<>();
        system.committees().items().stream().filter(c -> c.kind().equals(kind)).forEach(c -> ids.add(c.id()));
        return ids;
    }

    private static Text show(List<Period> windows) {
        if (windows.isEmpty()) {
            return Text.of("ninguno", "none");
        }
        return Text.of(
                String.join(
                        "; ",
                        windows.stream()
                                .map(w -> "del " + w.from() + " al " + last(w))
                                .toList()),
                String.join(
                        "; ",
                        windows.stream().map(w -> w.from() + " to " + last(w)).toList()));
    }

    private static String last(Period window) {
        return window.until().map(u -> u.minusDays(1).toString()).orElse("..");
    }
}
