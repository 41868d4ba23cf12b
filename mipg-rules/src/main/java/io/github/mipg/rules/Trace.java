package io.github.mipg.rules;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Listens to an evaluation. {@link #SILENT} costs nothing; a {@link Recorder} builds the explanation from the very same
 * evaluation, so that running and explaining cannot part.
 */
abstract class Trace {
    static final Trace SILENT = new Silent();

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
    }

    /** Builds the explanation of one evaluation. */
    static final class Recorder extends Trace {
        private final Deque<Open> open = new ArrayDeque<>();

        private record Open(Text name, List<Explanation> children) {}

        Recorder() {
            open.push(new Open(Text.of("evaluación", "evaluation"), new ArrayList<>()));
        }

        List<Explanation> explanations() {
            return List.copyOf(top().children());
        }

        @Override
        void open(Text name) {
            open.push(new Open(name, new ArrayList<>()));
        }

        @Override
        void close(Truth truth) {
            Open closed = open.pop();
            add(Explanation.group(closed.name(), truth, closed.children()));
        }

        @Override
        <S, V> void leaf(Reading<S, V> reading, Observation<V> found, Text expectation, Truth truth) {
            add(Explanation.leaf(
                    reading.label(),
                    reading.path(),
                    expectation,
                    found.find().map(reading::show),
                    truth,
                    shown(found.evidence()),
                    found.missing()));
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
            add(Explanation.leaf(
                    reading.label(),
                    reading.path(),
                    Phrases.text(
                            relation.spanish() + " " + limit.spanish(), relation.english() + " " + limit.english()),
                    found.find().map(reading::show),
                    truth,
                    shown(found.evidence()),
                    missing));
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
        return evidence.isEmpty()
                ? evidence
                : evidence.stream().map(Evidence::forAnybody).toList();
    }
}
