package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final CsvReader READER = CsvReader.standard();

    private static ReadResult<CsvTable> read(CsvReader reader, String text) {
        return reader.read(text.getBytes(UTF_8), "t.csv");
    }

    private static ReadResult<CsvTable> read(String text) {
        return read(READER, text);
    }

    private static List<List<String>> cells(ReadResult<CsvTable> result) {
        return result.value().orElseThrow().rows().stream().map(CsvRow::cells).toList();
    }

    private static Problem only(ReadResult<CsvTable> result) {
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static void at(Problem problem, ProblemCode code, int row, String heading, int line) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.row()).hasValue(row);
        assertThat(problem.heading()).hasValue(heading);
        assertThat(problem.line()).isEqualTo(line);
    }

    @Nested
    class Reads {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a,b\n1,2\n3,\n",
                    "a,b\r\n1,2\r\n3,\r\n",
                    "a,b\n1,2\n3,",
                    "\uFEFFa,b\n1,2\n3,\n",
                    "a,b\n1,2\n3,\n\n\r\n\n",
                    "\"a\",\"b\"\n\"1\",\"2\"\r\n\"3\",\"\""
                })
        void theSameTableHoweverItIsWritten(String text) {
            ReadResult<CsvTable> result = read(text);

            assertThat(result.problems()).isEmpty();
            assertThat(result.orThrow().headings()).containsExactly("a", "b");
            assertThat(cells(result)).containsExactly(List.of("1", "2"), List.of("3", ""));
        }

        @Test
        void quotedCellsWithSeparatorsLineBreaksAndQuotes() {
            ReadResult<CsvTable> result = read("a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"1\n2\r\n3\",\"\"\"\"\nz,ñ\n");

            assertThat(result.problems()).isEmpty();
            assertThat(cells(result))
                    .containsExactly(List.of("x, y", "he said \"no\""), List.of("1\n2\r\n3", "\""), List.of("z", "ñ"));
            assertThat(result.orThrow().rows()).extracting(CsvRow::row).containsExactly(1, 2, 3);
            assertThat(result.orThrow().rows()).extracting(CsvRow::line).containsExactly(2, 3, 6);
        }

        @Test
        void cellsByHeading() {
            CsvRow row = read("b,a\n1,2\n").orThrow().rows().get(0);

            assertThat(row.cell("a")).hasValue("2");
            assertThat(row.cell("A")).isEmpty();
            assertThat(row.byHeading()).containsExactly(entry("b", "1"), entry("a", "2"));
        }

        @Test
        void headingsOnly() {
            assertThat(read("a,b").orThrow().rows()).isEmpty();
        }

        @Test
        void otherSeparatorsOnRequest() {
            assertThat(cells(read(READER.separatedBy(Separator.SEMICOLON), "a;b\n1,5;2\n")))
                    .containsExactly(List.of("1,5", "2"));
            assertThat(cells(read(READER.separatedBy(Separator.TAB), "a\tb\n1\t2\n")))
                    .containsExactly(List.of("1", "2"));
        }

        @Test
        void charactersOutsideTheBasicPlaneAcrossChunks() {
            String long1 = "\uD83D\uDE00é".repeat(6_000);
            for (int shift = 0; shift < 8; shift++) {
                String text = "a,b\n" + "x".repeat(shift) + long1 + ",\"" + long1 + "\"\n";
                assertThat(cells(read(text))).containsExactly(List.of("x".repeat(shift) + long1, long1));
            }
        }

        @Test
        void aStreamThatHandsOutOneByteAtATime() {
            byte[] bytes = "\uFEFFa,b\r\n\"é\uD83D\uDE00\",2\r\n".getBytes(UTF_8);
            InputStream slow = new ByteArrayInputStream(bytes) {
                @Override
                public int read(byte[] target, int from, int length) {
                    return super.read(target, from, Math.min(length, 1));
                }
            };

            assertThat(cells(READER.read(slow, "t.csv"))).containsExactly(List.of("é\uD83D\uDE00", "2"));
        }
    }

    @Nested
    class ReportsAndGoesOn {
        @Test
        void raggedRows() {
            ReadResult<CsvTable> result = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n");

            at(result.problems().get(0), ProblemCode.MISSING, 1, "c", 2);
            at(result.problems().get(1), ProblemCode.UNKNOWN_FIELD, 3, "", 4);
            assertThat(result.problems()).hasSize(2).extracting(Problem::actual).containsExactly("2", "4");
            assertThat(cells(result)).containsExactly(List.of("1", "2", "3"));
        }

        @Test
        void blankLinesBetweenRows() {
            ReadResult<CsvTable> result = read("a,b\n1,2\n\n\r\n3,4\n\n");

            assertThat(result.problems()).hasSize(2);
            at(result.problems().get(0), ProblemCode.MISSING, 2, "", 3);
            at(result.problems().get(1), ProblemCode.MISSING, 3, "", 4);
            assertThat(cells(result)).containsExactly(List.of("1", "2"), List.of("3", "4"));
        }

        @Test
        void controlCharacters() {
            ReadResult<CsvTable> result = read("a,b\n1,x\u0000y\n\"\u0085\n\",2\nt\tt,4\n");

            assertThat(result.problems()).hasSize(2);
            at(result.problems().get(0), ProblemCode.INVALID_VALUE, 1, "b", 2);
            at(result.problems().get(1), ProblemCode.INVALID_VALUE, 2, "a", 3);
            assertThat(result.problems().get(0).text(Language.SPANISH))
                    .isEqualTo("t.csv:2 fila 1, columna b [INVALID_VALUE] se esperaba texto sin caracteres de"
                            + " control; se encontró 'x\uFFFDy'. Quite de la celda el carácter NUL.");
            assertThat(result.problems().get(1).fix().english())
                    .isEqualTo("Take the character U+0085 out of the cell.");
            assertThat(cells(result)).containsExactly(List.of("t\tt", "4"));
        }

        @Test
        void unknownHeadingsWhoseColumnsAreStillRead() {
            ReadResult<CsvTable> result =
                    read(READER.expecting(List.of("codigo", "nombre")), "nombre,Nombre,codigo,z\nA,B,1,2\n");

            assertThat(result.problems()).hasSize(2);
            at(result.problems().get(0), ProblemCode.UNKNOWN_FIELD, 0, "Nombre", 1);
            at(result.problems().get(1), ProblemCode.UNKNOWN_FIELD, 0, "z", 1);
            assertThat(cells(result)).containsExactly(List.of("A", "B", "1", "2"));
        }

        @Test
        void aThousandProblemsAndCountsTheOthers() {
            String bad = "1\n";
            assertThat(read("a,b\n" + bad.repeat(1_000)).problems())
                    .hasSize(1_000)
                    .allMatch(p -> p.code() == ProblemCode.MISSING);

            List<Problem> problems = read("a,b\n" + bad.repeat(5_000)).problems();
            assertThat(problems).hasSize(1_001);
            at(problems.get(999), ProblemCode.MISSING, 1_000, "b", 1_001);
            at(problems.get(1_000), ProblemCode.TOO_LARGE, 1_001, "", 1_002);
            assertThat(problems.get(1_000).text(Language.ENGLISH))
                    .isEqualTo(
                            "t.csv:1002 row 1001 [TOO_LARGE] expected 1000 problems at most; found '5000'. Mend those"
                                    + " above and read the file again: from this row on there are 4000 more problems that are"
                                    + " not listed.");

            List<Problem> cut = read("a,b\n" + bad.repeat(5_000) + "\"").problems();
            assertThat(cut).hasSize(1_002);
            at(cut.get(1_001), ProblemCode.SYNTAX, 5_001, "a", 5_002);
        }
    }

    @Nested
    class Stops {
        @Test
        void atAnUnterminatedQuoteKeepingTheRowsBefore() {
            ReadResult<CsvTable> result = read("a,b\n1,2\n\"x\ny\",3\n4,\"z\n5,6\n7,8\n");

            Problem problem = only(result);
            at(problem, ProblemCode.SYNTAX, 3, "b", 5);
            assertThat(cells(result)).containsExactly(List.of("1", "2"), List.of("x\ny", "3"));
            assertThat(problem.text(Language.SPANISH))
                    .isEqualTo("t.csv:5 fila 3, columna b [SYNTAX] se esperaba unas comillas que cierren la celda; se"
                            + " encontró '\"z\uFFFD5,6\uFFFD7,8\uFFFD'. Cierre las comillas de esta celda; las que van"
                            + " dentro de ella se escriben dobles (\"\").");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x\"y,2", "\"x\"y,2", "\"x\" ,2"})
        void atQuotesInTheWrongPlace(String row) {
            ReadResult<CsvTable> result = read("a,b\n\n" + row + "\n5,6\n");

            assertThat(result.problems()).hasSize(2);
            at(result.problems().get(0), ProblemCode.MISSING, 1, "", 2);
            at(result.problems().get(1), ProblemCode.SYNTAX, 2, "a", 3);
            assertThat(cells(result)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a,b\r1,2\r", "a,b\r", "a,b\n1,2\r3"})
        void atALoneReturn(String text) {
            assertThat(only(read(text)).code()).isEqualTo(ProblemCode.SYNTAX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\uFEFF", "\n", "\r\na,b\n", "\n\n\n"})
        void withoutHeadings(String text) {
            ReadResult<CsvTable> result = read(text);

            at(only(result), ProblemCode.MISSING, 0, "", 1);
            assertThat(result.value()).isEmpty();
        }

        @Test
        void atHeadingsThatCannotBeUsed() {
            ReadResult<CsvTable> result =
                    read(READER.expecting(List.of("a", "b", "nombre")), "a,a,,nonbre,b ,\"c\nd\"\n1,2,3,4,5,6\n");

            assertThat(result.value()).isEmpty();
            assertThat(result.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                            ProblemCode.DUPLICATE,
                            ProblemCode.MISSING,
                            ProblemCode.INVALID_VALUE,
                            ProblemCode.INVALID_VALUE,
                            ProblemCode.UNKNOWN_FIELD,
                            ProblemCode.MISSING,
                            ProblemCode.MISSING);
            assertThat(result.problems().get(4).text(Language.ENGLISH))
                    .isEqualTo(
                            "t.csv:1 row 0, column nonbre [UNKNOWN_FIELD] expected 'a', 'b', 'nombre'; found 'nonbre'."
                                    + " Write 'nombre'.");
            assertThat(result.problems().get(6).text(Language.SPANISH))
                    .isEqualTo(
                            "t.csv:1 fila 0, columna nombre [MISSING] se esperaba el encabezado 'nombre'; se encontró"
                                    + " 'a a  nonbre b  c\uFFFDd'. Agregue la columna, aunque sus celdas queden vacías.");
        }

        @Test
        void atAnotherSeparator() {
            Problem semicolons = only(read("codigo;nombre\n1;2\n"));

            at(semicolons, ProblemCode.UNKNOWN_FORMAT, 0, "", 1);
            assertThat(semicolons.text(Language.SPANISH))
                    .isEqualTo("t.csv:1 fila 0 [UNKNOWN_FORMAT] se esperaba celdas separadas por comas; se encontró"
                            + " 'codigo;nombre'. El archivo parece separado por puntos y comas: guárdelo separado por"
                            + " comas; donde el separador se puede indicar, indique este.");
            assertThat(only(read(READER.separatedBy(Separator.SEMICOLON), "a,b\n1,2\n"))
                            .fix()
                            .english())
                    .contains("commas");
            assertThat(read("\"a;b\"\n1\n").problems()).isEmpty();
        }

        @Test
        void atTextInLatin1() {
            ReadResult<CsvTable> result = READER.read("a,b\n1,2\n3,JOSÉ Y MARÍA\n5,6\n".getBytes(ISO_8859_1), "t.csv");

            at(only(result), ProblemCode.NOT_UTF8, 2, "b", 3);
            assertThat(only(result).text(Language.SPANISH))
                    .isEqualTo(
                            "t.csv:3 fila 2, columna b [NOT_UTF8] se esperaba texto en UTF-8; se encontró"
                                    + " 'JOS\\xC9'. Guarde el archivo como 'CSV UTF-8': parece estar en Windows-1252 o Latin-1.");
            assertThat(cells(result)).containsExactly(List.of("1", "2"));
        }

        @Test
        void atTextThatEndsInsideACharacter() {
            byte[] whole = "a,b\n1,é".getBytes(UTF_8);

            at(only(READER.read(Arrays.copyOf(whole, whole.length - 1), "t.csv")), ProblemCode.NOT_UTF8, 1, "b", 2);
        }

        @Test
        void atEncodedSurrogatesAndOverlongForms() {
            byte[] surrogate = {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
            byte[] overlong = {'a', '\n', (byte) 0xC0, (byte) 0x80, '\n'};

            at(only(READER.read(surrogate, "t.csv")), ProblemCode.NOT_UTF8, 1, "a", 2);
            at(only(READER.read(overlong, "t.csv")), ProblemCode.NOT_UTF8, 1, "a", 2);
        }

        @Test
        void atWideEncodingsAndWorkbooks() {
            at(only(READER.read("a,b\n".getBytes(UTF_16), "t.csv")), ProblemCode.NOT_UTF8, 0, "", 1);
            at(only(READER.read("a,b\n".getBytes(UTF_16LE), "t.csv")), ProblemCode.NOT_UTF8, 0, "", 1);
            at(only(read("PK\u0003\u0004...")), ProblemCode.UNKNOWN_FORMAT, 0, "", 1);
        }

        @Test
        void atAStreamThatFails() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("disk gone");
                }

                @Override
                public int read(byte[] target, int from, int length) throws IOException {
                    return read();
                }
            };
            InputStream half =
                    new SequenceInputStream(new ByteArrayInputStream("a,b\n1,2\n3,4\n5".getBytes(UTF_8)), broken);

            ReadResult<CsvTable> result = READER.read(half, "t.csv");

            at(only(result), ProblemCode.UNREADABLE, 3, "a", 4);
            assertThat(only(result).actual()).isEqualTo("disk gone");
            assertThat(cells(result)).hasSize(2);
        }
    }

    @Nested
    class Limits {
        private final CsvLimits limits = CsvLimits.standard();

        @Test
        void onBytes() {
            byte[] file = "a,b\n1,2\n3,é\n".getBytes(UTF_8);

            assertThat(READER.within(limits.withBytes(file.length))
                            .read(file, "t.csv")
                            .problems())
                    .isEmpty();
            for (int most = 1; most < file.length; most++) {
                Problem problem = only(READER.within(limits.withBytes(most)).read(file, "t.csv"));
                assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
                assertThat(problem.expected().english()).isEqualTo("at most " + most + " bytes");
            }
        }

        @Test
        void onRows() {
            CsvReader two = READER.within(limits.withRows(2));

            assertThat(read(two, "a\n1\n2\n\n\n").problems()).isEmpty();
            ReadResult<CsvTable> three = read(two, "a\n1\n2\n3\n4\n");
            at(only(three), ProblemCode.TOO_LARGE, 3, "", 4);
            assertThat(cells(three)).hasSize(2);
            List<Problem> blanks = read(two, "a\n1\n\n\n\n3\n").problems();
            assertThat(blanks).hasSize(2);
            at(blanks.get(0), ProblemCode.MISSING, 2, "", 3);
            at(blanks.get(1), ProblemCode.TOO_LARGE, 3, "", 4);
        }

        @Test
        void onColumnsAndCells() {
            at(only(read(READER.within(limits.withColumns(2)), "a,b,c\n1,2,3\n")), ProblemCode.TOO_LARGE, 0, "", 1);
            at(only(read(READER.within(limits.withCells(4)), "a,b\n1,2\n3,4\n5,6\n")), ProblemCode.TOO_LARGE, 3, "", 4);
        }

        @Test
        void onTheLengthOfACell() {
            ReadResult<CsvTable> result = read(
                    READER.within(limits.withCellLength(3)),
                    "a,b\nabc,\"\"\"\"\"\"\"\"\"\"\nabc,2\n\"a\nbc\",\"abc\"\n");

            assertThat(result.problems()).hasSize(2);
            at(result.problems().get(0), ProblemCode.TOO_LARGE, 1, "b", 2);
            at(result.problems().get(1), ProblemCode.TOO_LARGE, 3, "a", 4);
            assertThat(cells(result)).containsExactly(List.of("abc", "2"));
            String heading = "h".repeat(201);
            at(only(read(heading + ",b\n1,2\n")), ProblemCode.TOO_LARGE, 0, "", 1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ab,cd\n", "\n", "\"", ",", "x"})
        void stopALargeFileLongBeforeItsEnd(String unit) throws IOException {
            byte[] pattern = unit.getBytes(UTF_8);
            AtomicLong handedOut = new AtomicLong();
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return pattern[(int) (handedOut.getAndIncrement() % pattern.length)];
                }

                @Override
                public int read(byte[] target, int from, int length) {
                    for (int i = 0; i < length; i++) {
                        target[from + i] = (byte) read();
                    }
                    return length;
                }
            };
            try (InputStream file =
                    new SequenceInputStream(new ByteArrayInputStream("a,b\n".getBytes(UTF_8)), endless)) {
                List<Problem> problems = READER.within(limits.withBytes(1_000_000))
                        .read(file, "t.csv")
                        .problems();

                assertThat(problems.get(problems.size() - 1).code()).isEqualTo(ProblemCode.TOO_LARGE);
                assertThat(handedOut.get()).isLessThan(1_100_000);
            }
        }

        @Test
        void ofNothingAreRefused() {
            assertThatThrownBy(() -> limits.withRows(0))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage(
                            "CsvLimits.rows must be 1 or more, but was '0'. Start from CsvLimits.standard() and change"
                                    + " one limit.");
        }
    }

    @Test
    void expectedHeadingsAreChecked() {
        for (List<String> wrong : List.of(List.of("a", "a"), List.of(""), List.of("a\nb"), List.of("x".repeat(201)))) {
            assertThatThrownBy(() -> READER.expecting(wrong)).isInstanceOf(InvalidModelException.class);
        }
    }
}
