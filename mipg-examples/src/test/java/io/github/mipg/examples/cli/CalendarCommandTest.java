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

class CalendarCommandTest {
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
    void tellsWhatATownOwesEachYearWithEveryDayExplained() {
        Cli now = Cli.run("calendar", DEMO, "--year", "2025");

        assertThat(now.exit()).isZero();
        Golden.check("calendar-filandia-2025-es.txt", now.out());
        Golden.check(
                "calendar-filandia-2026-es.txt",
                Cli.run("calendar", DEMO, "--year", "2026").out());
        Golden.check(
                "calendar-filandia-2026-en.txt",
                Cli.run("calendar", DEMO, "--year", "2026", "--lang=en").out());
        assertThat(now.out().lines().filter(line -> line.matches("20[0-9-]{8}  .*")))
                .as("deadlines")
                .hasSizeGreaterThan(50);
        assertThat(now.out()).endsWith("Apoyo técnico; no es concepto jurídico ni resultado oficial.\n");
    }

    @Test
    void writesACalendarFile() throws IOException {
        Path ics = folder.resolve("filandia.ics");

        Cli cli = Cli.run("calendar", DEMO, "--year", "2026", "--ics", ics.toString());

        assertThat(cli.exit()).isZero();
        Golden.check("calendar-filandia-2026.ics.txt", Files.readString(ics).replace("\r\n", "\n"));
    }

    @Test
    void givesTheDocumentOfTheCalendarAsJson() throws IOException {
        Cli cli = Cli.run("calendar", council(), "--year", "2025", "--as-of", "2025-06-30", "--json");
        Map<String, String> json = cli.json();

        assertThat(json)
                .containsEntry("/format", "mipg-calendar")
                .containsEntry("/header/entity", "ejemplo:9")
                .containsEntry("/header/period/from", "2025-01-01")
                .containsEntry("/header/period/until", "2026-01-01");
        assertThat(MipgJson.readCalendar(cli.out().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .orThrow()
                        .of(io.github.mipg.model.catalog.ObligationId.of("rendicion-corporaciones-informe")))
                .hasSize(1);
    }

    @Test
    void takesDaysOffAndEventsOfThePlace() {
        Cli cli = Cli.run(
                "calendar", DEMO, "--year", "2025", "--event", "dejar el cargo=2025-06-03", "--day-off", "2025-06-10");

        assertThat(cli.out())
                .contains("2025-06-26  No se sabe     Entregar el acta de informe de gestión")
                .contains("15 días hábiles desde el 3 de junio de 2025 (dejar el cargo)");
    }

    @Test
    void anUnknownEventOrDayIsRefusedWithWhatToDo() {
        Cli event = Cli.run("calendar", DEMO, "--year", "2025", "--event", "dejar la silla=2025-06-03");
        Cli day = Cli.run("calendar", DEMO, "--year", "2025", "--day-off", "ayer");

        assertThat(event.exit()).isEqualTo(2);
        assertThat(event.err())
                .startsWith(
                        "--event [INVALID_VALUE] se esperaba un valor que debe ser un hecho que el catálogo conozca;"
                                + " se encontró 'dejar la silla'.");
        assertThat(Cli.run("calendar", DEMO, "--year", "99999", "--lang=en").err())
                .startsWith("--year [INVALID_VALUE] expected a value that must be ")
                .doesNotContain("Vigencia.year");
        assertThat(day.exit()).isEqualTo(2);
        assertThat(day.err()).contains("--day-off").contains("ayer");
    }

    @Test
    void aYearThatEndedBeforeTheModelIsRefused() {
        Cli cli = Cli.run("calendar", DEMO, "--year", "1990");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("--year", "1990", "desde 2017");
    }

    @Test
    void anEntityHasNoDayOfItsOwn() throws IOException {
        Cli cli = Cli.run("calendar", council(), "--year", "2025");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.err()).contains("--as-of");
    }
}
