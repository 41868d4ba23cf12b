package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    @Test
    void printsTheSchemaOfEachFormat() {
        Cli system = Cli.run("schema", "system");
        Cli report = Cli.run("schema", "report", "--json");
        for (String format : new String[] {"archive", "baseline", "tailoring"}) {
            assertThat(Cli.run("schema", format).json()).containsEntry("/properties/format/const", "mipg-" + format);
        }

        assertThat(system.exit()).isZero();
        assertThat(system.out().strip()).isEqualTo(MipgJson.systemSchema().strip());
        assertThat(report.out().strip()).isEqualTo(MipgJson.reportSchema().strip());
    }

    @Test
    void saysWhichFormatsThereAre() {
        Cli run = Cli.run("schema", "sistema", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json())
                .containsEntry("/problems/0/code", "INVALID_VALUE")
                .containsEntry("/problems/0/actual", "sistema");
        assertThat(Cli.run("schema").exit()).isEqualTo(2);
    }
}
