package io.github.mipg.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.StandardInstruments;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.measurement.Instrument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mipg score} and {@code mipg compare} say. */
class ScoreCommandsTest {
    private static final Path DEMO = Path.of("src", "main", "resources", "demo", "measurement");
    private static final Path ENTITY = DEMO.resolve("alcaldia-ejemplo.json");

    @TempDir
    private Path folder;

    private static Path answers(int year) {
        return DEMO.resolve("respuestas-ejemplo-" + year + ".json");
    }

    private static Cli score(int year, String... more) {
        List<String> args = new ArrayList<>(
                List.of("score", "muestra-mipg", answers(year).toString(), "--entity", ENTITY.toString()));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private Path card(int year, String method) {
        Path card = folder.resolve(year + "-" + method + ".json");
        Cli run = score(year, "--method", method, "--out", card.toString(), "--overwrite");
        assertThat(run.exit()).as(run.err()).isZero();
        return card;
    }

    @Test
    void showsEveryNodeWithItsCoverageAndBounds() {
        Golden.check(
                "score-muestra-es.txt",
                score(2025, "--method", "simulated-equal", "--bounds", "--explain", "M4")
                        .out());
        Golden.check(
                "score-muestra-en.txt",
                score(2024, "--method", "simulated-pooled", "--lang=en").out());
    }

    @Test
    void whatTheEntityClaimsNotToApplyIsCountedAndTheOtherFigureStandsBeside() {
        Cli with = score(2025, "--method", "simulated-equal", "--json");
        Cli without = score(2025, "--method", "simulated-equal", "--without-entity-claims", "--json");

        assertThat(score(2025, "--method", "simulated-equal").out())
                .contains("No aplican según la propia entidad: 2 preguntas. Sin esas declaraciones: ");
        assertThat(with.json())
                .containsEntry("/withoutEntityClaims/lowest", without.json().get("/nodes/MUESTRA/lowest"))
                .containsEntry("/withoutEntityClaims/highest", without.json().get("/nodes/MUESTRA/highest"));
        assertThat(without.json())
                .containsEntry("/nodes/defensa/coverage/notApplicableByEntity", "0")
                .doesNotContainKey("/withoutEntityClaims/lowest");
        assertThat(without.json().get("/method")).startsWith("simulated-equal/");
    }

    @Test
    void aTotalOfWhichMostHasNoQuestionsSaysSoAndReachesNoLevel() {
        Path sheet = folder.resolve("geth.json");
        write(sheet, """
                {"format": "mipg-answers", "version": 1, "entity": "ejemplo:1", "instrument": "autodiagnostico-geth",
                 "revision": 1, "vigencia": 2025, "answers": [
                  {"question": "actividad-1", "number": "85"}]}
                """);

        Cli run = Cli.run("score", "autodiagnostico-geth", sheet.toString(), "--method", "autodiagnostico-mean-of-all");
        Cli json = Cli.run(
                "score", "autodiagnostico-geth", sheet.toString(), "--method", "autodiagnostico-mean-of-all", "--json");

        assertThat(run.out())
                .contains("Sin preguntas que den puntos: 24 de 31 nodos. La cifra es solo de los demás.")
                .doesNotContain("Nivel: ");
        assertThat(json.json()).containsEntry("/score", "85.00").doesNotContainKey("/level/rank");
        write(sheet, """
                {"format": "mipg-answers", "version": 1, "entity": "ejemplo:1", "instrument": "autodiagnostico-geth",
                 "revision": 1, "vigencia": 2025, "answers": [
                  {"question": "actividad-1", "number": "850"}]}
                """);
        assertThat(Cli.run(
                                "score",
                                "autodiagnostico-geth",
                                sheet.toString(),
                                "--method",
                                "autodiagnostico-mean-of-all",
                                "--json")
                        .json())
                .containsEntry("/problems/0/code", "NUMBER_OUT_OF_RANGE")
                .containsEntry("/problems/0/actual", "850");
    }

    @Test
    void theControlsOfInformationSecurityComeToWholeNumbers() {
        Path sheet = folder.resolve("mspi.json");
        write(sheet, """
                {"format": "mipg-answers", "version": 1, "entity": "ejemplo:1", "instrument": "mspi-controles",
                 "revision": 1, "vigencia": 2025, "answers": [
                  {"question": "A.7.2.1", "choices": ["20"]}, {"question": "A.7.2.2", "choices": ["20"]},
                  {"question": "A.7.2.3", "choices": ["40"]}, {"question": "A.8.2.1", "choices": ["100"]},
                  {"question": "A.8.2.2", "choices": ["na"]}, {"question": "A.8.2.3", "choices": ["60"]},
                  {"question": "A.10.1.1", "choices": ["na"]}, {"question": "A.10.1.2", "choices": ["na"]}]}
                """);

        Cli run = Cli.run("score", "mspi-controles", sheet.toString(), "--method", "mspi", "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json())
                .containsEntry("/standing", "SIMULATED")
                .containsEntry("/nodes/A.7.2/score", "27.00")
                .containsEntry("/nodes/A.8.2/score", "80.00")
                .containsEntry("/nodes/A.10.1/coverage/notApplicableByEntity", "2")
                .doesNotContainKeys("/nodes/A.10/score", "/nodes/A.5/score", "/level/rank")
                .containsEntry("/score", "54.00");
        Golden.check(
                "score-mspi-es.txt",
                Cli.run("score", "mspi-controles", sheet.toString(), "--method", "mspi")
                        .out());
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesOneObjectWithNodesByCode() {
        Cli run = score(2025, "--method", "simulated-equal", "--json", "--explain=defensa");

        assertThat(run.exit()).isZero();
        assertThat(run.json())
                .containsEntry("/format", "mipg-score")
                .containsEntry("/standing", "SIMULATED")
                .containsEntry("/method", "simulated-equal")
                .containsEntry("/score", "56.62")
                .containsEntry("/nodes/MUESTRA/score", "56.62")
                .containsEntry("/nodes/M4/score", "80.00")
                .containsEntry("/nodes/M4/lowest", "40.00")
                .containsEntry("/nodes/M4/highest", "90.00")
                .containsEntry("/nodes/M4/coverage/unanswered", "1")
                .containsEntry("/nodes/defensa/coverage/notApplicableByEntity", "1")
                .containsEntry("/trial", "false")
                .containsKey("/explanation/0");
    }

    @Test
    void saysBesideEveryFigureThatItIsSimulated() {
        assertThat(score(2025, "--method", "simulated-equal").out()).contains("Puntaje (simulado)  Respondidas");
        assertThat(score(2025, "--method", "simulated-equal", "--bounds", "--lang", "en")
                        .out())
                .contains("Score (simulated)  Between (simulated)");
        assertThat(score(2025, "--method", "simulated-equal", "--json").json())
                .containsEntry("/nodes/MUESTRA/standing", "SIMULATED")
                .containsEntry("/nodes/M4/standing", "SIMULATED");
        Cli compared = Cli.run(
                "compare",
                card(2024, "simulated-equal").toString(),
                card(2025, "simulated-equal").toString());
        assertThat(compared.out()).contains(" Antes (simulado) ", " Ahora (simulado) ");
        assertThat(Cli.run(
                                "compare",
                                card(2024, "simulated-equal").toString(),
                                card(2025, "simulated-equal").toString(),
                                "--json")
                        .json())
                .containsEntry("/nodes/0/earlierStanding", "SIMULATED")
                .containsEntry("/nodes/0/laterStanding", "SIMULATED");
    }

    @Test
    void namesTheFileOfWhatIsDoubtfulAboutTheAnswers() throws IOException {
        Path sheet = folder.resolve("carried.json");
        Files.writeString(
                sheet,
                Files.readString(answers(2025))
                        .replaceFirst("\"origin\": \"typed\"", "\"origin\": \"carried-over\", \"carriedFrom\": 2024"));
        Cli run = Cli.run(
                "score",
                "muestra-mipg",
                sheet.toString(),
                "--entity",
                ENTITY.toString(),
                "--method",
                "simulated-equal",
                "--json");
        assertThat(run.json())
                .containsEntry("/problems/0/code", "TO_CONFIRM")
                .containsEntry("/problems/0/file", sheet.toString())
                .containsKeys("/problems/0/pointer", "/problems/0/fix");
    }

    @Test
    void saysWhatEachPartAddsAndWhatRoundingChanges() {
        assertThat(score(2025, "--method", "simulated-equal", "--json").json())
                .containsEntry("/nodes/M4/contributions/0/node", "seguimiento")
                .containsEntry("/nodes/M4/contributions/0/share", "1")
                .containsEntry("/nodes/seguimiento/contributions/0/question", "EV01")
                .doesNotContainKey("/nodes/M4/contributions/0/adjustment");
        assertThat(score(2025, "--method", "mspi", "--json").json())
                .containsEntry("/nodes/personal/contributions/5/adjustment", "true")
                .doesNotContainKeys(
                        "/nodes/personal/contributions/5/share", "/nodes/personal/contributions/5/question");
    }

    private Cli scoreOn(String scale, String... more) throws IOException {
        return scoreOn(2025, scale, more);
    }

    private Cli scoreOn(int year, String scale, String... more) throws IOException {
        Instrument sample = StandardInstruments.instrument(InstrumentId.of("muestra-mipg"));
        Path file = folder.resolve(scale + ".json");
        Files.write(
                file, MipgJson.writeInstrument(sample.toBuilder().scale(scale).build()));
        List<String> args = new ArrayList<>(List.of(
                "score",
                file.toString(),
                answers(year).toString(),
                "--entity",
                ENTITY.toString(),
                "--method",
                "simulated-equal"));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    @Test
    void tellsBetweenWhichLevelsItIsWhileAnswersAreMissing() throws IOException {
        assertThat(scoreOn(2024, "autodiagnostico").out())
                .contains(
                        "Nivel: entre Nivel 3 y Nivel 4, según lo que falta por responder (autodiagnostico 1, escala: ")
                .contains("lectura: Redondeo al entero y luego banda");
        assertThat(scoreOn(2024, "autodiagnostico", "--lang", "en").out())
                .contains("Level: between Level 3 and Level 4, depending on what is still to be answered (");
        assertThat(scoreOn(2024, "autodiagnostico", "--json").json())
                .containsEntry("/lowestLevel/rank", "3")
                .containsEntry("/highestLevel/rank", "4")
                .doesNotContainKey("/level/rank");
    }

    @Test
    void saysHowSureTheScaleOfALevelIs() throws IOException {
        assertThat(scoreOn("autodiagnostico").out()).contains("Nivel: ", "(autodiagnostico 1, escala: ");
        assertThat(scoreOn("autodiagnostico", "--json").json())
                .containsEntry("/scale", "autodiagnostico")
                .containsEntry("/scaleKnown", "true")
                .containsEntry("/level/scaleVersion", "1")
                .containsKeys("/level/name", "/level/rank", "/level/status");
    }

    @Test
    void saysThatItDoesNotKnowAScale() throws IOException {
        assertThat(scoreOn("propia").out())
                .contains("Sin nivel: la escala 'propia' no viene con la biblioteca")
                .doesNotContain("Nivel: ");
        assertThat(scoreOn("propia", "--json").json())
                .containsEntry("/scaleKnown", "false")
                .doesNotContainKey("/level/name");
    }

    @Test
    void saysWhenTheMethodSetsWeightsOfTheInstrumentAside() {
        assertThat(score(2025, "--method", "simulated-equal").out())
                .contains("El instrumento declara pesos que este método no usa.");
        assertThat(score(2025, "--method", "simulated-weighted", "--lang=en").out())
                .doesNotContain("does not use");
        assertThat(score(2025, "--method", "simulated-equal", "--json").json())
                .containsEntry("/weightsSetAside", "true");
        assertThat(score(2025, "--method", "simulated-weighted", "--json").json())
                .containsEntry("/weightsSetAside", "false");
    }

    @Test
    void saysHowSureTheInstrumentIsAndWhatOfItIsLeastSure() throws IOException {
        String sheet = half("2025-06-30").toString();

        Cli spanish = Cli.run("score", "meci-semestral", sheet, "--method", "meci-semestral");
        Cli json = Cli.run("score", "meci-semestral", sheet, "--method", "meci-semestral", "--json");

        assertThat(spanish.out())
                .contains("\nCerteza del instrumento: Provisional\n")
                .contains("\nLo menos seguro del instrumento:\n")
                .contains("- Porcentaje de cada clase: 100, 75, 50 y 25; ninguna fuente leída lo dice. Autores de la"
                        + " biblioteca, de memoria, sin documento a la vista [Provisional]\n")
                .doesNotContain("- El informe se publica cada seis meses");
        assertThat(json.json())
                .containsEntry("/instrumentStatus", "PROVISIONAL")
                .containsEntry("/claims/0/status", "PRIMARY")
                .containsEntry("/claims/6/status", "PROVISIONAL")
                .containsEntry(
                        "/claims/6/subject",
                        "Porcentaje de cada clase: 100, 75, 50 y 25; ninguna fuente leída lo dice");
        String before = cardOfHalf("2025-06-30").toString();
        String now = cardOfHalf("2025-12-31").toString();
        assertThat(Cli.run("compare", before, now, "--lang=en").out())
                .contains("(simulated; trial), status of the instrument: Provisional\n");
        assertThat(Cli.run("compare", before, now, "--json").json())
                .containsEntry("/earlier/instrumentStatus", "PROVISIONAL")
                .containsEntry("/later/instrumentStatus", "PROVISIONAL");
    }

    private static Cli replay(Path card, Path sheet, String... more) {
        List<String> args = new ArrayList<>(List.of("replay", card.toString(), sheet.toString()));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    @Test
    void aKeptScorecardIsMadeAgain() throws IOException {
        Path card = card(2025, "simulated-equal");

        Cli same = replay(card, answers(2025), "--entity", ENTITY.toString());
        Cli named = replay(
                card,
                answers(2025),
                "--entity",
                ENTITY.toString(),
                "--instrument",
                "muestra-mipg",
                "--method",
                "simulated-equal",
                "--json");

        assertThat(same.exit()).as(same.err()).isZero();
        assertThat(same.out()).contains("vigencia 2025, simulated-equal 1\nIGUAL: cada cifra y cada conteo");
        assertThat(named.exit()).isZero();
        assertThat(named.json())
                .containsEntry("/format", "mipg-replay")
                .containsEntry("/instrument", "muestra-mipg")
                .containsEntry("/answer", "SAME");
    }

    @Test
    void aScorecardMadeWithoutTheClaimsOfTheEntityIsMadeAgainWithoutThem() {
        Path card = folder.resolve("without.json");
        score(2025, "--method", "simulated-equal", "--without-entity-claims", "--out", card.toString());

        Cli same = replay(card, answers(2025), "--entity", ENTITY.toString());

        assertThat(same.exit()).as(same.out() + same.err()).isZero();
        assertThat(same.out()).contains("simulated-equal/AS_UNANSWERED");
    }

    @Test
    void aScorecardThatWasTouchedUpComesOutDifferent() throws IOException {
        Path card = card(2025, "simulated-equal");
        Path forged = folder.resolve("forged.json");
        Files.writeString(forged, Files.readString(card).replaceFirst("\"answered\": 8", "\"answered\": 7"));

        Cli different = replay(forged, answers(2025), "--entity", ENTITY.toString(), "--lang=en");

        assertThat(different.exit()).as(different.err()).isEqualTo(1);
        assertThat(different.out()).contains("DIFFERENT: the same inputs", "- M1, figure\n  Issued: ", "\n  Now:    ");
        assertThat(replay(forged, answers(2025), "--entity", ENTITY.toString(), "--json")
                        .json())
                .containsEntry("/answer", "DIFFERENT")
                .containsEntry("/differences/0/node", "M1")
                .containsEntry("/differences/0/field", "figure");
    }

    @Test
    void aScorecardNeedsWhatItWasMadeFrom() {
        Path card = card(2025, "simulated-equal");

        Cli other = replay(card, answers(2024), "--method", "simulated-pooled");

        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.out())
                .contains("NO REPRODUCIBLE: falta algo con que se hizo la tarjeta.")
                .contains("- método de cálculo\n  Se necesita: simulated-equal 1, ")
                .contains("\n  Se dio:      simulated-pooled 1, ")
                .contains("- respuestas\n", "- entidad\n");
        assertThat(replay(card, answers(2024), "--json").json())
                .containsEntry("/answer", "NOT_REPLAYABLE")
                .containsEntry("/needs/0/input", "ANSWERS");
    }

    @Test
    void replayRefusesOptionsThatSayNothingOfWhatItIsGiven() throws IOException {
        Path card = card(2025, "simulated-equal");
        Path foreign = folder.resolve("foreign.json");
        Files.writeString(
                foreign,
                Files.readString(card)
                        .replace("\"instrument\": \"muestra-mipg\"", "\"instrument\": \"mio\"")
                        .replace("\"method\": \"simulated-equal\"", "\"method\": \"mio\""));
        String demo = "src/main/resources/demo/filandia.json";
        Path archive = folder.resolve("archive.json");
        Cli.run("check", demo, "--archive", archive.toString());

        assertThat(problem(replay(card, answers(2025), "--tailoring", "x.json", "--json")))
                .containsEntry("/problems/0/file", "--tailoring");
        assertThat(problem(replay(archive, Path.of(demo), "--method", "simulated-equal", "--json")))
                .containsEntry("/problems/0/file", "--method");
        assertThat(problem(replay(foreign, answers(2025), "--json")))
                .containsEntry("/problems/0/code", "MISSING")
                .containsEntry("/problems/0/file", "--instrument");
        assertThat(problem(replay(foreign, answers(2025), "--instrument", "muestra-mipg", "--json")))
                .containsEntry("/problems/0/code", "MISSING")
                .containsEntry("/problems/0/file", "--method");
        assertThat(problem(replay(card, answers(2025), "--method", "x", "--json")))
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/file", "--method");
        assertThat(problem(replay(answers(2025), answers(2025), "--json")))
                .containsEntry("/problems/0/code", "UNKNOWN_FORMAT");
    }

    @Test
    void theAnswersAreNotWrittenOver() throws IOException {
        Path sheet = folder.resolve("sheet.json");
        Files.copy(answers(2025), sheet);
        byte[] before = Files.readAllBytes(sheet);

        Cli run = Cli.run(
                "score",
                "muestra-mipg",
                sheet.toString(),
                "--method",
                "simulated-equal",
                "--out",
                sheet.toString(),
                "--overwrite",
                "--json");

        assertThat(problem(run)).containsEntry("/problems/0/expected", "otro archivo que el de RESPUESTAS.json");
        assertThat(sheet).hasBinaryContent(before);
    }

    @Test
    void makesNoFolderForWhatItWrites() {
        Path nowhere = folder.resolve("missing");
        Cli run = score(
                2025,
                "--json",
                "--method",
                "simulated-equal",
                "--out",
                nowhere.resolve("card.json").toString());

        assertThat(problem(run)).containsEntry("/problems/0/code", "UNWRITABLE").containsKey("/problems/0/fix");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void saysThatTheInstrumentOfAComparisonWasRevised() throws IOException {
        Path before = card(2024, "simulated-equal");
        String card = Files.readString(before);
        Path now = folder.resolve("now.json");
        Files.writeString(now, card.replaceFirst("(\"instrumentHash\": *\")[0-9a-f]{8}", "$100000000"));

        assertThat(Cli.run("compare", before.toString(), now.toString(), "--let-pass", "block")
                        .out())
                .contains("El instrumento no es el mismo en las dos");
        assertThat(Cli.run("compare", before.toString(), now.toString(), "--let-pass", "block", "--json")
                        .json())
                .containsEntry("/instrumentRevised", "true");
        assertThat(Cli.run("compare", before.toString(), before.toString()).out())
                .doesNotContain("no es el mismo");
    }

    @Test
    void keepsAScorecardThatReadsBack() throws IOException {
        Path card = card(2025, "simulated-equal");

        assertThat(MipgJson.readScorecard(Files.readAllBytes(card)).problems()).isEmpty();
        assertThat(Cli.run("validate", card.toString()).exit()).isZero();
    }

    @Test
    void saysThatAFormOnUnconfirmedItemsIsATrial() throws IOException {
        Path sheet = folder.resolve("meci.json");
        Files.writeString(sheet, """
                {"format": "mipg-answers", "version": 1, "instrument": "meci-semestral", "revision": 1,
                 "entity": "ejemplo:alcaldia", "vigencia": 2025, "cutOff": "2025-06-30"}
                """);

        Cli run = Cli.run("score", "meci-semestral", sheet.toString(), "--method", "meci-semestral");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Ensayo: es un cálculo simulado", "indeterminado")
                .doesNotContain("0.00");
    }

    private static Map<String, String> explain(String node) {
        return problem(score(2025, "--method", "simulated-equal", "--explain", node, "--json"));
    }

    @Test
    void takesTheEntityFromADocumentOfTwoFormatsAndNamesBoth() {
        Cli run = Cli.run(
                "score",
                "muestra-mipg",
                answers(2025).toString(),
                "--entity",
                answers(2025).toString(),
                "--method",
                "simulated-equal",
                "--json");

        assertThat(problem(run))
                .containsEntry("/problems/0/code", "UNKNOWN_FORMAT")
                .containsEntry("/problems/0/file", answers(2025).toString())
                .containsEntry("/problems/0/pointer", "/format")
                .containsEntry("/problems/0/expected", "un documento de formato 'mipg-entity' o 'mipg-system'")
                .containsEntry("/problems/0/actual", "mipg-answers");
    }

    @Test
    void saysInWordsWhyAFileCannotBeRead() {
        assertThat(problem(Cli.run("score", "muestra-mipg", "nowhere.json", "--method", "simulated-equal", "--json")))
                .containsEntry("/problems/0/code", "UNREADABLE")
                .containsEntry("/problems/0/file", "nowhere.json")
                .containsEntry("/problems/0/expected", "un archivo que exista");
        assertThat(problem(
                        Cli.run("score", "muestra-mipg", folder.toString(), "--method", "simulated-equal", "--json")))
                .containsEntry("/problems/0/expected", "un archivo, no una carpeta");
        assertThat(Cli.run("score", "muestra-mipg", "nowhere.json", "--method", "simulated-equal")
                        .err())
                .contains("nowhere.json [UNREADABLE] se esperaba un archivo que exista. Revise la ruta.")
                .doesNotContain("Exception");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThat(problem(score(2025, "--method", "oficial", "--json")))
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/file", "--method");
        assertThat(explain("M44"))
                .containsEntry("/problems/0/code", "UNRESOLVED")
                .containsEntry("/problems/0/file", "--explain")
                .containsEntry("/problems/0/expected", "el código de un nodo del instrumento")
                .containsEntry("/problems/0/actual", "M44")
                .containsEntry("/problems/0/fix", "¿Quiso decir 'M4'?");
        assertThat(explain("Defensa")).containsEntry("/problems/0/fix", "¿Quiso decir 'defensa'?");
        assertThat(explain("presupesto")).containsEntry("/problems/0/fix", "¿Quiso decir 'presupuesto'?");
        for (String unlike : List.of("NOPE", "", "compren")) {
            assertThat(explain(unlike))
                    .containsEntry("/problems/0/file", "--explain")
                    .containsEntry("/problems/0/fix", "Mire los códigos con 'mipg instrument show muestra-mipg'.");
        }
        assertThat(problem(Cli.run(
                        "score", "muestra-mip", answers(2025).toString(), "--method", "simulated-equal", "--json")))
                .containsEntry("/problems/0/fix", "¿Quiso decir 'muestra-mipg'?");
    }

    @Test
    void tellsAllAnswersThatDoNotFitAtOnce() throws IOException {
        Path sheet = folder.resolve("wrong.json");
        Files.writeString(
                sheet,
                Files.readString(answers(2025))
                        .replaceFirst("\"question\": \"TH01\"", "\"question\": \"TH99\"")
                        .replaceFirst("\"na\"", "\"nada\""));

        Cli run = Cli.run(
                "score",
                "muestra-mipg",
                sheet.toString(),
                "--entity",
                ENTITY.toString(),
                "--method",
                "simulated-equal",
                "--json");

        assertThat(problem(run).keySet()).contains("/problems/0/code", "/problems/1/code");
        assertThat(problem(run))
                .containsEntry("/problems/0/file", sheet.toString())
                .containsEntry("/problems/0/pointer", "/answers/0/question");
        assertThat(run.err()).contains(sheet + " /answers/0/question [UNKNOWN_QUESTION] se esperaba ");
        assertThat(run.out()).contains("TH99", "nada");
    }

    @Test
    void saysWhichAnswersCountThoughSomebodySentThemBack() throws IOException {
        Path sheet = folder.resolve("rejected.json");
        Files.writeString(sheet, Files.readString(answers(2025)).replaceFirst("\"origin\": \"typed\",", """
                        "origin": "typed",
                        "review": {"state": "rejected", "on": "2026-01-15", "reason": "Falta el acto"},"""));
        String[] command = {
            "score", "muestra-mipg", sheet.toString(), "--entity", ENTITY.toString(), "--method", "simulated-equal"
        };

        assertThat(Cli.run(command).out()).contains("Por revisar en las respuestas", "TH01");
        List<String> json = new ArrayList<>(Arrays.asList(command));
        json.add("--json");
        assertThat(Cli.run(json.toArray(String[]::new)).json())
                .containsEntry("/problems/0/code", "REJECTED")
                .containsEntry("/problems/0/pointer", "/answers/0/review");
    }

    private Path half(String cutOff) throws IOException {
        Path sheet = folder.resolve("meci-" + cutOff + ".json");
        Files.writeString(sheet, """
                {"format": "mipg-answers", "version": 1, "instrument": "meci-semestral", "revision": 1,
                 "entity": "ejemplo:alcaldia", "vigencia": 2025, "cutOff": "%s"}
                """.formatted(cutOff));
        return sheet;
    }

    private Path cardOfHalf(String cutOff) throws IOException {
        Path card = folder.resolve("card-" + cutOff + ".json");
        Cli run = Cli.run(
                "score",
                "meci-semestral",
                half(cutOff).toString(),
                "--method",
                "meci-semestral",
                "--out",
                card.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("vigencia 2025, corte " + cutOff);
        return card;
    }

    @Test
    void tellsTheHalvesOfOneYearApart() throws IOException {
        Path first = cardOfHalf("2025-06-30");
        Path second = cardOfHalf("2025-12-31");

        Cli run = Cli.run("compare", first.toString(), second.toString(), "--lang=en");
        assertThat(run.out().lines().limit(2))
                .satisfiesExactly(
                        before -> assertThat(before)
                                .startsWith("Before: ")
                                .contains("vigencia 2025, cut-off 2025-06-30, meci"),
                        now -> assertThat(now).startsWith("Now: ").contains("vigencia 2025, cut-off 2025-12-31, meci"));
        assertThat(Cli.run("compare", first.toString(), second.toString(), "--json")
                        .json())
                .containsEntry("/earlier/cutOff", "2025-06-30")
                .containsEntry("/later/cutOff", "2025-12-31");
        assertThat(Cli.run(
                                "score",
                                "meci-semestral",
                                half("2025-06-30").toString(),
                                "--method",
                                "meci-semestral",
                                "--json")
                        .json())
                .containsEntry("/cutOff", "2025-06-30");
    }

    @Test
    void asksForTheCutOffDayOfAHalfYearlyForm() throws IOException {
        Path sheet = folder.resolve("no-half.json");
        Files.writeString(sheet, """
                {"format": "mipg-answers", "version": 1, "instrument": "meci-semestral", "revision": 1,
                 "entity": "ejemplo:alcaldia", "vigencia": 2025}
                """);

        Cli run = Cli.run("score", "meci-semestral", sheet.toString(), "--method", "meci-semestral", "--json");

        assertThat(problem(run))
                .containsEntry("/problems/0/code", "CUT_OFF_MISSING")
                .containsEntry("/problems/0/pointer", "/cutOff")
                .containsEntry("/problems/0/expected", "ser 2025-06-30 o 2025-12-31");
    }

    @Test
    void saysWhereACutOffDayLiesInAnotherYear() throws IOException {
        assertThat(problem(Cli.run(
                        "score",
                        "meci-semestral",
                        half("2026-06-30").toString(),
                        "--method",
                        "meci-semestral",
                        "--json")))
                .containsEntry("/problems/0/pointer", "/cutOff")
                .containsEntry("/problems/0/actual", "2026-06-30");
    }

    @Test
    void comparesTwoYears() {
        Path earlier = card(2024, "simulated-equal");
        Path later = card(2025, "simulated-equal");

        Golden.check(
                "compare-muestra-es.txt",
                Cli.run("compare", earlier.toString(), later.toString()).out());
        assertThat(Cli.run("compare", earlier.toString(), later.toString(), "--json")
                        .json())
                .containsEntry("/nodes/0/node", "MUESTRA")
                .containsEntry("/nodes/0/earlier", "55.51")
                .containsEntry("/nodes/0/later", "56.62")
                .containsEntry("/nodes/0/laterLowest", "50.91")
                .containsEntry("/nodes/0/laterHighest", "58.05")
                .containsEntry("/nodes/0/laterCoverage/unanswered", "1")
                .containsEntry("/nodes/0/earlierCoverage/unanswered", "2")
                .containsEntry("/earlier/standing", "SIMULATED");
    }

    @Test
    void refusesTheLaterCardInTheEarlierPlaceUnlessToldToLetItPass() {
        Path earlier = card(2024, "simulated-equal");
        Path later = card(2025, "simulated-equal");

        assertThat(problem(Cli.run("compare", later.toString(), earlier.toString(), "--json")))
                .containsEntry("/problems/0/actual", "order")
                .containsEntry(
                        "/problems/0/fix",
                        "Dé primero la tarjeta anterior. O diga qué dejar pasar: la comparación lo dirá.");
        Cli passed = Cli.run("compare", later.toString(), earlier.toString(), "--let-pass=order");
        assertThat(passed.exit()).isZero();
        assertThat(passed.out()).contains("Se comparan a pesar de: la posterior en el lugar de la anterior");
    }

    @Test
    void saysThatNothingTellsWhichOfTwoCardsOfAYearCameFirst() throws IOException {
        Path first = card(2025, "simulated-equal");
        Path again = folder.resolve("again.json");
        Files.writeString(again, Files.readString(first).replaceFirst("\"sheetHash\": \"..", "\"sheetHash\": \"00"));

        Cli run = Cli.run("compare", first.toString(), again.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("el orden es el que usted dio.");
        assertThat(Cli.run("compare", first.toString(), first.toString()).out())
                .doesNotContain("el orden es el que usted dio.");
        assertThat(Cli.run("compare", first.toString(), again.toString(), "--json")
                        .json())
                .containsEntry("/orderTold", "false");
    }

    @Test
    void refusesWhatIsNotComparableUnlessToldToLetItPass() {
        Path equal = card(2024, "simulated-equal");
        Path pooled = card(2025, "simulated-pooled");

        Cli refused = Cli.run("compare", equal.toString(), pooled.toString(), "--json");
        assertThat(problem(refused))
                .containsEntry("/problems/0/code", "NOT_COMPARABLE")
                .containsEntry("/problems/0/actual", "method");

        Cli passed = Cli.run("compare", equal.toString(), pooled.toString(), "--let-pass", "method", "--lang", "en");
        assertThat(passed.exit()).isZero();
        assertThat(passed.out()).contains("Compared in spite of: different scoring methods");
        assertThat(problem(Cli.run("compare", equal.toString(), pooled.toString(), "--let-pass=x", "--json")))
                .containsEntry("/problems/0/file", "--let-pass");
    }

    @Test
    void saysOnWhichPlacesADefinitionBreaks() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, """
                {"format": "mipg-instrument", "version": 1, "id": "roto", "name": "Roto", "revision": 1,
                 "nodes": [{"id": "T", "name": "Total", "questions": [{"question": "P"}]},
                           {"id": "T", "parent": "T", "name": "Otra vez"}],
                 "questions": [{"id": "P", "wording": "¿Sí?", "type": "single-choice",
                   "options": [{"id": "a", "label": "Sí", "points": "100"}, {"id": "b", "label": "No", "points": "0"}]}]}
                """);

        for (Cli run : List.of(
                Cli.run("instrument", "show", broken.toString(), "--json"),
                Cli.run(
                        "score",
                        broken.toString(),
                        answers(2025).toString(),
                        "--method",
                        "simulated-equal",
                        "--json"))) {
            assertThat(problem(run)).containsEntry("/problems/0/code", "DUPLICATE_CODE");
            assertThat(run.json().get("/problems/0/file")).isEqualTo(broken.toString());
            assertThat(run.json().get("/problems/0/pointer")).startsWith("/nodes/1");
        }
    }

    @Test
    void refusesToCompareEntities() throws IOException {
        Path card = card(2025, "simulated-equal");
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(card).replace("ejemplo:alcaldia", "ejemplo:otra"));

        assertThat(problem(Cli.run("compare", card.toString(), other.toString(), "--json")))
                .containsEntry("/problems/0/actual", "entity")
                .containsEntry(
                        "/problems/0/fix",
                        "Compare tarjetas de una misma entidad. O diga qué dejar pasar: la comparación lo dirá.");
    }

    private static Map<String, String> problem(Cli run) {
        assertThat(run.exit()).isEqualTo(2);
        return run.json();
    }
}
