package io.github.mipg.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One wrong letter in the name of a kind accuses nobody; a kind of the entity's own hides nothing. */
class MisspeltKindTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final AsOf AS_OF = AsOf.date(2026, 6, 30);

    private static ComplianceReport judge(String committee, String plan, String report) {
        ManagementSystem system = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.sigep("0576"))
                        .name("Alcaldía de Ejemplo")
                        .nature(LegalNatureId.of("alcaldia"))
                        .branch(Branch.EXECUTIVE)
                        .order(AdministrativeOrder.TERRITORIAL)
                        .directiveStaff(true)
                        .build())
                .vigencia(Vigencia.of(2025))
                .committees(Inventory.complete(
                        LATER,
                        List.of(Committee.builder()
                                .id(CommitteeId.of("c"))
                                .kind(BodyId.of(committee))
                                .build())))
                .plans(Inventory.complete(
                        LATER,
                        List.of(InstitutionalPlan.builder()
                                .id(PlanId.of("p"))
                                .kind(PlanKindId.of(plan))
                                .vigencia(Vigencia.of(2025))
                                .build())))
                .reports(Inventory.complete(
                        LATER,
                        List.of(PeriodicReport.builder()
                                .id(ReportId.of("r"))
                                .kind(ReportKindId.of(report))
                                .cutOff(LocalDate.of(2025, 6, 30))
                                .build())))
                .build();
        MipgCatalog law = MipgCatalog.bundled();
        return Evaluator.of(law, StandardRules.of(law)).evaluate(system, AS_OF);
    }

    private static List<String> violated(ComplianceReport report) {
        return report.findings(Verdict.VIOLATED).stream()
                .map(f -> f.rule().value())
                .toList();
    }

    @Test
    void a_kind_of_the_entitys_own_hides_nothing() {
        List<String> violated =
                violated(judge("comite-de-convivencia", "plan-de-bienestar-animal", "informe-de-clima"));

        assertThat(violated).anyMatch(r -> r.startsWith("mipg.committee.")).anyMatch(r -> r.startsWith("mipg.plan."));
    }

    @Test
    void one_wrong_letter_accuses_nobody_and_is_asked_about() {
        ComplianceReport report = judge("comite-institucionall", "plan-de-acion", "informe-semestral-controlinterno");
        ComplianceReport own = judge("comite-de-convivencia", "plan-de-bienestar-animal", "informe-de-clima");

        assertThat(violated(report))
                .isSubsetOf(violated(own))
                .hasSizeLessThan(violated(own).size());
        for (String asked :
                List.of("'comite-institucionall'", "'plan-de-acion'", "'informe-semestral-controlinterno'")) {
            assertThat(report.findings(Verdict.INDETERMINATE)).as(asked).anyMatch(f -> asksFor(f, asked));
        }
        assertThat(report.findings(Verdict.VIOLATED))
                .noneMatch(f -> f.rule().value().contains("institutional-exists"));
    }

    private static boolean asksFor(Finding finding, String kind) {
        return finding.missing().stream().anyMatch(m -> m.label().spanish().contains(kind));
    }
}
