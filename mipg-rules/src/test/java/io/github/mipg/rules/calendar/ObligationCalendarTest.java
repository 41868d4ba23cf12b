package io.github.mipg.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import io.github.mipg.rules.TestSystems;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar says of itself, whatever it was made from. */
class ObligationCalendarTest {
    private static final ObligationCalendar CALENDAR = ObligationScheduler.of(TestSystems.LAW)
            .schedule(TestSystems.compliant(), Vigencia.of(2026), AsOf.date(2026, 3, 1));

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    @Test
    void the_order_in_which_it_is_given_does_not_matter() {
        ObligationCalendar other =
                ObligationCalendar.of(CALENDAR.header(), reversed(CALENDAR.entries()), reversed(CALENDAR.excluded()));

        assertThat(CALENDAR.excluded()).hasSizeGreaterThan(1);
        assertThat(other.entries()).isEqualTo(CALENDAR.entries());
        assertThat(other.excluded()).isEqualTo(CALENDAR.excluded());
        assertThat(other).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
    }

    @Test
    void another_header_or_entry_or_exclusion_makes_another_calendar() {
        CalendarHeader later = ObligationScheduler.of(TestSystems.LAW)
                .schedule(TestSystems.compliant(), Vigencia.of(2026), AsOf.date(2026, 3, 2))
                .header();

        assertThat(CALENDAR)
                .isNotEqualTo(ObligationCalendar.of(later, CALENDAR.entries(), CALENDAR.excluded()))
                .isNotEqualTo(ObligationCalendar.of(CALENDAR.header(), List.of(), CALENDAR.excluded()))
                .isNotEqualTo(ObligationCalendar.of(CALENDAR.header(), CALENDAR.entries(), List.of()))
                .isNotEqualTo("a calendar");
    }

    @Test
    void what_has_a_day_and_what_has_none_are_the_whole() {
        assertThat(CALENDAR.dated()).isNotEmpty().allMatch(e -> e.lastDay().isPresent());
        assertThat(CALENDAR.undated()).isNotEmpty().allMatch(e -> e.lastDay().isEmpty());
        assertThat(Stream.concat(CALENDAR.dated().stream(), CALENDAR.undated().stream())
                        .toList())
                .isEqualTo(CALENDAR.entries());
        assertThat(CALENDAR.dated().stream().map(e -> e.lastDay().orElseThrow()).toList())
                .isSorted();
    }

    @Test
    void every_state_is_counted_and_the_counts_are_the_whole() {
        assertThat(CALENDAR.counts()).containsOnlyKeys(ObligationState.values());
        assertThat(CALENDAR.counts())
                .allSatisfy((state, number) -> assertThat(number)
                        .as(state.toString())
                        .isEqualTo(CALENDAR.entries(state).size()));
        assertThat(CALENDAR.counts().values().stream().mapToInt(n -> n).sum())
                .isEqualTo(CALENDAR.entries().size());
    }

    @Test
    void one_scheduler_tells_of_other_days_what_a_new_one_tells() {
        ObligationScheduler used = ObligationScheduler.of(TestSystems.LAW);
        for (AsOf asOf : List.of(AsOf.date(2026, 3, 1), AsOf.date(2026, 9, 1), AsOf.date(2024, 2, 1))) {
            for (int year : List.of(2026, 2025, 2026)) {
                assertThat(used.schedule(TestSystems.compliant(), Vigencia.of(year), asOf))
                        .as("%d as of %s", year, asOf)
                        .isEqualTo(ObligationScheduler.of(TestSystems.LAW)
                                .schedule(TestSystems.compliant(), Vigencia.of(year), asOf));
            }
        }
    }

    @Test
    void one_scheduler_that_is_told_of_an_event_keeps_no_days_without_it() {
        DatedEvent left = new DatedEvent("dejar el cargo", LocalDate.of(2026, 2, 2));
        ObligationScheduler used = ObligationScheduler.of(TestSystems.LAW);
        AsOf asOf = AsOf.date(2026, 3, 1);
        ObligationCalendar without = used.schedule(TestSystems.compliant(), Vigencia.of(2026), asOf);
        ObligationCalendar told =
                used.withEvents(List.of(left)).schedule(TestSystems.compliant(), Vigencia.of(2026), asOf);

        assertThat(told.entries())
                .isNotEqualTo(without.entries())
                .isEqualTo(ObligationScheduler.of(TestSystems.LAW)
                        .withEvents(List.of(left))
                        .schedule(TestSystems.compliant(), Vigencia.of(2026), asOf)
                        .entries());
    }

    @Test
    void states_and_kinds_have_names_for_people() {
        assertThat(ObligationState.LATE.label().spanish()).isEqualTo("Vencida");
        assertThat(Stream.of(ObligationState.values()).map(s -> s.label().spanish()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(DeadlineKind.TERM.label().spanish()).isEqualTo("término desde un hecho");
        assertThat(Stream.of(DeadlineKind.values()).map(k -> k.label().spanish()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366})
    void a_notice_may_be_no_day_and_a_leap_year(int days) {
        assertThatCode(() -> CalendarHeader.checkNotice(days)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void a_notice_beyond_that_is_refused(int days) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> CalendarHeader.checkNotice(days))
                .withMessageContaining("CalendarHeader.noticeDays")
                .withMessageContaining("be between 0 and 366");
    }

    @Test
    void events_are_told_by_day_and_then_by_what_happened() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        DatedEvent first = new DatedEvent("dejar el cargo", day);
        DatedEvent same = new DatedEvent("tomar posesión", day);
        DatedEvent later = new DatedEvent("a", day.plusDays(1));

        assertThat(Stream.of(later, same, first).sorted()).containsExactly(first, same, later);
        assertThat(first).isEqualByComparingTo(new DatedEvent("dejar el cargo", day));
    }

    @Test
    void an_event_without_words_is_refused() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new DatedEvent(" ", LocalDate.of(2026, 1, 1)))
                .withMessageContaining("DatedEvent.event");
    }

    @Test
    void what_has_no_name_or_says_nothing_is_refused() {
        CalendarHeader header = CALENDAR.header();
        CalendarEntry entry = CALENDAR.entries().get(0);

        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new CalendarHeader(
                        header.entity(),
                        " ",
                        header.period(),
                        header.asOf(),
                        header.illustrative(),
                        header.subjectHash(),
                        header.catalogRevision(),
                        header.catalogHash(),
                        header.noticeDays(),
                        header.daysOff(),
                        header.events()))
                .withMessageContaining("CalendarHeader.entityName");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new CalendarHeader(
                        header.entity(),
                        header.entityName(),
                        header.period(),
                        header.asOf(),
                        header.illustrative(),
                        header.subjectHash(),
                        header.catalogRevision(),
                        header.catalogHash(),
                        367,
                        header.daysOff(),
                        header.events()))
                .withMessageContaining("CalendarHeader.noticeDays");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new CalendarEntry(
                        entry.obligation(),
                        " ",
                        entry.group(),
                        entry.name(),
                        entry.responsible(),
                        entry.recipient(),
                        entry.binding(),
                        entry.timing(),
                        entry.deadlines(),
                        entry.basis(),
                        entry.state(),
                        entry.reason(),
                        entry.fulfilment(),
                        entry.missing(),
                        entry.note()))
                .withMessageContaining("CalendarEntry.occurrence");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> new CalendarEntry(
                        entry.obligation(),
                        entry.occurrence(),
                        entry.group(),
                        entry.name(),
                        entry.responsible(),
                        entry.recipient(),
                        entry.binding(),
                        entry.timing(),
                        entry.deadlines(),
                        entry.basis(),
                        entry.state(),
                        entry.reason(),
                        entry.fulfilment(),
                        entry.missing(),
                        Optional.of(" ")))
                .withMessageContaining("CalendarEntry.note");
    }

    @Test
    void what_has_to_be_confirmed_says_which_part_is_in_doubt() {
        ObligationCalendar calendar = ObligationScheduler.of(TestSystems.LAW)
                .schedule(TestSystems.townHall().build(), Vigencia.of(2025), AsOf.date(2026, 3, 1));

        assertThat(calendar.entries(ObligationState.TO_BE_CONFIRMED))
                .isNotEmpty()
                .allSatisfy(e -> {
                    String reason = e.reason().spanish();
                    boolean known = TestSystems.LAW
                            .findObligation(e.obligation())
                            .orElseThrow()
                            .status()
                            .isConfirmed();
                    boolean bindsPerhaps = e.binding().scope() == Scope.INDETERMINATE;
                    boolean reachInDoubt = !bindsPerhaps && known && e.binding().basis() != Basis.CONFIRMED;
                    assertThat(reason)
                            .startsWith("Por confirmar: ")
                            .endsWith(".")
                            .doesNotContain(": .");
                    assertThat(reason.contains("si obliga a la entidad ("))
                            .as(reason)
                            .isEqualTo(bindsPerhaps);
                    assertThat(reason.contains("el alcance, que no está confirmado"))
                            .as(reason)
                            .isEqualTo(reachInDoubt);
                    assertThat(reason.contains("la norma misma, que no se leyó"))
                            .as(reason)
                            .isEqualTo(!known);
                    assertThat(reason.contains("el día, en que las fuentes no coinciden")
                                    || reason.contains("hay varias ventanas"))
                            .as(reason)
                            .isEqualTo(e.deadlines().size() > 1);
                });
    }
}
