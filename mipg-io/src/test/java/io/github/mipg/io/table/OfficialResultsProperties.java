package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.ReadResult;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OfficialResultsProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Vigencia YEAR = Vigencia.of(2025);
    private static final String ACT = "Publicación";

    /** In the order of the official files. */
    private static final List<String> CODES =
            List.of("IDI", "D1", "D7", "POL01", "POL10", "POL19", "I01", "I28", "I70");

    private static ReadResult<OfficialResults> read(byte[] file) {
        return OfficialResults.read(file, "r.csv", LAW, YEAR, ACT);
    }

    /** Figures by code; a text of no length is a blank. */
    @Provide
    Arbitrary<List<Map<String, String>>> towns() {
        Arbitrary<String> figures = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(2)
                                .map(BigDecimal::toPlainString)));
        return figures.list()
                .ofSize(CODES.size())
                .map(cells -> {
                    Map<String, String> town = new LinkedHashMap<>();
                    for (String code : CODES) {
                        town.put(code, cells.get(town.size()));
                    }
                    return town;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void what_was_written_is_read_whatever_the_order_of_columns_and_blank_is_never_zero(
            @ForAll("towns") List<Map<String, String>> towns,
            @ForAll Random random,
            @ForAll boolean comma,
            @ForAll @IntRange(max = 2) int titles,
            @ForAll boolean forSpreadsheets) {
        List<String> order = new ArrayList<>(CODES);
        order.add("cod_sigep");
        Collections.shuffle(order, random);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < titles; i++) {
            lines.add(Collections.nCopies(order.size(), i == 0 ? "Resultados" : ""));
        }
        lines.add(order.stream().map(c -> heading(c, random)).toList());
        for (Map<String, String> town : towns) {
            String code = "%04d".formatted(lines.size());
            lines.add(order.stream()
                    .map(c -> c.equals("cod_sigep")
                            ? code
                            : town.getOrDefault(c, "").replace('.', comma ? ',' : '.'))
                    .toList());
        }
        CsvWriter writer = forSpreadsheets ? CsvWriter.forSpreadsheets() : CsvWriter.exact();
        byte[] file = writer.write(lines.get(0), lines.subList(1, lines.size()));

        OfficialResults results = read(file).orThrow();

        assertThat(results.codes()).isEqualTo(CODES);
        assertThat(results.rows()).hasSameSizeAs(towns);
        for (int i = 0; i < towns.size(); i++) {
            List<OfficialResult> expected = new ArrayList<>();
            List<String> blank = new ArrayList<>();
            towns.get(i).forEach((code, figure) -> {
                if (figure.isEmpty()) {
                    blank.add(code);
                } else {
                    expected.add(OfficialResult.builder()
                            .index(code)
                            .vigencia(YEAR)
                            .score(OfficialScore.of(new BigDecimal(figure)))
                            .act(ACT)
                            .build());
                }
            });
            assertThat(results.rows().get(i).results()).isEqualTo(expected);
            assertThat(results.rows().get(i).blank()).isEqualTo(blank);
        }
    }

    private static String heading(String code, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> code.toLowerCase(Locale.ROOT);
            case 1 -> code.equals("cod_sigep") ? "Código  Sigep" : code + "  Índice,\npuntaje";
            case 2 ->
                code.equals("IDI") ? "Índice de Desempeño\nInstitucional" : code.replaceFirst("^([DPOLI]+)0", "$1");
            default -> code;
        };
    }

    @Property
    void no_bytes_make_it_throw(@ForAll @Size(max = 200) byte[] bytes) {
        ReadResult<OfficialResults> result = read(bytes);

        assertThat(result.value().isPresent() || !result.problems().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "cod_sigep",
                        "Código Sigep",
                        "codigoDane",
                        "IDI",
                        "D1",
                        "P1",
                        "POL07",
                        "I38",
                        "i1",
                        "Entidad",
                        ",",
                        ";",
                        "\n",
                        "\r\n",
                        "\"",
                        "0576",
                        "30.2",
                        "30,2",
                        "",
                        " ",
                        "-1",
                        "1e9",
                        "Grupo par",
                        "\u0301",
                        "\u202E",
                        "\0")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void no_text_makes_it_throw_and_every_row_is_read_or_has_a_problem(@ForAll("files") String file) {
        ReadResult<OfficialResults> result = read(("cod_sigep,IDI\n" + file).getBytes(UTF_8));

        result.value().ifPresent(results -> {
            long bad = result.problems().stream()
                    .map(p -> p.row().orElse(0))
                    .filter(row -> row > 0 && row <= results.rowsInFile())
                    .distinct()
                    .count();
            assertThat(results.rows().size() + bad).isEqualTo(results.rowsInFile());
        });
        assertThat(read(file.getBytes(UTF_8))).isNotNull();
    }
}
