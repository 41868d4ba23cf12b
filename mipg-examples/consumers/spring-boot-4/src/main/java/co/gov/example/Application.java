package co.gov.example;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.report.HtmlReport;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.standard.StandardRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The right way: the library's own writer, and its bytes as they are. */
    @GetMapping(value = "/report", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] report() {
        return MipgJson.writeReport(evaluate());
    }

    /** The same for people. */
    @GetMapping(value = "/report.html", produces = "text/html;charset=UTF-8")
    String page() {
        return HtmlReport.render(evaluate(), Language.SPANISH);
    }

    // Jackson 3 finds the library's module by itself, so that whole documents may also be handed over as values.

    @GetMapping("/raw/system")
    ManagementSystem rawSystem() {
        return system();
    }

    @GetMapping("/raw/report")
    ComplianceReport rawReport() {
        return evaluate();
    }

    /** Values of the library inside one of the application's own. */
    public record View(String town, EntityId id, ComplianceReport report) {}

    @GetMapping("/raw/view")
    View rawView() {
        return new View("Alcaldía de ejemplo", EntityId.parse("ejemplo:1"), evaluate());
    }

    @PostMapping("/raw/evaluation")
    ComplianceReport rawEvaluation(@RequestBody ManagementSystem system) {
        return evaluate(system);
    }

    // What follows is what not to do: parts of the documents have no form of their own, and are refused.

    @GetMapping("/raw/finding")
    Finding rawFinding() {
        return evaluate().findings().get(0);
    }

    @GetMapping("/raw/committee")
    Committee rawCommittee() {
        return Committee.builder()
                .id(CommitteeId.of("cigd"))
                .kind(BodyId.of("comite-institucional-de-gestion-y-desempeno"))
                .build();
    }

    /** A part inside one of the application's own values. */
    public record Part(String town, Finding finding) {}

    @GetMapping("/raw/part")
    Part rawPart() {
        return new Part("Alcaldía de ejemplo", rawFinding());
    }

    static ManagementSystem system() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de ejemplo")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();
    }

    static ComplianceReport evaluate() {
        return evaluate(system());
    }

    private static ComplianceReport evaluate(ManagementSystem system) {
        MipgCatalog law = MipgCatalog.bundled();
        return Evaluator.of(law, StandardRules.of(law)).evaluate(system, AsOf.date(2025, 12, 31));
    }
}
