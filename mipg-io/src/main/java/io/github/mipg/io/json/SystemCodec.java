package io.github.mipg.io.json;

import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Management systems: documents of format {@code mipg-system}, version 1. */
public final class SystemCodec {
    private static final String FORMAT = "mipg-system";
    private static final int VERSION = 1;
    private static final Fields FIELDS = Fields.of(
            Stream.concat(Stream.of("format!", "version!"), ShapeCodec.names(SystemShapes.MANAGEMENT_SYSTEM).stream())
                    .toArray(String[]::new));

    private SystemCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the system, or all problems
     */
    public static ReadResult<ManagementSystem> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, SystemCodec::system);
    }

    private static @Nullable ManagementSystem system(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        ShapeCodec values = new ShapeCodec(in);
        ManagementSystem.Builder system = ManagementSystem.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                default ->
                    ShapeCodec.attribute(SystemShapes.MANAGEMENT_SYSTEM, field).read(values, system);
            }
        }
        // Rows may be named before they come: judged when everything is read.
        values.resolve();
        return in.leave() ? in.built(system::build) : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param system the system
     * @return the bytes
     */
    public static byte[] write(ManagementSystem system) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        ShapeWriter.attributes(SystemShapes.MANAGEMENT_SYSTEM, system, out);
        out.close();
        return out.bytes();
    }
}
