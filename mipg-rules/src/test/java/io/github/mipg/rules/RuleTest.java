package io.github.mipg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.RuleId;
import io.github.mipg.rules.report.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final LegalReference ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");
    private static final LegalReference OTHER = LegalReference.of("decreto-1083-2015", "2.2.22.3.7");
    private static final LegalFigure<Integer> FIGURE = LegalFigure.integer("cicci-reuniones-por-anio");

    private static Reading<ManagementSystem, Boolean> reading(String label, String path) {
        return Reading.optional(Text.of(label, label + " en"), path, s -> Optional.of(true));
    }

    private static final Reading<ManagementSystem, Boolean> READING = reading("dato", "/dato");

    private static Rule.Builder rule(String id) {
        return Rule.of(id)
                .title(Text.of("Título", "Title"))
                .require(READING.is(true))
                .because(Text.of("Razón", "Reason"))
                .citing(ARTICLE);
    }

    @Test
    void a_rule_keeps_what_it_was_given() {
        Reading<ManagementSystem, Boolean> limit = reading("límite", "/limite").using(FIGURE);
        Period period = Period.from(LocalDate.of(2018, 1, 1));
        Rule rule = Rule.of("test.rule")
                .title(Text.of("Título", "Title"))
                .appliesWhen(limit.is(true))
                .require(READING.is(true))
                .because(Text.of("Razón", "Reason"))
                .citing(ARTICLE, OTHER)
                .severity(Severity.INFO)
                .inForce(period)
                .readAt(LawDate.periodEnd())
                .aliases("test.old", "test.older")
                .build();

        assertThat(rule.id()).isEqualTo(RuleId.of("test.rule"));
        assertThat(rule.title()).isEqualTo(Text.of("Título", "Title"));
        assertThat(rule.reason()).isEqualTo(Text.of("Razón", "Reason"));
        assertThat(rule.citations()).containsExactly(ARTICLE, OTHER);
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.inForce()).contains(period);
        assertThat(rule.lawDate()).isEqualTo(LawDate.periodEnd());
        assertThat(rule.aliases()).containsExactly(RuleId.of("test.old"), RuleId.of("test.older"));
        assertThat(rule.readings()).containsExactly(limit, READING);
        assertThat(rule.figures()).containsExactly(FIGURE);
        assertThat(rule.applicability()).isPresent();
        assertThat(rule.requirement().readings()).containsExactly(READING);
        assertThat(rule).hasToString("test.rule: Title");
        assertThat(READING).hasToString("dato en at /dato");
        assertThat(FIGURE).hasToString("cicci-reuniones-por-anio");
    }

    @Test
    void what_is_not_said_has_a_plain_default() {
        Rule rule = rule("test.rule").build();

        assertThat(rule.severity()).isEqualTo(Severity.MAJOR);
        assertThat(rule.inForce()).isEmpty();
        assertThat(rule.lawDate()).isEqualTo(LawDate.asOf());
        assertThat(rule.aliases()).isEmpty();
        assertThat(rule.applicability()).isEmpty();
        assertThat(rule.figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule", "Test.rule", "test.", ".rule", "test..rule", "test.a--b", "tést.a", "test.a b"})
    void an_identifier_has_a_namespace_and_words(String wrong) {
        assertThatThrownBy(() -> Rule.of(wrong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RuleId.value must be a namespace and words joined by dots, in lower-case letters, digits"
                        + " and single hyphens, but was '" + wrong
                        + "'. Write it like 'alcaldia-x.evidence.of-the-year'; the namespace 'mipg' is the library's"
                        + " own.");
    }

    @Test
    void an_identifier_is_its_text() {
        assertThat(RuleId.of("alcaldia-x.a.b").namespace()).isEqualTo("alcaldia-x");
        assertThat(RuleId.of("a.b")).hasToString("a.b").isLessThan(RuleId.of("a.c"));
        assertThat(RuleId.of("a." + "b".repeat(198)).value()).hasSize(200);
        assertThatThrownBy(() -> RuleId.of("a." + "b".repeat(199))).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void steps_cannot_be_skipped_by_a_cast() {
        Rule.Builder halfWay = (Rule.Builder) Rule.of("test.rule").title(Text.same("Título"));

        assertThatThrownBy(halfWay::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "Rule.require must be followed by because and citing, but was 'nothing' (in rule test.rule)."
                                + " Take the steps in the order title, require, because, citing.");
        halfWay.require(READING.is(true));
        assertThatThrownBy(halfWay::build).isInstanceOf(InvalidModelException.class);
        halfWay.because(Text.same("Razón"));
        assertThatThrownBy(halfWay::build).isInstanceOf(InvalidModelException.class);
        halfWay.citing(ARTICLE);
        assertThat(halfWay.build().id()).isEqualTo(RuleId.of("test.rule"));
    }

    @Test
    void a_rule_is_no_earlier_name_of_itself() {
        assertThatThrownBy(() -> rule("test.rule").aliases("test.rule").build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Rule.aliases must name earlier identifiers only, but was 'test.rule' (in rule test.rule)."
                        + " Leave the present identifier out.");
    }

    @Test
    void a_reading_has_a_path() {
        assertThatThrownBy(() -> reading("dato", "dato"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Reading.path must start with a slash, but was 'dato' (in reading 'dato en'). Write the"
                        + " accessors that lead to it, as in '/entity/stateCapital'.");
        assertThat(READING.label()).isEqualTo(Text.of("dato", "dato en"));
    }

    @Test
    void a_figure_is_its_parameter() {
        assertThat(FIGURE)
                .isEqualTo(LegalFigure.integer("cicci-reuniones-por-anio"))
                .hasSameHashCodeAs(LegalFigure.integer("cicci-reuniones-por-anio"))
                .isNotEqualTo(LegalFigure.integer("comite-institucional-seguimiento-meses"))
                .isNotEqualTo("cicci-reuniones-por-anio");
    }

    @Test
    void an_observation_is_known_or_says_what_is_missing() {
        MissingDatum missing = new MissingDatum("/x", Text.same("x"));
        Observation<Integer> known = Observation.known(3);
        Observation<Integer> unknown = Observation.unknown(missing);

        assertThat(known.isKnown()).isTrue();
        assertThat(known.find()).contains(3);
        assertThat(known.missing()).isEmpty();
        assertThat(known.map(v -> v + 1).get()).isEqualTo(4);
        assertThat(known).hasToString("3");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.find()).isEmpty();
        assertThat(unknown.missing()).containsExactly(missing);
        assertThat(unknown.map(v -> v + 1).missing()).containsExactly(missing);
        assertThat(unknown).hasToString("unknown for want of [" + missing + "]");
        assertThat(Observation.ofOptional(Optional.of(1), missing).get()).isEqualTo(1);
        assertThat(Observation.ofOptional(Optional.empty(), missing).missing()).containsExactly(missing);
        assertThatThrownBy(unknown::get)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Observation.get must be asked of a known value, but [" + missing
                        + "] is missing. Ask isKnown() or find() first.");
        assertThatThrownBy(() -> Observation.unknown(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Observation.missing must name at least one datum, but was empty. Say what would have to be"
                        + " known to tell the value.");
    }

    @Test
    void a_rule_set_is_sorted_and_finds_by_earlier_names() {
        Rule b = rule("test.b").aliases("test.old").build();
        Rule a = rule("test.a").build();
        RuleSet set = RuleSet.of("test", "1.0", b, a);

        assertThat(set.rules()).containsExactly(a, b);
        assertThat(set.id()).isEqualTo("test");
        assertThat(set.version()).isEqualTo("1.0");
        assertThat(set.find(RuleId.of("test.a"))).contains(a);
        assertThat(set.find(RuleId.of("test.old"))).contains(b);
        assertThat(set.find(RuleId.of("test.x"))).isEmpty();
        assertThat(set.rule(RuleId.of("test.old"))).isEqualTo(b);
        assertThatThrownBy(() -> set.rule(RuleId.of("test.aa")))
                .isInstanceOfSatisfying(UnknownRuleException.class, e -> {
                    assertThat(e.rule()).isEqualTo("test.aa");
                    assertThat(e.nearest()).startsWith("test.a");
                })
                .hasMessageContaining("has no rule 'test.aa'. Did you mean 'test.a'")
                .hasMessageEndingWith("Ask the find method where a rule may be missing.");
        assertThat(set).hasToString("test 1.0 (2 rules)");
    }

    @Test
    void a_name_stands_for_one_rule() {
        String message =
                "RuleSet.rules must name each rule, and each earlier name of a rule, once, but was 'test.a' (in"
                        + " rule set test). Give one of the two rules another identifier.";
        assertThatThrownBy(() -> RuleSet.of(
                        "test", "1", rule("test.a").build(), rule("test.a").build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> RuleSet.of(
                        "test",
                        "1",
                        rule("test.a").build(),
                        rule("test.b").aliases("test.a").build()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Test", "a b", "a--b", "á"})
    void a_rule_set_has_a_plain_name(String wrong) {
        assertThatThrownBy(() -> RuleSet.of(wrong, "1", List.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("RuleSet.id must be lower-case words joined by hyphens, with a version of letters, digits,"
                        + " dots and hyphens, but was '" + wrong
                        + " 1'. Write it like RuleSet.of(\"alcaldia-x\", \"1\", rules).");
        assertThatThrownBy(() -> RuleSet.of("test", "1 beta", List.of())).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void the_stamp_sees_every_declaration() {
        Reading<ManagementSystem, Boolean> other = reading("otro", "/dato");
        Reading<ManagementSystem, Boolean> elsewhere = reading("dato", "/otro");
        Map<String, Rule> variants = new LinkedHashMap<>();
        variants.put("the rule", rule("test.a").build());
        variants.put("its id", rule("test.b").build());
        variants.put("its severity", rule("test.a").severity(Severity.INFO).build());
        variants.put(
                "its period",
                rule("test.a").inForce(Period.from(LocalDate.of(2018, 1, 1))).build());
        variants.put("its law date", rule("test.a").readAt(LawDate.periodEnd()).build());
        variants.put("its aliases", rule("test.a").aliases("test.old").build());
        variants.put("its citations", rule("test.a").citing(ARTICLE, OTHER).build());
        variants.put("its article", rule("test.a").citing(OTHER).build());
        variants.put("its Spanish title", titled(Text.of("Otro", "Title")));
        variants.put("its English title", titled(Text.of("Título", "Other")));
        variants.put("its Spanish reason", reasoned(Text.of("Otra", "Reason")));
        variants.put("its English reason", reasoned(Text.of("Razón", "Other")));
        variants.put("a label", requiring(other.is(true)));
        variants.put("a path", requiring(elsewhere.is(true)));
        variants.put("an expectation", requiring(READING.is(false)));
        variants.put("a figure", requiring(READING.using(FIGURE).is(true)));
        variants.put("a negation", requiring(READING.is(true).negate()));
        variants.put("a name", requiring(READING.is(true).named(Text.same("nombre"))));
        variants.put("a conjunction", requiring(READING.is(true).and(other.is(true))));
        variants.put("an alternative", requiring(READING.is(true).or(other.is(true))));
        variants.put("a group", requiring(READING.is(true).and(other.is(true).and(elsewhere.is(true)))));
        variants.put(
                "another group", requiring(READING.is(true).and(other.is(true)).and(elsewhere.is(true))));
        variants.put("a relation", requiring(READING.relates(Text.same("igual a"), other, Boolean::equals)));
        variants.put("another relation", requiring(READING.relates(Text.same("como"), other, Boolean::equals)));
        variants.put(
                "a relation to another", requiring(READING.relates(Text.same("igual a"), elsewhere, Boolean::equals)));
        variants.put(
                "a relation of another", requiring(elsewhere.relates(Text.same("igual a"), other, Boolean::equals)));
        variants.put("a limit", limited(other.is(true)));

        Map<String, String> stamps = new LinkedHashMap<>();
        variants.forEach((name, rule) -> {
            String hash = RuleSet.of("test", "1", rule).stamp().hash();
            assertThat(hash).matches("[0-9a-f]{64}");
            assertThat(stamps.put(hash, name)).as("same stamp: %s", name).isNull();
        });
        String first = RuleSet.of("test", "1", variants.get("the rule")).stamp().hash();
        assertThat(RuleSet.of("test", "2", variants.get("the rule")).stamp().hash())
                .isNotEqualTo(first);
        assertThat(RuleSet.of("other", "1", variants.get("the rule")).stamp().hash())
                .isNotEqualTo(first);
        assertThat(RuleSet.of("test", "1", rule("test.a").build()).stamp())
                .isEqualTo(RuleSet.of("test", "1", variants.get("the rule")).stamp());
        assertThat(RuleSet.of("test", "1", variants.get("the rule")).stamp().version())
                .isEqualTo("1");
    }

    @Test
    void the_stamp_does_not_see_the_order_in_which_rules_were_given() {
        List<Rule> rules =
                IntStream.range(0, 9).mapToObj(i -> rule("test.r" + i).build()).toList();
        List<Rule> reversed =
                IntStream.range(0, 9).mapToObj(i -> rules.get(8 - i)).toList();

        assertThat(RuleSet.of("test", "1", reversed).stamp())
                .isEqualTo(RuleSet.of("test", "1", rules).stamp());
    }

    private static Rule titled(Text title) {
        return Rule.of("test.a")
                .title(title)
                .require(READING.is(true))
                .because(Text.of("Razón", "Reason"))
                .citing(ARTICLE)
                .build();
    }

    private static Rule reasoned(Text reason) {
        return Rule.of("test.a")
                .title(Text.of("Título", "Title"))
                .require(READING.is(true))
                .because(reason)
                .citing(ARTICLE)
                .build();
    }

    private static Rule requiring(Condition<ManagementSystem> condition) {
        return Rule.of("test.a")
                .title(Text.of("Título", "Title"))
                .require(condition)
                .because(Text.of("Razón", "Reason"))
                .citing(ARTICLE)
                .build();
    }

    private static Rule limited(Condition<ManagementSystem> condition) {
        return Rule.of("test.a")
                .title(Text.of("Título", "Title"))
                .appliesWhen(condition)
                .require(READING.is(true))
                .because(Text.of("Razón", "Reason"))
                .citing(ARTICLE)
                .build();
    }

    @Test
    void a_rule_may_promise_that_more_evidence_never_worsens_it() {
        assertThat(rule("test.rule").build().isMonotone()).isFalse();
        assertThat(rule("test.rule").monotone().build().isMonotone()).isTrue();
    }

    @Test
    void another_place_that_a_reading_looks_at_starts_with_a_slash_too() {
        assertThatThrownBy(() -> READING.alsoFrom("/meetings", "plans"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Reading.path must start with a slash, but was 'plans'");
    }
}
