package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.io.Golden;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.IndexEntry;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.rules.maturity.Comparability;
import io.github.mipg.rules.maturity.PeerComparison;
import io.github.mipg.rules.maturity.QuintileMethod;
import io.github.mipg.rules.maturity.ScoreChange;
import io.github.mipg.rules.maturity.ScoreSeries;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialResultsTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Vigencia YEAR = Vigencia.of(2025);
    private static final String ACT = "Resultados MDI, vigencia 2025, territorio";

    private static ReadResult<OfficialResults> read(int year, String file) {
        return OfficialResults.read(file.getBytes(UTF_8), "r.csv", LAW, Vigencia.of(year), ACT);
    }

    private static OfficialResults results(String file) {
        return read(2025, file).orThrow();
    }

    private static EntityResults only(String file) {
        return results(file).rows().get(0);
    }

    private static Problem problem(String file) {
        ReadResult<OfficialResults> result = read(2025, file);
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static String shown(EntityResults row, String code) {
        return row.find(code).orElseThrow().score().toString();
    }

    @Test
    void nothingWasMeasuredBefore2017() {
        assertThatThrownBy(() -> read(2016, "cod_sigep,IDI\n0001,50\n"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("OfficialResults.vigencia must be 2017 or later, but was '2016' (in " + ACT
                        + "). The first measurement of performance is that of 2017, its baseline.");
        assertThat(read(2017, "cod_sigep,IDI\n0001,50\n").orThrow().rows()).hasSize(1);
    }

    /**
     * The layout of an official workbook saved as CSV: two titles, the headings as printed, one town. The total, and which
     * indices are blank, are those of San Rafael, Antioquia; the code and the other figures are made up.
     */
    private static String sanRafael() {
        Set<String> blank = Set.of("I20", "I21", "I30", "I31", "I32");
        List<String> headings = new ArrayList<>(List.of(
                "Código Sigep",
                "Entidad",
                "Naturaleza Jurídica",
                "Departamento",
                "Municipio",
                "Grupo par",
                "Tipo Formulario",
                "Índice de Desempeño Institucional",
                "D1 Talento Humano",
                "D2 Direcciona- miento Estratégico y Planeación",
                "D3  Gestión para Resultados con Valores",
                "D4 Evaluación de Resultados",
                "D5 Información y\nComunicación",
                "D6 Gestión del Conocimiento",
                "D7 Control Interno"));
        List<String> cells = new ArrayList<>(List.of(
                "0001",
                "ALCALDÍA DE SAN RAFAEL",
                "Alcaldía",
                "Antioquia",
                "San Rafael",
                "ALCALDÍA GRUPO 4",
                "Territorial",
                "30.2",
                "31",
                "32",
                "33",
                "34",
                "35",
                "36",
                "37"));
        LAW.measurementOf(YEAR).policies().forEach(p -> {
            headings.add(p.code().orElseThrow() + " Índice " + p.name().find().orElseThrow());
            cells.add("40,5");
        });
        for (IndexEntry index : LAW.measurementOf(YEAR).indices()) {
            boolean odd = index.position().orElseThrow() % 2 == 1;
            headings.add((odd
                            ? index.code()
                            : index.code().toLowerCase(java.util.Locale.ROOT).replace("i0", "i")) + " "
                    + index.name().find().orElseThrow());
            cells.add(blank.contains(index.code()) ? "" : "20");
        }
        List<String> empty = new ArrayList<>(headings);
        empty.replaceAll(h -> "");
        List<String> title = new ArrayList<>(empty);
        title.set(0, "Resultados MDI");
        return new String(CsvWriter.exact().write(title, List.of(empty, headings, cells)), UTF_8);
    }

    @Test
    void a_workbook_saved_as_csv_with_titles_and_headings_as_printed() {
        OfficialResults results = results(sanRafael());

        EntityResults town = results.find(EntityId.sigep("0001")).orElseThrow();
        OfficialResult total = town.find("IDI").orElseThrow();
        assertThat(total.score()).isEqualTo(OfficialScore.of(new BigDecimal("30.2")));
        assertThat(total.score().standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(total.act()).isEqualTo(ACT);
        assertThat(total.vigencia()).isEqualTo(YEAR);
        assertThat(town.results().stream()
                        .filter(r -> r.index().startsWith("I") && !r.index().equals("IDI")))
                .hasSize(61)
                .extracting(OfficialResult::index)
                .contains("I01", "I02", "I70")
                .doesNotContain("I20", "I38", "I69");
        assertThat(town.blank()).containsExactly("I20", "I21", "I30", "I31", "I32");
        assertThat(town.find("I20")).isEmpty();
        assertThat(results.codes())
                .hasSize(1 + 7 + 19 + 66)
                .startsWith("IDI", "D1")
                .endsWith("I68", "I70");
        assertThat(shown(town, "D5")).isEqualTo("35.00 (OFFICIAL)");
        assertThat(shown(town, "POL19")).isEqualTo("40.50 (OFFICIAL)");
        assertThat(results.edition()).hasValue(EditionId.of("MDI-2025"));
        assertThat(results.policyOf("POL17")).hasValue(PolicyId.of("gestion-informacion-estadistica"));
        assertThat(results.policyOf("IDI")).isEmpty();
        assertThat(results.codeOf(PolicyId.of("mejora-normativa"))).hasValue("POL10");
        assertThat(results).hasToString("official results of 1 entities in 2025 (1 rows), " + ACT);
    }

    @Test
    void what_the_file_tells_of_the_entity_is_kept() {
        EntityResults town = only(sanRafael());

        assertThat(town.name()).hasValue("ALCALDÍA DE SAN RAFAEL");
        assertThat(town.nature()).hasValue("Alcaldía");
        assertThat(town.department()).hasValue("Antioquia");
        assertThat(town.municipality()).hasValue("San Rafael");
        assertThat(town.peerGroup()).hasValue("ALCALDÍA GRUPO 4");
        assertThat(town.formType()).hasValue("Territorial");
        assertThat(town.source().cell("D5 Información y Comunicación")).hasValue("35");
        assertThat(town.row()).isEqualTo(1);
        // A heading of two lines comes before it.
        assertThat(town.line()).isEqualTo(5);
        EntityResults bare = only("IDI,cod_sigep\n1,0576\n");
        assertThat(bare.name()).isEmpty();
        assertThat(bare.peerGroup()).isEmpty();
    }

    @Test
    void an_entity_that_is_measured_in_internal_control_alone_has_no_total() {
        EntityResults council = only("cod_sigep,IDI,D7,POL19,I63\n0002,,81.5,81.5,\n");

        assertThat(council.find("IDI")).isEmpty();
        assertThat(council.blank()).containsExactly("IDI", "I63");
        assertThat(council.results()).extracting(OfficialResult::index).containsExactly("D7", "POL19");
    }

    @ParameterizedTest
    @CsvSource({"idi,The nearest is 'IDI'.", "POL1,The nearest is 'POL01'.", "D9,'The file has: IDI, D7, POL01, I63.'"})
    void a_misspelt_code_does_not_read_like_a_blank(String code, String advice) {
        OfficialResults results = results("cod_sigep,Grupo par,IDI,D7,POL01,I63\n0002,G,1,81.5,81.5,\n");

        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                () -> results.rows().get(0).find(code), () -> results.figures(code), () -> results.peers("G", code))) {
            assertThatThrownBy(asked)
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("must be the code of a column of the file, but was '" + code + "'")
                    .hasMessageContaining(advice);
        }
    }

    @Test
    void a_file_without_the_total_has_no_total_of_anybody() {
        OfficialResults results = results("cod_sigep,Grupo par,D7\n0002,G,81.5\n");

        assertThat(results.rows().get(0).find("IDI")).isEmpty();
        assertThat(results.figures("IDI")).isEmpty();
        assertThat(results.peers("G", "IDI")).isEmpty();
        assertThat(results.figures("D7")).hasSize(1);
    }

    @Test
    void a_zero_that_stands_there_is_a_zero() {
        EntityResults row = only("cod_sigep,IDI,D1\n0002,0,\n");

        assertThat(shown(row, "IDI")).isEqualTo("0.00 (OFFICIAL)");
        assertThat(row.blank()).containsExactly("D1");
    }

    @ParameterizedTest
    @CsvSource({
        "IDI,IDI",
        "idi,IDI",
        "Indice de Desempeño Institucional,IDI",
        "'Índice de Desempeño  Institucional 2025',IDI",
        "D1,D1",
        "d02 Direcciona- miento,D2",
        "D 3,D3",
        "D7: Control Interno,D7",
        "POL01,POL01",
        "pol1 Índice Talento,POL01",
        "Pol_19,POL19",
        "I01,I01",
        "i1 Calidad,I01",
        "i70,I70"
    })
    void a_column_is_known_by_the_code_at_its_beginning(String heading, String code) {
        assertThat(results("cod_sigep,\"" + heading + "\"\n0576,1\n").codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IDI 2024",
                "IDI - quintil grupo par",
                "IDI promedio grupo par",
                "IDI (puesto)",
                "IDI Territorial",
                "Índice de Desempeño Institucional 2023",
                "D1 Talento Humano 2024",
                "D1 Control Interno",
                "POL01 variación",
                "POL01 - diferencia con 2024",
                "POL01 Gestión Estratégica del Talento Humano, máximo",
                "I01 ranking",
                "I01 mujeres",
                "I05 cambio",
                "POL05 Compras y contratación pública simulada",
                "POL05 Compras y contratación pública (SIM)",
                "POL05 Compras y contratación pública est.",
                "POL05 Compras y contratación pública máx",
                "POL05 Compras y contratación pública var",
                "POL05 Compras y contratación pública interna",
                "POL05 Compras compras y contratación pública",
                "D2 Direccionamiento estratégico y planeación estimado",
                "D7 Control Interno autodiagnóstico",
                "POL19 Política de Control Interno preliminar",
                "I05 Cambio cultural basado en la implementación del código de integridad del servicio público (simulado)"
            })
    void a_column_that_says_something_else_of_a_figure_is_not_that_figure(String heading) {
        ReadResult<OfficialResults> result = read(2025, "cod_sigep,D7,\"" + heading + "\"\n0576,1,5\n");

        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD))
                .satisfies(p -> assertThat(p.heading()).hasValue(heading));
        OfficialResults results = result.value().orElseThrow();
        assertThat(results.codes()).containsExactly("D7");
        assertThat(results.rows().get(0).source().cell(heading)).hasValue("5");
    }

    @Test
    void a_column_about_the_total_stands_beside_the_total() {
        ReadResult<OfficialResults> result =
                read(2025, "cod_sigep,IDI,IDI 2024,IDI - quintil grupo par\n0576,81,30,5\n");

        assertThat(result.problems())
                .extracting(p -> p.heading().orElseThrow())
                .containsExactly("IDI 2024", "IDI - quintil grupo par");
        assertThat(shown(result.value().orElseThrow().rows().get(0), "IDI")).isEqualTo("81.00 (OFFICIAL)");
    }

    @ParameterizedTest
    @CsvSource({
        "D1 Talento Humnao,D1",
        "D1 - Talento Humano,D1",
        "D3 Gestión para Re- sultados con Valores (2025),D3",
        "POL13 Índice Par- ticipación Ciudadana en la Gestión Pública,POL13",
        "POL13 ÍNDICE PAR- TICIPACIÓN CIUDADANA EN LA GESTIÓN PÚBLICA,POL13",
        "Índice de Desem- peño Institucional,IDI",
        "POL19 Política de Control Interno,POL19"
    })
    void a_printed_name_may_be_misspelt_or_broken(String heading, String code) {
        assertThat(results("cod_sigep,\"" + heading + "\"\n0576,1\n").codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POL13 Participación Ciudadana ran- go",
                "POL13 Participación Ciudadana ni- vel",
                "POL13 Participación Ciudadana me- dia",
                "POL13 pro- medio",
                "IDI quin- til",
                "IDI- simu- lado"
            })
    void a_word_broken_by_a_hyphen_still_says_what_it_says(String heading) {
        OfficialResults results = read(2025, "cod_sigep,D1,\"" + heading + "\"\n0001,1,2\n")
                .value()
                .orElseThrow();

        assertThat(results.codes()).containsExactly("D1");
    }

    @Test
    void a_cell_that_holds_blanks_alone_is_blank() {
        EntityResults row = only("cod_sigep,IDI,D1\n0002,30, \n");

        assertThat(row.blank()).containsExactly("D1");
    }

    @Test
    void a_row_of_zeros_can_be_told() {
        assertThat(results("cod_sigep,IDI,D1,D2\n0001,0,0.00,\n0002,0,0.01,\n0003,,,\n")
                        .rows())
                .extracting(EntityResults::isAllZero)
                .containsExactly(true, false, false);
    }

    @ParameterizedTest
    @CsvSource({
        "POL07 Gobierno Digital,true",
        "POL07 Política de Govierno digital,true",
        "POL07 Servicio al Ciudadano,false",
        "POL07 Un nombre cualquiera,false",
        "POL07 - otra cosa,false",
        "POL07 promedio,false",
        "POL07 simulado,false",
        "POL07 ensayo,false",
        "POL07 proyectado,false",
        "POL07 2023,false"
    })
    void without_names_of_its_own_a_year_takes_those_of_the_years_that_it_is_compared_with(
            String heading, boolean isRead) {
        OfficialResults results = read(2024, "cod_sigep,IDI,\"" + heading + "\"\n0001,1,2\n")
                .value()
                .orElseThrow();

        assertThat(results.codes().contains("POL07")).isEqualTo(isRead);
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025})
    void a_printed_name_is_known_in_every_year_that_is_compared_with_a_year_that_has_it(int year) {
        Edition tree = LAW.measurementOf(YEAR);
        Map<String, String> names = new LinkedHashMap<>();
        tree.dimensions()
                .forEach(d -> names.put(
                        "D" + d.position().find().orElseThrow(), d.name().find().orElseThrow()));
        tree.policies()
                .forEach(p -> names.put(p.code().orElseThrow(), p.name().find().orElseThrow()));
        tree.indices().forEach(i -> names.put(i.code(), i.name().find().orElseThrow()));
        assertThat(names).hasSize(7 + 19 + 66);

        for (String between : List.of(" ", " - ", ". ")) {
            List<String> headings = new ArrayList<>(List.of("cod_sigep"));
            List<String> cells = new ArrayList<>(List.of("0001"));
            names.forEach((code, name) -> {
                headings.add(code + between + name);
                cells.add("50");
            });
            ReadResult<OfficialResults> result =
                    read(year, new String(CsvWriter.exact().write(headings, List.of(cells)), UTF_8));

            assertThat(result.problems()).isEmpty();
            assertThat(result.value().orElseThrow().codes()).containsExactlyInAnyOrderElementsOf(names.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I05 cambio",
                "I05 (sim)",
                "I05 evaluación interna",
                "POL01 Gestión Estratégica del Talento Humano sim",
                "POL01 Gestión Estratégica del Talento Humano evaluación interna",
                "I05 Cambio cultural basado en la implementación del código de integridad del servicio público, promedio",
                "POL01 Gestión Estratégica del Talento Humano, máximo",
                "POL01 - Gestión Estratégica del Talento Humano 2023",
                "POL01 - Control Interno",
                "I38 cambio en la entidad",
                "D1 - quintil"
            })
    void a_year_without_names_of_its_own_still_tells_a_figure_from_what_is_said_of_it(String heading) {
        ReadResult<OfficialResults> result = read(2024, "cod_sigep,D7,\"" + heading + "\"\n0576,1,5\n");

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(result.value().orElseThrow().codes()).containsExactly("D7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Código Sigep", "CÓDIGO  SIGEP", "cod_sigep", "codigo_sigep", "CodigoSigep"})
    void the_code_of_the_entity_in_its_spellings(String heading) {
        assertThat(only(heading + ",IDI\n0576,1\n").entity()).isEqualTo(EntityId.sigep("0576"));
    }

    @Test
    void decimal_points_and_commas_are_certain_because_figures_end_at_a_hundred() {
        OfficialResults results = results(
                "cod_sigep,IDI,D1,D2,D3\n0001,\"30,2\",30.2,\"99,999\",100\n0002,100.000,\"0,5\",7,0.30000000000000004\n");

        EntityResults one = results.rows().get(0);
        assertThat(one.find("IDI").orElseThrow().score())
                .isEqualTo(one.find("D1").orElseThrow().score());
        assertThat(one.find("D2").orElseThrow().score()).isEqualTo(OfficialScore.of(new BigDecimal("99.999")));
        assertThat(shown(results.rows().get(1), "IDI")).isEqualTo("100.00 (OFFICIAL)");
        assertThat(results.rows().get(1).find("D3").orElseThrow().score())
                .isEqualTo(OfficialScore.of(new BigDecimal("0.30000000000000004")));
    }

    @Test
    void a_declared_notation_is_held_to() {
        ResultsReader commas = ResultsReader.of(LAW, YEAR, ACT)
                .writtenWith(DecimalNotation.COMMA)
                .cellsBy(CsvReader.standard().separatedBy(Separator.SEMICOLON));

        ReadResult<OfficialResults> result =
                commas.read("cod_sigep;IDI\n0001;30,2\n0002;30.2\n0003;30\n".getBytes(UTF_8), "r.csv");

        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.expected().english()).contains("decimal comma"));
        assertThat(result.value().orElseThrow().rows())
                .extracting(EntityResults::entity)
                .containsExactly(EntityId.sigep("0001"), EntityId.sigep("0003"));
    }

    @Test
    void until_2021_the_same_numbers_are_other_policies() {
        String file =
                "codigoDane,municipio,D1,D2,D3,D4,D5,D6,D7,P1,P2,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13,P14,P15,P16,"
                        + "P17,P18,IDI\n76834,Tuluá,1,2,3,4,5,6,7,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,80.5\n";

        OfficialResults results = read(2021, file).orThrow();

        EntityResults town = results.rows().get(0);
        assertThat(town.entity()).isEqualTo(EntityId.parse("dane:76834"));
        assertThat(town.municipality()).hasValue("Tuluá");
        assertThat(results.edition()).hasValue(EditionId.of("MDI-2021"));
        assertThat(results.policyOf("P17")).hasValue(PolicyId.of("mejora-normativa"));
        assertThat(results.policyOf("P18")).hasValue(PolicyId.of("gestion-informacion-estadistica"));
        assertThat(results.codeOf(PolicyId.of("compras-contratacion"))).isEmpty();
        assertThat(results.codes())
                .startsWith("IDI", "D1")
                .endsWith("P17", "P18")
                .hasSize(26);
        assertThat(shown(town, "IDI")).isEqualTo("80.50 (OFFICIAL)");
        assertThat(ResultsLayout.of(Vigencia.of(2021))).isEqualTo(ResultsLayout.UNTIL_2021);
        assertThat(ResultsLayout.of(Vigencia.of(2022))).isEqualTo(ResultsLayout.SINCE_2022);
    }

    @Test
    void columns_of_the_other_layout_end_the_reading_lest_a_number_pass_for_another_policy() {
        assertThat(read(2025, "cod_sigep,IDI,P1\n0001,1,1\n").value()).isEmpty();
        assertThat(read(2021, "cod_sigep,IDI,POL01\n0001,1,1\n").value()).isEmpty();
        assertThat(problem("cod_sigep,IDI,P17 Mejora Normativa,P18\n0001,1,1,1\n"))
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.INVALID_VALUE))
                .satisfies(p -> assertThat(p.heading()).hasValue("P17 Mejora Normativa"))
                .satisfies(p -> assertThat(p.fix().english()).contains("the same number is another policy"));
    }

    @Test
    void a_year_that_the_catalogue_does_not_know_is_read_without_checking_its_codes() {
        OfficialResults results =
                read(2024, "cod_sigep,IDI,POL07,I38\n0001,1,2,3\n").orThrow();

        assertThat(results.edition()).isEmpty();
        assertThat(results.policyOf("POL07")).isEmpty();
        assertThat(results.codes()).containsExactly("IDI", "POL07", "I38");
    }

    @Test
    void a_code_that_the_year_does_not_have_is_reported_and_its_column_kept_aside() {
        ReadResult<OfficialResults> result = read(2025, "cod_sigep,IDI,I38 Algo,POL20,D8\n0001,1,2,3,4\n");

        assertThat(result.problems())
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.code()).isEqualTo(ProblemCode.UNRESOLVED))
                .extracting(p -> p.heading().orElseThrow())
                .containsExactly("I38 Algo", "POL20", "D8");
        assertThat(result.problems().get(0).expected().english()).contains("which skips I38");
        assertThat(result.problems().get(1).expected().english()).doesNotContain("skips");
        EntityResults row = result.value().orElseThrow().rows().get(0);
        assertThat(row.results()).extracting(OfficialResult::index).containsExactly("IDI");
        assertThat(row.source().cell("I38 Algo")).hasValue("2");
    }

    @Test
    void a_column_that_nobody_knows_is_reported_and_kept() {
        ReadResult<OfficialResults> result = read(2025, "cod_sigep,IDI,Sector\n0001,1,Salud\n");

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
        assertThat(result.value().orElseThrow().rows().get(0).source().cell("Sector"))
                .hasValue("Salud");
    }

    @Test
    void a_bad_row_is_left_out_and_the_others_are_read() {
        ReadResult<OfficialResults> result = read(
                2025, "cod_sigep,IDI\n0001,101\n576,1\n0002,-1\n0003,N/A\n0004,1\n0004,2\n0005, 1\n,3\n0006,1e1\n");

        OfficialResults results = result.value().orElseThrow();
        assertThat(results.rows()).extracting(r -> r.entity().key()).containsExactly("0004");
        assertThat(shown(results.rows().get(0), "IDI")).isEqualTo("1.00 (OFFICIAL)");
        assertThat(results.rowsInFile()).isEqualTo(9);
        assertThat(result.problems())
                .extracting(p -> p.row().orElseThrow() + " " + p.code())
                .containsExactly(
                        "1 INVALID_VALUE",
                        "2 INVALID_VALUE",
                        "3 INVALID_VALUE",
                        "4 WRONG_TYPE",
                        "6 DUPLICATE",
                        "7 WRONG_TYPE",
                        "8 MISSING",
                        "9 WRONG_TYPE");
    }

    @Test
    void a_figure_with_a_sign_or_with_zeros_before_it_is_none() {
        assertThat(problem("cod_sigep,IDI\n0001,-0\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem("cod_sigep,IDI\n0001,007.5\n").code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(shown(only("cod_sigep,IDI\n0001,0.5\n"), "IDI")).isEqualTo("0.50 (OFFICIAL)");
    }

    @Test
    void headings_stand_on_one_of_the_first_ten_lines() {
        String table = "cod_sigep,IDI\n0001,1\n";

        for (int titles = 0; titles < 10; titles++) {
            OfficialResults results = results("\n".repeat(titles) + table);
            assertThat(results.rows()).hasSize(1);
            assertThat(results.rows().get(0).line()).isEqualTo(titles + 2);
            assertThat(results("Un título\n".repeat(titles) + table).rows()).hasSize(1);
        }
        for (String title : List.of("\n", "Un título\n", "Un título; con punto y coma\n")) {
            assertThat(problem(title.repeat(10) + table).expected().english()).contains("on one of the first 10 lines");
        }
        assertThat(problem("Un título\n").expected().english()).contains("on one of the first 10 lines");
        assertThat(problem("").expected().english()).contains("on one of the first 10 lines");
    }

    @Test
    void another_separator_is_named_even_after_titles() {
        assertThat(problem("Resultados;;\n;;\nCódigo Sigep;Entidad;IDI\n0001;X;1\n"))
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT))
                .satisfies(p -> assertThat(p.line()).isEqualTo(3))
                .satisfies(p -> assertThat(p.fix().english()).contains("semicolons"));
    }

    @Test
    void the_sigep_code_goes_before_the_code_of_the_municipality() {
        assertThat(only("codigoDane,cod_sigep,IDI\n5667,0576,1\n").entity()).isEqualTo(EntityId.sigep("0576"));
    }

    @Test
    void an_act_must_be_one_visible_line() {
        assertThatThrownBy(() -> ResultsReader.of(LAW, YEAR, ""))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("OfficialResult.act");
        assertThat(ResultsReader.of(LAW, YEAR, "x")).hasToString("reader of official results of 2025, x");
    }

    @ParameterizedTest
    @CsvSource({
        "Resultados_vig2025_territorio.csv,2025",
        "datos/Resultados_vig2023_nacion.csv,2023",
        "RESULTADOS_VIG2021.csv,2021",
        "Resultados_vig20255_x.csv,",
        "resultados_2025.csv,",
        "Resultados_vig0025_x.csv,"
    })
    void the_year_that_the_name_of_a_file_tells(String name, Integer year) {
        assertThat(OfficialResults.vigenciaIn(name).map(Vigencia::year)).isEqualTo(java.util.Optional.ofNullable(year));
    }

    @Test
    void peers_are_those_of_the_group_with_a_figure() {
        OfficialResults results =
                results("cod_sigep,Grupo par,IDI\n0001,G,10\n0002,G,\n0003,H,90\n0004,G,20\n0005,,5\n");

        assertThat(results.peers("G", "IDI").keySet()).extracting(EntityId::key).containsExactly("0001", "0004");
        PeerComparison comparison = PeerComparison.of(
                "G", EntityId.sigep("0001"), results.peers("G", "IDI"), QuintileMethod.RANK_TIES_LOWEST);
        // Were the blank a zero, the mean would be 10.
        assertThat(comparison.mean()).hasToString("15.00 (SIMULATED)");
    }

    @Test
    void years_read_from_several_files_make_a_series() {
        // Gestión Presupuestal y Eficiencia del Gasto Público of the Ministry of Health, as published.
        Map<Integer, String> published = new LinkedHashMap<>();
        published.put(2023, "88.00");
        published.put(2024, "77.27");
        published.put(2025, "93.65");
        List<Map<EntityId, OfficialResult>> years = new ArrayList<>();
        published.forEach((year, score) -> years.add(read(year, "cod_sigep,POL04\n0012,1\n0011," + score + "\n0013,\n")
                .orThrow()
                .figures("POL04")));

        List<ScoreChange> changes =
                ScoreSeries.of(LAW, EntityId.sigep("0011"), years).changes();
        assertThat(years.get(0).keySet()).containsExactly(EntityId.sigep("0012"), EntityId.sigep("0011"));

        assertThat(changes).extracting(ScoreChange::comparability).containsOnly(Comparability.COMPARABLE);
        assertThat(changes)
                .extracting(c -> c.shown().orElseThrow().toPlainString())
                .containsExactly("-10.73", "16.38");
    }

    @Test
    void texts_of_problems_are_as_agreed() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("no headings", "Resultados\n\n1,2\n");
        files.put("no figures", "Código Sigep,Entidad\n0001,X\n");
        files.put("another separator", "Resultados\nCódigo Sigep;IDI\n0001;30,2\n");
        files.put("other layout", "Código Sigep,IDI,P1 Talento Humano,P2\n0001,1,1,1\n");
        files.put("duplicate columns", "Código Sigep,cod_sigep,IDI,I01,i1,IDI\n0001,1,1,1,1,1\n");
        files.put("one code twice", "Código Sigep,cod_sigep,IDI,I01,i1\n0001,1,1,1,1\n");
        files.put("unknown codes and columns", "Código Sigep,IDI,I38 Algo,POL20 Otra,Sector\n0001,1,2,3,X\n");
        files.put("rows", """
                Resultados

                Código Sigep,Entidad,IDI,D1
                576,Filandia,30.2,1
                ,X,1,1
                0001, X,1,1
                0002,X,101,-3
                0003,X,N/A,1.234.5
                0004,X,1,1
                0004,Y,2,2
                0005,X,1
                0006,X,1,1,1
                Fuente: Función Pública,,,
                """);
        files.put("codes of municipalities", "codigoDane,municipio,IDI\n5667,San Rafael,1\nx,Y,2\n");
        StringBuilder text = new StringBuilder();
        files.forEach((name, file) -> {
            text.append("== ").append(name).append('\n');
            for (Problem problem : read(2025, file).problems()) {
                for (Language language : Language.values()) {
                    text.append(problem.text(language)).append('\n');
                }
            }
        });
        Golden.check("problems-results.txt", text.toString());
    }
}
