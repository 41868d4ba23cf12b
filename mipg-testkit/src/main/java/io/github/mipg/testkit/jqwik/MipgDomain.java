package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.testkit.Systems;
import io.github.mipg.testkit.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Every type of the model for jqwik's properties (dominio de jqwik): put {@code @Domain(MipgDomain.class)} on a class
 * or a property and ask for {@code @ForAll ManagementSystem}.
 *
 * <p>Values are built from jqwik's own combinators, so they shrink to what matters: fewer rows, less known, earlier
 * days. What is unknown, known to be none, and given all occur, and days crowd about the borders of the year and of the
 * editions.
 *
 * @since 0.1.0
 */
public class MipgDomain extends DomainContextBase {
    private static final List<ManagementSystem> EDGE_CASES = Systems.edgeCases();
    private static final List<Integer> YEARS = List.of(2025, 2024, 2018, 2019, 2020, 2017);
    private static final int MOST_ROWS = 4;
    private static final List<String> COMMITTEES = List.of("c1", "c2", "c3");

    /** Makes the domain; jqwik does it where the class is named. */
    public MipgDomain() {}

    /**
     * Fiscal years.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Vigencia> vigencias() {
        return Arbitraries.of(YEARS).map(Vigencia::of);
    }

    /**
     * Days to evaluate as of, from the first edition on.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<AsOf> daysAsOf() {
        LocalDate first = LocalDate.of(2017, 9, 11);
        Arbitrary<LocalDate> borders = Arbitraries.of(Vocabulary.borderDays(2025).stream()
                .filter(d -> !d.isBefore(first))
                .toList());
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 3_700).map(first::plusDays);
        return Arbitraries.oneOf(borders, any).map(AsOf::of);
    }

    /**
     * Short texts in both languages.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Text> texts() {
        return Combinators.combine(lines(), lines()).as(Text::of);
    }

    /**
     * Shares in hundredths, crowded about the ninety that decide the scope.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                Arbitraries.of("90", "89.99", "90.01", "0", "100").map(Percentage::parse),
                Arbitraries.integers().between(0, 100).map(Percentage::of));
    }

    /**
     * Figures that a measuring body published.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<OfficialScore> officialScores() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> OfficialScore.of(BigDecimal.valueOf(hundredths, 2)));
    }

    /**
     * Public entities, mostly of the executive branch.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<PublicEntity> entities() {
        return Builders.withBuilder(PublicEntity::builder)
                .use(Arbitraries.strings().numeric().ofLength(4).map(EntityId::sigep))
                .in((b, v) -> b.id(v))
                .use(lines())
                .in((b, v) -> b.name(v))
                .use(firstMostly(LegalNatureId.of("alcaldia"), Vocabulary.natures())
                        .optional())
                .in((b, v) -> b.nature(v))
                .use(firstMostly(Branch.EXECUTIVE, List.of(Branch.values())).optional())
                .in((b, v) -> b.branch(v))
                .use(Arbitraries.of(AdministrativeOrder.class).optional())
                .in((b, v) -> b.order(v))
                .use(Arbitraries.of(AdministrativeLevel.class).optional())
                .in((b, v) -> b.level(v))
                .use(Arbitraries.of(OperatingState.class).optional(0.3))
                .in((b, v) -> b.state(v))
                .use(percentages().optional(0.3))
                .in((b, v) -> b.stateCapital(v))
                .use(Arbitraries.of(true, false).optional(0.3))
                .in((b, v) -> b.sectorHead(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.directiveStaff(v))
                .use(Arbitraries.integers().between(0, 5_000).optional(0.3))
                .in((b, v) -> b.approvedPosts(v))
                .use(Arbitraries.of("63272", "05001", "11001")
                        .map(MunicipalityCode::of)
                        .optional(0.3))
                .in((b, v) -> b.municipality(v))
                .use(Arbitraries.maps(vigencias(), Arbitraries.of(MunicipalCategory.class))
                        .ofMaxSize(2))
                .in((b, v) -> b.categories(v))
                .build(b -> b.build())
                .withoutEdgeCases();
    }

    /**
     * Evidence.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Evidence> evidences() {
        return Combinators.combine(lines(), lines().optional(), days(2025).optional())
                .as((title, location, date) -> Evidence.builder()
                        .title(title)
                        .location(location)
                        .date(date)
                        .build());
    }

    /**
     * Administrative acts.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<AdministrativeAct> acts() {
        return acts(2018);
    }

    /**
     * Members of committees.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<CommitteeMember> members() {
        return Combinators.combine(
                        Arbitraries.of(CommitteeRole.class),
                        Arbitraries.of(Position.class),
                        lines().optional(),
                        Arbitraries.of(JobLevel.class).optional(),
                        Arbitraries.of(true, false).optional())
                .as((role, position, title, level, vote) -> CommitteeMember.builder()
                        .role(role)
                        .position(position)
                        .title(title)
                        .level(level)
                        .vote(vote)
                        .build());
    }

    /**
     * Committees.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Committee> committees() {
        return committees(2025);
    }

    /**
     * Meetings.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Meeting> meetings() {
        return meetings(2025);
    }

    /**
     * Approvals of plans.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Approval> approvals() {
        return approvals(2025);
    }

    /**
     * Publications.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Publication> publications() {
        return publications(2025);
    }

    /**
     * Plans.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<InstitutionalPlan> plans() {
        return plans(2025);
    }

    /**
     * Periodic reports.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<PeriodicReport> reports() {
        return reports(2025);
    }

    /**
     * Official results.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<OfficialResult> officialResults() {
        return Combinators.combine(Arbitraries.of("IDI", "D1", "POL07"), vigencias(), officialScores(), lines())
                .as((index, vigencia, score, act) -> OfficialResult.builder()
                        .index(index)
                        .vigencia(vigencia)
                        .score(score)
                        .act(act)
                        .build());
    }

    /**
     * Management systems, their days about the borders of their own year.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<ManagementSystem> systems() {
        // Chance mixes states better than the edge cases of twenty attributes do; ours are the last tenth.
        Map<Vigencia, Arbitrary<ManagementSystem>> byYear =
                YEARS.stream().map(Vigencia::of).collect(Collectors.toMap(v -> v, this::systems));
        Arbitrary<ManagementSystem> any = vigencias().flatMap(byYear::get).withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.of(EDGE_CASES)));
    }

    private Arbitrary<ManagementSystem> systems(Vigencia vigencia) {
        int year = vigencia.year();
        Arbitrary<Tuple.Tuple2<Inventory<Committee>, Inventory<Meeting>>> governance = Combinators.combine(
                        inventories(year, committees(year), Committee::id),
                        inventories(year, meetings(year), Meeting::id))
                .as(Tuple::of);
        return Combinators.combine(
                        entities(),
                        facts(acts(2018)),
                        governance,
                        inventories(year, plans(year), InstitutionalPlan::id),
                        inventories(year, reports(year), PeriodicReport::id),
                        inventories(year, officialResults(), r -> r),
                        days(year).optional(0.3),
                        Arbitraries.of(false, true))
                .as((entity, adoption, both, plans, reports, results, asOf, illustrative) -> Systems.assemble(
                        ManagementSystem.builder()
                                .entity(entity)
                                .vigencia(vigencia)
                                .asOf(asOf)
                                .illustrative(illustrative)
                                .adoption(adoption)
                                .plans(plans)
                                .reports(reports)
                                .officialResults(results),
                        both.get1(),
                        both.get2()));
    }

    private Arbitrary<AdministrativeAct> acts(int year) {
        return Combinators.combine(lines(), days(year).optional(), evidences().optional(0.3))
                .as((title, date, evidence) -> AdministrativeAct.builder()
                        .title(title)
                        .date(date)
                        .evidence(evidence)
                        .build());
    }

    private Arbitrary<Committee> committees(int year) {
        Arbitrary<AdministrativeAct> creation = Arbitraries.oneOf(acts(2018), acts(year));
        return Combinators.combine(
                        Arbitraries.of(COMMITTEES).map(CommitteeId::of),
                        bodies(),
                        lines().optional(0.3),
                        facts(creation),
                        inventories(year, members(), m -> m))
                .as((id, kind, name, act, members) -> Committee.builder()
                        .id(id)
                        .kind(kind)
                        .name(name)
                        .creation(act)
                        .members(members)
                        .build());
    }

    private Arbitrary<Meeting> meetings(int year) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99).map(i -> MeetingId.of("m" + i)),
                        Arbitraries.of(COMMITTEES).map(CommitteeId::of),
                        days(year),
                        facts(evidences()))
                .as((id, committee, date, minutes) -> Meeting.builder()
                        .id(id)
                        .committee(committee)
                        .date(date)
                        .minutes(minutes)
                        .build());
    }

    private Arbitrary<Approval> approvals(int year) {
        return Combinators.combine(days(year), bodies(), evidences().optional(0.3))
                .as((date, body, evidence) -> Approval.builder()
                        .date(date)
                        .body(body)
                        .evidence(evidence)
                        .build());
    }

    private Arbitrary<Publication> publications(int year) {
        return Combinators.combine(days(year), evidences().optional(0.3))
                .as((date, evidence) ->
                        Publication.builder().date(date).evidence(evidence).build());
    }

    private Arbitrary<InstitutionalPlan> plans(int year) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99).map(i -> PlanId.of("p" + i)),
                        firstMostly(PlanKindId.of("plan-de-accion"), Vocabulary.planKinds()),
                        firstMostly(Vigencia.of(year), List.of(Vigencia.of(year - 1))),
                        facts(approvals(year)),
                        facts(publications(year)),
                        Arbitraries.of(true, false).optional())
                .as((id, kind, vigencia, approval, publication, integrated) -> InstitutionalPlan.builder()
                        .id(id)
                        .kind(kind)
                        .vigencia(vigencia)
                        .approval(approval)
                        .publication(publication)
                        .integrated(integrated)
                        .build());
    }

    private Arbitrary<PeriodicReport> reports(int year) {
        Arbitrary<LocalDate> halves = Arbitraries.of(LocalDate.of(year, 6, 30), LocalDate.of(year, 12, 31));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99).map(i -> ReportId.of("r" + i)),
                        firstMostly(ReportKindId.of("informe-semestral-control-interno"), Vocabulary.reportKinds()),
                        Arbitraries.frequencyOf(Tuple.of(4, halves), Tuple.of(1, days(year))),
                        facts(publications(year)))
                .as((id, kind, cutOff, publication) -> PeriodicReport.builder()
                        .id(id)
                        .kind(kind)
                        .cutOff(cutOff)
                        .publication(publication)
                        .build());
    }

    private static Arbitrary<BodyId> bodies() {
        return Arbitraries.oneOf(
                Arbitraries.of("comite-institucional", "cicci", "comite-territorial")
                        .map(BodyId::of),
                Arbitraries.of(Vocabulary.bodies()));
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                Arbitraries.of("Bogotá, D.C.", "İstanbul ıI", "Ñoño", "x".repeat(3_000)));
    }

    private static Arbitrary<LocalDate> days(int year) {
        return Arbitraries.oneOf(
                Arbitraries.of(Vocabulary.borderDays(year)),
                Arbitraries.integers()
                        .between(0, 480)
                        .map(LocalDate.of(year, 1, 1).minusDays(40)::plusDays));
    }

    private static <T> Arbitrary<T> firstMostly(T first, List<T> others) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(first)), Tuple.of(1, Arbitraries.of(others)));
    }

    private static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Fact.<T>unknown())),
                Tuple.of(1, Arbitraries.just(Fact.<T>none())),
                Tuple.of(4, values.map(Fact::of)));
    }

    private static <T> Arbitrary<Inventory<T>> inventories(int year, Arbitrary<T> items, Function<T, Object> key) {
        ListArbitrary<T> rows = items.list().uniqueElements(key).ofMaxSize(MOST_ROWS);
        Arbitrary<LocalDate> through = Arbitraries.oneOf(Arbitraries.just(LocalDate.of(year + 1, 12, 31)), days(year));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Inventory.<T>unknown())),
                Tuple.of(1, rows.map(Inventory::partial)),
                Tuple.of(4, Combinators.combine(through, rows).as(Inventory::complete)));
    }
}
