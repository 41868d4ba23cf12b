package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.rules.Evaluator;
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
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** Running only what a change touches gives what a full run gives. */
@AddLifecycleHook(LongTries.class)
class ReevaluationTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW));

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
        int most = StandardRules.of(LAW).rules().size() * 4 / 5;
        for (int i = 0; i < 60 && (changed.size() <= most || !became.contains(Verdict.INDETERMINATE)); i++) {
            ManagementSystem system = Systems.some(random, 4);
            AsOf asOf = AsOf.date(system.vigencia().year() + 1, 3, 1);
            ComplianceReport before = EVALUATOR.evaluate(system, asOf);
            for (Forgetting less : Forgetting.allOf(system)) {
                for (Finding found : EVALUATOR.evaluate(less.system(), asOf).findings()) {
                    Verdict then = before.find(found.rule(), found.subjects().toArray(SubjectId[]::new))
                            .map(Finding::verdict)
                            .orElse(found.verdict());
                    if (found.verdict() != then) {
                        changed.add(found.rule());
                        became.add(found.verdict());
                    }
                }
            }
        }
        assertThat(changed)
                .as("more than four of five rules; the rest is about what hardly any entity has")
                .hasSizeGreaterThan(most);
        assertThat(became).contains(Verdict.INDETERMINATE);
    }
}
