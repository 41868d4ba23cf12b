package io.github.mipg.rules.standard;

import static io.github.mipg.model.governance.CommitteeRole.CHAIR;
import static io.github.mipg.model.governance.CommitteeRole.GUEST;
import static io.github.mipg.model.governance.CommitteeRole.MEMBER;
import static io.github.mipg.model.governance.CommitteeRole.SECRETARY;
import static io.github.mipg.model.governance.Position.HEAD_OF_INTERNAL_CONTROL;
import static io.github.mipg.model.governance.Position.HEAD_OF_PLANNING;
import static io.github.mipg.model.governance.Position.LEGAL_REPRESENTATIVE;
import static io.github.mipg.model.governance.Position.OTHER;
import static io.github.mipg.model.governance.Position.SECRETARY_GENERAL;
import static io.github.mipg.model.governance.Position.SENIOR_MANAGEMENT_FOR_MECI;
import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.THROUGH;
import static io.github.mipg.rules.TestSystems.committee;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.control;
import static io.github.mipg.rules.TestSystems.department;
import static io.github.mipg.rules.TestSystems.evaluation;
import static io.github.mipg.rules.TestSystems.evaluations;
import static io.github.mipg.rules.TestSystems.followUp;
import static io.github.mipg.rules.TestSystems.headOfControl;
import static io.github.mipg.rules.TestSystems.internalControl;
import static io.github.mipg.rules.TestSystems.line;
import static io.github.mipg.rules.TestSystems.meeting;
import static io.github.mipg.rules.TestSystems.member;
import static io.github.mipg.rules.TestSystems.ministry;
import static io.github.mipg.rules.TestSystems.nameless;
import static io.github.mipg.rules.TestSystems.ofEntity;
import static io.github.mipg.rules.TestSystems.organisation;
import static io.github.mipg.rules.TestSystems.process;
import static io.github.mipg.rules.TestSystems.report;
import static io.github.mipg.rules.TestSystems.reports;
import static io.github.mipg.rules.TestSystems.risk;
import static io.github.mipg.rules.TestSystems.unknown;
import static io.github.mipg.rules.TestSystems.with;
import static io.github.mipg.rules.report.Verdict.INDETERMINATE;
import static io.github.mipg.rules.report.Verdict.NOT_APPLICABLE;
import static io.github.mipg.rules.report.Verdict.SATISFIED;
import static io.github.mipg.rules.report.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.ControlEvaluationId;
import io.github.mipg.model.DesignationId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.RiskControlId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.AppliedControl;
import io.github.mipg.model.control.ControlEvaluation;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.control.RiskControl;
import io.github.mipg.model.control.RiskRating;
import io.github.mipg.model.control.RiskTreatment;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.Decision;
import io.github.mipg.model.governance.DecisionKind;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.organisation.ProcessKind;
import io.github.mipg.model.organisation.WorkProcess;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.TestPlanning;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples of the rules on committees, internal control and its reports: of every verdict, and of the edges of their dates. */
class CommitteeAndControlExamplesTest {
    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, RULES);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final ManagementSystem OUTSIDE =
            ofEntity(e -> e.nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                    .order(AdministrativeOrder.NATIONAL)
                    .sectorHead(true)
                    .stateCapital(Percentage.of(10)));

    private static final Set<RuleId> AREA = Stream.of(
                    JointCommitteeRules.rules(),
                    AuditCommitteeRules.rules(),
                    CicciRules.rules(),
                    ControlSystemRules.rules(LAW),
                    RiskRules.rules(),
                    ControlReportRules.rules(),
                    CommitteeRules.rules().stream()
                            .filter(r -> r.id().value().matches(".*-(decisions|created|minutes)"))
                            .toList())
            .flatMap(List::stream)
            .map(Rule::id)
            .collect(Collectors.toSet());

    static boolean hasExamplesOf(RuleId rule) {
        return AREA.contains(rule);
    }

    private record Example(String rule, String says, Verdict verdict, ManagementSystem system, LocalDate asOf) {
        @Override
        public String toString() {
            return rule + ": " + says + " is " + verdict;
        }
    }

    /** Examples of one rule. */
    private static final class Examples {
        private final String rule;
        private final List<Example> all;

        Examples(String rule, List<Example> all) {
            this.rule = rule;
            this.all = all;
            of(NOT_APPLICABLE, "an entity outside the scope", OUTSIDE);
        }

        Examples of(Verdict verdict, String says, ManagementSystem system) {
            return of(verdict, says, system, AFTER.date());
        }

        Examples of(Verdict verdict, String says, ManagementSystem system, LocalDate asOf) {
            all.add(new Example("mipg." + rule, says, verdict, system, asOf));
            return this;
        }

        Examples satisfied(ManagementSystem system) {
            return of(SATISFIED, "one that does everything", system);
        }

        Examples unknown(ManagementSystem system) {
            return of(INDETERMINATE, "one of which nothing else is known", system);
        }
    }

    // ---------------------------------------------------------------- systems

    private static ManagementSystem swap(ManagementSystem system, Committee... committees) {
        Map<Object, Committee> byId = new LinkedHashMap<>();
        system.committees().items().forEach(c -> byId.put(c.id(), c));
        Arrays.stream(committees).forEach(c -> byId.put(c.id(), c));
        return system.toBuilder()
                .committees(Inventory.complete(THROUGH, byId.values()))
                .build();
    }

    private static ManagementSystem without(ManagementSystem system, String committee) {
        return system.toBuilder()
                .committees(Inventory.complete(
                        THROUGH,
                        system.committees().items().stream()
                                .filter(c -> !c.id().value().equals(committee))
                                .toList()))
                .meetings(Inventory.complete(
                        THROUGH,
                        system.meetings().items().stream()
                                .filter(m -> !m.committee().value().equals(committee))
                                .toList()))
                .build();
    }

    private static Committee open(Committee committee) {
        return committee.toBuilder()
                .members(Inventory.partial(committee.members().items()))
                .build();
    }

    private static ManagementSystem held(ManagementSystem system, String committee, Meeting... meetings) {
        return system.toBuilder()
                .meetings(Inventory.complete(
                        THROUGH,
                        Stream.concat(
                                        system.meetings().items().stream()
                                                .filter(m ->
                                                        !m.committee().value().equals(committee)),
                                        Arrays.stream(meetings))
                                .toList()))
                .build();
    }

    private static ManagementSystem meetingsOpen(ManagementSystem system) {
        return system.toBuilder()
                .meetings(Inventory.partial(system.meetings().items()))
                .build();
    }

    private static Meeting minutes(Meeting meeting, Fact<io.github.mipg.model.Evidence> minutes) {
        return meeting.toBuilder().minutes(minutes).build();
    }

    private static Meeting decided(LocalDate day, DecisionKind... kinds) {
        return meeting("d" + day, "cigd", day).toBuilder()
                .decisions(Inventory.complete(
                        day,
                        Arrays.stream(kinds)
                                .map(k -> Decision.builder()
                                        .subject("Asunto")
                                        .kind(k)
                                        .build())
                                .toList()))
                .build();
    }

    private static CommitteeMember.Builder unnamed() {
        return CommitteeMember.builder().role(MEMBER);
    }

    private static ManagementSystem townIn(UnaryOperator<InternalControl.Builder> change) {
        return with(s -> s.internalControl(change.apply(internalControl()).build()));
    }

    private static ManagementSystem lines(DefenceLineAssignment... lines) {
        return townIn(c -> c.lines(Inventory.complete(THROUGH, List.of(lines))));
    }

    private static ManagementSystem risks(Risk... risks) {
        return townIn(c -> c.risks(Inventory.complete(THROUGH, List.of(risks))));
    }

    private static ManagementSystem controls(RiskControl... controls) {
        return townIn(c -> c.risks(Inventory.complete(THROUGH, List.of(naming(controls[0]))))
                .controls(Inventory.complete(THROUGH, List.of(controls))));
    }

    private static Risk naming(RiskControl control) {
        return risk().toBuilder()
                .controls(Inventory.complete(
                        THROUGH,
                        List.of(AppliedControl.builder().control(control.id()).build())))
                .build();
    }

    private static Risk rated(RiskZone inherent, RiskZone residual) {
        return risk().toBuilder()
                .inherent(RiskRating.builder().zone(inherent).build())
                .residual(RiskRating.builder().zone(residual).build())
                .build();
    }

    private static ManagementSystem evaluated(ControlEvaluation... evaluations) {
        return townIn(c -> c.evaluations(Inventory.complete(THROUGH, List.of(evaluations))));
    }

    private static ControlEvaluation first(LocalDate day) {
        return evaluation("ambiente-de-control", day);
    }

    private static ManagementSystem processes(WorkProcess... processes) {
        return with(s -> s.organisation(organisation().toBuilder()
                        .jobs(Inventory.unknown())
                        .processes(Inventory.complete(
                                THROUGH,
                                Stream.concat(
                                                Stream.of(TestPlanning.process()
                                                        .kind(ProcessKind.EVALUATION)
                                                        .build()),
                                                Stream.of(processes))
                                        .toList()))
                        .build())
                .internalControl(internalControl()
                        .risks(Inventory.complete(
                                THROUGH,
                                List.of(risk().toBuilder()
                                        .process(processes[0].id())
                                        .build())))
                        .build()));
    }

    private static ManagementSystem designated(Designation... designations) {
        return with(s -> s.designations(Inventory.complete(THROUGH, List.of(designations))));
    }

    private static Designation from(LocalDate from, LocalDate until) {
        return headOfControl().toBuilder().period(Period.between(from, until)).build();
    }

    private static ManagementSystem reporting(LocalDate through, PeriodicReport... reports) {
        return with(s -> s.reports(Inventory.complete(through, List.of(reports))));
    }

    private static ManagementSystem withoutReports(String kind) {
        return with(s -> s.reports(Inventory.complete(
                LocalDate.of(2027, 12, 31),
                reports().stream().filter(r -> !r.kind().value().equals(kind)).toList())));
    }

    private static ManagementSystem misspelt(String kind, String as) {
        return with(s -> s.reports(Inventory.complete(
                LocalDate.of(2027, 12, 31),
                reports().stream()
                        .map(r -> r.kind().value().equals(kind)
                                ? r.toBuilder().kind(ReportKindId.of(as)).build()
                                : r)
                        .toList())));
    }

    // ---------------------------------------------------------------- examples

    static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        territorial(all);
        sectoral(all);
        council(all);
        institutional(all);
        auditCommittees(all);
        cicci(all);
        heads(all);
        linesOfDefence(all);
        components(all);
        riskManagement(all);
        controlReports(all);
        return all;
    }

    private static void territorial(List<Example> all) {
        ManagementSystem ministry = ministry();
        new Examples("committee.territorial-exists", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "a town hall without one", without(compliant(), "cmgd"));
        new Examples("committee.territorial-chair", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "a ministry", ministry)
                .of(NOT_APPLICABLE, "a town hall without the committee", without(compliant(), "cmgd"))
                .of(VIOLATED, "another in the chair", swap(compliant(), territorialOf(member(CHAIR, OTHER))))
                .of(VIOLATED, "nobody in the chair", swap(compliant(), territorialOf(member(MEMBER, OTHER))))
                .of(
                        INDETERMINATE,
                        "a chair whose position nobody has said",
                        swap(compliant(), territorialOf(unnamed().role(CHAIR))))
                .of(
                        INDETERMINATE,
                        "an open list without chair",
                        swap(compliant(), open(territorialOf(member(MEMBER, OTHER)))));
        new Examples("committee.territorial-secretary", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "a ministry", ministry)
                .of(VIOLATED, "another secretary", swap(compliant(), territorialOf(member(SECRETARY, OTHER))))
                .of(INDETERMINATE, "an open list", swap(compliant(), open(territorialOf(member(MEMBER, OTHER)))));
        new Examples("committee.territorial-members", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "a ministry", ministry)
                .of(
                        VIOLATED,
                        "chair, secretary and a guest alone",
                        swap(
                                compliant(),
                                territorialOf(
                                        member(CHAIR, LEGAL_REPRESENTATIVE),
                                        member(SECRETARY, HEAD_OF_PLANNING),
                                        member(GUEST, OTHER))))
                .of(
                        INDETERMINATE,
                        "an open list without members",
                        swap(compliant(), open(territorialOf(member(CHAIR, LEGAL_REPRESENTATIVE)))))
                .of(
                        SATISFIED,
                        "an open list with a member",
                        swap(compliant(), open(territorialOf(member(MEMBER, OTHER)))));
    }

    private static Committee territorialOf(CommitteeMember.Builder... members) {
        return committee("cmgd", "comite-territorial", members);
    }

    private static Committee sectoralOf(CommitteeMember.Builder... members) {
        return committee("csgd", "comite-sectorial", members);
    }

    private static ManagementSystem head(Boolean sectorHead) {
        return ministry().toBuilder()
                .entity(ministry().entity().toBuilder().sectorHead(sectorHead).build())
                .build();
    }

    private static ManagementSystem unknownMinistry() {
        return unknown().toBuilder().entity(ministry().entity()).build();
    }

    private static void sectoral(List<Example> all) {
        new Examples("committee.sectoral-exists", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(NOT_APPLICABLE, "a town hall", compliant())
                .of(NOT_APPLICABLE, "an entity that heads no sector", head(false))
                .of(
                        INDETERMINATE,
                        "one that may head a sector",
                        ministry().toBuilder()
                                .entity(ministry().entity().toBuilder()
                                        .sectorHead(java.util.Optional.empty())
                                        .build())
                                .build())
                .of(VIOLATED, "a head of sector without one", without(ministry(), "csgd"));
        new Examples("committee.sectoral-chair", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(NOT_APPLICABLE, "no committee", without(ministry(), "csgd"))
                .of(VIOLATED, "another in the chair", swap(ministry(), sectoralOf(member(CHAIR, SECRETARY_GENERAL))));
        new Examples("committee.sectoral-members", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(
                        INDETERMINATE,
                        "a head of planning, who may be a delegate",
                        swap(ministry(), sectoralOf(member(MEMBER, HEAD_OF_PLANNING))))
                .of(
                        INDETERMINATE,
                        "an adviser, who may be a delegate",
                        swap(ministry(), sectoralOf(member(MEMBER, OTHER).level(JobLevel.ADVISER))))
                .of(
                        VIOLATED,
                        "a head of planning of professional level",
                        swap(
                                ministry(),
                                sectoralOf(member(MEMBER, HEAD_OF_PLANNING).level(JobLevel.PROFESSIONAL))))
                .of(
                        SATISFIED,
                        "a head of whatever level",
                        swap(
                                ministry(),
                                sectoralOf(member(MEMBER, LEGAL_REPRESENTATIVE).level(JobLevel.PROFESSIONAL))))
                .of(
                        VIOLATED,
                        "a professional",
                        swap(ministry(), sectoralOf(member(MEMBER, OTHER).level(JobLevel.PROFESSIONAL))))
                .of(
                        INDETERMINATE,
                        "a directive whose post is not told",
                        swap(ministry(), sectoralOf(member(MEMBER, OTHER).level(JobLevel.DIRECTIVE))))
                .of(INDETERMINATE, "a post without level", swap(ministry(), sectoralOf(member(MEMBER, OTHER))))
                .of(INDETERMINATE, "no position", swap(ministry(), sectoralOf(unnamed())))
                .of(SATISFIED, "guests do not matter", swap(ministry(), sectoralOf(member(GUEST, HEAD_OF_PLANNING))));
        new Examples("committee.sectoral-secretary", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(VIOLATED, "another secretary", swap(ministry(), sectoralOf(member(SECRETARY, SECRETARY_GENERAL))));
        new Examples("committee.sectoral-follow-up", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(
                        VIOLATED,
                        "a half-year without a meeting",
                        held(ministry(), "csgd", meeting("s1", "csgd", LocalDate.of(2025, 6, 30))))
                .of(
                        SATISFIED,
                        "the same half-year before it closes",
                        held(ministry(), "csgd", meeting("s1", "csgd", LocalDate.of(2025, 6, 30))),
                        LocalDate.of(2025, 12, 30))
                .of(
                        VIOLATED,
                        "the same half-year on its last day",
                        held(ministry(), "csgd", meeting("s1", "csgd", LocalDate.of(2025, 6, 30))),
                        YEAR_END)
                .of(NOT_APPLICABLE, "before any half-year closes", ministry(), LocalDate.of(2025, 6, 29))
                .of(INDETERMINATE, "an open list", meetingsOpen(held(ministry(), "csgd")));
    }

    private static void council(List<Example> all) {
        ManagementSystem other = swap(
                department(),
                committee("consejo", "consejo-gestion-desempeno", member(CHAIR, OTHER), member(MEMBER, OTHER)));
        ManagementSystem unknown =
                unknown().toBuilder().entity(department().entity()).build();
        new Examples("council.sessions", all)
                .satisfied(department())
                .unknown(unknown)
                .of(NOT_APPLICABLE, "a ministry that attends", swap(ministry(), councilOf(member(MEMBER, OTHER))))
                .of(NOT_APPLICABLE, "a department that only attends", other)
                .of(
                        NOT_APPLICABLE,
                        "a department of a territory",
                        unknown.toBuilder()
                                .entity(unknown.entity().toBuilder()
                                        .order(AdministrativeOrder.TERRITORIAL)
                                        .build())
                                .build())
                .of(NOT_APPLICABLE, "before the year is over", department(), LocalDate.of(2025, 12, 30))
                .of(SATISFIED, "on the last day of the year", department(), YEAR_END)
                .of(
                        VIOLATED,
                        "one session",
                        held(department(), "consejo", meeting("n1", "consejo", LocalDate.of(2025, 1, 1))))
                .of(
                        VIOLATED,
                        "sessions just outside the year",
                        held(
                                department(),
                                "consejo",
                                meeting("n1", "consejo", LocalDate.of(2024, 12, 31)),
                                meeting("n2", "consejo", LocalDate.of(2025, 5, 5)),
                                meeting("n3", "consejo", LocalDate.of(2026, 1, 1))))
                .of(
                        INDETERMINATE,
                        "one session in an open list",
                        meetingsOpen(
                                held(department(), "consejo", meeting("n1", "consejo", LocalDate.of(2025, 1, 1)))));
        new Examples("council.delegates", all)
                .satisfied(department())
                .unknown(unknown)
                .of(NOT_APPLICABLE, "a department that only attends", other)
                .of(
                        VIOLATED,
                        "a head of planning",
                        swap(
                                department(),
                                councilOf(member(CHAIR, LEGAL_REPRESENTATIVE), member(MEMBER, HEAD_OF_PLANNING))))
                .of(
                        VIOLATED,
                        "a head of internal control",
                        swap(
                                department(),
                                councilOf(
                                        member(CHAIR, LEGAL_REPRESENTATIVE), member(MEMBER, HEAD_OF_INTERNAL_CONTROL))))
                .of(
                        INDETERMINATE,
                        "a delegate without position",
                        swap(department(), councilOf(member(CHAIR, LEGAL_REPRESENTATIVE), unnamed())));
    }

    private static Committee councilOf(CommitteeMember.Builder... members) {
        return committee("consejo", "consejo-gestion-desempeno", members);
    }

    @Test
    void every_meeting_that_decided_proves_it_whichever_is_told_of_first() {
        Meeting march = decided(LocalDate.of(2025, 3, 14), DecisionKind.OTHER, DecisionKind.APPROVAL).toBuilder()
                .minutes(Fact.of(Evidence.builder().title("Acta 1").build()))
                .build();
        Meeting june = decided(LocalDate.of(2025, 6, 12), DecisionKind.FOLLOW_UP).toBuilder()
                .minutes(Fact.of(Evidence.builder().title("Acta 2").build()))
                .build();
        Rule rule =
                RULES.find(RuleId.of("mipg.committee.institutional-decisions")).orElseThrow();

        Finding finding = EVALUATOR.evaluate(rule, held(compliant(), "cigd", june, march), AFTER);

        assertThat(finding.evidence()).extracting(Evidence::title).containsSubsequence("Acta 1", "Acta 2");
        assertThat(EVALUATOR.evaluate(rule, held(compliant(), "cigd", march, june), AFTER))
                .isEqualTo(finding);
    }

    private static void institutional(List<Example> all) {
        LocalDate day = LocalDate.of(2025, 12, 31);
        Meeting silent = meeting("m9", "cigd", day).toBuilder()
                .decisions(Inventory.unknown())
                .build();
        Meeting noKind = meeting("m8", "cigd", day).toBuilder()
                .decisions(Inventory.complete(
                        day, List.of(Decision.builder().subject("Asunto").build())))
                .build();
        new Examples("committee.institutional-decisions", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(SATISFIED, "an approval", held(compliant(), "cigd", decided(day, DecisionKind.APPROVAL)))
                .of(
                        VIOLATED,
                        "only other decisions",
                        held(compliant(), "cigd", decided(day, DecisionKind.OTHER, DecisionKind.RECOMMENDATION)))
                .of(VIOLATED, "no decision at all", held(compliant(), "cigd", decided(day)))
                .of(NOT_APPLICABLE, "no meeting in the year", held(compliant(), "cigd"))
                .of(
                        NOT_APPLICABLE,
                        "meetings of other years alone",
                        held(
                                compliant(),
                                "cigd",
                                decided(LocalDate.of(2024, 12, 31)),
                                decided(LocalDate.of(2026, 1, 1))))
                .of(
                        NOT_APPLICABLE,
                        "a meeting that is still to come",
                        held(compliant(), "cigd", decided(day)),
                        LocalDate.of(2025, 12, 30))
                .of(INDETERMINATE, "a meeting whose decisions nobody has given", held(compliant(), "cigd", silent))
                .of(INDETERMINATE, "a decision of which the kind is unknown", held(compliant(), "cigd", noKind))
                .of(
                        INDETERMINATE,
                        "an open list of meetings",
                        meetingsOpen(held(compliant(), "cigd", decided(day, DecisionKind.OTHER))));
        Committee cigd = io.github.mipg.rules.TestSystems.institutional();
        new Examples("committee.institutional-created", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "one without any act",
                        swap(compliant(), cigd.toBuilder().creation(Fact.none()).build()))
                .of(
                        INDETERMINATE,
                        "one whose act is unknown",
                        swap(
                                compliant(),
                                cigd.toBuilder().creation(Fact.unknown()).build()))
                .of(NOT_APPLICABLE, "no committee", without(compliant(), "cigd"));
        Meeting last = meeting("z", "cigd", day);
        new Examples("committee.institutional-minutes", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "a meeting without minutes",
                        held(compliant(), "cigd", last, minutes(meeting("y", "cigd", day), Fact.none())))
                .of(
                        INDETERMINATE,
                        "minutes that nobody has told of",
                        held(compliant(), "cigd", minutes(last, Fact.unknown())))
                .of(NOT_APPLICABLE, "no meetings", held(compliant(), "cigd"))
                .of(
                        NOT_APPLICABLE,
                        "a meeting without minutes on the day after",
                        held(compliant(), "cigd", minutes(last, Fact.none())),
                        LocalDate.of(2025, 12, 30))
                .of(
                        NOT_APPLICABLE,
                        "meetings without minutes outside the year",
                        held(
                                compliant(),
                                "cigd",
                                minutes(meeting("a", "cigd", LocalDate.of(2024, 12, 31)), Fact.none()),
                                minutes(meeting("b", "cigd", LocalDate.of(2026, 1, 1)), Fact.none())))
                .of(
                        VIOLATED,
                        "one without minutes on the first day of the year",
                        held(compliant(), "cigd", minutes(meeting("a", "cigd", LocalDate.of(2025, 1, 1)), Fact.none())))
                .of(
                        SATISFIED,
                        "minutes are not asked here of other committees",
                        held(compliant(), "cicci", minutes(meeting("x", "cicci", day), Fact.none())));
    }

    private static void auditCommittees(List<Example> all) {
        new Examples("audit-committee.sectoral-exists", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(NOT_APPLICABLE, "a town hall", compliant())
                .of(VIOLATED, "a head of sector without one", without(ministry(), "csa"));
        new Examples("audit-committee.territorial-exists", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "a ministry", ministry())
                .of(
                        VIOLATED,
                        "a governor's office without one",
                        without(ofEntity(e -> e.nature(LegalNatureId.of("gobernacion"))), "cma"))
                .of(
                        INDETERMINATE,
                        "a town hall without one, of which nothing shows that it has decentralised entities",
                        without(compliant(), "cma"))
                .of(
                        INDETERMINATE,
                        "a mayor in the chair shows none",
                        without(swap(compliant(), territorialOf(member(CHAIR, LEGAL_REPRESENTATIVE))), "cma"))
                .of(
                        INDETERMINATE,
                        "nor does a head in another committee",
                        without(
                                swap(compliant(), committee("x", "cicci", member(MEMBER, LEGAL_REPRESENTATIVE))),
                                "cma"))
                .of(
                        VIOLATED,
                        "a town hall without one, with a decentralised entity",
                        without(swap(compliant(), territorialOf(member(MEMBER, LEGAL_REPRESENTATIVE))), "cma"));
        auditSeats(all, "sectoral", ministry(), unknownMinistry(), "csa", "comite-sectorial-auditoria");
        auditSeats(all, "territorial", compliant(), unknown(), "cma", "comite-territorial-auditoria");
        new Examples("audit-committee.sectoral-members", all)
                .of(
                        VIOLATED,
                        "a legal representative",
                        swap(
                                ministry(),
                                committee("csa", "comite-sectorial-auditoria", member(MEMBER, LEGAL_REPRESENTATIVE))));
        new Examples("audit-committee.territorial-members", all)
                .of(
                        SATISFIED,
                        "a legal representative",
                        swap(
                                compliant(),
                                committee("cma", "comite-territorial-auditoria", member(MEMBER, LEGAL_REPRESENTATIVE))))
                .of(INDETERMINATE, "who may be a delegate", swap(compliant(), auditOf(member(MEMBER, OTHER))))
                .of(
                        INDETERMINATE,
                        "an adviser, who may be a delegate",
                        swap(compliant(), auditOf(member(MEMBER, OTHER).level(JobLevel.ADVISER))))
                .of(
                        SATISFIED,
                        "a head of internal control of whatever level",
                        swap(
                                compliant(),
                                auditOf(member(MEMBER, HEAD_OF_INTERNAL_CONTROL).level(JobLevel.TECHNICAL))));
        new Examples("audit-committee.sectoral-meetings", all)
                .satisfied(ministry())
                .unknown(unknownMinistry())
                .of(NOT_APPLICABLE, "before the year is over", ministry(), LocalDate.of(2025, 12, 30))
                .of(VIOLATED, "one meeting", held(ministry(), "csa", meeting("a1", "csa", LocalDate.of(2025, 2, 3))))
                .of(INDETERMINATE, "an open list", meetingsOpen(held(ministry(), "csa")));
    }

    private static void auditSeats(
            List<Example> all, String which, ManagementSystem good, ManagementSystem unknown, String id, String kind) {
        new Examples("audit-committee." + which + "-chair", all)
                .satisfied(good)
                .unknown(unknown)
                .of(NOT_APPLICABLE, "no committee", without(good, id))
                .of(
                        VIOLATED,
                        "another in the chair",
                        swap(good, committee(id, kind, member(CHAIR, LEGAL_REPRESENTATIVE))));
        new Examples("audit-committee." + which + "-secretary", all)
                .satisfied(good)
                .unknown(unknown)
                .of(
                        VIOLATED,
                        "another secretary",
                        swap(good, committee(id, kind, member(SECRETARY, HEAD_OF_PLANNING))));
        new Examples("audit-committee." + which + "-members", all)
                .satisfied(good)
                .unknown(unknown)
                .of(INDETERMINATE, "no position", swap(good, committee(id, kind, unnamed())))
                .of(
                        VIOLATED,
                        "another post, of technical level",
                        swap(good, committee(id, kind, member(MEMBER, OTHER).level(JobLevel.TECHNICAL))));
    }

    private static Committee auditOf(CommitteeMember.Builder... members) {
        return committee("cma", "comite-territorial-auditoria", members);
    }

    private static ManagementSystem cicciOf(CommitteeMember.Builder... members) {
        return swap(compliant(), committee("cicci", "cicci", members));
    }

    private static void cicci(List<Example> all) {
        ManagementSystem small = ofEntity(e -> e.directiveStaff(false));
        ManagementSystem noSecretary = cicciOf(member(CHAIR, LEGAL_REPRESENTATIVE));
        new Examples("control.cicci-planning", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "an entity without directive staff", small)
                .of(VIOLATED, "a CICCI without planning", noSecretary)
                .of(VIOLATED, "planning as a guest", cicciOf(member(GUEST, HEAD_OF_PLANNING)))
                .of(INDETERMINATE, "a member without position", cicciOf(unnamed()));
        new Examples("control.cicci-directives", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "an entity without directive staff", small)
                .of(VIOLATED, "an adviser", cicciOf(member(MEMBER, OTHER).level(JobLevel.ADVISER)))
                .of(SATISFIED, "a secretary general", cicciOf(member(MEMBER, SECRETARY_GENERAL)))
                .of(SATISFIED, "a directive without position", cicciOf(unnamed().level(JobLevel.DIRECTIVE)))
                .of(INDETERMINATE, "a post without level", cicciOf(member(MEMBER, OTHER)))
                .of(
                        INDETERMINATE,
                        "a professional without position",
                        cicciOf(unnamed().level(JobLevel.PROFESSIONAL)));
        new Examples("control.cicci-meci", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "an entity without directive staff", small)
                .of(VIOLATED, "nobody who may be", cicciOf(member(MEMBER, OTHER).level(JobLevel.TECHNICAL)))
                .of(VIOLATED, "a chair alone", noSecretary)
                .of(VIOLATED, "as a guest", cicciOf(member(GUEST, SENIOR_MANAGEMENT_FOR_MECI)))
                .of(
                        INDETERMINATE,
                        "planning may be",
                        cicciOf(member(MEMBER, HEAD_OF_PLANNING).level(JobLevel.ADVISER)))
                .of(
                        INDETERMINATE,
                        "a directive may be",
                        cicciOf(member(MEMBER, OTHER).level(JobLevel.DIRECTIVE)))
                .of(INDETERMINATE, "who has no level may be", cicciOf(member(MEMBER, OTHER)))
                .of(
                        INDETERMINATE,
                        "who has no position may be",
                        cicciOf(unnamed().level(JobLevel.TECHNICAL)))
                .of(
                        INDETERMINATE,
                        "an open list",
                        swap(compliant(), open(committee("cicci", "cicci", member(CHAIR, LEGAL_REPRESENTATIVE)))));
        new Examples("control.cicci-minutes", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "a meeting without minutes",
                        held(compliant(), "cicci", minutes(meeting("x", "cicci", YEAR_END), Fact.none())))
                .of(
                        INDETERMINATE,
                        "a meeting of a committee that reads nearly so",
                        held(
                                swap(compliant(), committee("x", "cici")),
                                "cicci",
                                minutes(meeting("x", "x", YEAR_END), Fact.none())));
    }

    private static void heads(List<Example> all) {
        Designation none =
                headOfControl().toBuilder().period(java.util.Optional.empty()).build();
        new Examples("control.head-designated", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "nobody", designated())
                .of(
                        VIOLATED,
                        "another position",
                        designated(headOfControl().toBuilder()
                                .position(HEAD_OF_PLANNING)
                                .build()))
                .of(VIOLATED, "a term over the day before", designated(from(LocalDate.of(2022, 1, 1), YEAR_END)))
                .of(
                        SATISFIED,
                        "a term over that day",
                        designated(from(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 1))))
                .of(SATISFIED, "a term from that day", designated(from(YEAR_END, LocalDate.of(2029, 1, 1))))
                .of(
                        VIOLATED,
                        "a term from the day after",
                        designated(from(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1))))
                .of(INDETERMINATE, "a term that nobody has said", designated(none));
        new Examples("control.head-term", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(NOT_APPLICABLE, "a ministry", ministry())
                .of(NOT_APPLICABLE, "nobody designated", designated())
                .of(VIOLATED, "one day too long", designated(from(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 1, 2))))
                .of(SATISFIED, "shorter", designated(from(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))))
                .of(
                        INDETERMINATE,
                        "without end",
                        designated(headOfControl().toBuilder()
                                .period(Period.from(LocalDate.of(2022, 1, 1)))
                                .build()))
                .of(INDETERMINATE, "a term that nobody has said", designated(none))
                .of(
                        NOT_APPLICABLE,
                        "another position for longer",
                        designated(Designation.builder()
                                .id(DesignationId.of("p"))
                                .position(HEAD_OF_PLANNING)
                                .period(Period.between(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 1, 1)))
                                .build()));
    }

    private static void linesOfDefence(List<Example> all) {
        DefenceLineAssignment one = line("primera", "obras");
        DefenceLineAssignment two = line("segunda", "planeacion");
        DefenceLineAssignment three = line("tercera", "control");
        ManagementSystem open = townIn(c -> c.lines(Inventory.partial(List.of(three))));
        new Examples("control.lines-assigned", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "no first line", lines(two, three))
                .of(VIOLATED, "no second line", lines(one, three))
                .of(VIOLATED, "no third line", lines(one, two, line("estrategica", "control")))
                .of(INDETERMINATE, "a third line misspelt", lines(one, two, line("tercer", "control")))
                .of(INDETERMINATE, "an open list", open);
        new Examples("control.third-line-independent", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "the same unit in the first", lines(one, two, three, line("primera", "control")))
                .of(VIOLATED, "the same unit in the second", lines(one, two, three, line("segunda", "control")))
                .of(
                        SATISFIED,
                        "the same unit in the strategic line",
                        lines(one, two, three, line("estrategica", "control")))
                .of(INDETERMINATE, "the same unit in a line misspelt", lines(three, line("primer", "control")))
                .of(INDETERMINATE, "an open list", open)
                .of(NOT_APPLICABLE, "no third line", lines(one, two));
        WorkProcess ofControl = process("obras", ProcessKind.SUPPORT).toBuilder()
                .owner(UnitId.of("control"))
                .build();
        new Examples("control.third-line-owns-no-process", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "a process of support", processes(ofControl))
                .of(
                        NOT_APPLICABLE,
                        "its own process of evaluation alone",
                        processes(process("control", ProcessKind.EVALUATION)))
                .of(
                        INDETERMINATE,
                        "a process of a kind that nobody has said",
                        processes(ofControl.toBuilder()
                                .kind(java.util.Optional.empty())
                                .build()))
                .of(
                        INDETERMINATE,
                        "a process without owner",
                        processes(ofControl.toBuilder()
                                .owner(java.util.Optional.empty())
                                .build()))
                .of(INDETERMINATE, "lines that may be others", townIn(c -> c.lines(Inventory.partial(List.of(one)))));
        new Examples("risk.third-line-owns-no-risk", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "a risk of another process",
                        risks(risk().toBuilder().owner(UnitId.of("control")).build()))
                .of(
                        SATISFIED,
                        "a risk of its own process of evaluation",
                        risks(risk().toBuilder()
                                .owner(UnitId.of("control"))
                                .process(ProcessId.of("control"))
                                .build()))
                .of(
                        INDETERMINATE,
                        "a risk of a process that nobody has said",
                        risks(risk().toBuilder()
                                .owner(UnitId.of("control"))
                                .process(java.util.Optional.empty())
                                .build()))
                .of(
                        INDETERMINATE,
                        "a risk without owner",
                        risks(risk().toBuilder()
                                .owner(java.util.Optional.empty())
                                .build()))
                .of(NOT_APPLICABLE, "no risks", townIn(c -> c.risks(Inventory.complete(THROUGH, List.of()))));
        new Examples("risk.third-line-runs-no-control", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "a control of the first line",
                        controls(control().toBuilder()
                                .owner(UnitId.of("control"))
                                .build()))
                .of(
                        VIOLATED,
                        "a control of the second line",
                        controls(control().toBuilder()
                                .owner(UnitId.of("control"))
                                .line(DefenceLines.SECOND)
                                .build()))
                .of(
                        SATISFIED,
                        "a control of its own",
                        controls(control().toBuilder()
                                .owner(UnitId.of("control"))
                                .line(DefenceLines.THIRD)
                                .build()))
                .of(
                        INDETERMINATE,
                        "a control of a line that nobody has said",
                        controls(control().toBuilder()
                                .owner(UnitId.of("control"))
                                .line(java.util.Optional.empty())
                                .build()));
    }

    private static void components(List<Example> all) {
        LocalDate start = LocalDate.of(2025, 1, 1);
        List<ControlEvaluation> four = evaluations().subList(1, 5);
        new Examples("control.components-evaluated", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(SATISFIED, "on the last day of the year", compliant(), YEAR_END)
                .of(NOT_APPLICABLE, "the day before", compliant(), LocalDate.of(2025, 12, 30))
                .of(VIOLATED, "four of five", evaluated(four.toArray(ControlEvaluation[]::new)))
                .of(SATISFIED, "the fifth on the first day", evaluated(plus(four, first(start))))
                .of(SATISFIED, "the fifth on the last day", evaluated(plus(four, first(YEAR_END))))
                .of(VIOLATED, "the fifth a day early", evaluated(plus(four, first(start.minusDays(1)))))
                .of(VIOLATED, "the fifth a day late", evaluated(plus(four, first(YEAR_END.plusDays(1)))))
                .of(
                        INDETERMINATE,
                        "the fifth misspelt",
                        evaluated(plus(four, evaluation("ambiente-del-control", start))))
                .of(INDETERMINATE, "an open list", townIn(c -> c.evaluations(Inventory.partial(four))));
        LocalDate early = LocalDate.of(2025, 3, 31);
        ControlEvaluation absent =
                first(early).toBuilder().present(false).working(false).build();
        ControlEvaluation same = absent.toBuilder()
                .id(ControlEvaluationId.of("otra"))
                .present(true)
                .working(true)
                .build();
        ControlEvaluation silent = first(early).toBuilder()
                .present(java.util.Optional.empty())
                .working(java.util.Optional.empty())
                .build();
        for (String rule : List.of("control.component-present", "control.component-working")) {
            new Examples(rule, all)
                    .satisfied(compliant())
                    .unknown(unknown())
                    .of(VIOLATED, "a component that does not do", evaluated(absent))
                    .of(SATISFIED, "the same component mended later", evaluated(absent, first(early.plusDays(1))))
                    .of(
                            VIOLATED,
                            "the same component mended after the year",
                            evaluated(absent, first(YEAR_END.plusDays(1))))
                    .of(
                            VIOLATED,
                            "another component mended later",
                            evaluated(absent, evaluation("actividades-de-control", early.plusDays(1))))
                    .of(INDETERMINATE, "two that contradict each other", evaluated(absent, same))
                    .of(INDETERMINATE, "an answer that nobody gave", evaluated(silent))
                    .of(
                            INDETERMINATE,
                            "a list that may have a later one",
                            townIn(c -> c.evaluations(Inventory.partial(List.of(absent)))))
                    .of(NOT_APPLICABLE, "evaluations of other years", evaluated(first(start.minusDays(1))));
        }
        ControlEvaluation own =
                first(early).toBuilder().evaluator(UnitId.of("obras")).build();
        ControlEvaluation second =
                first(early).toBuilder().evaluator(UnitId.of("planeacion")).build();
        new Examples("control.evaluation-independent", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "an assessment of the first line", evaluated(own))
                .of(VIOLATED, "an assessment of the second line", evaluated(second))
                .of(SATISFIED, "an independent one beside it", evaluated(own, first(YEAR_END)))
                .of(VIOLATED, "an independent one of next year", evaluated(own, first(YEAR_END.plusDays(1))))
                .of(
                        VIOLATED,
                        "an independent one of another component",
                        evaluated(own, evaluation("actividades-de-control", early)))
                .of(
                        INDETERMINATE,
                        "an evaluator that nobody has said",
                        evaluated(own.toBuilder()
                                .evaluator(java.util.Optional.empty())
                                .build()))
                .of(NOT_APPLICABLE, "before the year is over", evaluated(own), LocalDate.of(2025, 12, 30))
                .of(VIOLATED, "on the last day of the year", evaluated(own), YEAR_END)
                .of(INDETERMINATE, "an open list", townIn(c -> c.evaluations(Inventory.partial(List.of(own)))));
    }

    private static ControlEvaluation[] plus(List<ControlEvaluation> some, ControlEvaluation one) {
        return Stream.concat(some.stream(), Stream.of(one)).toArray(ControlEvaluation[]::new);
    }

    private static void riskManagement(List<Example> all) {
        Risk bare = risk().toBuilder()
                .controls(Inventory.complete(THROUGH, List.of()))
                .build();
        ManagementSystem noRisks = townIn(c -> c.risks(Inventory.complete(THROUGH, List.of())));
        new Examples("risk.has-controls", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "a risk without controls", risks(bare))
                .of(
                        NOT_APPLICABLE,
                        "a risk that is accepted",
                        risks(bare.toBuilder().treatment(RiskTreatment.ACCEPT).build()))
                .of(NOT_APPLICABLE, "no risks", noRisks)
                .of(
                        INDETERMINATE,
                        "a risk whose treatment nobody has said",
                        risks(bare.toBuilder()
                                .treatment(java.util.Optional.empty())
                                .build()))
                .of(
                        INDETERMINATE,
                        "controls that nobody has given",
                        risks(bare.toBuilder().controls(Inventory.unknown()).build()));
        RiskControl loose = control().toBuilder().id(RiskControlId.of("c2")).build();
        new Examples("risk.control-has-risk", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "a control that no risk names", controls(control(), loose))
                .of(
                        INDETERMINATE,
                        "risks that may be others",
                        townIn(c -> c.risks(Inventory.partial(List.of(risk())))
                                .controls(Inventory.complete(THROUGH, List.of(control(), loose)))))
                .of(
                        INDETERMINATE,
                        "a risk whose controls may be others",
                        townIn(c -> c.risks(Inventory.complete(
                                        THROUGH,
                                        List.of(
                                                risk(),
                                                risk().toBuilder()
                                                        .id(RiskId.of("r2"))
                                                        .controls(Inventory.unknown())
                                                        .build())))
                                .controls(Inventory.complete(THROUGH, List.of(control(), loose)))))
                .of(
                        NOT_APPLICABLE,
                        "no controls",
                        townIn(c -> c.risks(Inventory.complete(THROUGH, List.of()))
                                .controls(Inventory.complete(THROUGH, List.of()))));
        new Examples("risk.control-documented", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        VIOLATED,
                        "one that is not",
                        controls(control().toBuilder().documented(false).build()))
                .of(
                        INDETERMINATE,
                        "one of which nobody has said",
                        controls(control().toBuilder()
                                .documented(java.util.Optional.empty())
                                .build()));
        new Examples("risk.residual-not-above-inherent", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(SATISFIED, "the same zone", risks(rated(RiskZone.HIGH, RiskZone.HIGH)))
                .of(VIOLATED, "one zone above", risks(rated(RiskZone.MODERATE, RiskZone.HIGH)))
                .of(
                        INDETERMINATE,
                        "no rating",
                        risks(risk().toBuilder()
                                .inherent(java.util.Optional.empty())
                                .build()))
                .of(NOT_APPLICABLE, "no risks", noRisks);
        Risk accepted = rated(RiskZone.HIGH, RiskZone.MODERATE).toBuilder()
                .treatment(RiskTreatment.ACCEPT)
                .build();
        new Examples("risk.appetite-respected", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "a risk above it that is accepted", risks(accepted))
                .of(
                        NOT_APPLICABLE,
                        "a risk at it that is accepted",
                        townIn(c ->
                                c.appetite(RiskZone.MODERATE).risks(Inventory.complete(THROUGH, List.of(accepted)))))
                .of(
                        INDETERMINATE,
                        "an appetite that nobody has said",
                        townIn(c -> c.appetite(java.util.Optional.empty())
                                .risks(Inventory.complete(THROUGH, List.of(accepted)))))
                .of(
                        INDETERMINATE,
                        "a treatment that nobody has said",
                        risks(accepted.toBuilder()
                                .treatment(java.util.Optional.empty())
                                .build()));
    }

    private static void controlReports(List<Example> all) {
        PeriodicReport june = reports().get(0);
        LocalDate late = LocalDate.of(2025, 12, 31);
        LocalDate proved = LocalDate.of(2025, 12, 31);
        new Examples("control.report-every-six-months", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(SATISFIED, "published on the last day", reporting(proved, published(june, late)))
                .of(VIOLATED, "published a day later", reporting(proved, published(june, late.plusDays(1))))
                .of(VIOLATED, "no report, once six more months are over", reporting(proved), LocalDate.of(2026, 1, 1))
                .of(NOT_APPLICABLE, "no report, a day before that", reporting(proved), YEAR_END)
                .of(INDETERMINATE, "a list that ends a day too early", reporting(LocalDate.of(2025, 12, 30)))
                .of(
                        VIOLATED,
                        "a report that is not published",
                        reporting(
                                proved,
                                june.toBuilder().publication(Fact.none()).build()))
                .of(
                        INDETERMINATE,
                        "a publication that nobody has told of",
                        reporting(
                                proved,
                                june.toBuilder().publication(Fact.unknown()).build()))
                .of(
                        VIOLATED,
                        "a cut-off a day too late",
                        reporting(
                                proved,
                                june.toBuilder()
                                        .cutOff(LocalDate.of(2025, 7, 1))
                                        .build()))
                .of(NOT_APPLICABLE, "a half-year that has not closed", unknown(), LocalDate.of(2025, 6, 30))
                .of(INDETERMINATE, "a half-year that has closed", unknown(), LocalDate.of(2025, 7, 1))
                .of(
                        VIOLATED,
                        "the second half-year, a year later",
                        reporting(LocalDate.of(2026, 6, 30), june),
                        LocalDate.of(2026, 7, 1))
                .of(
                        INDETERMINATE,
                        "a kind misspelt",
                        misspelt("informe-semestral-control-interno", "informe-semestral-controlinterno"));
        for (int year = 2017; year <= 2020; year++) {
            all.add(new Example(
                    "mipg.control.report-every-four-months",
                    "the year " + year,
                    year < 2020 ? VIOLATED : NOT_APPLICABLE,
                    ofYear(year),
                    LocalDate.of(2021, 12, 31)));
            all.add(new Example(
                    "mipg.control.report-every-six-months",
                    "the year " + year,
                    year < 2020 ? NOT_APPLICABLE : VIOLATED,
                    ofYear(year),
                    LocalDate.of(2021, 12, 31)));
        }
        new Examples("control.report-every-four-months", all)
                .unknown(unknown().toBuilder().vigencia(Vigencia.of(2018)).build())
                .of(NOT_APPLICABLE, "the year before the Statute was in force", ofYear(2011))
                .of(VIOLATED, "the first whole year of the Statute", ofYear(2012))
                .of(SATISFIED, "three in the year", ofYear(2018, "2018-03-12", "2018-07-12", "2018-11-12"))
                .of(VIOLATED, "two in the year", ofYear(2018, "2018-03-12", "2018-07-12"))
                .of(SATISFIED, "two in the year of the change", ofYear(2019, "2019-03-12", "2019-07-12"))
                .of(VIOLATED, "one in the year of the change", ofYear(2019, "2019-03-12"));
        recurring(all, "control.report-claims", "informe-pqrs", "informe-pqr");
        recurring(all, "control.report-offices", "evaluacion-por-dependencias", "evaluacion-por-dependencia");
        recurring(all, "control.report-accounting", "control-interno-contable", "control-interno-contables");
        austerity(all);
        new Examples("control.report-claims", all)
                .of(VIOLATED, "the first half-year alone missing", reporting(proved, report("informe-pqrs", YEAR_END)))
                .of(
                        SATISFIED,
                        "the first half-year alone",
                        reporting(proved, report("informe-pqrs", LocalDate.of(2025, 6, 30))));
        new Examples("control.report-offices", all)
                .of(NOT_APPLICABLE, "before the year is over", withoutReports("evaluacion-por-dependencias"), YEAR_END)
                .of(
                        NOT_APPLICABLE,
                        "not there yet, on the last day of next year",
                        withoutReports("evaluacion-por-dependencias"),
                        LocalDate.of(2026, 12, 31))
                .of(
                        VIOLATED,
                        "not there on the day after",
                        withoutReports("evaluacion-por-dependencias"),
                        LocalDate.of(2027, 1, 1))
                .of(
                        INDETERMINATE,
                        "an entity that may have a career of its own",
                        ofEntity(e -> e.nature(LegalNatureId.of("superintendencia-con-personeria"))));
        new Examples("control.report-accounting", all)
                .of(
                        NOT_APPLICABLE,
                        "on the last day",
                        withoutReports("control-interno-contable"),
                        LocalDate.of(2026, 2, 28))
                .of(
                        NOT_APPLICABLE,
                        "on the working day after a Saturday",
                        reporting(LocalDate.of(2026, 3, 2)),
                        LocalDate.of(2026, 3, 2))
                .of(VIOLATED, "on the day after that", reporting(LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 3, 3))
                .of(
                        INDETERMINATE,
                        "in a list that ends before it",
                        reporting(LocalDate.of(2026, 3, 1)),
                        LocalDate.of(2026, 3, 3))
                .of(
                        INDETERMINATE,
                        "on 29 February, which the sources do not settle",
                        withoutReports("control-interno-contable").toBuilder()
                                .vigencia(Vigencia.of(2023))
                                .build(),
                        LocalDate.of(2024, 2, 29))
                .of(
                        VIOLATED,
                        "on 1 March of a leap year",
                        withoutReports("control-interno-contable").toBuilder()
                                .vigencia(Vigencia.of(2023))
                                .build(),
                        LocalDate.of(2024, 3, 1));
        LocalDate april = LocalDate.of(2025, 4, 30);
        new Examples("control.report-programme", all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(
                        NOT_APPLICABLE,
                        "an entity without programme",
                        with(s -> s.plans(Inventory.complete(THROUGH, List.of()))))
                .of(
                        INDETERMINATE,
                        "a programme misspelt",
                        with(s -> s.plans(Inventory.complete(
                                THROUGH,
                                List.of(io.github.mipg.rules.TestSystems.plan("paac").toBuilder()
                                        .kind(PlanKindId.of("pac"))
                                        .build())))))
                .of(
                        NOT_APPLICABLE,
                        "a programme of another year",
                        with(s -> s.plans(Inventory.complete(
                                THROUGH,
                                List.of(io.github.mipg.rules.TestSystems.plan("paac").toBuilder()
                                        .vigencia(Vigencia.of(2024))
                                        .build())))))
                .of(
                        SATISFIED,
                        "the tenth working day of May",
                        reporting(THROUGH, followUp(april, LocalDate.of(2025, 5, 15))),
                        LocalDate.of(2025, 5, 16))
                .of(
                        VIOLATED,
                        "the eleventh working day of May",
                        reporting(THROUGH, followUp(april, LocalDate.of(2025, 5, 16))),
                        LocalDate.of(2025, 5, 16))
                .of(NOT_APPLICABLE, "none yet on the tenth", reporting(THROUGH), LocalDate.of(2025, 5, 15))
                .of(VIOLATED, "none on the eleventh", reporting(THROUGH), LocalDate.of(2025, 5, 16));
        for (int year : new int[] {2022, 2023}) {
            all.add(new Example(
                    "mipg.control.report-programme",
                    "the year " + year,
                    year < 2023 ? NOT_APPLICABLE : VIOLATED,
                    reporting(LocalDate.of(2027, 12, 31)).toBuilder()
                            .vigencia(Vigencia.of(year))
                            .plans(Inventory.complete(
                                    LocalDate.of(2027, 12, 31),
                                    List.of(io.github.mipg.rules.TestSystems.plan("paac").toBuilder()
                                            .vigencia(Vigencia.of(year))
                                            .build())))
                            .build(),
                    LocalDate.of(2024, 6, 1)));
        }
    }

    /** What is asked of the nation; a territory has measures of its own. */
    private static void austerity(List<Example> all) {
        ManagementSystem none = ofTheNation(withoutReports("austeridad-gasto"));
        ManagementSystem first = reporting(THROUGH, report("austeridad-gasto", LocalDate.of(2025, 3, 31)));
        new Examples("control.report-austerity", all)
                .satisfied(compliant())
                .satisfied(ministry())
                .unknown(unknown())
                .of(VIOLATED, "a quarter missing", ofTheNation(first))
                .of(NOT_APPLICABLE, "none, as many months after the first quarter", none, LocalDate.of(2025, 6, 30))
                .of(NOT_APPLICABLE, "none, on the working day after that holiday", none, LocalDate.of(2025, 7, 1))
                .of(VIOLATED, "none, on the day after", none, LocalDate.of(2025, 7, 2))
                .of(INDETERMINATE, "a quarter missing in a town hall", first)
                .of(INDETERMINATE, "none in a town hall", withoutReports("austeridad-gasto"))
                .of(INDETERMINATE, "none, in an open list", ofTheNation(with(s -> s.reports(Inventory.unknown()))))
                .of(INDETERMINATE, "a kind misspelt", ofTheNation(misspelt("austeridad-gasto", "austeridad-gastos")));
    }

    private static ManagementSystem ofTheNation(ManagementSystem system) {
        return system.toBuilder().entity(ministry().entity()).build();
    }

    /** A report that is enough by being there. */
    private static void recurring(List<Example> all, String rule, String kind, String nearly) {
        LocalDate muchLater = LocalDate.of(2027, 12, 31);
        new Examples(rule, all)
                .satisfied(compliant())
                .unknown(unknown())
                .of(VIOLATED, "none", withoutReports(kind), muchLater)
                .of(INDETERMINATE, "none, in an open list", with(s -> s.reports(Inventory.unknown())), muchLater)
                .of(INDETERMINATE, "a kind misspelt", misspelt(kind, nearly), muchLater)
                .of(
                        VIOLATED,
                        "of the year before alone",
                        reporting(muchLater, report(kind, LocalDate.of(2024, 12, 31))),
                        muchLater)
                .of(
                        VIOLATED,
                        "of the next year alone",
                        reporting(muchLater, report(kind, LocalDate.of(2026, 1, 1))),
                        muchLater);
    }

    private static PeriodicReport published(PeriodicReport report, LocalDate day) {
        return report.toBuilder()
                .publication(Fact.of(Publication.builder().date(day).build()))
                .build();
    }

    private static ManagementSystem ofYear(int year, String... cutOffs) {
        return with(s -> s.vigencia(Vigencia.of(year))
                .reports(Inventory.complete(
                        LocalDate.of(2021, 12, 31),
                        Arrays.stream(cutOffs)
                                .map(LocalDate::parse)
                                .map(day -> io.github.mipg.rules.TestSystems.report("r" + day, day, day.plusDays(5)))
                                .toList())));
    }

    // ---------------------------------------------------------------- tests

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gets_its_verdict(Example example) {
        Rule rule = RULES.find(RuleId.of(example.rule())).orElseThrow();

        Finding finding = EVALUATOR.evaluate(rule, example.system(), AsOf.of(example.asOf()));

        assertThat(finding.verdict())
                .as(example + "\n" + finding.explanation().orElseThrow())
                .isEqualTo(example.verdict());
    }

    @Test
    void every_rule_has_an_example_of_every_verdict() {
        Map<String, Set<Verdict>> found = examples().stream()
                .collect(Collectors.groupingBy(
                        Example::rule,
                        Collectors.mapping(
                                Example::verdict, Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)))));

        assertThat(found.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        AREA.stream().map(RuleId::value).toList());
        assertThat(found)
                .allSatisfy((rule, verdicts) -> assertThat(verdicts)
                        .containsExactlyInAnyOrder(SATISFIED, VIOLATED, NOT_APPLICABLE, INDETERMINATE));
    }

    static Stream<Rule> rules() {
        return RULES.rules().stream().filter(r -> AREA.contains(r.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_matters_and_a_law_date_of_its_own(Rule rule) {
        assertThat(rule.matters()).isNotEmpty();
        assertThat(rule.inForce()).isPresent();
        assertThat(rule.lawDate().toString()).isIn("period-end", "event:vigencia-start");
        assertThat(EVALUATOR
                        .evaluate(rule, nameless(), AsOf.of(LocalDate.of(1999, 1, 1)))
                        .verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_of_the_state_of_things_begins_on_its_first_day(Rule rule) {
        if (rule.lawDate().toString().equals("period-end")
                && !rule.id().value().matches(".*(components-evaluated|evaluation-independent)")) {
            LocalDate first = rule.inForce().orElseThrow().from();
            ManagementSystem then = nameless().toBuilder()
                    .vigencia(Vigencia.of(first.getYear()))
                    .build();

            assertThat(EVALUATOR
                            .evaluate(rule, then, AsOf.of(first.minusDays(1)))
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
            if (!rule.id().value().endsWith("follow-up")) {
                assertThat(EVALUATOR.evaluate(rule, then, AsOf.of(first)).verdict())
                        .isEqualTo(INDETERMINATE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_duty_of_the_whole_year_begins_with_the_first_year_that_its_norm_saw_begin(Rule rule) {
        if (rule.lawDate().toString().equals("event:vigencia-start")) {
            LocalDate from = rule.inForce().orElseThrow().from();
            int first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
            AsOf later = AsOf.of(LocalDate.of(first + 2, 1, 1));

            assertThat(EVALUATOR
                            .evaluate(
                                    rule,
                                    nameless().toBuilder()
                                            .vigencia(Vigencia.of(first - 1))
                                            .build(),
                                    later)
                            .verdict())
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(EVALUATOR
                            .evaluate(
                                    rule,
                                    nameless().toBuilder()
                                            .vigencia(Vigencia.of(first))
                                            .build(),
                                    later)
                            .verdict())
                    .isEqualTo(INDETERMINATE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "committee.territorial-chair, CONFIRMED",
        "committee.institutional-minutes, UNCONFIRMED",
        "control.cicci-minutes, UNCONFIRMED",
        "control.report-every-six-months, CONFIRMED",
        "control.report-claims, CONFIRMED",
        "control.report-accounting, DISPUTED",
        "control.report-austerity, CONFIRMED",
        "control.report-offices, UNCONFIRMED",
        "control.half-yearly-report-second, UNCONFIRMED",
        "risk.control-has-risk, UNCONFIRMED",
        "people.graded-in-time, CONFIRMED",
        "people.agreed-in-time, UNCONFIRMED",
        "plan.transparency-programme-adopted, UNCONFIRMED",
        "control.report-programme, UNCONFIRMED",
        "risk.has-controls, CONFIRMED",
        "risk.residual-not-above-inherent, UNCONFIRMED",
        "risk.appetite-respected, UNCONFIRMED",
    })
    void a_rule_is_as_sure_as_its_weakest_part(String rule, Basis basis) {
        Finding finding =
                EVALUATOR.evaluate(RULES.find(RuleId.of("mipg." + rule)).orElseThrow(), compliant(), AFTER);

        assertThat(finding.basis()).isEqualTo(basis);
    }

    @Test
    void a_finding_on_a_row_names_the_row() {
        ManagementSystem system = risks(
                risk(),
                risk().toBuilder()
                        .id(RiskId.of("r2"))
                        .controls(Inventory.complete(THROUGH, List.of()))
                        .build());

        List<Finding> findings = EVALUATOR.findings(
                RULES.find(RuleId.of("mipg.risk.has-controls")).orElseThrow(), system, AFTER);

        assertThat(findings)
                .extracting(f -> f.subjects().get(f.subjects().size() - 1).key(), Finding::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("r1", SATISFIED),
                        org.assertj.core.groups.Tuple.tuple("r2", VIOLATED));
    }

    @Test
    void lines_are_known_by_their_keys() {
        assertThat(List.of(DefenceLines.FIRST, DefenceLines.SECOND, DefenceLines.THIRD))
                .containsExactly(ConceptId.of("primera"), ConceptId.of("segunda"), ConceptId.of("tercera"));
    }
}
