package io.github.mipg.io.json;

import io.github.mipg.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Evidence. */
final class EvidenceCodec {
    private static final Fields FIELDS = Fields.of("title!", "location", "date");

    private EvidenceCodec() {}

    static @Nullable Evidence read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Evidence.Builder evidence = Evidence.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "title" -> in.line(evidence::title);
                case "location" -> in.line(evidence::location);
                case "date" -> in.date(evidence::date);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(evidence::build) : null;
    }

    static void write(Evidence evidence, JsonWriter out) {
        out.open();
        out.text("title", evidence.title());
        out.text("location", evidence.location());
        out.text("date", evidence.date());
        out.close();
    }
}
