package io.github.mipg.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ActionId;
import io.github.mipg.model.Amount;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.ConceptId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.JobId;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.ProjectId;
import io.github.mipg.model.StaffEvaluationId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.CommitteeRole;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of every kind of problem, in both languages, as people will read them. */
class RowProblemTextsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @SuppressWarnings("NullAway") // what a database gives
    private static Assembled everythingWrong() {
        return ManagementSystem.assemble(
                        PublicEntity.builder()
                                .id(EntityId.parse("ejemplo:1"))
                                .name("Alcaldía de Ejemplo")
                                .build(),
                        Vigencia.of(2025))
                .committee("comites:1", c -> c.id(CommitteeId.of("cigd")).kind(BodyId.of("comite-institucional")))
                .committee("comites:2", c -> c.id(CommitteeId.of("2")).kind(BodyId.of("Comité Institucional")))
                .committee(
                        "comites:3",
                        c -> c.id(CommitteeId.of("cigd"))
                                .kind(BodyId.of("comite-institucional"))
                                .name("Otro"))
                .committee(
                        "comites:4",
                        c -> c.id(CommitteeId.of("4"))
                                .kind(BodyId.of("concejo"))
                                .name(" con espacios "))
                .committee(
                        "comites:5",
                        c -> c.id(CommitteeId.of("5"))
                                .kind(BodyId.of("concejo"))
                                .name("Comite\u0301"))
                .committee(
                        "comites:6",
                        c -> c.id(CommitteeId.of("6"))
                                .kind(BodyId.of("concejo"))
                                .members(Inventory.complete(DAY, List.of())))
                .member("integrantes:1", CommitteeId.of("6"), m -> {})
                .member("integrantes:2", "no-vino", m -> m.role(CommitteeRole.CHAIR))
                .membersKnown(CommitteeId.of("99"), DAY)
                .known(Section.COMMITTEES, DAY)
                .meeting(
                        "actas:1",
                        m -> m.id(MeetingId.of("1"))
                                .committee(CommitteeId.of("99"))
                                .date(DAY))
                .meeting(
                        "actas:2",
                        m -> m.id(MeetingId.of("2"))
                                .committee(CommitteeId.of("cigd"))
                                .date(LocalDate.parse(written("31/02/2025"))))
                .meeting(
                        "actas:3",
                        m -> m.id(MeetingId.of("3"))
                                .committee(CommitteeId.of("cigd"))
                                .date(LocalDate.of(2025, Integer.parseInt(written("2")), 30)))
                .meeting("actas:4", m -> m.id(MeetingId.of("4")))
                .meeting(
                        "actas:5",
                        m -> m.id(MeetingId.of("5"))
                                .committee(CommitteeId.of("cigd"))
                                .date(null))
                .unit("dependencias:1", u -> u.id(UnitId.of(null)).name("Hacienda"))
                .unit("dependencias:2", u -> u.id(UnitId.of("")).name("Hacienda"))
                .unmapped("dependencias:3", Section.UNITS, "unidad de otra alcaldía")
                .job("empleos:1", j -> j.id(JobId.of("1")).name("Auxiliar").posts(Integer.parseInt(written("doce"))))
                .job("empleos:2", j -> j.id(JobId.of("2")).name("Auxiliar").posts(-1))
                .project("proyectos:1", p -> p.id(ProjectId.of("1")).name("Vías"))
                .investment(
                        "inversiones:1",
                        ProjectId.of("1"),
                        i -> i.vigencia(Vigencia.of(25)).amount(Amount.of(1)))
                .investment(
                        "inversiones:2",
                        ProjectId.of("1"),
                        i -> i.vigencia(Vigencia.of(2025)).amount(Amount.parse("1.250.000")))
                .investment(
                        "inversiones:3",
                        ProjectId.of("1"),
                        i -> i.vigencia(Vigencia.of(2025)).amount(Amount.of(-1)))
                .action(
                        "acciones:1",
                        a -> a.id(ActionId.of("1")).name("Capacitar").progress(Percentage.parse("90 %")))
                .action(
                        "acciones:2",
                        a -> a.id(ActionId.of("2")).name("Capacitar").progress(Percentage.of(101)))
                .indicator("indicadores:1", i -> i.id(IndicatorId.of("1")).name("Cobertura"))
                .measurement("mediciones:1", IndicatorId.of("1"), m -> m.period(Period.between(DAY, DAY)))
                .measurement(
                        "mediciones:2",
                        IndicatorId.of("1"),
                        m -> m.period(Period.from(DAY)).value(Figure.parse("0,8")))
                .officialResult(
                        "furag:1",
                        r -> r.index("IDI")
                                .vigencia(Vigencia.of(2024))
                                .act("Resultados")
                                .score(OfficialScore.of(new BigDecimal("101"))))
                .staffEvaluation("edl:1", e -> e.id(StaffEvaluationId.of("1")).period(Period.from(DAY)))
                .evaluationPhase(
                        "fases:1",
                        StaffEvaluationId.of("1"),
                        p -> p.phase(ConceptId.of("evaluacion")).expected(3).done(4))
                .risk("riesgos:1", r -> {
                    throw InvalidModelException.of("Fila.zona", "roja", "be known", "", "Ask.");
                })
                .riskAppetite("parametros:1", () -> RiskZone.valueOf("ALTA"))
                .none(Section.MISSION)
                .mission("textos:1", m -> m.text("Servir"))
                .internalVision("textos:2", m -> m.text("Crecer"))
                .internalVision("textos:3", m -> m.text("Más"))
                .fact("sedes:1", FactKey.of("acme", "sedes"), FactValue.of(true))
                .fact("sedes:2", FactKey.of("acme", "sedes"), FactValue.of(false))
                .finish();
    }

    /** What a row says; the compiler is not to know it. */
    private static String written(String cell) {
        return new String(cell.toCharArray());
    }

    @ParameterizedTest
    @EnumSource
    void areAsAgreed(Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        for (RowProblem problem : everythingWrong().problems()) {
            text.append(problem.message().in(language)).append('\n');
        }
        String name = "row-problems." + language.code() + ".txt";
        Path written = Path.of("target", "golden", name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text);
        try (InputStream in = RowProblemTextsTest.class.getResourceAsStream(name)) {
            assertThat(text.toString())
                    .as("compare %s with the file in src/test/resources", written)
                    .isEqualTo(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
