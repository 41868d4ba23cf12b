package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.EvaluationRole;
import io.github.mipg.model.people.RoleAssignment;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Staff evaluation (Ley 909 de 2004 arts. 38 to 40; Decreto 1083 de 2015 art. 2.2.8.1.4), asked of whom Ley 909 binds in
 * full. What is only remembered of the type system of the CNSC is cited as it stands in the catalogue, unconfirmed, and
 * weighs little: an entity whose own system the CNSC approved does not follow it (art. 40).
 */
final class PeopleRules {
    private static final ConceptId AGREEMENT = ConceptId.of("concertacion");
    private static final ConceptId PARTIAL = ConceptId.of("evaluaciones-parciales");
    private static final ConceptId GRADE = ConceptId.of("calificacion-definitiva");

    private static final LegalFigure<MonthDay> START = LegalFigure.monthDay("edl-periodo-inicio");
    private static final LegalFigure<Integer> GRADE_DAYS = LegalFigure.integer("edl-calificacion-dias");
    private static final LegalFigure<Integer> AGREEMENT_DAYS = LegalFigure.integer("edl-concertacion-dias");

    /** Day of Decreto 1083 de 2015. */
    private static final Period SINCE_1083 = Period.from(LocalDate.of(2015, 5, 26));

    private static final Period SINCE_909 = Period.from(LocalDate.of(2004, 9, 23));
    /** Day of the agreement that holds the type system. */
    private static final Period SINCE_6176 = Period.from(LocalDate.of(2018, 10, 10));

    private static final LegalReference TYPE_SYSTEM = LegalReference.of("acuerdo-cnsc-6176-2018", "");

    /** Days without a word more are working days. */
    private static final LegalReference DAYS = LegalReference.of("ley-4-1913", "62");

    private static final RuleGroup STAFF = RuleGroup.of("mipg.people")
            .appliesWhen(internalControlApplies())
            .appliesWhen(CareerReadings.law909Applies())
            .severity(Severity.MINOR)
            .readAt(LawDate.periodEnd())
            .about(Matter.of(PolicyId.of("talento-humano")));

    private PeopleRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(
                yearlyPeriod(), agreedInTime(), partialEvaluations(), gradedInTime(), phasesInOrder(), rolesAssigned());
    }

    private static Rule yearlyPeriod() {
        Reading<StaffEvaluation, LocalDate> first = Reading.of(
                Text.of("primer día del período", "first day of the period"),
                "/staffEvaluations/{id}/period",
                (evaluation, context) -> Observation.known(evaluation.period().from()));
        Reading<StaffEvaluation, LocalDate> legal = Reading.<StaffEvaluation, LocalDate>of(
                        Text.of(
                                "inicio del período anual en la vigencia",
                                "start of the yearly period in the vigencia"),
                        "/vigencia",
                        (evaluation, context) -> context.figure(START)
                                .map(d -> d.atYear(context.system().vigencia().year())))
                .using(START);
        return STAFF.rule("yearly-period")
                .title(Text.of(
                        "El período anual de evaluación va del 1 de febrero al 31 de enero",
                        "The yearly period of evaluation runs from 1 February to 31 January"))
                .appliesWhen(SystemRows.STAFF_EVALUATIONS.some())
                .appliesWhen(RowReadings.vigenciaOver())
                .require(SystemRows.STAFF_EVALUATIONS
                        .where(first.relates(Text.of("es el", "is"), legal, LocalDate::equals)
                                .and(yearly()))
                        .some())
                .because(Text.of(
                        "el desempeño se califica por el mismo período en todas las entidades",
                        "performance is graded over the same period in all entities"))
                .citing(article("2.2.8.1.4"), LegalReference.of("ley-909-2004", "38"))
                .inForce(SINCE_1083)
                .build();
    }

    /** The last day to grade. The second partial evaluation looks at the end of the period, so it has that long as well. */
    private static Observation<LocalDate> lastDayToGrade(StaffEvaluation evaluation, Context context) {
        Optional<LocalDate> last = evaluation.period().until().map(until -> until.minusDays(1));
        return last.isEmpty()
                ? Observation.unknown(periodOf(evaluation))
                : context.figure(GRADE_DAYS)
                        .map(days -> context.catalog().workingCalendar().plusWorkingDays(last.get(), days));
    }

    /** A trial or an extraordinary evaluation is graded by other terms and has no partial ones. */
    private static Condition<StaffEvaluation> yearly() {
        return Reading.<StaffEvaluation, Boolean>of(
                        Text.of("el período dura un año", "the period lasts one year"),
                        "/staffEvaluations/{id}/period",
                        (evaluation, context) -> Observation.ofOptional(
                                evaluation
                                        .period()
                                        .until()
                                        .map(evaluation.period().from().plusYears(1)::equals),
                                periodOf(evaluation)))
                .is(true);
    }

    private static Rule gradedInTime() {
        return phase(
                        STAFF.rule("graded-in-time")
                                .title(Text.of(
                                        "Las calificaciones anuales se hicieron en los quince días hábiles siguientes al período",
                                        "The yearly grades were given within fifteen working days after the period")),
                        SystemRows.STAFF_EVALUATIONS.where(yearly()),
                        GRADE,
                        Text.of("calificaciones definitivas a tiempo", "final grades in time"),
                        PeopleRules::lastDayToGrade,
                        GRADE_DAYS)
                .because(
                        Text.of(
                                "el artículo da quince días desde el fin del período, que son hábiles porque no dice otra cosa",
                                "the article gives fifteen days from the end of the period, working days as it says nothing else"))
                .citing(article("2.2.8.1.4", "num. 1"), LegalReference.of("ley-909-2004", "38"), DAYS)
                .inForce(SINCE_1083)
                .build();
    }

    private static Rule agreedInTime() {
        BiFunction<StaffEvaluation, Context, Observation<LocalDate>> limit =
                (evaluation, context) -> context.figure(AGREEMENT_DAYS)
                        .map(days -> context.catalog()
                                .workingCalendar()
                                .plusWorkingDays(evaluation.period().from(), days));
        return phase(
                        STAFF.rule("agreed-in-time")
                                .title(Text.of(
                                        "Los compromisos se concertaron en los quince días hábiles siguientes al inicio",
                                        "The commitments were agreed on within fifteen working days of the start")),
                        SystemRows.STAFF_EVALUATIONS,
                        AGREEMENT,
                        Text.of("concertaciones a tiempo", "agreements in time"),
                        limit,
                        AGREEMENT_DAYS)
                .because(Text.of(
                        "se evalúa contra compromisos que se conocen desde el comienzo",
                        "people are evaluated against commitments that are known from the start"))
                .citing(TYPE_SYSTEM)
                .severity(Severity.INFO)
                .inForce(SINCE_6176)
                .build();
    }

    /** A phase that has fallen due for an evaluation is done for everybody who is expected, by its legal day. */
    private static Rule.ReasonStep phase(
            Rule.RequirementStep started,
            Rows<ManagementSystem, StaffEvaluation> evaluations,
            ConceptId phase,
            Text label,
            BiFunction<StaffEvaluation, Context, Observation<LocalDate>> limit,
            LegalFigure<Integer> figure) {
        Reading<StaffEvaluation, LocalDate> due = Reading.<StaffEvaluation, LocalDate>of(
                        Text.of("último día de la fase", "last day of the phase"),
                        "/staffEvaluations/{id}/period",
                        limit)
                .using(figure);
        Reading<StaffEvaluation, Boolean> done = Reading.<StaffEvaluation, Boolean>of(
                        label,
                        "/staffEvaluations/{id}/phases",
                        (evaluation, context) -> isDone(evaluation, context, phase, limit.apply(evaluation, context)))
                .using(figure);
        return started.forEach(evaluations.where(RowReadings.<StaffEvaluation>asOf()
                        .relates(Text.of("después del", "after"), due, LocalDate::isAfter)))
                .require(done.is(true));
    }

    private static MissingDatum periodOf(StaffEvaluation evaluation) {
        return new MissingDatum(
                "/staffEvaluations/" + evaluation.id() + "/period",
                Text.of("el fin del período", "the end of the period"));
    }

    private static Observation<Boolean> isDone(
            StaffEvaluation evaluation, Context context, ConceptId phase, Observation<LocalDate> limit) {
        MissingDatum missing = new MissingDatum(
                "/staffEvaluations/" + evaluation.id() + "/phases",
                Text.of(
                        "cuántas se esperaban, cuántas se hicieron y hasta cuándo",
                        "how many were expected, how many were done and by when"));
        List<EvaluationPhase> ours = phasesOf(evaluation, phase);
        if (!limit.isKnown()) {
            return Observation.unknown(limit.missing());
        }
        if (ours.isEmpty()) {
            return evaluation.phases().covers(SystemReadings.horizon(context.system(), context))
                    ? Observation.known(false)
                    : Observation.unknown(missing);
        }
        boolean late = ours.stream()
                .anyMatch(p -> p.due().filter(limit.get()::isBefore).isPresent() || isShort(p));
        boolean open = ours.stream()
                .anyMatch(p ->
                        p.due().isEmpty() || p.expected().isEmpty() || p.done().isEmpty());
        return late ? Observation.known(false) : open ? Observation.unknown(missing) : Observation.known(true);
    }

    private static boolean isShort(EvaluationPhase phase) {
        return phase.expected().isPresent()
                && phase.done().filter(done -> done < phase.expected().get()).isPresent();
    }

    private static List<EvaluationPhase> phasesOf(StaffEvaluation evaluation, ConceptId phase) {
        return evaluation.phases().items().stream()
                .filter(p -> p.phase().equals(phase))
                .toList();
    }

    private static Rule partialEvaluations() {
        Reading<StaffEvaluation, LocalDate> end = Reading.<StaffEvaluation, LocalDate>of(
                        Text.of("último día para calificar", "last day to grade"),
                        "/staffEvaluations/{id}/period",
                        PeopleRules::lastDayToGrade)
                .using(GRADE_DAYS);
        Reading<StaffEvaluation, Boolean> done = Reading.of(
                Text.of("evaluaciones parciales hechas", "partial evaluations done"),
                "/staffEvaluations/{id}/phases",
                PeopleRules::partialsDone);
        return STAFF.rule("partial-evaluations")
                .title(Text.of(
                        "Las evaluaciones parciales del período se hicieron todas",
                        "All partial evaluations of the period were done"))
                .forEach(SystemRows.STAFF_EVALUATIONS
                        .where(yearly())
                        .where(RowReadings.<StaffEvaluation>asOf()
                                .relates(Text.of("después del", "after"), end, LocalDate::isAfter)))
                .require(done.is(true))
                .because(Text.of(
                        "la calificación del año reúne dos evaluaciones parciales",
                        "the grade of the year brings together two partial evaluations"))
                .citing(LegalReference.of("ley-909-2004", "38"), article("2.2.8.1.4", "num. 1"), DAYS)
                .inForce(SINCE_1083)
                .build();
    }

    private static Observation<Boolean> partialsDone(StaffEvaluation evaluation, Context context) {
        List<EvaluationPhase> ours = phasesOf(evaluation, PARTIAL);
        boolean covered = evaluation.phases().covers(SystemReadings.horizon(context.system(), context));
        if (ours.stream().anyMatch(PeopleRules::isShort)) {
            return Observation.known(false);
        }
        boolean open =
                ours.stream().anyMatch(p -> p.expected().isEmpty() || p.done().isEmpty());
        return (ours.isEmpty() && !covered) || open
                ? Observation.unknown(new MissingDatum(
                        "/staffEvaluations/" + evaluation.id() + "/phases",
                        Text.of(
                                "cuántas evaluaciones parciales se esperaban y cuántas se hicieron",
                                "how many partial evaluations were expected and how many were done")))
                : Observation.known(!ours.isEmpty());
    }

    private static Rule phasesInOrder() {
        Reading<StaffEvaluation, Boolean> backwards = Reading.of(
                Text.of("una fase vence antes que una anterior", "a phase falls due before an earlier one"),
                "/staffEvaluations/{id}/phases",
                PeopleRules::goesBackwards);
        return STAFF.rule("phases-in-order")
                .title(Text.of(
                        "Las fases de la evaluación vencen en su orden",
                        "The phases of the evaluation fall due in their order"))
                .forEach(SystemRows.STAFF_EVALUATIONS)
                .require(backwards.is(false))
                .because(Text.of(
                        "primero se concierta, luego se sigue y se evalúa, y al final se califica",
                        "first there is agreement, then follow-up and evaluation, and the grade comes last"))
                .citing(TYPE_SYSTEM, ChainRules.DECK) // the order of the phases is remembered, not read
                .severity(Severity.INFO)
                .inForce(SINCE_6176)
                .build();
    }

    private static Observation<Boolean> goesBackwards(StaffEvaluation evaluation, Context context) {
        MissingDatum missing = new MissingDatum(
                "/staffEvaluations/" + evaluation.id() + "/phases",
                Text.of(
                        "la lista completa de fases, con su vencimiento",
                        "the complete list of phases, with their days"));
        List<ConceptId> order = context.catalog().concepts(ConceptKind.EDL_PHASE).stream()
                .sorted(Comparator.comparing((Concept c) -> c.position().orElse(0)))
                .map(c -> ConceptId.of(c.key()))
                .toList();
        List<EvaluationPhase> phases = evaluation.phases().items();
        boolean backwards =
                phases.stream().anyMatch(early -> phases.stream().anyMatch(late -> isSwapped(order, early, late)));
        boolean open = !evaluation.phases().covers(SystemReadings.horizon(context.system(), context))
                || phases.stream().anyMatch(p -> p.due().isEmpty() || !order.contains(p.phase()));
        return backwards ? Observation.known(true) : open ? Observation.unknown(missing) : Observation.known(false);
    }

    /** A phase that comes first in the order and falls due last; a follow-up goes on all the time. */
    private static boolean isSwapped(List<ConceptId> order, EvaluationPhase early, EvaluationPhase late) {
        int first = order.indexOf(early.phase());
        int second = order.indexOf(late.phase());
        return first >= 0
                && first < second
                && early.due().isPresent()
                && late.due().filter(d -> d.isBefore(early.due().get())).isPresent();
    }

    private static Rule rolesAssigned() {
        Rows<StaffEvaluation, RoleAssignment> roles = Rows.<StaffEvaluation, RoleAssignment>of(
                        "role",
                        "/staffEvaluations/{id}/roles",
                        StaffEvaluation::roles,
                        r -> r.role() + " " + r.unit().map(u -> u.value()).orElse("-"))
                .called(Text.of("responsable", "role"), Text.of("responsables", "roles"));
        Reading<RoleAssignment, EvaluationRole> role = Reading.<RoleAssignment, EvaluationRole>of(
                        Text.of("responsable", "role"),
                        "/staffEvaluations/{id}/roles",
                        (assignment, context) -> Observation.known(assignment.role()))
                .shownAs(EvaluationRole::label);
        List<Condition<StaffEvaluation>> each = Arrays.stream(EvaluationRole.values())
                .filter(r -> r != EvaluationRole.RULE_SETTER)
                .map(r ->
                        roles.where(role.satisfies(r.label(), r::equals)).some().named(named(r)))
                .toList();
        return STAFF.rule("roles-assigned")
                .title(Text.of(
                        "Cada responsable de la evaluación del desempeño está asignado",
                        "Each role in the staff evaluation is assigned"))
                .forEach(SystemRows.STAFF_EVALUATIONS)
                .require(Condition.<StaffEvaluation>allOf(each))
                .because(Text.of(
                        "evaluador, evaluado, jefe de la entidad, planeación, control interno, talento humano y"
                                + " comisión de personal tienen cada uno su parte",
                        "evaluator, evaluated, head of the entity, planning, internal control, talent office and staff"
                                + " commission each have their part"))
                .citing(ChainRules.DECK)
                .severity(Severity.INFO)
                .inForce(SINCE_909)
                .build();
    }

    private static Text named(EvaluationRole role) {
        return Phrases.text(
                "responsable: " + role.label().spanish(),
                "role: " + role.label().english());
    }
}
