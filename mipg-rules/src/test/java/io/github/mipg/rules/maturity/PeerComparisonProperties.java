package io.github.mipg.rules.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.measurement.OfficialResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeerComparisonProperties {
    private static final String GROUP = "GRUPO";

    @Provide
    Arbitrary<List<String>> scores() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(n -> "%d.%02d".formatted(20 + n / 4, n % 4 * 25))
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private static PeerComparison of(int entity, Map<EntityId, OfficialResult> group, QuintileMethod method) {
        return PeerComparison.of(GROUP, PeerComparisonTest.id(entity), group, method);
    }

    @Property
    void a_higher_score_is_never_in_a_lower_quintile(@ForAll("scores") List<String> scores, @ForAll QuintileMethod m) {
        Map<EntityId, OfficialResult> group = PeerComparisonTest.group(scores);
        List<PeerComparison> all = new ArrayList<>();
        for (int i = 1; i <= scores.size(); i++) {
            all.add(of(i, group, m));
        }
        all.sort((a, b) -> a.score().compareTo(b.score()));
        for (int i = 1; i < all.size(); i++) {
            int lower = all.get(i - 1).quintile().orElseThrow();
            int upper = all.get(i).quintile().orElseThrow();
            assertThat(upper).isGreaterThanOrEqualTo(lower).isBetween(1, 5);
            if (all.get(i).score().equals(all.get(i - 1).score())) {
                assertThat(upper).isEqualTo(lower);
                assertThat(all.get(i).place()).isEqualTo(all.get(i - 1).place());
            }
        }
    }

    @Property
    void the_methods_by_place_differ_only_where_there_are_ties(@ForAll("scores") List<String> scores) {
        Map<EntityId, OfficialResult> group = PeerComparisonTest.group(scores);
        for (int i = 1; i <= scores.size(); i++) {
            int lowest =
                    of(i, group, QuintileMethod.RANK_TIES_LOWEST).quintile().orElseThrow();
            int highest =
                    of(i, group, QuintileMethod.RANK_TIES_HIGHEST).quintile().orElseThrow();
            assertThat(highest).isGreaterThanOrEqualTo(lowest);
            if (Collections.frequency(scores, scores.get(i - 1)) == 1) {
                assertThat(highest).isEqualTo(lowest);
            }
        }
    }

    @Property
    void the_order_of_the_group_changes_nothing(
            @ForAll("scores") List<String> scores, @ForAll QuintileMethod m, @ForAll Random random) {
        Map<EntityId, OfficialResult> group = PeerComparisonTest.group(scores);
        List<Map.Entry<EntityId, OfficialResult>> entries = new ArrayList<>(group.entrySet());
        Collections.shuffle(entries, random);
        Map<EntityId, OfficialResult> shuffled = new java.util.LinkedHashMap<>();
        entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));

        assertThat(of(1, shuffled, m))
                .isEqualTo(of(1, group, m))
                .hasToString(of(1, group, m).toString());
    }

    @Property
    void the_mean_lies_between_the_lowest_and_the_highest(@ForAll("scores") List<String> scores) {
        PeerComparison c = of(1, PeerComparisonTest.group(scores), QuintileMethod.RANK_TIES_LOWEST);

        assertThat(c.mean().exact()).isBetween(c.lowest().exact(), c.highest().exact());
    }
}
