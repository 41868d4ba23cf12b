package io.github.mipg.io.json;

import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.shape.MeasurementShapes;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document that holds one value with a shape: its attributes beside the name and the version of the format.
 *
 * @param <T> type of the value
 * @param <B> its builder
 */
public final class ShapeDocument<T, B> {
    /** Management systems. */
    public static final ShapeDocument<ManagementSystem, ?> SYSTEM = new ShapeDocument<>(
            "mipg-system",
            SystemShapes.MANAGEMENT_SYSTEM,
            "The management system of one entity in one vigencia. A field left out is unknown; null is refused. A"
                    + " section without completeThrough is given in part.");

    /** Public entities by themselves. */
    public static final ShapeDocument<PublicEntity, ?> ENTITY = new ShapeDocument<>(
            "mipg-entity",
            SystemShapes.PUBLIC_ENTITY,
            "One public entity. A field left out is unknown; null is refused.");

    /** Instruments of measurement. */
    public static final ShapeDocument<Instrument, ?> INSTRUMENT = new ShapeDocument<>(
            "mipg-instrument",
            MeasurementShapes.INSTRUMENT,
            "One instrument of measurement: its tree, its questions and where they were read. A field left out is unknown;"
                    + " null is refused. Whether its parts fit together is for the check of definitions to tell.");

    /** Answers of an entity to an instrument. */
    public static final ShapeDocument<AnswerSheet, ?> ANSWERS = new ShapeDocument<>(
            "mipg-answers",
            MeasurementShapes.ANSWER_SHEET,
            "The answers of one entity to one instrument. A question without an answer is unanswered, never zero; null is"
                    + " refused.");

    private static final int VERSION = 1;

    private final String format;
    private final Shape<T, B> shape;
    private final String description;
    private final Fields fields;

    private ShapeDocument(String format, Shape<T, B> shape, String description) {
        this.format = format;
        this.shape = shape;
        this.description = description;
        this.fields = Fields.of(Stream.concat(Stream.of("format!", "version!"), ShapeCodec.names(shape).stream())
                .toArray(String[]::new));
    }

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the value, or all problems
     */
    public ReadResult<T> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, this::value);
    }

    private @Nullable T value(JsonReader in) {
        if (!in.enter(fields)) {
            return null;
        }
        ShapeCodec values = new ShapeCodec(in);
        B builder = shape.start();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(format);
                case "version" -> in.version(VERSION);
                default -> ShapeCodec.attribute(shape, field).read(values, builder);
            }
        }
        // Rows may be named before they come: judged when everything is read.
        values.resolve();
        return in.leave() ? in.built(() -> shape.build(builder)) : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param value the value
     * @return the bytes
     */
    public byte[] write(T value) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", format);
        out.whole("version", VERSION);
        ShapeWriter.attributes(shape, value, out);
        out.close();
        return out.bytes();
    }

    /**
     * The JSON Schema of the documents.
     *
     * @return the text
     */
    public String schema() {
        return ShapeSchema.of(format, shape, description);
    }
}
