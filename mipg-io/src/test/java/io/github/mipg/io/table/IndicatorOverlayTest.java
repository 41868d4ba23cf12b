package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.PendingConfirmation.Subject;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Language;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.TrafficColour;
import io.github.mipg.model.planning.TrafficLevel;
import io.github.mipg.model.planning.TrafficLight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorOverlayTest {
    private static final Vigencia YEAR = Vigencia.of(2025);
    private static final String HEADINGS =
            "hoja,indicador,direccion,meta,verde_desde,verde_hasta,amarillo_desde,amarillo_hasta,rojo_desde,rojo_hasta\n";
    private static final IndicatorBoard BOARD =
            board(IndicatorBoardTest.row("hoja=1A", "indicador=Ausencias", "unidad=PORCENTAJE", "meta=<= 3%")
                    + IndicatorBoardTest.row("hoja=2A", "indicador=Respuestas", "unidad=PORCENTAJE", "meta=0.8")
                    + IndicatorBoardTest.row("hoja=3A", "indicador=Espera", "unidad=DÍAS", "meta=12")
                    + IndicatorBoardTest.row("hoja=4A", "indicador=Repetido")
                    + IndicatorBoardTest.row("hoja=5A", "indicador=Repetido"));

    private static IndicatorBoard board(String rows) {
        return IndicatorBoard.read(
                        (String.join(",", IndicatorBoard.headings()) + "\n" + rows).getBytes(UTF_8), "t.csv", YEAR)
                .orThrow();
    }

    private static ReadResult<IndicatorOverlay> read(String rows) {
        return IndicatorOverlay.read((HEADINGS + rows).getBytes(UTF_8), "c.csv");
    }

    private static IndicatorBoard applied(String rows) {
        return BOARD.with(read(rows).orThrow()).orThrow();
    }

    private static Indicator indicator(IndicatorBoard board, String code) {
        return board.find(IndicatorId.of(code)).orElseThrow().indicator();
    }

    /** The one problem of applying rows, which change nothing. */
    private static Problem problem(String rows) {
        ReadResult<IndicatorBoard> result = BOARD.with(read(rows).orThrow());
        assertThat(result.problems()).hasSize(1);
        assertThat(result.value().orElseThrow().sheets()).isEqualTo(BOARD.sheets());
        return result.problems().get(0);
    }

    private static TrafficLevel level(TrafficColour colour, String atLeast, String atMost) {
        TrafficLevel.Builder level = TrafficLevel.builder().colour(colour);
        if (!atLeast.isEmpty()) {
            level.atLeast(Figure.parse(atLeast));
        }
        if (!atMost.isEmpty()) {
            level.atMost(Figure.parse(atMost));
        }
        return level.build();
    }

    @Nested
    class Supplies {
        @Test
        void directionTrafficLightAndTarget() {
            IndicatorBoard board = applied("2A,,creciente,80%,80%,,60%,79.9%,,59.9%\n");

            IndicatorSheet sheet = board.find(IndicatorId.of("2A")).orElseThrow();
            assertThat(sheet.indicator().direction()).hasValue(Direction.HIGHER_IS_BETTER);
            assertThat(sheet.indicator().targets()).isEqualTo(Map.of(YEAR, Figure.of(80)));
            assertThat(sheet.indicator().levels())
                    .isEqualTo(Fact.of(TrafficLight.builder()
                            .levels(List.of(
                                    level(TrafficColour.GREEN, "80", ""),
                                    level(TrafficColour.YELLOW, "60", "79.9"),
                                    level(TrafficColour.RED, "", "59.9")))
                            .build()));
            assertThat(sheet.target()).isEqualTo(WrittenFigure.parse("80%"));
            assertThat(sheet.toConfirm()).isEmpty();
            assertThat(sheet.source().cell("meta")).hasValue("0.8");
        }

        @Test
        void aCorrectedTargetInsteadOfTheOldOne() {
            IndicatorBoard board = applied("1A,,,<= 2.5%,,,,,,\n");

            assertThat(indicator(board, "1A").targets()).isEqualTo(Map.of(YEAR, Figure.parse("2.5")));
            assertThat(indicator(BOARD, "1A").targets()).isEqualTo(Map.of(YEAR, Figure.of(3)));
            assertThat(indicator(board, "1A").direction()).isEmpty();
        }

        @Test
        void onlyTheConfirmationsThatItSettles() {
            assertThat(applied("1A,,decreciente,,,,,,,\n").toConfirm())
                    .extracting(c -> c.indicator() + " " + c.subject())
                    .containsExactly("2A TARGET_UNIT");
            assertThat(applied("2A,,creciente,,,,,,,\n").toConfirm())
                    .extracting(PendingConfirmation::subject)
                    .containsExactly(Subject.DIRECTION, Subject.TARGET_UNIT);
        }

        @Test
        void rowsByCodeByNameOrByBoth() {
            IndicatorBoard board =
                    applied("1A,,decreciente,,,,,,,\n,Respuestas,creciente,,,,,,,\n3A,Espera,Menor es mejor,,,,,,,\n");

            assertThat(board.indicators())
                    .extracting(i -> i.direction().map(Direction::name).orElse(""))
                    .containsExactly("LOWER_IS_BETTER", "HIGHER_IS_BETTER", "LOWER_IS_BETTER", "", "");
        }

        @ParameterizedTest
        @CsvSource({
            "creciente,HIGHER_IS_BETTER",
            "Decreciente,LOWER_IS_BETTER",
            "MAYOR ES MEJOR,HIGHER_IS_BETTER",
            "menor es mejor,LOWER_IS_BETTER",
            "Dentro de un rango,WITHIN_RANGE"
        })
        void directions(String spelling, Direction direction) {
            assertThat(indicator(applied("3A,," + spelling + ",,,,,,,\n"), "3A").direction())
                    .hasValue(direction);
        }

        @Test
        void levelsWithAGapOrWithoutAMiddle() {
            assertThat(indicator(applied("2A,,creciente,,80%,,,,,60%\n"), "2A").levels())
                    .isEqualTo(Fact.of(TrafficLight.builder()
                            .levels(List.of(level(TrafficColour.GREEN, "80", ""), level(TrafficColour.RED, "", "60")))
                            .build()));
        }

        @Test
        void aGreenRangeBetweenTwoOthers() {
            assertThat(indicator(applied("3A,,dentro de un rango,10,5,15,16,20,21,\n"), "3A")
                            .levels())
                    .isEqualTo(Fact.of(TrafficLight.builder()
                            .levels(List.of(
                                    level(TrafficColour.GREEN, "5", "15"),
                                    level(TrafficColour.YELLOW, "16", "20"),
                                    level(TrafficColour.RED, "21", "")))
                            .build()));
        }

        @Test
        void nothingWhereItsRowsAreStillBlank() {
            byte[] form = CsvWriter.forSpreadsheets().write(IndicatorOverlay.headings(), BOARD.overlayRows());
            IndicatorOverlay overlay = IndicatorOverlay.read(form, "c.csv").orThrow();

            assertThat(overlay.rowsInFile()).isEqualTo(5);
            assertThat(BOARD.with(overlay).orThrow().sheets()).isEqualTo(BOARD.sheets());
            assertThat(overlay).hasToString("overlay of 5 indicators (5 rows)");
        }
    }

    @Test
    void aFormForSpreadsheetsNamesIndicatorsThatLookLikeFormulas() {
        IndicatorBoard board = board(IndicatorBoardTest.row("hoja=@1", "indicador=+ Cobertura"));
        String form =
                new String(CsvWriter.forSpreadsheets().write(IndicatorOverlay.headings(), board.overlayRows()), UTF_8);
        IndicatorOverlay overlay = IndicatorOverlay.read(
                        form.replace("Cobertura,,", "Cobertura,creciente,").getBytes(UTF_8), "c.csv")
                .orThrow();

        assertThat(form).contains("'@1,'+ Cobertura");
        assertThat(board.with(overlay).orThrow().indicators())
                .extracting(i -> i.direction().orElseThrow())
                .containsExactly(Direction.HIGHER_IS_BETTER);
    }

    @Nested
    class Refuses {
        @Test
        void headingsThatAreWrong() {
            ReadResult<IndicatorOverlay> result =
                    IndicatorOverlay.read(HEADINGS.replace("rojo", "roja").getBytes(UTF_8), "c.csv");

            assertThat(result.value()).isEmpty();
            assertThat(result.problems()).hasSize(4);
        }

        @Test
        void whatAFileSaysWrongOfItself() {
            assertThat(read(",,creciente,,,,,,,\n").problems())
                    .extracting(p -> p.code() + " " + p.heading().orElse(""))
                    .containsExactly("MISSING hoja");
            assertThat(read("1A,,cresiente,\"0,8\",>= 80%,x,,,,\n").problems())
                    .extracting(p -> p.code() + " " + p.heading().orElse(""))
                    .containsExactly(
                            "INVALID_VALUE direccion",
                            "WRONG_TYPE meta",
                            "INVALID_VALUE verde_desde",
                            "WRONG_TYPE verde_hasta");
            assertThat(read("1A,,cresiente,,,,,,,\n").problems().get(0).fix().spanish())
                    .isEqualTo("Escriba 'creciente' si es eso.");
            assertThat(read("1A,,x,,,,,,,\n2A,,creciente,,,,,,,\n").value())
                    .hasValueSatisfying(o -> assertThat(o).hasToString("overlay of 1 indicators (2 rows)"));
        }

        @Test
        void anIndicatorThatTheBoardDoesNotHave() {
            assertThat(problem("6A,,creciente,,,,,,,\n").text(Language.SPANISH))
                    .isEqualTo(
                            "c.csv:2 fila 1, columna hoja [UNRESOLVED] se esperaba un indicador del tablero; se encontró"
                                    + " '6A'. Escríbalo como en el tablero, o quite la fila; si la ficha tuvo un problema, corríjalo"
                                    + " primero.");
            assertThat(problem(",respuesta,creciente,,,,,,,\n").text(Language.ENGLISH))
                    .isEqualTo("c.csv:2 row 1, column indicador [UNRESOLVED] expected an indicator of the board; found"
                            + " 'respuesta'. Write 'Respuestas' if that is meant.");
        }

        @Test
        void aNameOfTwoIndicators() {
            assertThat(problem(",Repetido,creciente,,,,,,,\n").fix().english())
                    .isEqualTo("Write the code of the sheet: 2 indicators have this name.");
        }

        @Test
        void codeAndNameOfDifferentIndicators() {
            Problem problem = problem("1A,Respuestas,creciente,,,,,,,\n");

            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
            assertThat(problem.expected().english()).isEqualTo("'Ausencias', which is the indicator of the sheet 1A");
        }

        @Test
        void anIndicatorTwice() {
            ReadResult<IndicatorBoard> result = BOARD.with(
                    read("3A,,creciente,,,,,,,\n,Espera,decreciente,,,,,,,\n").orThrow());

            assertThat(result.problems())
                    .extracting(p -> p.code() + " " + p.heading().orElse("") + " "
                            + p.row().orElse(0))
                    .containsExactly("DUPLICATE indicador 2");
            assertThat(indicator(result.value().orElseThrow(), "3A").direction())
                    .hasValue(Direction.HIGHER_IS_BETTER);
        }

        @Test
        void figuresWhoseUnitIsNotCertain() {
            assertThat(problem("2A,,,0.8,,,,,,\n").text(Language.ENGLISH))
                    .isEqualTo("c.csv:2 row 1, column meta [INVALID_VALUE] expected a figure whose unit is certain; the"
                            + " indicator's is 'PORCENTAJE'; found '0.8'. Write the sign %: '80%' or '0.8%', whichever is"
                            + " meant.");
            assertThat(problem("3A,,,,,,,,,3%\n").fix().english()).isEqualTo("Take the sign % out.");
            assertThat(problem("4A,,,,,,,,3,\n").fix().english())
                    .isEqualTo("Write the unit of the indicator into the board first.");
        }

        @Test
        void aDirectionThatContradictsTheTarget() {
            assertThat(problem("1A,,creciente,,,,,,,\n").text(Language.SPANISH))
                    .isEqualTo(
                            "c.csv:2 fila 1, columna direccion [INVALID_VALUE] se esperaba una dirección que no contradiga"
                                    + " la meta '<= 3%'; se encontró 'creciente'. Escriba 'decreciente', o escriba la meta sin ese"
                                    + " signo.");
            assertThat(indicator(applied("1A,,creciente,3%,,,,,,\n"), "1A").direction())
                    .hasValue(Direction.HIGHER_IS_BETTER);
        }

        @Test
        void aRangeThatEndsBeforeItBegins() {
            assertThat(problem("3A,,,,10,5,,,,\n").text(Language.ENGLISH))
                    .isEqualTo(
                            "c.csv:2 row 1, column verde_hasta [INVALID_VALUE] expected a figure not less than '10', where"
                                    + " the range begins; found '5'. Change the two figures round, or leave out the one that is no"
                                    + " bound.");
        }

        @Test
        void twoColoursForOneFigure() {
            assertThat(problem("3A,,,,,10,10,20,,\n").text(Language.SPANISH))
                    .isEqualTo(
                            "c.csv:2 fila 1, columna amarillo_desde [INVALID_VALUE] se esperaba rangos que no se toquen;"
                                    + " este y el verde tienen cifras en común; se encontró '10'. Termine uno antes de que comience el"
                                    + " otro, como 79.9 y 80.");
        }

        @Test
        void coloursAgainstTheDirection() {
            assertThat(problem("3A,,creciente,5,,10,,,11,\n").text(Language.ENGLISH))
                    .isEqualTo(
                            "c.csv:2 row 1, column rojo_desde [INVALID_VALUE] expected a range worse than the green one in"
                                    + " the direction 'higher is better'; found '11'. Change the ranges round or mend the direction.");
            assertThat(problem("2A,,decreciente,,80%,,,60%,,\n").heading()).hasValue("amarillo_hasta");
        }

        @Test
        void aTargetInTheRed() {
            assertThat(problem("3A,,decreciente,,,10,,,11,\n").text(Language.ENGLISH))
                    .isEqualTo(
                            "c.csv:2 row 1, column rojo_desde [INVALID_VALUE] expected a red range without the target,"
                                    + " which is 12; found '11'. Mend the target or the range.");
            assertThat(indicator(applied("3A,,decreciente,10,,10,,,11,\n"), "3A")
                            .targets())
                    .isEqualTo(Map.of(YEAR, Figure.of(10)));
        }

        @Test
        void whatContradictsAnEarlierOverlay() {
            IndicatorBoard lit = applied("3A,,decreciente,10,,10,,,13,\n");

            assertThat(lit.with(read("3A,,creciente,,,,,,,\n").orThrow()).problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactly("direccion");
            assertThat(lit.with(read("3A,,,14,,,,,,\n").orThrow()).problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactly("meta");
        }

        @Test
        void oneRowAndAppliesTheOthers() {
            ReadResult<IndicatorBoard> result = BOARD.with(
                    read("6A,,creciente,,,,,,,\n3A,,decreciente,,,,,,,\n").orThrow());

            assertThat(result.problems()).hasSize(1);
            assertThat(indicator(result.value().orElseThrow(), "3A").direction())
                    .hasValue(Direction.LOWER_IS_BETTER);
        }
    }
}
