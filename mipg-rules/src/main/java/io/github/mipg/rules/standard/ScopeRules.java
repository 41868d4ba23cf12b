package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Fact;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.List;

/** Whether the Model applies (art. 2.2.22.3.4), and whether the entity has adopted it. */
final class ScopeRules {
    /** Day on which Decreto 1499 de 2017 took effect. */
    static final Period SINCE_2017 = Period.from(LocalDate.of(2017, 9, 11));

    private static final Reading<ManagementSystem, Scope> SCOPE = Applicability.scope();

    private static final Reading<ManagementSystem, Fact<AdministrativeAct>> ADOPTION =
            Reading.<ManagementSystem, Fact<AdministrativeAct>>of(
                            Text.of("acto de adopción del Modelo", "act that adopts the Model"),
                            "/adoption",
                            (system, context) -> system.adoption().isUnknown()
                                    ? Observation.unknown(new MissingDatum(
                                            "/adoption",
                                            Text.of(
                                                    "si la entidad adoptó el Modelo, y con qué acto",
                                                    "whether the entity adopted the Model, and by which act")))
                                    : Observation.known(
                                            system.adoption(),
                                            system.adoption().find().flatMap(AdministrativeAct::evidence).stream()
                                                    .toList()))
                    .shownAs(act -> act.find().map(a -> Text.same(a.title())).orElse(Text.of("ninguno", "none")));

    private ScopeRules() {}

    /** Holds where the whole Model applies. */
    static Condition<ManagementSystem> wholeModelApplies() {
        return SCOPE.satisfies(Scope.FULL.label(), scope -> scope == Scope.FULL);
    }

    /** Holds where at least internal control applies. */
    static Condition<ManagementSystem> internalControlApplies() {
        return SCOPE.satisfies(
                Text.of("aplicación plena o parcial", "full or partial application"),
                scope -> scope == Scope.FULL || scope == Scope.PARTIAL);
    }

    static List<Rule> rules() {
        return ImmutableList.of(determined(), adopted());
    }

    private static Rule determined() {
        return Rule.of("mipg.scope.determined")
                .title(Text.of(
                        "Está determinado si el Modelo aplica a la entidad, y en qué medida",
                        "It is settled whether the Model applies to the entity, and how far"))
                .require(internalControlApplies().or(SCOPE.satisfies(Scope.OUTSIDE.label(), s -> s == Scope.OUTSIDE)))
                .because(Text.of(
                        "de ello depende todo lo demás que se le puede exigir",
                        "everything else that can be asked of it depends on that"))
                .citing(article("2.2.22.3.4"))
                .about(Matter.MODEL)
                .severity(Severity.INFO)
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }

    private static Rule adopted() {
        return Rule.of("mipg.scope.model-adopted")
                .title(Text.of("La entidad adoptó el Modelo", "The entity has adopted the Model"))
                .appliesWhen(wholeModelApplies())
                .require(ADOPTION.satisfies(
                        Text.of("que lo haya adoptado", "that it has adopted it"), act -> !act.isNone()))
                .because(Text.of(
                        "las entidades de la Rama Ejecutiva deben adoptar el MIPG",
                        "the entities of the executive branch have to adopt the MIPG"))
                .citing(article("2.2.22.3.4"), article("2.2.22.3.1"))
                .about(Matter.MODEL)
                .readAt(LawDate.periodEnd())
                .inForce(SINCE_2017)
                .monotone()
                .build();
    }
}
