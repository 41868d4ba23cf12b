package io.github.mipg.examples.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.SystemRows;
import io.github.mipg.rules.Tailoring;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.RuleLaws;
import io.github.mipg.testkit.Systems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule set of one's own, from its readings to what became of its findings a month later. */
class TownRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final AsOf AS_OF = AsOf.of(DAY);

    // tag::evaluate[]
    static final MipgCatalog LAW = MipgCatalog.bundled();
    static final Evaluator EVALUATOR = Evaluator.of(LAW, StandardRules.of(LAW), TownRules.all());
    // end::evaluate[]

    private static ManagementSystem.Builder town() {
        return ManagementSystem.builder()
                .entity(PublicEntity.builder()
                        .id(EntityId.parse("ejemplo:1"))
                        .name("Alcaldía de Ejemplo")
                        .build())
                .vigencia(Vigencia.of(2025));
    }

    private static Risk risk(String id, String owner) {
        Risk.Builder risk = Risk.builder().id(RiskId.of(id)).statement("Riesgo " + id);
        return owner.isEmpty() ? risk.build() : risk.owner(UnitId.of(owner)).build();
    }

    private static ManagementSystem withRisks(Risk... risks) {
        return town().internalControl(InternalControl.builder()
                        .risks(Inventory.complete(DAY, List.of(risks)))
                        .build())
                .build();
    }

    private static ManagementSystem withMeetings(LocalDate through, LocalDate... days) {
        return withCommittee(LocalDate.of(2018, 2, 1), through, days);
    }

    private static ManagementSystem withCommittee(LocalDate created, LocalDate through, LocalDate... days) {
        List<Meeting> meetings = new ArrayList<>();
        for (LocalDate day : days) {
            meetings.add(Meeting.builder()
                    .id(MeetingId.of("acta-" + day))
                    .committee(CommitteeId.of("cigd"))
                    .date(day)
                    .build());
        }
        Committee committee = Committee.builder()
                .id(CommitteeId.of("cigd"))
                .kind(BodyId.of("comite-institucional"))
                .creation(Fact.of(AdministrativeAct.builder()
                        .title("Resolución 1")
                        .date(created)
                        .build()))
                .build();
        return town().committees(Inventory.complete(DAY, List.of(committee)))
                .meetings(Inventory.complete(through, meetings))
                .build();
    }

    private static ManagementSystem withGoals(int repeating, int other, boolean complete) {
        List<ProductGoal> goals = IntStream.range(0, repeating + other)
                .mapToObj(i -> ProductGoal.builder()
                        .id(ProductGoalId.of("mp" + i))
                        .statement(i < repeating ? "Meta" : "Otra cosa")
                        .resultGoal(ResultGoalId.of("mr1"))
                        .build())
                .toList();
        List<ResultGoal> served = List.of(ResultGoal.builder()
                .id(ResultGoalId.of("mr1"))
                .statement("Meta")
                .build());
        return town().planning(PlanningChain.builder()
                        .productGoals(complete ? Inventory.complete(DAY, goals) : Inventory.partial(goals))
                        .resultGoals(Inventory.partial(served))
                        .build())
                .build();
    }

    private static Verdict verdict(Rule rule, ManagementSystem system) {
        return EVALUATOR.evaluate(rule, system, AS_OF).verdict();
    }

    @Test
    void a_rule_says_of_each_risk_whether_a_unit_answers_for_it() {
        // tag::verdicts[]
        ManagementSystem system = withRisks(risk("r1", "hacienda"), risk("r2", ""));
        ComplianceReport report = EVALUATOR.evaluate(system, AS_OF);

        Finding first = report.find(RuleId.of("alcaldia-x.risk.owned"), SubjectId.of("risk", "r1"))
                .orElseThrow();
        Finding second = report.find(RuleId.of("alcaldia-x.risk.owned"), SubjectId.of("risk", "r2"))
                .orElseThrow();

        assertThat(first.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(second.verdict()).isEqualTo(Verdict.INDETERMINATE); // nobody has said: that is no violation
        // end::verdicts[]
        assertThat(verdict(TownRules.RISK_OWNED, town().build())).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(TownRules.RISK_OWNED, withRisks())).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(report.findings(RuleId.of("alcaldia-x.risk.owned"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01 2025-05-02 2025-08-03 2025-11-04, 2025-12-31, SATISFIED",
        "2025-03-31 2025-04-01 2025-09-30 2025-10-01, 2025-12-31, SATISFIED",
        "2025-02-01 2025-05-02 2025-08-03, 2025-12-31, VIOLATED",
        "2025-02-01 2025-05-02 2025-08-03, 2025-12-30, INDETERMINATE",
        "2025-05-02 2025-08-03 2025-11-04, 2025-12-30, VIOLATED"
    })
    void the_committee_has_to_meet_in_each_quarter(String days, LocalDate through, Verdict expected) {
        LocalDate[] each =
                java.util.Arrays.stream(days.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);

        assertThat(verdict(TownRules.COMMITTEE_MEETS, withMeetings(through, each)))
                .isEqualTo(expected);
    }

    @Test
    void a_committee_is_not_asked_for_the_quarters_before_it_existed() {
        LocalDate created = LocalDate.of(2025, 10, 15);

        assertThat(verdict(TownRules.COMMITTEE_MEETS, withCommittee(created, DAY)))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(TownRules.COMMITTEE_MEETS, withCommittee(LocalDate.of(2025, 10, 1), DAY)))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_the_committee_its_rules_do_not_apply() {
        ManagementSystem none =
                town().committees(Inventory.complete(DAY, List.of())).build();

        assertThat(verdict(TownRules.COMMITTEE_MEETS, none)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(TownRules.COMMITTEE_MEETS, town().build())).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void goals_that_repeat_what_they_serve_are_counted() {
        assertThat(verdict(TownRules.GOALS_DIFFER, withGoals(2, 3, true))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(TownRules.GOALS_DIFFER, withGoals(3, 0, true))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(TownRules.GOALS_DIFFER, withGoals(3, 0, false))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(TownRules.GOALS_DIFFER, withGoals(2, 0, false))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(EVALUATOR
                        .evaluate(TownRules.GOALS_DIFFER, withGoals(3, 0, true), AsOf.date(2023, 12, 31))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_rules_keep_the_laws() {
        // tag::laws[]
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            ManagementSystem any = Systems.some(random, 3); // half-filled, retired policies, dates on borders
            for (Rule rule : TownRules.all().rules()) {
                RuleLaws.all(EVALUATOR, rule, any, AsOf.date(2025, 12, 31), random);
            }
        }
        // end::laws[]
    }

    @Test
    void a_wrong_rule_fails_when_it_is_made() {
        // tag::wrong[]
        assertThatThrownBy(() -> Rule.of("riesgos con responsable"))
                .hasMessageContaining("be a namespace and words joined by dots");
        assertThatThrownBy(() -> SystemRows.RISKS.between(5, 2)).hasMessageContaining("Swap them");
        assertThatThrownBy(() -> Evaluator.of(
                        LAW,
                        io.github.mipg.rules.RuleSet.of(
                                "alcaldia-x",
                                "1",
                                Rule.of("alcaldia-x.risk.few")
                                        .title(Text.of("Pocos riesgos", "Few risks"))
                                        .require(SystemRows.RISKS.atMost(9))
                                        .because(Text.of("no caben más", "there is no room for more"))
                                        .citing(LegalReference.of("decreto-1083-2015", "9.9.9")) // no such article
                                        .build())))
                .hasMessageContaining("9.9.9");
        // end::wrong[]
    }

    @Test
    void what_the_town_wants_otherwise_stands_beside_the_law() {
        // tag::tailor[]
        Tailoring tailoring = Tailoring.builder(EntityId.parse("ejemplo:1"), "2025-1")
                .soften("alcaldia-x.risk.owned", Severity.INFO, "Los dueños se asignan en el segundo semestre")
                .figure(
                        "alcaldia-x.committee.meets-in-each-period",
                        "comite-institucional-seguimiento-meses",
                        "2", // every two months instead of every three
                        "Resolución 14 de 2024")
                .build();
        Evaluator ours = EVALUATOR.tailoredBy(tailoring);
        // end::tailor[]
        ManagementSystem system = withMeetings(
                DAY,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 6, 1),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 1));
        Finding finding = ours.evaluate(system, AS_OF)
                .find(TownRules.COMMITTEE_MEETS.id(), SubjectId.of("committee", "cigd"))
                .orElseThrow();

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED); // by the law
        assertThat(finding.tailored().orElseThrow().verdict()).isEqualTo(Verdict.VIOLATED); // by its own figure
        assertThat(finding.callsForAttention()).isTrue();
    }

    @Test
    void a_finding_explains_itself() {
        ManagementSystem system = withMeetings(DAY, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 8, 1));
        ComplianceReport report = EVALUATOR.evaluate(system, AS_OF);
        // tag::explain[]
        Finding finding = report.find(TownRules.COMMITTEE_MEETS.id(), SubjectId.of("committee", "cigd"))
                .orElseThrow();
        String sentence = finding.text(Language.ENGLISH);
        String tree = finding.explanation().orElseThrow().print(Language.ENGLISH, 9); // levels to show
        // end::explain[]
        assertThat(sentence)
                .isEqualTo("Violated: the committee meets in each period (committee cigd)."
                        + " Meetings, 2025-04-01 to 2025-06-30: expected at least 1; found 0."
                        + " Meetings, 2025-10-01 to 2025-12-31: expected at least 1; found 0.");
        assertThat(tree).isEqualTo("""
                [-] The committee meets in each period
                  [+] the rule applies
                    [+] committees: expected at least 1; found 1 [/committees]
                      [+] committee cigd
                        [+] kind of committee: expected comite-institucional; found comite-institucional \
                [/committees/cigd/kind]
                    [+] kind of committee: expected comite-institucional; found comite-institucional \
                [/committees/cigd/kind]
                  [-] the rule requires
                    [-] in each period: meetings
                      [+] periods that have closed since: creation of the committee: expected each with the rows asked for; found \
                2025-01-01 to 2025-03-31; 2025-04-01 to 2025-06-30; 2025-07-01 to 2025-09-30; 2025-10-01 to 2025-12-31 \
                [/committees/cigd/creation]
                      [+] meetings, 2025-01-01 to 2025-03-31: expected at least 1; found 1 [/meetings]
                      [-] meetings, 2025-04-01 to 2025-06-30: expected at least 1; found 0 [/meetings]
                      [+] meetings, 2025-07-01 to 2025-09-30: expected at least 1; found 1 [/meetings]
                      [-] meetings, 2025-10-01 to 2025-12-31: expected at least 1; found 0 [/meetings]
                """);
    }

    @Test
    void reports_are_read_by_what_they_are_about_and_compared_with_earlier_ones() {
        ManagementSystem before = withRisks(risk("r1", "hacienda"), risk("r2", ""));
        ManagementSystem now = withRisks(risk("r3", ""), risk("r2", "planeacion"));
        List<String> lines = new ArrayList<>();
        // tag::compare[]
        ComplianceReport january = EVALUATOR.evaluate(before, AsOf.date(2025, 12, 31));
        ComplianceReport february = EVALUATOR.evaluate(now, AsOf.date(2026, 2, 1));
        Comparison comparison = february.since(january);

        for (FindingChange change : comparison.changes(Change.NEW, Change.SATISFIED, Change.NO_LONGER_OBSERVED)) {
            lines.add(change.change() + " " + change.finding().rule() + " "
                    + change.finding().subjects()); // by rule and row, never by position
        }
        Map<Matter, List<Finding>> byPolicy = february.by(MatterKind.POLICY);
        List<Finding> nothingToLookAt = february.withoutSubject();
        // end::compare[]
        assertThat(lines)
                .contains(
                        "SATISFIED alcaldia-x.risk.owned [risk:r2]",
                        "NO_LONGER_OBSERVED alcaldia-x.risk.owned [risk:r1]")
                .noneMatch(line -> line.startsWith("NEW alcaldia-x.risk.owned [risk:r2]"));
        assertThat(byPolicy).containsKey(Matter.parse("policy/control-interno"));
        assertThat(nothingToLookAt).extracting(Finding::rule).doesNotContain(TownRules.RISK_OWNED.id());
        assertThat(EVALUATOR.evaluate(withRisks(), AS_OF).withoutSubject())
                .extracting(Finding::rule)
                .contains(TownRules.RISK_OWNED.id());
    }
}
