package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    static Stream<Arguments> emptyBuilders() {
        return Stream.of(
                Arguments.of(build(() -> PublicEntity.builder().build()), "PublicEntity", "[id, name]"),
                Arguments.of(build(() -> Evidence.builder().build()), "Evidence", "[title]"),
                Arguments.of(build(() -> AdministrativeAct.builder().build()), "AdministrativeAct", "[title]"),
                Arguments.of(build(() -> Committee.builder().build()), "Committee", "[id, kind]"),
                Arguments.of(build(() -> CommitteeMember.builder().build()), "CommitteeMember", "[role]"),
                Arguments.of(build(() -> Meeting.builder().build()), "Meeting", "[id, committee, date]"),
                Arguments.of(
                        build(() -> InstitutionalPlan.builder().build()), "InstitutionalPlan", "[id, kind, vigencia]"),
                Arguments.of(build(() -> Approval.builder().build()), "Approval", "[date, body]"),
                Arguments.of(build(() -> Publication.builder().build()), "Publication", "[date]"),
                Arguments.of(build(() -> PeriodicReport.builder().build()), "PeriodicReport", "[id, kind, cutOff]"),
                Arguments.of(
                        build(() -> OfficialResult.builder().build()),
                        "OfficialResult",
                        "[index, vigencia, score, act]"),
                Arguments.of(
                        build(() -> ManagementSystem.builder().build()), "ManagementSystem", "[entity, vigencia]"));
    }

    private static ThrowingCallable build(Supplier<?> builder) {
        return builder::get;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("emptyBuilders")
    void a_missing_attribute_is_named(ThrowingCallable build, String type, String missing) {
        assertThatThrownBy(build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Cannot build " + type + ", some of required attributes are not set " + missing
                        + ": expected every mandatory attribute to be given and nothing to be null. Set the attributes"
                        + " named here before build().");
    }

    static Stream<Arguments> copies() {
        PublicEntity entity = SampleSystem.entity();
        AdministrativeAct act = SampleSystem.act();
        Committee committee = SampleSystem.committee();
        CommitteeMember member = SampleSystem.member();
        Meeting meeting = SampleSystem.meeting();
        InstitutionalPlan plan = SampleSystem.plan();
        PeriodicReport report = SampleSystem.report();
        OfficialResult result = SampleSystem.result();
        ManagementSystem system = SampleSystem.full();
        Approval approval = plan.approval().get();
        Publication publication = plan.publication().get();
        Evidence evidence = SampleSystem.evidence();
        return Stream.of(
                Arguments.of(entity, entity.toBuilder().build()),
                Arguments.of(act, act.toBuilder().build()),
                Arguments.of(evidence, evidence.toBuilder().build()),
                Arguments.of(committee, committee.toBuilder().build()),
                Arguments.of(member, member.toBuilder().build()),
                Arguments.of(meeting, meeting.toBuilder().build()),
                Arguments.of(plan, plan.toBuilder().build()),
                Arguments.of(approval, approval.toBuilder().build()),
                Arguments.of(publication, publication.toBuilder().build()),
                Arguments.of(report, report.toBuilder().build()),
                Arguments.of(result, result.toBuilder().build()),
                Arguments.of(system, system.toBuilder().build()));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void a_copy_through_the_builder_is_equal(Object value, Object copy) {
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checking can do
    void null_is_refused_in_our_own_words() {
        assertThatThrownBy(() -> Evidence.builder().title(null))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("title: expected every mandatory attribute to be given and nothing to be null. Set the"
                        + " attributes named here before build().");
    }

    @Test
    void what_nobody_said_is_unknown() {
        ManagementSystem system = ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.sigep("0001"))
                        .name("Entidad")
                        .build())
                .vigencia(Vigencia.of(2025))
                .build();

        assertThat(system.illustrative()).isFalse();
        assertThat(system.adoption()).isEqualTo(Fact.unknown());
        assertThat(List.of(
                        system.committees(),
                        system.meetings(),
                        system.plans(),
                        system.reports(),
                        system.officialResults()))
                .containsOnly(Inventory.unknown());
        assertThat(Committee.builder()
                        .id(CommitteeId.of("c"))
                        .kind(BodyId.of("b"))
                        .build())
                .satisfies(c -> {
                    assertThat(c.creation()).isEqualTo(Fact.unknown());
                    assertThat(c.members()).isEqualTo(Inventory.unknown());
                });
        assertThat(CommitteeMember.builder().role(CommitteeRole.MEMBER).build().position())
                .isEmpty();
        assertThat(SampleSystem.meeting().toBuilder()
                        .minutes(Fact.unknown())
                        .build()
                        .minutes())
                .isEqualTo(Fact.unknown());
    }

    @Test
    void posts_are_not_negative() {
        assertThat(SampleSystem.entity().toBuilder().approvedPosts(0).build().approvedPosts())
                .contains(0);
        assertThatThrownBy(() ->
                        SampleSystem.entity().toBuilder().approvedPosts(-1).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "PublicEntity.approvedPosts must be 0 or more, but was '-1' (in entity sigep:0576). Leave it"
                                + " out if the number of posts is unknown.");
    }

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                Arguments.of(
                        build(() -> SampleSystem.entity().toBuilder().name(" ").build()), "PublicEntity.name"),
                Arguments.of(
                        build(() ->
                                SampleSystem.evidence().toBuilder().title("").build()),
                        "Evidence.title"),
                Arguments.of(
                        build(() -> SampleSystem.evidence().toBuilder()
                                .location("a\nb")
                                .build()),
                        "Evidence.location"),
                Arguments.of(
                        build(() -> SampleSystem.act().toBuilder().title("").build()), "AdministrativeAct.title"),
                Arguments.of(
                        build(() ->
                                SampleSystem.committee().toBuilder().name("").build()),
                        "Committee.name"),
                Arguments.of(
                        build(() ->
                                SampleSystem.member().toBuilder().title("\t").build()),
                        "CommitteeMember.title"),
                Arguments.of(
                        build(() -> SampleSystem.result().toBuilder().index("").build()), "OfficialResult.index"),
                Arguments.of(
                        build(() -> SampleSystem.result().toBuilder().act("").build()), "OfficialResult.act"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenLines")
    void texts_are_one_visible_line(ThrowingCallable build, String attribute) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        e -> assertThat(e.attribute()).isEqualTo(attribute));
    }

    @Test
    void a_meeting_may_name_a_committee_that_is_not_given_yet() {
        ManagementSystem system = SampleSystem.small();

        assertThat(system.toBuilder().committees(Inventory.unknown()).build().meetings())
                .isEqualTo(system.meetings());
        assertThat(system.toBuilder()
                        .committees(Inventory.partial(List.of(SampleSystem.committee().toBuilder()
                                .id(CommitteeId.of("otro"))
                                .build())))
                        .build()
                        .findCommittee(CommitteeId.of("cigd")))
                .isEmpty();
    }

    @Test
    void a_meeting_may_not_name_a_committee_that_is_known_not_to_exist() {
        assertThatThrownBy(() -> SampleSystem.small().toBuilder()
                        .committees(Inventory.complete(DAY, List.of()))
                        .build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "ManagementSystem/meetings/items/0/committee must be one of the rows of /committees, which are"
                                + " declared complete, but was 'cigd' (in /meetings/items/0/committee names 'cigd', which"
                                + " /committees does not hold). Add the rows, correct the references, or do not declare the"
                                + " section complete.");
    }

    @Test
    void all_references_that_resolve_to_nothing_are_told_at_once() {
        List<Meeting> seven = IntStream.range(0, 7)
                .mapToObj(i -> SampleSystem.meeting().toBuilder()
                        .id(MeetingId.of("acta-" + i))
                        .build())
                .toList();

        assertThatThrownBy(() -> SampleSystem.small().toBuilder()
                        .meetings(Inventory.partial(seven))
                        .committees(Inventory.complete(DAY, List.of()))
                        .build())
                .isInstanceOfSatisfying(UnresolvedReferencesException.class, e -> {
                    assertThat(e.references())
                            .hasSize(7)
                            .contains(new UnresolvedReference("/meetings/items/6/committee", "cigd", "/committees"));
                    assertThat(e.getMessage()).contains("; and 2 more)");
                });
    }

    @Test
    void a_committee_is_found_by_its_id() {
        assertThat(SampleSystem.small().findCommittee(CommitteeId.of("cigd"))).contains(SampleSystem.committee());
    }

    static Stream<Arguments> duplicates() {
        ManagementSystem system = SampleSystem.full();
        return Stream.of(
                Arguments.of(
                        build(() -> system.toBuilder()
                                .committees(twice(SampleSystem.committee()))
                                .build()),
                        "committees",
                        "cigd"),
                Arguments.of(
                        build(() -> system.toBuilder()
                                .meetings(twice(SampleSystem.meeting()))
                                .build()),
                        "meetings",
                        "acta-1"),
                Arguments.of(
                        build(() -> system.toBuilder()
                                .plans(twice(SampleSystem.plan()))
                                .build()),
                        "plans",
                        "pa-2025"),
                Arguments.of(
                        build(() -> system.toBuilder()
                                .reports(twice(SampleSystem.report()))
                                .build()),
                        "reports",
                        "sci-1"));
    }

    private static <T> Inventory<T> twice(T item) {
        return Inventory.partial(List.of(item, item));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("duplicates")
    void an_id_names_one_element(ThrowingCallable build, String section, String id) {
        assertThatThrownBy(build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ManagementSystem." + section + " must name each element once, but was '" + id
                        + "'. Give the second element an id of its own or leave it out.");
    }
}
