package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.AcceptedFinding;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Baselines: documents of format {@code mipg-baseline}, version 1. */
public final class BaselineCodec {
    private static final String FORMAT = "mipg-baseline";
    private static final int VERSION = 1;
    private static final Fields FIELDS = Fields.of("format!", "version!", "entity!", "vigencia!", "accepted!");
    private static final Fields ENTRY = Fields.of("rule!", "subjects!", "verdict!", "reason!", "date!", "acceptedBy!");

    /** What can be accepted. */
    private enum Acceptable {
        VIOLATED(Verdict.VIOLATED),
        INDETERMINATE(Verdict.INDETERMINATE);

        private final Verdict verdict;

        Acceptable(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    private static final WireNames<Acceptable> VERDICTS = WireNames.of(Acceptable.class);

    private BaselineCodec() {}

    /**
     * Reads a document.
     *
     * @param document the bytes
     * @param options name and limits
     * @return the baseline, or all problems
     */
    public static ReadResult<Baseline> read(byte[] document, ReadOptions options) {
        return JsonReader.read(document, options, BaselineCodec::baseline);
    }

    private static @Nullable Baseline baseline(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<EntityId> entity = new Slot<>();
        Slot<Vigencia> vigencia = new Slot<>();
        Slot<List<AcceptedFinding>> accepted = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "format" -> in.format(FORMAT);
                case "version" -> in.version(VERSION);
                case "entity" -> in.value(Form.ENTITY, EntityId::parse, entity::set);
                case "vigencia" -> in.vigencia(vigencia::set);
                case "accepted" -> in.list(distinct(), accepted::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> Baseline.of(entity.get(), vigencia.get(), accepted.get())) : null;
    }

    private static JsonReader.Codec<AcceptedFinding> distinct() {
        Set<String> seen = new HashSet<>();
        return in -> {
            AcceptedFinding entry = entry(in);
            if (entry != null && !seen.add(entry.rule() + " " + entry.subjects())) {
                in.problem(
                        ProblemCode.DUPLICATE,
                        Text.of("una entrada por regla y objeto evaluado", "one entry for a rule and a subject"),
                        entry.rule() + " " + entry.subjects(),
                        Text.of("Quite una de las dos entradas.", "Take out one of the two entries."));
            }
            return entry;
        };
    }

    private static @Nullable AcceptedFinding entry(JsonReader in) {
        if (!in.enter(ENTRY)) {
            return null;
        }
        Slot<RuleId> rule = new Slot<>();
        Slot<List<SubjectId>> subjects = new Slot<>();
        Slot<Verdict> verdict = new Slot<>();
        Slot<String> reason = new Slot<>();
        Slot<LocalDate> date = new Slot<>();
        Slot<String> acceptedBy = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "rule" -> in.value(Form.RULE, RuleId::of, rule::set);
                case "subjects" -> in.list(SubjectCodec::read, subjects::set);
                case "verdict" -> in.constant(VERDICTS, v -> verdict.set(v.verdict));
                case "reason" -> in.line(reason::set);
                case "date" -> in.date(date::set);
                case "acceptedBy" -> in.line(acceptedBy::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new AcceptedFinding(
                        rule.get(), subjects.get(), verdict.get(), reason.get(), date.get(), acceptedBy.get()))
                : null;
    }

    /**
     * Writes a document in its canonical form.
     *
     * @param baseline the baseline
     * @return the bytes
     */
    public static byte[] write(Baseline baseline) {
        JsonWriter out = new JsonWriter();
        out.open();
        out.text("format", FORMAT);
        out.whole("version", VERSION);
        out.text("entity", baseline.entity());
        out.whole("vigencia", baseline.vigencia().year());
        out.list("accepted", baseline.accepted(), BaselineCodec::write);
        out.close();
        return out.bytes();
    }

    private static void write(AcceptedFinding entry, JsonWriter out) {
        out.open();
        out.text("rule", entry.rule());
        out.list("subjects", entry.subjects(), (i, o) -> o.text(i));
        out.constant("verdict", entry.verdict());
        out.text("reason", entry.reason());
        out.text("date", entry.date());
        out.text("acceptedBy", entry.acceptedBy());
        out.close();
    }
}
