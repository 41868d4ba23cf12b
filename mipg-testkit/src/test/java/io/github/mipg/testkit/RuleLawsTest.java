package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law is broken by a rule that breaks it, and kept by one that keeps all. */
class RuleLawsTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(LAW);
    private static final AsOf AS_OF = AsOf.date(2025, 12, 31);
    private static final LegalReference ARTICLE = LegalReference.of("decreto-1083-2015", "2.2.22.3.8");

    private static final ManagementSystem SYSTEM = ManagementSystem.builder()
            .entity(Entities.edgeCases().get(1))
            .vigencia(Vigencia.of(2025))
            .adoption(Fact.of(AdministrativeAct.builder().title("Decreto I").build()))
            .committees(Inventory.complete(
                    AS_OF.date(),
                    new SplittableRandom(7)
                            .ints(50)
                            .mapToObj(i -> Values.some(Committee.class, new SplittableRandom(i), 2, 2025))
                            .filter(new java.util.HashSet<>()::add)
                            .collect(java.util.stream.Collectors.toMap(
                                    Committee::id, c -> c, (a, b) -> a, java.util.TreeMap::new))
                            .values()))
            .build();

    private static Rule rule(BiFunction<ManagementSystem, Context, Observation<Boolean>> reader) {
        return rule(Reading.<ManagementSystem, Boolean>of(Text.of("dato", "datum"), "/adoption", reader)
                .is(true));
    }

    private static Rule rule(Condition<ManagementSystem> condition) {
        return Rule.of("test.rule")
                .title(Text.of("La regla", "The rule"))
                .require(condition)
                .because(Text.of("así lo pide la norma", "the norm asks for it"))
                .citing(ARTICLE)
                .build();
    }

    private static void broken(ThrowingCallable law, String message) {
        assertThatThrownBy(law)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Rule test.rule " + message)
                .hasMessageContaining("As of 2025-12-31, for the system ManagementSystem{");
    }

    @Test
    void a_good_rule_keeps_them_all() {
        Rule good = rule((system, context) -> system.adoption().isUnknown()
                ? Observation.unknown(new MissingDatum("/adoption", Text.of("la adopción", "the adoption")))
                : Observation.known(!system.adoption().isNone()));
        SplittableRandom random = new SplittableRandom(1);

        assertThatCode(() -> RuleLaws.all(EVALUATOR, good, SYSTEM, AS_OF, random))
                .doesNotThrowAnyException();
        assertThatCode(() -> RuleLaws.reportDoesNotDependOnTheOrderOfRules(LAW, List.of(good), SYSTEM, AS_OF, random))
                .doesNotThrowAnyException();
        for (ManagementSystem system : Systems.edgeCases()) {
            RuleLaws.all(EVALUATOR, good, system, AS_OF, random);
        }
    }

    @Test
    void a_rule_that_remembers_is_not_deterministic() {
        AtomicInteger runs = new AtomicInteger();
        Rule rule = rule((system, context) -> Observation.known(runs.incrementAndGet() % 2 == 0));

        broken(
                () -> RuleLaws.isDeterministic(EVALUATOR, rule, SYSTEM, AS_OF),
                "must give the same finding twice, but gave VIOLATED (Violated: the rule.");
    }

    @Test
    void a_rule_that_explains_itself_otherwise_each_time_is_not_deterministic() {
        AtomicInteger runs = new AtomicInteger();
        Rule rule = rule(Reading.<ManagementSystem, Boolean>of(
                        Text.same("dato"), "/adoption", (system, context) -> Observation.known(true))
                .shownAs(v -> Text.same("vez " + runs.incrementAndGet()))
                .is(true));

        broken(
                () -> RuleLaws.isDeterministic(EVALUATOR, rule, SYSTEM, AS_OF),
                "must give the same finding twice, but gave SATISFIED");
    }

    @Test
    void a_rule_that_throws_is_not_total() {
        Rule rule = rule((system, context) ->
                Observation.known(system.adoption().get().date().orElseThrow().getYear() > 2017));

        broken(
                () -> RuleLaws.isTotal(EVALUATOR, rule, SYSTEM, AS_OF),
                "must not break, but its finding is: Faulted: test.rule (NoSuchElementException).");
    }

    @Test
    void a_rule_that_cannot_say_why_is_not_total() {
        Rule rule = rule(Reading.<ManagementSystem, Boolean>of(
                        Text.same("dato"), "/adoption", (system, context) -> Observation.known(true))
                .shownAs(v -> {
                    throw new IllegalStateException("oops");
                })
                .is(true));

        broken(
                () -> RuleLaws.isTotal(EVALUATOR, rule, SYSTEM, AS_OF),
                "must be able to say why, but says: Satisfied: the rule. It could not be explained");
        broken(
                () -> RuleLaws.explanationAccountsForTheVerdict(EVALUATOR, rule, SYSTEM, AS_OF),
                "must be explained by what was read");
    }

    @Test
    @SuppressWarnings("StringCaseLocaleUsage") // the breach itself
    void a_rule_that_asks_the_platform_depends_on_it() {
        Rule byLocale = rule((system, context) ->
                Observation.known(system.adoption().get().title().toLowerCase().equals("decreto i")));
        Rule byZone = rule((system, context) ->
                Observation.known(ZoneId.systemDefault().getId().equals("Pacific/Kiritimati")));
        Rule byDigits = rule(Reading.<ManagementSystem, Boolean>of(
                        Text.same("dato"), "/adoption", (system, context) -> Observation.known(true))
                .shownAs(v -> Text.same(String.format(Locale.getDefault(), "%d", 2025)))
                .is(true));

        for (Rule rule : List.of(byLocale, byZone, byDigits)) {
            broken(
                    () -> RuleLaws.doesNotDependOnDefaults(EVALUATOR, rule, SYSTEM, AS_OF),
                    "must not depend on the platform's defaults, but under ");
        }
    }

    @Test
    void defaults_are_put_back() {
        Locale locale = Locale.getDefault();
        ZoneId zone = ZoneId.systemDefault();
        Rule rule = rule((system, context) ->
                Observation.known(Locale.getDefault().getCountry().equals("TR")));
        assertThatThrownBy(() -> RuleLaws.doesNotDependOnDefaults(EVALUATOR, rule, SYSTEM, AS_OF))
                .isInstanceOf(AssertionError.class);

        org.assertj.core.api.Assertions.assertThat(Locale.getDefault()).isEqualTo(locale);
        org.assertj.core.api.Assertions.assertThat(ZoneId.systemDefault()).isEqualTo(zone);
    }

    @Test
    void a_rule_that_takes_the_first_row_depends_on_their_order() {
        Rule rule = rule((system, context) -> Observation.known(
                system.committees().items().get(0).id().value().equals("n0")));
        SplittableRandom random = new SplittableRandom(3);

        broken(
                () -> {
                    for (int i = 0; i < 50; i++) {
                        RuleLaws.doesNotDependOnTheOrderOfRows(EVALUATOR, rule, SYSTEM, AS_OF, random);
                    }
                },
                "must not depend on the order of rows, but SATISFIED");
    }

    @Test
    void a_rule_that_takes_unknown_for_none_accuses_on_missing_data() {
        Rule rule = rule(
                (system, context) -> Observation.known(system.adoption().find().isPresent()));

        broken(
                () -> RuleLaws.forgettingDecidesNothing(EVALUATOR, rule, SYSTEM, AS_OF),
                "must not decide on what is missing, but SATISFIED");
    }

    @Test
    void a_rule_that_takes_unknown_for_empty_acquits_on_missing_data() {
        Rule rule = rule((system, context) ->
                Observation.known(system.committees().items().isEmpty()));

        broken(
                () -> RuleLaws.forgettingDecidesNothing(EVALUATOR, rule, SYSTEM, AS_OF),
                "must not decide on what is missing, but VIOLATED");
    }

    @Test
    void a_reason_says_more_than_the_title() {
        for (Text reason : List.of(Text.same("-"), Text.of("La regla", "Because"), Text.of("porque sí", "the rule"))) {
            Rule rule = Rule.of("test.rule")
                    .title(Text.of("La regla", "The rule"))
                    .require(Reading.<ManagementSystem, Boolean>of(
                                    Text.same("dato"), "/x", (system, context) -> Observation.known(true))
                            .is(true))
                    .because(reason)
                    .citing(ARTICLE)
                    .build();

            broken(
                    () -> RuleLaws.saysWhyAndAfterWhichNorm(EVALUATOR, rule, SYSTEM, AS_OF),
                    "must give a reason that says more than its title, but gives '");
        }
    }

    @Test
    void what_is_missing_has_a_place() {
        Rule rule = rule((system, context) ->
                Observation.unknown(new MissingDatum("la adopción", Text.of("la adopción", "the adoption"))));

        broken(
                () -> RuleLaws.explanationAccountsForTheVerdict(EVALUATOR, rule, SYSTEM, AS_OF),
                "must say where what is missing belongs, but says MissingDatum[path=la adopción");
    }

    @Test
    void the_namespace_of_the_library_is_its_own() {
        Rule.Builder started = Rule.of("mipg.mine")
                .title(Text.of("La regla", "The rule"))
                .require(Reading.<ManagementSystem, Boolean>of(
                                Text.same("dato"), "/x", (system, context) -> Observation.known(true))
                        .is(true))
                .because(Text.same("así lo pide la norma"))
                .citing(ARTICLE);

        assertThatThrownBy(() -> RuleLaws.identifierIsWellFormed(EVALUATOR, started.build()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Rule mipg.mine must have a namespace of its own, but 'mipg.mine' is in the library's. Name"
                        + " it after your entity, as in 'alcaldia-x.evidence'.");
    }

    @Test
    void a_place_that_there_is_not_does_not_resolve() {
        Rule wrongPath = rule(Reading.<ManagementSystem, Boolean>of(
                        Text.same("dato"), "/comittees", (system, context) -> Observation.known(true))
                .is(true));
        Rule wrongDatum = rule((system, context) ->
                Observation.unknown(new MissingDatum("/plans/p1/published", Text.same("si se publicó"))));
        Rule wrongTable = rule((system, context) ->
                Observation.unknown(new MissingDatum("/catalog/figures/x", Text.same("la cifra"))));
        Rule right = rule((system, context) -> Observation.unknown(List.of(
                new MissingDatum("/plans/a/b/publication/date", Text.same("cuándo")),
                new MissingDatum("/entity/categories/2025", Text.same("la categoría")),
                new MissingDatum("/organisation/processes", Text.same("los procesos")),
                new MissingDatum("/catalog/parameters/x", Text.same("la cifra")))));

        broken(
                () -> RuleLaws.pathsResolve(EVALUATOR, wrongPath, SYSTEM, AS_OF),
                "must name places that there are, but names '/comittees'");
        broken(
                () -> RuleLaws.pathsResolve(EVALUATOR, wrongDatum, SYSTEM, AS_OF),
                "must name places that there are, but names '/plans/p1/published'");
        broken(
                () -> RuleLaws.pathsResolve(EVALUATOR, wrongTable, SYSTEM, AS_OF),
                "must name places that there are, but names '/catalog/figures/x'");
        assertThatCode(() -> RuleLaws.pathsResolve(EVALUATOR, right, SYSTEM, AS_OF))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_looks_where_it_does_not_say_misses_changes() {
        BiFunction<ManagementSystem, Context, Observation<Boolean>> reader = (system, context) ->
                Observation.known(system.committees().items().isEmpty());
        Rule hidden = rule(reader);
        Rule declared = rule(Reading.<ManagementSystem, Boolean>of(Text.of("dato", "datum"), "/adoption", reader)
                .alsoFrom("/committees")
                .is(true));
        ManagementSystem after =
                SYSTEM.toBuilder().committees(Inventory.unknown()).build();

        broken(
                () -> RuleLaws.partialReevaluationEqualsFull(EVALUATOR, hidden, SYSTEM, after, AS_OF),
                "must declare what it looks at, but does not see the change to ManagementSystem{");
        assertThatCode(() -> RuleLaws.partialReevaluationEqualsFull(EVALUATOR, declared, SYSTEM, after, AS_OF))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_a_further_row_breaks_is_not_monotone() {
        ManagementSystem two = SYSTEM.toBuilder()
                .committees(Inventory.complete(
                        AS_OF.date(), SYSTEM.committees().items().subList(0, 2)))
                .build();
        BiFunction<ManagementSystem, Context, Observation<Boolean>> single = (system, context) ->
                Observation.known(system.committees().items().size() == 1);
        Rule silent = rule(single);
        Rule monotone = monotone(single);

        broken(
                () -> RuleLaws.addingEvidenceNeverWorsens(EVALUATOR, monotone, two, AS_OF),
                "must not be worse with more evidence, but SATISFIED");
        assertThatCode(() -> RuleLaws.addingEvidenceNeverWorsens(EVALUATOR, silent, two, AS_OF))
                .as("a rule that does not declare it need not keep it")
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_supplying_an_unknown_breaks_is_not_monotone() {
        Rule monotone = monotone(
                (system, context) -> Observation.known(system.adoption().find().isEmpty()));

        broken(
                () -> RuleLaws.addingEvidenceNeverWorsens(EVALUATOR, monotone, SYSTEM, AS_OF),
                "must not be worse with more evidence, but SATISFIED");
    }

    private static Rule monotone(BiFunction<ManagementSystem, Context, Observation<Boolean>> reader) {
        return Rule.of("test.rule")
                .title(Text.of("La regla", "The rule"))
                .require(Reading.<ManagementSystem, Boolean>of(Text.of("dato", "datum"), "/adoption", reader)
                        .is(true))
                .because(Text.of("así lo pide la norma", "the norm asks for it"))
                .citing(ARTICLE)
                .monotone()
                .build();
    }

    @Test
    void a_report_that_loses_something_does_not_round_trip() {
        Rule rule = rule((system, context) -> Observation.known(true));

        assertThatCode(() -> RuleLaws.reportRoundTrips(EVALUATOR, rule, SYSTEM, AS_OF, r -> r, r -> r))
                .doesNotThrowAnyException();
        broken(
                () -> RuleLaws.reportRoundTrips(
                        EVALUATOR,
                        rule,
                        SYSTEM,
                        AS_OF,
                        r -> r,
                        r -> io.github.mipg.rules.report.ComplianceReport.of(r.header(), List.of())),
                "must read back as it was written, but [test.rule at /: SATISFIED");
    }

    @Test
    void rules_that_look_at_each_other_make_reports_differ() {
        AtomicInteger runs = new AtomicInteger();
        Rule rule = rule((system, context) -> Observation.known(runs.incrementAndGet() % 2 == 0));

        broken(
                () -> RuleLaws.reportDoesNotDependOnTheOrderOfRules(
                        LAW, List.of(rule), SYSTEM, AS_OF, new SplittableRandom(1)),
                "must be found alike alone and in any report");
    }
}
