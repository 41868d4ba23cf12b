package io.github.mipg.io.json;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ReportHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headers of reports. */
final class ReportHeaderCodec {
    private static final Fields FIELDS = Fields.of(
            "entity!",
            "entityName!",
            "vigencia!",
            "illustrative!",
            "asOf!",
            "edition!",
            "catalogRevision!",
            "catalogHash!",
            "ruleSets!",
            "tailoring!",
            "subjectHash!",
            "engine!");
    private static final Fields STAMP = Fields.of("id!", "version!", "hash!");
    private static final Fields TAILORING = Fields.of("revision!", "hash!");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ReportHeaderCodec() {}

    static @Nullable ReportHeader read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        Slot<EntityId> entity = new Slot<>();
        Slot<String> entityName = new Slot<>();
        Slot<Vigencia> vigencia = new Slot<>();
        Slot<Boolean> illustrative = new Slot<>();
        Slot<LocalDate> asOf = new Slot<>();
        Slot<EditionId> edition = new Slot<>();
        Slot<String> catalogRevision = new Slot<>();
        Slot<String> catalogHash = new Slot<>();
        Slot<List<ReportHeader.RuleSetStamp>> ruleSets = new Slot<>();
        Slot<Fact<ReportHeader.TailoringStamp>> tailoring = new Slot<>();
        Slot<String> subjectHash = new Slot<>();
        Slot<String> engine = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "entity" -> in.value(Form.ENTITY, EntityId::parse, entity::set);
                case "entityName" -> in.line(entityName::set);
                case "vigencia" -> in.vigencia(vigencia::set);
                case "illustrative" -> in.bool(illustrative::set);
                case "asOf" -> in.date(asOf::set);
                case "edition" -> in.value(Form.EDITION, EditionId::of, edition::set);
                case "catalogRevision" -> in.line(catalogRevision::set);
                case "catalogHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, catalogHash::set);
                case "ruleSets" -> in.list(ReportHeaderCodec::readStamp, ruleSets::set);
                case "tailoring" -> in.fact(ReportHeaderCodec::readTailoring, tailoring::set);
                case "subjectHash" -> in.value(Form.HASH, ReportHeaderCodec::hash, subjectHash::set);
                case "engine" -> in.line(engine::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave()
                ? in.built(() -> new ReportHeader(
                        entity.get(),
                        entityName.get(),
                        vigencia.get(),
                        illustrative.get(),
                        AsOf.of(asOf.get()),
                        edition.get(),
                        catalogRevision.get(),
                        catalogHash.get(),
                        ruleSets.get(),
                        tailoring.get().find(),
                        subjectHash.get(),
                        engine.get()))
                : null;
    }

    static void write(ReportHeader header, JsonWriter out) {
        out.open();
        out.text("entity", header.entity());
        out.text("entityName", header.entityName());
        out.whole("vigencia", header.vigencia().year());
        out.bool("illustrative", header.illustrative());
        out.text("asOf", header.asOf().date());
        out.text("edition", header.edition());
        out.text("catalogRevision", header.catalogRevision());
        out.text("catalogHash", header.catalogHash());
        out.list("ruleSets", header.ruleSets(), ReportHeaderCodec::writeStamp);
        out.fact("tailoring", header.tailoring().map(Fact::of).orElse(Fact.none()), ReportHeaderCodec::writeTailoring);
        out.text("subjectHash", header.subjectHash());
        out.text("engine", header.engine());
        out.close();
    }

    private static ReportHeader.@Nullable RuleSetStamp readStamp(JsonReader in) {
        if (!in.enter(STAMP)) {
            return null;
        }
        Slot<String> id = new Slot<>();
        Slot<String> version = new Slot<>();
        Slot<String> hash = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.line(id::set);
                case "version" -> in.line(version::set);
                case "hash" -> in.value(Form.HASH, ReportHeaderCodec::hash, hash::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new ReportHeader.RuleSetStamp(id.get(), version.get(), hash.get())) : null;
    }

    private static ReportHeader.@Nullable TailoringStamp readTailoring(JsonReader in) {
        if (!in.enter(TAILORING)) {
            return null;
        }
        Slot<String> revision = new Slot<>();
        Slot<String> hash = new Slot<>();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "revision" -> TailoringCodec.revision(in, revision);
                case "hash" -> in.value(Form.HASH, ReportHeaderCodec::hash, hash::set);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(() -> new ReportHeader.TailoringStamp(revision.get(), hash.get())) : null;
    }

    private static void writeTailoring(ReportHeader.TailoringStamp stamp, JsonWriter out) {
        out.open();
        out.text("revision", stamp.revision());
        out.text("hash", stamp.hash());
        out.close();
    }

    private static void writeStamp(ReportHeader.RuleSetStamp stamp, JsonWriter out) {
        out.open();
        out.text("id", stamp.id());
        out.text("version", stamp.version());
        out.text("hash", stamp.hash());
        out.close();
    }

    static String hash(String text) {
        if (!HASH.matcher(text).matches()) {
            throw InvalidModelException.of("hash", text, "be 64 hexadecimal digits", "", "Copy the whole of it.");
        }
        return text;
    }
}
