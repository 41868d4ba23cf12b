package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first code of the README. */
class QuickStartTest {
    @Test
    void evaluates_a_town_hall() {
        List<String> page = new ArrayList<>();

        // tag::evaluate[]
        MipgCatalog law = MipgCatalog.bundled(); // data, never a global
        Evaluator evaluator = Evaluator.of(law, StandardRules.of(law)); // share it between threads

        ManagementSystem system = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de Ejemplo")
                        .nature(LegalNatureId.of("alcaldia"))
                        .branch(Branch.EXECUTIVE)
                        .build())
                .vigencia(Vigencia.of(2025))
                .committees(Inventory.complete(LocalDate.of(2025, 12, 31), List.of())) // we looked: there is none
                .build(); // everything else stays unknown

        ComplianceReport report = evaluator.evaluate(system, AsOf.date(2025, 12, 31));
        for (Finding finding : report.findings(Verdict.VIOLATED)) {
            page.add(finding.text(Language.SPANISH) + " "
                    + finding.citations().get(0).text().spanish());
        }
        for (MissingDatum datum : report.missing().keySet()) { // what to collect next, the most useful first
            page.add("Falta: " + datum.label().spanish());
        }
        // end::evaluate[]

        assertThat(page)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("No se cumple: la entidad tiene un Comité Institucional de Gestión y Desempeño.")
                        .contains("art. 2.2.22.3.8, Decreto 1083 de 2015"))
                .anySatisfy(line -> assertThat(line).startsWith("Falta: "));
        assertThat(report.findings(Verdict.FAULTED)).isEmpty();
    }
}
