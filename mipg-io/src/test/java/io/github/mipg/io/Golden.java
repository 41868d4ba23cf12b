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
final class Golden {
    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path written = Path.of("target", "golden", name);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text, UTF_8);
        assertThat(text)
                .as("compare %s with the file in src/test/resources", written)
                .isEqualTo(read(name));
    }

    static String read(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
