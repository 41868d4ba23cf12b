package io.github.mipg.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes the one object that a command prints with {@code --json}; every one starts with its format and version. */
final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonObject(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The text of an object of a format. */
    static String of(String format, int version, Consumer<JsonObject> fields) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            generator.writeStartObject();
            JsonObject json = new JsonObject(generator).text("format", format).number("version", version);
            fields.accept(json);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes any text", e);
        }
        return text.toString();
    }

    JsonObject text(String name, String value) {
        return write(() -> generator.writeStringField(name, value));
    }

    JsonObject number(String name, int value) {
        return write(() -> generator.writeNumberField(name, value));
    }

    JsonObject flag(String name, boolean value) {
        return write(() -> generator.writeBooleanField(name, value));
    }

    JsonObject object(String name, Consumer<JsonObject> fields) {
        write(() -> generator.writeObjectFieldStart(name));
        fields.accept(this);
        return write(generator::writeEndObject);
    }

    <T> JsonObject list(String name, Collection<T> items, BiConsumer<JsonObject, T> fields) {
        write(() -> generator.writeArrayFieldStart(name));
        for (T item : items) {
            write(generator::writeStartObject);
            fields.accept(this, item);
            write(generator::writeEndObject);
        }
        return write(generator::writeEndArray);
    }

    JsonObject texts(String name, Collection<String> values) {
        write(() -> generator.writeArrayFieldStart(name));
        for (String value : values) {
            write(() -> generator.writeString(value));
        }
        return write(generator::writeEndArray);
    }

    JsonObject tree(String name, JsonTree value) {
        write(() -> generator.writeFieldName(name));
        return write(() -> write(value));
    }

    private void write(JsonTree value) throws IOException {
        if (value instanceof JsonTree.Fields fields) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonTree> field : fields.byName().entrySet()) {
                generator.writeFieldName(field.getKey());
                write(field.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof JsonTree.Items items) {
            generator.writeStartArray();
            for (JsonTree item : items.all()) {
                write(item);
            }
            generator.writeEndArray();
        } else if (value instanceof JsonTree.Small small && small.kind() == JsonToken.VALUE_STRING) {
            generator.writeString(small.text());
        } else if (value instanceof JsonTree.Small small) {
            generator.writeRawValue(small.text());
        }
    }

    private JsonObject write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes any text", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
