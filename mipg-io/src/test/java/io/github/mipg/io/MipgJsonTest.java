package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MipgJsonTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final PublicEntity FILANDIA = PublicEntity.builder()
            .id(EntityId.sigep("0576"))
            .name("Alcald\u00eda de Filandia")
            .nature(LegalNatureId.of("municipio"))
            .branch(Branch.EXECUTIVE)
            .order(AdministrativeOrder.TERRITORIAL)
            .level(AdministrativeLevel.CENTRAL)
            .state(OperatingState.ACTIVE)
            .stateCapital(Percentage.of(90))
            .sectorHead(false)
            .directiveStaff(true)
            .approvedPosts(35)
            .municipality(MunicipalityCode.of("63272"))
            .putCategories(Vigencia.of(2026), MunicipalCategory.SIXTH)
            .putCategories(Vigencia.of(2025), MunicipalCategory.SIXTH)
            .build();
    private static final Evidence MINUTES = Evidence.builder()
            .title("Acta 1")
            .location("https://www.filandia-quindio.gov.co/acta-1")
            .date(LocalDate.of(2025, 3, 28))
            .build();

    private static ManagementSystem full() {
        Committee committee = Committee.builder()
                .id(CommitteeId.of("cigd"))
                .kind(BodyId.of("comite-institucional-de-gestion-y-desempeno"))
                .name("Comit\u00e9 Institucional")
                .creation(Fact.of(AdministrativeAct.builder()
                        .title("Resoluci\u00f3n 045 de 2018")
                        .date(LocalDate.of(2018, 4, 2))
                        .evidence(MINUTES)
                        .build()))
                .members(Inventory.complete(
                        YEAR_END,
                        List.of(CommitteeMember.builder()
                                .role(CommitteeRole.CHAIR)
                                .position(Position.LEGAL_REPRESENTATIVE)
                                .title("Alcaldesa")
                                .level(JobLevel.DIRECTIVE)
                                .vote(true)
                                .build())))
                .build();
        return ManagementSystem.builder()
                .entity(FILANDIA)
                .vigencia(Vigencia.of(2025))
                .illustrative(true)
                .adoption(Fact.none())
                .committees(Inventory.complete(YEAR_END, List.of(committee)))
                .meetings(Inventory.partial(List.of(Meeting.builder()
                        .id(MeetingId.of("17"))
                        .committee(CommitteeId.of("cigd"))
                        .date(LocalDate.of(2025, 3, 28))
                        .minutes(Fact.of(MINUTES))
                        .build())))
                .plans(Inventory.partial(List.of(InstitutionalPlan.builder()
                        .id(PlanId.of("p1"))
                        .kind(PlanKindId.of("plan-de-accion"))
                        .vigencia(Vigencia.of(2025))
                        .approval(Fact.of(Approval.builder()
                                .date(LocalDate.of(2025, 1, 30))
                                .body(BodyId.of("concejo"))
                                .evidence(MINUTES)
                                .build()))
                        .publication(Fact.of(Publication.builder()
                                .date(LocalDate.of(2025, 1, 31))
                                .evidence(MINUTES)
                                .build()))
                        .integrated(true)
                        .build())))
                .reports(Inventory.complete(
                        YEAR_END,
                        List.of(PeriodicReport.builder()
                                .id(ReportId.of("r1"))
                                .kind(ReportKindId.of("seguimiento"))
                                .cutOff(LocalDate.of(2025, 6, 30))
                                .publication(Fact.none())
                                .build())))
                .officialResults(Inventory.partial(List.of(OfficialResult.builder()
                        .index("IDI")
                        .vigencia(Vigencia.of(2024))
                        .score(OfficialScore.of(new BigDecimal("30.20")))
                        .act("Resultados FURAG 2024")
                        .build())))
                .build();
    }

    @Test
    void theCanonicalFormIsOnFile() throws IOException {
        String written = new String(MipgJson.writeSystem(full()), UTF_8);
        Golden.check("system-full.json", written);
        assertThat(MipgJson.readSystem(written.getBytes(UTF_8)).orThrow()).isEqualTo(full());
    }

    @Test
    void theLeastSystemIsShort() throws IOException {
        ManagementSystem least = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("mia:7"))
                        .name("X")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
        Golden.check("system-least.json", new String(MipgJson.writeSystem(least), UTF_8));
    }

    @Test
    void unknownNoneAndGivenAreThreeThings() {
        String head =
                "{\"vigencia\":2025,\"version\":1,\"format\":\"mipg-system\",\"entity\":{\"name\":\"X\",\"id\":\"a:1\"}";
        ManagementSystem unknown =
                MipgJson.readSystem((head + "}").getBytes(UTF_8)).orThrow();
        assertThat(unknown.plans()).isEqualTo(Inventory.unknown());
        assertThat(unknown.adoption()).isEqualTo(Fact.unknown());
        ManagementSystem none = MipgJson.readSystem((head
                                + ",\"plans\":{\"items\":[],\"completeThrough\":\"2025-12-31\"},\"adoption\":{\"none\":true}}")
                        .getBytes(UTF_8))
                .orThrow();
        assertThat(none.plans()).isEqualTo(Inventory.complete(YEAR_END, List.of()));
        assertThat(none.adoption()).isEqualTo(Fact.none());
        assertThat(MipgJson.readSystem((head + ",\"adoption\":{\"title\":\"Decreto 1\"}}").getBytes(UTF_8))
                        .orThrow()
                        .adoption()
                        .get()
                        .title())
                .isEqualTo("Decreto 1");
    }

    @Test
    void aReferenceIsOnlyWrongIfTheCommitteesAreComplete() {
        String document =
                "{\"format\":\"mipg-system\",\"version\":1,\"entity\":{\"name\":\"X\",\"id\":\"a:1\"},\"vigencia\":2025,"
                        + "\"meetings\":{\"items\":[{\"id\":\"m\",\"committee\":\"x\",\"date\":\"2025-01-31\"}]},"
                        + "\"committees\":{\"items\":[{\"id\":\"c\",\"kind\":\"k\"}]}}";
        assertThat(MipgJson.readSystem(document.getBytes(UTF_8)).problems()).isEmpty();
        String complete = document.replace("\"committees\":{", "\"committees\":{\"completeThrough\":\"2025-12-31\",");
        Problem problem =
                MipgJson.readSystem(complete.getBytes(UTF_8)).problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.UNRESOLVED);
        assertThat(problem.pointer()).contains("/meetings/items/0/committee");
        assertThat(problem.column()).isEqualTo(document.indexOf("\"x\"") + 1);
    }

    @Test
    void lineBreaksOfEveryKindCount() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String document = String.join(end, "{", "\"format\": \"mipg-system\",", "\ud83d\ude00");
            Problem problem = MipgJson.readSystem(document.replace("\ud83d\ude00", "  \"\ud83d\ude00\": x")
                            .getBytes(UTF_8))
                    .problems()
                    .get(0);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(8);
        }
    }

    @Test
    void everySourceReadsTheSame(@TempDir Path folder) throws IOException {
        byte[] document = MipgJson.writeSystem(full());
        Path file = Files.write(folder.resolve("sistema.json"), document);
        ReadOptions options = ReadOptions.defaults();
        assertThat(MipgJson.readSystem(file, options).orThrow()).isEqualTo(full());
        assertThat(MipgJson.readSystem(new ByteArrayInputStream(document), options)
                        .orThrow())
                .isEqualTo(full());
        Files.writeString(file, "{");
        assertThat(MipgJson.readSystem(file, options).problems().get(0).file()).isEqualTo(file.toString());
        assertThat(MipgJson.readSystem(file, options.named("otro"))
                        .problems()
                        .get(0)
                        .file())
                .isEqualTo("otro");
    }

    @Test
    void anExceptionCarriesAllProblems() {
        assertThatThrownBy(() -> MipgJson.readSystem("{}".getBytes(UTF_8)).orThrow())
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsOnly(ProblemCode.MISSING));
    }

    @Test
    void optionsRefuseWhatMakesNoSense() {
        ReadOptions options = ReadOptions.defaults();
        assertThatThrownBy(() -> options.withMaxBytes(0)).hasMessageContaining("ReadOptions.maxBytes");
        assertThatThrownBy(() -> options.withMaxDepth(501)).hasMessageContaining("ReadOptions.maxDepth");
        assertThatThrownBy(() -> options.named(" ")).hasMessageContaining("ReadOptions.name");
        assertThat(options.named("x"))
                .isEqualTo(ReadOptions.defaults().named("x"))
                .hasSameHashCodeAs(ReadOptions.defaults().named("x"));
    }
}
