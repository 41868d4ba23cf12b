package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentLintCommandTest {
    private static final String INSTRUMENT = """
            {"format": "mipg-instrument", "version": 1, "id": "prueba", "name": "Prueba", "revision": 1,
             "comparability": "2022-2025",
             "nodes": [{"id": "T", "name": "Total", "questions": [{"question": "P1"}, {"question": "P2"}]}],
             "questions": [
              {"id": "P1", "wording": "¿Lo hace?", "type": "single-choice",
               "options": [{"id": "1", "label": "Sí", "points": "100"}, {"id": "2", "label": "No", "points": "0"}]},
              {"id": "P2", "wording": "¿Cómo?", "type": "multiple-choice",
               "options": [{"id": "1", "label": "Bien", "points": "60"}, {"id": "2", "label": "Mejor", "points": "20"},
                {"id": "3", "label": "Ninguna de las anteriores", "excluding": true}]}]}
            """;

    private static final String BANK = """
            [{"codigo": "GDI901", "modulo": "GDI", "texto": "¿Publica datos abiertos?", "tipo": "Selección única",
              "opciones": ["Sí", "No", "No aplica. Justifique:"]},
             {"codigo": "CIN901", "modulo": "CIN", "texto": "El comité revisa:", "tipo": "Selección múltiple",
              "opciones": ["Riesgos", "Ninguna de las anteriores"]}]
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatIsDoubtfulInADefinitionAndWhatCanBeReached() throws IOException {
        String file = written("instrument.json", INSTRUMENT);

        Cli spanish = Cli.run("instrument", "lint", file);
        Cli english = Cli.run("instrument", "lint", file, "--lang", "en");

        assertThat(spanish.exit()).isEqualTo(1);
        Golden.check("instrument-lint-es.txt", spanish.out().replace(folder + "/", ""));
        Golden.check("instrument-lint-en.txt", english.out().replace(folder + "/", ""));
        assertThat(Cli.run("instrument", "lint", file, "--json").json())
                .containsEntry("/format", "mipg-instrument-lint")
                .containsEntry("/usable", "true")
                .containsEntry("/rangeKnown", "true")
                .containsEntry("/minimum", "0.00")
                .containsEntry("/maximum", "90.00")
                .containsEntry("/problems/0/code", "REACHABLE_RANGE")
                .containsEntry("/problems/1/code", "QUESTION_MAXIMUM")
                .containsEntry("/problems/1/file", file)
                .containsEntry("/problems/1/question", "P2");
    }

    @Test
    void saysWhyThereIsNoRange() throws IOException {
        String file =
                written("instrument.json", INSTRUMENT.replace("{\"question\": \"P2\"}", "{\"question\": \"P3\"}"));

        Cli run = Cli.run("instrument", "lint", file, "--json");

        assertThat(run.json())
                .containsEntry("/usable", "false")
                .containsEntry("/rangeKnown", "false")
                .containsEntry(
                        "/rangeUnknownBecause",
                        "La definición tiene errores: corrija los problemas de severidad ERROR.")
                .doesNotContainKeys("/minimum", "/maximum");
        assertThat(Cli.run("instrument", "lint", "mdi-2025", "--json", "--lang=en")
                        .json())
                .containsEntry("/usable", "true")
                .containsEntry("/rangeKnown", "false")
                .containsEntry("/rangeUnknownBecause", "No question that feeds the root can earn points.");
        String bare = written("bare.json", INSTRUMENT.replaceAll(", \"points\": \"[0-9]+\"", ""));
        assertThat(Cli.run("instrument", "lint", bare, "--json", "--lang=en").json())
                .containsEntry("/rangeKnown", "false")
                .containsEntry(
                        "/rangeUnknownBecause",
                        "The method asks for what the instrument does not say: see the problem NOT_SCORABLE.")
                .containsEntry(
                        "/problems/0/fix",
                        "Give the points, or declare a method that derives them, or use another method.");
        assertThat(Cli.run("instrument", "lint", file).out()).endsWith("no se puede calcular\n");
    }

    @Test
    void endsWithZeroWhereNothingIsDoubtful() throws IOException {
        String file = written("instrument.json", INSTRUMENT.replace("\"20\"", "\"40\""));

        Cli run = Cli.run("instrument", "lint", file);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith("rango alcanzable con simulated-equal, si todo se pregunta y aplica: 0.00 - 100.00\n");
    }

    @Test
    void saysWhichMethodsThereAreAndRefusesWhatIsNoInstrument() throws IOException {
        assertThat(Cli.run("instrument", "lint", written("instrument.json", INSTRUMENT), "--method", "x", "--json")
                        .json())
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/actual", "x");
        assertThat(Cli.run("instrument", "lint", written("bank.json", BANK)).exit())
                .isEqualTo(2);
        assertThat(Cli.run("instrument").exit()).isEqualTo(2);
        assertThat(Cli.run("instrument", "import").exit()).isEqualTo(2);
    }

    @Test
    void importsABankAndAppliesOnlyTheMarksThatAreConfirmed() throws IOException {
        String bank = written("bank.json", BANK);
        Path out = folder.resolve("furag.json");
        Path suggestions = folder.resolve("suggestions.csv");

        Cli plain = Cli.run(
                "instrument",
                "import",
                "furag",
                bank,
                "--out",
                out.toString(),
                "--suggestions",
                suggestions.toString());

        assertThat(plain.exit()).isZero();
        assertThat(plain.out())
                .isEqualTo(bank
                        + ": FURAG 2025 según MDI-2025, preguntas 2, opciones marcadas 0, marcas sugeridas 3 (ninguna se aplica sola:"
                        + " revíselas y délas con --overlay)\n");
        assertThat(Files.readString(out)).doesNotContain("\"excluding\": true", "\"notApplicable\": true");
        Golden.check("instrument-suggestions.csv", Files.readString(suggestions).replace("\r", ""));

        Cli untouched = Cli.run("instrument", "import", "furag", bank, "--overlay", suggestions.toString(), "--json");
        assertThat(untouched.json())
                .containsEntry("/vigencia", "2025")
                .containsEntry("/edition", "MDI-2025")
                .containsEntry("/questions", "2")
                .containsEntry("/marked", "0")
                .containsEntry("/suggestions/0/mark", "NOT_APPLICABLE");
    }

    @Test
    void aBankThatAPersonHasGoneThroughBecomesAScore() throws IOException {
        String bank = written("bank.json", BANK);
        Path out = folder.resolve("furag.json");
        Path form = folder.resolve("form.csv");

        assertThat(Cli.run("instrument", "import", "furag", bank, "--form", form.toString())
                        .exit())
                .isZero();
        String filledIn = Files.readString(form)
                .replace("GDI901;1;;;;", "GDI901;1;;;100;")
                .replace("GDI901;2;;;;", "GDI901;2;;;25;")
                .replace("GDI901;3;;", "GDI901;3;no aplica;")
                .replace("CIN901;2;;", "CIN901;2;excluyente;");
        assertThat(Cli.run(
                                "instrument",
                                "import",
                                "furag",
                                bank,
                                "--overlay",
                                written("filled.csv", filledIn),
                                "--out",
                                out.toString(),
                                "--json")
                        .json())
                .containsEntry("/marked", "2");
        String answers = written("answers.json", """
                {"format": "mipg-answers", "version": 1, "entity": "ejemplo:1", "instrument": "furag", "revision": 1,
                 "vigencia": 2025, "answers": [
                  {"question": "CIN901", "choices": ["1"]}, {"question": "GDI901", "choices": ["2"]}]}
                """);
        Cli score = Cli.run("score", out.toString(), answers, "--method", "simulated-derived", "--json");

        assertThat(score.exit()).as(score.err()).isZero();
        assertThat(score.json())
                .containsEntry("/standing", "SIMULATED")
                .containsEntry("/nodes/POL07/score", "25.00")
                .containsEntry("/nodes/POL19/score", "100.00");
    }

    @Test
    void whatAPersonHasFilledInIsNotWrittenOver() throws IOException {
        String bank = written("bank.json", BANK);
        String form = written("form.csv", """
                codigo;opcion;marca;sugerida;puntos;texto
                GDI901;1;;;100;Sí
                GDI901;3;no aplica;;;
                """);
        String filledIn = Files.readString(Path.of(form));
        String other = folder.resolve("other.csv").toString();

        Cli again = Cli.run("instrument", "import", "furag", bank, "--suggestions", other, "--form", form, "--json");
        Cli itself = Cli.run(
                "instrument", "import", "furag", bank, "--overlay", form, "--form", form, "--overwrite", "--json");

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.json())
                .containsEntry("/problems/0/code", "EXISTS")
                .containsEntry("/problems/0/file", "--form")
                .containsEntry("/problems/0/actual", form);
        assertThat(itself.exit()).isEqualTo(2);
        assertThat(itself.json())
                .containsEntry("/problems/0/code", "INVALID_VALUE")
                .containsEntry("/problems/0/expected", "otro archivo que el de --overlay");
        assertThat(Path.of(other)).doesNotExist();
        assertThat(Path.of(form)).hasContent(filledIn);

        Cli next = Cli.run("instrument", "import", "furag", bank, "--overlay", form, "--form", other);
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(Files.readString(Path.of(other)))
                .contains("GDI901;1;;;100;", "GDI901;3;no aplica;\"no aplica, pide texto\";;");
        assertThat(Cli.run("instrument", "import", "furag", bank, "--form", form, "--overwrite")
                        .exit())
                .isZero();
        assertThat(Files.readString(Path.of(form))).doesNotContain("100");
    }

    @Test
    void theEditionIsThatOfTheYearOrIsAskedFor() throws IOException {
        String bank = written("bank.json", BANK);

        assertThat(Cli.run("instrument", "import", "furag", bank, "--vigencia", "2020", "--json")
                        .json())
                .containsEntry("/edition", "MDI-2020");
        Cli unknown = Cli.run("instrument", "import", "furag", bank, "--vigencia", "2023", "--json");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.json())
                .containsEntry("/problems/0/code", "MISSING")
                .containsEntry("/problems/0/file", "--edition");
        assertThat(unknown.json().get("/problems/0/fix")).contains("MDI-2020, MDI-2021, MDI-2025");
    }

    @Test
    void saysWhichQuestionsTheEditionHasNoPolicyFor() throws IOException {
        String bank = written("bank.json", BANK.replace("GDI", "CCP"));

        Cli old = Cli.run("instrument", "import", "furag", bank, "--edition", "D1499-2017");

        assertThat(old.exit()).as(old.err()).isZero();
        assertThat(old.out())
                .endsWith("Preguntas cuya política no está en D1499-2017, y que no cuentan para nada: 1 (CCP901)\n");
        assertThat(Cli.run("instrument", "import", "furag", bank, "--edition", "D1499-2017", "--json")
                        .json())
                .containsEntry("/unplaced/0", "CCP901");
        assertThat(Cli.run("instrument", "import", "furag", bank).out()).doesNotContain("CCP901");
    }

    @Test
    void aBankOfAnotherYearIsNotTakenForThisOne() throws IOException {
        String bank = written("bank.json", BANK.replace("\"GDI\"", "\"GOB\""));
        String modules = written("modules.csv", "modulo;politica\nGOB;gobierno-digital\nCIN;control-interno\n");

        assertThat(Cli.run("instrument", "import", "furag", bank).exit()).isEqualTo(2);
        assertThat(Cli.run(
                                "instrument",
                                "import",
                                "furag",
                                bank,
                                "--modules",
                                modules,
                                "--vigencia",
                                "2021",
                                "--edition",
                                "MDI-2021",
                                "--json")
                        .json())
                .containsEntry("/vigencia", "2021")
                .containsEntry("/edition", "MDI-2021");
        assertThat(Cli.run("instrument", "import", "furag", bank, "--edition", "MDI-1999", "--json")
                        .json())
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/file", "--edition");
        assertThat(Cli.run("instrument", "import", "furag", bank, "--vigencia", "21", "--json")
                        .json())
                .containsEntry("/problems/0/code", "INVALID_VALUE");
        assertThat(Cli.run(
                                "instrument",
                                "import",
                                "furag",
                                bank,
                                "--modules",
                                written("wrong.csv", "modulo;politica\nGOB;gobierno\n"),
                                "--json")
                        .json())
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/column", "politica");
    }

    @Test
    void refusesAnOverlayThatFitsNothing() throws IOException {
        Cli run = Cli.run(
                "instrument",
                "import",
                "furag",
                written("bank.json", BANK),
                "--overlay",
                written("marks.csv", "codigo;opcion;marca;sugerida;puntos;texto\nCIN999;1;excluyente;;;\n"),
                "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json()).containsEntry("/problems/0/code", "UNRESOLVED");
    }

    private String written(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }
}
