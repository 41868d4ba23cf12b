package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorsTest {
    private static List<ManagementSystem> some(int count) {
        SplittableRandom random = new SplittableRandom(11);
        return IntStream.range(0, count)
                .mapToObj(i -> Systems.some(random, 1 + i % 6))
                .toList();
    }

    @Test
    void the_same_chance_gives_the_same_systems() {
        assertThat(some(20)).isEqualTo(some(20));
        assertThat(new HashSet<>(some(50))).hasSizeGreaterThan(45);
    }

    @Test
    void every_state_of_knowledge_occurs() {
        Set<Inventory.Completeness> sections = EnumSet.noneOf(Inventory.Completeness.class);
        Set<Fact.State> facts = EnumSet.noneOf(Fact.State.class);
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        boolean withoutBranch = false;
        for (ManagementSystem system : some(300)) {
            sections.add(system.meetings().completeness());
            facts.add(system.adoption().state());
            system.entity().branch().ifPresent(branches::add);
            withoutBranch |= system.entity().branch().isEmpty();
        }

        assertThat(sections).containsExactlyInAnyOrder(Inventory.Completeness.values());
        assertThat(facts).containsExactlyInAnyOrder(Fact.State.values());
        assertThat(branches).containsExactlyInAnyOrder(Branch.values());
        assertThat(withoutBranch).isTrue();
    }

    @Test
    void edge_cases_have_every_branch_and_nature() {
        List<PublicEntity> entities = Entities.edgeCases();

        assertThat(entities.stream().flatMap(e -> e.branch().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Branch.values());
        assertThat(entities.stream().flatMap(e -> e.nature().stream()).collect(Collectors.toSet()))
                .containsAll(Vocabulary.natures());
        assertThat(Systems.edgeCases()).hasSizeGreaterThan(entities.size());
    }

    @Test
    void border_days_have_both_sides() {
        assertThat(Vocabulary.borderDays(2025))
                .contains(
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2017, 9, 10),
                        LocalDate.of(2017, 9, 11),
                        LocalDate.of(2024, 2, 29));
    }

    @Test
    void shuffling_keeps_every_row() {
        SplittableRandom random = new SplittableRandom(5);
        boolean moved = false;
        for (ManagementSystem system : some(60)) {
            ManagementSystem shuffled = Systems.shuffled(system, random);
            assertThat(shuffled.plans().items())
                    .containsExactlyInAnyOrderElementsOf(system.plans().items());
            assertThat(shuffled.meetings().completeThrough())
                    .isEqualTo(system.meetings().completeThrough());
            moved |= !shuffled.equals(system);
        }
        assertThat(moved).isTrue();
    }

    @Test
    void forgetting_forgets_one_thing() {
        for (ManagementSystem system : some(60)) {
            List<Forgetting> all = Forgetting.allOf(system);
            assertThat(all)
                    .allMatch(f -> !f.system().equals(system))
                    .allMatch(f -> f.what().startsWith("/"));
            assertThat(all.stream().filter(f -> f.what().equals("/adoption")))
                    .hasSize(system.adoption().isUnknown() ? 0 : 1);
        }
        ManagementSystem nothing = Systems.edgeCases().get(0);
        assertThat(Forgetting.allOf(nothing)).isEmpty();
        assertThat(Forgetting.allOf(Systems.edgeCases().get(1)))
                .extracting(Forgetting::what)
                .containsExactly("/entity/nature", "/entity/branch", "/entity/order");
    }

    @Test
    void whatever_is_known_can_be_forgotten_until_nothing_is() {
        for (ManagementSystem system : some(3)) {
            ManagementSystem left = system;
            List<Forgetting> all = Forgetting.allOf(left);
            for (int steps = 0; !all.isEmpty(); steps++) {
                assertThat(steps).isLessThan(2_000);
                left = all.get(steps % all.size()).system();
                all = Forgetting.allOf(left);
            }
            assertThat(left.meetings()).isEqualTo(Inventory.unknown());
            assertThat(left.adoption()).isEqualTo(Fact.unknown());
            assertThat(left.entity().nature()).isEmpty();
        }
    }
}
