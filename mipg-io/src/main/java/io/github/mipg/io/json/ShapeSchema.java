package io.github.mipg.io.json;

import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form.FactOf;
import io.github.mipg.model.internal.shape.Form.Flag;
import io.github.mipg.model.internal.shape.Form.InventoryOf;
import io.github.mipg.model.internal.shape.Form.Many;
import io.github.mipg.model.internal.shape.Form.MapOf;
import io.github.mipg.model.internal.shape.Form.Maybe;
import io.github.mipg.model.internal.shape.Form.One;
import io.github.mipg.model.internal.shape.Form.Parts;
import io.github.mipg.model.internal.shape.Form.PartsByKey;
import io.github.mipg.model.internal.shape.Scalar;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the JSON Schema of the documents that codecs read and write, from the same shapes. */
final class ShapeSchema {
    private static final String LINE = "^\\S(.*\\S)?$";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private final JsonWriter out = new JsonWriter();
    private final Map<String, Shape<?, ?>> defined = new LinkedHashMap<>();

    private ShapeSchema() {}

    /**
     * The text of a schema.
     *
     * @param format what the documents call themselves
     * @param shape what they consist of
     * @param description what they are
     * @return the text
     */
    static String of(String format, Shape<?, ?> shape, String description) {
        return new ShapeSchema().document(format, shape, description);
    }

    private String document(String format, Shape<?, ?> system, String description) {
        collect(system);
        out.open();
        out.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.text("$id", "urn:io.github.mipg:" + format + "-1");
        out.text("title", format + ", version 1");
        out.text("description", description);
        out.text("type", "object");
        out.name("properties").open();
        out.name("format").open();
        out.text("const", format);
        out.close();
        out.name("version").open();
        out.text("type", "integer");
        out.whole("const", 1);
        out.close();
        fields(system);
        out.close();
        required(
                Stream.concat(Stream.of("format", "version"), mandatory(system)).toList());
        out.name("$defs").open();
        smallValues();
        defined.values().stream().filter(s -> s != system).forEach(this::define);
        out.close();
        out.close();
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    private void collect(Shape<?, ?> shape) {
        if (defined.putIfAbsent(shape.name(), shape) == null) {
            shape.attributes().forEach(a -> a.form().held().ifPresent(this::collect));
        }
    }

    private void define(Shape<?, ?> shape) {
        out.name(shape.name()).open();
        out.text("title", shape.type().getSimpleName());
        out.text("type", "object");
        out.name("properties").open();
        fields(shape);
        out.close();
        required(mandatory(shape).toList());
        if (shape == SystemShapes.FACT_VALUE) {
            out.whole("minProperties", 1);
            out.whole("maxProperties", 1);
        }
        out.close();
    }

    private static Stream<String> mandatory(Shape<?, ?> shape) {
        return ShapeCodec.names(shape).stream().filter(n -> n.endsWith("!")).map(n -> n.substring(0, n.length() - 1));
    }

    private void required(List<String> names) {
        if (!names.isEmpty()) {
            out.list("required", names, (n, to) -> to.quoted(n));
        }
        out.bool("additionalProperties", false);
    }

    private void fields(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            out.name(attribute.name()).open();
            field(attribute);
            out.close();
        }
    }

    private void field(Attribute<?, ?, ?> attribute) {
        if (attribute.form() instanceof One<?> one) {
            small(one.scalar());
        } else if (attribute.form() instanceof Maybe<?> maybe) {
            small(maybe.scalar());
        } else if (attribute.form() instanceof Many<?> many) {
            out.text("type", "array");
            out.name("items").open();
            small(many.scalar());
            out.close();
        } else if (attribute.form() instanceof Flag) {
            out.text("type", "boolean");
            out.bool("default", false);
        } else if (attribute.form() instanceof Parts<?> parts) {
            out.text("type", "array");
            out.name("items").open();
            reference(parts.shape().name());
            out.close();
            if (parts.atLeastOne()) {
                out.whole("minItems", 1);
            }
        } else if (attribute.form() instanceof FactOf<?> fact) {
            out.text("description", "Left out: unknown.");
            alternatives("oneOf", List.of("none", fact.shape().name()));
        } else if (attribute.form() instanceof InventoryOf<?> inventory) {
            section(inventory.shape());
        } else if (attribute.form() instanceof MapOf<?, ?> map) {
            out.text("type", "object");
            keys(map.key());
            out.name("additionalProperties").open();
            small(map.scalar());
            out.close();
        } else if (attribute.form() instanceof PartsByKey<?, ?> map) {
            out.text("type", "object");
            keys(map.key());
            out.name("additionalProperties").open();
            reference(map.shape().name());
            out.close();
        } else {
            reference(attribute
                    .form()
                    .held()
                    .orElseThrow(() -> new IllegalStateException("teach the schema the form of " + attribute.name()))
                    .name());
        }
    }

    private void section(Shape<?, ?> shape) {
        out.text("type", "object");
        out.name("properties").open();
        out.name("completeThrough").open();
        reference("date");
        out.close();
        out.name("items").open();
        out.text("type", "array");
        out.name("items").open();
        reference(shape.name());
        out.close();
        out.close();
        out.close();
        required(List.of("items"));
        List<Runnable> either = new ArrayList<>();
        either.add(() -> out.list("required", List.of("completeThrough"), (n, to) -> to.quoted(n)));
        either.add(() -> {
            out.name("properties").open();
            out.name("items").open();
            out.whole("minItems", 1);
            out.close();
            out.close();
        });
        out.list("anyOf", either, (part, to) -> {
            to.open();
            part.run();
            to.close();
        });
    }

    private void keys(Scalar<?> key) {
        out.name("propertyNames").open();
        out.whole("maxLength", 200);
        out.text(
                "pattern",
                key instanceof Scalar.Year ? "^(19|2[0-9])[0-9]{2}$" : "^(?!mipg:)" + SLUG + ":" + SLUG + "$");
        out.close();
    }

    private void small(Scalar<?> scalar) {
        if (scalar instanceof Scalar.Line) {
            reference("line");
        } else if (scalar instanceof Scalar.Truth) {
            out.text("type", "boolean");
        } else if (scalar instanceof Scalar.Day) {
            reference("date");
        } else if (scalar instanceof Scalar.Year) {
            reference("year");
        } else if (scalar instanceof Scalar.Whole whole) {
            out.text("type", "integer");
            out.whole("minimum", whole.least());
            out.whole("maximum", whole.most());
        } else if (scalar instanceof Scalar.Constant<?> constant) {
            out.list("enum", List.of(constant.type().getEnumConstants()), (c, to) -> to.quoted(WireNames.name(c)));
        } else if (scalar instanceof Scalar.Own) {
            reference("key");
        } else if (scalar instanceof Scalar.Entry) {
            reference("slug");
        } else if (scalar instanceof Scalar.Spelled<?> spelled) {
            reference(
                    switch (spelled.spelling()) {
                        case ENTITY -> "entityId";
                        case EDITION -> "edition";
                        case MUNICIPALITY -> "municipality";
                        case PERCENTAGE, SCORE -> "decimal";
                        case FIGURE -> "figure";
                        case AMOUNT -> "amount";
                        case FACT_KEY -> "key";
                        case FACT_TEXT -> "line";
                    });
        }
    }

    private void smallValues() {
        out.name("none").open();
        out.text("title", "Known not to exist");
        out.text("type", "object");
        out.name("properties").open();
        out.name("none").open();
        out.bool("const", true);
        out.close();
        out.close();
        required(List.of("none"));
        out.close();
        text("line", "One visible line", 10_000, LINE);
        text("key", "Identifier in the caller's own system", 200, LINE);
        text("slug", "Identifier in the catalogue", 200, "^" + SLUG + "$");
        text("date", "Day, ISO 8601", 20, "^([0-9]{4}|[+-][0-9]{4,9})-[0-9]{2}-[0-9]{2}$");
        out.name("year").open();
        out.text("title", "Vigencia");
        out.text("type", "integer");
        out.whole("minimum", 1900);
        out.whole("maximum", 2999);
        out.close();
        text("decimal", "Decimal figure from 0 to 100, as a text", 110, "^[0-9]{1,3}(\\.[0-9]{1,100})?$");
        text("figure", "Decimal figure, as a text", 82, "^-?(0|[1-9][0-9]{0,39})(\\.[0-9]{1,40})?$");
        text("amount", "Colombian pesos, as a text", 21, "^(0|[1-9][0-9]{0,17})(\\.[0-9]{1,2})?$");
        text("edition", "Edition of the catalogue", 60, "^[a-zA-Z0-9.-]+$");
        text("municipality", "DIVIPOLA code", 5, "^[0-9]{5}$");
        text(
                "entityId",
                "Namespace, colon, key; in the namespace sigep, four digits",
                401,
                "^(sigep:[0-9]{4}|(?!sigep:)" + SLUG + ":\\S(.*\\S)?)$");
    }

    private void text(String name, String title, int longest, String pattern) {
        out.name(name).open();
        out.text("title", title);
        out.text("type", "string");
        out.whole("minLength", 1);
        out.whole("maxLength", longest);
        out.text("pattern", pattern);
        out.close();
    }

    private void alternatives(String word, List<String> names) {
        out.list(word, names, (n, to) -> {
            to.open();
            to.text("$ref", "#/$defs/" + n);
            to.close();
        });
    }

    private void reference(String name) {
        out.text("$ref", "#/$defs/" + name);
    }
}
