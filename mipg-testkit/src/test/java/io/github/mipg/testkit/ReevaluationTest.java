package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.internal.Chance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Running only what a change touches gives what a full run gives. */
class ReevaluationTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));
    private static final AsOf AS_OF = AsOf.date(2025, 12, 31);
    private static final ManagementSystem TOWN = ManagementSystem.builder()
            .entity(Entities.edgeCases().get(1))
            .vigencia(Vigencia.of(2025))
            .build();

    private static void partialIsFull(ManagementSystem before, ManagementSystem after, AsOf asOf) {
        ComplianceReport earlier = EVALUATOR.evaluate(before, asOf);

        ComplianceReport partial = EVALUATOR.reevaluate(earlier, before, after, asOf);

        ComplianceReport full = EVALUATOR.evaluate(after, asOf);
        assertThat(partial).isEqualTo(full);
        assertThat(partial.findings())
                .extracting(Finding::explanation)
                .isEqualTo(full.findings().stream().map(Finding::explanation).toList());
    }

    private static AsOf day(SplittableRandom random, ManagementSystem system) {
        LocalDate first = LocalDate.of(2017, 9, 11);
        LocalDate day = Chance.day(random, system.vigencia().year() + 1);
        return AsOf.of(day.isBefore(first) ? first : day);
    }

    @Property(tries = 25)
    void forgetting_one_thing_after_another(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ManagementSystem system = Systems.some(random, 1 + random.nextInt(4));
        AsOf asOf = day(random, system);
        List<Forgetting> steps = Forgetting.allOf(system);
        for (int i = 0; i < 8 && !steps.isEmpty(); i++) {
            ManagementSystem less = Chance.oneOf(random, steps).system();
            partialIsFull(system, less, asOf);
            partialIsFull(less, system, asOf);
        }
    }

    /** Takes one section from another system, which changes far more than forgetting does. */
    @Property(tries = 25)
    void putting_another_section_in_its_place(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ManagementSystem system = Systems.some(random, 4);
        ManagementSystem other = Systems.some(random, 4);
        AsOf asOf = day(random, system);
        for (Attribute<ManagementSystem, ManagementSystem.Builder, ?> section :
                SystemShapes.MANAGEMENT_SYSTEM.attributes()) {
            ManagementSystem mixed;
            try {
                ManagementSystem.Builder builder = system.toBuilder();
                section.copy(other, builder);
                mixed = builder.build();
            } catch (io.github.mipg.model.UnresolvedReferencesException e) {
                continue;
            }
            partialIsFull(system, mixed, asOf);
        }
    }

    @Test
    void chance_changes_verdicts() {
        // A generator that never does would let any declaration pass.
        SplittableRandom random = new SplittableRandom(5);
        Set<RuleId> changed = new HashSet<>();
        EnumSet<Verdict> became = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < 60; i++) {
            ManagementSystem system = Systems.some(random, 4);
            AsOf asOf = AsOf.date(system.vigencia().year() + 1, 3, 1);
            ComplianceReport before = EVALUATOR.evaluate(system, asOf);
            for (Forgetting less : Forgetting.allOf(system)) {
                for (Finding found : EVALUATOR.evaluate(less.system(), asOf).findings()) {
                    Optional<Finding> told =
                            before.find(found.rule(), found.subjects().toArray(SubjectId[]::new));
                    if (told.filter(f -> f.verdict() == found.verdict()).isEmpty()) {
                        changed.add(found.rule());
                        became.add(found.verdict());
                    }
                }
            }
        }
        assertThat(changed).hasSize(StandardRules.of(LAW).rules().size());
        assertThat(became).contains(Verdict.INDETERMINATE);
    }

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
                .containsExactly(
                        RuleId.of("mipg.committee.institutional-follow-up"), RuleId.of("mipg.control.cicci-meetings"));
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
}
