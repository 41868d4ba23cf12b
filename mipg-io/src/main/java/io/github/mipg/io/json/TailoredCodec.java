package io.github.mipg.io.json;

import io.github.mipg.model.ParameterId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Tailored.OwnFigure;
import io.github.mipg.rules.report.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entity has tailored in the rule of a finding. */
final class TailoredCodec {
    private static final Fields FIELDS = Fields.of("verdict!", "severity!", "switchedOff", "softened", "figures!");
    private static final Fields FIGURE = Fields.of("parameter!", "value!", "reason!");

    private TailoredCodec() {}

    static @Nullable Tailored read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<Verdict> verdict = new Slot<>();
        Slot<Severity> severity = new Slot<>();
        Slot<String> switchedOff = new Slot<>();
        Slot<String> softened = new Slot<>();
        Slot<List<OwnFigure>> figures = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "verdict" -> in.constant(FindingCodec.VERDICTS, verdict::set);
                case "severity" -> in.constant(FindingCodec.SEVERITIES, severity::set);
                case "switchedOff" -> in.line(switchedOff::set);
                case "softened" -> in.line(softened::set);
                case "figures" -> in.list(TailoredCodec::figure, figures::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new Tailored(
                        verdict.get(),
                        severity.get(),
                        Optional.ofNullable(switchedOff.find()),
                        Optional.ofNullable(softened.find()),
                        figures.get()))
                : null;
    }

    private static @Nullable OwnFigure figure(JsonReader in) {
        if (!in.enter(FIGURE)) {
            return null;
        }
        Slot<ParameterId> parameter = new Slot<>();
        Slot<String> value = new Slot<>();
        Slot<String> reason = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "parameter" -> in.value(Form.SLUG, ParameterId::of, parameter::set);
                case "value" -> in.line(value::set);
                case "reason" -> in.line(reason::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new OwnFigure(parameter.get(), value.get(), reason.get())) : null;
    }

    static void write(Tailored tailored, JsonWriter out) {
        out.open();
        out.constant("verdict", tailored.verdict());
        out.constant("severity", tailored.severity());
        out.text("switchedOff", tailored.switchedOff());
        out.text("softened", tailored.softened());
        out.list("figures", tailored.figures(), (figure, o) -> {
            o.open();
            o.text("parameter", figure.parameter());
            o.text("value", figure.value());
            o.text("reason", figure.reason());
            o.close();
        });
        out.close();
    }
}
