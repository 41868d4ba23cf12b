package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.DesignationId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.Position;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a system can forget. */
class ForgettingTest {
    private static final ManagementSystem SYSTEM = ManagementSystem.builder()
            .entity(PublicEntity.builder()
                    .id(EntityId.sigep("0002"))
                    .name("Entidad")
                    .build())
            .vigencia(Vigencia.of(2025))
            .designations(Inventory.complete(
                    LocalDate.of(2025, 12, 31),
                    List.of(Designation.builder()
                            .id(DesignationId.of("d1"))
                            .position(Position.HEAD_OF_INTERNAL_CONTROL)
                            .period(Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)))
                            .build())))
            .build();

    @Test
    void a_period_is_forgotten_as_a_whole_and_never_made_one_without_end() {
        assertThat(Forgetting.allOf(SYSTEM))
                .extracting(Forgetting::what)
                .contains("/designations/0/period")
                .noneMatch(what -> what.startsWith("/designations/0/period/"));
    }

    @Test
    void a_list_that_lost_a_row_is_no_longer_complete() {
        Forgetting row = Forgetting.allOf(SYSTEM).stream()
                .filter(f -> f.what().equals("/designations/0"))
                .findFirst()
                .orElseThrow();

        assertThat(row.system().designations().items()).isEmpty();
        assertThat(row.system().designations().completeness()).isNotEqualTo(Inventory.Completeness.COMPLETE);
    }
}
