package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliesCommandTest {
    private static final String DEMO = "src/main/resources/demo/filandia.json";

    @TempDir
    private Path folder = Path.of("");

    private String council() throws IOException {
        PublicEntity council = PublicEntity.builder()
                .id(EntityId.parse("ejemplo:9"))
                .name("Concejo de Ejemplo")
                .nature(LegalNatureId.of("concejo"))
                .branch(Branch.ELECTED_CORPORATIONS)
                .build();
        return Files.write(folder.resolve("concejo.json"), MipgJson.writeEntity(council))
                .toString();
    }

    @Test
    void tellsWhatAppliesToTheEntityOfASystem() {
        Cli spanish = Cli.run("applies", DEMO);

        assertThat(spanish.exit()).isZero();
        Golden.check("applies-filandia-es.txt", spanish.out());
        Golden.check(
                "applies-filandia-en.txt", Cli.run("applies", DEMO, "--lang=en").out());
    }

    @Test
    void tellsWhatAppliesToAnEntityByItself() throws IOException {
        Map<String, String> json =
                Cli.run("applies", council(), "--as-of", "2025-12-31", "--json").json();

        assertThat(json)
                .containsEntry("/format", "mipg-applies")
                .containsEntry("/entity", "ejemplo:9")
                .containsEntry("/matters/0/kind", "MODEL")
                .containsEntry("/matters/0/scope", "PARTIAL")
                .containsKeys("/matters/1/citations/0/text", "/matters/1/missing/0/path");
    }

    @Test
    void anEntityHasNoDayOfItsOwn() throws IOException {
        Cli cli = Cli.run("applies", council());

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("--as-of");
    }

    @Test
    void everyProblemOfTheDocumentIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.json"), "{\"format\": \"mipg-entity\", \"version\": 1, \"nature\": \"alcaldía\"}");

        Cli cli = Cli.run("applies", file.toString(), "--as-of", "2025-12-31");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("/nature").contains("id").contains("name");
    }
}
