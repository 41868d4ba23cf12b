package io.github.mipg.io.json;

import io.github.mipg.model.SourceId;
import io.github.mipg.model.catalog.Source;
import io.github.mipg.model.catalog.SourceKind;
import org.jspecify.annotations.Nullable;

/** Documents that rows of the catalogue were read in. */
final class SourceCodec {
    private static final Fields FIELDS = Fields.of("id!", "title!", "issuer!", "date", "kind!", "family");
    private static final WireNames<SourceKind> KINDS = WireNames.of(SourceKind.class);

    private SourceCodec() {}

    static @Nullable Source read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Source.Builder source = Source.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.SLUG, SourceId::of, source::id);
                case "title" -> in.line(source::title);
                case "issuer" -> in.line(source::issuer);
                case "date" -> in.date(source::date);
                case "kind" -> in.constant(KINDS, source::kind);
                case "family" -> in.line(source::family);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(source::build) : null;
    }

    static void write(Source source, JsonWriter out) {
        out.open();
        out.text("id", source.id());
        out.text("title", source.title());
        out.text("issuer", source.issuer());
        out.text("date", source.date());
        out.constant("kind", source.kind());
        out.text("family", source.family());
        out.close();
    }
}
