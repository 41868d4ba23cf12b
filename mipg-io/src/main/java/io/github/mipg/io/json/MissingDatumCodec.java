package io.github.mipg.io.json;

import io.github.mipg.model.Text;
import io.github.mipg.rules.report.MissingDatum;
import org.jspecify.annotations.Nullable;

/** Data that a rule needed and nobody has said. */
final class MissingDatumCodec {
    private static final Fields FIELDS = Fields.of("path!", "label!");

    private MissingDatumCodec() {}

    static @Nullable MissingDatum read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<String> path = new Slot<>();
        Slot<Text> label = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "path" -> in.any(path::set);
                case "label" -> in.text(label::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new MissingDatum(path.get(), label.get())) : null;
    }

    static void write(MissingDatum missing, JsonWriter out) {
        out.open();
        out.text("path", missing.path());
        out.object("label", missing.label(), TextCodec::write);
        out.close();
    }
}
