package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.Indicator;
import io.github.mipg.model.planning.IndicatorVariable;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorBoardTest {
    private static final Vigencia YEAR = Vigencia.of(2025);
    private static final String HEADINGS = "hoja,proceso,lider,indicador,objetivo,frecuencia_medicion,numerador,"
            + "denominador,desc_numerador,fuente_numerador,desc_denominador,fuente_denominador,unidad,meta,responsable\n";
    private static final String ABSENCE =
            "1A,Gestión de Ejemplo,Jefe de Ejemplo,Ausencias,Reducir las ausencias,BIMESTRAL,"
                    + "Horas perdidas,Horas hábiles,Por permisos,Historias,Del periodo,Calendario,PORCENTAJE,<= 3%,Contratista\n";

    private static ReadResult<IndicatorBoard> read(String rows) {
        return IndicatorBoard.read((HEADINGS + rows).getBytes(UTF_8), "t.csv", YEAR);
    }

    /** A row with some cells only, such as {@code meta=3}; it has a code and a name unless told otherwise. */
    static String row(String... cells) {
        List<String> row =
                new ArrayList<>(Collections.nCopies(IndicatorBoard.headings().size(), ""));
        row.set(0, "1A");
        row.set(3, "Uno");
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            row.set(IndicatorBoard.headings().indexOf(cell.substring(0, equals)), cell.substring(equals + 1));
        }
        return String.join(",", row) + "\n";
    }

    private static IndicatorSheet sheet(String row) {
        return read(row).orThrow().sheets().get(0);
    }

    private static Problem problem(String row) {
        ReadResult<IndicatorBoard> result = read(row);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.value().orElseThrow().sheets()).isEmpty();
        assertThat(result.value().orElseThrow().rowsInFile()).isEqualTo(1);
        return result.problems().get(0);
    }

    @Nested
    class Reads {
        @Test
        void everyColumnThatTheIndicatorHasAPlaceFor() {
            IndicatorBoard board = read(ABSENCE).orThrow();
            IndicatorSheet sheet = board.sheets().get(0);

            assertThat(sheet.indicator())
                    .isEqualTo(Indicator.builder()
                            .id(IndicatorId.of("1A"))
                            .name("Ausencias")
                            .objective("Reducir las ausencias")
                            .frequency(Frequency.BIMONTHLY)
                            .numerator(IndicatorVariable.builder()
                                    .name("Horas perdidas")
                                    .description("Por permisos")
                                    .source("Historias")
                                    .build())
                            .denominator(IndicatorVariable.builder()
                                    .name("Horas hábiles")
                                    .description("Del periodo")
                                    .source("Calendario")
                                    .build())
                            .unitOfMeasure("PORCENTAJE")
                            .targets(Map.of(YEAR, Figure.of(3)))
                            .responsible("Contratista")
                            .build());
            assertThat(sheet.target()).isEqualTo(WrittenFigure.parse("<= 3%"));
            assertThat(sheet.process()).hasValue("Gestión de Ejemplo");
            assertThat(sheet.leader()).hasValue("Jefe de Ejemplo");
            assertThat(sheet.row()).isEqualTo(1);
            assertThat(sheet.line()).isEqualTo(2);
            assertThat(board.find(IndicatorId.of("1A"))).hasValue(sheet);
            assertThat(board.find(IndicatorId.of("2A"))).isEmpty();
            assertThat(board.indicators()).containsExactly(sheet.indicator());
            assertThat(board.vigencia()).isEqualTo(YEAR);
            assertThat(board).hasToString("board of 1 indicators for 2025 (1 rows)");
        }

        @Test
        void emptyCellsAreUnknown() {
            IndicatorSheet sheet = sheet(row());

            assertThat(sheet.indicator())
                    .isEqualTo(Indicator.builder()
                            .id(IndicatorId.of("1A"))
                            .name("Uno")
                            .build());
            assertThat(sheet.target()).isEmpty();
            assertThat(sheet.process()).isEmpty();
            assertThat(sheet.leader()).isEmpty();
            assertThat(sheet.toConfirm()).isEmpty();
        }

        @Test
        void neitherDirectionNorTrafficLightWhateverTheTargetSays() {
            for (String target : List.of("<= 3%", ">= 3%", "80%", "0.8")) {
                Indicator indicator =
                        sheet(row("unidad=PORCENTAJE", "meta=" + target)).indicator();
                assertThat(indicator.direction()).isEmpty();
                assertThat(indicator.levels()).isEqualTo(Fact.unknown());
                assertThat(indicator.baseline()).isEqualTo(Fact.unknown());
            }
        }

        @ParameterizedTest
        @CsvSource({
            "MENSUAL,MONTHLY",
            "Bimestral,BIMONTHLY",
            "trimestral,QUARTERLY",
            "Cuatrimestral,FOUR_MONTHLY",
            "SEMESTRAL,HALF_YEARLY",
            "Anual,YEARLY",
            "cuatrienal,FOUR_YEARLY"
        })
        void frequencies(String spelling, Frequency frequency) {
            assertThat(sheet(row("frecuencia_medicion=" + spelling)).indicator().frequency())
                    .hasValue(frequency);
        }

        @Test
        void headingsInAnyOrderAndWithColumnsOfOnesOwn() {
            List<String> turned = new ArrayList<>(IndicatorBoard.headings());
            Collections.reverse(turned);
            String file = String.join(",", turned) + ",nota\n,,,,,,,,,,,Uno,,,1A,x\n";
            ReadResult<IndicatorBoard> result = IndicatorBoard.read(file.getBytes(UTF_8), "t.csv", YEAR);

            assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
            IndicatorSheet sheet = result.value().orElseThrow().sheets().get(0);
            assertThat(sheet.indicator().name()).isEqualTo("Uno");
            assertThat(sheet.source().cell("nota")).hasValue("x");
        }

        @Test
        void anotherSeparatorOnRequest() {
            byte[] file = (HEADINGS + ABSENCE).replace(',', ';').getBytes(UTF_8);

            assertThat(IndicatorBoard.read(file, "t.csv", YEAR).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.UNKNOWN_FORMAT);
            assertThat(IndicatorBoard.read(
                                    new ByteArrayInputStream(file),
                                    "t.csv",
                                    YEAR,
                                    CsvReader.standard().separatedBy(Separator.SEMICOLON))
                            .orThrow()
                            .sheets())
                    .hasSize(1);
        }

        @Test
        void itsHeadings() {
            assertThat(String.join(",", IndicatorBoard.headings()) + "\n").isEqualTo(HEADINGS);
        }
    }

    @Nested
    class Asks {
        private PendingConfirmation only(String... cells) {
            List<PendingConfirmation> asked = read(row(cells)).orThrow().toConfirm();
            assertThat(asked).hasSize(1);
            return asked.get(0);
        }

        @Test
        void whetherAPlainPercentageIsAFraction() {
            PendingConfirmation asked = only("unidad=PORCENTAJE", "meta=0.8");

            assertThat(asked.subject()).isEqualTo(Subject.TARGET_UNIT);
            assertThat(asked.indicator()).isEqualTo(IndicatorId.of("1A"));
            assertThat(asked.heading()).isEqualTo("meta");
            assertThat(asked.written()).isEqualTo("0.8");
            assertThat(asked.text().spanish())
                    .isEqualTo("La meta '0.8' en PORCENTAJE puede ser 80 % o 0.8 %; escríbala con el signo % en el"
                            + " complemento del tablero, o diga cómo escribe el tablero los porcentajes.");
            IndicatorSheet sheet = sheet(row("unidad=PORCENTAJE", "meta=0.8"));
            assertThat(sheet.indicator().targets()).isEmpty();
            assertThat(sheet.target().orElseThrow().number()).isEqualTo(Figure.parse("0.8"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e-05", "0.0001", "0.00001"})
        void whetherATinyTargetIsZero(String target) {
            PendingConfirmation asked = only("unidad=PORCENTAJE", "meta=" + target);

            assertThat(asked.subject()).isEqualTo(Subject.TARGET_NEAR_ZERO);
            assertThat(asked.toString())
                    .isEqualTo("1A meta: The target '" + target
                            + "' may be a zero that the spreadsheet did not let anybody"
                            + " write; write the right target into the overlay of the board.");
            assertThat(sheet(row("unidad=PORCENTAJE", "meta=" + target))
                            .indicator()
                            .targets())
                    .isEmpty();
        }

        @Test
        void whetherASmallTargetOfAnotherUnitIsZero() {
            assertThat(only("unidad=MILÍMETROS", "meta=0.0001").subject()).isEqualTo(Subject.TARGET_NEAR_ZERO);
            assertThat(sheet(row("unidad=MILÍMETROS", "meta=0.0001"))
                            .indicator()
                            .targets())
                    .isEmpty();
            assertThat(sheet(row("unidad=MILÍMETROS", "meta=0")).indicator().targets())
                    .isEqualTo(Map.of(YEAR, Figure.of(0)));
        }

        @Test
        void whichUnitATargetWithoutUnitHas() {
            assertThat(only("meta=12").text().english())
                    .isEqualTo("The target '12' has no unit; write the unit of the indicator.");
            assertThat(only("meta=3%").subject()).isEqualTo(Subject.TARGET_UNIT);
        }

        @Test
        void whetherAComparisonIsADirection() {
            PendingConfirmation asked = only("unidad=PORCENTAJE", "meta=<= 3%");

            assertThat(asked.subject()).isEqualTo(Subject.DIRECTION);
            assertThat(asked.text().spanish())
                    .isEqualTo("La meta '<= 3%' sugiere la dirección 'decreciente'; confírmela en el complemento del"
                            + " tablero.");
            assertThat(only("unidad=DÍAS", "meta=>= 3").text().english())
                    .isEqualTo(
                            "The target '>= 3' suggests the direction 'higher is better'; confirm it in the overlay of the"
                                    + " board.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.85", "3%", "UNIDAD DE MEDIDA", "Meta"})
        void whetherASourceIsACellThatSlipped(String source) {
            PendingConfirmation asked = only("numerador=Casos", "fuente_numerador=" + source);

            assertThat(asked.subject()).isEqualTo(Subject.VARIABLE_SOURCE);
            assertThat(asked.heading()).isEqualTo("fuente_numerador");
            IndicatorSheet sheet = sheet(row("numerador=Casos", "fuente_numerador=" + source));
            assertThat(sheet.indicator().numerator().orElseThrow().source()).isEmpty();
            assertThat(sheet.source().cell("fuente_numerador")).hasValue(source);
        }

        @Test
        void nothingWhereAllIsCertain() {
            assertThat(read(row("unidad=PORCENTAJE", "meta=80%")).orThrow().toConfirm())
                    .isEmpty();
            assertThat(read(row("unidad=DÍAS", "meta=12")).orThrow().toConfirm())
                    .isEmpty();
        }

        @Test
        void onceForAllHowPercentagesAreWritten() {
            IndicatorBoard board = read(row("unidad=PORCENTAJE", "meta=0.8")
                            + row("hoja=2A", "unidad=PORCENTAJE", "meta=1e-05")
                            + row("hoja=3A", "meta=0.8")
                            + row("hoja=4A", "unidad=PORCENTAJE", "meta=<= 0.03"))
                    .orThrow();

            IndicatorBoard fractions = board.withPlainPercentagesIn(PercentageNotation.FRACTIONS);
            IndicatorBoard hundredths = board.withPlainPercentagesIn(PercentageNotation.HUNDREDTHS);

            assertThat(fractions.indicators())
                    .extracting(Indicator::targets)
                    .containsExactly(Map.of(YEAR, Figure.of(80)), Map.of(), Map.of(), Map.of(YEAR, Figure.of(3)));
            assertThat(hundredths.indicators().get(0).targets()).isEqualTo(Map.of(YEAR, Figure.parse("0.8")));
            assertThat(fractions.toConfirm())
                    .extracting(PendingConfirmation::subject)
                    .containsExactly(Subject.TARGET_NEAR_ZERO, Subject.TARGET_UNIT, Subject.DIRECTION);
            assertThat(board.indicators().get(0).targets()).isEmpty();
        }
    }

    @Nested
    class Reports {
        @Test
        void aRowThatIsNoSheetBesideTheOthers() {
            ReadResult<IndicatorBoard> result = read(ABSENCE + "Total atendidos,,,,,,,,,,,,,,\n" + row("hoja=2A"));

            assertThat(result.value().orElseThrow().indicators())
                    .extracting(i -> i.id().value())
                    .containsExactly("1A", "2A");
            assertThat(result.value().orElseThrow().rowsInFile()).isEqualTo(3);
            assertThat(result.problems())
                    .singleElement()
                    .extracting(p -> p.text(Language.SPANISH))
                    .isEqualTo(
                            "t.csv:3 fila 2 [MISSING] se esperaba una ficha de indicador, con su nombre y lo que mide; se"
                                    + " encontró 'Total atendidos'. Si no es un indicador, quite la fila; si lo es, complete la"
                                    + " ficha.");
        }

        @Test
        void headingsThatAreWrongMissingOrTwice() {
            ReadResult<IndicatorBoard> wrong =
                    IndicatorBoard.read(HEADINGS.replace("meta", "metas").getBytes(UTF_8), "t.csv", YEAR);
            ReadResult<IndicatorBoard> twice =
                    IndicatorBoard.read(HEADINGS.replace("meta,", "meta,meta,").getBytes(UTF_8), "t.csv", YEAR);

            assertThat(wrong.value()).isEmpty();
            assertThat(wrong.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.MISSING);
            assertThat(twice.value()).isEmpty();
            assertThat(twice.problems()).extracting(Problem::code).contains(ProblemCode.DUPLICATE);
        }

        @Test
        void whatIsMissing() {
            assertThat(problem(row("hoja=")).heading()).hasValue("hoja");
            assertThat(problem(row("indicador=", "meta=3")).code()).isEqualTo(ProblemCode.MISSING);
            assertThat(problem(row("desc_numerador=x")).heading()).hasValue("numerador");
            assertThat(problem(row("fuente_denominador=x")).heading()).hasValue("denominador");
            assertThat(read(row("hoja=", "fuente_numerador=3", "desc_denominador=x"))
                            .problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactly("hoja", "numerador", "denominador");
            assertThat(problem(row("hoja=", "numerador=Casos", "fuente_numerador=3", "meta=0.8"))
                            .heading())
                    .hasValue("hoja");
        }

        @Test
        void aCodeTwiceOrTooLong() {
            ReadResult<IndicatorBoard> twice = read(row() + row("indicador=Dos"));

            assertThat(twice.value().orElseThrow().sheets()).hasSize(1);
            assertThat(twice.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
            assertThat(problem(row("hoja=" + "A".repeat(201))).fix().english()).isEqualTo("Shorten the code.");
            assertThat(sheet(row("hoja=" + "A".repeat(200))).indicator().name()).isEqualTo("Uno");
        }

        @Test
        void aFrequencyThatNobodyKnows() {
            assertThat(problem(row("frecuencia_medicion=BIMENSUAL")).text(Language.SPANISH))
                    .isEqualTo("t.csv:2 fila 1, columna frecuencia_medicion [INVALID_VALUE] se esperaba 'mensual',"
                            + " 'bimestral', 'trimestral', 'cuatrimestral', 'semestral', 'anual', 'cuatrienal'; se encontró"
                            + " 'BIMENSUAL'. Escriba 'mensual' si es eso.");
            assertThat(problem(row("frecuencia_medicion=según necesidad")).fix().english())
                    .isEqualTo("Write one of those spellings, or leave the cell empty if it is unknown.");
        }

        @Test
        void targetsThatAreNoFigure() {
            assertThat(problem(row("meta=NA")).text(Language.ENGLISH))
                    .isEqualTo(
                            "t.csv:2 row 1, column meta [WRONG_TYPE] expected a number with a decimal point, with the sign"
                                    + " % if it is a percentage; found 'NA'. Write it like '<= 3%' or '12.5', or leave the cell empty"
                                    + " if it is unknown.");
            assertThat(problem(row("meta=\"4,5%\"")).fix().spanish())
                    .isEqualTo("Escriba '4.5%' si la coma es decimal; los miles van sin separador.");
        }

        @Test
        void aSignThatContradictsTheUnit() {
            assertThat(problem(row("unidad=DÍAS", "meta=3%")).text(Language.ENGLISH))
                    .isEqualTo(
                            "t.csv:2 row 1, column meta [INVALID_VALUE] expected a figure in the unit 'DÍAS'; found '3%'."
                                    + " Take the sign % out or mend the unit of the indicator: one of the two cells is wrong.");
        }

        @Test
        void allProblemsOfARow() {
            assertThat(read(row("indicador=", "frecuencia_medicion=x", "desc_numerador=x", "meta=x"))
                            .problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactly("indicador", "frecuencia_medicion", "numerador", "meta");
        }

        @Test
        void cellsThatAreNoVisibleComposedLine() {
            assertThat(problem(row("objetivo= x")).fix().spanish()).isEqualTo("Quite esos espacios.");
            assertThat(problem(row("objetivo=\"x\ny\"")).heading()).hasValue("objetivo");
        }

        @Test
        void bytesThatAreNoSuchTable() {
            assertThat(IndicatorBoard.read((HEADINGS + ABSENCE).getBytes(ISO_8859_1), "t.csv", YEAR)
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NOT_UTF8);
            assertThat(read(ABSENCE + "2A,\"x,,,,,,,,,,,,,\n").problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SYNTAX);
            assertThat(read(ABSENCE + row("hoja=2A", "objetivo=" + "x".repeat(10_000_000)))
                            .problems())
                    .extracting(p -> p.code() + " " + p.row().orElse(0))
                    .containsExactly("TOO_LARGE 2");
            assertThat(IndicatorBoard.read(("\uFEFF" + HEADINGS + ABSENCE).getBytes(UTF_8), "t.csv", YEAR)
                            .orThrow()
                            .sheets())
                    .hasSize(1);
        }
    }
}
