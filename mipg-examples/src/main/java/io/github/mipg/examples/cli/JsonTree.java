package io.github.mipg.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document that the library wrote, as a tree to walk over. */
sealed interface JsonTree {
    /**
     * An object.
     *
     * @param byName its fields in the order of the document
     */
    record Fields(Map<String, JsonTree> byName) implements JsonTree {
        Optional<JsonTree> find(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        /** The first field, which names a row among others. */
        Optional<JsonTree> first() {
            return byName.values().stream().findFirst();
        }
    }

    /**
     * A list.
     *
     * @param all its elements
     */
    record Items(List<JsonTree> all) implements JsonTree {}

    /**
     * A text, a number, or yes or no.
     *
     * @param text what stands there, without quotes
     * @param kind {@code VALUE_STRING} for a text
     */
    record Small(String text, JsonToken kind) implements JsonTree {
        boolean is(String other) {
            return text.equals(other);
        }
    }

    /** Reads a document that is known to be good. */
    static JsonTree of(String document) {
        try (JsonParser parser = new JsonFactory().createParser(document)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("the library writes good documents", e);
        }
    }

    private static JsonTree value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name == null ? "" : name, value(parser));
            }
            return new Fields(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonTree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Items(items);
        }
        return new Small(parser.getText(), token);
    }
}
