package io.github.mipg.io.json;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes one JSON document in its canonical form: fields in the order of the codecs, two blanks per level, LF, a final
 * line break, everything beyond ASCII as it is, in UTF-8. Equal values give equal bytes on every platform.
 *
 * <p>The form is part of the format, so it is written by hand: a generator's pretty printing changes with its release.
 */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(4096);
    private int depth;
    private boolean empty;

    /** The finished document. */
    byte[] bytes() {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Opens an object at the current place. */
    void open() {
        open('{');
    }

    /** Closes the object opened last. */
    void close() {
        close('}');
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
        empty = true;
    }

    private void close(char bracket) {
        depth--;
        if (!empty) {
            line();
        }
        out.append(bracket);
        empty = false;
    }

    private void line() {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void element() {
        if (!empty) {
            out.append(',');
        }
        empty = false;
        line();
    }

    /** Starts a field; its value must follow. */
    JsonWriter name(String name) {
        element();
        quoted(name);
        out.append(": ");
        return this;
    }

    /** Writes a field with a text, an identifier, a date or another value whose text is its form on the wire. */
    void text(String name, Object value) {
        name(name);
        quoted(value.toString());
    }

    /** Writes an element that is a text, an identifier or another value whose text is its form on the wire. */
    void text(Object value) {
        quoted(value.toString());
    }

    /** Writes a field with a text, unless the value is absent. */
    void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** Writes a field with the name of a constant. */
    void constant(String name, Enum<?> value) {
        text(name, WireNames.name(value));
    }

    /** Writes a field with the name of a constant, unless it is absent. */
    void constant(String name, Optional<? extends Enum<?>> value) {
        if (value.isPresent()) {
            constant(name, value.get());
        }
    }

    /** Writes a field with true or false. */
    void bool(String name, boolean value) {
        name(name);
        out.append(value);
    }

    /** Writes a field with true or false, unless the value is absent. */
    void bool(String name, Optional<Boolean> value) {
        if (value.isPresent()) {
            bool(name, value.get());
        }
    }

    /** Writes a field with a whole number. */
    void whole(String name, int value) {
        name(name);
        out.append(value);
    }

    /** Writes a field with an object. */
    <T> void object(String name, T value, BiConsumer<? super T, JsonWriter> codec) {
        name(name);
        codec.accept(value, this);
    }

    /** Writes a field with an object, unless it is absent. */
    <T> void object(String name, Optional<T> value, BiConsumer<? super T, JsonWriter> codec) {
        if (value.isPresent()) {
            object(name, value.get(), codec);
        }
    }

    /** Writes a field with a fact, unless it is unknown. */
    <T> void fact(String name, Fact<T> fact, BiConsumer<? super T, JsonWriter> codec) {
        if (fact.isNone()) {
            name(name);
            open();
            bool("none", true);
            close();
        } else {
            object(name, fact.find(), codec);
        }
    }

    /** Writes a field with a list of objects. */
    <T> void list(String name, Iterable<? extends T> values, BiConsumer<? super T, JsonWriter> codec) {
        name(name);
        open('[');
        for (T value : values) {
            element();
            codec.accept(value, this);
        }
        close(']');
    }

    /** Writes a field with a section, unless it is unknown. */
    <T> void inventory(String name, Inventory<T> section, BiConsumer<? super T, JsonWriter> codec) {
        if (section.completeness() != Inventory.Completeness.UNKNOWN) {
            name(name);
            open();
            text("completeThrough", section.completeThrough());
            list("items", section.items(), codec);
            close();
        }
    }

    /** Writes a number, or true or false, at the current place. */
    void bare(String text) {
        out.append(text);
    }

    /** Writes a text at the current place. */
    void quoted(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(text, done, i);
            escape(c);
            done = i + 1;
        }
        out.append(text, done, text.length()).append('"');
    }

    private void escape(char c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default ->
                out.append('u')
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
        }
    }
}
