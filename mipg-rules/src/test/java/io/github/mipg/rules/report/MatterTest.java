package io.github.mipg.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ReportKindId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatterTest {
    private static final Matter POLICY = Matter.of(PolicyId.of("control-interno"));
    private static final Matter BODY = Matter.of(BodyId.of("cicci"));
    private static final Matter PLAN = Matter.of(PlanKindId.of("pinar"));
    private static final Matter REPORT = Matter.of(ReportKindId.of("furag"));

    @Test
    void is_named_by_its_kind_and_identifier() {
        assertThat(Stream.of(Matter.MODEL, POLICY, BODY, PLAN, REPORT).map(Matter::toString))
                .containsExactly("model/mipg", "policy/control-interno", "body/cicci", "plan/pinar", "report/furag");
    }

    @Test
    void is_sorted_by_kind_then_identifier() {
        Matter other = Matter.of(PolicyId.of("archivos"));

        assertThat(Stream.of(REPORT, PLAN, POLICY, BODY, other, Matter.MODEL).sorted())
                .containsExactly(Matter.MODEL, other, POLICY, BODY, PLAN, REPORT);
    }
}
