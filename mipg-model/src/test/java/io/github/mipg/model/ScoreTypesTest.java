package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler of a user says about scores of different standing. */
class ScoreTypesTest {
    @TempDir
    Path folder;

    @Test
    void scores_of_one_standing_compile() throws Exception {
        assertThat(compile("OfficialScore other = official; boolean less = official.compareTo(other) < 0;"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OfficialScore wrong = simulated;",
                "SimulatedScore wrong = official;",
                "OfficialScore wrong = (OfficialScore) simulated;",
                "FormulaScore wrong = simulated;",
                "int wrong = official.compareTo(simulated);",
                "int wrong = simulated.compareTo(formula);",
                "boolean wrong = official == simulated;",
                "java.util.List<OfficialScore> wrong = java.util.List.of(official, simulated);",
                "Object wrong = java.util.Collections.max(java.util.List.of(official, simulated));",
                "Score wrong = new Score(java.math.BigInteger.ONE, java.math.BigInteger.ONE);",
            })
    void scores_of_different_standing_do_not(String statement) throws Exception {
        assertThat(compile(statement)).contains("error:");
    }

    private String compile(String statement) throws IOException, URISyntaxException {
        Path source = Files.writeString(
                folder.resolve("Use.java"),
                "import io.github.mipg.model.*; class Use { void use(OfficialScore official, SimulatedScore simulated,"
                        + " FormulaScore formula) { " + statement + " } }");
        Path classes = Path.of(
                Score.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(out, out, "-proc:none", "-cp", classes.toString(), "-d", folder.toString(), source.toString());
        assertThat(code == 0).isEqualTo(said.toString().isEmpty());
        return said.toString();
    }
}
