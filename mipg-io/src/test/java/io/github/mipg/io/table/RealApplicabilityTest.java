package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.ScopeTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What applies to every entity of the register of 2021, which the library does not ship. */
class RealApplicabilityTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final AsOf AS_OF = AsOf.date(2021, 12, 31);

    private static List<RegisterRow> register = List.of();

    @BeforeAll
    static void findTheFile() throws IOException {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason =
                    "RealApplicabilityTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        byte[] file = Files.readAllBytes(Path.of(folder, "entidades-sigep-2021", "entidades.csv"));
        register = EntityRegister.read(file, "entidades.csv", LAW, Vigencia.of(2021))
                .orThrow()
                .rows();
    }

    private static ScopeTally tally() {
        ScopeTally.Counter counter = ScopeTally.counter();
        for (RegisterRow row : register) {
            for (MatterDetermination one :
                    Applicability.of(LAW, row.entity(), AS_OF).all()) {
                counter.add(one.matter().toString(), one.scope());
                assertThat(one.determination().citations())
                        .as("%s %s", one.matter(), row.entity())
                        .isNotEmpty();
            }
        }
        return counter.tally();
    }

    private static List<Integer> counts(ScopeTally tally, Matter matter) {
        Map<Scope, Integer> counts = tally.byLabel().getOrDefault(matter.toString(), Map.of());
        return List.copyOf(counts.values());
    }

    @Test
    void everyEntityHasAnAnswerForEveryMatter() {
        ScopeTally tally = tally();

        assertThat(tally.byLabel())
                .allSatisfy((matter, counts) -> assertThat(
                                counts.values().stream().mapToInt(n -> n).sum())
                        .as(matter)
                        .isEqualTo(6_403));
        // Full, partial, outside, indeterminate.
        List<Integer> model = counts(tally, Matter.MODEL);
        assertThat(model).isEqualTo(List.of(3_747, 2_406, 0, 250));
        assertThat(counts(tally, Matter.of(PolicyId.of("gobierno-digital"))))
                .isEqualTo(List.of(model.get(0), 0, model.get(2), model.get(1) + model.get(3)));
        assertThat(counts(tally, Matter.of(PolicyId.of("control-interno"))))
                .isEqualTo(List.of(model.get(0) + model.get(1), 0, model.get(2), model.get(3)));
        assertThat(counts(tally, Matter.of(BodyId.of("comite-institucional"))))
                .isEqualTo(List.of(model.get(0), 0, model.get(1) + model.get(2), model.get(3)));
        assertThat(counts(tally, Matter.of(BodyId.of("comite-territorial")))).isEqualTo(List.of(3_578, 0, 2_673, 152));
        assertThat(counts(tally, Matter.of(BodyId.of("comision-personal")))).isEqualTo(List.of(5_119, 0, 0, 1_284));
        assertThat(counts(tally, Matter.of(PlanKindId.of("pinar"))))
                .isEqualTo(counts(tally, Matter.of(ReportKindId.of("furag"))));
    }
}
