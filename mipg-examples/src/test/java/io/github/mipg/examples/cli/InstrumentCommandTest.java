package io.github.mipg.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.StandardInstruments;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.measurement.Instrument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentCommandTest {
    private static final InstrumentId IDF = InstrumentId.of("idf");

    @Test
    void listsEveryInstrumentWithItsStatus() {
        Map<String, String> json = Cli.run("instrument", "list", "--json").json();
        List<Instrument> all = StandardInstruments.all();

        assertThat(json).containsEntry("/format", "mipg-instruments");
        for (int i = 0; i < all.size(); i++) {
            String row = "/instruments/" + i;
            assertThat(json)
                    .containsEntry(row + "/id", all.get(i).id().value())
                    .containsEntry(
                            row + "/questions",
                            Integer.toString(all.get(i).questions().size()))
                    .containsEntry(row + "/status", all.get(i).status().name())
                    .containsEntry(row + "/hash", all.get(i).contentHash());
        }
        assertThat(json).doesNotContainKey("/instruments/" + all.size() + "/id");
    }

    @Test
    void printsOneLineForEachInstrument() {
        assertThat(Cli.run("instrument", "list").out().lines())
                .hasSize(StandardInstruments.ids().size())
                .contains(
                        "meci-semestral: Evaluación independiente semestral del sistema de control interno (23 nodos, 81"
                                + " preguntas; Provisional)");
        assertThat(Cli.run("instrument", "list", "--lang=en").out())
                .contains("muestra-mipg: Cuestionario de muestra: no es oficial y no mide nada oficial (23 nodes, 45"
                        + " questions; Provisional)");
    }

    @Test
    void saysWhichFormIsAnsweredTwiceAYear() {
        assertThat(Cli.run("instrument", "show", "meci-semestral").out()).contains("; periodicidad semestral");
        assertThat(Cli.run("instrument", "show", "meci-semestral", "--lang=en").out())
                .contains("; answered half-yearly");
        assertThat(Cli.run("instrument", "show", "idf").out()).doesNotContain("periodicidad");
        assertThat(Cli.run("instrument", "list", "--json").json()).containsValue("HALF_YEARLY");
    }

    @Test
    void showsTreeQuestionsAndSources() {
        Golden.check(
                "instrument-idf-es.txt", Cli.run("instrument", "show", "idf").out());
        Golden.check(
                "instrument-muestra-en.txt",
                Cli.run("instrument", "show", "muestra-mipg", "--lang=en").out());
    }

    @Test
    void showsTheControlsOfInformationSecurityAndFindsNothingWrongWithThem() {
        assertThat(Cli.run("instrument", "list").out().lines())
                .contains(
                        "mspi-controles: Modelo de Seguridad y Privacidad de la Información (MSPI): efectividad de los"
                                + " controles del Anexo A de 2013 (50 nodos, 114 preguntas; Provisional)");
        assertThat(Cli.run("instrument", "show", "mspi-controles").out())
                .contains("A.12.4.4", "Los relojes están sincronizados", "el nivel de madurez no se calcula");
        Cli lint = Cli.run("instrument", "lint", "mspi-controles", "--method", "mspi");
        assertThat(lint.exit()).isZero();
        assertThat(lint.out())
                .endsWith("mspi-controles: errores 0, advertencias 0, notas 1; rango alcanzable con mspi, si todo se"
                        + " pregunta y aplica: 0.00 - 100.00\n");
    }

    @Test
    void theJsonIsTheDocumentItself() {
        String out = Cli.run("instrument", "show", "idf", "--json").out();

        assertThat(MipgJson.readInstrument(out.getBytes(UTF_8)).orThrow())
                .isEqualTo(StandardInstruments.instrument(IDF));
    }

    @Test
    void anInstrumentThatThereIsNotNamesTheNearest() {
        Cli cli = Cli.run("instrument", "show", "meci-semestal", "--json");

        assertThat(cli.exit()).isEqualTo(2);
        assertThat(cli.json().get("/problems/0/fix")).contains("meci-semestral");
        assertThat(Cli.run("instrument", "show", "zzzzzzzzzz", "--lang=en").err())
                .contains("mipg instrument list");
        assertThat(Cli.run("instrument", "show", " ").exit()).isEqualTo(2);
        assertThat(Cli.run("instrument").exit()).isEqualTo(2);
    }
}
