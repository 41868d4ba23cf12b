package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every system and every document. */
class MipgJsonProperties {
    private static final String[] SNIPPETS = {
        "null",
        "[]",
        "{}",
        "{\"none\": true}",
        "\"\"",
        "-1",
        "1e999",
        "NaN",
        ",",
        ":",
        "\"",
        "}",
        "]",
        "\\",
        "\u0000",
        "\u00ed",
        "//",
        "true",
        "\"items\"",
        "\"2025-02-30\"",
        "\ud83d\ude00",
        "9".repeat(2000),
        "\"id\": 1,"
    };

    private static final List<byte[]> DOCUMENTS = LongStream.range(0, 300)
            .mapToObj(seed -> MipgJson.writeSystem(SystemSamples.system(seed)))
            .toList();

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll long seed) {
        for (int i = 0; i < 5; i++) {
            readsBackEqual(SystemSamples.system(seed + i));
        }
    }

    private static void readsBackEqual(ManagementSystem system) {
        byte[] written = MipgJson.writeSystem(system);
        ManagementSystem read = MipgJson.readSystem(written).orThrow();
        assertThat(read).isEqualTo(system);
        assertThat(read.contentHash()).isEqualTo(system.contentHash());
        assertThat(MipgJson.writeSystem(read)).isEqualTo(written);
    }

    @Property
    void changedBytesNeverThrow(@ForAll long seed, @ForAll long mutation) {
        SplittableRandom random = new SplittableRandom(mutation);
        for (int i = 0; i < 10; i++) {
            changedBytesDoNotThrow(DOCUMENTS.get(Math.floorMod(seed + i, DOCUMENTS.size())), random);
        }
    }

    private static void changedBytesDoNotThrow(byte[] sound, SplittableRandom random) {
        byte[] document = sound;
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && document.length > 0; i++) {
            document = mutate(document, random);
        }
        check(document);
    }

    @Property
    void anyBytesNeverThrow(@ForAll byte[] document) {
        check(document);
    }

    @Example
    void everyTruncationIsAProblemAtItsEnd() {
        byte[] document = MipgJson.writeSystem(SystemSamples.system(11));
        int end = document.length - 1; // the final line break may go
        for (int length = 0; length < end; length++) {
            ReadResult<ManagementSystem> result = MipgJson.readSystem(Arrays.copyOf(document, length));
            assertThat(result.value()).isEmpty();
            Problem last = result.problems().get(result.problems().size() - 1);
            assertThat(last.code()).isIn(ProblemCode.SYNTAX, ProblemCode.NOT_UTF8);
            String read = new String(document, 0, length, UTF_8);
            assertThat(last.line())
                    .isEqualTo(read.chars().filter(c -> c == '\n').count() + 1);
        }
    }

    private static void check(byte[] document) {
        ReadResult<ManagementSystem> result = MipgJson.readSystem(document);
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        for (Problem problem : result.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.pointer().orElseThrow()).matches("(?s)(/([^~/]|~[01])*)*");
            assertThat(problem.toString()).isNotBlank();
        }
        result.value()
                .ifPresent(s -> assertThat(
                                MipgJson.readSystem(MipgJson.writeSystem(s)).value())
                        .contains(s));
    }

    private static byte[] mutate(byte[] document, SplittableRandom random) {
        int at = random.nextInt(document.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(document, at);
            case 1 -> {
                byte[] changed = document.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> join(document, at, new byte[0], Math.min(document.length, at + 1 + random.nextInt(20)));
            case 3 ->
                join(
                        document,
                        at,
                        Arrays.copyOfRange(document, at, Math.min(document.length, at + random.nextInt(80))),
                        at);
            default ->
                join(
                        document,
                        at,
                        SNIPPETS[random.nextInt(SNIPPETS.length)].getBytes(UTF_8),
                        random.nextBoolean() ? at : Math.min(document.length, at + 3));
        };
    }

    private static byte[] join(byte[] document, int until, byte[] middle, int from) {
        byte[] joined = new byte[until + middle.length + document.length - from];
        System.arraycopy(document, 0, joined, 0, until);
        System.arraycopy(middle, 0, joined, until, middle.length);
        System.arraycopy(document, from, joined, until + middle.length, document.length - from);
        return joined;
    }
}
