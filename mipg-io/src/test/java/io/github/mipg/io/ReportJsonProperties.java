package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mipg.rules.report.ComplianceReport;
import java.io.IOException;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Reports as JSON: round trip, schema, bad input. */
class ReportJsonProperties {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(MipgJson.reportSchema(), InputFormat.JSON);

    /** A few findings are enough to change: the validator is slow. */
    private static final String[] LINES = lines();

    private static String[] lines() {
        ComplianceReport report = ReportSamples.of("l\u00ednea", false);
        ComplianceReport few =
                ComplianceReport.of(report.header(), report.findings().subList(0, 3));
        return new String(MipgJson.writeReport(few), UTF_8).split("\n");
    }

    @Property
    void evaluatedReportsReadBackEqual(@ForAll long seed) {
        check(ReportSamples.evaluated(seed));
    }

    @Property
    void anyReportReadsBackEqual(@ForAll long seed, @ForAll boolean illustrative) {
        check(ReportSamples.of(ReportSamples.line(seed), illustrative));
    }

    private static void check(ComplianceReport report) {
        byte[] written = MipgJson.writeReport(report);
        ComplianceReport read = MipgJson.readReport(written).orThrow();
        assertThat(read).isEqualTo(report);
        assertThat(MipgJson.writeReport(read)).isEqualTo(written);
        assertThat(SCHEMA.validate(new String(written, UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Property
    void changedLinesAreRefusedByBothOrByNeither(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] values = {
            "null", "1", "\"x\"", "\"\"", "[]", "{}", "true", "\"major\"", "\"2025-06-30\"", "\"A\"", "2025"
        };
        String[] lines = LINES.clone();
        int at = random.nextInt(lines.length);
        lines[at] = random.nextInt(4) == 0
                ? lines[at].replaceFirst("\"(\\w)", "\"x$1")
                : lines[at].replaceFirst(": [^\\[{].*?(,?)$", ": " + values[random.nextInt(values.length)] + "$1");
        String document = String.join("\n", lines);
        ReadResult<ComplianceReport> read = MipgJson.readReport(document.getBytes(UTF_8));
        boolean beyond = read.problems().stream()
                .anyMatch(p -> p.code() == ProblemCode.SYNTAX || p.code() == ProblemCode.DUPLICATE);
        if (!beyond) {
            assertThat(read.problems().isEmpty())
                    .as("%s\n%s", document, read.problems())
                    .isEqualTo(SCHEMA.validate(document, InputFormat.JSON).isEmpty());
        }
    }

    @Example
    void theSchemaIsOne() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(MipgJson.reportSchema(), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void theCanonicalFormIsOnFile() throws IOException {
        Golden.check("report.json", new String(MipgJson.writeReport(ReportSamples.of("Comit\u00e9", true)), UTF_8));
    }

    @Example
    void twoFindingsOfOneRuleOnOneSubjectAreAProblem() {
        String document = new String(MipgJson.writeReport(ReportSamples.of("x", true)), UTF_8);
        String twice = document.replace("member:CONFIRMED/x", "member:DISPUTED/x");
        assertThat(MipgJson.readReport(twice.getBytes(UTF_8)).problems())
                .hasSize(4)
                .allMatch(p -> p.code() == ProblemCode.DUPLICATE);
    }

    @Example
    void aSystemIsNoReport() {
        assertThat(MipgJson.readReport(MipgJson.writeSystem(SystemSamples.system(1)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_FORMAT);
    }
}
