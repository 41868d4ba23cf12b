package io.github.mipg.rules.standard;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The meetings that a committee held in the vigencia, and whether each has minutes. */
final class Minutes {
    private static final LegalReference MODELS = LegalReference.of("modelos-actos-comites", "");

    private Minutes() {}

    static Rule rule(Rule.RequirementStep started, BodyId kind, LegalReference function, Matter... about) {
        Reading<Meeting, Fact<Evidence>> minutes = Reading.<Meeting, Fact<Evidence>>of(
                        Text.of("acta", "minutes"),
                        "/meetings/{id}/minutes",
                        (meeting, context) -> meeting.minutes().isUnknown()
                                ? Observation.unknown(new MissingDatum(
                                        "/meetings/" + meeting.id() + "/minutes",
                                        Text.of(
                                                "si la sesión del " + meeting.date() + " tiene acta",
                                                "whether the meeting of " + meeting.date() + " has minutes")))
                                : Observation.known(
                                        meeting.minutes(),
                                        meeting.minutes().find().stream().toList()))
                .shownAs(found -> found.find().map(e -> Text.same(e.title())).orElse(Text.of("ninguna", "none")));
        return started.forEach(held(kind))
                .require(minutes.satisfies(Text.of("que la haya", "that there are some"), found -> !found.isNone()))
                .because(Text.of(
                        "sin acta no hay prueba de que el comité ejerció sus funciones",
                        "without minutes nothing proves that the committee exercised its functions"))
                .citing(function, MODELS)
                .about(about)
                .severity(Severity.INFO)
                .readAt(LawDate.periodEnd())
                .inForce(ScopeRules.SINCE_2017)
                .build();
    }

    /** The meetings of a kind of committee in the vigencia, as far as they have been held. */
    private static Rows<ManagementSystem, Meeting> held(BodyId kind) {
        Reading<Meeting, Boolean> ours = Reading.<Meeting, Boolean>of(
                        Text.of("es de ese comité", "is of that committee"),
                        "/meetings/{id}/committee",
                        (meeting, context) -> isOf(meeting, kind, context))
                .alsoFrom("/committees");
        Reading<Meeting, LocalDate> day = Reading.of(
                Text.of("fecha de la sesión", "date of the meeting"),
                "/meetings/{id}/date",
                (meeting, context) -> Observation.known(meeting.date()));
        Reading<Meeting, LocalDate> first = Reading.of(
                Text.of("inicio de la vigencia", "start of the vigencia"),
                "/vigencia",
                (meeting, context) ->
                        Observation.known(context.system().vigencia().start()));
        Reading<Meeting, LocalDate> last = Reading.of(
                Text.of("fecha de corte, dentro de la vigencia", "as-of date, within the vigencia"),
                "/vigencia",
                (meeting, context) -> Observation.known(SystemReadings.horizon(context.system(), context)));
        return SystemRows.MEETINGS
                .where(ours.is(true))
                .where(day.relates(Text.of("no antes del", "not before"), first, (on, from) -> !on.isBefore(from)))
                .where(day.relates(Text.of("a más tardar el", "no later than"), last, (on, to) -> !on.isAfter(to)));
    }

    /**
     * The meetings of a kind of committee in the vigencia, as far as they have been held.
     *
     * @param certain those that are known to be of that kind
     * @param open what would have to be known to be sure that there are no others
     */
    record Held(List<Meeting> certain, Set<MissingDatum> open) {
        static Held of(ManagementSystem system, Context context, BodyId kind) {
            ImmutableList.Builder<Meeting> certain = ImmutableList.builder();
            Set<MissingDatum> open = new LinkedHashSet<>();
            LocalDate last = SystemReadings.horizon(system, context);
            if (!system.meetings().covers(last)) {
                open.add(SystemReadings.completeThrough(
                        "/meetings", Text.of("la lista de sesiones", "the list of meetings"), last));
            }
            for (Meeting meeting : system.meetings().items()) {
                if (system.vigencia().period().contains(meeting.date())
                        && !meeting.date().isAfter(last)) {
                    Observation<Boolean> ours = isOf(meeting, kind, context);
                    open.addAll(ours.missing());
                    ours.find().filter(is -> is).ifPresent(is -> certain.add(meeting));
                }
            }
            return new Held(certain.build(), open);
        }

        /** The number of meetings; unknown if none is certain and there may be one. */
        Observation<Integer> number() {
            return certain.isEmpty() && !open.isEmpty() ? Observation.unknown(open) : Observation.known(certain.size());
        }
    }

    /** Whether a meeting is of a kind of committee: not told of a committee that nobody has described or that is misspelt. */
    private static Observation<Boolean> isOf(Meeting meeting, BodyId kind, Context context) {
        CommitteeId id = meeting.committee();
        Optional<Committee> committee = context.system().findCommittee(id);
        boolean misspelt = committee
                .map(Committee::kind)
                .filter(given -> Nearest.isNear(given.value(), kind.value()))
                .filter(given -> context.catalog().findBody(given).isEmpty())
                .isPresent();
        return committee.isEmpty() || misspelt
                ? Observation.unknown(new MissingDatum(
                        "/committees",
                        Text.of(
                                "de qué clase es el comité '" + id + "'",
                                "of which kind the committee '" + id + "' is")))
                : Observation.known(committee.get().kind().equals(kind));
    }
}
