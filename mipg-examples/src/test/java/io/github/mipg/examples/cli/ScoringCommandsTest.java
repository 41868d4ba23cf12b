package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringCommandsTest {
    private static final String[] CALI_2021 = {"idf", "--results", "57.9,48.8,67.1,80,80", "--management", "79.6,100,80"
    };
    private static final String[] MEDELLIN_2020 = {
        "mdm", "--management", "85.42,89.49,63.82,83.33", "--results", "62.64,95.15,63.03,70.87"
    };
    private static final String[] GUIDE = {
        "risk",
        "--probability",
        "60",
        "--impact",
        "80",
        "--control",
        "preventivo:manual",
        "--control",
        "detectivo:manual"
    };

    private static Cli run(String[] command, String... more) {
        List<String> args = new ArrayList<>(Arrays.asList(command));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    @Test
    void computesTheFiscalIndex() {
        Golden.check(
                "idf-cali-2020-es.txt",
                Cli.run("idf", "--results", "56.6,66.4,68.4,80,60", "--management", "0,100,80")
                        .out());
        Golden.check(
                "idf-cali-2021-en.txt",
                run(CALI_2021, "--bonus", "3.9", "--lang=en").out());
        Map<String, String> json = run(CALI_2021, "--bonus=3.9", "--json").json();
        assertThat(json)
                .containsEntry("/format", "mipg-idf")
                .containsEntry("/score", "71.49")
                .containsEntry("/scoreWithoutBonus", "70.71")
                .containsEntry("/standing", "PUBLISHED_FORMULA")
                .containsEntry("/method", "idf-dnp-2020")
                .containsEntry("/range", "SOLVENT")
                .containsEntry("/rangeLabel", "Solvente")
                .containsEntry("/nodes/resultados", "66.76")
                .containsEntry("/nodes/gestion", "90.43")
                .containsEntry("/nodes/bonificaciones", "3.90")
                .containsEntry("/nodes/ahorro-corriente", "80.00")
                .containsEntry("/claims/0/status", "SECONDARY");
    }

    @Test
    void refusesABonusThatExceeds100UnlessItIsToBeCut() {
        Cli refused = run(CALI_2021, "--bonus", "20", "--json");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.json())
                .containsEntry("/problems/0/code", "INVALID_VALUE")
                .containsEntry("/problems/0/file", "--bonus");
        assertThat(refused.json().get("/problems/0/expected")).contains("por encima de 100");
        assertThat(refused.json().get("/problems/0/fix")).contains("--cap").doesNotContain("BonusCeiling");
        assertThat(run(CALI_2021, "--cap", "--json").json()).containsEntry("/problems/0/file", "--cap");
        Map<String, String> cut =
                run(CALI_2021, "--bonus", "20", "--cap", "--json").json();
        assertThat(cut).containsEntry("/nodes/gestion", "100.00").containsEntry("/method", "idf-dnp-2020:topar");
        assertThat(run(CALI_2021, "--bonus", "20", "--cap").out()).contains("Bonificaciones, Se topa en 100");
    }

    @Test
    void refusesAFigureWithMoreDigitsThanItTakesForThatReason() {
        Map<String, String> refused = Cli.run(
                        "mdm", "--management", "33.333333333333333333333,1,1,1", "--results", "1,2,3,133.1", "--json")
                .json();

        assertThat(refused)
                .containsEntry("/problems/0/file", "--management")
                .containsEntry("/problems/0/expected", "una cifra con veinte decimales o menos")
                .containsEntry("/problems/0/fix", "Redondéela.")
                .containsEntry("/problems/1/file", "--results")
                .containsEntry("/problems/1/expected", "una cifra entre 0 y 100");
    }

    @Test
    void computesTheComponentsOfMunicipalPerformanceAndNoTotal() {
        Golden.check("mdm-medellin-2020-es.txt", run(MEDELLIN_2020).out());
        Golden.check("mdm-medellin-2020-en.txt", run(MEDELLIN_2020, "--lang=en").out());
        Map<String, String> json = run(MEDELLIN_2020, "--json").json();
        assertThat(json)
                .containsEntry("/format", "mipg-mdm")
                .containsEntry("/management", "80.52")
                .containsEntry("/results", "72.92")
                .containsEntry("/standing", "PUBLISHED_FORMULA")
                .containsEntry("/method", "mdm-dnp-componentes")
                .containsEntry("/nodes/salud", "95.15")
                .containsKey("/noTotal")
                .doesNotContainKeys("/score", "/total");
    }

    @Test
    void assessesARiskBeforeAndAfterItsControls() {
        Golden.check("risk-guide-es.txt", run(GUIDE).out());
        Golden.check("risk-guide-en.txt", run(GUIDE, "--lang=en").out());
        assertThat(run(GUIDE, "--json").json())
                .containsEntry("/format", "mipg-risk")
                .containsEntry("/probability", "25.20")
                .containsEntry("/impact", "80.00")
                .containsEntry("/inherentProbability", "60.00")
                .containsEntry("/inherentImpact", "80.00")
                .containsEntry("/inherentZone", "HIGH")
                .containsEntry("/residualZone", "HIGH")
                .containsEntry("/probabilityLevel", "LOW")
                .containsEntry("/impactLevel", "MAJOR")
                .containsEntry("/standing", "SIMULATED")
                .containsEntry("/method", "riesgo-guia-v5-v7:banda-superior:general")
                .containsEntry("/steps/0/probability", "36.00")
                .containsEntry("/steps/1/percent", "30");
    }

    @Test
    void takesLevelsByTheirNamesInBothLanguages() {
        for (String[] names : new String[][] {
            {"Muy Alta", "Catastrófico", "correctivo:automático"},
            {"muy-alta", "catastrofico", "Correctivo:Automatico"},
            {"very-high", "CATASTROPHIC", "corrective:automatic"},
            {"100", "100.0", "correctivo:automatic"}
        }) {
            assertThat(Cli.run("risk", "--probability", names[0], "--impact", names[1], "--control", names[2], "--json")
                            .json())
                    .containsEntry("/inherentProbability", "100.00")
                    .containsEntry("/inherentZone", "EXTREME")
                    .containsEntry("/impact", "65.00")
                    .containsEntry("/residualZone", "HIGH");
        }
    }

    @Test
    void readsLevelsAndWeighsControlsAsAsked() {
        assertThat(Cli.run(
                                "risk",
                                "--probability=media",
                                "--impact=menor",
                                "--control=preventivo:manual",
                                "--control=detectivo:manual",
                                "--reading=mas-cercano",
                                "--json")
                        .json())
                .containsEntry("/residualZone", "LOW")
                .containsEntry("/method", "riesgo-guia-v5-v7:mas-cercano:general");
        assertThat(run(GUIDE, "--weighting=seguridad-informacion", "--json").json())
                .containsEntry("/probability", "29.25");
    }

    @Test
    void saysAllThatIsWrongWithFiguresAtOnce() {
        Cli idf = Cli.run("idf", "--results", "56.6,,68.4,101,x", "--management", "1,2", "--bonus=-1", "--json");

        assertThat(idf.exit()).isEqualTo(2);
        assertThat(idf.json())
                .containsEntry("/format", "mipg-error")
                .containsEntry("/problems/0/file", "--results")
                .containsEntry("/problems/0/actual", "")
                .containsEntry("/problems/1/actual", "101")
                .containsEntry("/problems/2/actual", "x")
                .containsEntry("/problems/3/file", "--management")
                .containsEntry("/problems/3/expected", "3 cifras separadas por comas")
                .containsEntry("/problems/4/file", "--bonus");
        assertThat(Cli.run("mdm", "--management", "1,2,3,4", "--results", "1,2,3,1e2", "--lang=en")
                        .err())
                .contains("--results [INVALID_VALUE] expected a figure from 0 to 100; found '1e2'");
    }

    @Test
    void saysAllThatIsWrongWithARiskAtOnce() {
        Cli risk = Cli.run(
                "risk",
                "--probability=segura",
                "--impact=101",
                "--control=preventivo",
                "--control=raro:manual",
                "--reading=otra",
                "--weighting=otro",
                "--json");

        assertThat(risk.exit()).isEqualTo(2);
        assertThat(risk.json())
                .containsEntry("/problems/0/file", "--probability")
                .containsEntry("/problems/1/file", "--impact")
                .containsEntry("/problems/2/actual", "preventivo")
                .containsEntry("/problems/3/actual", "raro:manual")
                .containsEntry("/problems/4/file", "--reading")
                .containsEntry("/problems/5/file", "--weighting");
        assertThat(risk.json().get("/problems/0/fix")).contains("muy-baja", "very-high");
        assertThat(Cli.run("risk", "--impact=20").exit()).isEqualTo(2);
    }
}
