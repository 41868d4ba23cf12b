package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRegisterTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Vigencia YEAR = Vigencia.of(2021);
    private static final String HEADINGS = "cod_sigep,nombre,categoria_municipal,clasificacion_organica,"
            + "naturaleza_juridica,orden,es_cabeza_sector,nivel_institucion,tipo_vinculo,total_plantas,estado\n";
    private static final String FILANDIA =
            "0576,ALCALDÍA DE FILANDIA,6,Ejecutiva,Alcaldía,Territorial,0,Central,Adscripción,22,Activa\n";

    private static ReadResult<EntityRegister> read(String rows) {
        return EntityRegister.read((HEADINGS + rows).getBytes(UTF_8), "r.csv", LAW, YEAR);
    }

    private static PublicEntity entity(String row) {
        return read(row).orThrow().rows().get(0).entity();
    }

    private static Problem problem(String row) {
        ReadResult<EntityRegister> result = read(row);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.value().orElseThrow().rows()).isEmpty();
        assertThat(result.value().orElseThrow().rowsInFile()).isEqualTo(1);
        return result.problems().get(0);
    }

    @Test
    void everyColumnThatTheEntityHasAPlaceFor() {
        EntityRegister register = read(FILANDIA).orThrow();
        RegisterRow row = register.rows().get(0);

        assertThat(row.entity())
                .isEqualTo(PublicEntity.builder()
                        .id(EntityId.sigep("0576"))
                        .name("ALCALDÍA DE FILANDIA")
                        .nature(LegalNatureId.of("alcaldia"))
                        .branch(Branch.EXECUTIVE)
                        .order(AdministrativeOrder.TERRITORIAL)
                        .level(AdministrativeLevel.CENTRAL)
                        .state(OperatingState.ACTIVE)
                        .sectorHead(false)
                        .approvedPosts(22)
                        .categories(Map.of(YEAR, MunicipalCategory.SIXTH))
                        .build());
        assertThat(row.row()).isEqualTo(1);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.natureSpelling()).isEqualTo("Alcaldía");
        assertThat(row.source().cell("tipo_vinculo")).hasValue("Adscripción");
        assertThat(register.find(EntityId.sigep("0576"))).hasValue(row);
        assertThat(register.find(EntityId.sigep("0577"))).isEmpty();
        assertThat(register.categoriesOf()).isEqualTo(YEAR);
        assertThat(register).hasToString("register of 1 public entities (1 rows)");
    }

    @Test
    void emptyCellsAreUnknown() {
        PublicEntity entity = entity("0576,X,,,,,,,,,\n");

        assertThat(entity)
                .isEqualTo(PublicEntity.builder()
                        .id(EntityId.sigep("0576"))
                        .name("X")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "Ejecutiva,EXECUTIVE",
        "Legislativa,LEGISLATIVE",
        "Judicial,JUDICIAL",
        "Organizacion electoral,ELECTORAL",
        "Organismos de control y vigilancia,CONTROL",
        "Entes autónomos,AUTONOMOUS",
        "Corporaciones administrativas,ELECTED_CORPORATIONS",
        "'Sistema Integral de Verdad, Justicia, Reparación y',TRUTH_AND_JUSTICE_SYSTEM"
    })
    void branches(String spelling, Branch branch) {
        assertThat(entity("0001,X,,\"" + spelling + "\",,,,,,,\n").branch()).hasValue(branch);
    }

    @ParameterizedTest
    @CsvSource({"ESP,SPECIAL", "1,FIRST", "2,SECOND", "3,THIRD", "4,FOURTH", "5,FIFTH", "6,SIXTH"})
    void categories(String spelling, MunicipalCategory category) {
        assertThat(entity("0001,X," + spelling + ",,,,,,,,\n").categories()).isEqualTo(Map.of(YEAR, category));
    }

    @Test
    void theOtherClosedColumns() {
        PublicEntity one = entity("0001,X,,,,Nacional,1,Descentralizado,,0,Inactiva\n");
        PublicEntity two = entity("0001,X,,,,Territorial,0,No Aplica,,20331,Transición\n");

        assertThat(one.order()).hasValue(AdministrativeOrder.NATIONAL);
        assertThat(one.sectorHead()).hasValue(true);
        assertThat(one.level()).hasValue(AdministrativeLevel.DECENTRALISED);
        assertThat(one.approvedPosts()).hasValue(0);
        assertThat(one.state()).hasValue(OperatingState.INACTIVE);
        assertThat(two.order()).hasValue(AdministrativeOrder.TERRITORIAL);
        assertThat(two.sectorHead()).hasValue(false);
        assertThat(two.level()).isEmpty();
        assertThat(two.approvedPosts()).hasValue(20_331);
        assertThat(two.state()).hasValue(OperatingState.IN_TRANSITION);
    }

    @Test
    void naturesThroughTheCatalogue() {
        assertThat(entity("0001,X,,,Institución prestadora de servicios de salid,,,,,,\n")
                        .nature())
                .isEqualTo(Optional.of(LAW.natureOfSpelling("Institución prestadora de servicios de salid")
                        .orElseThrow()
                        .id()));
    }

    @Test
    void headingsInAnyOrderAndWithColumnsOfOnesOwn() {
        String file = "estado,cod_sigep,total_plantas,nombre,tipo_vinculo,categoria_municipal,nivel_institucion,"
                + "clasificacion_organica,es_cabeza_sector,naturaleza_juridica,orden,nit\n"
                + "Activa,0576,,X,,,,,,,,890001339\n";
        ReadResult<EntityRegister> result = EntityRegister.read(file.getBytes(UTF_8), "r.csv", LAW, YEAR);

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_FIELD);
        RegisterRow row = result.value().orElseThrow().rows().get(0);
        assertThat(row.entity().state()).hasValue(OperatingState.ACTIVE);
        assertThat(row.source().cell("nit")).hasValue("890001339");
    }

    @Test
    void anotherSeparatorOnRequest() {
        byte[] file = (HEADINGS + FILANDIA).replace(',', ';').getBytes(UTF_8);

        assertThat(EntityRegister.read(file, "r.csv", LAW, YEAR).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FORMAT);
        assertThat(EntityRegister.read(
                                new ByteArrayInputStream(file),
                                "r.csv",
                                LAW,
                                YEAR,
                                CsvReader.standard().separatedBy(Separator.SEMICOLON))
                        .orThrow()
                        .rows())
                .hasSize(1);
    }

    @Test
    void withoutItsHeadingsThereIsNoRegister() {
        ReadResult<EntityRegister> result =
                EntityRegister.read("codigo,nombre\n1,2\n".getBytes(UTF_8), "r.csv", LAW, YEAR);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).hasSize(11);
    }

    @Test
    void anUnknownLegalNatureIsAProblemAndNoDefault() {
        Problem near = problem("0001,X,,,Alcaldia municipal,,,,,,\n");
        Problem typo = problem("0001,X,,,Empresa Social del Estado,,,,,,\n");
        Problem far = problem("0001,X,,,Cooperativa,,,,,,\n");

        assertThat(near.code()).isEqualTo(ProblemCode.UNRESOLVED);
        assertThat(typo.text(Language.SPANISH))
                .isEqualTo(
                        "r.csv:2 fila 1, columna naturaleza_juridica [UNRESOLVED] se esperaba una naturaleza jurídica"
                                + " del catálogo; la más parecida es 'Empresas Sociales del Estado'; se encontró 'Empresa Social"
                                + " del Estado'. Escriba 'Empresas Sociales del Estado' si es esa, o agregue esta grafía a un"
                                + " catálogo propio.");
        assertThat(typo.text(Language.ENGLISH))
                .isEqualTo("r.csv:2 row 1, column naturaleza_juridica [UNRESOLVED] expected a legal nature of the"
                        + " catalogue; the nearest is 'Empresas Sociales del Estado'; found 'Empresa Social del Estado'."
                        + " Write 'Empresas Sociales del Estado' if it is that one, or add this spelling to a catalogue of"
                        + " your own.");
        assertThat(far.text(Language.ENGLISH))
                .isEqualTo("r.csv:2 row 1, column naturaleza_juridica [UNRESOLVED] expected a legal nature of the"
                        + " catalogue; found 'Cooperativa'. Write it as the register does, add this spelling to a catalogue"
                        + " of your own, or leave the cell empty if it is unknown.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0001,X,7,,,,,,,,|categoria_municipal",
                "0001,X,,ejecutiva,,,,,,,|clasificacion_organica",
                "0001,X,,,,nacional,,,,,|orden",
                "0001,X,,,,,2,,,,|es_cabeza_sector",
                "0001,X,,,,,,Centrales,,,|nivel_institucion",
                "0001,X,,,,,,,,,Suspendida|estado",
                "0001,X,,ALCALDÍA,,,,,,,|clasificacion_organica"
            })
    void unknownSpellingsOfClosedColumns(String row, String heading) {
        Problem problem = problem(row + "\n");

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.heading()).hasValue(heading);
        assertThat(problem.row()).hasValue(1);
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void whatAClosedColumnMaySay() {
        assertThat(problem("0001,X,,,,,,centralizado,,,\n").text(Language.SPANISH))
                .isEqualTo(
                        "r.csv:2 fila 1, columna nivel_institucion [INVALID_VALUE] se esperaba 'Central',"
                                + " 'Descentralizado', 'No Aplica'; se encontró 'centralizado'. Escriba 'Descentralizado' si es eso.");
        assertThat(problem("0001,X,,,,Mixto,,,,,\n").text(Language.ENGLISH))
                .isEqualTo(
                        "r.csv:2 row 1, column orden [INVALID_VALUE] expected 'Nacional', 'Territorial'; found 'Mixto'."
                                + " Write one of those spellings, or leave the cell empty if it is unknown.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25.0|WRONG_TYPE", "-1|WRONG_TYPE", "1.234|WRONG_TYPE", "1e9|WRONG_TYPE", "9999999999|WRONG_TYPE"})
    void postsThatAreNoWholeNumber(String posts, ProblemCode code) {
        Problem problem = problem("0001,X,,,,,,,," + posts + ",\n");

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.actual()).isEqualTo(posts);
    }

    @Test
    void codes() {
        assertThat(problem("576,X,,,,,,,,,\n").text(Language.SPANISH))
                .isEqualTo(
                        "r.csv:2 fila 1, columna cod_sigep [INVALID_VALUE] se esperaba los cuatro dígitos de un código"
                                + " SIGEP; se encontró '576'. Escriba '0576': una hoja de cálculo quitó los ceros a la izquierda.");
        assertThat(problem(",X,,,,,,,,,\n").code()).isEqualTo(ProblemCode.MISSING);
        assertThat(problem("05761,X,,,,,,,,,\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem("O576,X,,,,,,,,,\n").fix().english())
                .isEqualTo("Write the code with its leading zeros, such as '0576'.");
        assertThat(problem("٠٥٧٦,X,,,,,,,,,\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @Test
    void aCodeTwice() {
        ReadResult<EntityRegister> result = read(FILANDIA + "0577,\"B\n\",,,,,,,,,\n0576,OTRA,,,,,,,,,\n" + FILANDIA);

        assertThat(result.value().orElseThrow().rows()).hasSize(1);
        assertThat(result.problems())
                .extracting(p -> p.code() + " " + p.row().orElse(0) + " " + p.line())
                .containsExactly("INVALID_VALUE 2 3", "DUPLICATE 3 5", "DUPLICATE 4 6");
        assertThat(result.problems().get(1).text(Language.ENGLISH))
                .isEqualTo(
                        "r.csv:5 row 3, column cod_sigep [DUPLICATE] expected each code once; found '0576'. Take one of"
                                + " the two rows out: row 1 has this code already.");
    }

    @Test
    void namesThatAreNoVisibleComposedLine() {
        assertThat(problem("0001,,,,,,,,,,\n").code()).isEqualTo(ProblemCode.MISSING);
        assertThat(problem("0001, X,,,,,,,,,\n").fix().spanish()).isEqualTo("Quite esos espacios.");
        assertThat(problem("0001,X\u00A0,,,,,,,,,\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem("0001,\"X\nY\",,,,,,,,,\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem("0001,X\u200BY,,,,,,,,,\n").actual()).isEqualTo("X\uFFFDY");
        assertThat(problem("0001,X\u0001Y,,,,,,,,,\n").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem("0001," + "X".repeat(10_001) + ",,,,,,,,,\n")
                        .expected()
                        .english())
                .isEqualTo("at most 10000 characters");
        assertThat(problem("0001,ALCALDI\u0301A,,,,,,,,,\n").text(Language.SPANISH))
                .isEqualTo(
                        "r.csv:2 fila 1, columna nombre [INVALID_VALUE] se esperaba letras con tilde en un solo carácter"
                                + " (Unicode NFC); se encontró 'ALCALDI\u0301A'. Vuelva a escribir las letras con tilde o pase el"
                                + " texto a la forma NFC.");
    }

    @Test
    void allProblemsOfARow() {
        ReadResult<EntityRegister> result = read("1,,9,A,B,C,D,E,F,G,H\n");

        assertThat(result.problems())
                .extracting(p -> p.heading().orElse(""))
                .containsExactlyInAnyOrderElementsOf(EntityRegister.headings().stream()
                        .filter(h -> !h.equals("tipo_vinculo"))
                        .toList());
    }

    @Test
    void itsHeadings() {
        assertThat(String.join(",", EntityRegister.headings()) + "\n").isEqualTo(HEADINGS);
        assertThat(List.copyOf(EntityRegister.headings())).hasSize(11);
    }
}
