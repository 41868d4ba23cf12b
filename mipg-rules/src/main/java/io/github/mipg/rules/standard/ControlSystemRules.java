package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.InternalControlRules.POLICY;
import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.internalControlApplies;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;
import static io.github.mipg.rules.standard.SystemReadings.completeThrough;
import static io.github.mipg.rules.standard.SystemReadings.horizon;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;
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
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The system of internal control: who is designated to evaluate it (Ley 87 de 1993 arts. 10 to 12), that whoever evaluates
 * does not execute, and that the components of the MECI are evaluated, present and working (art. 2.2.21.3.7).
 */
final class ControlSystemRules {
    private static final BodyId HEAD = BodyId.of("jefe-control-interno");
    private static final LegalFigure<Integer> TERM_YEARS = LegalFigure.integer("jefe-control-interno-periodo-anios");
    private static final LegalReference INDEPENDENCE = LegalReference.of("ley-87-1993", "3", "lit. d");
    private static final LegalReference NO_ADMINISTRATION = LegalReference.of("ley-87-1993", "12", "par.");
    private static final LegalReference WHO_EVALUATES = article("2.2.21.3.7", "par., lit. d");
    private static final LegalReference MECI = article("2.2.23.2");
    private static final String EVALUATIONS = "/internalControl/evaluations";

    private static final Reading<Designation, Position> POSITION = Reading.of(
            Text.of("cargo", "position"),
            "/designations/{id}/position",
            (designation, context) -> Observation.known(designation.position()));

    private ControlSystemRules() {}

    static List<Rule> rules(MipgCatalog law) {
        return ImmutableList.of(
                headDesignated(),
                headTerm(),
                linesAssigned(),
                thirdLineExecutesNothing(),
                thirdLineOwnsNoProcess(),
                evaluatedByWhoDoesNotExecute(),
                componentsEvaluated(law.concepts(ConceptKind.MECI_COMPONENT)),
                component(
                        "component-present",
                        Text.of("Cada componente del MECI está presente", "Each component of the MECI is present"),
                        Text.of("está presente", "is present"),
                        Text.of(
                                "el sistema existe donde sus componentes existen, y el MECI obliga a tenerlos",
                                "the system exists where its components do, and the MECI is binding"),
                        "present",
                        ControlEvaluation::present,
                        Severity.MAJOR),
                component(
                        "component-working",
                        Text.of("Cada componente del MECI funciona", "Each component of the MECI works"),
                        Text.of("funciona", "works"),
                        Text.of(
                                "control interno evalúa que los componentes funcionen, no solo que existan",
                                "internal control evaluates that the components work, not only that they exist"),
                        "working",
                        ControlEvaluation::working,
                        Severity.MINOR));
    }

    private static RuleGroup group() {
        return RuleGroup.of("mipg.control")
                .appliesWhen(internalControlApplies())
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .about(Matter.of(POLICY));
    }

    /** What the law asks in one word, independence, and the Manual Operativo in lines: it weighs as the Manual does. */
    private static RuleGroup ofManual() {
        return group().severity(Severity.MINOR);
    }

    private static Condition<Designation> isHead() {
        return POSITION.is(Position.HEAD_OF_INTERNAL_CONTROL)
                .and(Reading.<Designation, Boolean>of(
                                Text.of("rige en la fecha de corte", "runs on the as-of date"),
                                "/designations/{id}/period",
                                (designation, context) -> period(designation)
                                        .map(period -> period.contains(horizon(context.system(), context))))
                        .is(true));
    }

    private static Observation<Period> period(Designation designation) {
        return Observation.ofOptional(
                designation.period(),
                new MissingDatum(
                        "/designations/" + designation.id() + "/period",
                        Text.of("desde y hasta cuándo rige la designación", "from when to when the designation runs")));
    }

    private static Rule headDesignated() {
        return group().rule("head-designated")
                .title(Text.of(
                        "Hay un jefe de control interno designado, o quien haga sus veces",
                        "A head of internal control is designated, or whoever acts as such"))
                .require(SystemRows.DESIGNATIONS.where(isHead()).some())
                .because(Text.of(
                        "la verificación y evaluación permanentes del sistema necesitan quien las haga",
                        "somebody has to verify and evaluate the system at all times"))
                .citing(LegalReference.of("ley-87-1993", "10"), article("2.2.21.4.1"))
                .about(Matter.of(HEAD))
                .monotone()
                .build();
    }

    private static Rule headTerm() {
        Reading<ManagementSystem, AdministrativeOrder> order = Reading.optional(
                Text.of("orden", "order"), "/entity/order", s -> s.entity().order());
        Reading<Designation, LocalDate> last = Reading.<Designation, LocalDate>of(
                Text.of("último día de la designación", "last day of the designation"),
                "/designations/{id}/period",
                (designation, context) -> {
                    Observation<Period> period = period(designation);
                    if (!period.isKnown()) {
                        return Observation.unknown(period.missing());
                    }
                    return Observation.ofOptional(
                            period.get().until().map(until -> until.minusDays(1)),
                            new MissingDatum(
                                    "/designations/" + designation.id() + "/period",
                                    Text.of("hasta cuándo rige la designación", "until when the designation runs")));
                });
        Reading<Designation, LocalDate> limit = Reading.<Designation, LocalDate>of(
                        Text.of("último día del período de ley", "last day of the term of the law"),
                        "/designations/{id}/period",
                        (designation, context) -> {
                            Observation<Integer> years = context.figure(TERM_YEARS);
                            return years.isKnown()
                                    ? period(designation)
                                            .map(p -> p.from()
                                                    .plusYears(years.get())
                                                    .minusDays(1))
                                    : Observation.unknown(years.missing());
                        })
                .using(TERM_YEARS);
        return group().appliesWhen(wholeModelApplies())
                .appliesWhen(order.satisfies(
                        AdministrativeOrder.TERRITORIAL.label(), AdministrativeOrder.TERRITORIAL::equals))
                .rule("head-term")
                .title(Text.of(
                        "La designación del jefe de control interno no pasa del período que fija la ley",
                        "The designation of the head of internal control is no longer than the term that the law sets"))
                .forEach(SystemRows.DESIGNATIONS.where(isHead()))
                .require(
                        last.relates(Text.of("a más tardar el", "no later than"), limit, (is, may) -> !is.isAfter(may)))
                .because(Text.of(
                        "en el orden territorial el período es fijo y empieza a mitad del gobierno",
                        "in the territorial order the term is fixed and begins half-way through the government"))
                .citing(article("2.2.21.4.1"), LegalReference.of("ley-87-1993", "11"))
                .about(Matter.of(HEAD))
                .severity(Severity.MINOR)
                .build();
    }

    private static Rule linesAssigned() {
        return group().rule("lines-assigned")
                .title(Text.of(
                        "Cada línea de defensa tiene una dependencia que responde por ella",
                        "Each line of defence has a unit that answers for it"))
                .require(Condition.allOf(List.of(
                        assigned(DefenceLines.FIRST, Text.of("primera línea", "first line")),
                        assigned(DefenceLines.SECOND, Text.of("segunda línea", "second line")),
                        assigned(DefenceLines.THIRD, Text.of("tercera línea", "third line")))))
                .because(Text.of(
                        "el MECI del Manual Operativo reparte las responsabilidades del control en un esquema de líneas",
                        "the MECI of the Manual Operativo shares out the duties of control in a scheme of lines"))
                .citing(MECI, DefenceLines.MANUAL)
                .severity(Severity.MINOR)
                .monotone()
                .build();
    }

    private static Condition<ManagementSystem> assigned(ConceptId line, Text name) {
        return SystemRows.DEFENCE_LINES.where(DefenceLines.is(line, name)).some();
    }

    private static Rule thirdLineExecutesNothing() {
        Reading<DefenceLineAssignment, Boolean> executes = Reading.<DefenceLineAssignment, Boolean>of(
                Text.of(
                        "la dependencia está también en la primera o la segunda línea",
                        "the unit stands in the first or second line as well"),
                "/internalControl/lines",
                (assignment, context) -> DefenceLines.standsIn(assignment.unit(), DefenceLines.EXECUTING, context));
        return ofManual()
                .rule("third-line-independent")
                .title(Text.of(
                        "Quien evalúa como tercera línea no está en la primera ni en la segunda",
                        "Whoever evaluates as third line stands neither in the first nor in the second"))
                .forEach(SystemRows.DEFENCE_LINES.where(
                        DefenceLines.is(DefenceLines.THIRD, Text.of("tercera línea", "third line"))))
                .require(executes.is(false))
                .because(Text.of(
                        "la ley pide que control interno evalúe en forma independiente; que eso se vea en las líneas es"
                                + " del Manual",
                        "the law asks that internal control evaluates independently; that the lines show it is the"
                                + " Manual's"))
                .citing(INDEPENDENCE, NO_ADMINISTRATION, DefenceLines.MANUAL)
                .build();
    }

    private static Rule thirdLineOwnsNoProcess() {
        Reading<WorkProcess, ProcessKind> kind = Reading.optional(
                Text.of("tipo de proceso", "kind of process"), "/organisation/processes/{id}/kind", WorkProcess::kind);
        Reading<WorkProcess, Boolean> third = DefenceLines.ownedByThird(
                "/organisation/processes/{id}/owner",
                Text.of("responde por él la tercera línea", "the third line answers for it"),
                WorkProcess::owner);
        return ofManual()
                .rule("third-line-owns-no-process")
                .title(Text.of(
                        "La tercera línea no responde por procesos distintos de los de evaluación",
                        "The third line answers for no processes but those of evaluation"))
                .forEach(SystemRows.PROCESSES.where(kind.satisfies(
                        Text.of("distinto del de evaluación", "other than evaluation"),
                        k -> k != ProcessKind.EVALUATION)))
                .require(third.is(false))
                .because(Text.of(
                        "la ley prohíbe al auditor interno autorizar o refrendar procedimientos administrativos; que no"
                                + " responda por ellos es del Manual",
                        "the law forbids the internal auditor to authorise or endorse administrative procedures; that"
                                + " it does not answer for them is the Manual's"))
                .citing(NO_ADMINISTRATION, INDEPENDENCE, DefenceLines.MANUAL)
                .build();
    }

    private static Rule evaluatedByWhoDoesNotExecute() {
        Reading<ControlEvaluation, Boolean> independent = Reading.<ControlEvaluation, Boolean>of(
                        Text.of(
                                "el componente lo evaluó quien no lo ejecuta",
                                "somebody who does not execute it evaluated the component"),
                        EVALUATIONS + "/{id}/evaluator",
                        ControlSystemRules::independent)
                .alsoFrom("/internalControl/lines", EVALUATIONS);
        return ofManual()
                .appliesWhen(RowReadings.vigenciaOver())
                .rule("evaluation-independent")
                .title(Text.of(
                        "Cada componente evaluado lo evaluó una dependencia que no está en la primera ni la segunda línea",
                        "Each component evaluated was so by a unit outside the first and second lines"))
                .forEach(evaluationsOfVigencia())
                .require(independent.is(true))
                .because(Text.of(
                        "la primera y la segunda línea se autoevalúan; la evaluación independiente es de la tercera",
                        "the first and second lines assess themselves; the independent evaluation is the third's"))
                .citing(INDEPENDENCE, WHO_EVALUATES, DefenceLines.MANUAL)
                .build();
    }

    /** An assessment by those who execute is no fault where an independent evaluation of the component stands beside it. */
    private static Observation<Boolean> independent(ControlEvaluation evaluation, Context context) {
        ManagementSystem system = context.system();
        Inventory<ControlEvaluation> all = system.internalControl().evaluations();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (ControlEvaluation other : all.items()) {
            if (other.component().equals(evaluation.component()) && isOfVigencia(other, system, context)) {
                Observation<Boolean> executes = executes(other, context);
                missing.addAll(executes.missing());
                if (executes.find().filter(is -> !is).isPresent()) {
                    return Observation.known(true, other.evidence().stream().toList());
                }
            }
        }
        if (!all.covers(horizon(system, context))) {
            missing.add(evaluationsComplete(system, context));
        }
        return missing.isEmpty() ? Observation.known(false) : Observation.unknown(missing);
    }

    private static Observation<Boolean> executes(ControlEvaluation evaluation, Context context) {
        Optional<UnitId> evaluator = evaluation.evaluator();
        return evaluator.isPresent()
                ? DefenceLines.standsIn(evaluator.get(), DefenceLines.EXECUTING, context)
                : Observation.unknown(new MissingDatum(
                        EVALUATIONS + "/" + evaluation.id() + "/evaluator",
                        Text.of("qué dependencia evaluó el componente", "which unit evaluated the component")));
    }

    private static MissingDatum evaluationsComplete(ManagementSystem system, Context context) {
        return completeThrough(
                EVALUATIONS,
                Text.of("la lista de evaluaciones de control interno", "the list of control evaluations"),
                horizon(system, context));
    }

    private static boolean isOfVigencia(ControlEvaluation evaluation, ManagementSystem system, Context context) {
        return system.vigencia().period().contains(evaluation.date())
                && !evaluation.date().isAfter(horizon(system, context));
    }

    private static Rows<ManagementSystem, ControlEvaluation> evaluationsOfVigencia() {
        return SystemRows.CONTROL_EVALUATIONS.where(Reading.<ControlEvaluation, Boolean>of(
                        Text.of("es de la vigencia", "is of the vigencia"),
                        EVALUATIONS + "/{id}/date",
                        (evaluation, context) -> Observation.known(isOfVigencia(evaluation, context.system(), context)))
                .is(true));
    }

    private static Rule componentsEvaluated(List<Concept> components) {
        return group().rule("components-evaluated")
                .title(Text.of(
                        "En la vigencia se evaluó cada componente del MECI",
                        "Each component of the MECI was evaluated in the vigencia"))
                .appliesWhen(RowReadings.vigenciaOver())
                .require(Condition.allOf(components.stream()
                        .map(component -> evaluationsOfVigencia()
                                .where(componentIs(component, components))
                                .some())
                        .toList()))
                .because(Text.of(
                        "control interno evalúa si los componentes existen, funcionan y son coherentes, e informa cada"
                                + " seis meses",
                        "internal control evaluates whether the components exist, work and are coherent, and reports"
                                + " every six months"))
                .citing(WHO_EVALUATES, LegalReference.of("ley-87-1993", "14"), MECI, DefenceLines.MANUAL)
                .monotone()
                .build();
    }

    private static Condition<ControlEvaluation> componentIs(Concept component, List<Concept> known) {
        ConceptId wanted = ConceptId.of(component.key());
        return Reading.<ControlEvaluation, ConceptId>of(
                        Text.of("componente", "component"), EVALUATIONS + "/{id}/component", (evaluation, context) -> {
                            ConceptId given = evaluation.component();
                            boolean misspelt = Nearest.isNear(given.value(), wanted.value())
                                    && known.stream().noneMatch(c -> c.key().equals(given.value()));
                            return misspelt
                                    ? Observation.unknown(new MissingDatum(
                                            EVALUATIONS,
                                            Text.of(
                                                    "qué componente es '" + given + "', que el catálogo no conoce",
                                                    "which component '" + given
                                                            + "' is, which the catalogue does not know")))
                                    : Observation.known(given);
                        })
                .satisfies(component.name(), wanted::equals);
    }

    private static Rule component(
            String name,
            Text title,
            Text label,
            Text reason,
            String attribute,
            java.util.function.Function<ControlEvaluation, Optional<Boolean>> answer,
            Severity severity) {
        Reading<ControlEvaluation, Boolean> found = Reading.<ControlEvaluation, Boolean>of(
                        label,
                        EVALUATIONS + "/{id}/" + attribute,
                        (evaluation, context) -> answer(evaluation, context, attribute, label, answer))
                .alsoFrom(EVALUATIONS);
        Reading<ControlEvaluation, Boolean> latest = Reading.<ControlEvaluation, Boolean>of(
                        Text.of("es la última evaluación del componente", "is the latest evaluation of the component"),
                        EVALUATIONS + "/{id}/date",
                        ControlSystemRules::isLatest)
                .alsoFrom(EVALUATIONS);
        return group().severity(severity)
                .rule(name)
                .title(title)
                .forEach(evaluationsOfVigencia().where(latest.is(true)))
                .require(found.is(true))
                .because(reason)
                .citing(WHO_EVALUATES, MECI, DefenceLines.MANUAL)
                .build();
    }

    private static Observation<Boolean> isLatest(ControlEvaluation evaluation, Context context) {
        ManagementSystem system = context.system();
        Inventory<ControlEvaluation> all = system.internalControl().evaluations();
        boolean later = all.items().stream()
                .filter(other -> other.component().equals(evaluation.component()))
                .filter(other -> isOfVigencia(other, system, context))
                .anyMatch(other -> other.date().isAfter(evaluation.date()));
        if (later || all.covers(horizon(system, context))) {
            return Observation.known(!later);
        }
        return Observation.unknown(evaluationsComplete(system, context));
    }

    /** What an evaluation says; nothing where another of the same component and day says otherwise. */
    private static Observation<Boolean> answer(
            ControlEvaluation evaluation,
            Context context,
            String attribute,
            Text label,
            java.util.function.Function<ControlEvaluation, Optional<Boolean>> answer) {
        Optional<Boolean> said = answer.apply(evaluation);
        boolean contradicted = context.system().internalControl().evaluations().items().stream()
                .filter(other -> other.component().equals(evaluation.component()))
                .filter(other -> other.date().equals(evaluation.date()))
                .anyMatch(other ->
                        answer.apply(other).isPresent() && !answer.apply(other).equals(said));
        if (said.isEmpty() || contradicted) {
            return Observation.unknown(new MissingDatum(
                    EVALUATIONS + "/" + evaluation.id() + "/" + attribute,
                    Text.of(
                            "si el componente '" + evaluation.component() + "' " + label.spanish(),
                            "whether the component '" + evaluation.component() + "' " + label.english())));
        }
        return Observation.known(said.get(), evaluation.evidence().stream().toList());
    }
}
