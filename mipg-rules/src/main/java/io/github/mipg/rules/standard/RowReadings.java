package io.github.mipg.rules.standard;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rows;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Conditions that several standard rules ask of a row or of the calendar. */
final class RowReadings {
    private static final Text SAID = Text.of("que esté dicho", "that it is said");
    private static final Text AT_LEAST_ONE = Text.of("al menos uno", "at least one");
    private static final Text THAT_THERE_IS = Text.of("que haya", "that there is one");

    /** After it the calendar has no holidays. */
    private static final int LAST_YEAR = 2999;

    private RowReadings() {}

    /** Holds of a row that says something; where it does not, nobody knows. */
    static <T, V> Condition<T> says(Text what, String path, Function<? super T, Optional<V>> reader) {
        return Reading.<T, V>optional(what, path, reader).satisfies(SAID, value -> true);
    }

    /** Holds of a row that names others; a list without names says nothing. */
    static <T, V> Condition<T> names(Text what, String path, Function<? super T, List<V>> reader) {
        return Reading.<T, Integer>optional(
                        what, path, row -> Optional.of(reader.apply(row).size()).filter(size -> size > 0))
                .satisfies(AT_LEAST_ONE, size -> true);
    }

    /** Holds where a fact is given, fails where it is known that there is none. */
    static <S, V> Condition<S> exists(Text what, String path, Function<? super S, Fact<V>> reader) {
        return Reading.<S, Boolean>optional(what, path, row -> told(reader.apply(row)))
                .satisfies(THAT_THERE_IS, there -> there);
    }

    /** Whether there is one, empty where nobody has said. */
    static Optional<Boolean> told(Fact<?> fact) {
        return fact.isUnknown() ? Optional.empty() : Optional.of(!fact.isNone());
    }

    /**
     * Holds of a row that rows of another list name, where each of those may name several. A row of the other list that
     * names nothing says nothing, so it may mean any.
     *
     * @param what what is read, such as the objectives that answer a problem
     * @param others the other list
     * @param list how to find it
     * @param named which rows a row of the other list names
     * @param key how a row is named
     */
    static <T, U> Condition<T> namedBy(
            Text what,
            Rows<ManagementSystem, U> others,
            Function<ManagementSystem, Inventory<U>> list,
            Function<? super U, ? extends List<?>> named,
            Function<? super T, Object> key) {
        return Reading.<T, Integer>of(what, others.path(), (row, context) -> {
                    Inventory<U> given = list.apply(context.system());
                    Object wanted = key.apply(row);
                    long found = given.items().stream()
                            .filter(other -> named.apply(other).contains(wanted))
                            .count();
                    if (found > 0) {
                        return Observation.known((int) found);
                    }
                    LocalDate day = SystemReadings.horizon(context.system(), context);
                    boolean open = !given.covers(day)
                            || given.items().stream()
                                    .anyMatch(other -> named.apply(other).isEmpty());
                    return open
                            ? Observation.unknown(SystemReadings.completeThrough(others.path(), what, day))
                            : Observation.known(0);
                })
                .satisfies(AT_LEAST_ONE, found -> found > 0);
    }

    /** The day as of which the system is evaluated. */
    static <S> Reading<S, LocalDate> asOf() {
        return Reading.of(
                Text.of("fecha de corte", "as-of date"),
                "/vigencia",
                (subject, context) -> Observation.known(context.asOf().date()));
    }

    /** Holds from the last day of the vigencia on. */
    static Condition<ManagementSystem> vigenciaOver() {
        Reading<ManagementSystem, LocalDate> end = Reading.of(
                Text.of("fin de la vigencia", "end of the vigencia"),
                "/vigencia",
                (system, context) -> Observation.known(system.vigencia().end()));
        return RowReadings.<ManagementSystem>asOf()
                .relates(Text.of("no antes del", "not before"), end, (day, last) -> !day.isBefore(last));
    }

    /** So many months after a day that a row gives. */
    static Observation<LocalDate> monthsAfter(
            Optional<LocalDate> day, LegalFigure<Integer> months, Context context, MissingDatum missing) {
        return day.isEmpty()
                ? Observation.unknown(missing)
                : context.figure(months).map(day.get()::plusMonths);
    }

    /**
     * The first working day from a last day on (Ley 4 de 1913 art. 62): a term of months or years that ends on a day off runs on
     * to the next working day. Local days off are not known here. Days after the last year that a vigencia can have stay.
     */
    static LocalDate workingDay(LocalDate last, Context context) {
        return last.getYear() > LAST_YEAR
                ? last
                : context.catalog().workingCalendar().sameOrNext(last);
    }

    /** The documents that prove something. */
    static List<Evidence> evidence(Optional<Evidence> given) {
        return given.stream().toList();
    }
}
