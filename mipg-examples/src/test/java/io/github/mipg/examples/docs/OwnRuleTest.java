package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.RuleLaws;
import io.github.mipg.testkit.Systems;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A rule of one's own, from its reading to its verdicts. */
class OwnRuleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    // tag::reading[]
    private static final Reading<ManagementSystem, Integer> MEETINGS = Reading.of(
            Text.of("sesiones en la vigencia", "meetings in the vigencia"), "/meetings", (system, context) -> {
                long held = system.meetings().items().stream()
                        .filter(m -> system.vigencia().period().contains(m.date()))
                        .count();
                return system.meetings().covers(system.vigencia().end())
                        ? Observation.known((int) held)
                        : Observation.unknown(new MissingDatum(
                                "/meetings", Text.of("la lista completa de sesiones", "the whole list of meetings")));
            });
    // end::reading[]

    // tag::rule[]
    static final Rule RULE = Rule.of("alcaldia-x.meetings.monthly")
            .title(Text.of("Hubo doce sesiones o más en el año", "There were twelve meetings or more in the year"))
            .require(MEETINGS.satisfies(Text.of("al menos 12", "at least 12"), held -> held >= 12))
            .because(Text.of("así lo pide el reglamento interno", "the by-laws ask for it"))
            .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
            .severity(Severity.MINOR)
            .build();
    // end::rule[]

    private static Verdict verdict(Inventory<Meeting> meetings) {
        ManagementSystem system = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de Ejemplo")
                        .build())
                .vigencia(Vigencia.of(2025))
                .meetings(meetings)
                .build();
        // tag::evaluate[]
        MipgCatalog law = MipgCatalog.bundled();
        RuleSet ours = RuleSet.of("alcaldia-x", "1", RULE); // raise the version whenever a verdict can change
        Evaluator evaluator = Evaluator.of(law, StandardRules.of(law), ours);
        // end::evaluate[]
        return evaluator
                .evaluate(system, AsOf.of(DAY))
                .find(RULE.id())
                .orElseThrow()
                .verdict();
    }

    @Test
    void keeps_the_laws() {
        MipgCatalog law = MipgCatalog.bundled();
        // tag::laws[]
        Evaluator evaluator = Evaluator.of(law);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            ManagementSystem any = Systems.some(random, 3);
            RuleLaws.all(evaluator, RULE, any, AsOf.date(2025, 12, 31), random);
        }
        // end::laws[]
    }

    @Test
    void an_incomplete_list_proves_nothing() {
        assertThat(verdict(Inventory.unknown())).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void a_complete_list_decides() {
        assertThat(verdict(Inventory.complete(DAY, List.of()))).isEqualTo(Verdict.VIOLATED);
    }
}
