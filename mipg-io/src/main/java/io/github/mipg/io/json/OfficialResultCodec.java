package io.github.mipg.io.json;

import io.github.mipg.model.measurement.OfficialResult;
import org.jspecify.annotations.Nullable;

/** Official results. */
final class OfficialResultCodec {
    private static final Fields FIELDS = Fields.of("index!", "vigencia!", "score!", "act!");

    private OfficialResultCodec() {}

    static @Nullable OfficialResult read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        OfficialResult.Builder result = OfficialResult.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "index" -> in.line(result::index);
                case "vigencia" -> in.vigencia(result::vigencia);
                case "score" -> in.value(Form.SCORE, Decimals::score, result::score);
                case "act" -> in.line(result::act);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(result::build) : null;
    }

    static void write(OfficialResult result, JsonWriter out) {
        out.open();
        out.text("index", result.index());
        out.whole("vigencia", result.vigencia().year());
        out.text("score", Decimals.text(result.score()));
        out.text("act", result.act());
        out.close();
    }
}
