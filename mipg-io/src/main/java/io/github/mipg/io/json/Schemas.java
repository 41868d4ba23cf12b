package io.github.mipg.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas, which ship beside the codecs. */
public final class Schemas {
    private Schemas() {}

    /**
     * Schema of compliance reports.
     *
     * @return the text
     */
    public static String report() {
        return read("mipg-report-1.schema.json");
    }

    /**
     * Schema of baselines.
     *
     * @return the text
     */
    public static String baseline() {
        return read("mipg-baseline-1.schema.json");
    }

    /**
     * Schema of tailorings.
     *
     * @return the text
     */
    public static String tailoring() {
        return read("mipg-tailoring-1.schema.json");
    }

    /**
     * Schema of archives.
     *
     * @return the text
     */
    public static String archive() {
        return read("mipg-archive-1.schema.json");
    }

    /**
     * Schema of calendars of obligations.
     *
     * @return the text
     */
    public static String calendar() {
        return read("mipg-calendar-1.schema.json");
    }

    /**
     * Schema of scorecards.
     *
     * @return the text
     */
    public static String scorecard() {
        return read("mipg-scorecard-1.schema.json");
    }

    private static String read(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the schema '" + name + "' ships with this class but is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
