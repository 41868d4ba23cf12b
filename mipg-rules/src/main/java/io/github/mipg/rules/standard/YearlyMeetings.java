package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.completeThrough;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a committee met at least so many times in a vigencia. It is asked once the vigencia is over, and a committee
 * created during the year owes the meetings of a whole year from the next one on.
 */
final class YearlyMeetings {
    private YearlyMeetings() {}

    static Rule.ReasonStep rule(Rule.RequirementStep started, BodyId kind, Text name, LegalFigure<Integer> least) {
        Reading<ManagementSystem, LocalDate> asOf = Reading.of(
                Text.of("fecha de corte", "as-of date"),
                "/vigencia",
                (system, context) -> Observation.known(context.asOf().date()));
        Reading<ManagementSystem, LocalDate> end = Reading.of(
                Text.of("fin de la vigencia", "end of the vigencia"),
                "/vigencia",
                (system, context) -> Observation.known(system.vigencia().end()));
        Reading<ManagementSystem, Integer> held = Reading.<ManagementSystem, Integer>of(
                        Text.of(
                                "sesiones del " + name.spanish() + " en la vigencia",
                                "meetings of the " + name.english() + " in the vigencia"),
                        "/meetings",
                        (system, context) -> held(system, context, kind, least))
                .alsoFrom("/committees")
                .using(least);
        Reading<ManagementSystem, Integer> wanted = Reading.<ManagementSystem, Integer>of(
                        Text.of("mínimo anual de sesiones", "yearly minimum of meetings"),
                        "/vigencia",
                        (system, context) -> context.figure(least))
                .using(least);
        Reading<ManagementSystem, Boolean> allYear = Reading.<ManagementSystem, Boolean>of(
                        Text.of(
                                "el " + name.spanish() + " pudo existir desde el primer día de la vigencia",
                                "the " + name.english() + " may have existed from the first day of the vigencia"),
                        "/committees",
                        (system, context) -> Observation.known(existed(system, kind) != Truth.FAILS))
                .alsoFrom("/meetings");
        return started.appliesWhen(
                        asOf.relates(Text.of("no antes del", "not before"), end, (day, last) -> !day.isBefore(last)))
                .appliesWhen(allYear.is(true))
                .require(held.relates(Text.of("al menos", "at least"), wanted, (number, min) -> number >= min));
    }

    private static Truth existed(ManagementSystem system, BodyId kind) {
        return FollowUp.existed(system, kind, system.vigencia().start());
    }

    private static Observation<Integer> held(
            ManagementSystem system, Context context, BodyId kind, LegalFigure<Integer> figure) {
        Map<CommitteeId, BodyId> kinds =
                system.committees().items().stream().collect(Collectors.toMap(Committee::id, Committee::kind));
        List<Meeting> held = system.meetings().items().stream()
                .filter(m -> system.vigencia().period().contains(m.date()))
                .filter(m -> kind.equals(kinds.get(m.committee())))
                .toList();
        // Meetings of a committee that nobody has described may be of this one, as long as the list is open.
        long unexplained = system.committees().completeness() == Inventory.Completeness.COMPLETE
                ? 0
                : system.meetings().items().stream()
                        .filter(m -> system.vigencia().period().contains(m.date()))
                        .filter(m -> !kinds.containsKey(m.committee()))
                        .count();
        Observation<Integer> least = context.figure(figure);
        boolean enough = least.find().map(n -> held.size() >= n).orElse(false);
        boolean perhapsEnough =
                least.find().map(n -> held.size() + unexplained >= n).orElse(false);
        LocalDate end = system.vigencia().end();
        if (!enough && !system.meetings().covers(end)) {
            return Observation.unknown(
                    completeThrough("/meetings", Text.of("la lista de sesiones", "the list of meetings"), end));
        }
        if (!enough && perhapsEnough) {
            return Observation.unknown(
                    completeThrough("/committees", Text.of("la lista de comités", "the list of committees"), end));
        }
        if (!enough && existed(system, kind) == Truth.UNKNOWN) {
            return Observation.unknown(FollowUp.CREATION);
        }
        return Observation.known(
                held.size(),
                held.stream().flatMap(m -> m.minutes().find().stream()).toList());
    }
}
