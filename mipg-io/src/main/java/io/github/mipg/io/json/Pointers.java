package io.github.mipg.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the pointers of values that are known by their place alone. Only documents with such problems pay for it. */
final class Pointers {
    private Pointers() {}

    static Map<Integer, String> of(JsonFactory factory, char[] text, int length, Set<Integer> offsets) {
        Map<Integer, String> found = new LinkedHashMap<>();
        Deque<Step> path = new ArrayDeque<>();
        try (JsonParser parser = factory.createParser(text, 0, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    path.element().name = name == null ? "" : name;
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    path.pop();
                } else {
                    Step container = path.peek();
                    if (container != null && container.isList) {
                        container.index++;
                    }
                    int offset = (int) parser.currentTokenLocation().getCharOffset();
                    if (offsets.contains(offset)) {
                        found.put(offset, pointer(path));
                    }
                    if (token.isStructStart()) {
                        path.push(new Step(token == JsonToken.START_ARRAY));
                    }
                }
            }
        } catch (JsonProcessingException e) {
            return found; // where the text stops being JSON is told elsewhere, and nothing after it was read
        } catch (IOException e) {
            throw new UncheckedIOException("a parser over characters in memory does no input", e);
        }
        return found;
    }

    private static String pointer(Deque<Step> path) {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Step> steps = path.descendingIterator(); steps.hasNext(); ) {
            Step step = steps.next();
            pointer.append('/');
            if (step.isList) {
                pointer.append(step.index);
            } else {
                pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    /** One object or list on the way: the field or the element being read. */
    private static final class Step {
        private final boolean isList;
        private String name = "";
        private int index = -1;

        private Step(boolean isList) {
            this.isList = isList;
        }
    }
}
