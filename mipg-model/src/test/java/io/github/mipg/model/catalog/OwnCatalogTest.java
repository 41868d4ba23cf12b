package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NormId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.PublicEntity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OwnCatalogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ParameterId PUBLISH = ParameterId.of("plan-accion-publicacion");
    private static final String SOURCES = "id,title,issuer,date,kind,family\n";
    private static final String NORMS =
            "id,kind,name,subject,date,date.status,date.source,in_force_from,in_force_from.status,in_force_from.source,"
                    + "in_force_until,in_force_until.status,in_force_until.source,repealed,binding,status,source\n";

    private final MipgCatalog law = MipgCatalog.bundled();
    private final PublicEntity filandia = PublicEntity.builder()
            .id(EntityId.sigep("0001"))
            .name("Alcaldía de Filandia")
            .municipality(MunicipalityCode.of("63272"))
            .build();
    private final PublicEntity nowhere = PublicEntity.builder()
            .id(EntityId.sigep("0002"))
            .name("Entidad sin municipio")
            .build();

    @Test
    void rows_of_ones_own_stand_beside_the_official_ones() {
        MipgCatalog own = law.with(CatalogExtension.builder()
                .namespace("acme")
                .putTables(
                        "sources", SOURCES + "acme-acto,Acuerdo 7 de 2026,Concejo de Filandia,2026-02-01,norm_text,\n")
                .putTables(
                        "norms",
                        NORMS
                                + "acme-acuerdo-7-2026,agreement,Acuerdo 7 de 2026,Un acuerdo propio.,2026-02-01,,,,,,,,,,si,"
                                + "primary,acme-acto\n")
                .build());

        assertThat(own.norm(NormId.of("acme-acuerdo-7-2026")).date().status()).contains(Status.PRIMARY);
        assertThat(own.norms()).hasSize(law.norms().size() + 1);
        assertThat(own.hash()).isNotEqualTo(law.hash());
        assertThat(own.revision()).isEqualTo(law.revision() + "+acme");
        assertThat(law.findNorm(NormId.of("acme-acuerdo-7-2026"))).isEmpty();
    }

    @Test
    void official_rows_cannot_be_overridden() {
        CatalogExtension twice = CatalogExtension.builder()
                .namespace("acme")
                .putTables(
                        "norms",
                        NORMS + "decreto-1499-2017,decree,Decreto 1499 de 2017,Otra cosa.,,,,,,,,,,,si,primary,"
                                + "decreto-1499-2017-encabezado\n")
                .build();
        assertThatExceptionOfType(RefusedCatalogException.class)
                .isThrownBy(() -> law.with(twice))
                .satisfies(e -> assertThat(e.problems().get(0).actual()).isEqualTo("decreto-1499-2017"));

        CatalogExtension foreign = CatalogExtension.builder()
                .namespace("acme")
                .putTables(
                        "edition-policies",
                        "edition,policy,numeral,numeral.status,numeral.source,code,name,name.status,name.source,status,"
                                + "source\nD742-2021,gestion-ambiental-institucional,20,,,20,Ambiental,,,primary,"
                                + "decreto-1083-2015-compilado\n")
                .build();
        assertThatExceptionOfType(RefusedCatalogException.class)
                .isThrownBy(() -> law.with(foreign))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(
                                p -> assertThat(p.expected()).contains("acme-").contains("amendment")));
    }

    @Test
    void a_row_whose_source_does_not_bear_its_status_is_refused() {
        assertThatExceptionOfType(RefusedCatalogException.class)
                .isThrownBy(() -> law.with(CatalogExtension.builder()
                        .namespace("acme")
                        .putTables("norms", NORMS + "acme-x,decree,Decreto,Cosa.,,,,,,,,,,,si,primary,memoria\n")
                        .build()))
                .satisfies(e -> assertThat(e.problems().get(0).expected()).contains("PRIMARY"));
    }

    @Test
    void an_amendment_changes_a_deadline_for_some_entities_and_says_so() {
        Amendment later = Amendment.builder()
                .id("prorroga-quindio")
                .parameter(PUBLISH)
                .value("02-28")
                .inForce(Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .act("Decreto 1 de 2026")
                .issuer("Presidencia de la República")
                .actDate(LocalDate.of(2026, 1, 15))
                .addDepartments("63")
                .build();
        MipgCatalog amended = law.amendedBy(later);

        assertThat(amended.monthDay(PUBLISH, DAY, filandia).find()).contains(MonthDay.of(2, 28));
        assertThat(amended.monthDay(PUBLISH, DAY, filandia).sources())
                .containsExactly(SourceId.of("enmienda-prorroga-quindio"));
        assertThat(amended.source(SourceId.of("enmienda-prorroga-quindio")).kind())
                .isEqualTo(SourceKind.USER);
        assertThat(amended.monthDay(PUBLISH, DAY, nowhere).isDisputed()).isTrue();
        assertThat(amended.monthDay(PUBLISH, DAY).find()).contains(MonthDay.of(1, 31));
        assertThat(amended.monthDay(PUBLISH, LocalDate.of(2025, 12, 31), filandia)
                        .find())
                .contains(MonthDay.of(1, 31));
        assertThat(amended.monthDay(PUBLISH, LocalDate.of(2027, 1, 1), filandia).find())
                .contains(MonthDay.of(1, 31));
        assertThat(amended.hash()).isNotEqualTo(law.hash());
        assertThat(amended.extensions()).containsExactly("prorroga-quindio");
    }

    @Test
    void an_amendment_for_all_needs_no_entity() {
        MipgCatalog amended = law.amendedBy(Amendment.builder()
                .id("general")
                .parameter(ParameterId.of("comite-institucional-seguimiento-meses"))
                .value("2")
                .inForce(Period.from(LocalDate.of(2026, 1, 1)))
                .act("Decreto 2 de 2026")
                .issuer("Presidencia de la República")
                .actDate(LocalDate.of(2026, 1, 1))
                .status(Status.PRIMARY)
                .build());

        Claim<Integer> months = amended.integer(ParameterId.of("comite-institucional-seguimiento-meses"), DAY);
        assertThat(months.find()).contains(2);
        assertThat(months.status()).contains(Status.PRIMARY);
    }

    @Test
    void an_amendment_moves_the_closing_of_a_window() {
        MipgCatalog amended = law.amendedBy(Amendment.builder()
                .id("furag-2025-quindio")
                .window(Vigencia.of(2025))
                .value("2026-05-08")
                .inForce(Period.from(LocalDate.of(2026, 4, 1)))
                .act("Circular Externa 1 de 2026")
                .issuer("Función Pública")
                .actDate(LocalDate.of(2026, 4, 1))
                .addDepartments("63")
                .build());

        assertThat(amended.windows(Vigencia.of(2025), DAY, filandia))
                .singleElement()
                .satisfies(w -> assertThat(w.closes().find()).contains(LocalDate.of(2026, 5, 8)));
        assertThat(amended.windows(Vigencia.of(2025), LocalDate.of(2026, 3, 31), filandia))
                .singleElement()
                .satisfies(w -> assertThat(w.closes().find()).contains(LocalDate.of(2026, 4, 17)));
    }

    @Test
    void an_amendment_that_fits_nothing_is_refused() {
        Amendment.Builder wrong = Amendment.builder()
                .id("x")
                .inForce(Period.from(DAY))
                .act("Acto")
                .issuer("Alguien")
                .actDate(DAY);
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(
                        () -> law.amendedBy(wrong.parameter(PUBLISH).value("32").build()));
        assertThatExceptionOfType(NotInCatalogException.class)
                .isThrownBy(() -> law.amendedBy(wrong.parameter(ParameterId.of("plan-accion-publicasion"))
                        .value("01-31")
                        .build()))
                .satisfies(e -> assertThat(e.nearest()).isEqualTo("plan-accion-publicacion"));
    }

    @Test
    void a_whole_catalogue_of_ones_own_is_read_and_checked() {
        MipgCatalog own = MipgCatalog.of(Map.of(
                "catalog", "revision,date,note\n1,2026-01-01,Propio.\n",
                "sources", SOURCES + "acto,Un acto,Alguien,,norm_text,\n",
                "norms", NORMS + "norma-x,decree,Decreto X,Algo.,,,,,,,,,,,si,primary,acto\n"));

        assertThat(own.revision()).isEqualTo("1");
        assertThat(own.norms()).hasSize(1);
        assertThat(own.editions()).isEmpty();
        assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> own.editionOn(DAY));
        assertThatExceptionOfType(RefusedCatalogException.class)
                .isThrownBy(() -> MipgCatalog.of(Map.of("sources", SOURCES)));
    }

    @Test
    void old_revisions_are_asked_for_by_name() throws IOException {
        assertThat(MipgCatalog.bundled(law.revision()).hash()).isEqualTo(law.hash());
        assertThatExceptionOfType(NotInCatalogException.class).isThrownBy(() -> MipgCatalog.bundled("2025.9"));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("catalog.csv"));
            zip.write("revision,date,note\n2025.9,2025-09-01,Vieja.\n".getBytes(StandardCharsets.UTF_8));
        }
        Tables old = Archive.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(old.get(Schema.CATALOG).rows()).hasSize(1);
        assertThat(old.get(Schema.NORMS).rows()).isEmpty();
    }
}
