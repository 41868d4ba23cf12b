package io.github.mipg.rules;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.SubjectId;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Listens to an evaluation. {@link #SILENT} costs nothing; a {@link Recorder} builds the explanation from the very same
 * evaluation, so that running and explaining cannot part.
 */
abstract class Trace {
    static final Trace SILENT = new Silent();

    private static final Text COMPLETE = Text.of("la lista completa", "the complete list");
    private static final Text ROWS = Text.of("filas", "rows");

    abstract void open(Text name);

    abstract void close(Truth truth);

    abstract <S, V> void leaf(Reading<S, V> reading, Observation<V> found, Text expectation, Truth truth);

    abstract <S, V, W> void pair(
            Reading<S, V> reading,
            Observation<V> found,
            Text relation,
            Reading<S, W> other,
            Observation<W> measure,
            Truth truth);

    /** Starts what is said of one row inside a group of rows. */
    abstract <T> void openRow(Rows<?, T> rows, T row);

    /** Says of everything that follows that it is read off one row. */
    abstract <T> void enter(Rows<?, T> rows, T row);

    /** Says that a row may belong to another subject, where it is not certain. */
    abstract void belongs(Rows<?, ?> rows, Truth belongs);

    abstract void openEach(Rows<?, ?> rows);

    /** Says how many rows a list holds, and whether there may be others. */
    abstract void list(Rows<?, ?> rows, int given, boolean open, LocalDate through);

    abstract void openCount();

    abstract void closeCount(
            Rows<?, ?> rows,
            RowConditions.Bounds bounds,
            RowConditions.Count count,
            Optional<LocalDate> openThrough,
            Truth truth);

    abstract void openPeriods(Rows<?, ?> rows);

    abstract void closePeriod(
            Rows<?, ?> rows,
            Period period,
            RowConditions.Bounds bounds,
            RowConditions.Count count,
            Optional<LocalDate> openThrough,
            Truth truth);

    private static final class Silent extends Trace {
        @Override
        void open(Text name) {}

        @Override
        void close(Truth truth) {}

        @Override
        <S, V> void leaf(Reading<S, V> reading, Observation<V> found, Text expectation, Truth truth) {}

        @Override
        <S, V, W> void pair(
                Reading<S, V> reading,
                Observation<V> found,
                Text relation,
                Reading<S, W> other,
                Observation<W> measure,
                Truth truth) {}

        @Override
        <T> void openRow(Rows<?, T> rows, T row) {}

        @Override
        <T> void enter(Rows<?, T> rows, T row) {}

        @Override
        void belongs(Rows<?, ?> rows, Truth belongs) {}

        @Override
        void openEach(Rows<?, ?> rows) {}

        @Override
        void list(Rows<?, ?> rows, int given, boolean open, LocalDate through) {}

        @Override
        void openCount() {}

        @Override
        void closeCount(
                Rows<?, ?> rows,
                RowConditions.Bounds bounds,
                RowConditions.Count count,
                Optional<LocalDate> openThrough,
                Truth truth) {}

        @Override
        void openPeriods(Rows<?, ?> rows) {}

        @Override
        void closePeriod(
                Rows<?, ?> rows,
                Period period,
                RowConditions.Bounds bounds,
                RowConditions.Count count,
                Optional<LocalDate> openThrough,
                Truth truth) {}
    }

    /** Builds the explanation of one evaluation. */
    static final class Recorder extends Trace {
        private final Deque<Open> open = new ArrayDeque<>();

        /** What is being explained; a row has a subject and a place of its own. */
        private record Open(Text name, Optional<SubjectId> subject, Optional<Place> place, List<Explanation> children) {
            static Open group(Text name) {
                return new Open(name, Optional.empty(), Optional.empty(), new ArrayList<>());
            }
        }

        /** Where a row lies: what its readings call it, and where it really is. */
        private record Place(String pattern, String actual, Text row) {
            boolean holds(String path) {
                return path.equals(pattern) || path.startsWith(pattern + "/");
            }
        }

        Recorder() {
            open.push(Open.group(Text.of("evaluación", "evaluation")));
        }

        List<Explanation> explanations() {
            return List.copyOf(top().children());
        }

        @Override
        void open(Text name) {
            open.push(Open.group(name));
        }

        @Override
        void close(Truth truth) {
            Open closed = open.pop();
            add(
                    closed.subject().isPresent()
                            ? Explanation.row(closed.subject().get(), closed.name(), truth, closed.children())
                            : Explanation.group(closed.name(), truth, closed.children()));
        }

        @Override
        <T> void openRow(Rows<?, T> rows, T row) {
            open.push(new Open(
                    rows.label(row), Optional.of(rows.idOf(row)), Optional.of(place(rows, row)), new ArrayList<>()));
        }

        @Override
        <T> void enter(Rows<?, T> rows, T row) {
            Open whole = open.pop();
            open.push(new Open(whole.name(), Optional.empty(), Optional.of(place(rows, row)), whole.children()));
        }

        private <T> Place place(Rows<?, T> rows, T row) {
            return new Place(rows.rowPath(), located(rows.path()) + "/" + rows.stepTo(row), rows.label(row));
        }

        @Override
        void belongs(Rows<?, ?> rows, Truth belongs) {
            if (belongs == Truth.UNKNOWN) {
                Text whose = Text.of("a qué se refiere la fila", "what the row belongs to");
                leaf(
                        whose,
                        rows.rowPath(),
                        rows.one(),
                        Optional.empty(),
                        belongs,
                        List.of(),
                        List.of(new MissingDatum(rows.rowPath(), whose)));
            }
        }

        @Override
        void openEach(Rows<?, ?> rows) {
            open.push(Open.group(Text.of(
                    "en cada fila: " + rows.one().spanish(),
                    "in each row: " + rows.one().english())));
        }

        @Override
        void list(Rows<?, ?> rows, int given, boolean isOpen, LocalDate through) {
            MissingDatum missing = rows.completeness(through);
            leaf(
                    rows.many(),
                    rows.path(),
                    COMPLETE,
                    Optional.of(Phrases.show(given)),
                    isOpen ? Truth.UNKNOWN : Truth.HOLDS,
                    List.of(),
                    isOpen ? List.of(missing) : List.of());
        }

        @Override
        void openCount() {
            open.push(Open.group(ROWS));
        }

        @Override
        void closeCount(
                Rows<?, ?> rows,
                RowConditions.Bounds bounds,
                RowConditions.Count count,
                Optional<LocalDate> openThrough,
                Truth truth) {
            count(rows.many(), rows, bounds, count, openThrough, truth);
        }

        @Override
        void openPeriods(Rows<?, ?> rows) {
            open.push(Open.group(Text.of(
                    "en cada período: " + rows.many().spanish(),
                    "in each period: " + rows.many().english())));
        }

        @Override
        void closePeriod(
                Rows<?, ?> rows,
                Period period,
                RowConditions.Bounds bounds,
                RowConditions.Count count,
                Optional<LocalDate> openThrough,
                Truth truth) {
            Text label = Periods.label(period);
            count(
                    Phrases.text(
                            rows.many().spanish() + " " + label.spanish(),
                            rows.many().english() + ", " + label.english()),
                    rows,
                    bounds,
                    count,
                    openThrough,
                    truth);
        }

        private void count(
                Text label,
                Rows<?, ?> rows,
                RowConditions.Bounds bounds,
                RowConditions.Count count,
                Optional<LocalDate> openThrough,
                Truth truth) {
            List<Explanation> children = open.pop().children();
            Set<MissingDatum> missing = new LinkedHashSet<>();
            if (truth == Truth.UNKNOWN) {
                openThrough.ifPresent(day -> missing.addAll(located(List.of(rows.completeness(day)))));
                children.stream()
                        .filter(c -> c.truth() == Truth.UNKNOWN)
                        .flatMap(Explanation::stream)
                        .filter(e -> e.truth() == Truth.UNKNOWN)
                        .forEach(e -> missing.addAll(e.missing()));
            }
            boolean sure = count.perhaps() == 0;
            add(Explanation.count(
                    label,
                    located(rows.path()),
                    bounds.text(),
                    Text.of(
                            count.certain() + (sure ? "" : " (y quizá " + count.perhaps() + " más)"),
                            count.certain() + (sure ? "" : " (and perhaps " + count.perhaps() + " more)")),
                    truth,
                    List.copyOf(missing),
                    children));
        }

        private void leaf(
                Text label,
                String path,
                Text expected,
                Optional<Text> actual,
                Truth truth,
                List<Evidence> evidence,
                List<MissingDatum> missing) {
            add(Explanation.leaf(label, located(path), expected, actual, truth, shown(evidence), located(missing)));
        }

        /** The same path with the identifiers of the rows that are being looked at. */
        private String located(String path) {
            for (Open one : open) {
                Optional<Place> place = one.place().filter(p -> p.holds(path));
                if (place.isPresent()) {
                    return place.get().actual()
                            + path.substring(place.get().pattern().length());
                }
            }
            return path;
        }

        private List<MissingDatum> located(List<MissingDatum> missing) {
            return missing.isEmpty()
                    ? missing
                    : missing.stream().map(this::located).toList();
        }

        /** A datum of a row says which row. */
        private MissingDatum located(MissingDatum datum) {
            for (Open one : open) {
                Optional<Place> place = one.place().filter(p -> p.holds(datum.path()));
                if (place.isPresent()) {
                    Text row = place.get().row();
                    return new MissingDatum(
                            located(datum.path()),
                            Phrases.text(
                                    datum.label().spanish() + " (" + row.spanish() + ")",
                                    datum.label().english() + " (" + row.english() + ")"));
                }
            }
            return datum;
        }

        @Override
        <S, V> void leaf(Reading<S, V> reading, Observation<V> found, Text expectation, Truth truth) {
            leaf(
                    reading.label(),
                    reading.path(),
                    expectation,
                    found.find().map(reading::show),
                    truth,
                    found.evidence(),
                    found.missing());
        }

        @Override
        <S, V, W> void pair(
                Reading<S, V> reading,
                Observation<V> found,
                Text relation,
                Reading<S, W> other,
                Observation<W> measure,
                Truth truth) {
            Text limit = measure.find().map(other::show).orElse(other.label());
            List<MissingDatum> missing = new ArrayList<>(found.missing());
            missing.addAll(measure.missing());
            leaf(
                    reading.label(),
                    reading.path(),
                    Phrases.text(
                            relation.spanish() + " " + limit.spanish(), relation.english() + " " + limit.english()),
                    found.find().map(reading::show),
                    truth,
                    found.evidence(),
                    missing);
        }

        private Open top() {
            return open.element();
        }

        private void add(Explanation explanation) {
            top().children().add(explanation);
        }
    }

    /** What an explanation, and so a report, tells of documents: of those that are not for everybody, that they exist. */
    private static List<Evidence> shown(List<Evidence> evidence) {
        for (Evidence document : evidence) {
            if (!document.isShowable()) {
                return evidence.stream().map(Evidence::forAnybody).toList();
            }
        }
        return evidence;
    }
}
