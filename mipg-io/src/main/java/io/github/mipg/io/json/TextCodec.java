package io.github.mipg.io.json;

import io.github.mipg.model.Text;
import org.jspecify.annotations.Nullable;

/** Texts in both languages, by the codes of the languages. */
final class TextCodec {
    private static final Fields FIELDS = Fields.of("es!", "en!");

    private TextCodec() {}

    static @Nullable Text read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<String> spanish = new Slot<>();
        Slot<String> english = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "es" -> in.line(spanish::set);
                case "en" -> in.line(english::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> Text.of(spanish.get(), english.get())) : null;
    }

    static void write(Text text, JsonWriter out) {
        out.open();
        out.text("es", text.spanish());
        out.text("en", text.english());
        out.close();
    }
}
