package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.THROUGH;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.ProcessId;
import io.github.mipg.model.ProductGoalId;
import io.github.mipg.model.ResultGoalId;
import io.github.mipg.model.RiskId;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.Risk;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.planning.PlanningChain;
import io.github.mipg.model.planning.ProductGoal;
import io.github.mipg.model.planning.ResultGoal;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.ComplianceTally;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    private static final LegalReference ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");
    private static final Reading<Risk, UnitId> OWNER =
            Reading.optional(Text.of("responsable", "owner"), "/internalControl/risks/{id}/owner", Risk::owner);
    private static final Reading<Risk, ProcessId> PROCESS =
            Reading.optional(Text.of("proceso", "process"), "/internalControl/risks/{id}/process", Risk::process);
    private static final Reading<Risk, LocalDate> REVIEWED = Reading.optional(
            Text.of("revisión", "review"), "/internalControl/risks/{id}/review", r -> Optional.empty());
    private static final LegalFigure<Integer> MONTHS = LegalFigure.integer("comite-institucional-seguimiento-meses");
    private static final Condition<Risk> OWNED = OWNER.satisfies(
            Text.of("la oficina de planeación", "the planning office"),
            u -> u.value().equals("planeacion"));
    private static final Rule EACH_OWNED = Rule.of("test.risk.owned")
            .title(Text.of("Cada riesgo tiene responsable", "Every risk has an owner"))
            .forEach(SystemRows.RISKS)
            .require(OWNED)
            .because(Text.of("alguien tiene que responder", "somebody has to answer"))
            .citing(ARTICLE)
            .about(Matter.of(PolicyId.of("control-interno")))
            .build();

    private static ManagementSystem with(Inventory<Risk> risks) {
        return unknown().toBuilder()
                .internalControl(InternalControl.builder().risks(risks).build())
                .build();
    }

    private static Risk risk(String id, String owner) {
        Risk.Builder risk = Risk.builder().id(RiskId.of(id)).statement("Riesgo " + id);
        return (owner.isEmpty() ? risk : risk.owner(UnitId.of(owner))).build();
    }

    private static List<Finding> findings(Rule rule, ManagementSystem system) {
        return Evaluator.of(LAW, RuleSet.of("test", "1", rule))
                .evaluate(system, AFTER)
                .findings();
    }

    @Test
    void aRuleOnRowsGivesAFindingForEachRow() {
        List<Finding> findings = findings(
                EACH_OWNED,
                with(Inventory.complete(
                        THROUGH, List.of(risk("r1", "planeacion"), risk("r2", "hacienda"), risk("r3", "")))));

        assertThat(findings)
                .extracting(Finding::subjects, Finding::verdict, Finding::path)
                .containsExactly(
                        tuple(List.of(SubjectId.of("risk", "r1")), Verdict.SATISFIED, "/internalControl/risks/r1"),
                        tuple(List.of(SubjectId.of("risk", "r2")), Verdict.VIOLATED, "/internalControl/risks/r2"),
                        tuple(List.of(SubjectId.of("risk", "r3")), Verdict.INDETERMINATE, "/internalControl/risks/r3"));
        assertThat(findings.get(1).text(Language.SPANISH))
                .isEqualTo(
                        "No se cumple: cada riesgo tiene responsable (riesgo r2). Responsable: se espera la oficina de"
                                + " planeación; se encontró hacienda.");
        assertThat(findings.get(2).missing())
                .containsExactly(new MissingDatum(
                        "/internalControl/risks/r3/owner", Text.of("responsable (riesgo r3)", "owner (risk r3)")));
        assertThat(findings.get(1).explanation().orElseThrow().stream().flatMap(e -> e.path().stream()))
                .containsExactly("/internalControl/risks/r2/owner");
    }

    @Test
    void aKeyWithASlashIsOneStepOfAPath() {
        Finding finding = findings(EACH_OWNED, with(Inventory.complete(THROUGH, List.of(risk("R-1/2~3", "")))))
                .get(0);

        assertThat(finding.path()).isEqualTo("/internalControl/risks/R-1~12~03");
        assertThat(finding.missing())
                .extracting(MissingDatum::path)
                .containsExactly("/internalControl/risks/R-1~12~03/owner");
        assertThat(finding.subjects()).containsExactly(SubjectId.of("risk", "R-1/2~3"));
    }

    @Test
    void rowsThatNobodyHasGivenGetAFindingOfTheirOwn() {
        List<Finding> findings = findings(EACH_OWNED, with(Inventory.partial(List.of(risk("r1", "planeacion")))));

        assertThat(findings)
                .hasSize(2)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.INDETERMINATE, Verdict.SATISFIED);
        assertThat(findings.get(0).subjects()).isEmpty();
        assertThat(findings.get(0).lacksSubject()).isFalse();
        assertThat(findings.get(0).text(Language.SPANISH))
                .isEqualTo("No se puede determinar: cada riesgo tiene responsable (otras filas de la lista de riesgos)."
                        + " Falta: la lista de riesgos, declarada completa hasta el 2025-12-31.");
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_APPLICABLE", "false, INDETERMINATE"})
    void aRuleThatFindsNoRowSaysSo(boolean complete, Verdict verdict) {
        ComplianceReport report = Evaluator.of(LAW, RuleSet.of("test", "1", EACH_OWNED))
                .evaluate(with(complete ? Inventory.complete(THROUGH, List.of()) : Inventory.unknown()), AFTER);

        assertThat(report.withoutSubject()).singleElement().satisfies(f -> {
            assertThat(f.verdict()).isEqualTo(verdict);
            assertThat(f.lacksSubject()).isTrue();
        });
        assertThat(report.find(EACH_OWNED.id())).isPresent();
    }

    @Test
    void aRuleThatDoesNotApplyToTheSystemSaysItOnce() {
        Rule never = Rule.of("test.never")
                .title(Text.of("Nunca", "Never"))
                .appliesWhen(SystemRows.DOCUMENTS.some())
                .forEach(SystemRows.RISKS)
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        ManagementSystem system = with(Inventory.complete(THROUGH, List.of(risk("r1", ""), risk("r2", "")))).toBuilder()
                .documents(Inventory.complete(THROUGH, List.of()))
                .build();

        assertThat(findings(never, system)).singleElement().satisfies(f -> {
            assertThat(f.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(f.lacksSubject()).isFalse();
        });
    }

    @Test
    void rowsThatAreNotMeantGetNoFindingAndThoseOfWhichItCannotBeToldDo() {
        Rule rule = Rule.of("test.meant")
                .title(Text.of("Los de compras", "Those of purchasing"))
                .forEach(SystemRows.RISKS.where(PROCESS.is(ProcessId.of("compras"))))
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        Risk other = Risk.builder()
                .from(risk("r2", ""))
                .process(ProcessId.of("nomina"))
                .build();
        Risk ours = Risk.builder()
                .from(risk("r3", "hacienda"))
                .process(ProcessId.of("compras"))
                .build();

        assertThat(findings(rule, with(Inventory.complete(THROUGH, List.of(risk("r1", "hacienda"), other, ours)))))
                .extracting(f -> f.subjects().get(0).key(), Finding::verdict)
                .containsExactly(tuple("r1", Verdict.INDETERMINATE), tuple("r3", Verdict.VIOLATED));
    }

    @Test
    void rowsUnderOneKeyAreOneSubjectThatFulfilsWhatEachOfThemDoes() {
        Rows<ManagementSystem, Risk> byOwner = Rows.of(
                "owner",
                "/internalControl/risks",
                s -> s.internalControl().risks(),
                r -> r.process().map(ProcessId::value).orElse("none"));
        Rule rule = Rule.of("test.twins")
                .title(Text.of("Gemelos", "Twins"))
                .forEach(byOwner)
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        List<Risk> two = List.of(risk("r1", "planeacion"), risk("r2", "hacienda"));

        assertThat(findings(rule, with(Inventory.complete(THROUGH, two))))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void aKeyThatBreaksMakesTheRuleFaulted() {
        Rows<ManagementSystem, Risk> broken = Rows.of(
                "risk", "/internalControl/risks", s -> s.internalControl().risks(), r -> {
                    throw new UnsupportedOperationException();
                });
        Rule rule = Rule.of("test.broken")
                .title(Text.of("Rota", "Broken"))
                .forEach(broken)
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();

        assertThat(findings(rule, with(Inventory.partial(List.of(risk("r1", ""))))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.verdict()).isEqualTo(Verdict.FAULTED);
                    assertThat(f.text(Language.ENGLISH)).contains("UnsupportedOperationException");
                });
    }

    @Test
    void countsAreThoseOfTheReports() {
        ManagementSystem system =
                with(Inventory.partial(List.of(risk("r1", "planeacion"), risk("r2", "hacienda"), risk("r3", ""))));
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", EACH_OWNED));
        ComplianceTally counted = evaluator.evaluateAll(Stream.of(system), AFTER);

        assertThat(counted).isEqualTo(evaluator.evaluateAll(Stream.of(system), AFTER, report -> {}));
        assertThat(evaluator.evaluate(system, AFTER).tally())
                .containsEntry(Verdict.INDETERMINATE, 2)
                .containsEntry(Verdict.VIOLATED, 1)
                .containsEntry(Verdict.SATISFIED, 1);
    }

    @Test
    void aFindingOnARowIsTheSameFindingWhereverTheRowStands() {
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", EACH_OWNED));
        Risk first = risk("r1", "hacienda");
        Risk second = risk("r2", "");
        ComplianceReport before = evaluator.evaluate(with(Inventory.complete(THROUGH, List.of(first, second))), AFTER);
        ComplianceReport after = evaluator.evaluate(with(Inventory.complete(THROUGH, List.of(second, first))), AFTER);
        ComplianceReport gone = evaluator.evaluate(with(Inventory.complete(THROUGH, List.of(second))), AFTER);

        assertThat(after.since(before).stream().map(c -> c.change().name())).containsOnly("SAME");
        assertThat(gone.since(before).stream().map(c -> c.finding().subjects() + " " + c.change()))
                .contains("[risk:r1] NO_LONGER_OBSERVED");
    }

    @Test
    void asAWholeARuleOnRowsIsSatisfiedWhereEveryRowIs() {
        Evaluator evaluator = Evaluator.of(LAW);

        assertThat(evaluator
                        .evaluate(
                                EACH_OWNED, with(Inventory.complete(THROUGH, List.of(risk("r1", "planeacion")))), AFTER)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        Finding violated = evaluator.evaluate(
                EACH_OWNED, with(Inventory.partial(List.of(risk("r1", "planeacion"), risk("r2", "hacienda")))), AFTER);
        assertThat(violated.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(violated.text(Language.ENGLISH))
                .isEqualTo("Violated: every risk has an owner. Risk r2, owner: expected the planning office; found"
                        + " hacienda.");
    }

    @Test
    void aSentenceOfManyRowsIsCutAndTheExplanationIsNot() {
        List<Risk> many =
                IntStream.range(0, 50).mapToObj(i -> risk("r" + i, "hacienda")).toList();
        Finding finding = Evaluator.of(LAW).evaluate(EACH_OWNED, with(Inventory.complete(THROUGH, many)), AFTER);

        assertThat(finding.text(Language.SPANISH)).endsWith(" Y 30 más.");
        assertThat(finding.text(Language.ENGLISH)).endsWith(" And 30 more.");
        assertThat(finding.explanation().orElseThrow().stream()
                        .filter(e -> e.subject().isPresent()))
                .hasSize(50);
    }

    @Test
    void rowsOfEachRowAreCountedAgainstTheirOwner() {
        Rows<Committee, Meeting> meetings = Rows.belonging(
                SystemRows.MEETINGS,
                SystemRows.COMMITTEES,
                m -> Optional.of(m.committee().value()));
        Condition<ManagementSystem> met = SystemRows.COMMITTEES.each(meetings.atLeast(4));
        ManagementSystem system = compliant();
        Finding finding = Evaluator.of(LAW)
                .evaluate(
                        Rule.of("test.met")
                                .title(Text.of("Cada comité sesiona", "Every committee meets"))
                                .require(met)
                                .because(Text.of("porque sí", "because"))
                                .citing(ARTICLE)
                                .build(),
                        system,
                        AFTER);

        List<String> byHand = system.committees().items().stream()
                .filter(c -> system.meetings().items().stream()
                                .filter(m -> m.committee().equals(c.id()))
                                .count()
                        < 4)
                .map(c -> c.id().value())
                .toList();
        assertThat(byHand).isNotEmpty();
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.explanation().orElseThrow().stream()
                        .filter(e -> e.subject().isPresent() && e.truth() == io.github.mipg.rules.report.Truth.FAILS)
                        .map(e -> e.subject().orElseThrow().key()))
                .containsExactlyElementsOf(byHand);
    }

    @Test
    void aRowWhoseOwnerNobodyHasSaidMayBelongToAny() {
        Rows<Risk, Risk> sameProcess = Rows.belonging(
                SystemRows.RISKS, SystemRows.RISKS, r -> r.process().map(ProcessId::value));
        ManagementSystem system = with(Inventory.complete(THROUGH, List.of(risk("compras", ""))));

        Finding finding = Evaluator.of(LAW)
                .evaluate(
                        Rule.of("test.maybe")
                                .title(Text.of("Tal vez", "Perhaps"))
                                .require(SystemRows.RISKS.each(sameProcess.some()))
                                .because(Text.of("porque sí", "because"))
                                .citing(ARTICLE)
                                .build(),
                        system,
                        AFTER);
        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.missing())
                .extracting(m -> m.label().english())
                .containsExactly("what the row belongs to (risk compras)");
    }

    @Test
    void aReferenceIsFollowedToTheRowOfAnotherList() {
        Reading<ProductGoal, Optional<ResultGoal>> served = Rows.referred(
                Text.of("meta de resultado", "result goal"),
                "/planning/productGoals/{id}/resultGoal",
                g -> g.resultGoal().map(ResultGoalId::value),
                SystemRows.RESULT_GOALS);
        Rule rule = Rule.of("test.serves")
                .title(Text.of(
                        "Cada meta de producto sirve a una de resultado", "Every product goal serves a result goal"))
                .forEach(SystemRows.PRODUCT_GOALS)
                .require(served.satisfies(Text.of("alguna", "some"), Optional::isPresent))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        ManagementSystem system = unknown().toBuilder()
                .planning(PlanningChain.builder()
                        .resultGoals(Inventory.partial(List.of(ResultGoal.builder()
                                .id(ResultGoalId.of("mr1"))
                                .statement("Meta")
                                .build())))
                        .productGoals(Inventory.complete(
                                THROUGH, List.of(product("p1", "mr1"), product("p2", "mr2"), product("p3", ""))))
                        .build())
                .build();

        assertThat(findings(rule, system))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SATISFIED, Verdict.INDETERMINATE, Verdict.INDETERMINATE);
        assertThat(findings(rule, system).get(1).missing())
                .extracting(MissingDatum::path)
                .containsExactly("/planning/resultGoals");
        assertThat(findings(rule, system).get(2).missing())
                .extracting(MissingDatum::path)
                .containsExactly("/planning/productGoals/p3/resultGoal");
        assertThat(rule.sources()).contains("/planning/resultGoals");
    }

    private static ProductGoal product(String id, String result) {
        ProductGoal.Builder goal =
                ProductGoal.builder().id(ProductGoalId.of(id)).statement("Meta " + id);
        return (result.isEmpty() ? goal : goal.resultGoal(ResultGoalId.of(result))).build();
    }

    @Test
    void impossibleNumbersAreRefusedWhenTheRuleIsMade() {
        assertThatThrownBy(() -> SystemRows.RISKS.atLeast(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Rows.atLeast");
        assertThatThrownBy(() -> SystemRows.RISKS.atMost(-1)).hasMessageContaining("Rows.between");
        assertThatThrownBy(() -> SystemRows.RISKS.between(3, 2)).hasMessageContaining("Swap them");
        assertThatThrownBy(() -> SystemRows.RISKS.inEach(Periods.closedEvery(3), REVIEWED, 0))
                .hasMessageContaining("Rows.inEach");
        assertThatThrownBy(() -> Periods.closedEvery(13)).hasMessageContaining("1 to 12 months");
        assertThatThrownBy(() -> Rows.of("Risk", "/x", s -> Inventory.<String>unknown(), r -> r))
                .hasMessageContaining("SubjectId.kind");
        assertThatThrownBy(() -> Rows.of("risk", "x", s -> Inventory.<String>unknown(), r -> r))
                .hasMessageContaining("start with a slash");
        assertThatThrownBy(() ->
                        Rows.referred(Text.of("x", "x"), "/x", r -> Optional.empty(), SystemRows.RISKS.where(OWNED)))
                .hasMessageContaining("Rows.referred");
    }

    @Test
    void reportsAreReadByPolicyDimensionArticleAndSeverity() {
        ComplianceReport report = Evaluator.of(LAW, RuleSet.of("test", "1", EACH_OWNED))
                .evaluate(with(Inventory.complete(THROUGH, List.of(risk("r1", ""), risk("r2", "")))), AFTER);

        assertThat(report.by(MatterKind.POLICY)).containsOnlyKeys(Matter.of(PolicyId.of("control-interno")));
        assertThat(report.by(MatterKind.BODY)).isEmpty();
        assertThat(report.byDimension(LAW).values()).singleElement().isEqualTo(report.findings());
        assertThat(report.byArticle()).containsOnlyKeys(ARTICLE);
        assertThat(report.bySeverity()).containsOnlyKeys(Severity.MAJOR);
        assertThat(report.findings(EACH_OWNED.id())).hasSize(2);
        assertThat(report.find(RuleId.of("test.risk.owned"), SubjectId.of("risk", "r2")))
                .isPresent();
        assertThat(report.find(RuleId.of("test.risk.owned"))).isEmpty();
    }

    @Test
    void rulesOfAGroupShareWhatTheGroupSays() {
        RuleGroup group = RuleGroup.of("alcaldia-x.risk")
                .appliesWhen(SystemRows.RISKS.some())
                .severity(Severity.MINOR)
                .readAt(LawDate.periodEnd())
                .about(Matter.of(BodyId.of("comite-institucional")));
        Rule rule = group.rule("owned")
                .title(Text.of("Con responsable", "Owned"))
                .appliesWhen(SystemRows.COMMITTEES.some())
                .require(SystemRows.RISKS.each(OWNED))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .about(Matter.of(PolicyId.of("control-interno")))
                .build();

        assertThat(rule.id()).isEqualTo(RuleId.of("alcaldia-x.risk.owned"));
        assertThat(rule.severity()).isEqualTo(Severity.MINOR);
        assertThat(rule.lawDate()).isEqualTo(LawDate.periodEnd());
        assertThat(rule.matters())
                .containsExactly(
                        Matter.of(PolicyId.of("control-interno")), Matter.of(BodyId.of("comite-institucional")));
        assertThat(rule.sources()).contains("/internalControl/risks", "/committees");
        assertThat(Evaluator.of(LAW).evaluate(rule, unknown(), AFTER).explanation().orElseThrow().stream()
                        .flatMap(e -> e.path().stream()))
                .contains("/internalControl/risks", "/committees");
        assertThatThrownBy(() -> group.rule("Not A Name")).isInstanceOf(InvalidModelException.class);
        assertThat(group).hasToString("alcaldia-x.risk");
    }

    @Test
    void aMatterIsReadFromWhatItWrites() {
        for (MatterKind kind : MatterKind.values()) {
            Matter matter = new Matter(kind, "a/b");
            assertThat(Matter.parse(matter.toString())).isEqualTo(matter);
        }
        for (String wrong : List.of("", "policy", "policy/", "/x", "Policy/x", "nothing/x")) {
            assertThatThrownBy(() -> Matter.parse(wrong))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("policy/control-interno");
        }
    }

    @Test
    void whatARuleAsksOfRowsIsPartOfTheHashOfItsRuleSet() {
        Rule whole = Rule.of("test.risk.owned")
                .title(EACH_OWNED.title())
                .require(SystemRows.RISKS.each(OWNED))
                .because(EACH_OWNED.reason())
                .citing(ARTICLE)
                .build();
        Rule other = Rule.of("test.risk.owned")
                .title(EACH_OWNED.title())
                .require(SystemRows.RISKS.where(OWNED).atLeast(1))
                .because(EACH_OWNED.reason())
                .citing(ARTICLE)
                .build();
        Rule more = Rule.of("test.risk.owned")
                .title(EACH_OWNED.title())
                .require(SystemRows.RISKS.where(OWNED).atLeast(2))
                .because(EACH_OWNED.reason())
                .citing(ARTICLE)
                .build();

        assertThat(Stream.of(EACH_OWNED, whole, other, more)
                        .map(r -> RuleSet.of("test", "1", r).stamp().hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void partOfARuleSetIsARuleSet() {
        RuleSet all = RuleSet.of("test", "7", EACH_OWNED);

        assertThat(all.only("risks", r -> r.rows().isPresent()).rules()).containsExactly(EACH_OWNED);
        assertThat(all.only("risks", r -> true).version()).isEqualTo("7");
        assertThatThrownBy(() -> all.only("none", r -> false))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("test.risk.owned");
    }

    @Test
    void everyListOfASystemHasItsRows() throws IllegalAccessException {
        List<String> paths = new java.util.ArrayList<>();
        for (var field : SystemRows.class.getFields()) {
            Rows<?, ?> rows = (Rows<?, ?>) field.get(null);
            paths.add(rows.path());
        }
        List<String> lists = new java.util.ArrayList<>();
        collect(ManagementSystem.class, "", lists);

        assertThat(paths).containsExactlyInAnyOrderElementsOf(lists);
    }

    /** The lists of a system and of its rooms, by their accessors. */
    private static void collect(Class<?> type, String path, List<String> lists) {
        for (var method : type.getDeclaredMethods()) {
            boolean accessor = method.getParameterCount() == 0
                    && java.lang.reflect.Modifier.isPublic(method.getModifiers())
                    && !java.lang.reflect.Modifier.isStatic(method.getModifiers());
            if (accessor && method.getReturnType() == Inventory.class) {
                lists.add(path + "/" + method.getName());
            } else if (accessor
                    && path.isEmpty()
                    && Set.of("organisation", "planning", "internalControl", "implementation")
                            .contains(method.getName())) {
                collect(method.getReturnType(), "/" + method.getName(), lists);
            }
        }
    }

    @Test
    void explanationsOfRowsArePrintedInWholeSentences() {
        Explanation explanation = Evaluator.of(LAW)
                .evaluate(
                        EACH_OWNED,
                        with(Inventory.partial(List.of(risk("r1", "planeacion"), risk("r2", "hacienda")))),
                        AFTER)
                .explanation()
                .orElseThrow();

        assertThat(explanation.print(Language.SPANISH, 9)).isEqualTo("""
                [-] Cada riesgo tiene responsable
                  [+] la regla aplica
                    [+] riesgos: se espera al menos 1; se encontró 2 [/internalControl/risks]
                  [-] la regla exige
                    [-] en cada fila: riesgo
                      [?] riesgos: se espera la lista completa; se encontró 2 [/internalControl/risks]
                      [+] riesgo r1
                        [+] responsable: se espera la oficina de planeación; se encontró planeacion [/internalControl/risks/r1/owner]
                      [-] riesgo r2
                        [-] responsable: se espera la oficina de planeación; se encontró hacienda [/internalControl/risks/r2/owner]
                """);
    }

    private static final Reading<Risk, Integer> NUMBER = Reading.of(
            Text.of("número", "number"),
            "/internalControl/risks/{id}",
            (risk, context) -> Observation.known(Integer.parseInt(risk.id().value())));
    private static final Reading<Risk, Integer> LIMIT = Reading.<Risk, Integer>of(
                    Text.of("límite", "limit"), "/vigencia", (risk, context) -> context.figure(MONTHS))
            .using(MONTHS);

    private static List<Finding> tailored(Rule rule, String value, ManagementSystem system) {
        return Evaluator.of(LAW, RuleSet.of("test", "1", rule))
                .tailoredBy(Tailoring.builder(system.entity().id(), "1")
                        .figure(rule.id().value(), MONTHS.id().value(), value, "Acuerdo 1")
                        .build())
                .evaluate(system, AFTER)
                .findings();
    }

    @Test
    void figuresOfTheEntitysOwnMayMeanOtherRowsThanThoseOfTheLaw() {
        Rule rule = Rule.of("test.from-limit")
                .title(Text.of("Desde el límite", "From the limit"))
                .forEach(SystemRows.RISKS.where(NUMBER.relates(Text.of("desde", "from"), LIMIT, (n, l) -> n >= l)))
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        ManagementSystem system = with(Inventory.complete(
                THROUGH, List.of(risk("1", "hacienda"), risk("2", "planeacion"), risk("4", "planeacion"))));

        assertThat(tailored(rule, "2", system))
                .extracting(
                        f -> f.subjects().get(0).key(),
                        Finding::verdict,
                        f -> f.tailored().orElseThrow().verdict())
                .containsExactly(
                        tuple("2", Verdict.NOT_APPLICABLE, Verdict.SATISFIED),
                        tuple("4", Verdict.SATISFIED, Verdict.SATISFIED));
        assertThat(tailored(rule, "1", system))
                .extracting(
                        f -> f.subjects().get(0).key(),
                        Finding::verdict,
                        f -> f.tailored().orElseThrow().verdict())
                .startsWith(tuple("1", Verdict.NOT_APPLICABLE, Verdict.VIOLATED));
        assertThat(tailored(rule, "1", system).get(0).callsForAttention()).isTrue();
    }

    @Test
    void figuresOfTheEntitysOwnMayChangeWhetherTheRuleApplies() {
        Reading<ManagementSystem, Integer> months = Reading.<ManagementSystem, Integer>of(
                        Text.of("meses", "months"), "/vigencia", (system, context) -> context.figure(MONTHS))
                .using(MONTHS);
        for (int inForce : new int[] {3, 6}) {
            Rule rule = Rule.of("test.scoped")
                    .title(Text.of("Con alcance", "Scoped"))
                    .appliesWhen(months.is(inForce))
                    .forEach(SystemRows.RISKS)
                    .require(OWNED)
                    .because(Text.of("porque sí", "because"))
                    .citing(ARTICLE)
                    .build();
            List<Finding> findings =
                    tailored(rule, "6", with(Inventory.complete(THROUGH, List.of(risk("1", "hacienda")))));

            assertThat(findings).singleElement().satisfies(f -> {
                assertThat(f.subjects()).containsExactly(SubjectId.of("risk", "1"));
                assertThat(f.verdict()).isEqualTo(inForce == 3 ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE);
                assertThat(f.tailored().orElseThrow().verdict())
                        .isEqualTo(inForce == 3 ? Verdict.NOT_APPLICABLE : Verdict.VIOLATED);
                assertThat(f.explanation().orElseThrow().stream().flatMap(e -> e.path().stream()))
                        .contains("/vigencia");
            });
        }
    }

    @Test
    void rowsOfAnotherListAreGroupedOnceHoweverManyRowsAsk() {
        AtomicInteger read = new AtomicInteger();
        Rows<ManagementSystem, Risk> counted = Rows.of(
                "risk",
                "/internalControl/risks",
                s -> {
                    read.incrementAndGet();
                    return s.internalControl().risks();
                },
                r -> r.id().value());
        Rule rule = Rule.of("test.grouped")
                .title(Text.of("Agrupados", "Grouped"))
                .appliesWhen(SystemRows.RISKS.some())
                .forEach(SystemRows.RISKS)
                .require(Rows.belonging(counted, SystemRows.RISKS, r -> Optional.of(r.id().value()))
                        .some())
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        List<Risk> many =
                IntStream.range(0, 500).mapToObj(i -> risk("r" + i, "x")).toList();

        assertThat(findings(rule, with(Inventory.complete(THROUGH, many)))).hasSize(500);
        assertThat(read).hasValue(1);
    }

    private static Verdict inHalves(Reading<ManagementSystem, List<Period>> periods, LocalDate through, AsOf asOf) {
        Rule rule = Rule.of("test.periods")
                .title(Text.of("En cada período", "In each period"))
                .require(SystemRows.MEETINGS.inEach(periods, HELD, 1))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        ManagementSystem system = unknown().toBuilder()
                .meetings(Inventory.complete(through, List.of()))
                .build();
        return Evaluator.of(LAW).evaluate(rule, system, asOf).verdict();
    }

    private static final Reading<Meeting, LocalDate> HELD =
            Reading.optional(Text.of("fecha", "day"), "/meetings/{id}/date", meeting -> Optional.of(meeting.date()));

    private static Reading<ManagementSystem, List<Period>> only(LocalDate from, LocalDate until) {
        return Reading.of(
                Text.of("período", "period"),
                "/vigencia",
                (system, context) -> Observation.known(List.of(Period.between(from, until))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-04-01, 2025-12-31, 2026-12-31, INDETERMINATE", // the list ends before the period does
        "2026-01-01, 2026-04-01, 2026-03-30, 2026-12-31, INDETERMINATE",
        "2026-01-01, 2026-04-01, 2026-03-31, 2026-12-31, VIOLATED",
        "2025-07-01, 2026-01-01, 2025-03-31, 2025-03-31, INDETERMINATE", // it has not begun
        "2025-01-01, 2025-07-01, 2025-06-30, 2025-12-31, VIOLATED"
    })
    void aPeriodIsHeldAgainstNobodyBeforeTheListCoversIt(
            LocalDate from, LocalDate until, LocalDate through, LocalDate asOf, Verdict expected) {
        assertThat(inHalves(only(from, until), through, AsOf.of(asOf))).isEqualTo(expected);
    }

    @Test
    void periodsLieWithinTheVigenciaAndAreWhole() {
        Context context = Context.of(LAW, AFTER, AFTER.date(), unknown(), Set.of());

        assertThat(Periods.closed(context, 5)).hasSize(2);
        assertThat(Periods.closed(context, 12)).hasSize(1);
        assertThat(Periods.closed(context, 3))
                .hasSize(4)
                .first()
                .isEqualTo(Period.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1)));
        assertThat(Periods.closed(Context.of(LAW, AsOf.date(2025, 6, 29), AFTER.date(), unknown(), Set.of()), 3))
                .hasSize(1);
        assertThat(Periods.closed(Context.of(LAW, AsOf.date(2025, 6, 30), AFTER.date(), unknown(), Set.of()), 3))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "999999"})
    void aFigureThatIsNoLengthLeavesThePeriodsUnknown(String own) {
        Rule rule = Rule.of("test.lengths")
                .title(Text.of("Períodos", "Periods"))
                .require(SystemRows.MEETINGS.inEach(Periods.closedEvery(MONTHS), HELD, 1))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        for (LocalDate day : List.of(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 6, 1))) {
            ManagementSystem system = unknown();
            Finding finding = Evaluator.of(LAW, RuleSet.of("test", "1", rule))
                    .tailoredBy(Tailoring.builder(system.entity().id(), "1")
                            .figure("test.lengths", MONTHS.id().value(), own, "Acuerdo 1")
                            .build())
                    .evaluate(system, AsOf.of(day))
                    .findings()
                    .get(0);

            assertThat(finding.tailored().orElseThrow().verdict()).isEqualTo(Verdict.INDETERMINATE);
        }
    }

    @Test
    void aKeyThatIsNoIdentifierIsToldByItsHashAndLeavesTheOthersAlone() {
        String longest = "x".repeat(300);
        Rows<ManagementSystem, Risk> odd = Rows.of(
                "risk", "/internalControl/risks", s -> s.internalControl().risks(), r -> r.id().value() + longest);
        Rule rule = Rule.of("test.odd")
                .title(Text.of("Llaves largas", "Long keys"))
                .forEach(odd)
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();
        List<Finding> findings =
                findings(rule, with(Inventory.complete(THROUGH, List.of(risk("r1", "hacienda"), risk("r2", "")))));

        assertThat(findings)
                .extracting(Finding::verdict)
                .containsExactlyInAnyOrder(Verdict.VIOLATED, Verdict.INDETERMINATE);
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.subjects().get(0).key()).matches("sha256-[0-9a-f]{64}"));
    }

    @Test
    void aConditionThatBreaksAtOneRowFaultsThatRowAlone() {
        Reading<Risk, Boolean> fragile =
                Reading.of(Text.of("frágil", "fragile"), "/internalControl/risks/{id}", (risk, context) -> {
                    if (risk.id().value().equals("r1")) {
                        throw new UnsupportedOperationException();
                    }
                    return Observation.known(true);
                });
        Rule rule = Rule.of("test.fragile")
                .title(Text.of("Frágil", "Fragile"))
                .forEach(SystemRows.RISKS.where(fragile.is(true)))
                .require(OWNED)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();

        assertThat(findings(rule, with(Inventory.complete(THROUGH, List.of(risk("r1", ""), risk("r2", "hacienda"))))))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.FAULTED, Verdict.VIOLATED);
    }

    @Test
    void aNumberThatCannotBeToldMissesWhatTheRowsDoNotSay() {
        Rule rule = Rule.of("test.number")
                .title(Text.of("Dos", "Two"))
                .require(SystemRows.RISKS.where(OWNED).number().is(2))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();

        assertThat(Evaluator.of(LAW)
                        .evaluate(rule, with(Inventory.complete(THROUGH, List.of(risk("r1", "")))), AFTER)
                        .missing())
                .extracting(MissingDatum::path)
                .containsExactly("/internalControl/risks/r1/owner");
    }

    @Test
    void aRowWithoutADayMissesTheDay() {
        Rule rule = Rule.of("test.undated")
                .title(Text.of("Sin fecha", "Undated"))
                .require(SystemRows.RISKS.inEach(Periods.closedEvery(6), REVIEWED, 1))
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE)
                .build();

        assertThat(Evaluator.of(LAW)
                        .evaluate(rule, with(Inventory.complete(THROUGH, List.of(risk("r1", "")))), AFTER)
                        .missing())
                .extracting(MissingDatum::path)
                .containsExactly("/internalControl/risks/r1/review");
    }

    @Test
    void whatComesToBeKnownRowByRowIsNoLoss() {
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", EACH_OWNED));
        ComplianceReport none = evaluator.evaluate(with(Inventory.unknown()), AFTER);
        ComplianceReport empty = evaluator.evaluate(with(Inventory.complete(THROUGH, List.of())), AFTER);
        ComplianceReport full =
                evaluator.evaluate(with(Inventory.complete(THROUGH, List.of(risk("r1", "planeacion")))), AFTER);

        for (ComplianceReport earlier : List.of(none, empty)) {
            assertThat(full.since(earlier).stream().map(c -> c.finding().subjects() + " " + c.change()))
                    .containsExactly("[risk:r1] SATISFIED", "[] CHANGED");
        }
    }

    @Test
    void aRuleIsAboutWhatTheCatalogueHas() {
        for (Matter wrong : List.of(
                new Matter(MatterKind.POLICY, "no-such-policy"),
                new Matter(MatterKind.POLICY, "Bad Id"),
                new Matter(MatterKind.MODEL, "foo"))) {
            Rule rule = Rule.of("test.about")
                    .title(Text.of("De nada", "About nothing"))
                    .require(SystemRows.RISKS.some())
                    .because(Text.of("porque sí", "because"))
                    .citing(ARTICLE)
                    .about(wrong)
                    .build();

            assertThatThrownBy(() -> Evaluator.of(LAW, RuleSet.of("test", "1", rule)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("Rule.about");
        }
    }

    @Test
    void figuresAreAddedToThoseThatAReadingDeclares() {
        assertThat(Periods.closedEvery(MONTHS)
                        .using(LegalFigure.integer("cicci-reuniones-por-anio"))
                        .figures())
                .hasSize(2);
    }

    @Test
    void aRowIsNamedByItsPlaceholderAndNotByAnAsterisk() {
        assertThatThrownBy(() ->
                        Reading.optional(Text.of("x", "x"), "/internalControl/risks/*/owner", (Risk r) -> r.owner()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("{id}");
    }
}
