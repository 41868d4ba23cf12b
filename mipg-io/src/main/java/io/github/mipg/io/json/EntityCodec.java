package io.github.mipg.io.json;

import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Public entities by themselves: documents of format {@code mipg-entity}, version 1. */
public final class EntityCodec {
    /** What the documents call themselves. */
    static final String FORMAT = "mipg-entity";

    private static final int VERSION = 1;
    private static final Fields FIELDS = Fields.of(
            Stream.concat(Stream.of("format!", "version!"), ShapeCodec.names(SystemShapes.PUBLIC_ENTITY).stream())
                    .toArray(String[]::new));

    private EntityCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the entity, or all problems
     */
    public static ReadResult<PublicEntity> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, EntityCodec::entity);
    }

    private static @Nullable PublicEntity entity(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        ShapeCodec values = new ShapeCodec(in);
        PublicEntity.Builder entity = PublicEntity.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                default ->
                    ShapeCodec.attribute(SystemShapes.PUBLIC_ENTITY, field).read(values, entity);
            }
        }
        return in.leave() ? in.built(entity::build) : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param entity the entity
     * @return the bytes
     */
    public static byte[] write(PublicEntity entity) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        ShapeWriter.attributes(SystemShapes.PUBLIC_ENTITY, entity, out);
        out.close();
        return out.bytes();
    }
}
