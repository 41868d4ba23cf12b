package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.phva.PhvaStage;
import io.github.mipg.model.phva.StageRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhvaCycleTest {
    private static final PhvaCycle NEW = PhvaCycle.builder()
            .id(PhvaCycleId.of("transparencia-2024"))
            .name("Transparencia")
            .policy(PolicyId.of("transparencia"))
            .build();

    private static StageRecord.Builder stage(PhvaStage stage, int month) {
        return StageRecord.builder().stage(stage).date(LocalDate.of(2024, month, 1));
    }

    private static final PhvaCycle CLOSED = NEW.advance(stage(PhvaStage.PLAN, 1)
                    .inputs(List.of("Autodiagnóstico"))
                    .requirements(List.of("Publicar los 90 documentos"))
                    .build())
            .advance(stage(PhvaStage.DO, 6).outputs(List.of("Sitio publicado")).build())
            .advance(stage(PhvaStage.CHECK, 9).conforming(false).build())
            .advance(stage(PhvaStage.ACT, 11)
                    .feedback(List.of("Faltan 12 documentos"))
                    .build());

    @Test
    void a_new_cycle_has_reached_no_stage() {
        assertThat(NEW.stage()).isEmpty();
        assertThat(NEW.skipped()).isEmpty();
        assertThat(NEW.isClosed()).isFalse();
    }

    @Test
    void stages_follow_each_other() {
        assertThat(CLOSED.stage()).contains(PhvaStage.ACT);
        assertThat(CLOSED.isClosed()).isTrue();
        assertThat(CLOSED.stages().items()).extracting(StageRecord::stage).containsExactly(PhvaStage.values());
        assertThat(CLOSED.stages().completeness()).isEqualTo(Inventory.Completeness.PARTIAL);
    }

    @Test
    void no_stage_is_left_out_repeated_or_added_after_the_end() {
        PhvaCycle planned = NEW.advance(stage(PhvaStage.PLAN, 1).build());

        assertThatThrownBy(() -> NEW.advance(stage(PhvaStage.CHECK, 1).build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("StageRecord.stage must be PLAN, the stage that follows, but was 'CHECK' (in cycle"
                        + " transparencia-2024). Record the stages in the order PLAN, DO, CHECK, ACT; after ACT start the"
                        + " next cycle with next().");
        assertThatThrownBy(() -> planned.advance(stage(PhvaStage.PLAN, 2).build()))
                .hasMessageContaining("must be DO, the stage that follows, but was 'PLAN'");
        assertThatThrownBy(() -> CLOSED.advance(stage(PhvaStage.PLAN, 12).build()))
                .hasMessageContaining("must not be added: the cycle is closed, or a stage was left out");
    }

    @Test
    void rows_of_an_existing_system_may_have_left_a_stage_out_and_it_shows() {
        PhvaCycle found = NEW.toBuilder()
                .stages(Inventory.partial(List.of(
                        stage(PhvaStage.CHECK, 3).build(),
                        stage(PhvaStage.DO, 2).build())))
                .build();

        assertThat(found.stage()).contains(PhvaStage.CHECK);
        assertThat(found.skipped()).containsExactly(PhvaStage.PLAN);
        assertThat(found.isClosed()).isFalse();
        assertThatThrownBy(() -> found.advance(stage(PhvaStage.ACT, 4).build()))
                .hasMessageContaining("a stage was left out");
    }

    @Test
    void days_do_not_run_backwards() {
        PhvaCycle planned = NEW.advance(stage(PhvaStage.PLAN, 5).build());

        assertThat(planned.advance(stage(PhvaStage.DO, 5).build()).stage()).contains(PhvaStage.DO);
        assertThatThrownBy(() -> planned.advance(stage(PhvaStage.DO, 4).build()))
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        e -> assertThat(e.attribute()).isEqualTo("StageRecord.date"));
    }

    @Test
    void a_check_needs_something_to_check_against() {
        PhvaCycle done = NEW.advance(stage(PhvaStage.PLAN, 1).build())
                .advance(stage(PhvaStage.DO, 2).build());

        assertThatThrownBy(() -> done.advance(stage(PhvaStage.CHECK, 3).build()))
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        e -> assertThat(e.attribute()).isEqualTo("StageRecord.requirements"));
        assertThat(done.advance(stage(PhvaStage.CHECK, 3)
                                .requirements(List.of("Publicar"))
                                .build())
                        .stage())
                .contains(PhvaStage.CHECK);
    }

    @Test
    void the_next_cycle_starts_from_what_the_last_one_fed_back() {
        PhvaCycle next = CLOSED.next(
                PhvaCycleId.of("transparencia-2025"),
                stage(PhvaStage.PLAN, 12)
                        .inputs(List.of("Autodiagnóstico", "Faltan 12 documentos"))
                        .build());

        assertThat(next.previous()).contains(CLOSED.id());
        assertThat(next.policy()).isEqualTo(CLOSED.policy());
        assertThat(next.stage()).contains(PhvaStage.PLAN);
        assertThat(next.stages().items().get(0).inputs()).containsExactly("Faltan 12 documentos", "Autodiagnóstico");
    }

    @Test
    void an_open_cycle_has_no_next_one() {
        assertThatThrownBy(() ->
                        NEW.next(PhvaCycleId.of("x"), stage(PhvaStage.PLAN, 1).build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("hold all four stages before the next cycle starts, but was 'none'");
        assertThatThrownBy(
                        () -> CLOSED.next(CLOSED.id(), stage(PhvaStage.PLAN, 12).build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("PhvaCycle.id must differ");
    }

    @Test
    void a_declaration_of_completeness_moves_with_the_records() {
        PhvaCycle complete = NEW.toBuilder()
                .stages(Inventory.complete(LocalDate.of(2024, 3, 1), List.of()))
                .build();

        assertThat(complete.advance(stage(PhvaStage.PLAN, 5).build()).stages().completeThrough())
                .contains(LocalDate.of(2024, 5, 1));
        assertThat(complete.advance(stage(PhvaStage.PLAN, 2).build()).stages().completeThrough())
                .contains(LocalDate.of(2024, 3, 1));
    }
}
