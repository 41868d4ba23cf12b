package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MipgMainTest {
    @Test
    void theDemonstrationSaysWhatItWrote() {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new MipgMain.Demo())
                .setOut(new PrintWriter(out))
                .execute("--out", "somewhere");
        assertThat(exit).isZero();
        assertThat(out.toString()).contains("somewhere");
    }
}
