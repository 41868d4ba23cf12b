package io.github.mipg.rules.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.maturity.MaturityScale.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityScaleTest {
    private static MaturityScale scale(Reading reading, MaturityLevel... levels) {
        return new MaturityScale(
                "prueba", "1", Text.same("Prueba"), reading, List.of(levels), Status.PROVISIONAL, Text.same("Nadie"));
    }

    private static MaturityLevel level(int rank, int lower, int upper) {
        return new MaturityLevel(rank, Text.same("Nivel " + rank), lower, upper);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "20,1", "21,2", "40,2", "41,3", "60,3", "61,4", "80,4", "81,5", "100,5"})
    void the_self_assessment_has_five_bands(long figure, int rank) {
        assertThat(MaturityScales.selfAssessment().level(Ratio.of(figure)).rank())
                .isEqualTo(rank);
    }

    @ParameterizedTest
    @CsvSource({"20.4,1,2", "20.5,2,2", "20.499999,1,2", "20,1,1", "60.49,3,4", "60.5,4,4", "100,5,5"})
    void figures_between_whole_numbers_are_read_as_the_scale_declares(BigDecimal figure, int rounded, int inclusive) {
        MaturityScale half = MaturityScales.selfAssessment();
        MaturityScale upper = scale(Reading.UPPER_BOUND_INCLUSIVE, half.levels().toArray(MaturityLevel[]::new));
        assertThat(half.level(Ratio.of(figure)).rank()).isEqualTo(rounded);
        assertThat(upper.level(Ratio.of(figure)).rank()).isEqualTo(inclusive);
    }

    @Test
    void the_exact_figure_decides_not_the_shown_one() {
        // Shown 20.50, and less than that.
        assertThat(MaturityScales.selfAssessment()
                        .level(Ratio.of(20_499_999, 1_000_000))
                        .rank())
                .isEqualTo(1);
    }

    @Test
    void the_two_matrices_of_human_talent_disagree() {
        OfficialScore score = OfficialScore.of(new BigDecimal("85"));
        assertThat(MaturityScales.humanTalent().level(score)).hasToString("Consolidación (81-100)");
        assertThat(MaturityScales.humanTalentOlder().level(score)).hasToString("Transformación (71-90)");
    }

    @Test
    void a_scale_says_how_sure_it_is() {
        assertThat(MaturityScales.publicAccountability().status()).isEqualTo(Status.PROVISIONAL);
        assertThat(MaturityScales.selfAssessment().status().isConfirmed()).isTrue();
        assertThat(MaturityScales.all()).extracting(MaturityScale::id).doesNotHaveDuplicates();
        assertThat(MaturityScales.find("autodiagnostico-geth")).contains(MaturityScales.humanTalent());
        assertThat(MaturityScales.find("otra")).isEmpty();
        assertThat(MaturityScales.humanTalent()).hasToString("autodiagnostico-geth 2");
    }

    @Test
    void levels_leave_no_gap() {
        Reading reading = Reading.UPPER_BOUND_INCLUSIVE;
        assertThatThrownBy(() -> scale(reading)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scale(reading, level(1, 0, 99))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scale(reading, level(2, 0, 100))).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> scale(reading, level(1, 0, 50), level(2, 52, 100)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("without gap");
        assertThat(scale(reading, level(1, 0, 50), level(2, 51, 100)).levels()).hasSize(2);
    }

    @Test
    void a_figure_out_of_range_has_no_level() {
        assertThatThrownBy(() -> MaturityScales.selfAssessment().level(Ratio.of(101)))
                .isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> MaturityScales.selfAssessment().level(Ratio.of(-1)))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void a_level_may_hold_one_whole_number_alone() {
        MaturityScale scale = scale(Reading.UPPER_BOUND_INCLUSIVE, level(1, 0, 0), level(2, 1, 99), level(3, 100, 100));

        assertThat(scale.level(Ratio.zero()).rank()).isEqualTo(1);
        assertThat(scale.level(Ratio.of(1, 100)).rank()).isEqualTo(2);
        assertThat(scale.level(Ratio.of(100)).rank()).isEqualTo(3);
    }

    @Test
    void readings_have_names_of_their_own() {
        assertThat(Reading.values())
                .extracting(r -> r.label().spanish())
                .containsExactly("Redondeo al entero y luego banda", "Hasta el límite superior, inclusive");
    }
}
