package co.gov.example;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.standard.StandardRules;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The right way: the library's own writer, and the bytes as they are. */
    @GetMapping(value = "/system", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] written() {
        return MipgJson.writeSystem(system());
    }

    @GetMapping("/raw/system")
    ManagementSystem rawSystem() {
        return system();
    }

    @GetMapping("/raw/report")
    ComplianceReport rawReport() {
        return report();
    }

    /** A value of the library inside one of the application's own. */
    public record View(String town, ComplianceReport report) {}

    @GetMapping("/raw/view")
    View rawView() {
        return new View("Alcaldía de ejemplo", report());
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
}
