package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mipg.model.ManagementSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Our schema and our reader against a validator that knows neither. */
class SystemSchemaProperties {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(MipgJson.systemSchema(), InputFormat.JSON);
    private static final Pattern FIELD = Pattern.compile("(\\s*)\"(\\w+)\": (.*?)(,?)");
    private static final String[] VALUES = {
        "null",
        "1",
        "\"x\"",
        "\"\"",
        "true",
        "[]",
        "{}",
        "-1",
        "2025.5",
        "\"2025-13-01\"",
        "\"chair\"",
        "2024",
        "\"a b\"",
        "\"A\"",
        "\" x\"",
        "\"101\"",
        "{\"none\": true}",
        "{\"none\": false}",
        "{\"items\": []}",
        "[null]",
        "\"sigep:1\"",
        "1e3"
    };
    /** Kinds of problem of which a schema knows nothing. */
    private static final Set<ProblemCode> BEYOND =
            Set.of(ProblemCode.DUPLICATE, ProblemCode.UNRESOLVED, ProblemCode.INVALID_VALUE);

    @Example
    void theSchemaIsOne() {
        Schema metaSchema = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(metaSchema.validate(MipgJson.systemSchema(), InputFormat.JSON))
                .isEmpty();
    }

    /** Whoever changes what a type consists of changes the format: it shows in the difference of this file. */
    @Example
    void theFormatIsTheOneOnFile() throws IOException {
        Golden.check("system.schema.json", MipgJson.systemSchema());
    }

    @Example
    void theSystemsOfTheExamplesValidate() throws IOException {
        Path folder = Path.of("..", "mipg-examples", "src", "main", "resources", "demo");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> systems =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(systems)
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(SCHEMA.validate(Files.readString(f), InputFormat.JSON))
                            .isEmpty());
        }
    }

    @Property
    void everySystemValidates(@ForAll long seed) {
        String document = new String(MipgJson.writeSystem(SystemSamples.system(seed)), UTF_8);
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }

    @Property
    void readerAndSchemaRefuseAlike(@ForAll long seed, @ForAll long mutation) {
        String sound = new String(MipgJson.writeSystem(SystemSamples.system(seed)), UTF_8);
        SplittableRandom random = new SplittableRandom(mutation);
        for (int i = 0; i < 5; i++) {
            bothRefuseOrNeither(mutate(sound, random));
        }
    }

    private static void bothRefuseOrNeither(String document) {
        ReadResult<ManagementSystem> read = MipgJson.readSystem(document.getBytes(UTF_8));
        boolean isJson = read.problems().stream().noneMatch(p -> p.code() == ProblemCode.SYNTAX);
        if (!isJson) {
            return;
        }
        boolean valid = SCHEMA.validate(document, InputFormat.JSON).isEmpty();
        if (!valid) {
            assertThat(read.problems()).as(document).isNotEmpty();
        }
        if (valid) {
            assertThat(read.problems())
                    .as(document)
                    .allMatch(p -> BEYOND.contains(p.code()) || p.actual().equals("1e3"));
        }
    }

    private static String mutate(String document, SplittableRandom random) {
        String[] lines = document.split("\n");
        for (int tries = 0; tries < 20; tries++) {
            int at = random.nextInt(lines.length);
            Matcher field = FIELD.matcher(lines[at]);
            if (!field.matches()) {
                continue;
            }
            boolean scalar = !field.group(3).equals("{") && !field.group(3).equals("[");
            switch (random.nextInt(4)) {
                case 0 -> lines[at] = lines[at].replace(field.group(2) + "\": ", field.group(2) + "x\": ");
                case 1 -> {
                    if (!scalar || field.group(4).isEmpty()) {
                        continue;
                    }
                    lines[at] = "";
                }
                default -> {
                    if (!scalar) {
                        continue;
                    }
                    lines[at] = field.group(1) + '"' + field.group(2) + "\": " + VALUES[random.nextInt(VALUES.length)]
                            + field.group(4);
                }
            }
            break;
        }
        return String.join("\n", lines);
    }
}
