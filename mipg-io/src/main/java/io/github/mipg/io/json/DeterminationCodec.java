package io.github.mipg.io.json;

import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far something reaches an entity. */
final class DeterminationCodec {
    private static final Fields FIELDS = Fields.of("scope!", "basis!", "reason!", "citations!", "missing!");
    private static final WireNames<Scope> SCOPES = WireNames.of(Scope.class);
    static final WireNames<Basis> BASES = WireNames.of(Basis.class);

    private DeterminationCodec() {}

    static @Nullable Determination read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<Scope> scope = new Slot<>();
        Slot<Basis> basis = new Slot<>();
        Slot<Text> reason = new Slot<>();
        Slot<List<Citation>> citations = new Slot<>();
        Slot<List<MissingDatum>> missing = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "scope" -> in.constant(SCOPES, scope::set);
                case "basis" -> in.constant(BASES, basis::set);
                case "reason" -> in.object(TextCodec::read, reason::set);
                case "citations" -> in.list(CitationCodec::read, citations::set);
                case "missing" -> in.list(MissingDatumCodec::read, missing::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(
                        () -> new Determination(scope.get(), basis.get(), reason.get(), citations.get(), missing.get()))
                : null;
    }

    static void write(Determination found, JsonWriter out) {
        out.open();
        out.constant("scope", found.scope());
        out.constant("basis", found.basis());
        out.object("reason", found.reason(), TextCodec::write);
        out.list("citations", found.citations(), CitationCodec::write);
        out.list("missing", found.missing(), MissingDatumCodec::write);
        out.close();
    }
}
