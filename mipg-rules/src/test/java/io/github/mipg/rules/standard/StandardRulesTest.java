package io.github.mipg.rules.standard;

import static io.github.mipg.model.governance.CommitteeRole.CHAIR;
import static io.github.mipg.model.governance.CommitteeRole.GUEST;
import static io.github.mipg.model.governance.CommitteeRole.MEMBER;
import static io.github.mipg.model.governance.CommitteeRole.SECRETARY;
import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.THROUGH;
import static io.github.mipg.rules.TestSystems.act;
import static io.github.mipg.rules.TestSystems.cicci;
import static io.github.mipg.rules.TestSystems.committee;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.institutional;
import static io.github.mipg.rules.TestSystems.meeting;
import static io.github.mipg.rules.TestSystems.meetings;
import static io.github.mipg.rules.TestSystems.member;
import static io.github.mipg.rules.TestSystems.nameless;
import static io.github.mipg.rules.TestSystems.ofEntity;
import static io.github.mipg.rules.TestSystems.plan;
import static io.github.mipg.rules.TestSystems.plans;
import static io.github.mipg.rules.TestSystems.published;
import static io.github.mipg.rules.TestSystems.report;
import static io.github.mipg.rules.TestSystems.reports;
import static io.github.mipg.rules.TestSystems.territorial;
import static io.github.mipg.rules.TestSystems.unknown;
import static io.github.mipg.rules.TestSystems.with;
import static io.github.mipg.rules.report.Verdict.INDETERMINATE;
import static io.github.mipg.rules.report.Verdict.NOT_APPLICABLE;
import static io.github.mipg.rules.report.Verdict.SATISFIED;
import static io.github.mipg.rules.report.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PlanId;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.CommitteeMember;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.JobLevel;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.governance.Position;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {
    private static final RuleSet RULES = StandardRules.of(LAW);
    private static final Evaluator EVALUATOR = Evaluator.of(LAW, RULES);

    private static Finding finding(String rule, ManagementSystem system, AsOf asOf) {
        return EVALUATOR.evaluate(RULES.find(RuleId.of("mipg." + rule)).orElseThrow(), system, asOf);
    }

    private static Verdict verdict(String rule, ManagementSystem system) {
        return finding(rule, system, AFTER).verdict();
    }

    private static Verdict verdict(String rule, ManagementSystem system, LocalDate asOf) {
        return finding(rule, system, AsOf.of(asOf)).verdict();
    }

    private static List<String> missing(String rule, ManagementSystem system) {
        return finding(rule, system, AFTER).missing().stream()
                .map(MissingDatum::path)
                .toList();
    }

    /** The rules whose examples stand here; the others have them in a class of their own. */
    static Stream<Rule> rules() {
        return allRules()
                .filter(r ->
                        !RuleExamples.isElsewhere(r.id()) && !CommitteeAndControlExamplesTest.hasExamplesOf(r.id()));
    }

    static Stream<Rule> allRules() {
        return RULES.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void a_town_hall_that_does_everything_satisfies_every_rule(Rule rule) {
        assumeThat(owedByOthers(rule)).isFalse();

        Finding finding = EVALUATOR.evaluate(rule, compliant(), AFTER);

        if (RuleExamples.NOT_YET_DUE.contains(rule.id().value())) {
            assertThat(finding.verdict()).isEqualTo(NOT_APPLICABLE);
            return;
        }
        assertThat(finding.verdict()).isEqualTo(SATISFIED);
        assertThat(finding.text(Language.SPANISH)).startsWith("Se cumple: ");
    }

    /** What only the national order owes, or what only an earlier norm asked for. */
    private static boolean owedByOthers(Rule rule) {
        return rule.id().value().matches("mipg\\.(committee\\.sectoral|audit-committee\\.sectoral|council\\.).*")
                || isOfThePast(rule);
    }

    private static boolean isOfThePast(Rule rule) {
        return rule.inForce().flatMap(Period::until).isPresent();
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void what_only_others_owe_is_not_asked_of_a_town_hall(Rule rule) {
        assumeThat(owedByOthers(rule)).isTrue();

        assertThat(EVALUATOR.evaluate(rule, compliant(), AFTER).verdict()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void a_ministry_that_does_everything_satisfies_what_it_owes(Rule rule) {
        Verdict verdict =
                EVALUATOR.evaluate(rule, TestSystems.ministry(), AFTER).verdict();

        assertThat(verdict).isIn(SATISFIED, NOT_APPLICABLE);
        if (rule.id().value().contains("sectoral")) {
            assertThat(verdict).isEqualTo(SATISFIED);
        }
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void of_an_entity_of_which_nothing_is_known_nothing_can_be_told(Rule rule) {
        assumeThat(isOfThePast(rule)).isFalse();

        Finding finding = EVALUATOR.evaluate(rule, nameless(), AFTER);

        assertThat(finding.verdict()).isEqualTo(INDETERMINATE);
        assertThat(finding.missing()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void before_its_norm_a_rule_says_nothing(Rule rule) {
        ManagementSystem early = with(s -> s.vigencia(Vigencia.of(2010)));

        assertThat(EVALUATOR.evaluate(rule, early, AsOf.date(2011, 1, 1)).verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void outside_the_scope_only_the_scope_and_the_action_plan_are_asked_for(Rule rule) {
        ManagementSystem outside = ofEntity(e -> e.nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                .stateCapital(io.github.mipg.model.Percentage.of(10)));

        assertThat(EVALUATOR.evaluate(rule, outside, AFTER).verdict())
                .isEqualTo(
                        List.of("mipg.scope.determined", "mipg.plan.action-plan-published")
                                        .contains(rule.id().value())
                                ? SATISFIED
                                : NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_year_before_its_norm_is_not_judged_by_it(Rule rule) {
        LocalDate end = LocalDate.of(2016, 12, 31);
        ManagementSystem early = ManagementSystem.builder()
                .entity(compliant().entity())
                .vigencia(Vigencia.of(2016))
                .committees(Inventory.complete(end, List.of()))
                .meetings(Inventory.complete(end, List.of()))
                .plans(Inventory.complete(end, List.of()))
                .build();

        Verdict verdict = EVALUATOR.evaluate(rule, early, AsOf.date(2018, 1, 1)).verdict();
        assertThat(verdict)
                .isEqualTo(
                        switch (rule.id().value()) {
                            case "mipg.scope.determined" -> SATISFIED;
                            case "mipg.plan.action-plan-published" -> VIOLATED; // Ley 1474 is of 2011
                            case "mipg.control.report-every-four-months", "mipg.control.report-claims" -> INDETERMINATE;
                            default -> NOT_APPLICABLE;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "TERRITORIAL, 2024, VIOLATED",
        "TERRITORIAL, 2025, INDETERMINATE",
        "TERRITORIAL, 2026, INDETERMINATE",
        "TERRITORIAL, 2027, VIOLATED",
        "NATIONAL, 2024, VIOLATED",
        "NATIONAL, 2025, INDETERMINATE",
        "NATIONAL, 2026, VIOLATED",
    })
    void the_plan_that_another_is_replacing_is_not_held_against_anybody(
            AdministrativeOrder order, int year, Verdict expected) {
        LocalDate through = LocalDate.of(year, 6, 30);
        ManagementSystem without = ManagementSystem.builder()
                .entity(compliant().entity().toBuilder().order(order).build())
                .vigencia(Vigencia.of(year))
                .plans(Inventory.complete(
                        through,
                        compliant().plans().items().stream()
                                .filter(p -> !p.kind().value().equals("paac"))
                                .map(p -> p.toBuilder()
                                        .vigencia(Vigencia.of(year))
                                        .publication(Fact.of(Publication.builder()
                                                .date(LocalDate.of(year, 1, 30))
                                                .build()))
                                        .build())
                                .toList()))
                .build();

        for (String id :
                List.of("mipg.plan.twelve-integrated", "mipg.plan.twelve-approved", "mipg.plan.twelve-published")) {
            Finding finding = EVALUATOR
                    .evaluate(without, AsOf.of(through))
                    .find(RuleId.of(id))
                    .orElseThrow();
            assertThat(finding.verdict()).as(id).isEqualTo(expected);
        }
    }

    @Test
    void a_cicci_created_during_the_year_owes_no_whole_year_of_meetings() {
        ManagementSystem late = with(s -> s.committees(Inventory.complete(
                        TestSystems.THROUGH,
                        compliant().committees().items().stream()
                                .map(c -> c.toBuilder()
                                        .creation(Fact.of(AdministrativeAct.builder()
                                                .title("Resoluci\u00f3n 9")
                                                .date(LocalDate.of(2025, 11, 20))
                                                .build()))
                                        .build())
                                .toList()))
                .meetings(Inventory.complete(TestSystems.THROUGH, List.of())));

        assertThat(EVALUATOR
                        .evaluate(late, AFTER)
                        .find(RuleId.of("mipg.control.cicci-meetings"))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_council_owes_internal_control_and_its_action_plan(Rule rule) {
        ManagementSystem council =
                ofEntity(e -> e.nature(LegalNatureId.of("concejo")).branch(Branch.ELECTED_CORPORATIONS));
        String id = rule.id().value();
        boolean owed = (id.startsWith("mipg.control.") && !id.equals("mipg.control.head-term") && !isOfThePast(rule))
                || id.startsWith("mipg.risk.")
                || id.equals("mipg.scope.determined")
                || id.equals("mipg.plan.action-plan-published");

        assertThat(EVALUATOR.evaluate(rule, council, AFTER).verdict()).isEqualTo(owed ? SATISFIED : NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void a_rule_speaks_both_languages_and_cites(Rule rule) {
        assertThat(rule.title().spanish()).isNotEqualTo(rule.title().english());
        assertThat(rule.reason().spanish()).isNotEqualTo(rule.reason().english());
        assertThat(rule.id().namespace()).isEqualTo("mipg");
        for (Finding finding : List.of(
                EVALUATOR.evaluate(rule, compliant(), AFTER),
                EVALUATOR.evaluate(rule, nameless(), AFTER),
                EVALUATOR.evaluate(rule, committees(), AFTER))) {
            assertThat(finding.citations()).isNotEmpty();
            assertThat(finding.text(Language.SPANISH)).isNotEqualTo(finding.text(Language.ENGLISH));
            assertThat(finding.explanation().orElseThrow().stream()
                            .filter(e -> e.path().isPresent()))
                    .isNotEmpty();
        }
    }

    @Test
    void the_order_of_rows_decides_nothing() {
        ManagementSystem there = messy(false);
        ManagementSystem back = messy(true);
        Map<RuleId, Verdict> verdicts = new HashMap<>();
        RULES.rules()
                .forEach(r ->
                        verdicts.put(r.id(), EVALUATOR.evaluate(r, there, AFTER).verdict()));

        RULES.rules()
                .forEach(r -> assertThat(EVALUATOR.evaluate(r, back, AFTER).verdict())
                        .as(r.id().value())
                        .isEqualTo(verdicts.get(r.id())));
    }

    /** Two rows for everything that there should be one of, and the two disagree. */
    private static ManagementSystem messy(boolean backwards) {
        List<Committee> committees = new ArrayList<>(List.of(
                institutional(),
                committee(
                        "otro",
                        "comite-institucional",
                        member(CHAIR, Position.OTHER).level(JobLevel.TECHNICAL)),
                cicci(),
                committee("otro-cicci", "cicci", member(CHAIR, Position.OTHER))));
        List<InstitutionalPlan> plans = new ArrayList<>(plans());
        plans.add(plan("plan-de-accion").toBuilder()
                .id(PlanId.of("tarde"))
                .publication(Fact.of(published(LocalDate.of(2025, 5, 1))))
                .build());
        List<PeriodicReport> reports = new ArrayList<>(reports());
        reports.add(report("tarde", LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 1)));
        if (backwards) {
            Collections.reverse(committees);
            Collections.reverse(plans);
            Collections.reverse(reports);
        }
        return with(s -> s.committees(Inventory.complete(THROUGH, committees))
                .plans(Inventory.complete(THROUGH, plans))
                .reports(Inventory.complete(THROUGH, reports)));
    }

    @Test
    void rows_that_contradict_each_other_settle_nothing() {
        for (String rule : List.of(
                "committee.institutional-chair",
                "control.cicci-chair",
                "plan.action-plan-published",
                "control.half-yearly-report-first")) {
            assertThat(verdict(rule, messy(false))).as(rule).isEqualTo(INDETERMINATE);
        }
        assertThat(missing("committee.institutional-chair", messy(false))).containsExactly("/committees");
        assertThat(missing("plan.action-plan-published", messy(false))).containsExactly("/plans");
    }

    private static <T> Inventory<T> none() {
        // A list that is declared complete and empty; meetings go first, or they would hang in the air.
        return Inventory.complete(THROUGH, List.of());
    }

    private static ManagementSystem committees(Committee... committees) {
        return with(s ->
                s.meetings(Inventory.unknown()).committees(Inventory.complete(THROUGH, Arrays.asList(committees))));
    }

    private static ManagementSystem seats(CommitteeMember.Builder... members) {
        return committees(committee("cigd", "comite-institucional", members), cicci());
    }

    private static ManagementSystem cicciSeats(CommitteeMember.Builder... members) {
        return committees(institutional(), committee("cicci", "cicci", members));
    }

    private static ManagementSystem openSeats(String kind, CommitteeMember.Builder... members) {
        List<CommitteeMember> built =
                Arrays.stream(members).map(CommitteeMember.Builder::build).toList();
        Committee open = committee("x", kind).toBuilder()
                .members(Inventory.partial(built))
                .build();
        return committees(open);
    }

    @Nested
    class OfScope {
        @Test
        void determined_needs_what_decides() {
            assertThat(missing("scope.determined", nameless())).containsExactly("/entity/nature", "/entity/branch");
            assertThat(verdict("scope.determined", ofEntity(e -> e.branch(Branch.JUDICIAL))))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void adopted_is_none_or_given_or_unknown() {
            assertThat(verdict("scope.model-adopted", with(s -> s.adoption(Fact.none()))))
                    .isEqualTo(VIOLATED);
            assertThat(verdict("scope.model-adopted", unknown())).isEqualTo(INDETERMINATE);
            assertThat(missing("scope.model-adopted", unknown())).containsExactly("/adoption");
            assertThat(verdict("scope.model-adopted", ofEntity(e -> e.branch(Branch.JUDICIAL))))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(finding("scope.model-adopted", compliant(), AFTER).evidence())
                    .extracting(Evidence::title)
                    .containsExactly("Decreto 17 de 2018, firmado");
        }
    }

    @Nested
    class OfCommittees {
        @ParameterizedTest
        @CsvSource({
            "committee.institutional-exists, cigd",
            "control.cicci-exists, cicci",
            "committee.territorial-exists, cmgd",
        })
        void each_has_to_exist(String rule, String id) {
            List<Committee> others = Stream.of(institutional(), cicci(), territorial())
                    .filter(c -> !c.id().value().equals(id))
                    .toList();

            assertThat(verdict(rule, committees(others.toArray(Committee[]::new))))
                    .isEqualTo(VIOLATED);
            ManagementSystem open = with(s -> s.meetings(Inventory.unknown()).committees(Inventory.partial(others)));
            assertThat(verdict(rule, open)).isEqualTo(INDETERMINATE);
            assertThat(missing(rule, open)).containsExactly("/committees");
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31, VIOLATED", "2025-12-30, INDETERMINATE"})
        void a_list_proves_absence_up_to_its_day_only(LocalDate through, Verdict expected) {
            ManagementSystem system =
                    with(s -> s.meetings(Inventory.unknown()).committees(Inventory.complete(through, List.of())));

            assertThat(verdict("committee.institutional-exists", system)).isEqualTo(expected);
            assertThat(verdict("committee.institutional-exists", system, LocalDate.of(2025, 12, 30)))
                    .isEqualTo(VIOLATED);
        }

        @Test
        void the_evidence_is_the_act_of_creation() {
            assertThat(finding("committee.institutional-exists", compliant(), AFTER)
                            .evidence())
                    .extracting(Evidence::title)
                    .containsExactly("Resolución 1 de 2018, firmado");
        }

        @Test
        void only_a_complete_list_shows_that_there_is_one() {
            Committee second = committee("otro", "comite-institucional");

            assertThat(verdict("committee.institutional-single", committees(institutional(), second)))
                    .isEqualTo(VIOLATED);
            assertThat(verdict(
                            "committee.institutional-single",
                            with(s -> s.committees(Inventory.partial(List.of(institutional(), second))))))
                    .isEqualTo(VIOLATED);
            assertThat(verdict(
                            "committee.institutional-single",
                            with(s -> s.committees(Inventory.partial(List.of(institutional()))))))
                    .isEqualTo(INDETERMINATE);
            assertThat(verdict("committee.institutional-single", committees(cicci())))
                    .isEqualTo(NOT_APPLICABLE);
        }

        @ParameterizedTest
        @CsvSource({
            "alcaldia, SATISFIED",
            "gobernacion, SATISFIED",
            "ministerio, NOT_APPLICABLE",
        })
        void mayors_and_governors_have_a_territorial_one(String nature, Verdict expected) {
            assertThat(verdict("committee.territorial-exists", ofEntity(e -> e.nature(LegalNatureId.of(nature)))))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @MethodSource("io.github.mipg.rules.standard.StandardRulesTest#seatRules")
        void seats_are_asked_for_where_the_committee_exists(String rule) {
            assertThat(verdict(rule, committees())).isEqualTo(NOT_APPLICABLE);
            assertThat(verdict(rule, unknown())).isEqualTo(INDETERMINATE);
        }

        @ParameterizedTest
        @MethodSource("io.github.mipg.rules.standard.StandardRulesTest#seatRules")
        void an_open_list_of_members_settles_no_absence(String rule) {
            String kind = rule.startsWith("control.") ? "cicci" : "comite-institucional";

            assertThat(verdict(rule, openSeats(kind))).isEqualTo(INDETERMINATE);
            assertThat(missing(rule, openSeats(kind))).containsExactly("/committees/x/members");
        }
    }

    static Stream<String> seatRules() {
        return Stream.of(
                "committee.institutional-chair",
                "committee.institutional-members",
                "committee.institutional-secretary",
                "committee.institutional-control-guest",
                "control.cicci-chair",
                "control.cicci-secretary");
    }

    @Nested
    class OfSeats {
        @ParameterizedTest
        @CsvSource({
            "NATIONAL, CENTRAL, VICE_MINISTER, SATISFIED",
            "NATIONAL, CENTRAL, DEPUTY_DIRECTOR, SATISFIED",
            "NATIONAL, CENTRAL, SECRETARY_GENERAL, SATISFIED",
            "NATIONAL, CENTRAL, LEGAL_REPRESENTATIVE, VIOLATED",
            "NATIONAL, DECENTRALISED, VICE_MINISTER, VIOLATED",
            "NATIONAL, DECENTRALISED, DEPUTY_DIRECTOR, SATISFIED",
            "NATIONAL, DECENTRALISED, SECRETARY_GENERAL, SATISFIED",
            "NATIONAL, DECENTRALISED, OTHER, INDETERMINATE",
            "NATIONAL, CENTRAL, OTHER, VIOLATED",
            "NATIONAL, , SECRETARY_GENERAL, INDETERMINATE",
            "TERRITORIAL, , LEGAL_REPRESENTATIVE, SATISFIED",
            "TERRITORIAL, CENTRAL, OTHER, INDETERMINATE",
            ", CENTRAL, SECRETARY_GENERAL, INDETERMINATE",
        })
        void the_chair_depends_on_order_and_sector(
                @Nullable AdministrativeOrder order,
                @Nullable AdministrativeLevel level,
                Position position,
                Verdict expected) {
            ManagementSystem system = seats(member(CHAIR, position)).toBuilder()
                    .entity(compliant().entity().toBuilder()
                            .order(Optional.ofNullable(order))
                            .level(Optional.ofNullable(level))
                            .build())
                    .build();

            assertThat(verdict("committee.institutional-chair", system)).isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(JobLevel.class)
        void in_the_territory_the_chair_is_of_directive_level(JobLevel level) {
            assertThat(verdict(
                            "committee.institutional-chair",
                            seats(member(CHAIR, Position.OTHER).level(level))))
                    .isEqualTo(level == JobLevel.DIRECTIVE ? SATISFIED : VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({
            "NATIONAL, LEGAL_REPRESENTATIVE, , false, SATISFIED",
            "NATIONAL, LEGAL_REPRESENTATIVE, , , INDETERMINATE",
            "NATIONAL, LEGAL_REPRESENTATIVE, , true, VIOLATED",
            "NATIONAL, OTHER, PROFESSIONAL, false, SATISFIED",
            "NATIONAL, OTHER, , false, INDETERMINATE",
            "NATIONAL, OTHER, ASSISTANCE, false, VIOLATED",
            "NATIONAL, OTHER, DIRECTIVE, , INDETERMINATE",
            "NATIONAL, OTHER, DIRECTIVE, true, INDETERMINATE",
            "NATIONAL, OTHER, ADVISER, true, VIOLATED",
            "NATIONAL, OTHER, PROFESSIONAL, , INDETERMINATE",
            "TERRITORIAL, OTHER, PROFESSIONAL, false, SATISFIED",
            "TERRITORIAL, OTHER, ADVISER, false, SATISFIED",
            "TERRITORIAL, OTHER, TECHNICAL, , INDETERMINATE",
            "TERRITORIAL, OTHER, TECHNICAL, true, VIOLATED",
            "TERRITORIAL, OTHER, ASSISTANCE, , VIOLATED",
            "TERRITORIAL, OTHER, DIRECTIVE, , SATISFIED",
        })
        void without_directive_servants_the_committee_is_in_other_hands(
                AdministrativeOrder order,
                Position position,
                @Nullable JobLevel level,
                @Nullable Boolean directiveStaff,
                Verdict expected) {
            ManagementSystem system = seats(member(CHAIR, position).level(Optional.ofNullable(level))).toBuilder()
                    .entity(compliant().entity().toBuilder()
                            .order(order)
                            .level(AdministrativeLevel.DECENTRALISED)
                            .directiveStaff(Optional.ofNullable(directiveStaff))
                            .build())
                    .build();

            assertThat(verdict("committee.institutional-chair", system)).isEqualTo(expected);
        }

        @Test
        void a_committee_without_chair_has_none() {
            Finding finding = finding(
                    "committee.institutional-chair", seats(member(SECRETARY, Position.HEAD_OF_PLANNING)), AFTER);

            assertThat(finding.verdict()).isEqualTo(VIOLATED);
            assertThat(finding.text(Language.SPANISH)).endsWith("se encontró ninguno.");
        }

        @ParameterizedTest
        @CsvSource({
            "DIRECTIVE, true, SATISFIED",
            "ADVISER, true, SATISFIED",
            "PROFESSIONAL, true, VIOLATED",
            "PROFESSIONAL, false, SATISFIED",
            "PROFESSIONAL, , INDETERMINATE",
            "TECHNICAL, true, VIOLATED",
            "TECHNICAL, false, SATISFIED",
            "ASSISTANCE, true, VIOLATED",
            "ASSISTANCE, false, VIOLATED",
            "ASSISTANCE, , VIOLATED",
            ", true, INDETERMINATE",
        })
        void members_are_directive_or_adviser_where_there_are_any(
                @Nullable JobLevel level, @Nullable Boolean directiveStaff, Verdict expected) {
            ManagementSystem system =
                    seats(member(MEMBER, Position.OTHER).level(Optional.ofNullable(level))).toBuilder()
                            .entity(compliant().entity().toBuilder()
                                    .directiveStaff(Optional.ofNullable(directiveStaff))
                                    .build())
                            .build();

            assertThat(verdict("committee.institutional-members", system)).isEqualTo(expected);
        }

        @Test
        void the_legal_representative_fits_and_other_roles_are_not_looked_at() {
            assertThat(verdict(
                            "committee.institutional-members",
                            seats(
                                    member(MEMBER, Position.LEGAL_REPRESENTATIVE),
                                    member(GUEST, Position.OTHER).level(JobLevel.ASSISTANCE))))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void one_misplaced_member_is_enough_even_in_an_open_list() {
            CommitteeMember.Builder misplaced = member(MEMBER, Position.OTHER)
                    .level(JobLevel.ASSISTANCE)
                    .title("Auxiliar")
                    .vote(true);
            Finding finding =
                    finding("committee.institutional-members", openSeats("comite-institucional", misplaced), AFTER);

            assertThat(finding.verdict()).isEqualTo(VIOLATED);
            assertThat(finding.text(Language.SPANISH)).endsWith("se encontró Auxiliar (Otro cargo), con voto.");
            assertThat(finding.text(Language.ENGLISH)).endsWith("found Auxiliar (Other position), with vote.");
        }

        @Test
        void the_secretary_is_the_head_of_planning() {
            assertThat(verdict(
                            "committee.institutional-secretary",
                            seats(member(SECRETARY, Position.OTHER).vote(false))))
                    .isEqualTo(VIOLATED);
            assertThat(verdict("committee.institutional-secretary", seats(member(CHAIR, Position.OTHER))))
                    .isEqualTo(VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({
            "GUEST, false, SATISFIED",
            "GUEST, true, VIOLATED",
            "GUEST, , INDETERMINATE",
            "MEMBER, false, VIOLATED",
            "MEMBER, , VIOLATED",
        })
        void internal_control_is_a_guest_without_vote(CommitteeRole role, @Nullable Boolean vote, Verdict expected) {
            assertThat(verdict(
                            "committee.institutional-control-guest",
                            seats(member(role, Position.HEAD_OF_INTERNAL_CONTROL)
                                    .vote(Optional.ofNullable(vote)))))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "committee.institutional-chair, CHAIR, INDETERMINATE",
            "committee.institutional-members, MEMBER, INDETERMINATE",
            "committee.institutional-secretary, SECRETARY, INDETERMINATE",
            "committee.institutional-control-guest, GUEST, INDETERMINATE",
            "control.cicci-chair, CHAIR, INDETERMINATE",
            "control.cicci-secretary, SECRETARY, INDETERMINATE",
        })
        void a_seat_of_an_unknown_position_accuses_nobody(String rule, CommitteeRole role, Verdict expected) {
            CommitteeMember.Builder seat = CommitteeMember.builder()
                    .role(role)
                    .level(JobLevel.TECHNICAL)
                    .title("Despacho");
            ManagementSystem system = rule.startsWith("control") ? cicciSeats(seat) : seats(seat);

            assertThat(verdict(rule, system)).isEqualTo(expected);
            assertThat(missing(rule, system)).containsExactly("/committees");
        }

        @Test
        void what_is_known_of_a_seat_may_decide_without_its_position() {
            assertThat(verdict(
                            "committee.institutional-chair",
                            seats(CommitteeMember.builder().role(CHAIR).level(JobLevel.DIRECTIVE))))
                    .isEqualTo(SATISFIED);
            assertThat(verdict(
                            "committee.institutional-members",
                            seats(CommitteeMember.builder().role(MEMBER).level(JobLevel.ADVISER))))
                    .isEqualTo(SATISFIED);
            Finding voting = finding(
                    "control.cicci-secretary",
                    cicciSeats(CommitteeMember.builder().role(SECRETARY).vote(true)),
                    AFTER);
            assertThat(voting.verdict()).isEqualTo(VIOLATED);
            assertThat(voting.text(Language.SPANISH)).endsWith("se encontró cargo sin decir, con voto.");
            assertThat(finding(
                                    "control.cicci-secretary",
                                    cicciSeats(CommitteeMember.builder()
                                            .role(SECRETARY)
                                            .title("Despacho")
                                            .vote(true)),
                                    AFTER)
                            .text(Language.ENGLISH))
                    .endsWith("found Despacho, with vote.");
        }

        @Test
        void a_committee_without_internal_control_violates() {
            assertThat(verdict("committee.institutional-control-guest", seats(member(CHAIR, Position.OTHER))))
                    .isEqualTo(VIOLATED);
        }

        @Test
        void the_legal_representative_chairs_the_cicci() {
            assertThat(verdict("control.cicci-chair", cicciSeats(member(CHAIR, Position.SECRETARY_GENERAL))))
                    .isEqualTo(VIOLATED);
            assertThat(verdict("control.cicci-chair", cicciSeats(member(MEMBER, Position.OTHER))))
                    .isEqualTo(VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({
            "HEAD_OF_INTERNAL_CONTROL, false, SATISFIED",
            "HEAD_OF_INTERNAL_CONTROL, true, VIOLATED",
            "HEAD_OF_INTERNAL_CONTROL, , INDETERMINATE",
            "HEAD_OF_PLANNING, false, VIOLATED",
            "HEAD_OF_PLANNING, , VIOLATED",
        })
        void internal_control_is_secretary_of_the_cicci_without_vote(
                Position position, @Nullable Boolean vote, Verdict expected) {
            assertThat(verdict(
                            "control.cicci-secretary",
                            cicciSeats(member(SECRETARY, position).vote(Optional.ofNullable(vote)))))
                    .isEqualTo(expected);
        }

        @Test
        void two_seats_that_are_judged_alike_are_one_answer() {
            CommitteeMember.Builder one =
                    member(CHAIR, Position.LEGAL_REPRESENTATIVE).title("Alcaldesa");
            CommitteeMember.Builder other =
                    member(CHAIR, Position.LEGAL_REPRESENTATIVE).title("Alcalde encargado");
            assertThat(verdict("committee.institutional-chair", seats(one, other)))
                    .isEqualTo(SATISFIED);
            assertThat(verdict(
                            "committee.institutional-chair",
                            seats(one, member(CHAIR, Position.OTHER).level(JobLevel.TECHNICAL))))
                    .isEqualTo(INDETERMINATE);
        }

        @Test
        void very_long_names_are_cut_and_nothing_breaks() {
            ManagementSystem system = seats(
                    member(CHAIR, Position.OTHER).level(JobLevel.TECHNICAL).title("x".repeat(10_000)));
            Finding finding = finding("committee.institutional-chair", system, AFTER);

            assertThat(finding.verdict()).isEqualTo(VIOLATED);
            assertThat(finding.text(Language.SPANISH)).hasSizeLessThan(10_001).endsWith("\u2026");
            ManagementSystem named = with(s -> s.committees(Inventory.complete(
                    THROUGH,
                    List.of(institutional().toBuilder().name("y".repeat(10_000)).build(), cicci()))));
            assertThat(finding("committee.institutional-exists", named, AFTER)
                            .explanation()
                            .orElseThrow()
                            .children())
                    .isNotEmpty();
        }
    }

    @Nested
    class OfFollowUp {
        private static final String RULE = "committee.institutional-follow-up";

        private ManagementSystem held(String... dates) {
            List<Meeting> held = new ArrayList<>();
            for (String date : dates) {
                held.add(meeting("m" + held.size(), "cigd", LocalDate.parse(date)));
            }
            return with(s -> s.meetings(Inventory.complete(THROUGH, held)));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-03-30, NOT_APPLICABLE", // no quarter has closed
            "2025-03-31, VIOLATED", // the first closes on its last day
            "2025-04-01, VIOLATED",
        })
        void a_quarter_counts_from_its_last_day(LocalDate asOf, Verdict expected) {
            assertThat(verdict(RULE, held("2025-04-01"), asOf)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-01-01, SATISFIED",
            "2025-03-31, SATISFIED",
            "2025-04-01, VIOLATED",
            "2024-12-31, VIOLATED",
        })
        void a_meeting_counts_in_its_quarter(String date, Verdict expected) {
            assertThat(verdict(RULE, held(date), LocalDate.of(2025, 3, 31))).isEqualTo(expected);
        }

        @Test
        void each_quarter_needs_one() {
            assertThat(verdict(RULE, held("2025-03-31", "2025-04-01", "2025-09-30", "2025-12-31")))
                    .isEqualTo(SATISFIED);
            Finding finding = finding(RULE, held("2025-03-31", "2025-04-01", "2025-12-31"), AFTER);
            assertThat(finding.verdict()).isEqualTo(VIOLATED);
            assertThat(finding.text(Language.SPANISH)).endsWith("se encontró del 2025-07-01 al 2025-09-30.");
            assertThat(finding.text(Language.ENGLISH)).endsWith("found 2025-07-01 to 2025-09-30.");
            assertThat(verdict(RULE, held("2025-03-31", "2025-04-01", "2025-12-31"), LocalDate.of(2025, 9, 29)))
                    .isEqualTo(SATISFIED);
        }

        @Test
        void minutes_are_the_evidence() {
            assertThat(finding(RULE, compliant(), AFTER).evidence())
                    .extracting(Evidence::title)
                    .contains("Acta m1", "Acta m4")
                    .doesNotContain("Acta c1");
        }

        @Test
        void an_open_list_of_meetings_accuses_nobody() {
            ManagementSystem open =
                    with(s -> s.meetings(Inventory.partial(List.of(meetings().get(0)))));

            assertThat(verdict(RULE, open)).isEqualTo(INDETERMINATE);
            assertThat(missing(RULE, open)).containsExactly("/meetings");
            ManagementSystem enough = with(s -> s.meetings(Inventory.partial(meetings())));
            assertThat(verdict(RULE, enough)).isEqualTo(SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({"2025-09-30, VIOLATED", "2025-09-29, INDETERMINATE"})
        void a_list_proves_a_missed_quarter_once_it_covers_it(LocalDate through, Verdict expected) {
            List<Meeting> held = List.of(
                    meeting("m1", "cigd", LocalDate.of(2025, 2, 1)), meeting("m2", "cigd", LocalDate.of(2025, 5, 1)));
            ManagementSystem system = with(s -> s.meetings(Inventory.complete(through, held)));

            assertThat(verdict(RULE, system, LocalDate.of(2025, 9, 30))).isEqualTo(expected);
        }

        private ManagementSystem created(Fact<AdministrativeAct> act, String... dates) {
            return held(dates).toBuilder()
                    .committees(Inventory.complete(
                            THROUGH,
                            List.of(institutional().toBuilder().creation(act).build(), cicci())))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2025-01-01, VIOLATED", // it existed when the quarter began
            "2025-01-02, NOT_APPLICABLE", // it did not
        })
        void a_committee_answers_for_quarters_that_it_saw_begin(LocalDate creation, Verdict expected) {
            ManagementSystem system = created(Fact.of(act("Resolución 1", creation)));

            assertThat(verdict(RULE, system, LocalDate.of(2025, 3, 31))).isEqualTo(expected);
        }

        @Test
        void created_in_the_middle_of_the_year_it_answers_for_the_rest() {
            Fact<AdministrativeAct> act = Fact.of(act("Resolución 1", LocalDate.of(2025, 5, 15)));

            assertThat(verdict(RULE, created(act, "2025-09-01", "2025-10-01"))).isEqualTo(SATISFIED);
            assertThat(verdict(RULE, created(act, "2025-06-01", "2025-10-01"))).isEqualTo(VIOLATED);
        }

        @Test
        void where_its_creation_is_unknown_nobody_is_accused_for_the_time_before_it_is_seen() {
            ManagementSystem silent = created(Fact.unknown());
            assertThat(verdict(RULE, silent)).isEqualTo(INDETERMINATE);
            assertThat(missing(RULE, silent)).containsExactly("/committees");
            // A meeting shows that it existed from then on.
            assertThat(verdict(RULE, created(Fact.unknown(), "2025-02-01"))).isEqualTo(VIOLATED);
            assertThat(verdict(RULE, created(Fact.unknown(), "2025-08-01", "2025-11-01")))
                    .isEqualTo(INDETERMINATE);
            assertThat(verdict(RULE, created(Fact.unknown(), "2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01")))
                    .isEqualTo(SATISFIED);
            assertThat(verdict(RULE, created(Fact.unknown(), "2025-04-01", "2025-09-30"), LocalDate.of(2025, 9, 30)))
                    .isEqualTo(INDETERMINATE);
        }

        @Test
        void meetings_of_a_committee_that_nobody_described_may_be_of_this_one() {
            ManagementSystem system = with(s -> s.committees(Inventory.partial(List.of(institutional())))
                    .meetings(Inventory.complete(
                            THROUGH, List.of(meeting("m1", "quien-sabe", LocalDate.of(2025, 2, 1))))));

            assertThat(verdict(RULE, system, LocalDate.of(2025, 3, 31))).isEqualTo(INDETERMINATE);
            ManagementSystem later = with(s -> s.committees(Inventory.partial(List.of(institutional())))
                    .meetings(Inventory.complete(
                            THROUGH, List.of(meeting("m1", "quien-sabe", LocalDate.of(2025, 4, 1))))));
            assertThat(verdict(RULE, later, LocalDate.of(2025, 3, 31))).isEqualTo(VIOLATED);
        }

        @Test
        void quarters_that_began_before_the_article_do_not_count() {
            ManagementSystem system = created(Fact.of(act("Resolución 1", LocalDate.of(2016, 1, 1))));

            assertThat(verdict(RULE, of(system, 2017, "2017-10-02"))).isEqualTo(SATISFIED);
            Finding finding = finding(RULE, of(system, 2017), AFTER);
            assertThat(finding.verdict()).isEqualTo(VIOLATED);
            assertThat(finding.text(Language.SPANISH)).endsWith("se encontró del 2017-10-01 al 2017-12-31.");
        }

        private ManagementSystem of(ManagementSystem system, int year, String... dates) {
            return system.toBuilder()
                    .vigencia(Vigencia.of(year))
                    .meetings(held(dates).meetings())
                    .build();
        }

        @Test
        void no_committee_no_follow_up() {
            assertThat(verdict(RULE, committees(cicci()))).isEqualTo(NOT_APPLICABLE);
        }
    }

    @Nested
    class OfCicciMeetings {
        private static final String RULE = "control.cicci-meetings";

        private ManagementSystem held(LocalDate through, String... dates) {
            List<Meeting> held = new ArrayList<>();
            for (String date : dates) {
                held.add(meeting("c" + held.size(), "cicci", LocalDate.parse(date)));
            }
            held.add(meeting("other", "cigd", LocalDate.of(2025, 6, 1)));
            return with(s -> s.meetings(Inventory.complete(through, held)));
        }

        @Test
        void two_in_the_year() {
            assertThat(verdict(RULE, held(THROUGH, "2025-01-01", "2025-12-31"))).isEqualTo(SATISFIED);
            assertThat(verdict(RULE, held(THROUGH, "2025-01-01", "2026-01-01"))).isEqualTo(VIOLATED);
            assertThat(verdict(RULE, held(THROUGH, "2024-12-31", "2025-12-31"))).isEqualTo(VIOLATED);
            assertThat(verdict(RULE, held(THROUGH))).isEqualTo(VIOLATED);
            assertThat(finding(RULE, held(THROUGH, "2025-02-01"), AFTER).text(Language.SPANISH))
                    .endsWith("se espera al menos 2; se encontró 1.");
        }

        @ParameterizedTest
        @CsvSource({"2025-12-30, NOT_APPLICABLE", "2025-12-31, VIOLATED"})
        void the_year_has_to_be_over(LocalDate asOf, Verdict expected) {
            assertThat(verdict(RULE, held(THROUGH, "2025-02-01"), asOf)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2025-12-30, INDETERMINATE", "2025-12-31, VIOLATED"})
        void the_list_has_to_cover_the_year(LocalDate through, Verdict expected) {
            assertThat(verdict(RULE, held(through, "2025-02-01"))).isEqualTo(expected);
            assertThat(verdict(RULE, held(through, "2025-02-01", "2025-03-01"))).isEqualTo(SATISFIED);
        }

        @Test
        void meetings_of_a_committee_that_nobody_described_may_be_of_this_one() {
            Meeting known = meeting("c1", "cicci", LocalDate.of(2025, 2, 1));
            for (String date : List.of("2025-01-01", "2025-12-31")) {
                ManagementSystem system = with(s -> s.committees(Inventory.partial(List.of(cicci())))
                        .meetings(Inventory.complete(
                                THROUGH, List.of(known, meeting("m1", "quien-sabe", LocalDate.parse(date))))));
                assertThat(verdict(RULE, system)).as(date).isEqualTo(INDETERMINATE);
                assertThat(missing(RULE, system)).containsExactly("/committees");
            }
            ManagementSystem elsewhere = with(s -> s.committees(Inventory.partial(List.of(cicci())))
                    .meetings(Inventory.complete(
                            THROUGH, List.of(known, meeting("m1", "quien-sabe", LocalDate.of(2024, 12, 31))))));
            assertThat(verdict(RULE, elsewhere)).isEqualTo(VIOLATED);
        }

        @Test
        void minutes_are_the_evidence() {
            assertThat(finding(RULE, compliant(), AFTER).evidence())
                    .extracting(Evidence::title)
                    .containsExactlyInAnyOrder("Resolución 1 de 2018, firmado", "Acta c1", "Acta c2");
        }
    }

    @Nested
    class OfPlans {
        private ManagementSystem plans(String kind, UnaryOperator<InstitutionalPlan.Builder> change) {
            List<InstitutionalPlan> all = StandardRulesTest.changed(kind, change);
            return with(s -> s.plans(Inventory.complete(THROUGH, all)));
        }

        @ParameterizedTest
        @CsvSource({"2025-01-01, SATISFIED", "2025-01-31, SATISFIED", "2025-02-01, VIOLATED"})
        void publication_is_due_by_31_january(LocalDate date, Verdict expected) {
            for (String kind : List.of("plan-de-accion", "pinar")) {
                String rule = kind.equals("pinar") ? "plan.twelve-published" : "plan.action-plan-published";
                ManagementSystem system = plans(kind, p -> p.publication(Fact.of(published(date))));
                assertThat(verdict(rule, system)).as(kind).isEqualTo(expected);
            }
        }

        @ParameterizedTest
        @CsvSource({"2025-01-31, NOT_APPLICABLE", "2025-02-01, VIOLATED"})
        void a_plan_is_overdue_from_1_february(LocalDate asOf, Verdict expected) {
            ManagementSystem nothing = with(s -> s.plans(none()));

            for (String rule : List.of(
                    "plan.action-plan-published",
                    "plan.twelve-published",
                    "plan.twelve-integrated",
                    "plan.twelve-approved")) {
                assertThat(verdict(rule, nothing, asOf)).as(rule).isEqualTo(expected);
            }
        }

        @ParameterizedTest
        @CsvSource({"2025-01-31, VIOLATED", "2025-01-30, INDETERMINATE"})
        void a_list_proves_absence_once_it_covers_the_deadline(LocalDate through, Verdict expected) {
            ManagementSystem nothing = with(s -> s.plans(Inventory.complete(through, List.of())));

            for (String rule : List.of(
                    "plan.action-plan-published",
                    "plan.twelve-published",
                    "plan.twelve-integrated",
                    "plan.twelve-approved")) {
                assertThat(verdict(rule, nothing)).as(rule).isEqualTo(expected);
                assertThat(missing(rule, nothing).isEmpty()).isEqualTo(expected == VIOLATED);
            }
        }

        @Test
        void unknown_is_not_unpublished() {
            ManagementSystem unknown = plans("plan-de-accion", p -> p.publication(Fact.unknown()));
            assertThat(verdict("plan.action-plan-published", unknown)).isEqualTo(INDETERMINATE);
            assertThat(missing("plan.action-plan-published", unknown))
                    .containsExactly("/plans/plan-de-accion-2025/publication");
            ManagementSystem never = plans("plan-de-accion", p -> p.publication(Fact.none()));
            assertThat(verdict("plan.action-plan-published", never)).isEqualTo(VIOLATED);
            assertThat(finding("plan.action-plan-published", never, AFTER).text(Language.SPANISH))
                    .endsWith("se espera a más tardar el 31 de enero de 2025; se encontró no se publicó.");
        }

        @Test
        void each_of_the_twelve_has_to_be_integrated() {
            assertThat(verdict("plan.twelve-integrated", plans("peti", p -> p.integrated(false))))
                    .isEqualTo(VIOLATED);
            ManagementSystem unknown = plans("peti", p -> p.integrated(Optional.empty()));
            assertThat(verdict("plan.twelve-integrated", unknown)).isEqualTo(INDETERMINATE);
            assertThat(finding("plan.twelve-integrated", unknown, AFTER).missing())
                    .extracting(m -> m.path() + " " + m.label().english())
                    .containsExactly("/plans/peti-2025/integrated Strategic information technology plan: whether it is"
                            + " integrated into the action plan");
        }

        @Test
        void each_of_the_twelve_has_to_be_approved_by_the_institutional_committee() {
            Approval byOther = Approval.builder()
                    .date(LocalDate.of(2025, 1, 20))
                    .body(BodyId.of("cicci"))
                    .build();
            assertThat(verdict("plan.twelve-approved", plans("peti", p -> p.approval(Fact.of(byOther)))))
                    .as("another body may be competent to adopt it, which does not tell what the committee did")
                    .isEqualTo(INDETERMINATE);
            Finding none = finding("plan.twelve-approved", plans("peti", p -> p.approval(Fact.none())), AFTER);
            assertThat(none.verdict()).isEqualTo(VIOLATED);
            assertThat(none.text(Language.ENGLISH)).endsWith("found not approved.");
            ManagementSystem unknown = plans("peti", p -> p.approval(Fact.unknown()));
            assertThat(verdict("plan.twelve-approved", unknown)).isEqualTo(INDETERMINATE);
            assertThat(finding("plan.twelve-approved", unknown, AFTER).missing())
                    .extracting(m -> m.label().english())
                    .containsExactly("Strategic information technology plan: whether it was approved, and by whom");
        }

        @Test
        void twelve_plans_are_looked_at() {
            Finding finding = finding("plan.twelve-integrated", with(s -> s.plans(none())), AFTER);

            assertThat(finding.explanation().orElseThrow().stream()
                            .filter(e -> e.path().filter("/plans"::equals).isPresent())
                            .filter(e -> e.truth() == Truth.FAILS))
                    .hasSize(12);
        }

        @Test
        void a_plan_of_another_year_does_not_count() {
            assertThat(verdict(
                            "plan.action-plan-published", plans("plan-de-accion", p -> p.vigencia(Vigencia.of(2024)))))
                    .isEqualTo(VIOLATED);
        }

        @Test
        void the_twelve_bind_from_2019_on() {
            for (String rule : List.of("plan.twelve-published", "plan.twelve-integrated", "plan.twelve-approved")) {
                ManagementSystem before =
                        with(s -> s.vigencia(Vigencia.of(2018)).plans(none()));
                ManagementSystem after = with(s -> s.vigencia(Vigencia.of(2019)).plans(none()));
                assertThat(verdict(rule, before, LocalDate.of(2019, 6, 1))).isEqualTo(NOT_APPLICABLE);
                assertThat(verdict(rule, after, LocalDate.of(2019, 6, 1))).isEqualTo(VIOLATED);
            }
        }

        @Test
        void the_evidence_is_what_was_published_or_approved() {
            assertThat(finding("plan.action-plan-published", compliant(), AFTER).evidence())
                    .extracting(Evidence::title)
                    .containsExactly("Página web");
            assertThat(finding("plan.twelve-approved", compliant(), AFTER).evidence())
                    .extracting(Evidence::title)
                    .containsExactly("Acta 1");
        }

        @Test
        void two_rows_that_agree_are_one_answer() {
            List<InstitutionalPlan> twice = new ArrayList<>(TestSystems.plans());
            twice.add(
                    plan("plan-de-accion").toBuilder().id(PlanId.of("otra-vez")).build());

            assertThat(verdict("plan.action-plan-published", with(s -> s.plans(Inventory.complete(THROUGH, twice)))))
                    .isEqualTo(SATISFIED);
        }
    }

    private static List<InstitutionalPlan> changed(String kind, UnaryOperator<InstitutionalPlan.Builder> change) {
        return plans().stream()
                .map(p -> p.kind().equals(PlanKindId.of(kind))
                        ? change.apply(p.toBuilder()).build()
                        : p)
                .toList();
    }

    @Nested
    class OfReports {
        private ManagementSystem published(String id, Fact<io.github.mipg.model.planning.Publication> publication) {
            List<PeriodicReport> all = reports().stream()
                    .map(r -> r.id().equals(ReportId.of(id))
                            ? r.toBuilder().publication(publication).build()
                            : r)
                    .toList();
            return with(s -> s.reports(Inventory.complete(THROUGH, all)));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-07-30, SATISFIED", // in time whichever day rules
            "2025-07-31, INDETERMINATE", // the sources disagree about this day
            "2025-08-01, VIOLATED", // late whichever day rules
        })
        void the_first_is_judged_by_both_days_that_the_sources_give(LocalDate date, Verdict expected) {
            Finding finding = finding(
                    "control.half-yearly-report-first", published("r1", Fact.of(TestSystems.published(date))), AFTER);

            assertThat(finding.verdict()).isEqualTo(expected);
            assertThat(finding.basis()).isEqualTo(Basis.DISPUTED);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-07-30, NOT_APPLICABLE",
            "2025-07-31, INDETERMINATE", // overdue by one source, not by the other
            "2025-08-01, VIOLATED",
        })
        void the_first_is_overdue_by_both_days_or_not(LocalDate asOf, Verdict expected) {
            assertThat(verdict("control.half-yearly-report-first", with(s -> s.reports(none())), asOf))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-31, SATISFIED", // a Saturday
            "2026-02-01, INDETERMINATE", // nobody has said whether the day moves to Monday
            "2026-02-02, INDETERMINATE",
            "2026-02-03, VIOLATED",
        })
        void the_second_is_due_by_31_january_of_the_next_year(LocalDate date, Verdict expected) {
            Finding finding = finding(
                    "control.half-yearly-report-second", published("r2", Fact.of(TestSystems.published(date))), AFTER);

            assertThat(finding.verdict()).isEqualTo(expected);
            assertThat(finding.basis()).isEqualTo(Basis.UNCONFIRMED);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-31, NOT_APPLICABLE", // a Saturday
            "2026-02-01, NOT_APPLICABLE",
            "2026-02-02, NOT_APPLICABLE", // the next working day
            "2026-02-03, VIOLATED",
        })
        void the_second_is_late_once_the_next_working_day_has_passed(LocalDate asOf, Verdict expected) {
            assertThat(verdict("control.half-yearly-report-second", with(s -> s.reports(none())), asOf))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"first, r1", "second, r2"})
        void unknown_is_not_unpublished(String half, String id) {
            String rule = "control.half-yearly-report-" + half;

            assertThat(verdict(rule, published(id, Fact.unknown()))).isEqualTo(INDETERMINATE);
            assertThat(missing(rule, published(id, Fact.unknown()))).contains("/reports/" + id + "/publication");
            assertThat(verdict(rule, published(id, Fact.none()))).isEqualTo(VIOLATED);
            assertThat(verdict(rule, with(s -> s.reports(Inventory.unknown())))).isEqualTo(INDETERMINATE);
        }

        @ParameterizedTest
        @CsvSource({"2025-01-31, NOT_APPLICABLE", "2025-02-01, VIOLATED"})
        void the_second_is_late_the_day_after_a_last_day_that_is_a_working_day(LocalDate asOf, Verdict expected) {
            ManagementSystem of2024 = with(s -> s.vigencia(Vigencia.of(2024)).reports(none()));

            assertThat(verdict("control.half-yearly-report-second", of2024, asOf))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-07-30, NOT_APPLICABLE", // a Saturday: by one source the last day, by the other a day before it
            "2022-08-01, NOT_APPLICABLE", // the next working day of both
            "2022-08-02, VIOLATED",
        })
        void the_first_is_late_once_the_next_working_day_of_both_days_has_passed(LocalDate asOf, Verdict expected) {
            ManagementSystem of2022 = with(s -> s.vigencia(Vigencia.of(2022)).reports(none()));

            assertThat(verdict("control.half-yearly-report-first", of2022, asOf))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2026-02-02, VIOLATED", "2026-02-01, INDETERMINATE"})
        void a_list_proves_absence_once_it_covers_the_deadline(LocalDate through, Verdict expected) {
            assertThat(verdict(
                            "control.half-yearly-report-second",
                            with(s -> s.reports(Inventory.complete(through, List.of())))))
                    .isEqualTo(expected);
        }

        @Test
        void a_report_of_another_half_or_kind_does_not_count() {
            ManagementSystem onlyFirst = with(
                    s -> s.reports(Inventory.complete(THROUGH, List.of(reports().get(0)))));

            assertThat(verdict("control.half-yearly-report-first", onlyFirst)).isEqualTo(SATISFIED);
            assertThat(verdict("control.half-yearly-report-second", onlyFirst)).isEqualTo(VIOLATED);
            PeriodicReport other = reports().get(1).toBuilder()
                    .kind(io.github.mipg.model.ReportKindId.of("otro-informe"))
                    .build();
            assertThat(verdict(
                            "control.half-yearly-report-second",
                            with(s -> s.reports(Inventory.complete(THROUGH, List.of(other))))))
                    .isEqualTo(VIOLATED);
        }

        @Test
        void the_report_is_half_yearly_from_2020_on() {
            ManagementSystem before = with(s -> s.vigencia(Vigencia.of(2019)).reports(none()));
            ManagementSystem after = with(s -> s.vigencia(Vigencia.of(2020)).reports(none()));

            assertThat(verdict("control.half-yearly-report-first", before, LocalDate.of(2021, 6, 1)))
                    .isEqualTo(NOT_APPLICABLE);
            assertThat(verdict("control.half-yearly-report-first", after, LocalDate.of(2021, 6, 1)))
                    .isEqualTo(VIOLATED);
        }
    }

    @Test
    void every_rule_reaches_all_four_verdicts_somewhere_in_these_tests() {
        // What cannot be violated on a complete system is the rule on the scope itself.
        Set<String> never = Set.of("mipg.scope.determined");
        ManagementSystem empty = with(s -> s.adoption(Fact.none())
                .meetings(none())
                .committees(Inventory.complete(
                        THROUGH,
                        List.of(
                                committee(
                                        "cigd",
                                        "comite-institucional",
                                        member(MEMBER, Position.OTHER).level(JobLevel.ASSISTANCE)),
                                committee("cicci", "cicci"))))
                .plans(none())
                .reports(none()));
        ManagementSystem bare = with(s -> s.meetings(none()).committees(none()));
        ManagementSystem twice = committees(institutional(), committee("otro", "comite-institucional"));
        for (Rule rule : rules().toList()) {
            boolean violated = Stream.of(empty, bare, twice)
                    .anyMatch(s -> EVALUATOR.evaluate(rule, s, AFTER).verdict() == VIOLATED);
            assertThat(violated)
                    .as(rule.id().value())
                    .isEqualTo(!never.contains(rule.id().value()));
        }
    }

    @Test
    void a_rule_is_printed_with_what_it_saw() {
        Explanation explanation = finding("committee.institutional-exists", compliant(), AFTER)
                .explanation()
                .orElseThrow();

        assertThat(explanation.print(Language.SPANISH, Integer.MAX_VALUE)).isEqualTo("""
            [+] La entidad tiene un Comité Institucional de Gestión y Desempeño
              [+] la regla aplica
                [+] ámbito de aplicación del Modelo: se espera Aplicación plena; se encontró Aplicación plena [/entity]
              [+] la regla exige
                [+] Comité Institucional de Gestión y Desempeño: se espera que exista; se encontró cigd (Resolución 1 de 2018) [/committees]
            """);
        assertThat(explanation.print(Language.ENGLISH, 2)).isEqualTo("""
            [+] The entity has an institutional management and performance committee
              [+] the rule applies
              [+] the rule requires
            """);
        assertThat(finding("committee.institutional-exists", nameless(), AFTER)
                        .explanation()
                        .orElseThrow()
                        .print(Language.ENGLISH, 3))
                .isEqualTo("""
                    [?] The entity has an institutional management and performance committee
                      [?] the rule applies
                        [?] scope of the Model: expected Full application; found unknown [/entity]
                      [?] the rule requires
                        [?] institutional management and performance committee: expected that there is one; found unknown [/committees]
                    """);
        assertThat(explanation).hasToString(explanation.print(Language.SPANISH, Integer.MAX_VALUE));
    }
}
