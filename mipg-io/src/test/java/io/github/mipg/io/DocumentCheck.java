package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What every format promises: what is written reads back equal and fits the schema, and a changed document is refused by
 * reader and schema, or by neither.
 *
 * @param <T> type of the value
 */
final class DocumentCheck<T> {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String[] VALUES = {
        "null", "1", "\"x\"", "\"\"", "[]", "{}", "true", "\"major\"", "\"2025-06-30\"", "\"A\"", "2025", "\"a.b\""
    };

    private final Function<T, byte[]> writer;
    private final Function<byte[], ReadResult<T>> reader;
    private final String text;
    private final Schema schema;

    DocumentCheck(Function<T, byte[]> writer, Function<byte[], ReadResult<T>> reader, String schema) {
        this.writer = writer;
        this.reader = reader;
        this.text = schema;
        this.schema = REGISTRY.getSchema(schema, InputFormat.JSON);
    }

    /** The schema follows the rules of its draft. */
    void schemaIsOne() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    /** The value reads back equal, byte for byte, and fits the schema. */
    void readsBack(T value) {
        byte[] written = writer.apply(value);
        T read = reader.apply(written).orThrow();
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(writer.apply(read)).isEqualTo(written);
        assertThat(schema.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    /** A document with one line changed is refused by both or by neither, and never makes the reader throw. */
    void refusedByBothOrByNeither(T value, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] lines = new String(writer.apply(value), UTF_8).split("\n");
        int at = random.nextInt(lines.length);
        lines[at] = switch (random.nextInt(4)) {
            case 0 -> lines[at].replaceFirst("\"(\\w)", "\"x$1");
            case 1 -> lines[at].endsWith(",") && !lines[at].contains("{") && !lines[at].contains("[") ? "" : lines[at];
            default -> lines[at].replaceFirst(": [^\\[{].*?(,?)$", ": " + VALUES[random.nextInt(VALUES.length)] + "$1");
        };
        String document = String.join("\n", lines);
        ReadResult<T> read = reader.apply(document.getBytes(UTF_8));
        boolean beyond = read.problems().stream()
                .anyMatch(p -> p.code() == ProblemCode.SYNTAX
                        || p.code() == ProblemCode.DUPLICATE
                        || p.expected().english().startsWith("a value that must")); // the parts do not go together
        if (!beyond) {
            assertThat(read.problems().isEmpty())
                    .as("%s\n%s", document, read.problems())
                    .isEqualTo(schema.validate(document, InputFormat.JSON).isEmpty());
        }
    }
}
