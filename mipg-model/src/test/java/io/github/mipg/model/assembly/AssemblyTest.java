package io.github.mipg.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Inventory.Completeness;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AssemblyTest {
    private static final LocalDate SYNCED = LocalDate.of(2025, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final PublicEntity FILANDIA = PublicEntity.builder()
            .id(EntityId.parse("ejemplo:1"))
            .name("Alcaldía de Filandia")
            .build();

    private final Assembly assembly = ManagementSystem.assemble(FILANDIA, Vigencia.of(2025));

    private static Consumer<Committee.Builder> committee(String id) {
        return c -> c.id(CommitteeId.of(id)).kind(BodyId.of("comite-institucional"));
    }

    private static Consumer<Meeting.Builder> meeting(String id, String committee) {
        return m -> m.id(MeetingId.of(id)).committee(CommitteeId.of(committee)).date(DAY);
    }

    private static void chair(CommitteeMember.Builder member) {
        member.role(CommitteeRole.CHAIR);
    }

    @Test
    void rows_in_any_order_make_a_system() {
        record Row(long id, String committee, LocalDate date) {}
        List<Row> rows = List.of(new Row(7, "cigd", DAY), new Row(8, "cigd", DAY.plusMonths(3)));

        rows.forEach(r -> assembly.meeting(
                "meeting:" + r.id(),
                m -> m.id(MeetingId.of("m" + r.id()))
                        .committee(CommitteeId.of(r.committee()))
                        .date(r.date())));
        assembly.member("seat:1", CommitteeId.of("cigd"), AssemblyTest::chair);
        assembly.committee("committee:1", committee("cigd"));
        Assembled built = assembly.known(Section.MEETINGS, SYNCED).finish();

        assertThat(built.problems()).isEmpty();
        ManagementSystem system = built.orElseThrow();
        assertThat(built.value()).contains(system);
        assertThat(built.partial()).isEqualTo(system);
        assertThat(system.meetings().completeThrough()).contains(SYNCED);
        assertThat(system.meetings().items()).extracting(m -> m.id().value()).containsExactly("m7", "m8");
        assertThat(system.committees().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(system.findCommittee(CommitteeId.of("cigd"))
                        .orElseThrow()
                        .members()
                        .items())
                .hasSize(1);
    }

    @Test
    void what_nobody_gave_is_unknown_and_what_is_declared_without_rows_is_none() {
        ManagementSystem system = assembly.committee("c:1", committee("a"))
                .known(Section.PLANS, SYNCED)
                .known(Section.MEMBERS, SYNCED)
                .none(Section.MISSION)
                .finish()
                .orElseThrow();

        assertThat(system.plans()).isEqualTo(Inventory.complete(SYNCED, List.of()));
        assertThat(system.committees().items().get(0).members()).isEqualTo(Inventory.complete(SYNCED, List.of()));
        assertThat(system.planning().mission()).isEqualTo(Fact.none());
        assertThat(system.meetings()).isEqualTo(Inventory.unknown());
        assertThat(system.planning().externalVision()).isEqualTo(Fact.unknown());
    }

    @Test
    void members_may_be_known_of_one_committee_and_of_all() {
        LocalDate earlier = SYNCED.minusMonths(6);

        ManagementSystem system = assembly.committee("c:1", committee("a"))
                .committee("c:2", committee("b"))
                .membersKnown(CommitteeId.of("a"), earlier)
                .known(Section.MEMBERS, SYNCED)
                .finish()
                .orElseThrow();

        assertThat(system.committees().items())
                .extracting(c -> c.members().completeThrough().orElseThrow())
                .containsExactly(earlier, SYNCED);
    }

    @Test
    void the_smaller_things_have_methods_of_their_own() {
        FactKey rural = FactKey.of("acme", "sedes-rurales");
        FactKey urban = FactKey.of("acme", "sedes-urbanas");

        ManagementSystem system = assembly.asOf(SYNCED)
                .illustrative()
                .adoption("decreto:17", a -> a.title("Decreto 17 de 2018"))
                .mission("textos:1", m -> m.text("Servir"))
                .riskAppetite("parametros:zona", () -> RiskZone.LOW)
                .fact("sedes:1", rural, FactValue.of(true))
                .fact("sedes:2", urban, () -> FactValue.of("dos"))
                .finish()
                .orElseThrow();

        assertThat(system.asOf()).contains(SYNCED);
        assertThat(system.illustrative()).isTrue();
        assertThat(system.adoption().get().title()).isEqualTo("Decreto 17 de 2018");
        assertThat(system.planning().mission().get().text()).isEqualTo("Servir");
        assertThat(system.internalControl().appetite()).contains(RiskZone.LOW);
        assertThat(system.facts().keySet()).containsExactlyInAnyOrder(rural, urban);
    }

    @Test
    void a_broken_row_is_left_out_with_what_belongs_to_it_and_nobody_else_is_blamed() {
        Assembled built = assembly.member("seat:1", CommitteeId.of("cigd"), AssemblyTest::chair)
                .meeting("meeting:1", meeting("m1", "cigd"))
                .committee("committee:1", committee("cigd").andThen(c -> c.name(" sin recortar ")))
                .known(Section.COMMITTEES, SYNCED)
                .known(Section.MEETINGS, SYNCED)
                .finish();

        assertThat(built.value()).isEmpty();
        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("committee:1");
            assertThat(p.section()).isEqualTo(Section.COMMITTEES);
            assertThat(p.kind()).isEqualTo(RowProblemKind.INVALID_VALUE);
            assertThat(p.attribute()).isEqualTo("Committee.name");
            assertThat(p.value()).isEqualTo(" sin recortar ");
        });
        assertThat(built.partial().committees()).isEqualTo(Inventory.unknown());
        assertThat(built.partial().meetings().completeThrough()).contains(SYNCED);
        assertThat(built.partial().meetings().items()).hasSize(1);
    }

    @Test
    void a_child_without_parent_is_a_problem_even_if_its_parents_may_be_incomplete() {
        Assembled built = assembly.committee("c:1", committee("a"))
                .committee("c:2", committee("b"))
                .member("seat:1", "a", AssemblyTest::chair)
                .member("seat:2", "z", AssemblyTest::chair)
                .known(Section.MEMBERS, SYNCED)
                .finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("seat:2");
            assertThat(p.kind()).isEqualTo(RowProblemKind.PARENT_MISSING);
            assertThat(p.value()).isEqualTo("z");
        });
        assertThat(built.partial().committees().items())
                .as("the stray seat may be of either committee")
                .allSatisfy(c -> assertThat(c.members().completeness()).isNotEqualTo(Completeness.COMPLETE));
    }

    @Test
    void a_broken_child_leaves_only_its_own_parent_incomplete() {
        Assembled built = assembly.committee("c:1", committee("a"))
                .committee("c:2", committee("b"))
                .member("seat:1", CommitteeId.of("a"), m -> m.role(CommitteeRole.valueOf("PRESIDE")))
                .member("seat:2", CommitteeId.of("b"), AssemblyTest::chair)
                .known(Section.COMMITTEES, SYNCED)
                .known(Section.MEMBERS, SYNCED)
                .finish();

        assertThat(built.problems()).extracting(RowProblem::rowKey).containsExactly("seat:1");
        assertThat(built.partial().committees().completeThrough()).contains(SYNCED);
        assertThat(built.partial().committees().items())
                .extracting(c -> c.members().completeness())
                .containsExactly(Completeness.UNKNOWN, Completeness.COMPLETE);
    }

    @Test
    void a_parent_given_as_text_that_is_no_identifier_is_a_problem_of_the_row() {
        Assembled built = assembly.committee("c:1", committee("a"))
                .member("seat:1", (String) null, AssemblyTest::chair)
                .member("seat:2", " ", m -> {})
                .known(Section.MEMBERS, SYNCED)
                .finish();

        assertThat(built.problems())
                .extracting(RowProblem::rowKey, RowProblem::kind, RowProblem::attribute)
                .containsExactly(
                        tuple("seat:1", RowProblemKind.INVALID_VALUE, "CommitteeId.value"),
                        tuple("seat:2", RowProblemKind.INVALID_VALUE, "CommitteeId.value"),
                        tuple("seat:2", RowProblemKind.MISSING_VALUE, "CommitteeMember.role"));
        assertThat(built.partial().committees().items().get(0).members()).isEqualTo(Inventory.unknown());
    }

    @Test
    void rows_with_one_identifier_are_both_named_and_none_is_taken() {
        Assembled built = assembly.committee("c:1", committee("a").andThen(c -> c.name("Uno")))
                .committee("c:2", committee("a").andThen(c -> c.name("Otro")))
                .known(Section.COMMITTEES, SYNCED)
                .finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(RowProblemKind.DUPLICATE_ID);
            assertThat(p.rowKey()).isEqualTo("c:2");
            assertThat(p.otherRowKey()).contains("c:1");
            assertThat(p.value()).isEqualTo("a");
        });
        assertThat(built.partial().committees()).isEqualTo(Inventory.unknown());
    }

    @Test
    void a_row_given_twice_is_kept_once_in_the_partial_system() {
        Assembled built = assembly.committee("c:1", committee("a"))
                .committee("c:1 again", committee("a"))
                .known(Section.COMMITTEES, SYNCED)
                .finish();

        assertThat(built.problems()).hasSize(1);
        assertThat(built.partial().committees().items()).hasSize(1);
        assertThat(built.partial().committees().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void a_name_of_a_row_that_a_complete_section_lacks_is_a_problem_of_the_row_that_has_it() {
        Assembled built = assembly.meeting("meeting:1", meeting("m1", "a"))
                .meeting("meeting:2", meeting("m2", "z"))
                .decision(
                        "decision:1",
                        MeetingId.of("m1"),
                        d -> d.subject("Aprobar").plan(PlanId.of("no such")))
                .committee("c:1", committee("a"))
                .known(Section.COMMITTEES, SYNCED)
                .known(Section.PLANS, SYNCED)
                .known(Section.MEETINGS, SYNCED)
                .finish();

        assertThat(built.problems())
                .extracting(RowProblem::rowKey, RowProblem::kind, RowProblem::attribute, RowProblem::value)
                .containsExactly(
                        tuple("meeting:2", RowProblemKind.UNRESOLVED_REFERENCE, "Meeting.committee", "z"),
                        tuple("decision:1", RowProblemKind.UNRESOLVED_REFERENCE, "Decision.plan", "no such"));
        assertThat(built.partial().meetings().items())
                .extracting(m -> m.id().value())
                .containsExactly("m1");
        assertThat(built.partial().meetings().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void a_name_of_a_row_in_a_section_that_is_not_complete_is_fine() {
        assertThat(assembly.meeting("meeting:1", meeting("m1", "z")).finish().problems())
                .isEmpty();
    }

    @Test
    void nobody_is_blamed_for_naming_what_a_nameless_broken_row_may_be() {
        Assembled built = assembly.committee("c:1", c -> c.kind(BodyId.of("Comité")))
                .meeting("meeting:1", meeting("m1", "cigd"))
                .member("seat:1", "cigd", AssemblyTest::chair)
                .known(Section.COMMITTEES, SYNCED)
                .finish();

        assertThat(built.problems()).extracting(RowProblem::rowKey).containsExactly("c:1");
    }

    @Test
    void a_row_that_cannot_be_mapped_is_not_forgotten() {
        Assembled built = assembly.committee("c:1", committee("a"))
                .unmapped("c:2", Section.COMMITTEES, "junta de vecinos")
                .known(Section.COMMITTEES, SYNCED)
                .finish();

        assertThat(built.problems()).extracting(RowProblem::kind).containsExactly(RowProblemKind.UNMAPPED_ROW);
        assertThat(built.partial().committees().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void what_is_not_the_fault_of_the_data_reaches_the_caller_and_the_row_is_lost() {
        IllegalStateException fault = new IllegalStateException("no connection");

        assertThatThrownBy(() -> assembly.committee("c:1", c -> {
                    throw fault;
                }))
                .isSameAs(fault);

        Assembled built = assembly.known(Section.COMMITTEES, SYNCED).finish();
        assertThat(built.problems()).extracting(RowProblem::kind).containsExactly(RowProblemKind.UNMAPPED_ROW);
        assertThat(built.partial().committees()).isEqualTo(Inventory.unknown());
    }

    @Test
    @SuppressWarnings("NullAway") // what rows without null checking hold
    void a_null_column_is_a_problem_of_its_row() {
        String heldOn = null;

        Assembled built = assembly.meeting("m:1", m -> m.id(MeetingId.of("m1")).date(LocalDate.parse(heldOn)))
                .meeting("m:2", meeting("m2", "cigd"))
                .known(Section.MEETINGS, SYNCED)
                .finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("m:1");
            assertThat(p.kind()).isEqualTo(RowProblemKind.UNMAPPED_ROW);
            assertThat(p.value()).isEqualTo("null");
        });
        assertThat(built.partial().meetings().items()).hasSize(1);
        assertThat(built.partial().meetings().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void a_declaration_covers_members_that_came_inside_their_committee() {
        CommitteeMember inside =
                CommitteeMember.builder().role(CommitteeRole.CHAIR).build();

        ManagementSystem system = assembly.committee(
                        "c:1", committee("a").andThen(c -> c.members(Inventory.partial(List.of(inside)))))
                .known(Section.MEMBERS, SYNCED)
                .finish()
                .orElseThrow();

        assertThat(system.committees().items().get(0).members()).isEqualTo(Inventory.complete(SYNCED, List.of(inside)));
    }

    @Test
    void the_exception_of_very_many_problems_stays_readable() {
        for (int i = 0; i < 5_000; i++) {
            assembly.unmapped("c:" + i, Section.COMMITTEES, "junta");
        }

        assertThatThrownBy(() -> assembly.finish().orElseThrow())
                .isInstanceOfSatisfying(RefusedRowsException.class, e -> {
                    assertThat(e.problems()).hasSize(5_000);
                    assertThat(e.getMessage())
                            .hasSizeLessThan(10_000)
                            .startsWith("The rows are refused: 5000 problem(s).")
                            .endsWith("- and 4980 more: ask problems()");
                });
    }

    @Test
    void members_come_in_the_row_of_their_committee_or_in_rows_of_their_own() {
        CommitteeMember inside =
                CommitteeMember.builder().role(CommitteeRole.CHAIR).build();
        Consumer<Committee.Builder> whole =
                committee("a").andThen(c -> c.members(Inventory.complete(SYNCED, List.of(inside))));

        assertThat(Assembly.of(FILANDIA, Vigencia.of(2025))
                        .committee("c:1", whole)
                        .finish()
                        .orElseThrow()
                        .committees()
                        .items()
                        .get(0)
                        .members()
                        .completeThrough())
                .contains(SYNCED);

        Assembled both = assembly.committee("c:1", whole)
                .member("seat:1", CommitteeId.of("a"), AssemblyTest::chair)
                .finish();
        assertThat(both.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("c:1");
            assertThat(p.kind()).isEqualTo(RowProblemKind.CONTRADICTION);
            assertThat(p.attribute()).isEqualTo("Committee.members");
        });
        assertThat(both.partial().committees()).isEqualTo(Inventory.unknown());
    }

    @Test
    void a_stray_member_takes_the_completeness_of_members_given_inside_too() {
        CommitteeMember inside =
                CommitteeMember.builder().role(CommitteeRole.CHAIR).build();

        Assembled built = assembly.committee(
                        "c:1", committee("a").andThen(c -> c.members(Inventory.complete(SYNCED, List.of(inside)))))
                .member("seat:1", "z", AssemblyTest::chair)
                .finish();

        assertThat(built.partial().committees().items().get(0).members()).isEqualTo(Inventory.partial(List.of(inside)));
    }

    @Test
    void a_mission_that_is_none_has_no_row() {
        Assembled built = assembly.none(Section.MISSION)
                .mission("textos:1", m -> m.text("Servir"))
                .finish();

        assertThat(built.problems()).extracting(RowProblem::kind).containsExactly(RowProblemKind.CONTRADICTION);
        assertThat(built.partial().planning().mission()).isEqualTo(Fact.unknown());
    }

    @Test
    void two_missions_are_none_to_choose_from() {
        Assembled built = assembly.mission("textos:1", m -> m.text("Servir"))
                .mission("textos:2", m -> m.text("Gobernar"))
                .finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("textos:2");
            assertThat(p.otherRowKey()).contains("textos:1");
        });
        assertThat(built.partial().planning().mission()).isEqualTo(Fact.unknown());
    }

    @Test
    void a_declaration_about_the_rows_of_nobody_is_a_problem() {
        Assembled built = assembly.membersKnown(CommitteeId.of("z"), SYNCED).finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("z");
            assertThat(p.section()).isEqualTo(Section.MEMBERS);
            assertThat(p.kind()).isEqualTo(RowProblemKind.PARENT_MISSING);
        });
    }

    @Test
    void a_declaration_says_what_it_can() {
        assembly.known(Section.PLANS, SYNCED).known(Section.PLANS, SYNCED);

        assertThatThrownBy(() -> assembly.known(Section.PLANS, DAY))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("2025-12-31")
                .hasMessageContaining("once");
        assertThatThrownBy(() -> assembly.known(Section.MISSION, SYNCED))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("none()");
        assertThatThrownBy(() -> assembly.known(Section.FACTS, SYNCED)).isInstanceOf(InvalidModelException.class);
        assertThatThrownBy(() -> assembly.none(Section.PLANS))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("known()");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without the checker may do
    void nulls_are_answered_in_our_own_words() {
        List<Runnable> calls = List.of(
                () -> ManagementSystem.assemble(null, Vigencia.of(2025)),
                () -> ManagementSystem.assemble(FILANDIA, null),
                () -> assembly.committee(null, committee("a")),
                () -> assembly.known(null, SYNCED),
                () -> assembly.known(Section.PLANS, null),
                () -> assembly.asOf(null));

        calls.forEach(call -> assertThatThrownBy(call::run).isInstanceOf(InvalidModelException.class));
        assertThat(assembly.finish().problems()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a database gives
    void nulls_in_a_row_are_problems_of_the_row() {
        Assembled built = assembly.unit("u:1", u -> u.id(UnitId.of(null)).name("Hacienda"))
                .unit("u:2", u -> u.id(UnitId.of("2")).name(null))
                .unit("u:3", u -> u.id(UnitId.of("3")).name("Obras").parent((UnitId) null))
                .fact("f:1", FactKey.of("acme", "a"), (FactValue) null)
                .fact("f:2", FactKey.of("acme", "b"), () -> FactValue.of((String) null))
                .riskAppetite("r:1", () -> null)
                .finish();

        assertThat(built.problems())
                .extracting(RowProblem::attribute)
                .containsExactly(
                        "UnitId.value",
                        "OrganisationalUnit.name",
                        "OrganisationalUnit.parent",
                        "FactValue",
                        "FactValue.text",
                        "InternalControl.appetite");
        assertThat(built.problems())
                .extracting(RowProblem::kind, RowProblem::value)
                .containsExactly(
                        tuple(RowProblemKind.INVALID_VALUE, "null"),
                        tuple(RowProblemKind.MISSING_VALUE, ""),
                        tuple(RowProblemKind.INVALID_VALUE, "null"),
                        tuple(RowProblemKind.INVALID_VALUE, "null"),
                        tuple(RowProblemKind.INVALID_VALUE, "null"),
                        tuple(RowProblemKind.INVALID_VALUE, "null"));
    }

    @Test
    void an_assembly_goes_on_after_it_was_finished() {
        Assembled first = assembly.committee("c:1", committee("a")).finish();
        Assembled second = assembly.committee("c:2", committee("b")).finish();

        assertThat(first.orElseThrow().committees().items()).hasSize(1);
        assertThat(second.orElseThrow().committees().items()).hasSize(2);
        assertThat(assembly.finish())
                .isEqualTo(second)
                .hasSameHashCodeAs(second)
                .isNotEqualTo(first);
    }

    @Test
    void whoever_wants_nothing_less_gets_all_problems_in_one_exception() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String key = "u:" + i;
            keys.add(key);
            assembly.unit(key, u -> u.name("Hacienda"));
        }
        Assembled built = assembly.finish();

        assertThatThrownBy(built::orElseThrow)
                .isInstanceOfSatisfying(
                        RefusedRowsException.class,
                        e -> assertThat(e.problems())
                                .extracting(RowProblem::rowKey)
                                .isEqualTo(keys))
                .hasMessageContaining("12 problem(s)")
                .hasMessageContaining("'u:11'");
    }

    @Test
    void messages_are_one_line_whatever_the_row_holds() {
        Assembled built = assembly.unit(
                        "fila\n1\u0000", u -> u.id(UnitId.of("a")).name("x\u2028y" + "\ud800".repeat(300)))
                .finish();

        assertThat(built.problems()).singleElement().satisfies(p -> {
            assertThat(p.rowKey()).isEqualTo("fila\n1\u0000");
            assertThat(p.message().spanish()).contains("'fila\uFFFD1\uFFFD'").doesNotContainPattern("\\p{Cntrl}");
        });
    }
}
