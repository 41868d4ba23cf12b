package io.github.mipg.rules.maturity;

import static io.github.mipg.rules.maturity.QuintileMethod.INTERPOLATED_BOUNDARIES;
import static io.github.mipg.rules.maturity.QuintileMethod.RANK_TIES_HIGHEST;
import static io.github.mipg.rules.maturity.QuintileMethod.RANK_TIES_LOWEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerComparisonTest {
    private static final String GROUP = "ALCALDÍA GRUPO 4";

    static OfficialResult result(String index, int year, String score) {
        return OfficialResult.builder()
                .index(index)
                .vigencia(Vigencia.of(year))
                .score(OfficialScore.of(new BigDecimal(score)))
                .act("Resultados publicados")
                .build();
    }

    /** Entities sigep:0001, 0002 and so on, with these scores. */
    static Map<EntityId, OfficialResult> group(List<String> scores) {
        Map<EntityId, OfficialResult> group = new LinkedHashMap<>();
        for (String score : scores) {
            group.put(id(group.size() + 1), result("IDI", 2025, score));
        }
        return group;
    }

    static EntityId id(int number) {
        return EntityId.sigep("%04d".formatted(number));
    }

    private static PeerComparison compare(int entity, QuintileMethod method, String... scores) {
        return PeerComparison.of(GROUP, id(entity), group(List.of(scores)), method);
    }

    @Test
    void all_of_a_group_are_compared_as_each_alone() {
        Map<EntityId, OfficialResult> group = group(List.of("10", "20", "20", "50", "90", "100"));

        for (QuintileMethod method : QuintileMethod.values()) {
            Map<EntityId, PeerComparison> all = PeerComparison.ofAll(GROUP, group, method);

            assertThat(all.keySet()).containsExactlyElementsOf(group.keySet());
            group.keySet().forEach(e -> assertThat(all.get(e)).isEqualTo(PeerComparison.of(GROUP, e, group, method)));
        }
        Map<EntityId, PeerComparison> low = PeerComparison.ofAll(GROUP, group, RANK_TIES_LOWEST);
        assertThat(low.values()).extracting(PeerComparison::place).containsExactly(6, 4, 4, 3, 2, 1);
        assertThat(low.values())
                .extracting(PeerComparison::mean)
                .containsOnly(compare(1, RANK_TIES_LOWEST, "10", "20", "20", "50", "90", "100")
                        .mean());
        assertThat(PeerComparison.ofAll(GROUP, Map.of(), RANK_TIES_LOWEST)).isEmpty();
    }

    @Test
    void a_large_group_is_compared_in_little_time() {
        Map<EntityId, OfficialResult> group = group(IntStream.range(0, 9_000)
                .mapToObj(i -> Integer.toString(i % 101))
                .toList());

        assertThat(assertTimeout(
                        Duration.ofSeconds(60),
                        () -> PeerComparison.ofAll(GROUP, group, RANK_TIES_HIGHEST).values().stream()
                                .mapToInt(c -> c.place() + c.quintile().orElseThrow())
                                .sum()))
                .isPositive();
    }

    private static List<Integer> quintiles(QuintileMethod method, String... scores) {
        return IntStream.rangeClosed(1, scores.length)
                .map(i -> compare(i, method, scores).quintile().orElseThrow())
                .boxed()
                .toList();
    }

    @Test
    void the_mean_of_official_scores_is_exact_and_not_official() {
        PeerComparison c = compare(1, RANK_TIES_LOWEST, "30.2", "50", "10");

        assertThat(c.mean()).isEqualTo(SimulatedScore.ofRatio(BigInteger.valueOf(902), BigInteger.valueOf(30)));
        assertThat(c.mean().standing()).isEqualTo(Standing.SIMULATED);
        assertThat(c.mean().shown()).isEqualByComparingTo("30.07");
        assertThat(c.lowest()).isEqualTo(OfficialScore.of(new BigDecimal("10")));
        assertThat(c.highest()).isEqualTo(OfficialScore.of(new BigDecimal("50")));
        assertThat(c.score()).isEqualTo(OfficialScore.of(new BigDecimal("30.2")));
        assertThat(c.size()).isEqualTo(3);
        assertThat(c.place()).isEqualTo(2);
    }

    @Test
    void it_says_what_it_is_of_and_the_standing_of_each_figure() {
        PeerComparison c = compare(2, RANK_TIES_LOWEST, "30.2", "50", "10", "20", "40");

        assertThat(c.peerGroup()).isEqualTo(GROUP);
        assertThat(c.entity()).isEqualTo(id(2));
        assertThat(c.index()).isEqualTo("IDI");
        assertThat(c.vigencia()).isEqualTo(Vigencia.of(2025));
        assertThat(c.method()).isEqualTo(RANK_TIES_LOWEST);
        assertThat(c)
                .hasToString("sigep:0002 IDI 2025 in ALCALDÍA GRUPO 4: 50.00 (OFFICIAL), mean 30.04 (SIMULATED),"
                        + " place 1 of 5, quintile 5 by place; ties take the lowest quintile, computed here");
        assertThat(compare(1, RANK_TIES_LOWEST, "1"))
                .hasToString(
                        "sigep:0001 IDI 2025 in ALCALDÍA GRUPO 4: 1.00 (OFFICIAL), mean 1.00 (SIMULATED), place 1 of 1, no"
                                + " quintile");
    }

    @ParameterizedTest
    @CsvSource({"RANK_TIES_LOWEST", "RANK_TIES_HIGHEST", "INTERPOLATED_BOUNDARIES"})
    void ten_different_scores_are_two_a_quintile_under_every_method(QuintileMethod method) {
        assertThat(quintiles(method, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void ties_are_where_the_methods_by_place_part() {
        String[] scores = {"10", "20", "20", "20", "50"};

        assertThat(quintiles(RANK_TIES_LOWEST, scores)).containsExactly(1, 2, 2, 2, 5);
        assertThat(quintiles(RANK_TIES_HIGHEST, scores)).containsExactly(1, 4, 4, 4, 5);
    }

    @Test
    void gaps_are_where_boundaries_of_value_part_from_places() {
        // Six scores: P20 stands on the second one, and P40 on the third one.
        String[] scores = {"0", "10", "20", "30", "40", "100"};

        assertThat(quintiles(INTERPOLATED_BOUNDARIES, scores)).containsExactly(1, 1, 2, 3, 4, 5);
        assertThat(quintiles(RANK_TIES_LOWEST, scores)).containsExactly(1, 2, 3, 4, 5, 5);
        // Seven: the boundaries are 12, 24, 36 and 48, between the scores.
        assertThat(quintiles(INTERPOLATED_BOUNDARIES, "0", "10", "20", "30", "40", "50", "60"))
                .containsExactly(1, 1, 2, 3, 4, 5, 5);
    }

    @Test
    void a_group_of_fewer_than_five_has_no_fifths() {
        assertThat(compare(1, RANK_TIES_HIGHEST, "1", "2", "3", "4").quintile()).isEmpty();
        assertThat(compare(1, RANK_TIES_HIGHEST, "1", "2", "3", "4", "5").quintile())
                .hasValue(1);
    }

    @Test
    void equal_scores_share_the_better_place() {
        assertThat(compare(2, RANK_TIES_LOWEST, "10", "20", "20", "50").place()).isEqualTo(2);
        assertThat(compare(3, RANK_TIES_LOWEST, "10", "20", "20", "50").place()).isEqualTo(2);
        assertThat(compare(1, RANK_TIES_LOWEST, "10", "20", "20", "50").place()).isEqualTo(4);
    }

    @Test
    void an_entity_without_a_figure_is_not_compared() {
        Map<EntityId, OfficialResult> group = group(List.of("1", "2"));

        assertThatThrownBy(() -> PeerComparison.of(GROUP, id(9), group, RANK_TIES_LOWEST))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("PeerComparison.entity")
                .hasMessageContaining("sigep:0009")
                .hasMessageContaining("blank is not zero");
    }

    @Test
    void one_index_and_one_year_at_a_time() {
        Map<EntityId, OfficialResult> years = group(List.of("1", "2"));
        years.put(id(3), result("IDI", 2024, "3"));
        Map<EntityId, OfficialResult> indices = group(List.of("1", "2"));
        indices.put(id(3), result("D1", 2025, "3"));

        assertThatThrownBy(() -> PeerComparison.of(GROUP, id(1), years, RANK_TIES_LOWEST))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'IDI 2024'");
        assertThatThrownBy(() -> PeerComparison.of(GROUP, id(1), indices, RANK_TIES_LOWEST))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("'D1 2025'");
    }

    @Test
    void equal_comparisons_are_of_the_same_scores_in_any_order() {
        PeerComparison one = PeerComparison.of(GROUP, id(1), group(List.of("1", "2", "3")), RANK_TIES_LOWEST);
        PeerComparison two = PeerComparison.of(GROUP, id(1), group(List.of("1", "3", "2")), RANK_TIES_LOWEST);

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one).isNotEqualTo(PeerComparison.of(GROUP, id(1), group(List.of("1", "2", "3")), RANK_TIES_HIGHEST));
        assertThat(one).isNotEqualTo(PeerComparison.of(GROUP, id(1), group(List.of("1", "2", "4")), RANK_TIES_LOWEST));
        assertThat(one).isNotEqualTo(PeerComparison.of("X", id(1), group(List.of("1", "2", "3")), RANK_TIES_LOWEST));
    }
}
