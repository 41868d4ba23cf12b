package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.Severity;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tailorings as JSON: round trip, schema, bad input. */
class TailoringJsonProperties {
    private static final DocumentCheck<Tailoring> CHECK =
            new DocumentCheck<>(MipgJson::writeTailoring, MipgJson::readTailoring, MipgJson.tailoringSchema());

    private static Tailoring some(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Tailoring.Builder tailoring = Tailoring.builder(EntityId.parse("a:1"), "r" + random.nextInt(9));
        for (int i = random.nextInt(6); i > 0; i--) {
            String rule = "test.r" + i;
            switch (random.nextInt(3)) {
                case 0 -> tailoring.switchOff(rule, ReportSamples.line(seed + i));
                case 1 ->
                    tailoring.soften(
                            rule, List.of(Severity.values()).get(random.nextInt(3)), ReportSamples.line(seed - i));
                default ->
                    tailoring
                            .figure(rule, "plazo", "01-15", ReportSamples.line(seed))
                            .figure(rule, "otro", "12", "x");
            }
        }
        return tailoring.build();
    }

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll long seed) {
        CHECK.readsBack(some(seed));
        assertThat(MipgJson.readTailoring(MipgJson.writeTailoring(some(seed)))
                        .orThrow()
                        .stamp())
                .isEqualTo(some(seed).stamp());
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
        Tailoring tailoring = Tailoring.builder(EntityId.sigep("0576"), "2025-1")
                .switchOff("mipg.committee.territorial-exists", "El comit\u00e9 lo convoca la gobernaci\u00f3n")
                .soften("mipg.plan.twelve-approved", Severity.INFO, "Los planes se aprueban en bloque")
                .figure(
                        "mipg.plan.action-plan-published",
                        "plan-accion-publicacion",
                        "01-15",
                        "Acuerdo 3 de 2024: publicar antes del 15 de enero")
                .build();
        Golden.check("tailoring.json", new String(MipgJson.writeTailoring(tailoring), UTF_8));
    }

    @Example
    void oneThingTailoredTwiceIsAProblem() {
        String twice = "{\"format\":\"mipg-tailoring\",\"version\":1,\"entity\":\"a:1\",\"revision\":\"1\","
                + "\"switchedOff\":[E,E],\"softened\":[],\"figures\":[]}";
        String both = "{\"format\":\"mipg-tailoring\",\"version\":1,\"entity\":\"a:1\",\"revision\":\"1\","
                + "\"switchedOff\":[E],\"softened\":[],\"figures\":[{\"rule\":\"a.b\",\"parameter\":\"p\",\"value\":\"1\","
                + "\"reason\":\"x\"}]}";
        String entry = "{\"rule\":\"a.b\",\"reason\":\"x\"}";
        assertThat(MipgJson.readTailoring(twice.replace("E", entry).getBytes(UTF_8))
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.DUPLICATE);
                    assertThat(p.pointer()).contains("/switchedOff/1");
                });
        assertThat(MipgJson.readTailoring(both.replace("E", entry).getBytes(UTF_8))
                        .problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.INVALID_VALUE);
                    assertThat(p.pointer()).contains("/figures");
                });
    }
}
