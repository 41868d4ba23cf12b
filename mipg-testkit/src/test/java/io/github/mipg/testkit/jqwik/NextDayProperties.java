package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Parameter;
import io.github.mipg.model.catalog.ParameterUnit;
import io.github.mipg.model.catalog.ParameterValue;
import io.github.mipg.model.catalog.WorkingCalendar;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleSet;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Change;
import io.github.mipg.rules.report.Comparison;
import io.github.mipg.rules.report.FindingChange;
import io.github.mipg.rules.standard.StandardRules;
import io.github.mipg.testkit.LongTries;
import io.github.mipg.testkit.Systems;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whoever runs the standard rules every night hears of something new only when a rule's turn has come.
 *
 * <p>A rule's turn comes on these days, which the catalogue and the rule tell by themselves:
 *
 * <ul>
 *   <li>the day after the last day that a figure of the rule names in the vigencia or in the year after it, and where that
 *       is a day off, the day after the next working day;
 *   <li>the last day of each window of so many months of the vigencia, where a figure of the rule is a number of months;
 *   <li>the last day of the vigencia, where a figure of the rule is a number of times a year or a day of the year;
 *   <li>the day on which a value of a figure came into force.
 * </ul>
 *
 * <p>Each claim of a figure counts with all its candidates. Where the second of two days in a row is none of these, the
 * rule may say nothing new, in whatever order the rows come.
 */
@Domain(MipgDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(LongTries.class)
class NextDayProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Set<ParameterUnit> TERMS =
            Set.of(ParameterUnit.DAYS, ParameterUnit.WORKING_DAYS, ParameterUnit.YEARS, ParameterUnit.VIGENCIAS);
    /** Rules that look at the calendar alone: other terms run from days that the entity says, and end on days of their own. */
    private static final RuleSet RULES =
            StandardRules.of(LAW).only("by-the-calendar", NextDayProperties::isOfTheCalendar);

    private static final Evaluator EVALUATOR = Evaluator.of(LAW, RULES);
    private static final Set<ParameterUnit> COUNTING =
            Set.of(ParameterUnit.MONTH_DAY, ParameterUnit.MONTHS, ParameterUnit.TIMES_PER_YEAR);
    private static final WorkingCalendar WORKING_DAYS = LAW.workingCalendar();
    private static final LocalDate FIRST = LAW.editions().get(0).inForce().from();

    private static boolean isOfTheCalendar(Rule rule) {
        boolean term = rule.figures().stream().anyMatch(f -> TERMS.contains(unit(f)));
        boolean day = rule.figures().stream().anyMatch(f -> unit(f) == ParameterUnit.MONTH_DAY);
        boolean asked = rule.id()
                .value()
                .matches(
                        "mipg\\.(scope\\..*|committee\\.institutional-(exists|single|chair|members|secretary|follow-up)"
                                + "|control\\.cicci-(exists|chair|secretary|meetings))");
        return !term && (day || asked);
    }

    @Property(tries = 60)
    void only_a_day_that_counts_brings_news(@ForAll ManagementSystem system, @ForAll AsOf day, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        check(system, day.date(), random);
        List<LocalDate> days = List.copyOf(days(system, RULES.rules()));
        check(system, days.get(random.nextInt(days.size())).plusDays(random.nextInt(5) - 2), random);
    }

    @Example
    void days_that_count_do_bring_news() {
        // Otherwise the property would hold of rules that are silent.
        SplittableRandom random = new SplittableRandom(21);
        List<Rule> silent = new ArrayList<>();
        for (Rule rule : RULES.rules()) {
            if (rule.figures().stream().anyMatch(f -> COUNTING.contains(unit(f)))) {
                silent.add(rule);
            }
        }
        assertThat(silent).isNotEmpty();

        for (int i = 0; i < 1_000 && !silent.isEmpty(); i++) {
            ManagementSystem system = Systems.some(random, 1 + i % 5);
            for (LocalDate day : days(system, silent)) {
                check(system, day.minusDays(1), random)
                        .forEach(c ->
                                silent.removeIf(r -> r.id().equals(c.finding().rule())));
            }
        }

        assertThat(silent).as("rules that never say anything new").isEmpty();
    }

    /** The days on which it is the turn of any of these rules, and those on which a norm of theirs came into force. */
    private static Set<LocalDate> days(ManagementSystem system, List<Rule> rules) {
        Set<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules) {
            days.addAll(turns(rule, system));
            rule.inForce().ifPresent(period -> days.add(period.from()));
            rule.figures()
                    .forEach(f -> LAW.parameter(f.id())
                            .values()
                            .forEach(value -> days.add(value.inForce().from())));
        }
        return days;
    }

    private static ParameterUnit unit(LegalFigure<?> figure) {
        return LAW.parameter(figure.id()).unit();
    }

    /** Compares two days in a row, and gives what is new. */
    private static List<FindingChange> check(ManagementSystem system, LocalDate day, SplittableRandom random) {
        if (day.isBefore(FIRST)) {
            return List.of();
        }
        LocalDate next = day.plusDays(1);
        Comparison comparison = EVALUATOR
                .evaluate(Systems.shuffled(system, random), AsOf.of(next))
                .since(EVALUATOR.evaluate(system, AsOf.of(day)));

        for (FindingChange change : comparison.changes(Change.NEW)) {
            Rule rule = RULES.rule(change.finding().rule());
            assertThat(turns(rule, system))
                    .as("days on which it is the turn of %s, in %s", rule.id(), system.vigencia())
                    .contains(next);
        }
        return comparison.changes(Change.NEW);
    }

    private static Set<LocalDate> turns(Rule rule, ManagementSystem system) {
        Set<LocalDate> days = new HashSet<>();
        for (LegalFigure<?> figure : rule.figures()) {
            Parameter parameter = LAW.parameter(figure.id());
            for (ParameterValue value : parameter.values()) {
                days.add(value.inForce().from());
                for (Candidate<String> candidate : value.value().candidates()) {
                    days.addAll(turns(parameter, candidate.value(), system));
                }
            }
        }
        return days;
    }

    private static Set<LocalDate> turns(Parameter parameter, String value, ManagementSystem system) {
        LocalDate start = system.vigencia().start();
        LocalDate end = system.vigencia().end();
        return switch (parameter.unit()) {
            case MONTH_DAY -> {
                MonthDay last = MonthDay.parse("--" + value);
                Set<LocalDate> days = new HashSet<>();
                days.add(end);
                for (int year = start.getYear(); year <= start.getYear() + 1; year++) {
                    days.add(last.atYear(year).plusDays(1));
                    days.add(WORKING_DAYS.sameOrNext(last.atYear(year)).plusDays(1));
                }
                yield days;
            }
            case MONTHS -> {
                Set<LocalDate> ends = new HashSet<>();
                for (LocalDate from = start; !from.isAfter(end); from = from.plusMonths(Integer.parseInt(value))) {
                    ends.add(from.plusMonths(Integer.parseInt(value)).minusDays(1));
                }
                yield ends;
            }
            case TIMES_PER_YEAR -> Set.of(end);
            default -> Set.of();
        };
    }
}
