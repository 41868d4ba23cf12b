package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Readings of periods, to count rows in each (períodos).
 *
 * @since 0.1.0
 */
public final class Periods {
    static final Text EACH = Text.of("cada uno con las filas que se piden", "each with the rows asked for");

    private static final int MONTHS = 12;

    private Periods() {}

    /**
     * The vigencia cut into periods of so many months from 1 January: those that lie within it, and have closed by the day as
     * of which the system is evaluated.
     *
     * @param months length of a period, 1 to 12
     * @param <S> type of the subject
     * @return the reading; always known
     * @throws InvalidModelException if the length is outside its range
     */
    public static <S> Reading<S, List<Period>> closedEvery(int months) {
        if (!isLength(months)) {
            throw InvalidModelException.of(
                    "Periods.closedEvery", months, "be 1 to 12 months", "", "Write 3 for quarters, 6 for half-years.");
        }
        return Periods.<S>reading((subject, context) -> Observation.known(closed(context, months)));
    }

    /**
     * The same with a length that a figure of the law gives.
     *
     * @param months the figure
     * @param <S> type of the subject
     * @return the reading; unknown if the figure is, or is no length of 1 to 12 months
     */
    public static <S> Reading<S, List<Period>> closedEvery(LegalFigure<Integer> months) {
        Objects.requireNonNull(months, "months");
        return Periods.<S>reading((subject, context) -> {
                    Observation<Integer> length = context.figure(months);
                    if (length.isKnown() && !isLength(length.get())) {
                        return Observation.unknown(new MissingDatum(
                                "/catalog/parameters/" + months.id(),
                                Text.of(
                                        "una duración de 1 a 12 meses en '" + months.id() + "'",
                                        "a length of 1 to 12 months in '" + months.id() + "'")));
                    }
                    return length.map(m -> closed(context, m));
                })
                .using(months);
    }

    /**
     * Those of several periods that begin on a day or after it, as the periods since a committee exists.
     *
     * @param periods the periods
     * @param day the day
     * @param <S> type of the subject
     * @return the reading; unknown if one of the two is
     */
    public static <S> Reading<S, List<Period>> since(Reading<S, List<Period>> periods, Reading<S, LocalDate> day) {
        Objects.requireNonNull(periods, "periods");
        Objects.requireNonNull(day, "day");
        return Reading.<S, List<Period>>of(
                        Text.of(
                                periods.label().spanish() + " desde: "
                                        + day.label().spanish(),
                                periods.label().english() + " since: "
                                        + day.label().english()),
                        day.path(),
                        (subject, context) -> {
                            Observation<LocalDate> from = day.read(subject, context);
                            Observation<List<Period>> all = periods.read(subject, context);
                            if (!from.isKnown() || !all.isKnown()) {
                                return Observation.unknown(
                                        Stream.concat(from.missing().stream(), all.missing().stream())
                                                .toList());
                            }
                            return all.map(each -> each.stream()
                                    .filter(p -> !p.from().isBefore(from.get()))
                                    .toList());
                        })
                .alsoFrom(Stream.concat(day.sources().stream(), periods.sources().stream())
                        .toArray(String[]::new))
                .using(Stream.concat(day.figures().stream(), periods.figures().stream())
                        .toArray(LegalFigure<?>[]::new))
                .shownAs(Periods::show);
    }

    private static boolean isLength(int months) {
        return months >= 1 && months <= MONTHS;
    }

    private static <S> Reading<S, List<Period>> reading(
            java.util.function.BiFunction<? super S, ? super Context, Observation<List<Period>>> reader) {
        return Reading.<S, List<Period>>of(
                        Text.of("períodos ya cerrados", "periods that have closed"), "/vigencia", reader)
                .shownAs(Periods::show);
    }

    /**
     * Cuts the vigencia.
     *
     * @param context tells vigencia and as-of date
     * @param months length of a period
     * @return the periods that have closed, the earliest first
     */
    static List<Period> closed(Context context, int months) {
        ImmutableList.Builder<Period> closed = ImmutableList.builder();
        LocalDate from = context.system().vigencia().start();
        for (int i = 0; i < MONTHS / months; i++) {
            LocalDate until = from.plusMonths(months);
            if (!until.minusDays(1).isAfter(context.asOf().date())) {
                closed.add(Period.between(from, until));
            }
            from = until;
        }
        return closed.build();
    }

    private static Text show(List<Period> periods) {
        return Phrases.list(periods.stream().map(Periods::label).toList());
    }

    /** Names a period by its first and last day. */
    static Text label(Period period) {
        String last = period.until().map(until -> until.minusDays(1).toString()).orElse("..");
        return Text.of("del " + period.from() + " al " + last, period.from() + " to " + last);
    }
}
