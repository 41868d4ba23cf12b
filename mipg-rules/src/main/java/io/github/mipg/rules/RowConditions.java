package io.github.mipg.rules;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The kinds of condition over rows. */
final class RowConditions {
    private RowConditions() {}

    /** How many rows are meant for certain, and how many more may be. */
    record Count(int certain, int perhaps) {}

    /** Any number at all. */
    static final Bounds ANY = new Bounds(0, Integer.MAX_VALUE);

    /** Between how many and how many. */
    record Bounds(int least, int most) {
        static Bounds of(int least, int most, String kind) {
            if (least < 0 || most < least) {
                throw InvalidModelException.of(
                        "Rows.between",
                        least + " and " + most,
                        "be numbers from zero, the least first",
                        "rows of kind " + kind,
                        "Swap them or correct them.");
            }
            return new Bounds(least, most);
        }

        /** What a number of rows says, when more of them may come to light. */
        Truth truth(Count count, boolean open) {
            if (count.certain() > most) {
                return Truth.FAILS;
            }
            boolean mayPass = open || (long) count.certain() + count.perhaps() > most;
            if (count.certain() >= least) {
                return most < Integer.MAX_VALUE && mayPass ? Truth.UNKNOWN : Truth.HOLDS;
            }
            boolean mayReach = open || (long) count.certain() + count.perhaps() >= least;
            return mayReach ? Truth.UNKNOWN : Truth.FAILS;
        }

        Text text() {
            if (most == 0) {
                return Text.of("ninguna fila", "none");
            }
            if (least == most) {
                return Text.of("exactamente " + least, "exactly " + least);
            }
            if (most == Integer.MAX_VALUE) {
                return Text.of("al menos " + least, "at least " + least);
            }
            return least == 0
                    ? Text.of("a lo sumo " + most, "at most " + most)
                    : Text.of("entre " + least + " y " + most, "between " + least + " and " + most);
        }
    }

    static <S, T> Count count(Rows<S, T> rows, S subject, Context context, Trace trace) {
        Rows.Given<T> given = rows.given(subject, context);
        int certain = 0;
        int perhaps = 0;
        for (T row : given.certain()) {
            switch (isMeant(rows, row, context, trace, Truth.HOLDS)) {
                case HOLDS -> certain++;
                case UNKNOWN -> perhaps++;
                case FAILS -> {}
            }
        }
        for (T row : given.perhaps()) {
            perhaps += isMeant(rows, row, context, trace, Truth.UNKNOWN) == Truth.UNKNOWN ? 1 : 0;
        }
        return new Count(certain, perhaps);
    }

    private static <S, T> Truth isMeant(Rows<S, T> rows, T row, Context context, Trace trace, Truth belongs) {
        if (!rows.isFiltered() && belongs == Truth.HOLDS) {
            return belongs;
        }
        trace.openRow(rows, row);
        trace.belongs(rows, belongs);
        Truth meant = rows.isMeant(row, context, trace).and(belongs);
        trace.close(meant);
        return meant;
    }

    /** Each row fulfils a condition. */
    static final class Each<S, T> extends Condition<S> {
        private final Rows<S, T> rows;
        private final Condition<T> condition;

        Each(Rows<S, T> rows, Condition<T> condition) {
            this.rows = rows;
            this.condition = condition;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.openEach(rows);
            Rows.Given<T> given = rows.given(subject, context);
            boolean open = !given.list().covers(context.horizon());
            trace.list(rows, given.certain().size(), open, context.horizon());
            Truth truth = open ? Truth.UNKNOWN : Truth.HOLDS;
            for (T row : given.certain()) {
                truth = truth.and(fulfils(rows, condition, row, Truth.HOLDS, context, trace));
            }
            for (T row : given.perhaps()) {
                truth = truth.and(fulfils(rows, condition, row, Truth.UNKNOWN, context, trace));
            }
            trace.close(truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            rows.forEachReading(visitor);
            condition.forEachReading(visitor);
        }

        @Override
        void declare(Consumer<String> parts) {
            parts.accept("each");
            rows.declare(parts);
            condition.declare(parts);
        }
    }

    /** A row that is not meant fulfils everything. */
    static <T> Truth fulfils(
            Rows<?, T> rows, Condition<T> condition, T row, Truth belongs, Context context, Trace trace) {
        trace.openRow(rows, row);
        trace.belongs(rows, belongs);
        Truth meant = rows.isMeant(row, context, trace).and(belongs);
        Truth truth = meant.negate().or(condition.evaluate(row, context, trace));
        trace.close(truth);
        return truth;
    }

    /** There are so many rows. */
    static final class Between<S, T> extends Condition<S> {
        private final Rows<S, T> rows;
        private final Bounds bounds;

        Between(Rows<S, T> rows, Bounds bounds) {
            this.rows = rows;
            this.bounds = bounds;
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            trace.openCount();
            Count count = count(rows, subject, context, trace);
            boolean open = rows.isOpen(subject, context);
            Truth truth = bounds.truth(count, open);
            trace.closeCount(rows, bounds, count, open ? Optional.of(context.horizon()) : Optional.empty(), truth);
            return truth;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            rows.forEachReading(visitor);
        }

        @Override
        void declare(Consumer<String> parts) {
            parts.accept("number " + bounds);
            rows.declare(parts);
        }
    }

    /** There are so many rows in each period. */
    static final class InEach<S, T> extends Condition<S> {
        private final Rows<S, T> rows;
        private final Reading<S, List<Period>> periods;
        private final Reading<T, LocalDate> day;
        private final Bounds bounds;

        InEach(Rows<S, T> rows, Reading<S, List<Period>> periods, Reading<T, LocalDate> day, int least) {
            this.rows = rows;
            this.periods = periods;
            this.day = day;
            this.bounds = new Bounds(least, Integer.MAX_VALUE);
        }

        @Override
        Truth evaluate(S subject, Context context, Trace trace) {
            Observation<List<Period>> found = periods.read(subject, context);
            trace.openPeriods(rows);
            Truth truth = found.isKnown() ? Truth.HOLDS : Truth.UNKNOWN;
            trace.leaf(periods, found, Periods.EACH, truth);
            Rows.Given<T> given = rows.given(subject, context);
            for (Period period : found.find().orElse(List.of())) {
                trace.openCount();
                Count count = count(given, period, context, trace);
                LocalDate last = period.until().map(until -> until.minusDays(1)).orElse(LocalDate.MAX);
                boolean open = !given.list().covers(last);
                Truth enough = bounds.truth(count, open);
                trace.closePeriod(rows, period, bounds, count, open ? Optional.of(last) : Optional.empty(), enough);
                truth = truth.and(enough);
            }
            trace.close(truth);
            return truth;
        }

        private Count count(Rows.Given<T> given, Period period, Context context, Trace trace) {
            int certain = 0;
            int perhaps = 0;
            for (T row : given.certain()) {
                switch (fallsInto(row, period, Truth.HOLDS, context, trace)) {
                    case HOLDS -> certain++;
                    case UNKNOWN -> perhaps++;
                    case FAILS -> {}
                }
            }
            for (T row : given.perhaps()) {
                perhaps += fallsInto(row, period, Truth.UNKNOWN, context, trace) == Truth.UNKNOWN ? 1 : 0;
            }
            return new Count(certain, perhaps);
        }

        private Truth fallsInto(T row, Period period, Truth belongs, Context context, Trace trace) {
            Observation<LocalDate> found = day.read(row, context);
            if (found.isKnown()) {
                return period.contains(found.get()) ? isMeant(rows, row, context, trace, belongs) : Truth.FAILS;
            }
            trace.openRow(rows, row);
            trace.belongs(rows, belongs);
            trace.leaf(day, found, Periods.label(period), Truth.UNKNOWN);
            Truth meant = rows.isMeant(row, context, trace).and(Truth.UNKNOWN);
            trace.close(meant);
            return meant;
        }

        @Override
        void forEachReading(Consumer<Reading<?, ?>> visitor) {
            visitor.accept(periods);
            visitor.accept(day);
            rows.forEachReading(visitor);
        }

        @Override
        void declare(Consumer<String> parts) {
            parts.accept("in-each " + bounds.least());
            periods.declare(parts);
            day.declare(parts);
            rows.declare(parts);
        }
    }
}
