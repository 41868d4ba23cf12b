package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.SINCE_2017;
import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Concept;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How an entity takes up the Model: policies, steps, pillars of cultural change, complementary systems. */
final class ImplementationRules {
    private static final RuleGroup TAKING_UP = RuleGroup.of("mipg.implementation")
            .appliesWhen(wholeModelApplies())
            .severity(Severity.MINOR)
            .readAt(LawDate.periodEnd())
            .inForce(SINCE_2017)
            .about(Matter.MODEL);

    private ImplementationRules() {}

    static List<Rule> rules(MipgCatalog law) {
        return ImmutableList.of(policiesTakenUp(law), stepsInOrder(law), pillarsWorkedOn(law), systemsArticulated());
    }

    /** The policies of the legal list on the first day of the vigencia: one that is added later binds from the next on. */
    private static Inventory<PolicyId> policies(MipgCatalog law, ManagementSystem system) {
        List<PolicyId> policies = law
                .findEditionOn(Series.LEGAL_LIST, system.vigencia().start())
                .stream()
                .flatMap(edition -> edition.policies().stream())
                .map(PolicyEntry::policy)
                .toList();
        return Inventory.complete(LocalDate.MAX, policies);
    }

    private static Rule policiesTakenUp(MipgCatalog law) {
        Rows<ManagementSystem, PolicyId> policies = Rows.<ManagementSystem, PolicyId>of(
                        "policy", "/implementation/policies", system -> policies(law, system), PolicyId::value)
                .called(Text.of("política", "policy"), Text.of("políticas", "policies"));
        Reading<PolicyId, Boolean> led = Reading.of(
                Text.of("la política tiene una dependencia que la lidera", "the policy has a unit that leads it"),
                "/implementation/policies",
                ImplementationRules::isLed);
        return TAKING_UP
                .rule("policies-taken-up")
                .title(Text.of(
                        "Cada política de gestión y desempeño se implementa y tiene quien la lidere",
                        "Each management and performance policy is taken up and has somebody who leads it"))
                .forEach(policies)
                .require(led.is(true))
                .because(Text.of(
                        "el Modelo opera a través de las políticas del listado en vigor",
                        "the Model works through the policies of the list in force"))
                .citing(article("2.2.22.2.1"), ChainRules.DECK)
                .build();
    }

    private static Observation<Boolean> isLed(PolicyId policy, Context context) {
        Inventory<PolicyImplementation> given =
                context.system().implementation().policies();
        Optional<PolicyImplementation> ours =
                given.items().stream().filter(p -> p.policy().equals(policy)).findFirst();
        if (ours.isPresent()) {
            return Observation.ofOptional(
                    ours.get().lead().map(lead -> true),
                    new MissingDatum(
                            "/implementation/policies/" + policy + "/lead",
                            Text.of("quién lidera la política", "who leads the policy")));
        }
        LocalDate day = SystemReadings.horizon(context.system(), context);
        Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                "/implementation/policies",
                policy.value(),
                given.items().stream().map(p -> p.policy().value()),
                other -> context.catalog().findPolicy(PolicyId.of(other)).isPresent());
        if (misspelt.isPresent()) {
            return Observation.unknown(misspelt.get());
        }
        return given.covers(day)
                ? Observation.known(false)
                : Observation.unknown(SystemReadings.completeThrough(
                        "/implementation/policies", Text.of("la lista de políticas", "the list of policies"), day));
    }

    private static List<String> inOrder(MipgCatalog law, ConceptKind kind) {
        return law.concepts(kind).stream()
                .sorted(Comparator.comparing((Concept c) -> c.position().orElse(0)))
                .map(Concept::key)
                .toList();
    }

    private static Rule stepsInOrder(MipgCatalog law) {
        List<String> order = inOrder(law, ConceptKind.IMPLEMENTATION_STEP);
        Reading<ImplementationStep, Boolean> jumped = Reading.<ImplementationStep, Boolean>of(
                Text.of("se terminó antes que un paso anterior", "it was finished before an earlier step"),
                "/implementation/steps",
                (step, context) -> isJumped(step, context, order));
        return TAKING_UP
                .rule("steps-in-order")
                .title(Text.of(
                        "Ningún paso de la implementación se terminó antes que los que lo preceden",
                        "No step of the implementation was finished before those that come before it"))
                .forEach(SystemRows.STEPS.where(RowReadings.exists(
                        Text.of("terminación del paso", "completion of the step"),
                        "/implementation/steps/{id}/completion",
                        ImplementationStep::completion)))
                .require(jumped.is(false))
                .because(Text.of(
                        "institucionalidad, línea base, adecuaciones y autodiagnóstico se apoyan cada uno en el anterior",
                        "set-up, baseline, adjustments and self-diagnosis each rest on the one before"))
                .citing(ChainRules.DECK)
                .severity(Severity.INFO)
                .build();
    }

    private static Observation<Boolean> isJumped(ImplementationStep step, Context context, List<String> order) {
        MissingDatum missing = new MissingDatum(
                "/implementation/steps",
                Text.of(
                        "la lista completa de pasos, con el día en que se terminó cada uno",
                        "the complete list of steps, with the day on which each was finished"));
        int place = order.indexOf(step.step().value());
        if (place < 0) {
            return Observation.unknown(missing);
        }
        Inventory<ImplementationStep> steps = context.system().implementation().steps();
        Optional<LocalDate> finished = step.completion().find().map(Milestone::date);
        boolean complete = steps.covers(SystemReadings.horizon(context.system(), context));
        boolean open = false;
        for (String earlier : order.subList(0, place)) {
            Optional<ImplementationStep> other = steps.items().stream()
                    .filter(s -> s.step().value().equals(earlier))
                    .findFirst();
            boolean unfinished = other.isPresent() ? other.get().completion().isNone() : complete;
            boolean later = other.flatMap(s -> s.completion().find())
                    .filter(m -> finished.filter(m.date()::isAfter).isPresent())
                    .isPresent();
            if (unfinished || later) {
                return Observation.known(true);
            }
            open |= other.isEmpty() || other.get().completion().isUnknown();
        }
        return open ? Observation.unknown(missing) : Observation.known(false);
    }

    private static Rule pillarsWorkedOn(MipgCatalog law) {
        List<Concept> pillars = law.concepts(ConceptKind.CULTURAL_PILLAR);
        Rows<ManagementSystem, Concept> rows = Rows.<ManagementSystem, Concept>of(
                        "cultural-pillar",
                        "/implementation/pillars",
                        system -> Inventory.complete(LocalDate.MAX, pillars),
                        Concept::key)
                .called(
                        Text.of("pilar del cambio cultural", "cultural pillar"),
                        Text.of("pilares del cambio cultural", "cultural pillars"));
        Reading<Concept, Boolean> worked = Reading.of(
                Text.of("hay prácticas para el pilar", "there are practices for the pillar"),
                "/implementation/pillars",
                ImplementationRules::isWorkedOn);
        return TAKING_UP
                .rule("pillars-worked-on")
                .title(Text.of(
                        "La entidad trabaja cada pilar del cambio cultural",
                        "The entity works on each pillar of cultural change"))
                .forEach(rows)
                .require(worked.is(true))
                .because(Text.of(
                        "el Modelo se sostiene si cambia la cultura, no solo los procedimientos",
                        "the Model lasts if the culture changes, not only the procedures"))
                .citing(ChainRules.DECK)
                .severity(Severity.INFO)
                .build();
    }

    private static Observation<Boolean> isWorkedOn(Concept pillar, Context context) {
        Inventory<CulturalPillar> given = context.system().implementation().pillars();
        Optional<CulturalPillar> ours = given.items().stream()
                .filter(p -> p.pillar().value().equals(pillar.key()))
                .findFirst();
        LocalDate day = SystemReadings.horizon(context.system(), context);
        Text practices = Text.of("las prácticas de cada pilar", "the practices of each pillar");
        if (ours.isPresent()) {
            return ours.get().practices().isEmpty()
                    ? Observation.unknown(
                            new MissingDatum("/implementation/pillars/" + pillar.key() + "/practices", practices))
                    : Observation.known(true);
        }
        boolean unknownPillar = given.items().stream()
                .anyMatch(p -> context.catalog().concepts(ConceptKind.CULTURAL_PILLAR).stream()
                        .noneMatch(c -> c.key().equals(p.pillar().value())));
        return given.covers(day) && !unknownPillar
                ? Observation.known(false)
                : Observation.unknown(SystemReadings.completeThrough("/implementation/pillars", practices, day));
    }

    private static Rule systemsArticulated() {
        Reading<ComplementarySystem, Boolean> articulated = Reading.optional(
                Text.of(
                        "se planea y se sigue junto con el Sistema de Gestión",
                        "it is planned and followed up together with the Sistema de Gestión"),
                "/implementation/complementarySystems/{id}/articulated",
                ComplementarySystem::articulated);
        return TAKING_UP
                .rule("systems-articulated")
                .title(Text.of(
                        "Cada sistema complementario está articulado con el Sistema de Gestión",
                        "Each complementary system is articulated with the Sistema de Gestión"))
                .forEach(SystemRows.COMPLEMENTARY_SYSTEMS)
                .require(articulated.is(true))
                .because(Text.of(
                        "el Sistema de Gestión se complementa con los demás y trabaja junto con ellos",
                        "the Sistema de Gestión is complemented by the others and works together with them"))
                .citing(article("2.2.22.1.5"))
                .build();
    }
}
