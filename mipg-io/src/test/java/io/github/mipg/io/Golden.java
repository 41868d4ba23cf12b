package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one on file. What came out is always written to {@code target/golden}, from where an intended
 * change is copied over the old file.
 */
public final class Golden {
    private Golden() {}

    /** Writes what came out, and compares it. */
    public static void check(String name, String text) throws IOException {
        write(name, text);
        check(name);
    }

    /** Writes what came out. */
    public static void write(String name, String text) throws IOException {
        Path written = written(name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text, UTF_8);
    }

    /** Compares what came out. */
    public static void check(String name) throws IOException {
        Path written = written(name);
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            assertThat(Files.readString(written, UTF_8))
                    .as("compare %s with the file in src/test/resources", written)
                    .isEqualTo(in == null ? "" : new String(in.readAllBytes(), UTF_8));
        }
    }

    private static Path written(String name) {
        return Path.of("target", "golden", name);
    }
}
