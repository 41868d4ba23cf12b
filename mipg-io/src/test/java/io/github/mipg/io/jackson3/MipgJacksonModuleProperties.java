package io.github.mipg.io.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReportSamples;
import io.github.mipg.io.SystemSamples;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.rules.report.ComplianceReport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper with the module makes of every system and every report. */
class MipgJacksonModuleProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MipgJacksonModule()).build();

    /** Somebody's own value with the whole documents inside. */
    public record View(String town, ComplianceReport report, ManagementSystem system, int after) {}

    @Property
    void aSystemIsTheDocumentOfTheLibraryAndReadsBackEqual(@ForAll long seed) {
        ManagementSystem system = SystemSamples.system(seed);

        byte[] written = MAPPER.writeValueAsBytes(system);

        assertThat(written).isEqualTo(MipgJson.writeSystem(system));
        assertThat(MAPPER.readValue(written, ManagementSystem.class)).isEqualTo(system);
    }

    @Property
    void aViewHoldsTheDocumentsAsTheyAre(@ForAll long seed) {
        String line = ReportSamples.line(seed);
        View view = new View(line, ReportSamples.of(line, false), SystemSamples.system(seed), 1);

        String written = MAPPER.writeValueAsString(view);

        assertThat(written)
                .contains("\"report\":" + text(MipgJson.writeReport(view.report())) + ",")
                .contains("\"system\":" + text(MipgJson.writeSystem(view.system())));
        View read = MAPPER.readValue(written, View.class);
        assertThat(read).isEqualTo(view);
    }

    private static String text(byte[] document) {
        return new String(document, UTF_8);
    }
}
