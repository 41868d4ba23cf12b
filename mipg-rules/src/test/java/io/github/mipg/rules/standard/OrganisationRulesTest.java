package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.day;
import static io.github.mipg.rules.TestPlanning.evaluation;
import static io.github.mipg.rules.TestPlanning.function;
import static io.github.mipg.rules.TestPlanning.job;
import static io.github.mipg.rules.TestPlanning.phase;
import static io.github.mipg.rules.TestPlanning.process;
import static io.github.mipg.rules.TestPlanning.smallOrganisation;
import static io.github.mipg.rules.TestPlanning.unit;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.with;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.organisation.Job;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.organisation.OrganisationalUnit;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.EvaluationRole;
import io.github.mipg.model.people.RoleAssignment;
import io.github.mipg.model.people.StaffEvaluation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OrganisationRulesTest {
    private static ManagementSystem built(UnaryOperator<Organisation.Builder> change) {
        return with(s -> s.internalControl(InternalControl.builder().build())
                .designations(Inventory.unknown())
                .organisation(change.apply(smallOrganisation()).build()));
    }

    private static ManagementSystem jobs(Job.Builder job) {
        return built(o -> o.jobs(all(job.build())));
    }

    /** Only the units, so that nothing else names them. */
    private static ManagementSystem units(OrganisationalUnit... units) {
        return ManagementSystem.builder()
                .entity(compliant().entity())
                .vigencia(Vigencia.of(2025))
                .organisation(Organisation.builder().units(all(units)).build())
                .build();
    }

    private static RuleExamples ofOrganisation() {
        return new RuleExamples()
                .rule("organisation.process-harmonised")
                .satisfied("somebody answers for it and works in it", compliant())
                .violated(
                        "nobody works in the second",
                        built(o -> o.processes(all(
                                process().build(),
                                process().id(ProcessId.of("c2")).build()))))
                .unknown(
                        "nobody answers for it",
                        built(o -> o.processes(
                                all(process().owner(Optional.empty()).build()))))
                .unknown(
                        "a function that says nothing may be in it",
                        jobs(job().functions(
                                        all(function().process(Optional.empty()).build()))))
                .unknown("a job may have other functions", jobs(job().functions(Inventory.unknown())))
                .unknown("there may be other jobs", built(o -> o.jobs(Inventory.unknown())))
                .notApplicable(
                        "there are no processes", built(o -> o.processes(all()).jobs(Inventory.unknown())))
                .notApplicable("outside the Model", ActionPlanRulesTest.company(compliant()))
                .rule("organisation.unit-in-process")
                .satisfied("one answers, the other takes part", compliant())
                .violated(
                        "the third does neither",
                        built(o -> o.units(
                                all(unit("u1", null, "estrategico"), unit("u2", "u1", null), unit("u3", "u1", null)))))
                .unknown(
                        "a process does not say who answers",
                        built(o -> o.units(all(unit("u1", null, null), unit("u2", null, null), unit("u3", null, null)))
                                .processes(all(process().owner(Optional.empty()).build()))))
                .unknown(
                        "a process does not say who takes part",
                        built(o -> o.processes(all(process().units(List.of()).build()))))
                .unknown(
                        "there may be other processes",
                        built(o -> o.processes(Inventory.unknown()).jobs(Inventory.unknown())))
                .notApplicable("there are no units", units())
                .rule("organisation.job-has-functions")
                .satisfied("it has one", compliant())
                .violated("it has none", jobs(job().functions(all())))
                .unknown("nobody has said", jobs(job().functions(Inventory.unknown())))
                .notApplicable("there are no jobs", built(o -> o.jobs(all())))
                .unknown("a career of its own may rule", inNature("contraloria-general", compliant()))
                .notApplicable("outside the State", ActionPlanRulesTest.company(compliant()))
                .rule("organisation.units-hang-together")
                .satisfied("up to top management", compliant())
                .violated("two hang from each other", units(unit("a", "b", "tactico"), unit("b", "a", "tactico")))
                .violated("one hangs from itself", units(unit("a", "a", "supervision")))
                .satisfied("top management hangs from whatever it says", units(unit("a", "a", "estrategico")))
                .violated(
                        "one hangs from a circle",
                        units(unit("a", "b", "tactico"), unit("b", "c", "tactico"), unit("c", "b", "tactico")))
                .unknown("a circle may hold top management", units(unit("a", "b", "tactico"), unit("b", "a", null)))
                .unknown("nobody knows which is on top", units(unit("a", "b", null), unit("b", null, null)))
                .unknown("the top is of the middle", units(unit("a", null, "tactico")))
                .unknown(
                        "the one above is not given",
                        with(s -> s.organisation(Organisation.builder()
                                .units(Inventory.partial(List.of(unit("a", "b", null))))
                                .build())))
                .notApplicable("there are no units", units())
                .rule("organisation.levels-descend")
                .satisfied("downwards", compliant())
                .satisfied(
                        "on one level",
                        units(unit("t", null, "estrategico"), unit("a", "t", "tactico"), unit("b", "a", "tactico")))
                .violated(
                        "upwards",
                        units(unit("t", null, "estrategico"), unit("a", "t", "supervision"), unit("b", "a", "tactico")))
                .unknown("a level is not said", units(unit("t", null, null), unit("b", "t", "tactico")))
                .unknown("its own level is not said", units(unit("t", null, "estrategico"), unit("b", "t", null)))
                .unknown(
                        "a level that the catalogue does not know",
                        units(unit("t", null, "estrategico"), unit("a", "t", "alto"), unit("b", "a", "tactico")))
                .unknown("it may be on top or not", units(unit("a", null, "tactico")))
                .notApplicable("there are no units", units());
    }

    private static ManagementSystem staff(StaffEvaluation.Builder... evaluations) {
        return with(s -> s.staffEvaluations(
                all(Stream.of(evaluations).map(StaffEvaluation.Builder::build).toArray(StaffEvaluation[]::new))));
    }

    /** The evaluation of 2024 with one phase changed. */
    private static ManagementSystem phases(String phase, UnaryOperator<EvaluationPhase.Builder> change) {
        StaffEvaluation whole = evaluation(2024).build();
        return staff(whole.toBuilder()
                .phases(Inventory.complete(
                        day(2026, 2, 1),
                        whole.phases().items().stream()
                                .map(p -> p.phase().value().equals(phase)
                                        ? change.apply(p.toBuilder()).build()
                                        : p)
                                .toList())));
    }

    private static ManagementSystem without(String phase) {
        StaffEvaluation whole = evaluation(2024).build();
        return staff(whole.toBuilder()
                .phases(Inventory.complete(
                        day(2026, 2, 1),
                        whole.phases().items().stream()
                                .filter(p -> !p.phase().value().equals(phase))
                                .toList())));
    }

    private static ManagementSystem openPhases() {
        return staff(evaluation(2024)
                .phases(Inventory.partial(
                        List.of(phase("seguimiento", day(2024, 7, 1)).build()))));
    }

    private static ManagementSystem period(LocalDate from, LocalDate until) {
        return staff(evaluation(2024).id(StaffEvaluationId.of("x")).period(Period.between(from, until)));
    }

    /** The same evaluations over six months. */
    private static ManagementSystem trial(ManagementSystem system) {
        return system.toBuilder()
                .staffEvaluations(all(system.staffEvaluations().items().stream()
                        .map(e -> e.toBuilder()
                                .period(Period.between(day(2024, 2, 1), day(2024, 8, 1)))
                                .build())
                        .toArray(StaffEvaluation[]::new)))
                .build();
    }

    private static ManagementSystem inNature(String nature, ManagementSystem system) {
        return system.toBuilder()
                .entity(system.entity().toBuilder()
                        .nature(LegalNatureId.of(nature))
                        .branch(Optional.empty())
                        .build())
                .build();
    }

    private static RuleExamples ofPeople() {
        String grade = "calificacion-definitiva";
        String partial = "evaluaciones-parciales";
        List<RoleAssignment> roles = Arrays.stream(EvaluationRole.values())
                .map(r -> RoleAssignment.builder().role(r).build())
                .toList();
        return new RuleExamples()
                .rule("people.yearly-period")
                .satisfied("from February to January", compliant())
                .violated("from January to December", period(day(2025, 1, 1), day(2026, 1, 1)))
                .violated("half of it", period(day(2025, 2, 1), day(2025, 8, 1)))
                .violated("of another year only", staff(evaluation(2024)))
                .unknown("a career of its own may rule", inNature("contraloria-general", compliant()))
                .unknown("nobody has said", with(s -> s.staffEvaluations(Inventory.unknown())))
                .unknown(
                        "there may be others",
                        with(s -> s.staffEvaluations(
                                Inventory.partial(List.of(evaluation(2024).build())))))
                .notApplicable("nobody is evaluated", staff())
                .notApplicable("the year is not over", staff(evaluation(2024)), day(2025, 12, 30))
                .violated("the year is over", staff(evaluation(2024)), day(2025, 12, 31))
                .notApplicable("outside the State", ActionPlanRulesTest.company(compliant()))
                .rule("people.graded-in-time")
                .satisfied("fifteen working days after", phases(grade, p -> p.due(day(2025, 2, 21))))
                .violated("a working day later", phases(grade, p -> p.due(day(2025, 2, 24))))
                .violated("one is missing", phases(grade, p -> p.done(9)))
                .violated("there was none", without(grade))
                .unknown("nobody knows by when", phases(grade, p -> p.due(Optional.empty())))
                .unknown("nobody knows how many there should be", phases(grade, p -> p.expected(Optional.empty())))
                .unknown("nobody knows how many there were", phases(grade, p -> p.done(Optional.empty())))
                .unknown("there may be other phases", openPhases())
                .notApplicable("on the last day", without(grade), day(2025, 2, 21))
                .violated("the day after", without(grade), day(2025, 2, 22))
                .unknown(
                        "nobody knows when the period ends",
                        staff(evaluation(2024).period(Period.from(day(2024, 2, 1)))))
                .notApplicable("a trial of six months", trial(without(grade)))
                .rule("people.agreed-in-time")
                .satisfied("fifteen working days after", phases("concertacion", p -> p.due(day(2024, 2, 22))))
                .violated("a day later", phases("concertacion", p -> p.due(day(2024, 2, 23))))
                .violated("one is missing", phases("concertacion", p -> p.done(9)))
                .violated("there was none", without("concertacion"))
                .unknown("nobody knows how many there were", phases("concertacion", p -> p.done(Optional.empty())))
                .unknown("there may be other phases", openPhases())
                .notApplicable("nobody is evaluated", staff())
                .rule("people.partial-evaluations")
                .satisfied("all of them", compliant())
                .violated("one is missing", phases(partial, p -> p.done(9)))
                .violated("there was none", without(partial))
                .unknown("nobody knows how many there should be", phases(partial, p -> p.expected(Optional.empty())))
                .unknown("nobody knows how many there were", phases(partial, p -> p.done(Optional.empty())))
                .unknown("there may be other phases", openPhases())
                .notApplicable("the period is not over", without(partial), day(2025, 2, 1))
                .notApplicable("the second one may still be done", phases(partial, p -> p.done(9)), day(2025, 2, 21))
                .violated("the day after", phases(partial, p -> p.done(9)), day(2025, 2, 22))
                .notApplicable("a trial of six months", trial(without(partial)))
                .unknown(
                        "nobody knows when the period ends",
                        staff(evaluation(2024).period(Period.from(day(2024, 2, 1)))))
                .rule("people.phases-in-order")
                .satisfied("each after the other", compliant())
                .satisfied("on one day", phases("concertacion", p -> p.due(day(2024, 7, 31))))
                .violated("agreed on after the grade", phases("concertacion", p -> p.due(day(2025, 3, 1))))
                .violated("graded before the follow-up", phases(grade, p -> p.due(day(2024, 7, 30))))
                .unknown("a phase without a day", phases(grade, p -> p.due(Optional.empty())))
                .unknown("a phase that the catalogue does not know", phases(grade, p -> p.phase(ConceptId.of("otra"))))
                .unknown("there may be other phases", openPhases())
                .notApplicable("nobody is evaluated", staff())
                .rule("people.roles-assigned")
                .satisfied("all of them", compliant())
                .satisfied(
                        "who sets the rules is nobody of the entity",
                        staff(evaluation(2024)
                                .roles(Inventory.complete(
                                        day(2026, 2, 1),
                                        roles.stream()
                                                .filter(r -> r.role() != EvaluationRole.RULE_SETTER)
                                                .toList()))))
                .violated(
                        "no evaluator",
                        staff(evaluation(2024)
                                .roles(Inventory.complete(
                                        day(2026, 2, 1),
                                        roles.stream()
                                                .filter(r -> r.role() != EvaluationRole.EVALUATOR)
                                                .toList()))))
                .unknown("there may be others", staff(evaluation(2024).roles(Inventory.unknown())))
                .notApplicable("nobody is evaluated", staff());
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of(ofOrganisation(), ofPeople()).flatMap(RuleExamples::tests);
    }

    @Test
    void no_rule_and_no_verdict_is_left_out() {
        RuleExamples.all(ofOrganisation(), ofPeople()).leaveNothingOut("organisation", "people");
    }

    @TestFactory
    Stream<DynamicTest> before_their_norm_they_ask_nothing() {
        RuleExamples table = new RuleExamples();
        ManagementSystem early = with(s -> s.vigencia(Vigencia.of(2003)));
        ManagementSystem old = with(s -> s.vigencia(Vigencia.of(2004)));
        for (String id : RuleExamples.ids("organisation", "people")) {
            table.rule(id).notApplicable("before the law on public employment", early, day(2004, 9, 22));
            table.notApplicable("the day before it", old, day(2004, 9, 22));
        }
        table.rule("organisation.job-has-functions").satisfied("on its first day", old, day(2004, 9, 23));
        table.rule("people.roles-assigned").satisfied("on its first day", old, day(2004, 9, 23));
        return table.tests();
    }
}
