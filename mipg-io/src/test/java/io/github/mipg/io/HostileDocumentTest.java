package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to break a reader. The whole class runs in the heap that the build sets for this module: 256 MB. */
class HostileDocumentTest {
    private static final String ENTITY = "\"entity\":{\"id\":\"sigep:0576\",\"name\":\"X\"}";
    private static final String HEAD = "{\"format\":\"mipg-system\",\"version\":1," + ENTITY + ",\"vigencia\":2025";

    private static List<Problem> problems(String document) {
        return problems(document.getBytes(UTF_8));
    }

    private static List<Problem> problems(byte[] document) {
        ReadResult<ManagementSystem> result = MipgJson.readSystem(document);
        assertThat(result.value()).isEmpty();
        return result.problems();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void manyNamesOfRowsThatAreNotThereGetFewSuggestions() {
        StringBuilder document = new StringBuilder("{\"format\":\"mipg-system\",\"version\":1,\"entity\":{\"id\":"
                + "\"sigep:0576\",\"name\":\"a\"},\"vigencia\":2025,\"committees\":{\"completeThrough\":\"2025-12-31\","
                + "\"items\":[{\"id\":\"comite-0\",\"kind\":\"cicci\"}");
        for (int i = 1; i < 1_000; i++) {
            document.append(",{\"id\":\"comite-").append(i).append("\",\"kind\":\"cicci\"}");
        }
        document.append("]},\"meetings\":{\"items\":[");
        for (int i = 0; i < 300; i++) {
            document.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"m")
                    .append(i)
                    .append("\",\"committee\":\"comitee-7\",\"date\":\"2025-01-01\"}");
        }

        List<Problem> problems = MipgJson.readSystem(
                        document.append("]}}").toString().getBytes(UTF_8))
                .problems();

        // Each suggestion looks at every id: what it costs must not be multiplied by what a stranger sends.
        assertThat(problems).hasSize(300).allMatch(p -> p.code() == ProblemCode.UNRESOLVED);
        assertThat(problems.stream().filter(p -> p.fix().spanish().startsWith("¿Quiso decir")))
                .hasSize(50);
    }

    @Test
    void whatTheModelRefusesIsToldInBothLanguages() {
        List<Problem> problems = MipgJson.readSystem(("{\"format\":\"mipg-system\",\"version\":1,\"entity\":{\"id\":"
                                + "\"sigep:0576\",\"name\":\"a\"},\"vigencia\":2025,\"designations\":{\"items\":[{\"id\":\"d\","
                                + "\"position\":\"other\",\"period\":{\"from\":\"2025-02-01\",\"until\":\"2025-01-01\"}}]},"
                                + "\"facts\":{\"acme:x\":{\"truth\":true,\"text\":\"a\"},\"mipg:y\":{\"truth\":true}}}")
                        .getBytes(UTF_8))
                .problems();

        assertThat(problems)
                .extracting(p -> p.pointer().orElse("") + " " + p.code())
                .containsExactly(
                        "/designations/items/0/period/until INVALID_VALUE",
                        "/facts/acme:x INVALID_VALUE",
                        "/facts/mipg:y INVALID_VALUE");
        assertThat(problems)
                .allSatisfy(p -> assertThat(p.expected().spanish()).doesNotContain("must", " be "))
                .allSatisfy(
                        p -> assertThat(p.fix().spanish()).isNotEqualTo(p.fix().english()));
    }

    @Test
    void theHeapIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
    }

    @Test
    void twoHundredMegabytesAreRefusedWithoutReadingThem() throws IOException {
        try (Endless endless = new Endless(200L << 20)) {
            Problem problem =
                    only(MipgJson.readSystem(endless, ReadOptions.defaults().named("grande.json"))
                            .problems());
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(problem.file()).isEqualTo("grande.json");
            assertThat(endless.given).isLessThanOrEqualTo((16L << 20) + (1 << 16));
        }
    }

    @Test
    void twoHundredMegabytesInAFileAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("grande.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        assertThat(only(MipgJson.readSystem(file, ReadOptions.defaults()).problems())
                        .code())
                .isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void aFolderAndAMissingFileAreUnreadable(@TempDir Path folder) {
        assertThat(only(MipgJson.readSystem(folder, ReadOptions.defaults()).problems())
                        .code())
                .isEqualTo(ProblemCode.UNREADABLE);
        Problem missing = only(MipgJson.readSystem(folder.resolve("no.json"), ReadOptions.defaults())
                .problems());
        assertThat(missing.code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(missing.file()).endsWith("no.json");
        assertThat(missing.actual()).isEmpty();
    }

    @Test
    void aStreamThatFailsIsUnreadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }

            @Override
            public int read(byte[] buffer, int offset, int count) throws IOException {
                throw new IOException("cable");
            }
        };
        assertThat(only(MipgJson.readSystem(broken, ReadOptions.defaults()).problems())
                        .code())
                .isEqualTo(ProblemCode.UNREADABLE);
    }

    @Test
    void twoHundredThousandLevelsAreOneProblem() {
        for (String nest : List.of("[", "{\"a\":")) {
            String close = nest.equals("[") ? "]" : "}";
            String open = nest.repeat(200_000) + "1";
            for (String inside : List.of(open + close.repeat(200_000), open)) {
                for (String document : List.of(inside, HEAD + ",\"committees\":" + inside + "}")) {
                    assertThat(problems(document).stream().map(Problem::code))
                            .containsOnlyOnce(ProblemCode.TOO_DEEP)
                            .isSubsetOf(
                                    ProblemCode.TOO_DEEP,
                                    ProblemCode.WRONG_TYPE,
                                    ProblemCode.UNKNOWN_FIELD,
                                    ProblemCode.MISSING);
                }
            }
        }
    }

    @Test
    void sixteenMillionLevelsFitTheHeap() {
        byte[] deep = new byte[16 << 20];
        Arrays.fill(deep, (byte) '[');
        assertThat(problems(deep).stream().map(Problem::code)).contains(ProblemCode.TOO_DEEP);
    }

    @Test
    void whatComesAfterTooManyLevelsIsStillRead() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertThat(problems(HEAD + ",\"x\":" + deep + ",\"y\":1}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FIELD, ProblemCode.TOO_DEEP, ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void aNumberOfAMillionDigitsIsTooLarge() {
        String digits = "9".repeat(1_000_000);
        Problem problem = only(problems(HEAD.replace("2025", digits) + "}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.pointer()).contains("/vigencia");
        assertThat(problem.actual()).hasSizeLessThan(220);
        for (String number : List.of("-" + digits, "1." + digits, digits + "e" + digits)) {
            assertThat(only(problems(HEAD.replace("2025", number) + "}")).code())
                    .isEqualTo(ProblemCode.TOO_LARGE);
        }
    }

    @Test
    void aTextOfMillionsOfCharactersIsTooLarge() {
        String text = "x".repeat(15 << 20);
        Problem problem = only(problems(HEAD.replace("\"X\"", '"' + text + '"') + "}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.pointer()).contains("/entity/name");
    }

    @Test
    void aNameOfMillionsOfCharactersIsTooLarge() {
        for (int length : new int[] {60_000, 15 << 20}) {
            Problem problem = only(problems(HEAD + ",\"" + "x".repeat(length) + "\":1}"));
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
            assertThat(problem.pointer()).contains("");
        }
    }

    @Test
    void millionsOfEmptyItemsEndAtTheThousandthProblem() {
        String document = HEAD + ",\"meetings\":{\"items\":[" + "{},".repeat(5_000_000) + "{}]}}";
        List<Problem> problems = problems(document);
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problems.get(999).code()).isEqualTo(ProblemCode.MISSING);
    }

    @Test
    void manyNamesWithOneHashAreNoTrouble() {
        StringBuilder document = new StringBuilder(HEAD).append(",\"meetings\":{\"items\":[");
        StringBuilder item = new StringBuilder("{\"x\":{");
        for (int i = 0; i < 1 << 14; i++) {
            item.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 14; bit++) {
                item.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            item.append("\":1");
        }
        document.append(item).append("}}]}}");
        assertThat(problems(document.toString())).extracting(Problem::code).contains(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void largeGoodDocumentsFitTheHeap() {
        ManagementSystem system = SystemSamples.large(3, 60);
        byte[] document = MipgJson.writeSystem(system);
        assertThat(MipgJson.readSystem(document).value()).contains(system);

        StringBuilder meetings = new StringBuilder(HEAD).append(",\"meetings\":{\"items\":[");
        int count = 0;
        while (meetings.length() < 15 << 20) {
            meetings.append(count == 0 ? "" : ",")
                    .append("{\"id\":\"m")
                    .append(count++)
                    .append("\",\"committee\":\"c\",\"date\":\"2025-01-31\"}");
        }
        meetings.append("]}}");
        byte[] many = meetings.toString().getBytes(UTF_8);
        meetings.setLength(0);
        meetings.trimToSize();
        assertThat(MipgJson.readSystem(many).orThrow().meetings().items()).hasSize(count);
    }

    @Test
    void otherEncodingsAreNamed() {
        String document = HEAD.replace("\"X\"", "\"Alcald\u00eda\"") + "}";
        for (Charset wide : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32"),
                Charset.forName("UTF-32LE"))) {
            Problem problem = only(problems(document.getBytes(wide)));
            assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF8);
            assertThat(problem.fix().english()).contains("UTF-16");
        }
        Problem latin1 = only(problems(document.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(latin1.code()).isEqualTo(ProblemCode.NOT_UTF8);
        assertThat(latin1.fix().english()).contains("Latin-1");
        assertThat(latin1.pointer()).contains("/entity/name");
        assertThat(latin1.column()).isEqualTo(document.indexOf('\u00ed') + 1);
        assertThat(latin1.actual()).isEqualTo("ED");
    }

    @Test
    void problemsBeforeABrokenByteAreAllTold() {
        String document = "{\n \"formatt\": 1,\n \"version\": 1, \"entity\": {\"id\": 7, \"name\": \"\u00fcber \u00ed";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        bytes = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(problems(bytes))
                .extracting(p -> p.code() + " " + p.line() + ":" + p.column())
                .containsExactly("UNKNOWN_FIELD 2:2", "WRONG_TYPE 3:33", "NOT_UTF8 3:50");
    }

    @Test
    void aByteOrderMarkIsAProblemAndTheRestIsRead() {
        String document = '\ufeff' + HEAD + ",\"x\":1}";
        assertThat(problems(document))
                .extracting(p -> p.code() + " " + p.line() + ":" + p.column())
                .containsExactly("BYTE_ORDER_MARK 1:1", "UNKNOWN_FIELD 1:" + (HEAD.length() + 2));
    }

    @Test
    void overlongAndSurrogateBytesAreNoUtf8() {
        for (byte[] bad : List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xFF})) {
            byte[] head = HEAD.getBytes(UTF_8);
            byte[] document = Arrays.copyOf(head, head.length + bad.length);
            System.arraycopy(bad, 0, document, head.length, bad.length);
            assertThat(only(problems(document)).code()).isEqualTo(ProblemCode.NOT_UTF8);
        }
    }

    @Test
    void theLimitsAreTheCallers() {
        byte[] document = (HEAD + "}").getBytes(UTF_8);
        ReadOptions exact = ReadOptions.defaults().withMaxBytes(document.length).withMaxDepth(2);
        assertThat(MipgJson.readSystem(document, exact).problems()).isEmpty();
        assertThat(only(MipgJson.readSystem(document, exact.withMaxBytes(document.length - 1))
                                .problems())
                        .code())
                .isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(only(MipgJson.readSystem(document, exact.withMaxDepth(1)).problems())
                        .code())
                .isEqualTo(ProblemCode.TOO_DEEP);
    }

    /** Blanks without end, made on the fly. */
    private static final class Endless extends InputStream {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            if (given >= size) {
                return -1;
            }
            int now = (int) Math.min(count, size - given);
            Arrays.fill(buffer, offset, offset + now, (byte) ' ');
            given += now;
            return now;
        }
    }
}
