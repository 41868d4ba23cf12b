package io.github.mipg.io.json;

import io.github.mipg.model.planning.Publication;
import org.jspecify.annotations.Nullable;

/** Publications. */
final class PublicationCodec {
    private static final Fields FIELDS = Fields.of("date!", "evidence");

    private PublicationCodec() {}

    static @Nullable Publication read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Publication.Builder publication = Publication.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "date" -> in.date(publication::date);
                case "evidence" -> in.object(EvidenceCodec::read, publication::evidence);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(publication::build) : null;
    }

    static void write(Publication publication, JsonWriter out) {
        out.open();
        out.text("date", publication.date());
        out.object("evidence", publication.evidence(), EvidenceCodec::write);
        out.close();
    }
}
