package io.github.mipg.examples.cli;

import io.github.mipg.examples.cli.JsonTree.Fields;
import io.github.mipg.examples.cli.JsonTree.Items;
import io.github.mipg.examples.cli.JsonTree.Small;
import io.github.mipg.io.MipgJson;
import java.util.Map;
import java.util.Set;

/** What the schema of management systems lets stand in one place. */
final class SchemaNode {
    private static final String DEFINITIONS = "$defs";
    private static final String PREFIX = "#/$defs/";

    private final Fields definitions;
    private final String name;
    private final boolean fact;
    private final Fields content;

    private SchemaNode(Fields definitions, String name, boolean fact, Fields content) {
        this.definitions = definitions;
        this.name = name;
        this.fact = fact;
        this.content = content;
    }

    /** The place of a whole system. */
    static SchemaNode ofSystem() {
        Fields schema = fields(JsonTree.of(MipgJson.systemSchema()));
        return new SchemaNode(fields(schema, DEFINITIONS), "", false, schema);
    }

    /** A place of which the schema says nothing. */
    private static SchemaNode silent(Fields definitions) {
        return new SchemaNode(definitions, "", false, new Fields(Map.of()));
    }

    private SchemaNode at(JsonTree schema) {
        if (schema instanceof Fields found && found.find("oneOf").orElse(null) instanceof Items either) {
            SchemaNode given = at(either.all().get(either.all().size() - 1));
            return new SchemaNode(definitions, given.name, true, given.content);
        }
        String reference = schema instanceof Fields found
                ? found.find("$ref").map(SchemaNode::text).orElse("")
                : "";
        if (reference.startsWith(PREFIX)) {
            String named = reference.substring(PREFIX.length());
            return new SchemaNode(definitions, named, false, fields(definitions, named));
        }
        return new SchemaNode(definitions, "", false, fields(schema));
    }

    /** What the schema calls the type, empty text if it has no name. */
    String name() {
        return name;
    }

    /** Tells whether it may be known not to exist. */
    boolean isFact() {
        return fact;
    }

    /** Tells whether it is a list whose completeness matters. */
    boolean isSection() {
        return names().equals(Set.of("completeThrough", "items"));
    }

    /** Tells whether it is one small value. */
    boolean isSmall() {
        return !fact
                && names().isEmpty()
                && content.byName().keySet().stream().noneMatch(Set.of("items", "additionalProperties")::contains);
    }

    /** The fields that may stand there, if the schema names them. */
    Set<String> names() {
        return fields(content, "properties").byName().keySet();
    }

    /** The place of a field. */
    SchemaNode field(String field) {
        return fields(content, "properties")
                .find(field)
                .or(() -> content.find("additionalProperties"))
                .map(this::at)
                .orElseGet(() -> silent(definitions));
    }

    /** The place of each element of a list, or of each row of a section. */
    SchemaNode element() {
        return isSection()
                ? field("items").element()
                : content.find("items").map(this::at).orElseGet(() -> silent(definitions));
    }

    private static Fields fields(JsonTree tree) {
        return tree instanceof Fields found ? found : new Fields(Map.of());
    }

    private static Fields fields(Fields tree, String name) {
        return tree.find(name).map(SchemaNode::fields).orElseGet(() -> new Fields(Map.of()));
    }

    private static String text(JsonTree value) {
        return value instanceof Small small ? small.text() : "";
    }
}
