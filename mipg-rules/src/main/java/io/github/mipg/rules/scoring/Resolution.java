package io.github.mipg.rules.scoring;

import com.google.common.base.Suppliers;
import io.github.mipg.model.Ratio;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.CompiledInstrument.Item;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import io.github.mipg.rules.scoring.CompiledQuestion.Open;
import io.github.mipg.rules.scoring.CompiledQuestion.Reading;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of every question and node in one sheet.
 *
 * <p>Bounds: a completion answers what is unanswered, and may tell what is unknown of the entity. What holds or fails now
 * does so in every completion; what is unknown may come out either way. So a question is worth, in any completion, a figure
 * between its low and its high one, or, where it may turn out not to be asked or not to apply, is absent. The highest mean
 * over parts that may be absent takes them from the highest down as long as they raise it; the lowest likewise. Parts are
 * taken one by one, so the bounds enclose every completion, and are reached where no question decides on another one or
 * feeds two nodes below the same one.
 */
final class Resolution {
    final CompiledInstrument compiled;
    final Reading[] readings;
    final QuestionState[] states;
    /** What each question counts with; null if it is absent. */
    final @Nullable Ratio[] values;

    final Truth[] asked;
    final Truth[] meant;
    final Coverage[] coverage;
    final @Nullable Ratio[] figures;
    private final Supplier<Range[]> ranges;

    /**
     * From where to where the figure of a part can come out.
     *
     * @param low the lowest; null if it is always absent
     * @param high the highest; null if it is always absent
     * @param mayBeAbsent whether it can be absent
     */
    record Range(@Nullable Ratio low, @Nullable Ratio high, boolean mayBeAbsent) {
        static final Range ABSENT = new Range(null, null, true);
    }

    Resolution(CompiledInstrument compiled, Reading[] readings, AnswerDoubt[] doubts, MeasuredEntity entity) {
        this.compiled = compiled;
        this.readings = readings;
        int size = readings.length;
        this.states = new QuestionState[size];
        this.values = new Ratio[size];
        this.asked = new Truth[size];
        this.meant = compiled.meant(entity);
        for (int q : compiled.askingOrder) {
            asked[q] = compiled.questionnaire.form(q).isMeantFor(entity);
            for (Gate gate : compiled.questionnaire.gates(q)) {
                asked[q] = asked[q].and(asked[gate.question()])
                        .and(CompiledQuestion.passes(gate, readings[gate.question()]));
            }
            resolve(q);
        }
        this.coverage = cover(doubts);
        int[] unanswered = new int[coverage.length];
        for (int n = 0; n < coverage.length; n++) {
            unanswered[n] = coverage[n].unanswered();
        }
        this.figures = compiled.figures(values, meant, unanswered);
        this.ranges = Suppliers.memoize(this::findRanges);
    }

    private void resolve(int q) {
        if (asked[q] == Truth.FAILS) {
            states[q] = QuestionState.NOT_ASKED;
        } else {
            states[q] = readings[q].state();
            values[q] = value(compiled.method, readings[q]);
        }
    }

    private Range range(int q) {
        if (states[q] == QuestionState.UNANSWERED) {
            Open open = compiled.questions[q].open(readings[q]);
            return new Range(
                    open.low(), open.high(), /* mayBeAbsent= */ true); // It may come not to apply, or stay blank.
        }
        Ratio value = values[q];
        return value == null ? Range.ABSENT : new Range(value, value, asked[q] == Truth.UNKNOWN);
    }

    /** What an answer to a question that is asked counts with; null if with nothing. */
    static @Nullable Ratio value(ScoringMethod method, Reading reading) {
        return switch (reading.state()) {
            case ANSWERED, EXCLUDED -> reading.points();
            case NOT_APPLICABLE_BY_LAW -> method.notApplicable() == NotApplicableHandling.AS_ZERO ? Ratio.zero() : null;
            case NOT_APPLICABLE_BY_ENTITY ->
                switch (method.entityClaims()) {
                    case ACCEPTED -> method.notApplicable() == NotApplicableHandling.AS_ZERO ? Ratio.zero() : null;
                    case AS_UNANSWERED -> null;
                    case AS_ZERO -> Ratio.zero();
                };
            case NOT_ASKED, UNANSWERED -> null;
        };
    }

    private Coverage[] cover(AnswerDoubt[] doubts) {
        Coverage[] all = new Coverage[compiled.nodes.length];
        for (int i = all.length - 1; i >= 0; i--) {
            Node node = compiled.nodes[compiled.topDown[i]];
            Coverage sum = ownCoverage(node, doubts);
            for (Node child : node.children) {
                sum = sum.plus(all[child.number]);
            }
            all[node.number] = sum;
        }
        return all;
    }

    private Coverage ownCoverage(Node node, AnswerDoubt[] doubts) {
        int[] count = new int[BatchScores.Columns.STATES];
        for (Item item : node.own) {
            QuestionState state = meant[node.number] == Truth.FAILS ? QuestionState.NOT_ASKED : states[item.number()];
            count[BatchScores.Columns.place(state)]++;
            AnswerDoubt doubt = doubts[item.number()];
            if (doubt.counts(state)) {
                count[doubt == AnswerDoubt.REJECTED ? BatchScores.Columns.REJECTED : BatchScores.Columns.TO_CONFIRM]++;
            }
        }
        return BatchScores.Columns.coverage(place -> count[place]);
    }

    /** From where to where each node can come out; found when somebody asks. */
    Range[] ranges() {
        return ranges.get();
    }

    private Range[] findRanges() {
        Range[] all = new Range[compiled.nodes.length];
        for (int i = all.length - 1; i >= 0; i--) {
            Node node = compiled.nodes[compiled.topDown[i]];
            all[node.number] = meant[node.number] == Truth.FAILS ? Range.ABSENT : range(node, all);
        }
        return all;
    }

    private Range range(Node node, Range[] nodeRanges) {
        List<Part> parts = new ArrayList<>();
        for (Item item : node.items) {
            Range range = item.isQuestion() ? range(item.number()) : nodeRanges[item.number()];
            if (meant[item.owner()] == Truth.FAILS || range.low == null || range.high == null) {
                continue;
            }
            boolean ownerMayBeAbsent = item.owner() != node.number && meant[item.owner()] == Truth.UNKNOWN;
            parts.add(new Part(item.weight(), range.low, range.high, range.mayBeAbsent || ownerMayBeAbsent));
        }
        if (parts.isEmpty()) {
            return Range.ABSENT;
        }
        Ratio low = extreme(parts, /* highest= */ false);
        Ratio high = extreme(parts, /* highest= */ true);
        return new Range(
                compiled.finished(node, low),
                compiled.finished(node, high),
                parts.stream().allMatch(Part::optional));
    }

    private record Part(Ratio weight, Ratio low, Ratio high, boolean optional) {
        Ratio value(boolean highest) {
            return highest ? high : low;
        }
    }

    /**
     * The extreme mean over the parts that must be there and any of the others. Where none must be, the most extreme one
     * alone is the answer; else the others join from the most extreme one on, as long as each takes the mean further.
     */
    private static Ratio extreme(List<Part> parts, boolean highest) {
        List<Part> mandatory = new ArrayList<>();
        List<Part> optional = new ArrayList<>();
        for (Part part : parts) {
            (part.optional ? optional : mandatory).add(part);
        }
        Comparator<Part> byValue = Comparator.comparing(p -> p.value(highest));
        optional.sort(highest ? byValue.reversed() : byValue);
        if (mandatory.isEmpty()) {
            return optional.get(0).value(highest);
        }
        Ratio sum = sum(mandatory, highest);
        Ratio weights = weights(mandatory);
        // As none after the first that takes the mean no further does, halving finds it.
        int joined = 0;
        int left = optional.size();
        while (joined < left) {
            int middle = (joined + left) >>> 1;
            List<Part> next = optional.subList(joined, middle);
            Ratio sumNext = sum.plus(sum(next, highest));
            Ratio weightsNext = weights.plus(weights(next));
            Ratio value = optional.get(middle).value(highest);
            int further = value.compareTo(sumNext.dividedBy(weightsNext));
            if (highest ? further <= 0 : further >= 0) {
                left = middle;
            } else {
                Ratio weight = optional.get(middle).weight;
                sum = sumNext.plus(weight.times(value));
                weights = weightsNext.plus(weight);
                joined = middle + 1;
            }
        }
        return sum.dividedBy(weights);
    }

    private static Ratio sum(List<Part> parts, boolean highest) {
        List<Ratio> all = new ArrayList<>(parts.size());
        for (Part part : parts) {
            all.add(part.weight.times(part.value(highest)));
        }
        return FigureLength.sum(all);
    }

    private static Ratio weights(List<Part> parts) {
        Ratio weights = Ratio.zero();
        for (Part part : parts) {
            weights = weights.plus(part.weight);
        }
        return weights;
    }
}
