package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.MunicipalityCheck.Outcome;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.PublicEntity;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritorialDivisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 14);
    private static final String HEADINGS = "cod_dane_municipio,cod_dane_departamento,municipio,latitud,longitud\n";
    private static final String SOME = """
            05901,05,PUEBLO UNO,6.246631,-75.581775
            05902,05,PUEBLO DOS,,
            63901,63,PUEBLO TRES,4.674,-75.658
            63902,63,PUEBLO UNO,4,-75.7
            """;

    private static ReadResult<TerritorialDivision> read(String rows) {
        return TerritorialDivision.read((HEADINGS + rows).getBytes(UTF_8), "d.csv", DAY);
    }

    private static TerritorialDivision some() {
        return read(SOME).orThrow();
    }

    private static Problem problem(String row) {
        ReadResult<TerritorialDivision> result = read(row + "\n");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.value().orElseThrow().municipalities()).isEmpty();
        assertThat(result.value().orElseThrow().rowsInFile()).isEqualTo(1);
        return result.problems().get(0);
    }

    @Nested
    class Reads {
        @Test
        void municipalitiesWithTheirDepartmentAndPlace() {
            TerritorialDivision division = some();
            Municipality one = new Municipality(
                    MunicipalityCode.of("05901"),
                    "PUEBLO UNO",
                    Optional.of(new Coordinates(new BigDecimal("6.246631"), new BigDecimal("-75.581775"))));

            assertThat(division.find(MunicipalityCode.of("05901"))).hasValue(one);
            assertThat(one.department()).isEqualTo("05");
            assertThat(division.find(MunicipalityCode.of("05903"))).isEmpty();
            assertThat(division.municipalities())
                    .extracting(m -> m.code().value())
                    .containsExactly("05901", "05902", "63901", "63902");
            assertThat(division.departments()).containsExactly("05", "63");
            assertThat(division.municipalitiesOf("63"))
                    .extracting(Municipality::name)
                    .containsExactly("PUEBLO TRES", "PUEBLO UNO");
            assertThat(division.municipalitiesOf("99")).isEmpty();
            assertThat(division.asOf()).isEqualTo(DAY);
            assertThat(division).hasToString("DIVIPOLA as of 2026-06-14: 4 municipalities (4 rows)");
        }

        @Test
        void twoEmptyCellsAreAPlaceThatIsUnknown() {
            assertThat(some().find(MunicipalityCode.of("05902")).orElseThrow().coordinates())
                    .isEmpty();
        }

        @Test
        void headingsInAnyOrderAndWithColumnsOfOnesOwn() {
            String file = """
                    municipio,longitud,zona,cod_dane_departamento,cod_dane_municipio,latitud
                    PUEBLO,-75.5,andina,05,05901,6.2
                    """;
            ReadResult<TerritorialDivision> result = TerritorialDivision.read(file.getBytes(UTF_8), "d.csv", DAY);

            assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
            assertThat(result.value().orElseThrow().municipalities())
                    .extracting(Municipality::name)
                    .containsExactly("PUEBLO");
        }

        @Test
        void anotherSeparatorOnRequest() {
            byte[] file = (HEADINGS + SOME).replace(',', ';').getBytes(UTF_8);

            assertThat(TerritorialDivision.read(file, "d.csv", DAY).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.UNKNOWN_FORMAT);
            assertThat(TerritorialDivision.read(
                                    new ByteArrayInputStream(file),
                                    "d.csv",
                                    DAY,
                                    CsvReader.standard().separatedBy(Separator.SEMICOLON))
                            .orThrow()
                            .municipalities())
                    .hasSize(4);
        }

        @Test
        void itsHeadings() {
            assertThat(String.join(",", TerritorialDivision.headings()) + "\n").isEqualTo(HEADINGS);
        }
    }

    @Nested
    class Reports {
        @Test
        void headingsThatAreWrongMissingOrTwice() {
            ReadResult<TerritorialDivision> wrong = TerritorialDivision.read(
                    "codigo_dane_municipio,cod_dane_departamento,municipio,latitud,longitud\n".getBytes(UTF_8),
                    "d.csv",
                    DAY);
            ReadResult<TerritorialDivision> twice = TerritorialDivision.read(
                    HEADINGS.replace("longitud", "longitud,longitud").getBytes(UTF_8), "d.csv", DAY);

            assertThat(wrong.value()).isEmpty();
            assertThat(wrong.problems().get(0).text(Language.ENGLISH)).contains("codigo_dane_municipio");
            assertThat(twice.value()).isEmpty();
            assertThat(twice.problems()).extracting(Problem::code).contains(ProblemCode.DUPLICATE);
        }

        @Test
        void aCodeWhoseZeroASpreadsheetCut() {
            assertThat(problem("5901,05,X,6.2,-75.5").text(Language.SPANISH))
                    .isEqualTo(
                            "d.csv:2 fila 1, columna cod_dane_municipio [INVALID_VALUE] se esperaba los cinco dígitos"
                                    + " de un código de municipio; se encontró '5901'. Escriba '05901': una hoja de cálculo lo tomó"
                                    + " por un número y quitó el cero a la izquierda.");
            assertThat(problem("05901,5,X,6.2,-75.5").fix().english())
                    .isEqualTo("Write '05': a spreadsheet program took it for a number and cut the leading zero.");
            assertThat(problem("5901.0,05,X,6.2,-75.5").fix().english())
                    .isEqualTo("Write '05901': a spreadsheet program took it for a number and cut the leading zero.");
            assertThat(problem("63901.0,63,X,6.2,-75.5").fix().english())
                    .isEqualTo("Write '63901': a spreadsheet program took it for a number.");
        }

        @Test
        void bothCodesWhoseZeroASpreadsheetCut() {
            assertThat(read("5901,5,X,6.2,-75.5\n").problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactly("cod_dane_municipio", "cod_dane_departamento");
        }

        @ParameterizedTest
        @ValueSource(strings = {"059010", "590", "0590A", "O5901", "٠٥٩٠١", "05.901"})
        void codesThatAreNoFiveDigits(String code) {
            Problem problem = problem(code + ",05,X,6.2,-75.5");

            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
            assertThat(problem.heading()).hasValue("cod_dane_municipio");
            assertThat(problem.fix().english()).contains("'05001'");
        }

        @Test
        void whatIsMissing() {
            assertThat(read(",,,,\n").problems())
                    .extracting(p -> p.code() + " " + p.heading().orElse(""))
                    .containsExactly(
                            "MISSING cod_dane_municipio", "MISSING cod_dane_departamento", "MISSING municipio");
            assertThat(problem("05901,05,X,6.2,").text(Language.ENGLISH))
                    .isEqualTo("d.csv:2 row 1, column longitud [MISSING] expected the longitude of a place in Colombia,"
                            + " from -82 to -66 degrees; found ''. Write both coordinates, or leave both cells empty if"
                            + " they are unknown.");
        }

        @Test
        void aCodeThatDoesNotBeginWithItsDepartment() {
            assertThat(problem("05901,63,X,6.2,-75.5").text(Language.ENGLISH))
                    .isEqualTo(
                            "d.csv:2 row 1, column cod_dane_departamento [INVALID_VALUE] expected '05', the first two"
                                    + " digits of the municipality's code 05901; found '63'. Mend the code that is wrong: the"
                                    + " department's or the municipality's.");
        }

        @Test
        void aCodeTwice() {
            ReadResult<TerritorialDivision> result = read(SOME + "05901,05,OTRO,6.2,-75.5\n");

            assertThat(result.value().orElseThrow().municipalities()).hasSize(4);
            assertThat(result.problems())
                    .singleElement()
                    .hasToString("d.csv:6 row 5, column cod_dane_municipio [DUPLICATE] expected each code once; found"
                            + " '05901'. Take one of the two rows out: row 1 has this code already.");
        }

        @Test
        void aDecimalComma() {
            Problem problem = problem("05901,05,X,\"6,246631\",-75.5");

            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
            assertThat(problem.text(Language.SPANISH))
                    .isEqualTo("d.csv:2 fila 1, columna latitud [WRONG_TYPE] se esperaba la latitud de un lugar de"
                            + " Colombia, de -5 a 16 grados; se encontró '6,246631'. Escriba '6.246631', con punto decimal"
                            + " y no con coma.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "6246631|-75.5|latitud|Check the number and the place of its decimal point.",
                    "-6.2|-75.5|latitud|Check the number and the place of its decimal point.",
                    "16.000001|-75.5|latitud|Check the number and the place of its decimal point.",
                    "6.2|75.5|longitud|Write '-75.5': Colombia lies west of Greenwich.",
                    "6.2|-65.99|longitud|Check the number and the place of its decimal point.",
                    "-75.5|6.2|latitud|Change the two cells round: the longitude stands in the place of the latitude."
                })
        void placesOutsideColombia(String latitude, String longitude, String heading, String fix) {
            Problem problem = problem("05901,05,X," + latitude + "," + longitude);

            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
            assertThat(problem.heading()).hasValue(heading);
            assertThat(problem.fix().english()).isEqualTo(fix);
        }

        @ParameterizedTest
        @ValueSource(strings = {"6°14'", "6.2.4", "+6.2", "6.", ".2", "1e0", "NaN", "٦.٢", "6.24663100000000000001"})
        void coordinatesThatAreNoPlainNumber(String latitude) {
            Problem problem = problem("05901,05,X," + latitude + ",-75.5");

            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
            assertThat(problem.fix().english())
                    .isEqualTo("Write degrees with a decimal point, without letters or other signs.");
        }

        @Test
        void allProblemsOfARow() {
            assertThat(read("590,5,,\"6,2\",75\n").problems())
                    .extracting(p -> p.heading().orElse(""))
                    .containsExactlyElementsOf(TerritorialDivision.headings());
        }

        @Test
        void namesThatAreNoVisibleComposedLine() {
            assertThat(problem("05901,05, X,6.2,-75.5").fix().spanish()).isEqualTo("Quite esos espacios.");
            assertThat(problem("05901,05,MEDELLI\u0301N,6.2,-75.5").heading()).hasValue("municipio");
        }

        @Test
        void bytesThatAreNoSuchTable() {
            byte[] latin = (HEADINGS + "05901,05,ABRIAQUÍ,6.2,-75.5\n").getBytes(ISO_8859_1);
            assertThat(TerritorialDivision.read(latin, "d.csv", DAY).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.NOT_UTF8);
            assertThat(read(SOME + "05903,05,\"X,6.2,-75.5\n").problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SYNTAX);
            assertThat(read(SOME + "05903,05," + "X".repeat(10_000_000) + ",6.2,-75.5\n")
                            .problems())
                    .extracting(p -> p.code() + " " + p.row().orElse(0))
                    .containsExactly("TOO_LARGE 5");
            assertThat(TerritorialDivision.read(("\uFEFF" + HEADINGS + SOME).getBytes(UTF_8), "d.csv", DAY)
                            .orThrow()
                            .municipalities())
                    .hasSize(4);
            assertThat(TerritorialDivision.read(new byte[0], "d.csv", DAY).value())
                    .isEmpty();
        }
    }

    @Nested
    class Checks {
        @Test
        void aCodeOfTheList() {
            MunicipalityCheck check = some().check(MunicipalityCode.of("63901"));

            assertThat(check.outcome()).isEqualTo(Outcome.FOUND);
            assertThat(check.isProblem()).isFalse();
            assertThat(check.municipality()).isEqualTo(some().find(MunicipalityCode.of("63901")));
            assertThat(check.nearest()).isEmpty();
            assertThat(check.text().english()).isEqualTo("63901 PUEBLO TRES is in DIVIPOLA as of 2026-06-14.");
            assertThat(some().check(MunicipalityCode.of("63901"), "63")).isEqualTo(check);
        }

        @Test
        void theMunicipalityOfAnEntity() {
            PublicEntity.Builder entity =
                    PublicEntity.builder().id(EntityId.parse("ejemplo:1")).name("Alcaldía de Ejemplo");
            MunicipalityCheck unknown = some().check(entity.build());

            assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_GIVEN);
            assertThat(unknown.isProblem()).isFalse();
            assertThat(unknown.code()).isEmpty();
            assertThat(some().check(entity.municipality(MunicipalityCode.of("05901"))
                                    .build())
                            .municipality())
                    .isPresent();
            assertThat(some().check(entity.municipality(MunicipalityCode.of("05999"))
                                    .build())
                            .outcome())
                    .isEqualTo(Outcome.UNKNOWN_CODE);
        }

        @Test
        void aCodeThatTheListDoesNotHave() {
            MunicipalityCheck check = some().check(MunicipalityCode.of("63903"));

            assertThat(check.outcome()).isEqualTo(Outcome.UNKNOWN_CODE);
            assertThat(check.isProblem()).isTrue();
            assertThat(check.code()).hasValue(MunicipalityCode.of("63903"));
            assertThat(check.municipality()).isEmpty();
            assertThat(check.nearest()).extracting(m -> m.code().value()).containsExactly("63902", "63901");
            assertThat(check.text().spanish())
                    .isEqualTo(
                            "La DIVIPOLA del 2026-06-14 no tiene el código 63903. Revise los dígitos; los códigos más"
                                    + " parecidos son 63902 (PUEBLO UNO), 63901 (PUEBLO TRES); si es un municipio más reciente que"
                                    + " la lista o un área no municipalizada, lea una lista que lo tenga.");
            assertThat(check).hasToString("UNKNOWN_CODE: " + check.text().english());
        }

        @Test
        void digitsThatAreSwapped() {
            assertThat(some().check(MunicipalityCode.of("05091")).nearest())
                    .extracting(m -> m.code().value())
                    .first()
                    .isEqualTo("05901");
            assertThat(some().check(MunicipalityCode.of("50901")).nearest())
                    .extracting(m -> m.code().value())
                    .first()
                    .isEqualTo("05901");
        }

        @Test
        void aDepartmentThatTheListDoesNotHave() {
            MunicipalityCheck check = some().check(MunicipalityCode.of("98765"));

            assertThat(check.outcome()).isEqualTo(Outcome.UNKNOWN_DEPARTMENT);
            assertThat(check.nearest()).isEmpty();
            assertThat(check.text().english())
                    .isEqualTo(
                            "The code 98765 begins with 98, which is no department of DIVIPOLA as of 2026-06-14. Check"
                                    + " the first two digits.");
        }

        @Test
        void aCodeOfAnotherDepartmentThanItsOwn() {
            MunicipalityCheck check = some().check(MunicipalityCode.of("05901"), "63");

            assertThat(check.outcome()).isEqualTo(Outcome.OTHER_DEPARTMENT);
            assertThat(check.municipality()).isEmpty();
            assertThat(check.text().english())
                    .isEqualTo(
                            "The code 05901 is of the department 05, not of 63. Mend one of the two; the nearest codes of"
                                    + " that department are 63901 (PUEBLO TRES), 63902 (PUEBLO UNO).");
            assertThatThrownBy(() -> some().check(MunicipalityCode.of("05901"), "5"))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("two digits");
        }
    }

    @Test
    void aPlaceThatIsNotOnEarthIsRefused() {
        BigDecimal zero = BigDecimal.ZERO;
        assertThatThrownBy(() -> new Coordinates(new BigDecimal("90.1"), zero))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Coordinates.latitude");
        assertThatThrownBy(() -> new Coordinates(zero, new BigDecimal("-180.1")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Coordinates.longitude");
        assertThatThrownBy(() -> new Municipality(MunicipalityCode.of("05901"), "", Optional.empty()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Municipality.name");
    }
}
