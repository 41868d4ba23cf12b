package co.gov.example;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.standard.StandardRules;

public final class App {
    private App() {}

    public static void main(String[] args) {
        ComplianceReport report = report();
        check(!report.findings().isEmpty(), "The report is empty.");
        check(
                MipgJson.readSystem(MipgJson.writeSystem(system())).orThrow().equals(system()),
                "JSON changed the system.");
        check(MipgJson.readReport(MipgJson.writeReport(report)).orThrow().equals(report), "JSON changed the report.");
        check(HtmlReport.render(report, Language.SPANISH).contains("Alcaldía de ejemplo"), "The page names no town.");
        check(App.class.getModule().isNamed(), "The program does not run as a module.");
        ModuleLayer.boot()
                .modules()
                .forEach(module -> check(
                        !module.getDescriptor().isAutomatic(),
                        module + " is automatic: the library cannot be part of a jlink image."));
        System.out.println(report);
    }

    private static ManagementSystem system() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de ejemplo")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
    }

    private static ComplianceReport report() {
        MipgCatalog law = MipgCatalog.bundled();
        return Evaluator.of(law, StandardRules.of(law)).evaluate(system(), AsOf.date(2025, 12, 31));
    }

    private static void check(boolean holds, String complaint) {
        if (!holds) {
            throw new AssertionError(complaint);
        }
    }
}
