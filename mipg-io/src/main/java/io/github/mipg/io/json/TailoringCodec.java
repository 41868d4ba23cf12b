package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.Tailoring.Replaced;
import io.github.mipg.rules.Tailoring.Softened;
import io.github.mipg.rules.Tailoring.SwitchedOff;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tailorings: documents of format {@code mipg-tailoring}, version 1. */
public final class TailoringCodec {
    private static final String FORMAT = "mipg-tailoring";
    private static final int VERSION = 1;
    private static final Fields FIELDS =
            Fields.of("format!", "version!", "entity!", "revision!", "switchedOff!", "softened!", "figures!");
    private static final Fields SWITCHED_OFF = Fields.of("rule!", "reason!");
    private static final Fields SOFTENED = Fields.of("rule!", "severity!", "reason!");
    private static final Fields REPLACED = Fields.of("rule!", "parameter!", "value!", "reason!");

    private TailoringCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the tailoring, or all problems
     */
    public static ReadResult<Tailoring> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, TailoringCodec::tailoring);
    }

    private static @Nullable Tailoring tailoring(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<EntityId> entity = new Slot<>();
        Slot<String> revision = new Slot<>();
        Slot<List<SwitchedOff>> switchedOff = new Slot<>();
        Slot<List<Softened>> softened = new Slot<>();
        Slot<List<Replaced>> figures = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "entity" -> in.value(Form.ENTITY, EntityId::parse, entity::set);
                case "revision" -> revision(in, revision);
                case "switchedOff" ->
                    in.list(distinct(TailoringCodec::switchedOff, s -> s.rule().value()), switchedOff::set);
                case "softened" ->
                    in.list(distinct(TailoringCodec::softened, s -> s.rule().value()), softened::set);
                case "figures" ->
                    in.list(distinct(TailoringCodec::figure, f -> f.rule() + " " + f.parameter()), figures::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> {
                    Tailoring.Builder builder = Tailoring.builder(entity.get(), revision.get());
                    switchedOff.get().forEach(builder::add);
                    softened.get().forEach(builder::add);
                    figures.get().forEach(builder::add);
                    return builder.build();
                })
                : null;
    }

    static void revision(JsonReader in, Slot<String> revision) {
        in.value(
                Form.REVISION,
                text -> Tailoring.builder(new EntityId("any", "0"), text)
                        .build()
                        .revision(),
                revision::set);
    }

    private static <T> JsonReader.Codec<T> distinct(JsonReader.Codec<T> codec, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        return in -> {
            T entry = codec.read(in);
            if (entry != null && !seen.add(key.apply(entry))) {
                in.problem(
                        ProblemCode.DUPLICATE,
                        Text.of("una sola adaptación de cada cosa", "one thing tailored once"),
                        key.apply(entry),
                        Text.of("Quite una de las dos entradas.", "Take out one of the two entries."));
            }
            return entry;
        };
    }

    private static @Nullable SwitchedOff switchedOff(JsonReader in) {
        if (!in.enter(SWITCHED_OFF)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<String> reason = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "reason" -> in.line(reason::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new SwitchedOff(rule.get(), reason.get())) : null;
    }

    private static @Nullable Softened softened(JsonReader in) {
        if (!in.enter(SOFTENED)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<Severity> severity = new Slot<>();
        Slot<String> reason = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "severity" -> in.constant(FindingCodec.SEVERITIES, severity::set);
                case "reason" -> in.line(reason::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new Softened(rule.get(), severity.get(), reason.get())) : null;
    }

    private static @Nullable Replaced figure(JsonReader in) {
        if (!in.enter(REPLACED)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<ParameterId> parameter = new Slot<>();
        Slot<String> value = new Slot<>();
        Slot<String> reason = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "parameter" -> in.value(Form.SLUG, ParameterId::of, parameter::set);
                case "value" -> in.line(value::set);
                case "reason" -> in.line(reason::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new Replaced(rule.get(), parameter.get(), value.get(), reason.get())) : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param tailoring the tailoring
     * @return the bytes
     */
    public static byte[] write(Tailoring tailoring) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.text("entity", tailoring.entity());
        out.text("revision", tailoring.revision());
        out.list("switchedOff", tailoring.switchedOff(), (s, o) -> {
            o.open();
            o.text("rule", s.rule());
            o.text("reason", s.reason());
            o.close();
        });
        out.list("softened", tailoring.softened(), (s, o) -> {
            o.open();
            o.text("rule", s.rule());
            o.constant("severity", s.severity());
            o.text("reason", s.reason());
            o.close();
        });
        out.list("figures", tailoring.figures(), (f, o) -> {
            o.open();
            o.text("rule", f.rule());
            o.text("parameter", f.parameter());
            o.text("value", f.value());
            o.text("reason", f.reason());
            o.close();
        });
        out.close();
        return out.bytes();
    }
}
