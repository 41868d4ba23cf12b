package io.github.mipg.examples.cli;

import com.fasterxml.jackson.core.JsonToken;
import io.github.mipg.examples.cli.JsonTree.Fields;
import io.github.mipg.examples.cli.JsonTree.Items;
import io.github.mipg.examples.cli.JsonTree.Small;
import io.github.mipg.io.MipgJson;
import io.github.mipg.model.Confidentiality;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Language;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One part of a management system: what its document says there, and what the schema says may stand there. Documents that
 * are not for everybody are taken out before anything is looked at.
 */
final class SystemPart {
    private static final int NEAREST_SHOWN = 3;

    /** What is known of a part. */
    enum State {
        /** Nobody has said. */
        UNKNOWN,
        /** Known not to exist. */
        NONE,
        /** A section of which there may be more. */
        PARTIAL,
        /** A section that is declared complete. */
        COMPLETE,
        /** Something else that is given. */
        GIVEN
    }

    private final String path;
    private final SchemaNode schema;
    private final Optional<JsonTree> value;

    private SystemPart(String path, SchemaNode schema, Optional<JsonTree> value) {
        this.path = path;
        this.schema = schema;
        this.value = value;
    }

    /** The whole system, without what is not for everybody. */
    static SystemPart of(ManagementSystem system, Language language) {
        SchemaNode schema = SchemaNode.ofSystem();
        JsonTree document = JsonTree.of(new String(MipgJson.writeSystem(system), StandardCharsets.UTF_8));
        return new SystemPart("", schema, Optional.of(shown(document, schema, language)));
    }

    /** JSON pointer of the part, empty text for the whole. */
    String path() {
        return path;
    }

    /** The last word of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What stands there, if anything does. */
    Optional<JsonTree> value() {
        return value;
    }

    State state() {
        if (value.isEmpty()) {
            return State.UNKNOWN;
        }
        if (isSection()) {
            return through().isPresent() ? State.COMPLETE : State.PARTIAL;
        }
        return isNone(value.get()) ? State.NONE : State.GIVEN;
    }

    /** The day through which a section is complete. */
    Optional<String> through() {
        return isSection() ? in("completeThrough").map(SystemPart::text) : Optional.empty();
    }

    /** Tells whether it is a list whose completeness matters. */
    boolean isSection() {
        return schema.isSection();
    }

    /** Tells whether it may be known not to exist. */
    boolean isFact() {
        return schema.isFact();
    }

    /** Tells whether it is one small value. */
    boolean isSmall() {
        return schema.isSmall();
    }

    /** Tells whether it has sections or facts of its own, and is there even if they are all unknown. */
    boolean isRoom() {
        return !isFact() && !isSection() && fields().stream().anyMatch(p -> p.isSection() || p.isFact() || p.isRoom());
    }

    /** Rows of a section, or elements of a list. */
    List<SystemPart> rows() {
        List<JsonTree> rows = (isSection() ? in("items") : value)
                .filter(Items.class::isInstance)
                .map(list -> ((Items) list).all())
                .orElse(List.of());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new SystemPart(path + "/" + i, schema.element(), Optional.of(rows.get(i))))
                .toList();
    }

    /** The fields that may be given, in the order of documents. */
    List<SystemPart> fields() {
        return names().map(this::field).toList();
    }

    /** The part that a pointer leads to; rows may also be named by their first field. */
    SystemPart find(String pointer) {
        SystemPart part = this;
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                part = part.step(step.replace("~1", "/").replace("~0", "~"), pointer);
            }
        }
        return part;
    }

    private SystemPart step(String step, String pointer) {
        List<SystemPart> rows = rows();
        List<SystemPart> named = rows.stream()
                .filter(r -> r.firstField().equals(Optional.of(step)))
                .toList();
        if (named.size() == 1) {
            return new SystemPart(path + "/" + escaped(step), schema.element(), named.get(0).value);
        }
        return rows.stream()
                .filter(r -> r.name().equals(step))
                .findFirst()
                .or(() -> names().filter(step::equals).findFirst().map(this::field))
                .orElseThrow(() -> unknown(step, pointer));
    }

    private Failure unknown(String step, String pointer) {
        String place = path.isEmpty() ? "/" : path;
        Stream<String> rows = rows().stream().flatMap(r -> Stream.concat(r.firstField().stream(), Stream.of(r.name())));
        List<String> near = Stream.concat(rows, isSection() ? Stream.empty() : names())
                .distinct()
                .sorted(Comparator.comparingInt(name -> distance(step, name)))
                .limit(NEAREST_SHOWN)
                .toList();
        String list = String.join("', '", near);
        return Failure.usage(
                "NOT_FOUND",
                pointer,
                near.isEmpty()
                        ? Text.of("una ruta que termine en " + place, "a path that ends in " + place)
                        : Text.of(
                                "una parte de " + place + ", como '" + list + "'",
                                "a part of " + place + ", such as '" + list + "'"),
                step,
                Text.of(
                        "Mire con 'mipg show SISTEMA.json " + place + "' qué hay allí.",
                        "See with 'mipg show SYSTEM.json " + place + "' what is there."));
    }

    private Stream<String> names() {
        Stream<String> given = value.filter(v -> !isNone(v)).stream()
                .filter(Fields.class::isInstance)
                .flatMap(v -> ((Fields) v).byName().keySet().stream());
        return Stream.concat(schema.names().stream(), given).distinct();
    }

    private SystemPart field(String name) {
        return new SystemPart(path + "/" + escaped(name), schema.field(name), in(name));
    }

    private Optional<JsonTree> in(String name) {
        return value.filter(Fields.class::isInstance).flatMap(v -> ((Fields) v).find(name));
    }

    private Optional<String> firstField() {
        return value.filter(Fields.class::isInstance)
                .flatMap(v -> ((Fields) v).first())
                .filter(Small.class::isInstance)
                .map(SystemPart::text);
    }

    /** The value with each document that is not for everybody replaced by what may be told of it. */
    private static JsonTree shown(JsonTree value, SchemaNode schema, Language language) {
        if (value instanceof Fields fields) {
            if (schema.name().equals("evidence") && !isNone(fields)) {
                Evidence evidence = evidence(fields);
                return evidence.isShowable()
                        ? fields
                        : withheld(fields, evidence.label().in(language));
            }
            Map<String, JsonTree> all = new LinkedHashMap<>();
            fields.byName().forEach((name, each) -> all.put(name, shown(each, schema.field(name), language)));
            return new Fields(all);
        }
        if (value instanceof Items items) {
            SchemaNode each = schema.element();
            return new Items(
                    items.all().stream().map(i -> shown(i, each, language)).toList());
        }
        return value;
    }

    /** Enough of a document to tell whether it may be shown. */
    private static Evidence evidence(Fields fields) {
        return Evidence.builder()
                .title(fields.find("title").map(SystemPart::text).orElse("-"))
                .confidentiality(fields.find("confidentiality")
                        .map(c -> Confidentiality.valueOf(text(c).toUpperCase(Locale.ROOT))))
                .personalData(fields.find("personalData").map(p -> Boolean.valueOf(text(p))))
                .build();
    }

    private static Fields withheld(Fields fields, String label) {
        Map<String, JsonTree> told = new LinkedHashMap<>();
        told.put("title", new Small(label, JsonToken.VALUE_STRING));
        for (String name : List.of("confidentiality", "personalData")) {
            fields.find(name).ifPresent(v -> told.put(name, v));
        }
        return new Fields(told);
    }

    private static boolean isNone(JsonTree value) {
        return value instanceof Fields fields && fields.byName().keySet().equals(Set.of("none"));
    }

    private static String text(JsonTree value) {
        return value instanceof Small small ? small.text() : "";
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** Letters to change, add or leave out to make one word of another (Levenshtein). */
    private static int distance(String a, String b) {
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, 1 + Math.min(diagonal, above[j - 1]));
            }
        }
        return above[b.length()];
    }
}
