package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Inventory;
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
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a committee met at least every so many months.
 *
 * <p>The vigencia is cut into windows of that many months from 1 January. A window counts once it has closed, and only if
 * the committee existed on its first day. This is the mildest reading of the article: whoever meets with no longer gap
 * than it allows also meets once in every window, so nobody is accused whom a stricter reading would acquit.
 */
final class FollowUp {
    private FollowUp() {}

    static Rule rule(Rule.RequirementStep started, BodyId kind, LegalFigure<Integer> months) {
        Reading<ManagementSystem, List<Period>> closed = Reading.<ManagementSystem, List<Period>>of(
                        Text.of("períodos de seguimiento ya cerrados", "follow-up periods that have closed"),
                        "/committees",
                        (system, context) -> closedWindows(system, context, kind, months))
                .using(months)
                .shownAs(FollowUp::show);
        Reading<ManagementSystem, List<Period>> missed = Reading.<ManagementSystem, List<Period>>of(
                        Text.of("períodos de seguimiento sin sesión", "follow-up periods without a meeting"),
                        "/meetings",
                        (system, context) -> missedWindows(system, context, kind, months))
                .using(months)
                .shownAs(FollowUp::show);
        return started.appliesWhen(
                        closed.satisfies(Text.of("al menos uno", "at least one"), windows -> !windows.isEmpty()))
                .require(missed.satisfies(Text.of("ninguno", "none"), List::isEmpty))
                .because(Text.of(
                        "el comité aprueba y sigue las acciones y estrategias con que opera el Modelo",
                        "the committee approves and follows up how the Model is operated"))
                .citing(article("2.2.22.3.8", "num. 1"))
                .readAt(LawDate.periodEnd())
                .inForce(ScopeRules.SINCE_2017)
                .build();
    }

    private static Observation<List<Period>> closedWindows(
            ManagementSystem system, Context context, BodyId kind, LegalFigure<Integer> figure) {
        Observation<Integer> months = context.figure(figure);
        if (!months.isKnown()) {
            return Observation.unknown(months.missing());
        }
        LocalDate founded = founded(system, kind);
        LocalDate day = context.asOf().date();
        List<Period> windows = new ArrayList<>();
        LocalDate start = system.vigencia().start();
        while (!start.isAfter(system.vigencia().end())) {
            LocalDate until = start.plusMonths(months.get());
            boolean closed = !until.isAfter(day) || until.minusDays(1).equals(day);
            if (closed && !founded.isAfter(start)) {
                windows.add(Period.between(start, until));
            }
            start = until;
        }
        return Observation.known(ImmutableList.copyOf(windows));
    }

    private static Observation<List<Period>> missedWindows(
            ManagementSystem system, Context context, BodyId kind, LegalFigure<Integer> figure) {
        Observation<List<Period>> windows = closedWindows(system, context, kind, figure);
        if (!windows.isKnown()) {
            return windows;
        }
        Set<CommitteeId> ours = new LinkedHashSet<>();
        system.committees().items().stream().filter(c -> c.kind().equals(kind)).forEach(c -> ours.add(c.id()));
        List<Period> missed = new ArrayList<>();
        List<Period> open = new ArrayList<>();
        List<Evidence> minutes = new ArrayList<>();
        for (Period window : windows.get()) {
            List<Meeting> held = system.meetings().items().stream()
                    .filter(m -> ours.contains(m.committee()) && window.contains(m.date()))
                    .toList();
            held.forEach(m -> m.minutes().find().ifPresent(minutes::add));
            if (held.isEmpty()) {
                (provesAbsence(system, window) ? missed : open).add(window);
            }
        }
        if (missed.isEmpty() && !open.isEmpty()) {
            return Observation.unknown(completeThrough(
                    "/meetings", Text.of("la lista de sesiones", "the list of meetings"), horizon(system, context)));
        }
        return Observation.known(missed, minutes);
    }

    /** Absence is proved by a complete list, and by no meeting of a committee that nobody has described. */
    private static boolean provesAbsence(ManagementSystem system, Period window) {
        LocalDate last = window.until().map(u -> u.minusDays(1)).orElse(LocalDate.MAX);
        boolean unexplained = system.committees().completeness() != Inventory.Completeness.COMPLETE
                && system.meetings().items().stream()
                        .anyMatch(m -> window.contains(m.date())
                                && system.findCommittee(m.committee()).isEmpty());
        return system.meetings().covers(last) && !unexplained;
    }

    private static LocalDate founded(ManagementSystem system, BodyId kind) {
        return system.committees().items().stream()
                .filter(c -> c.kind().equals(kind))
                .map(Committee::creation)
                .flatMap(creation -> creation.find().stream())
                .map(AdministrativeAct::date)
                .flatMap(date -> date.stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
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
