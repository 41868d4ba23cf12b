package io.github.mipg.rules;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import java.time.LocalDate;
import java.util.List;

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
     * The vigencia cut into periods of so many months from 1 January, as far as they have closed by the day as of which the
     * system is evaluated.
     *
     * @param months length of a period, 1 to 12
     * @param <S> type of the subject
     * @return the reading; always known
     * @throws InvalidModelException if the length is outside its range
     */
    public static <S> Reading<S, List<Period>> closedEvery(int months) {
        if (months < 1 || months > MONTHS) {
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
     * @return the reading; unknown if the figure is
     */
    public static <S> Reading<S, List<Period>> closedEvery(LegalFigure<Integer> months) {
        return Periods.<S>reading((subject, context) -> context.figure(months).map(m -> closed(context, m)))
                .using(months);
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
        LocalDate start = context.system().vigencia().start();
        LocalDate end = context.system().vigencia().end();
        while (!start.isAfter(end)) {
            LocalDate until = start.plusMonths(months);
            if (!until.minusDays(1).isAfter(context.asOf().date())) {
                closed.add(Period.between(start, until));
            }
            start = until;
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
