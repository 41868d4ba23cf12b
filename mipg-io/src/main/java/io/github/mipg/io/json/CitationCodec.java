package io.github.mipg.io.json;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.NormId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.report.Citation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Citations of provisions. */
final class CitationCodec {
    private static final Fields FIELDS = Fields.of("norm!", "article", "detail", "text!", "status!");
    private static final WireNames<Status> STATUSES = WireNames.of(Status.class);

    private CitationCodec() {}

    static @Nullable Citation read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<NormId> norm = new Slot<>();
        Slot<String> article = new Slot<>();
        Slot<String> detail = new Slot<>();
        Slot<Text> text = new Slot<>();
        Slot<Status> status = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "norm" -> in.value(Form.SLUG, NormId::of, norm::set);
                case "article" -> in.line(article::set);
                case "detail" -> in.line(detail::set);
                case "text" -> in.text(text::set);
                case "status" -> in.constant(STATUSES, status::set);
                default -> throw JsonReader.unread(field);
            }
        }
        in.requires("detail", "article");
        return in.leave()
                ? in.built(() -> new Citation(
                        new LegalReference(norm.get(), article.or(""), detail.or("")), text.get(), status.get()))
                : null;
    }

    static void write(Citation citation, JsonWriter out) {
        LegalReference reference = citation.reference();
        out.open();
        out.text("norm", reference.norm());
        out.text("article", filled(reference.article()));
        out.text("detail", filled(reference.detail()));
        out.object("text", citation.text(), TextCodec::write);
        out.constant("status", citation.status());
        out.close();
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
