package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.report.AcceptedFinding;
import io.github.mipg.rules.report.Baseline;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Baselines as JSON: round trip, schema, bad input. */
class BaselineJsonProperties {
    private static final DocumentCheck<Baseline> CHECK =
            new DocumentCheck<>(MipgJson::writeBaseline, MipgJson::readBaseline, MipgJson.baselineSchema());

    private static Baseline some(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AcceptedFinding> entries = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            List<SubjectId> rows =
                    random.nextBoolean() ? List.of() : List.of(SubjectId.of("committee", ReportSamples.line(seed + i)));
            entries.add(new AcceptedFinding(
                    RuleId.of("test.r" + i),
                    rows,
                    random.nextBoolean() ? Verdict.VIOLATED : Verdict.INDETERMINATE,
                    ReportSamples.line(seed - i),
                    LocalDate.of(2025, 1 + random.nextInt(12), 1),
                    "Jefe de Planeaci\u00f3n"));
        }
        return Baseline.of(EntityId.parse("a:1"), Vigencia.of(2025), entries);
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll long seed) {
        CHECK.readsBack(some(seed));
    }

    @Property
    void changedLinesAreRefusedByBothOrByNeither(@ForAll long seed, @ForAll long mutation) {
        CHECK.refusedByBothOrByNeither(some(seed % 20), mutation);
    }

    @Example
    void theSchemaIsOne() {
        CHECK.schemaIsOne();
    }

    @Example
    void theCanonicalFormIsOnFile() throws IOException {
        AcceptedFinding whole = new AcceptedFinding(
                RuleId.of("mipg.committee.institutional-follow-up"),
                List.of(),
                Verdict.VIOLATED,
                "El comit\u00e9 se reorganiz\u00f3 en el tercer trimestre; plan de mejora 4",
                LocalDate.of(2025, 10, 15),
                "Comit\u00e9 Institucional de Gesti\u00f3n y Desempe\u00f1o");
        AcceptedFinding row = new AcceptedFinding(
                RuleId.of("alcaldia-x.committee.minutes"),
                List.of(SubjectId.of("committee", "cigd")),
                Verdict.INDETERMINATE,
                "Las actas se digitalizan",
                LocalDate.of(2025, 11, 1),
                "Secretar\u00eda de Planeaci\u00f3n");
        Baseline baseline = Baseline.of(EntityId.sigep("0576"), Vigencia.of(2025), List.of(row, whole));
        Golden.check("baseline.json", new String(MipgJson.writeBaseline(baseline), UTF_8));
    }

    @Example
    void oneFindingAcceptedTwiceIsAProblem() {
        String document =
                "{\"format\":\"mipg-baseline\",\"version\":1,\"entity\":\"a:1\",\"vigencia\":2025,\"accepted\":[E,E]}"
                        .replace(
                                "E",
                                "{\"rule\":\"a.b\",\"subjects\":[],\"verdict\":\"violated\",\"reason\":\"x\",\"date\":\"2025-01-31\","
                                        + "\"acceptedBy\":\"y\"}");
        assertThat(MipgJson.readBaseline(document.getBytes(UTF_8)).problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.DUPLICATE);
                    assertThat(p.pointer()).contains("/accepted/1");
                });
        assertThat(MipgJson.readBaseline(
                                document.replace("violated", "satisfied").getBytes(UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.INVALID_VALUE);
    }
}
