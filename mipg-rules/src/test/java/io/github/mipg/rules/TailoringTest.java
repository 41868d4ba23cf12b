package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.compliant;
import static io.github.mipg.rules.TestSystems.unknown;
import static io.github.mipg.rules.TestSystems.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Text;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.report.Aspect;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Finding;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.ReportInput;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import io.github.mipg.rules.report.Tailored;
import io.github.mipg.rules.report.Tailored.OwnFigure;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailoringTest {
    private static final EntityId TOWN = compliant().entity().id();
    private static final String PUBLISHED = "mipg.plan.action-plan-published";
    private static final String DEADLINE = "plan-accion-publicacion";
    private static final Evaluator PLAIN = Evaluator.of(LAW, StandardRules.of(LAW));

    private static Evaluator tailored(UnaryOperator<Tailoring.Builder> change) {
        return PLAIN.tailoredBy(change.apply(Tailoring.builder(TOWN, "1")).build());
    }

    private static Finding find(Evaluator evaluator, ManagementSystem system, String rule) {
        return evaluator.evaluate(system, AFTER).find(RuleId.of(rule)).orElseThrow();
    }

    private static ManagementSystem withoutPlans() {
        return with(s -> s.plans(Inventory.complete(TestSystems.THROUGH, List.of())));
    }

    @Test
    void a_rule_switched_off_still_shows_the_verdict_of_the_law() {
        Evaluator evaluator = tailored(t -> t.switchOff(PUBLISHED, "la publica la gobernación"));

        Finding finding = find(evaluator, withoutPlans(), PUBLISHED);

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
        assertThat(finding.callsForAttention()).isFalse();
        assertThat(finding.tailored())
                .contains(new Tailored(
                        Verdict.VIOLATED,
                        Severity.MAJOR,
                        Optional.of("la publica la gobernación"),
                        Optional.empty(),
                        List.of()));
        assertThat(finding.tailored().orElseThrow().text(Language.SPANISH))
                .isEqualTo("Adaptación de la entidad: regla apagada (la publica la gobernación).");
        assertThat(evaluator.evaluate(withoutPlans(), AFTER).tailored()).containsExactly(finding);
    }

    @Test
    void a_figure_of_its_own_never_silences_a_violation_of_the_law() {
        ManagementSystem late = with(s -> s.plans(Inventory.complete(
                TestSystems.THROUGH,
                compliant().plans().items().stream()
                        .map(p -> p.toBuilder()
                                .publication(Fact.of(Publication.builder()
                                        .date(LocalDate.of(p.vigencia().year(), 2, 20))
                                        .build()))
                                .build())
                        .toList())));
        Evaluator evaluator = tailored(t -> t.figure(PUBLISHED, DEADLINE, "02-28", "acuerdo 3"));

        Finding finding = find(evaluator, late, PUBLISHED);

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.tailored().orElseThrow().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.callsForAttention()).isTrue();
    }

    @Test
    void a_softened_violation_keeps_its_severity_beside_it() {
        Evaluator evaluator = tailored(t -> t.soften(PUBLISHED, Severity.INFO, "sin sede electrónica aún"));

        Finding finding = find(evaluator, withoutPlans(), PUBLISHED);

        assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
        assertThat(finding.tailored().orElseThrow().severity()).isEqualTo(Severity.INFO);
        assertThat(finding.tailored().orElseThrow().softened()).contains("sin sede electrónica aún");
        assertThat(finding.callsForAttention()).isTrue();
        assertThat(finding.tailored().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("Tailored by the entity: severity informative (sin sede electrónica aún).");
    }

    @ParameterizedTest
    @CsvSource({"01-15, VIOLATED, true", "01-31, SATISFIED, false", "02-28, NOT_APPLICABLE, false"})
    void a_figure_of_its_own_gives_a_second_verdict_beside_that_of_the_law(String day, Verdict own, boolean attention) {
        Evaluator evaluator = tailored(t -> t.figure(PUBLISHED, DEADLINE, day, "acuerdo 3"));
        ManagementSystem system = compliant();
        AsOfDay asOf = new AsOfDay(own == Verdict.NOT_APPLICABLE);

        Finding finding = evaluator
                .evaluate(system, asOf.day())
                .find(RuleId.of(PUBLISHED))
                .orElseThrow();
        Finding legal =
                PLAIN.evaluate(system, asOf.day()).find(RuleId.of(PUBLISHED)).orElseThrow();

        assertThat(finding.verdict()).isEqualTo(legal.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.text(Language.SPANISH)).isEqualTo(legal.text(Language.SPANISH));
        assertThat(finding.tailored().orElseThrow().verdict()).isEqualTo(own);
        assertThat(finding.tailored().orElseThrow().figures())
                .containsExactly(new OwnFigure(ParameterId.of(DEADLINE), day, "acuerdo 3"));
        assertThat(finding.callsForAttention()).isEqualTo(attention);
        assertThat(finding.explanation().orElseThrow().print(Language.SPANISH, 2))
                .contains("adaptación de la entidad: plan-accion-publicacion = ");
        assertThat(legal.explanation().orElseThrow().print(Language.SPANISH, 2)).doesNotContain("adaptación");
        assertThat(finding.tailored().orElseThrow().text(Language.SPANISH))
                .isEqualTo("Adaptación de la entidad: plan-accion-publicacion = " + day + " (acuerdo 3). Así: "
                        + own.label().spanish() + ".");
    }

    /** A deadline that has not come makes the rule not apply. */
    private record AsOfDay(boolean early) {
        io.github.mipg.rules.report.AsOf day() {
            return early ? io.github.mipg.rules.report.AsOf.date(2025, 2, 10) : AFTER;
        }
    }

    @Test
    void a_figure_that_breaks_the_rule_leaves_the_verdict_of_the_law_alone() {
        LegalFigure<Integer> months = LegalFigure.integer("comite-institucional-seguimiento-meses");
        Rule rule = Rule.of("test.breaks")
                .title(Text.same("x"))
                .require(Reading.<ManagementSystem, Integer>of(Text.same("m"), "/m", (s, c) -> {
                            Observation<Integer> found = c.figure(months);
                            if (found.find().filter(m -> m == 0).isPresent()) {
                                throw new ArithmeticException("none");
                            }
                            return found;
                        })
                        .using(months)
                        .satisfies(Text.same("y"), m -> m > 0))
                .because(Text.same("z"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .build();
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", rule))
                .tailoredBy(Tailoring.builder(TOWN, "1")
                        .figure("test.breaks", months.id().value(), "0", "por probar")
                        .build());

        Finding finding = find(evaluator, compliant(), "test.breaks");

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.tailored().orElseThrow().verdict()).isEqualTo(Verdict.FAULTED);
        assertThat(finding.explanation().orElseThrow().children()).hasSize(2);
    }

    @Test
    void the_header_names_the_tailoring_and_other_entities_have_none() {
        Tailoring tailoring =
                Tailoring.builder(TOWN, "2025-1").switchOff(PUBLISHED, "x").build();
        Evaluator evaluator = PLAIN.tailoredBy(tailoring);
        ManagementSystem other = TestSystems.nameless();

        assertThat(evaluator.evaluate(compliant(), AFTER).header().tailoring()).contains(tailoring.stamp());
        assertThat(evaluator.evaluate(other, AFTER)).isEqualTo(PLAIN.evaluate(other, AFTER));
        assertThat(PLAIN.evaluate(compliant(), AFTER).header().tailoring()).isEmpty();
        assertThat(evaluator
                        .evaluate(
                                StandardRules.of(LAW).find(RuleId.of(PUBLISHED)).orElseThrow(), unknown(), AFTER)
                        .tailored())
                .isPresent();
    }

    @Test
    void the_hash_covers_everything_that_is_tailored() {
        List<Tailoring> all = List.of(
                Tailoring.builder(TOWN, "1").build(),
                Tailoring.builder(TOWN, "2").build(),
                Tailoring.builder(EntityId.parse("x:1"), "1").build(),
                Tailoring.builder(TOWN, "1").switchOff("a.b", "x").build(),
                Tailoring.builder(TOWN, "1").switchOff("a.b", "y").build(),
                Tailoring.builder(TOWN, "1").switchOff("a.c", "x").build(),
                Tailoring.builder(TOWN, "1").soften("a.b", Severity.INFO, "x").build(),
                Tailoring.builder(TOWN, "1").soften("a.b", Severity.MINOR, "x").build(),
                Tailoring.builder(TOWN, "1").soften("a.b", Severity.MINOR, "y").build(),
                Tailoring.builder(TOWN, "1").soften("a.c", Severity.MINOR, "y").build(),
                Tailoring.builder(TOWN, "1").figure("a.b", "p", "1", "x").build(),
                Tailoring.builder(TOWN, "1").figure("a.c", "p", "1", "x").build(),
                Tailoring.builder(TOWN, "1").figure("a.b", "q", "1", "x").build(),
                Tailoring.builder(TOWN, "1").figure("a.b", "p", "2", "x").build(),
                Tailoring.builder(TOWN, "1").figure("a.b", "p", "1", "y").build());

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().map(t -> t.stamp().hash())).doesNotHaveDuplicates();
        Tailoring one = Tailoring.builder(TOWN, "1")
                .switchOff("a.b", "x")
                .switchOff("a.c", "x")
                .build();
        Tailoring same = Tailoring.builder(TOWN, "1")
                .switchOff("a.c", "x")
                .switchOff("a.b", "x")
                .build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.stamp()).isEqualTo(same.stamp());
        assertThat(one.stamp().revision()).isEqualTo(one.revision()).isEqualTo("1");
        assertThat(one).hasToString("tailoring 1 of sigep:0001: 2 switched off, 0 softened, 0 figures");
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest_names() {
        assertThatThrownBy(() -> tailored(t -> t.switchOff("mipg.plan.action-plan-publised", "x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Tailoring.rule must be a rule of the evaluator, but was"
                        + " 'mipg.plan.action-plan-publised' (in tailoring of sigep:0001). Did you mean"
                        + " 'mipg.plan.action-plan-published' or '");
        assertThatThrownBy(() -> Evaluator.of(LAW)
                        .tailoredBy(Tailoring.builder(TOWN, "1")
                                .soften("a.b", Severity.INFO, "x")
                                .build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageEndingWith("RuleSet.rules() lists them.");
    }

    @Test
    void an_unknown_figure_is_refused_with_the_nearest_names() {
        assertThatThrownBy(() -> tailored(t -> t.figure(PUBLISHED, "plan-accion-publicasion", "01-15", "x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Replaced.parameter must be a figure that the rule reads, but was"
                        + " 'plan-accion-publicasion' (in rule mipg.plan.action-plan-published). Did you mean"
                        + " 'plan-accion-publicacion'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 de enero", "13-01", "15", "2025-01-15"})
    void a_value_that_does_not_fit_its_figure_is_refused(String value) {
        assertThatThrownBy(() -> tailored(t -> t.figure(PUBLISHED, DEADLINE, value, "x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Replaced.value must fit the figure 'plan-accion-publicacion', but was '");
    }

    @Test
    void a_severity_can_only_be_softened() {
        assertThatThrownBy(() -> tailored(t -> t.soften(PUBLISHED, Severity.MAJOR, "x")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "Softened.severity must weigh less than the severity of the rule, which is MAJOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void a_reason_must_be_written(String reason) {
        Tailoring.Builder builder = Tailoring.builder(TOWN, "1");

        assertThatThrownBy(() -> builder.switchOff("a.b", reason)).hasMessageStartingWith("SwitchedOff.reason must");
        assertThatThrownBy(() -> builder.soften("a.b", Severity.INFO, reason))
                .hasMessageStartingWith("Softened.reason must");
        assertThatThrownBy(() -> builder.figure("a.b", "p", "1", reason))
                .hasMessageStartingWith("Replaced.reason must");
        assertThatThrownBy(() -> builder.figure("a.b", "p", reason, "x")).hasMessageStartingWith("Replaced.value must");
        assertThatThrownBy(() -> Tailoring.builder(TOWN, reason)).hasMessageStartingWith("Tailoring.revision must");
    }

    @Test
    void one_thing_is_tailored_once() {
        refused(t -> t.switchOff("a.b", "x").switchOff("a.b", "y"));
        refused(t -> t.soften("a.b", Severity.INFO, "x").soften("a.b", Severity.INFO, "y"));
        refused(t -> t.figure("a.b", "p", "1", "x").figure("a.b", "p", "2", "x"));
        refused(t -> t.switchOff("a.b", "x").soften("a.b", Severity.INFO, "y"));
        refused(t -> t.switchOff("a.b", "x").figure("a.b", "p", "1", "x"));
        assertThat(Tailoring.builder(TOWN, "1")
                        .switchOff("a.c", "x")
                        .soften("a.b", Severity.INFO, "x")
                        .figure("a.b", "p", "1", "x")
                        .figure("a.b", "q", "1", "x")
                        .build()
                        .figures())
                .hasSize(2);
        assertThatThrownBy(() ->
                        tailored(t -> t).tailoredBy(Tailoring.builder(TOWN, "2").build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Evaluator.tailoredBy must be given one tailoring for an entity");
    }

    private static void refused(UnaryOperator<Tailoring.Builder> change) {
        assertThatThrownBy(() -> change.apply(Tailoring.builder(TOWN, "1")).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("be tailored once, and in no other way if it is switched off");
    }

    @Test
    void an_earlier_name_of_a_rule_will_do_but_only_one_of_its_names() {
        Rule rule = Rule.of("test.new")
                .title(Text.same("x"))
                .require(Reading.<ManagementSystem, Integer>of(
                                Text.same("m"),
                                "/m",
                                (s, c) -> Observation.unknown(new MissingDatum("/m", Text.same("m"))))
                        .is(1))
                .because(Text.same("z"))
                .citing(LegalReference.of("decreto-1083-2015", "2.2.22.3.8"))
                .aliases("test.old")
                .build();
        Evaluator evaluator = Evaluator.of(LAW, RuleSet.of("test", "1", rule));

        assertThat(find(
                                evaluator.tailoredBy(Tailoring.builder(TOWN, "1")
                                        .switchOff("test.old", "x")
                                        .build()),
                                compliant(),
                                "test.new")
                        .callsForAttention())
                .isFalse();
        assertThatThrownBy(() -> evaluator.tailoredBy(Tailoring.builder(TOWN, "1")
                        .switchOff("test.old", "x")
                        .soften("test.new", Severity.INFO, "x")
                        .build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Tailoring.rule must be tailored once, under one of its names");
        assertThatThrownBy(() -> evaluator.tailoredBy(Tailoring.builder(TOWN, "1")
                        .switchOff("test.old", "x")
                        .switchOff("test.new", "x")
                        .build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Tailoring.rule must be tailored once, under one of its names");
        assertThatThrownBy(() -> evaluator.tailoredBy(Tailoring.builder(TOWN, "1")
                        .switchOff("test.old", "x")
                        .figure("test.new", "p", "1", "x")
                        .build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Tailoring.rule must be tailored once, under one of its names");
    }

    @Test
    void tailoring_is_a_change_but_never_a_success() {
        ComplianceReport plain = PLAIN.evaluate(withoutPlans(), AFTER);
        ComplianceReport off = tailored(t -> t.switchOff(PUBLISHED, "x")).evaluate(withoutPlans(), AFTER);

        Comparison comparison = off.since(plain);

        assertThat(comparison.inputs()).containsExactly(ReportInput.TAILORING);
        assertThat(comparison.changes(Change.CHANGED)).singleElement().satisfies(c -> {
            assertThat(c.aspects()).containsExactly(Aspect.TAILORING);
            assertThat(c.finding().verdict()).isEqualTo(Verdict.VIOLATED);
        });
        assertThat(comparison.changes(Change.SAME)).hasSize(plain.findings().size() - 1);
    }
}
