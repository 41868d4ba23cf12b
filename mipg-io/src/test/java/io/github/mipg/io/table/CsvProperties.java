package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvProperties {
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<Character> tricky =
                Arbitraries.of('"', ',', ';', '\n', '\r', '\t', ' ', '\'', '=', '\uFEFF', 'ñ', 'a');
        Arbitrary<String> syntax = tricky.list().ofMaxSize(8).map(CsvProperties::text);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(12).map(CsvProperties::writable);
        return Arbitraries.oneOf(syntax, anything);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(width -> cells().list().ofSize(width).list().ofMaxSize(8));
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        Arbitrary<byte[]> nearlyCsv = Arbitraries.of(
                        "a",
                        "b",
                        "é",
                        "\uD83D\uDE00",
                        ",",
                        ",",
                        ";",
                        "\"",
                        "\"\"",
                        "\n",
                        "\n",
                        "\r\n",
                        "\r",
                        "\0",
                        "\uFEFF")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts).getBytes(UTF_8));
        Arbitrary<byte[]> damaged = Combinators.combine(
                        nearlyCsv, Arbitraries.bytes(), Arbitraries.integers().between(0, 60))
                .as((file, wrong, at) -> {
                    byte[] copy = file.clone();
                    if (at < copy.length) {
                        copy[at] = wrong;
                    }
                    return copy;
                });
        return Arbitraries.oneOf(random, nearlyCsv, damaged);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table, @ForAll Separator separator) {
        int width = table.isEmpty() ? 1 : table.get(0).size();
        List<String> headings = IntStream.range(0, width).mapToObj(i -> "h" + i).toList();

        byte[] bytes = CsvWriter.exact().separatedBy(separator).write(headings, table);
        ReadResult<CsvTable> result =
                CsvReader.standard().separatedBy(separator).read(bytes, "t.csv");

        assertThat(result.problems()).isEmpty();
        assertThat(result.orThrow().rows()).extracting(CsvRow::cells).isEqualTo(table);
        assertThat(CsvWriter.exact()
                        .separatedBy(separator)
                        .write(
                                result.orThrow().headings(),
                                result.orThrow().rows().stream()
                                        .map(CsvRow::cells)
                                        .toList()))
                .isEqualTo(bytes);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noFileMakesItThrow(
            @ForAll("files") byte[] file,
            @ForAll @IntRange(min = 1, max = 80) int bytes,
            @ForAll @IntRange(min = 1, max = 5) int few) {
        CsvLimits tight = new CsvLimits(bytes, few, few, 3 * few, few);
        for (CsvReader reader : List.of(
                CsvReader.standard(),
                CsvReader.standard().within(tight),
                CsvReader.standard().separatedBy(Separator.SEMICOLON).expecting(List.of("a", "b")))) {
            ReadResult<CsvTable> result = reader.read(file, "t.csv");
            assertThat(result.value().isPresent() || !result.problems().isEmpty())
                    .isTrue();
            long lines = 1;
            for (byte b : file) {
                lines += b == '\n' ? 1 : 0;
            }
            int lastLine = 0;
            for (Problem problem : result.problems()) {
                assertThat(problem.line()).isBetween(Math.max(1, lastLine), (int) lines);
                assertThat(problem.row()).isPresent();
                lastLine = problem.line();
            }
        }
    }

    @Property
    void theBytesBeforeADefectAreReadAsWithoutIt(@ForAll("tables") List<List<String>> table) {
        int width = table.isEmpty() ? 1 : table.get(0).size();
        List<String> headings = IntStream.range(0, width).mapToObj(i -> "h" + i).toList();
        byte[] good = CsvWriter.exact().write(headings, table);
        byte[] cut = Arrays.copyOf(good, good.length + 1);
        cut[good.length] = '"';

        ReadResult<CsvTable> result = CsvReader.standard().read(cut, "t.csv");

        assertThat(result.value().orElseThrow().rows())
                .extracting(CsvRow::cells)
                .isEqualTo(table);
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
        assertThat(result.problems().get(0).row()).hasValue(table.size() + 1);
    }

    @Property
    void problemsNameTheRightRowAndLineWhateverTheCellsBeforeHold(
            @ForAll("tables") List<List<String>> table, @ForAll @IntRange(min = 0, max = 8) int at) {
        int width = table.isEmpty() ? 1 : table.get(0).size();
        List<String> headings = IntStream.range(0, width).mapToObj(i -> "h" + i).toList();
        int place = Math.min(at, table.size());
        List<List<String>> before = table.subList(0, place);
        List<List<String>> after = table.subList(place, table.size());
        String start = new String(CsvWriter.exact().write(headings, before), UTF_8);
        String rest = new String(CsvWriter.exact().write(headings, after), UTF_8);
        String ragged = "x" + ",".repeat(width) + "\n";
        String file = start + ragged + rest.substring(rest.indexOf('\n') + 1);

        ReadResult<CsvTable> result = CsvReader.standard().read(file.getBytes(UTF_8), "t.csv");

        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).row()).hasValue(place + 1);
        assertThat(result.problems().get(0).line())
                .isEqualTo(1 + (int) start.chars().filter(c -> c == '\n').count());
        List<Integer> rows = new ArrayList<>();
        result.value().orElseThrow().rows().forEach(r -> rows.add(r.row()));
        assertThat(rows)
                .isEqualTo(IntStream.rangeClosed(1, table.size() + 1)
                        .filter(r -> r != place + 1)
                        .boxed()
                        .toList());
    }

    private static String text(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static String writable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
