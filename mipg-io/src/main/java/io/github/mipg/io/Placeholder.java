package io.github.mipg.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Holds this module's place until its first codec stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * The model's placeholder as a JSON list.
     *
     * @param value the model's placeholder
     * @return JSON text
     */
    public static String json(io.github.mipg.model.Placeholder value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            for (String name : value.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
