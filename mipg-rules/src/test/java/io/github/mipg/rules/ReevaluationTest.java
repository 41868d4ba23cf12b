package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.standard.StandardRules;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A change makes those rules run again that look at what changed, and no others. */
class ReevaluationTest {
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final AsOf AS_OF = AsOf.date(2025, 12, 31);
    private static final ManagementSystem TOWN = TestSystems.unknown();

    @Test
    void only_rules_that_look_at_what_changed_are_run_again() {
        ManagementSystem adopted = TOWN.toBuilder().adoption(Fact.none()).build();
        ManagementSystem met = TOWN.toBuilder()
                .meetings(Inventory.complete(AS_OF.date(), List.of()))
                .build();

        assertThat(EVALUATOR.touched(TOWN, TOWN)).isEmpty();
        assertThat(EVALUATOR.touched(TOWN, adopted))
                .extracting(Rule::id)
                .containsExactly(RuleId.of("mipg.scope.model-adopted"));
        assertThat(EVALUATOR.touched(TOWN, met))
                .extracting(Rule::id)
                .contains(RuleId.of("mipg.committee.institutional-follow-up"), RuleId.of("mipg.control.cicci-meetings"))
                .containsExactlyElementsOf(EVALUATOR.ruleSets().get(0).rules().stream()
                        .filter(r -> r.sources().stream().anyMatch(path -> path.startsWith("/meetings")))
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void a_change_of_entity_or_vigencia_touches_all_rules() {
        ManagementSystem renamed = TOWN.toBuilder()
                .entity(TOWN.entity().toBuilder().name("Otra").build())
                .build();
        ManagementSystem later = TOWN.toBuilder().vigencia(Vigencia.of(2024)).build();

        assertThat(EVALUATOR.touched(TOWN, renamed))
                .hasSize(StandardRules.of(LAW).rules().size());
        assertThat(EVALUATOR.touched(TOWN, later))
                .hasSize(StandardRules.of(LAW).rules().size());
    }

    private static Rule counting(AtomicInteger runs, String path, LawDate lawDate) {
        return Rule.of("test.counting")
                .title(Text.same("La regla"))
                .require(Reading.<ManagementSystem, Boolean>of(Text.same("dato"), path, (s, c) -> {
                            runs.incrementAndGet();
                            return Observation.known(true);
                        })
                        .is(true))
                .because(Text.same("así lo pide la norma"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .readAt(lawDate)
                .build();
    }

    private static int runs(String path, LawDate lawDate, AsOf second) {
        AtomicInteger runs = new AtomicInteger();
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", counting(runs, path, lawDate)));
        ManagementSystem after = TOWN.toBuilder().adoption(Fact.none()).build();
        ComplianceReport earlier = evaluator.evaluate(TOWN, AS_OF);
        runs.set(0);
        evaluator.reevaluate(earlier, TOWN, after, second);
        return runs.get();
    }

    @Test
    void what_a_change_does_not_touch_is_not_run() {
        assertThat(runs("/committees", LawDate.asOf(), AS_OF)).isZero();
        assertThat(runs("/adoption", LawDate.asOf(), AS_OF)).isEqualTo(1);
    }

    @Test
    void whoever_does_not_say_where_it_looks_looks_everywhere() {
        LawDate event = LawDate.event("some-day", (s, asOf) -> asOf.date());

        assertThat(runs("/", LawDate.asOf(), AS_OF)).isEqualTo(1);
        assertThat(runs("/nowhere", LawDate.asOf(), AS_OF)).isEqualTo(1);
        assertThat(runs("/committees", event, AS_OF)).isEqualTo(1);
        assertThat(runs("/committees", event.from("/vigencia"), AS_OF)).isZero();
    }

    @Test
    void another_day_runs_every_rule() {
        assertThat(runs("/committees", LawDate.asOf(), AsOf.date(2025, 12, 30))).isEqualTo(1);
    }

    @Test
    void a_report_on_another_system_is_not_trusted() {
        ManagementSystem none = TOWN.toBuilder().adoption(Fact.none()).build();
        ComplianceReport wrong = EVALUATOR.evaluate(none, AS_OF);

        assertThat(EVALUATOR.reevaluate(wrong, TOWN, TOWN, AS_OF)).isEqualTo(EVALUATOR.evaluate(TOWN, AS_OF));
    }

    @Test
    void a_partial_run_says_what_a_full_run_says() {
        ManagementSystem compliant = TestSystems.compliant();
        ManagementSystem after = compliant.toBuilder()
                .plans(Inventory.complete(TestSystems.THROUGH, List.of()))
                .build();
        ComplianceReport earlier = EVALUATOR.evaluate(compliant, TestSystems.AFTER);

        ComplianceReport partial = EVALUATOR.reevaluate(earlier, compliant, after, TestSystems.AFTER);

        assertThat(partial)
                .isEqualTo(EVALUATOR.evaluate(after, TestSystems.AFTER))
                .isNotEqualTo(earlier);
    }
}
