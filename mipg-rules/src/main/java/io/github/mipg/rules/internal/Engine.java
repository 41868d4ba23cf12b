package io.github.mipg.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Name and version of the engine, as the build wrote them. */
public final class Engine {
    /** Name and version, such as {@code mipg-rules 0.1.0}. */
    public static final String STAMP = "mipg-rules " + version();

    private Engine() {}

    private static String version() {
        try (InputStream in = Engine.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "version.txt must lie beside Engine.class, but does not. Build the jar with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt of the engine must be readable, but is not", e);
        }
    }
}
