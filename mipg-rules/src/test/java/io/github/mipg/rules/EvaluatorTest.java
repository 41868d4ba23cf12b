package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final LegalReference ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");
    private static final LegalFigure<MonthDay> DISPUTED = LegalFigure.monthDay("informe-sci-publicacion-1");
    private static final LegalFigure<MonthDay> PROVISIONAL = LegalFigure.monthDay("informe-sci-corte-1");
    private static final Evaluator EVALUATOR = Evaluator.of(LAW);

    private static Condition<ManagementSystem> letter(String name, Truth truth) {
        return Reading.<ManagementSystem, Boolean>of(
                        Text.of("lectura " + name, "reading " + name),
                        "/" + name,
                        (system, context) -> truth == Truth.UNKNOWN
                                ? Observation.unknown(
                                        new MissingDatum("/" + name, Text.of("dato " + name, "datum " + name)))
                                : Observation.known(truth == Truth.HOLDS))
                .is(true);
    }

    private static final Condition<ManagementSystem> HOLDS = letter("h", Truth.HOLDS);
    private static final Condition<ManagementSystem> FAILS = letter("f", Truth.FAILS);
    private static final Condition<ManagementSystem> UNKNOWN = letter("u", Truth.UNKNOWN);

    private static Rule.Builder requiring(Condition<ManagementSystem> condition) {
        return Rule.of("test.rule")
                .title(Text.of("La regla", "The rule"))
                .require(condition)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE);
    }

    private static Rule.Builder limited(Condition<ManagementSystem> applies, Condition<ManagementSystem> condition) {
        return Rule.of("test.rule")
                .title(Text.of("La regla", "The rule"))
                .appliesWhen(applies)
                .require(condition)
                .because(Text.of("porque sí", "because"))
                .citing(ARTICLE);
    }

    private static Finding evaluate(Rule.Builder rule) {
        return EVALUATOR.evaluate(rule.build(), compliant(), AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS, HOLDS, SATISFIED",
        "HOLDS, FAILS, VIOLATED",
        "HOLDS, UNKNOWN, INDETERMINATE",
        "FAILS, HOLDS, NOT_APPLICABLE",
        "FAILS, FAILS, NOT_APPLICABLE",
        "FAILS, UNKNOWN, NOT_APPLICABLE",
        "UNKNOWN, HOLDS, INDETERMINATE",
        "UNKNOWN, FAILS, INDETERMINATE",
        "UNKNOWN, UNKNOWN, INDETERMINATE",
    })
    void what_applies_and_what_holds_decide(Truth applies, Truth holds, Verdict verdict) {
        Finding finding = evaluate(limited(letter("a", applies), letter("r", holds)));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.explanation().orElseThrow().truth())
                .isEqualTo(
                        switch (verdict) {
                            case SATISFIED -> Truth.HOLDS;
                            case VIOLATED, NOT_APPLICABLE -> Truth.FAILS;
                            default -> Truth.UNKNOWN;
                        });
        if (verdict == Verdict.INDETERMINATE) {
            assertThat(finding.missing())
                    .extracting(MissingDatum::path)
                    .containsExactly(applies == Truth.UNKNOWN ? "/a" : "/r");
        } else {
            assertThat(finding.missing()).isEmpty();
        }
    }

    @Test
    void several_limits_have_to_hold_together() {
        Rule.Builder rule = Rule.of("test.rule")
                .title(Text.same("La regla"))
                .appliesWhen(HOLDS)
                .appliesWhen(FAILS)
                .require(HOLDS)
                .because(Text.same("porque sí"))
                .citing(ARTICLE);

        assertThat(evaluate(rule).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_finding_says_what_it_found() {
        Finding violated = evaluate(requiring(FAILS));

        assertThat(violated.text(Language.SPANISH))
                .isEqualTo("No se cumple: la regla. Lectura f: se espera sí; se encontró no.");
        assertThat(violated.text(Language.ENGLISH)).isEqualTo("Violated: the rule. Reading f: expected yes; found no.");
        assertThat(violated.rule()).isEqualTo(RuleId.of("test.rule"));
        assertThat(violated.reason()).isEqualTo(Text.of("porque sí", "because"));
        assertThat(violated.path()).isEqualTo("/");
        assertThat(violated.severity()).isEqualTo(Severity.MAJOR);
        assertThat(violated.basis()).isEqualTo(Basis.CONFIRMED);
        assertThat(violated.citations()).extracting(c -> c.reference()).containsExactly(ARTICLE);
        assertThat(violated.citations().get(0).text().spanish()).startsWith("art. 2.2.22.3.8, Decreto 1083 de 2015");
        assertThat(violated).hasToString("test.rule at /: VIOLATED (CONFIRMED)");

        assertThat(evaluate(requiring(UNKNOWN)).text(Language.SPANISH))
                .isEqualTo("No se puede determinar: la regla. Falta: dato u.");
        assertThat(evaluate(requiring(UNKNOWN)).text(Language.ENGLISH))
                .isEqualTo("Indeterminate: the rule. Missing: datum u.");
        assertThat(evaluate(requiring(HOLDS)).text(Language.SPANISH)).isEqualTo("Se cumple: la regla.");
        assertThat(evaluate(limited(FAILS, HOLDS)).text(Language.SPANISH))
                .isEqualTo("No aplica: la regla. Lectura f: se espera sí; se encontró no.");
    }

    @Test
    void an_acronym_keeps_its_capitals() {
        Rule.Builder rule = Rule.of("test.rule")
                .title(Text.of("MIPG adoptado", "MIPG adopted"))
                .require(HOLDS)
                .because(Text.same("porque sí"))
                .citing(ARTICLE);

        assertThat(evaluate(rule).text(Language.SPANISH)).isEqualTo("Se cumple: MIPG adoptado.");
    }

    @Test
    void only_what_would_decide_is_missing() {
        // The alternative holds, so the unknown datum beside it changes nothing; the other one does.
        Finding finding = evaluate(requiring(UNKNOWN.or(HOLDS).and(letter("v", Truth.UNKNOWN))));

        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.missing()).extracting(MissingDatum::path).containsExactly("/v");
    }

    @Test
    void only_what_makes_it_fail_is_named() {
        Finding finding = evaluate(requiring(FAILS.or(HOLDS).and(letter("g", Truth.FAILS))));

        assertThat(finding.text(Language.ENGLISH)).isEqualTo("Violated: the rule. Reading g: expected yes; found no.");
    }

    @Test
    void a_denied_condition_that_holds_is_named_as_such() {
        assertThat(evaluate(requiring(HOLDS.negate())).text(Language.SPANISH))
                .isEqualTo("No se cumple: la regla. Lectura h: se espera lo contrario de sí; se encontró sí.");
        assertThat(evaluate(requiring(UNKNOWN.negate())).missing())
                .extracting(MissingDatum::path)
                .containsExactly("/u");
    }

    @Test
    void a_rule_that_breaks_says_so_and_the_others_run_on() {
        Condition<ManagementSystem> broken = Reading.<ManagementSystem, String>of(
                        Text.same("rota"), "/x", (system, context) -> {
                            throw new UnsupportedOperationException("oops");
                        })
                .is("x");
        Rule faulty = Rule.of("test.faulty")
                .title(Text.same("Rota"))
                .require(broken)
                .because(Text.same("porque sí"))
                .citing(ARTICLE)
                .build();
        ComplianceReport report = Evaluator.of(
                        LAW, RuleSet.of("test", "1", faulty, requiring(HOLDS).build()))
                .evaluate(compliant(), AFTER);

        Finding finding = report.find(RuleId.of("test.faulty")).orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.FAULTED);
        assertThat(finding.basis()).isEqualTo(Basis.UNCONFIRMED);
        assertThat(finding.text(Language.SPANISH))
                .isEqualTo("La regla falló: test.faulty (UnsupportedOperationException). Avise a quien mantiene la"
                        + " regla.");
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo("Faulted: test.faulty (UnsupportedOperationException). Tell whoever maintains the rule.");
        assertThat(finding.explanation().orElseThrow().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(report.find(RuleId.of("test.rule")).orElseThrow().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_endless_reading_is_a_fault_too() {
        Reading<ManagementSystem, String> endless =
                Reading.of(Text.same("sin fin"), "/x", (system, context) -> endless(system));

        assertThat(evaluate(requiring(endless.is("x"))).verdict()).isEqualTo(Verdict.FAULTED);
    }

    @SuppressWarnings("InfiniteRecursion") // the fault that is tested
    private static Observation<String> endless(ManagementSystem system) {
        return endless(system);
    }

    @Test
    void a_predicate_is_never_asked_about_nothing() {
        AtomicInteger asked = new AtomicInteger();
        Reading<ManagementSystem, String> reading =
                Reading.optional(Text.of("nada", "nothing"), "/nothing", s -> Optional.empty());
        Finding finding = evaluate(requiring(reading.satisfies(Text.same("algo"), v -> asked.incrementAndGet() > 0)));

        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.missing()).containsExactly(new MissingDatum("/nothing", Text.of("nada", "nothing")));
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, NOT_APPLICABLE", // the day before
        "2018-01-01, SATISFIED", // the first day
        "2024-06-29, SATISFIED", // the last day
        "2024-06-30, NOT_APPLICABLE", // the day after
    })
    void a_rule_is_in_force_from_its_first_day_up_to_its_end(LocalDate asOf, Verdict verdict) {
        Rule rule = requiring(HOLDS)
                .inForce(Period.between(LocalDate.of(2018, 1, 1), LocalDate.of(2024, 6, 30)))
                .build();

        assertThat(EVALUATOR.evaluate(rule, unknown(), AsOf.of(asOf)).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_rule_out_of_force_says_on_which_day() {
        Rule rule =
                requiring(FAILS).inForce(Period.from(LocalDate.of(2018, 1, 1))).build();
        Finding finding = EVALUATOR.evaluate(rule, unknown(), AsOf.date(2017, 12, 31));

        assertThat(finding.text(Language.SPANISH))
                .isEqualTo("No aplica: la regla. La regla no regía el 31 de diciembre de 2017.");
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo("Not applicable: the rule. The rule was not in force on 31 December 2017.");
        Explanation leaf = finding.explanation().orElseThrow().children().get(0);
        assertThat(leaf.truth()).isEqualTo(Truth.FAILS);
        assertThat(leaf.expected()).contains(Text.of("dentro de 2018-01-01/..", "within 2018-01-01/.."));
        assertThat(leaf.actual()).contains(Text.of("31 de diciembre de 2017", "31 December 2017"));
    }

    @ParameterizedTest
    @CsvSource({
        "as-of, 2025-06-30, 2025-06-30",
        "as-of, 2026-06-30, 2026-06-30",
        "period-end, 2025-06-30, 2025-06-30",
        "period-end, 2025-12-31, 2025-12-31",
        "period-end, 2026-06-30, 2025-12-31",
        "event:start, 2026-06-30, 2025-01-01",
    })
    void the_law_is_read_at_the_day_that_the_rule_declares(String name, LocalDate asOf, LocalDate day) {
        LawDate lawDate = switch (name) {
            case "as-of" -> LawDate.asOf();
            case "period-end" -> LawDate.periodEnd();
            default ->
                LawDate.event("start", (system, when) -> system.vigencia().start());
        };
        Reading<ManagementSystem, LocalDate> read =
                Reading.of(Text.same("fecha"), "/vigencia", (system, context) -> Observation.known(context.lawDate()));
        Rule rule = requiring(read.is(day))
                .readAt(lawDate)
                .inForce(Period.between(day, day.plusDays(1)))
                .build();

        assertThat(EVALUATOR.evaluate(rule, unknown(), AsOf.of(asOf)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(lawDate).hasToString(name);
        assertThat(rule.lawDate()).isEqualTo(lawDate);
    }

    private static Rule.Builder onFigure(LegalFigure<MonthDay> figure, MonthDay limit) {
        Reading<ManagementSystem, MonthDay> reading = Reading.<ManagementSystem, MonthDay>of(
                        Text.of("plazo", "deadline"), "/vigencia", (system, context) -> context.figure(figure))
                .using(figure);
        return requiring(reading.satisfies(Text.of("antes de", "before"), day -> day.isBefore(limit)));
    }

    @Test
    void where_candidates_lead_apart_it_cannot_be_told() {
        Finding finding = evaluate(onFigure(DISPUTED, MonthDay.of(7, 31)));

        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.basis()).isEqualTo(Basis.DISPUTED);
        assertThat(finding.missing())
                .containsExactly(new MissingDatum(
                        "/catalog/parameters/informe-sci-publicacion-1",
                        Text.of(
                                "cuál de los valores en disputa de 'informe-sci-publicacion-1' rige",
                                "which of the disputed values of 'informe-sci-publicacion-1' rules")));
        assertThat(finding.explanation().orElseThrow().children())
                .extracting(Explanation::truth)
                .containsExactlyInAnyOrder(Truth.HOLDS, Truth.FAILS);
        assertThat(finding.explanation().orElseThrow().children())
                .extracting(e -> e.label().spanish())
                .containsExactlyInAnyOrder(
                        "si rige informe-sci-publicacion-1 = 30 de julio",
                        "si rige informe-sci-publicacion-1 = 31 de julio");
    }

    @ParameterizedTest
    @CsvSource({"--08-01, SATISFIED", "--07-30, VIOLATED"})
    void where_candidates_agree_the_verdict_stands_as_disputed(MonthDay limit, Verdict verdict) {
        Finding finding = evaluate(onFigure(DISPUTED, limit));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.basis()).isEqualTo(Basis.DISPUTED);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void a_figure_that_is_not_in_the_catalogue_on_the_day_is_missing() {
        Rule rule = onFigure(PROVISIONAL, MonthDay.of(12, 31)).build();
        Finding before = EVALUATOR.evaluate(rule, unknown(), AsOf.date(2018, 1, 1));

        assertThat(before.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(before.basis()).isEqualTo(Basis.UNCONFIRMED);
        assertThat(before.missing())
                .containsExactly(new MissingDatum(
                        "/catalog/parameters/informe-sci-corte-1",
                        Text.of(
                                "el valor de 'informe-sci-corte-1' en el catálogo al 2018-01-01",
                                "the value of 'informe-sci-corte-1' in the catalogue on 2018-01-01")));
    }

    @Test
    void a_finding_on_provisional_law_is_unconfirmed() {
        Finding finding = evaluate(onFigure(PROVISIONAL, MonthDay.of(12, 31)));

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.basis()).isEqualTo(Basis.UNCONFIRMED);
        LegalFigure<MonthDay> primary = LegalFigure.monthDay("plan-accion-publicacion");
        assertThat(evaluate(onFigure(primary, MonthDay.of(12, 31))).basis()).isEqualTo(Basis.CONFIRMED);
    }

    @Test
    void a_figure_has_to_be_declared() {
        Reading<ManagementSystem, MonthDay> undeclared =
                Reading.of(Text.same("plazo"), "/vigencia", (system, context) -> context.figure(PROVISIONAL));

        assertThat(evaluate(requiring(undeclared.satisfies(Text.same("algo"), d -> true)))
                        .verdict())
                .isEqualTo(Verdict.FAULTED);
    }

    @Test
    void a_reading_sees_the_catalogue_and_the_day() {
        Reading<ManagementSystem, Boolean> reading = Reading.of(
                Text.same("contexto"),
                "/",
                (system, context) -> Observation.known(
                        context.catalog() == LAW && context.asOf().equals(AFTER)));

        assertThat(evaluate(requiring(reading.is(true))).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void saying_why_may_break_but_not_the_reader() {
        Reading<ManagementSystem, String> reading = Reading.<ManagementSystem, String>of(
                        Text.same("dato"), "/x", (system, context) -> Observation.known("x"))
                .shownAs(v -> {
                    throw new IllegalStateException("oops");
                });
        Finding finding = evaluate(requiring(reading.is("y")));

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.text(Language.SPANISH))
                .isEqualTo("No se cumple: la regla. No se pudo explicar (IllegalStateException).");
        assertThat(finding.explanation().orElseThrow().children()).isEmpty();
    }

    @Test
    void explanations_are_built_only_when_asked_for() {
        AtomicInteger shown = new AtomicInteger();
        Reading<ManagementSystem, String> reading = Reading.<ManagementSystem, String>of(
                        Text.same("dato"), "/x", (system, context) -> Observation.known("x"))
                .shownAs(v -> Text.same("visto " + shown.incrementAndGet()));
        Finding finding = evaluate(requiring(reading.is("y")));

        assertThat(shown).hasValue(0);
        assertThat(finding.text(Language.SPANISH)).isEqualTo(finding.text(Language.SPANISH));
        assertThat(shown).hasValue(1);
    }

    @Test
    void a_rule_on_what_the_catalogue_lacks_is_refused_with_its_nearest_neighbour() {
        Rule.Builder norm = Rule.of("test.rule")
                .title(Text.same("La regla"))
                .require(HOLDS)
                .because(Text.same("porque sí"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.88"));
        assertThatThrownBy(() -> Evaluator.of(LAW, RuleSet.of("test", "1", norm.build())))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Rule.citing must be in the catalogue that the evaluator is given, but was"
                        + " 'decreto-1083-2015 art. 2.2.22.3.88' (in rule test.rule).")
                .hasMessageContaining("2.2.22.3.8");
        assertThatThrownBy(() -> evaluate(onFigure(LegalFigure.monthDay("plan-accion"), MonthDay.of(1, 31))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "Reading.using must be in the catalogue that the evaluator is given, in the unit"
                                + " that it is read in, but was 'plan-accion' (in rule test.rule).");
    }

    @Test
    void a_figure_of_another_unit_is_refused() {
        assertThatThrownBy(() ->
                        evaluate(onFigure(LegalFigure.monthDay("ambito-capital-estatal-minimo"), MonthDay.of(1, 31))))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "Reading.using must be in the catalogue that the evaluator is given, in the unit"
                                + " that it is read in, but was 'ambito-capital-estatal-minimo' (in rule test.rule).");
    }

    @Test
    void a_rule_stands_in_one_rule_set_only() {
        Rule rule = requiring(HOLDS).build();

        assertThatThrownBy(() -> Evaluator.of(LAW, RuleSet.of("one", "1", rule), RuleSet.of("two", "1", rule)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Evaluator.ruleSets must name each rule, and each earlier name of a rule, in one rule set"
                        + " only, but was 'test.rule' (in rule set two). Give the rule a namespace of your own, or leave"
                        + " one rule set out.");
        RuleSet renamed = RuleSet.of(
                "three",
                "1",
                Rule.of("test.new")
                        .title(Text.same("x"))
                        .require(HOLDS)
                        .because(Text.same("x"))
                        .citing(ARTICLE)
                        .aliases("test.rule")
                        .build());
        assertThatThrownBy(() -> Evaluator.of(LAW, RuleSet.of("one", "1", rule), renamed))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("but was 'test.rule' (in rule set three)");
    }

    @Test
    void the_header_says_what_the_report_was_made_of() {
        RuleSet rules = RuleSet.of("test", "7", requiring(HOLDS).build());
        Evaluator evaluator = Evaluator.of(LAW, rules);
        ManagementSystem system = compliant().toBuilder().illustrative(true).build();
        ComplianceReport report = evaluator.evaluate(system, AFTER);

        assertThat(evaluator.catalog()).isSameAs(LAW);
        assertThat(evaluator.ruleSets()).containsExactly(rules);
        assertThat(report.header().entity()).isEqualTo(system.entity().id());
        assertThat(report.header().entityName()).isEqualTo(system.entity().name());
        assertThat(report.header().vigencia()).isEqualTo(system.vigencia());
        assertThat(report.header().illustrative()).isTrue();
        assertThat(report.header().asOf()).isEqualTo(AFTER);
        assertThat(report.header().edition())
                .isEqualTo(LAW.editionOn(AFTER.date()).id());
        assertThat(report.header().catalogRevision()).isEqualTo(LAW.revision());
        assertThat(report.header().catalogHash()).isEqualTo(LAW.hash());
        assertThat(report.header().subjectHash()).isEqualTo(system.contentHash());
        assertThat(report.header().ruleSets()).containsExactly(rules.stamp());
        assertThat(report.header().engine()).startsWith("mipg-rules ").doesNotContain("$");
        assertThat(report).hasToString("report on sigep:0001 as of 2026-02-03: " + report.tally());
    }

    @Test
    void a_day_before_the_first_edition_is_said_to_be_so() {
        Evaluator evaluator = Evaluator.of(LAW, StandardRules.of(LAW));

        assertThatThrownBy(() -> evaluator.evaluate(unknown(), AsOf.date(2017, 9, 10)))
                .isInstanceOf(NotInForceException.class);
        assertThat(evaluator.evaluate(unknown(), AsOf.date(2017, 9, 11)).findings())
                .isNotEmpty();
    }

    @Test
    void findings_are_sorted_counted_and_found() {
        ComplianceReport report = report(
                builder -> builder,
                rule("test.c", HOLDS),
                rule("test.a", FAILS),
                rule("test.b", UNKNOWN),
                rule("test.d", FAILS));

        assertThat(report.findings())
                .extracting(f -> f.rule().value())
                .containsExactly("test.a", "test.b", "test.c", "test.d");
        assertThat(report.findings(Verdict.VIOLATED, Verdict.INDETERMINATE))
                .extracting(f -> f.rule().value())
                .containsExactly("test.a", "test.b", "test.d");
        assertThat(report.tally())
                .hasSize(5)
                .containsEntry(Verdict.VIOLATED, 2)
                .containsEntry(Verdict.SATISFIED, 1)
                .containsEntry(Verdict.INDETERMINATE, 1)
                .containsEntry(Verdict.NOT_APPLICABLE, 0)
                .containsEntry(Verdict.FAULTED, 0);
        assertThat(report.find(RuleId.of("test.b"))).isPresent();
        assertThat(report.find(RuleId.of("test.x"))).isEmpty();
    }

    @Test
    void what_unlocks_most_is_asked_for_first() {
        Condition<ManagementSystem> a = letter("a", Truth.UNKNOWN);
        Condition<ManagementSystem> b = letter("b", Truth.UNKNOWN);
        Condition<ManagementSystem> c = letter("c", Truth.UNKNOWN);
        ComplianceReport report = report(
                builder -> builder,
                rule("test.1", c),
                rule("test.2", b.and(a)),
                rule("test.3", b),
                rule("test.4", HOLDS),
                rule("test.5", FAILS.and(c)));

        assertThat(report.missing().keySet()).extracting(MissingDatum::path).containsExactly("/b", "/a", "/c");
        assertThat(report.missing().values()).containsExactly(2, 1, 1);
    }

    @Test
    void equal_inputs_give_equal_reports() {
        Rule[] rules = {rule("test.a", FAILS), rule("test.b", UNKNOWN)};
        ComplianceReport report = report(builder -> builder, rules);

        assertThat(report(builder -> builder, rules)).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(report(builder -> builder.adoption(Fact.unknown()), rules)).isNotEqualTo(report);
        assertThat(report(builder -> builder, rules[0])).isNotEqualTo(report);
        assertThat(report.findings().get(0))
                .isEqualTo(report(builder -> builder, rules).findings().get(0))
                .isNotEqualTo(report.findings().get(1))
                .hasSameHashCodeAs(report(builder -> builder, rules).findings().get(0));
    }

    private static Rule rule(String id, Condition<ManagementSystem> condition) {
        return Rule.of(id)
                .title(Text.same("La regla"))
                .require(condition)
                .because(Text.same("porque sí"))
                .citing(ARTICLE)
                .build();
    }

    private static ComplianceReport report(UnaryOperator<ManagementSystem.Builder> change, Rule... rules) {
        return Evaluator.of(LAW, List.of(RuleSet.of("test", "1", rules))).evaluate(TestSystems.with(change), AFTER);
    }
}
