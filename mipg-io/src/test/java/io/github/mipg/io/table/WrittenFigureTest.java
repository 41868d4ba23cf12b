package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.table.WrittenFigure.Comparison;
import io.github.mipg.model.Figure;
import io.github.mipg.model.planning.Direction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFigureTest {
    private static final Optional<String> PERCENTAGE = Optional.of("PORCENTAJE");

    private static WrittenFigure figure(String written) {
        return WrittenFigure.parse(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8||0.8|false",
                "1||1|false",
                "1e-05||0.00001|false",
                "1E3||1000|false",
                "-2.50||-2.5|false",
                "+3||3|false",
                "4.5%||4.5|true",
                "4.5 %||4.5|true",
                "<= 3%|AT_MOST|3|true",
                "<=3 %|AT_MOST|3|true",
                "≤ 3|AT_MOST|3|false",
                "< 3|LESS_THAN|3|false",
                ">= 80%|AT_LEAST|80|true",
                "≥80%|AT_LEAST|80|true",
                "> 0|MORE_THAN|0|false",
                "= 5|EXACTLY|5|false",
                "999999999999999999||999999999999999999|false",
                "0.000000000001||0.000000000001|false"
            })
    void isReadAsItStands(String written, Comparison comparison, String number, boolean percentSign) {
        WrittenFigure figure = figure(written);

        assertThat(figure.written()).isEqualTo(written);
        assertThat(figure.comparison()).isEqualTo(Optional.ofNullable(comparison));
        assertThat(figure.number()).isEqualTo(Figure.parse(number));
        assertThat(figure.percentSign()).isEqualTo(percentSign);
        assertThat(figure).isEqualTo(figure(written)).hasSameHashCodeAs(written).hasToString(written);
        assertThat(figure).isNotEqualTo(figure("7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NA",
                "N/A",
                "0,8",
                "4,5%",
                "1.234.567",
                "1 000",
                "80% - 90%",
                "80%%",
                "%",
                "=> 3",
                "<  3",
                "<= <= 3",
                "máximo 3%",
                "1e",
                "1e999999999",
                "1e99",
                "1e-13",
                "1000000000000000000",
                "0.0000000000001",
                "٣",
                ".5",
                "5.",
                "NaN",
                "0x10",
                "0000000000000000000000000000000000000000080"
            })
    void whatIsNoPlainFigureIsNotGuessed(String written) {
        assertThat(WrittenFigure.parse(written)).isEmpty();
    }

    @Test
    void itsUnitIsCertainOnlyWhereSignAndUnitAgree() {
        assertThat(figure("<= 3%").in(PERCENTAGE)).hasValue(Figure.of(3));
        assertThat(figure("12").in(Optional.of("DÍAS"))).hasValue(Figure.of(12));
        assertThat(figure("0.8").in(PERCENTAGE)).isEmpty();
        assertThat(figure("80").in(Optional.of("%"))).isEmpty();
        assertThat(figure("3%").in(Optional.of("DÍAS"))).isEmpty();
        assertThat(figure("3%").in(Optional.empty())).isEmpty();
        assertThat(figure("12").in(Optional.empty())).isEmpty();
    }

    @Test
    void onePointBeforeThreeDigitsMaySeparateThousands() {
        Optional<String> pesos = Optional.of("PESOS");

        assertThat(figure("1.500").in(pesos)).isEmpty();
        assertThat(figure(">= 250.000").in(pesos)).isEmpty();
        assertThat(figure("1.5").in(pesos)).hasValue(Figure.parse("1.5"));
        assertThat(figure("1500").in(pesos)).hasValue(Figure.of(1500));
        assertThat(figure("0.125").in(pesos)).hasValue(Figure.parse("0.125"));
    }

    @Test
    void aComparisonSuggestsADirection() {
        assertThat(figure("<= 3%").suggestedDirection()).hasValue(Direction.LOWER_IS_BETTER);
        assertThat(figure("< 3%").suggestedDirection()).hasValue(Direction.LOWER_IS_BETTER);
        assertThat(figure(">= 3%").suggestedDirection()).hasValue(Direction.HIGHER_IS_BETTER);
        assertThat(figure("> 3%").suggestedDirection()).hasValue(Direction.HIGHER_IS_BETTER);
        assertThat(figure("= 3%").suggestedDirection()).isEmpty();
        assertThat(figure("3%").suggestedDirection()).isEmpty();
    }

    @Test
    void notationsOfPercentages() {
        assertThat(PercentageNotation.FRACTIONS.hundredths(Figure.parse("0.8"))).isEqualTo(Figure.of(80));
        assertThat(PercentageNotation.HUNDREDTHS.hundredths(Figure.parse("0.8")))
                .isEqualTo(Figure.parse("0.8"));
    }
}
