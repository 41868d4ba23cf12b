package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mipg.model.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words of every kind of problem, in both languages, as people will read them. */
class ProblemTextsTest {
    private static final String ENTITY = "\"entity\": {\"id\": \"sigep:0576\", \"name\": \"Filandia\"}";
    private static final String HEAD =
            "{\"format\": \"mipg-system\", \"version\": 1, " + ENTITY + ", \"vigencia\": 2025";

    private static Map<String, byte[]> documents() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("blanks", " \n ");
        texts.put("a list", "[]");
        texts.put("a number", "12");
        texts.put("null", "null");
        texts.put("an empty object", "{}");
        texts.put("another format", "{\"format\": \"mipg-report\", \"version\": 1, \"x\": 2}");
        texts.put("another version", HEAD.replace("\"version\": 1", "\"version\": 2") + ", \"x\": 1}");
        texts.put("version as text", HEAD.replace("\"version\": 1", "\"version\": \"1\"") + "}");
        texts.put("cut off", HEAD + ",\n  \"illus");
        texts.put("cut off after a comma", HEAD + ",");
        texts.put("trailing comma", HEAD + ",}");
        texts.put("missing comma", HEAD + " \"illustrative\": true}");
        texts.put("missing colon", HEAD + ", \"illustrative\" true}");
        texts.put("two documents", HEAD + "}\n{}");
        texts.put("one brace too many", HEAD + "}}");
        texts.put("wrong close", HEAD + ", \"plans\": {\"items\": [}}");
        texts.put("single quotes", "{'format': 'mipg-system'}");
        texts.put("single quoted value", HEAD.replace("\"Filandia\"", "'Filandia'") + "}");
        texts.put("comment", HEAD + ", // nota\n\"illustrative\": true}");
        texts.put("comment for a value", HEAD + ", \"illustrative\": /* nota */ true}");
        texts.put("NaN", HEAD.replace("2025", "NaN") + "}");
        texts.put("minus infinity", HEAD.replace("2025", "-Infinity") + "}");
        texts.put("plus sign", HEAD.replace("2025", "+2025") + "}");
        texts.put("leading zero", HEAD.replace("2025", "02025") + "}");
        texts.put("number without digits", HEAD.replace("2025", "1.") + "}");
        texts.put("misspelt word", HEAD + ", \"illustrative\": True}");
        texts.put("raw line break in a text", HEAD.replace("Filandia", "Filan\ndia") + "}");
        texts.put("bad escape", HEAD.replace("Filandia", "c:\\qalcald\u00eda") + "}");
        texts.put("bad unicode escape", HEAD.replace("Filandia", "\\u00zz") + "}");
        texts.put("duplicate field", HEAD + ",\n \"vigencia\": 2024, \"x\": 1, \"x\": 2}");
        texts.put("unknown fields", HEAD + ", \"comittees\": [1, {}], \"ilustrative\": true, \"zzz\": 1}");
        texts.put("field to be escaped", HEAD + ", \"a/b~c\": 1}");
        texts.put("null field", HEAD + ", \"illustrative\": null}");
        texts.put(
                "wrong types",
                "{\"format\": 1, \"version\": true, \"entity\": [], \"vigencia\": \"2025\", \"illustrative\": \"si\","
                        + " \"adoption\": \"x\", \"committees\": [], \"meetings\": {\"items\": {}}, \"plans\": 7}");
        texts.put("a whole number with decimals", HEAD.replace("2025", "2025.0") + "}");
        texts.put("year out of range", HEAD.replace("2025", "20255") + "}");
        texts.put("a very long whole number", HEAD.replace("2025", "99999999999999999999") + "}");
        texts.put("a too long number", HEAD.replace("2025", "9".repeat(1001)) + "}");
        texts.put("a too long text", HEAD.replace("Filandia", "F".repeat(100_001)) + "}");
        texts.put("a too long name", HEAD + ", \"" + "n".repeat(201) + "\": 1}");
        texts.put("too deep", HEAD + ", \"x\": " + "[".repeat(64) + "]".repeat(64) + "}");
        texts.put(
                "entity",
                HEAD.replace(
                                ENTITY,
                                "\"entity\": {\"id\": \"sigep:576\", \"name\": \" x\", \"nature\": \"Municipio\", \"branch\":"
                                        + " \"ejecutiva\", \"order\": \"TERRITORIAL\", \"level\": \"descentralizado\","
                                        + " \"state\": 1, \"stateCapital\": 90, \"approvedPosts\": -1, \"municipality\":"
                                        + " \"5001\", \"categories\": {\"2025\": \"sexta\", \"25\": \"sixth\"}}")
                        + "}");
        texts.put("entity without colon", HEAD.replace("sigep:0576", "0576") + "}");
        texts.put("percentage", HEAD.replace("\"Filandia\"", "\"F\", \"stateCapital\": \"90 %\"") + "}");
        texts.put("surrogate alone", HEAD.replace("Filandia", "\\ud800") + "}");
        texts.put("decomposed letters", HEAD.replace("Filandia", "Quindi\u0301o") + "}");
        texts.put("none and more", HEAD + ", \"adoption\": {\"none\": true, \"title\": \"Decreto 1\"}}");
        texts.put("none is false", HEAD + ", \"adoption\": {\"none\": false}}");
        texts.put("none is a text", HEAD + ", \"adoption\": {\"none\": \"true\"}}");
        texts.put("none where there is no fact", HEAD.replace("{\"id\"", "{\"none\": true, \"id\"") + "}");
        texts.put("empty section", HEAD + ", \"plans\": {\"items\": []}}");
        texts.put("section without items", HEAD + ", \"plans\": {\"completeThrough\": \"2025-12-31\"}}");
        texts.put("dates", HEAD + ", \"plans\": {\"completeThrough\": \"2025-02-30\", \"items\": []}}");
        texts.put(
                "duplicate ids",
                HEAD
                        + ", \"committees\": {\"items\": [\n{\"id\": \"c\", \"kind\": \"concejo\"},\n{\"kind\": \"concejo\","
                        + " \"id\": \"c\"}]}}");
        texts.put(
                "unresolved committees",
                HEAD
                        + ", \"meetings\": {\"items\": [{\"id\": \"m\", \"committee\": \"cigdd\", \"date\": \"2025-01-31\"},"
                        + "{\"id\": \"n\", \"committee\": \"otro-muy-distinto\", \"date\": \"2025-01-31\"}]},\n"
                        + "\"committees\": {\"completeThrough\": \"2025-12-31\", \"items\": [{\"id\": \"cigd\", \"kind\":"
                        + " \"comite\"}]}}");
        texts.put(
                "scores",
                HEAD + ", \"officialResults\": {\"items\": [{\"index\": \"IDI\", \"vigencia\": 2024, \"score\": 30.2,"
                        + " \"act\": \"x\"}, {\"index\": \"IDI\", \"vigencia\": 2024, \"score\": \"30,2\", \"act\": \"x\"},"
                        + " {\"index\": \"IDI\", \"vigencia\": 2024, \"score\": \"100.01\", \"act\": \"x\"}]}}");
        texts.put(
                "many at once, up to the syntax error",
                "{\"format\": \"mipg-system\",\n \"version\": 1,\n \"entity\": {\"name\": 7},\n \"meetings\": {\"items\":"
                        + " [{\"id\": \"\", \"date\": \"ayer\"}]},\n \"plans\": tru");
        Map<String, byte[]> documents = new LinkedHashMap<>();
        texts.forEach((name, text) -> documents.put(name, text.getBytes(UTF_8)));
        documents.put("byte order mark", ('\ufeff' + HEAD + "}").getBytes(UTF_8));
        documents.put(
                "Latin-1",
                HEAD.replace("Filandia", "Quind\u00edo").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        documents.put("UTF-16", HEAD.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        return documents;
    }

    @Test
    void areAsAgreed() throws IOException {
        for (Language language : Language.values()) {
            StringBuilder text = new StringBuilder();
            documents().forEach((name, document) -> {
                text.append("== ").append(name).append('\n');
                MipgJson.readSystem(document, ReadOptions.defaults().named("sistema.json"))
                        .problems()
                        .forEach(p -> text.append(p.text(language)).append('\n'));
            });
            text.append("== too large\n")
                    .append(MipgJson.readSystem(
                                    new byte[11],
                                    ReadOptions.defaults().named("sistema.json").withMaxBytes(10))
                            .problems()
                            .get(0)
                            .text(language))
                    .append('\n');
            Golden.write("problems." + language.code() + ".txt", text.toString());
        }
        Golden.check("problems.es.txt");
        Golden.check("problems.en.txt");
    }

    @Test
    void areAsAgreedForReportsToo() throws IOException {
        String report = new String(MipgJson.writeReport(ReportSamples.of("x", false)), UTF_8);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("an empty object", "{}");
        documents.put("hash cut short", report.replace("0123456789abcdef\"", "0123\""));
        documents.put("rule without namespace", report.replace("\"test.violated\"", "\"Violated\""));
        documents.put("edition", report.replace("D1499-2017", "D1499 de 2017"));
        documents.put("verdict", report.replace("\"verdict\": \"faulted\"", "\"verdict\": \"FAULTED\""));
        documents.put("one language alone", report.replaceAll("\"es\": \"x\",\\s*", ""));
        documents.put("half a character", report.replace("\"/CONFIRMED/x\"", "\"/\\ud83d\""));
        documents.put("detail without article", report.replace("\"article\": \"9\"", "\"detail\": \"par. 1\""));
        documents.put("disclaimer", report.replaceAll("(?s)\"disclaimer\": .*", "\"disclaimer\": 1}"));
        StringBuilder text = new StringBuilder();
        documents.forEach((name, document) -> {
            text.append("== ").append(name).append('\n');
            List<Problem> problems = MipgJson.readReport(
                            document.getBytes(UTF_8), ReadOptions.defaults().named("informe.json"))
                    .problems();
            problems.stream()
                    .limit(4)
                    .forEach(p -> text.append(p.text(Language.SPANISH))
                            .append('\n')
                            .append(p.text(Language.ENGLISH))
                            .append('\n'));
        });
        Golden.check("problems-report.txt", text.toString());
    }
}
