package io.github.mipg.rules.standard;

import static io.github.mipg.rules.TestPlanning.all;
import static io.github.mipg.rules.TestPlanning.day;
import static io.github.mipg.rules.TestPlanning.document;
import static io.github.mipg.rules.TestPlanning.implementation;
import static io.github.mipg.rules.TestPlanning.pillar;
import static io.github.mipg.rules.TestPlanning.policy;
import static io.github.mipg.rules.TestPlanning.step;
import static io.github.mipg.rules.TestSystems.THROUGH;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.with;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ImplementationRulesTest {
    private static final String LAST = "compras-contratacion";

    private static ManagementSystem implemented(UnaryOperator<Implementation.Builder> change) {
        return with(s -> s.implementation(change.apply(implementation()).build()));
    }

    private static List<PolicyImplementation> policiesBut(String left) {
        return implementation().build().policies().items().stream()
                .filter(p -> !p.policy().value().equals(left))
                .toList();
    }

    private static ManagementSystem policies(List<PolicyImplementation> policies) {
        return implemented(i -> i.policies(Inventory.complete(THROUGH, policies)));
    }

    private static ManagementSystem policies(PolicyImplementation more) {
        List<PolicyImplementation> all = new ArrayList<>(policiesBut(LAST));
        all.add(more);
        return policies(all);
    }

    private static ManagementSystem steps(ImplementationStep... steps) {
        return implemented(i -> i.steps(all(steps)));
    }

    private static ImplementationStep open(String key) {
        return step(key, 1).toBuilder().completion(Fact.none()).build();
    }

    private static ManagementSystem pillars(CulturalPillar... pillars) {
        return implemented(i -> i.pillars(all(pillars)));
    }

    private static CulturalPillar[] allPillars(String spelling, String as) {
        return implementation().build().pillars().items().stream()
                .map(p -> p.pillar().value().equals(spelling) ? pillar(as).build() : p)
                .toArray(CulturalPillar[]::new);
    }

    private static ManagementSystem articulated(Optional<Boolean> answer) {
        return implemented(i -> i.complementarySystems(all(ComplementarySystem.builder()
                .system(ConceptId.of("gestion-ambiental"))
                .articulated(answer)
                .build())));
    }

    private static ManagementSystem evidence(UnaryOperator<Evidence.Builder> change) {
        return with(s -> s.documents(all(document()
                .evidence(
                        change.apply(document().build().evidence().toBuilder()).build())
                .build())));
    }

    private static RuleExamples table() {
        ManagementSystem company = ActionPlanRulesTest.company(compliant());
        return new RuleExamples()
                .rule("implementation.policies-taken-up")
                .satisfied("each with its leader", compliant())
                .violated("one is missing", policies(policiesBut(LAST)))
                .unknown(
                        "one without a leader",
                        policies(
                                policy(PolicyId.of(LAST)).lead(Optional.empty()).build()))
                .unknown(
                        "one is nearly of that name",
                        policies(policy(PolicyId.of("compras-contratacio")).build()))
                .unknown("there may be others", implemented(i -> i.policies(Inventory.partial(policiesBut(LAST)))))
                .satisfied(
                        "a policy that came later in the year is not asked for",
                        policies(policiesBut(LAST)).toBuilder()
                                .vigencia(Vigencia.of(2021))
                                .build(),
                        day(2021, 12, 31))
                .violated(
                        "it is from the next year on",
                        policies(policiesBut(LAST)).toBuilder()
                                .vigencia(Vigencia.of(2022))
                                .build(),
                        day(2022, 12, 31))
                .notApplicable("outside the Model", company)
                .rule("implementation.steps-in-order")
                .satisfied("each after the other", compliant())
                .satisfied("two on one day", steps(step("institucionalidad", 2), step("linea-base", 2)))
                .violated("the second before the first", steps(step("institucionalidad", 3), step("linea-base", 2)))
                .violated("the first is not finished", steps(open("institucionalidad"), step("linea-base", 2)))
                .violated("the first is not there", steps(step("linea-base", 2)))
                .unknown(
                        "the first may be there",
                        implemented(i -> i.steps(Inventory.partial(List.of(step("linea-base", 2))))))
                .unknown(
                        "nobody knows of the first",
                        steps(
                                step("institucionalidad", 1).toBuilder()
                                        .completion(Fact.unknown())
                                        .build(),
                                step("linea-base", 2)))
                .unknown("a step that the catalogue does not know", steps(step("otro", 2)))
                .notApplicable("none is finished", steps(open("institucionalidad")))
                .rule("implementation.pillars-worked-on")
                .satisfied("all five", compliant())
                .violated("one only", pillars(pillar("integridad").build()))
                .unknown("a pillar that the catalogue does not know", pillars(allPillars("integridad", "honradez")))
                .unknown(
                        "practices are not said",
                        pillars(pillar("integridad").practices(List.of()).build()).toBuilder()
                                .implementation(implementation()
                                        .pillars(all(Stream.of(allPillars("-", "-"))
                                                .map(p -> p.pillar().value().equals("integridad")
                                                        ? p.toBuilder()
                                                                .practices(List.of())
                                                                .build()
                                                        : p)
                                                .toArray(CulturalPillar[]::new)))
                                        .build())
                                .build())
                .unknown(
                        "there may be others",
                        implemented(i -> i.pillars(
                                Inventory.partial(List.of(pillar("integridad").build())))))
                .notApplicable("outside the Model", company)
                .rule("implementation.systems-articulated")
                .satisfied("it is", compliant())
                .violated("it is not", articulated(Optional.of(false)))
                .unknown("nobody has said", articulated(Optional.empty()))
                .notApplicable("there is none", implemented(i -> i.complementarySystems(all())))
                .rule("evidence.document-identified")
                .satisfied("all of it is said", compliant())
                .satisfied("of the very day", evidence(e -> e.date(day(2026, 2, 3))))
                .violated("of the day after", evidence(e -> e.date(day(2026, 2, 4))))
                .unknown("no day", evidence(e -> e.date(Optional.empty())))
                .unknown("no issuer", evidence(e -> e.issuer(Optional.empty())))
                .unknown("no place", evidence(e -> e.location(Optional.empty())))
                .notApplicable("there are no documents", with(s -> s.documents(all())))
                .notApplicable("before the law on transparency", compliant(), day(2014, 3, 5))
                .satisfied("on its first day", evidence(e -> e.date(day(2014, 3, 6))), day(2014, 3, 6));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return table().tests();
    }

    @Test
    void no_rule_and_no_verdict_is_left_out() {
        table().leaveNothingOut("implementation", "evidence");
    }

    @TestFactory
    Stream<DynamicTest> before_the_model_they_ask_nothing() {
        RuleExamples table = new RuleExamples();
        ManagementSystem first = with(s -> s.vigencia(Vigencia.of(2017)));
        for (String id : RuleExamples.ids("implementation")) {
            table.rule(id).notApplicable("the day before", first, day(2017, 9, 10));
        }
        table.rule("implementation.systems-articulated").satisfied("on its first day", first, day(2017, 9, 11));
        return table.tests();
    }
}
