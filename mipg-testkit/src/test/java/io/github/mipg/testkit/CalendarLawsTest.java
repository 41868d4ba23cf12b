package io.github.mipg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.WorkingCalendar;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.DeadlineKind;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds of the calendar of any entity, in any year, as of any day. */
@AddLifecycleHook(LongTries.class)
class CalendarLawsTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final WorkingCalendar DAYS = LAW.workingCalendar();
    private static final ObligationScheduler SCHEDULER = ObligationScheduler.of(LAW);

    private static ManagementSystem system(long seed) {
        return Systems.some(new SplittableRandom(seed), 1 + (int) Math.floorMod(seed, 4L));
    }

    private static AsOf asOf(int year, long seed) {
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(Math.floorMod(seed, 800L));
        LocalDate first = LocalDate.of(2017, 9, 11);
        return AsOf.of(day.isBefore(first) ? first : day);
    }

    @Property(tries = 40)
    void everyDayLiesInThePeriodOrBelongsToADispute(
            @ForAll long seed, @ForAll @IntRange(min = 2017, max = 2035) int year) {
        Period period = Vigencia.of(year).period();
        for (CalendarEntry entry :
                SCHEDULER.schedule(system(seed), period, asOf(year, seed)).dated()) {
            assertThat(entry.lastDay())
                    .as(entry.key())
                    .hasValueSatisfying(d -> assertThat(period.contains(d)).isTrue());
            for (Deadline deadline : entry.deadlines()) {
                assertThat(period.contains(deadline.due()) || entry.deadlines().size() > 1)
                        .as(entry.key())
                        .isTrue();
                assertThat(deadline.explanation().spanish())
                        .as(entry.key())
                        .contains(Integer.toString(deadline.due().getYear()));
            }
        }
    }

    @Property(tries = 25)
    void equalInputGivesTheSameCalendarInAnyOrderOfRows(@ForAll long seed) {
        ManagementSystem system = system(seed);
        ManagementSystem shuffled = Systems.shuffled(system, new SplittableRandom(seed + 1));
        Vigencia year = system.vigencia().year() < 2017 ? Vigencia.of(2025) : system.vigencia();
        AsOf asOf = asOf(Math.min(year.year(), 2900), seed);

        ObligationCalendar calendar = SCHEDULER.schedule(system, year, asOf);
        assertThat(ObligationScheduler.of(MipgCatalog.bundled()).schedule(system, year, asOf))
                .isEqualTo(calendar)
                .hasSameHashCodeAs(calendar);
        assertThat(SCHEDULER.schedule(shuffled, year, asOf).entries()).isEqualTo(calendar.entries());
    }

    @Property(tries = 10)
    void aYearIsTheConcatenationOfItsQuarters(@ForAll long seed, @ForAll @IntRange(min = 2018, max = 2030) int year) {
        ManagementSystem system = system(seed);
        AsOf asOf = asOf(year, seed);
        List<CalendarEntry> dated = new ArrayList<>();
        Set<CalendarEntry> undated = new LinkedHashSet<>();
        for (int month = 1; month <= 10; month += 3) {
            LocalDate from = LocalDate.of(year, month, 1);
            ObligationCalendar quarter = SCHEDULER.schedule(system, Period.between(from, from.plusMonths(3)), asOf);
            dated.addAll(quarter.dated());
            undated.addAll(quarter.undated());
        }
        ObligationCalendar whole = SCHEDULER.schedule(system, Vigencia.of(year), asOf);

        assertThat(dated).isEqualTo(whole.dated());
        assertThat(undated).containsAll(whole.undated());
    }

    @Property(tries = 10)
    void moreEvidenceNeverMakesLateWhatWasDone(@ForAll long seed) {
        ManagementSystem full = system(seed);
        int year = Math.max(2018, Math.min(2035, full.vigencia().year()));
        AsOf asOf = asOf(year, seed);
        Map<String, CalendarEntry> more = byKey(SCHEDULER.schedule(full, Vigencia.of(year), asOf));
        for (Forgetting forgetting : Forgetting.allOf(full)) {
            for (CalendarEntry less : SCHEDULER
                    .schedule(forgetting.system(), Vigencia.of(year), asOf)
                    .entries(ObligationState.DONE)) {
                CalendarEntry after = more.get(less.key());
                if (after != null) {
                    assertThat(after.state()).as(less.key()).isNotEqualTo(ObligationState.LATE);
                }
            }
        }
    }

    private static Map<String, CalendarEntry> byKey(ObligationCalendar calendar) {
        return calendar.entries().stream().collect(Collectors.toMap(CalendarEntry::key, Function.identity()));
    }

    @Property(tries = 25)
    void nobodyIsLateWithoutACompleteListAndASureLaw(@ForAll long seed) {
        ManagementSystem system = system(seed);
        int year = Math.max(2018, Math.min(2035, system.vigencia().year()));
        AsOf asOf = asOf(year, seed);
        boolean anythingComplete = List.of(system.plans(), system.reports(), system.meetings()).stream()
                        .anyMatch(i -> i.completeness() == Inventory.Completeness.COMPLETE)
                || system.planning().territorialPlan().find().isPresent();
        for (CalendarEntry late :
                SCHEDULER.schedule(system, Vigencia.of(year), asOf).entries(ObligationState.LATE)) {
            assertThat(anythingComplete).as(late.key()).isTrue();
            assertThat(late.binding().scope()).isIn(Scope.FULL, Scope.PARTIAL);
            assertThat(late.deadlines()).hasSize(1);
            assertThat(late.deadlines().get(0).status().isConfirmed()).isTrue();
            assertThat(late.deadlines().get(0).latest())
                    .hasValueSatisfying(d -> assertThat(asOf.date()).isAfter(d));
        }
        assertThat(SCHEDULER.schedule(system.entity(), Vigencia.of(year), asOf).entries(ObligationState.LATE))
                .as("an entity by itself")
                .isEmpty();
    }

    @Property(tries = 10)
    void daysFallOnWorkingDaysWhereTheRuleCountsThemAndMoveNowhereElse(
            @ForAll long seed, @ForAll @IntRange(min = 2018, max = 2035) int year) {
        PublicEntity entity = Entities.some(new SplittableRandom(seed));
        for (CalendarEntry entry :
                SCHEDULER.schedule(entity, Vigencia.of(year), asOf(year, seed)).dated()) {
            boolean counted = entry.timing().spanish().contains("hábil");
            for (Deadline deadline : entry.deadlines()) {
                if (counted) {
                    assertThat(DAYS.isWorkingDay(deadline.due()))
                            .as(entry.key())
                            .isTrue();
                }
                if (LAW.obligation(entry.obligation()).nonWorkingDay().isUnknown()) {
                    assertThat(deadline.isMoved())
                            .as("no row of the catalogue moves " + entry.key())
                            .isFalse();
                }
                if (deadline.kind() == DeadlineKind.DAY && !DAYS.isWorkingDay(deadline.due())) {
                    assertThat(deadline.latest()).contains(DAYS.sameOrNext(deadline.due()));
                }
            }
        }
    }
}
