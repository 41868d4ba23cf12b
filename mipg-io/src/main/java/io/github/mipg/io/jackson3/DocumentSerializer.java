package io.github.mipg.io.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the document that the library writes of it. */
final class DocumentSerializer<T> extends StdSerializer<T> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Function<T, byte[]> writer;

    DocumentSerializer(Class<T> type, Function<T, byte[]> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        byte[] document = writer.apply(value);
        if (takesAnyText(out)) {
            out.writeRawValue(new String(document, UTF_8));
        } else {
            try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), document)) {
                in.nextToken();
                out.copyCurrentStructure(in);
            }
        }
    }

    /** Not a tree, not another format, and nobody asked for escapes, as pages with JSON inside do. */
    private static boolean takesAnyText(JsonGenerator out) {
        return out instanceof JsonGeneratorBase
                && out.getCharacterEscapes() == null
                && out.getHighestNonEscapedChar() == 0;
    }
}
