package io.github.mipg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final RuleId FOLLOW_UP = RuleId.of("mipg.committee.institutional-follow-up");
    private static final EntityId OTHER = EntityId.sigep("9998");

    private final ManagementSystem twiceAYear = twiceAYear();

    @Test
    void reaches_the_verdict_of_the_entity_that_it_is_for() {
        MipgCatalog amended = amendedFor(twiceAYear.entity().id());

        assertThat(followUp(TestSystems.LAW, twiceAYear).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(followUp(amended, twiceAYear).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void leaves_the_others_alone() {
        MipgCatalog amended = amendedFor(OTHER);

        assertThat(followUp(amended, twiceAYear).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void shows_in_the_header_of_the_report() {
        String before = Evaluator.of(TestSystems.LAW)
                .evaluate(twiceAYear, TestSystems.AFTER)
                .header()
                .catalogHash();
        String after = Evaluator.of(amendedFor(OTHER))
                .evaluate(twiceAYear, TestSystems.AFTER)
                .header()
                .catalogHash();

        assertThat(after).isNotEqualTo(before);
    }

    private static Finding followUp(MipgCatalog law, ManagementSystem system) {
        return Evaluator.of(law, StandardRules.of(law))
                .evaluate(system, TestSystems.AFTER)
                .find(FOLLOW_UP)
                .orElseThrow();
    }

    private static MipgCatalog amendedFor(EntityId entity) {
        return TestSystems.LAW.amendedBy(Amendment.builder()
                .id("seguimiento-semestral")
                .parameter(ParameterId.of("comite-institucional-seguimiento-meses"))
                .value("6")
                .inForce(Period.from(LocalDate.of(2025, 1, 1)))
                .act("Resoluci\u00f3n 1 de 2025")
                .issuer("Funci\u00f3n P\u00fablica")
                .actDate(LocalDate.of(2025, 1, 1))
                .addEntities(entity)
                .build());
    }

    /** Meetings of the institutional committee in the first and in the last quarter only. */
    private static ManagementSystem twiceAYear() {
        ManagementSystem all = TestSystems.compliant();
        List<Meeting> some = all.meetings().items().stream()
                .filter(m -> m.date().getMonthValue() < 4 || m.date().getMonthValue() > 9)
                .toList();
        return all.toBuilder()
                .meetings(Inventory.complete(TestSystems.THROUGH, some))
                .build();
    }
}
