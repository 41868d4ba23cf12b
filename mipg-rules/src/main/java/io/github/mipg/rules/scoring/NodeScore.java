package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.CompiledInstrument.Item;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The figure of one node with what it rests on (puntaje del nodo).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class NodeScore {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Resolution resolution;
    private final Node node;

    NodeScore(Resolution resolution, Node node) {
        this.resolution = resolution;
        this.node = node;
    }

    /**
     * The node.
     *
     * @return its code
     */
    public NodeId node() {
        return node.node.id();
    }

    /**
     * Its name.
     *
     * @return one line
     */
    public String name() {
        return node.node.name();
    }

    /**
     * What nodes of its kind are called.
     *
     * @return one line, empty if the instrument does not say
     */
    public Optional<String> level() {
        return node.node.level();
    }

    /**
     * The figure.
     *
     * @return the score; empty if it is indeterminate, which is not zero
     */
    public Optional<SimulatedScore> score() {
        return exact().map(SimulatedScore::of);
    }

    /**
     * The exact figure.
     *
     * @return 0 to 100; empty if it is indeterminate
     */
    Optional<Ratio> exact() {
        return Optional.ofNullable(resolution.figures[node.number]);
    }

    /**
     * The nodes at or below it that nothing feeds: neither nodes nor questions that earn points (nodos sin preguntas).
     * Where there are some, the figure tells of the rest alone, however complete the answers are.
     *
     * @return an immutable list from the first to the last; without those that do not apply to the entity
     */
    public List<NodeId> unfed() {
        ImmutableList.Builder<NodeId> unfed = ImmutableList.builder();
        Deque<Node> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (resolution.meant[next.number] != Truth.FAILS) {
                if (next.children.isEmpty() && next.own.isEmpty()) {
                    unfed.add(next.node.id());
                }
                for (int i = next.children.size() - 1; i >= 0; i--) {
                    open.push(next.children.get(i));
                }
            }
        }
        return unfed.build();
    }

    /**
     * What became of the questions below it.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return resolution.coverage[node.number];
    }

    /**
     * From where to where the figure can come out once everything is answered.
     *
     * @return the bounds; empty if no completion gives a figure
     */
    public Optional<ScoreBounds> bounds() {
        Ratio low = resolution.ranges()[node.number].low();
        Ratio high = resolution.ranges()[node.number].high();
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(new ScoreBounds(SimulatedScore.of(low), SimulatedScore.of(high)));
    }

    /**
     * What each part adds to the figure: parts that have no value add nothing and are not listed.
     *
     * @return an immutable list in the order of the instrument; empty if the figure is indeterminate
     */
    public List<Contribution> contributions() {
        Ratio figure = resolution.figures[node.number];
        if (figure == null) {
            return ImmutableList.of();
        }
        List<Item> items = new ArrayList<>();
        List<Ratio> points = new ArrayList<>();
        Ratio weights = Ratio.zero();
        for (Item item : node.items) {
            Ratio value = CompiledInstrument.value(item, resolution.values, resolution.figures, resolution.meant);
            if (value != null) {
                items.add(item);
                points.add(value);
                weights = weights.plus(item.weight());
            }
        }
        List<Ratio> exact = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Ratio each = items.get(i).weight().dividedBy(weights).times(points.get(i));
            exact.add(each);
        }
        Ratio mean = FigureLength.sum(exact);
        BigDecimal[] shown = shown(exact, mean);
        ImmutableList.Builder<Contribution> all = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            all.add(new Contribution(
                    item.isQuestion()
                            ? Optional.empty()
                            : Optional.of(resolution.compiled.nodes[item.number()].node.id()),
                    item.isQuestion()
                            ? Optional.of(resolution.compiled.questions[item.number()].question.id())
                            : Optional.empty(),
                    item.weight().dividedBy(weights),
                    points.get(i),
                    exact.get(i),
                    shown[i]));
        }
        if (!mean.equals(figure)) {
            all.add(new Contribution(
                    Optional.empty(),
                    Optional.empty(),
                    Ratio.zero(),
                    Ratio.zero(),
                    figure.minus(mean),
                    figure.shown(2).subtract(mean.shown(2))));
        }
        return all.build();
    }

    /** Whole hundredths that sum to the shown mean: rounded down, then the largest remainders up, the first ones first. */
    private static BigDecimal[] shown(List<Ratio> exact, Ratio mean) {
        BigDecimal[] shown = new BigDecimal[exact.size()];
        List<Ratio> remainders = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        long left = mean.shown(2).unscaledValue().longValueExact();
        for (int i = 0; i < shown.length; i++) {
            Ratio cents = exact.get(i).times(HUNDRED);
            long down = new BigDecimal(cents.numerator())
                    .divide(new BigDecimal(cents.denominator()), 0, RoundingMode.FLOOR)
                    .longValueExact();
            shown[i] = BigDecimal.valueOf(down, 2);
            remainders.add(cents.minus(Ratio.of(down)));
            order.add(i);
            left -= down;
        }
        order.sort(Comparator.<Integer, Ratio>comparing(remainders::get).reversed());
        for (int i = 0; i < left; i++) {
            int next = order.get(i);
            shown[next] = shown[next].add(CENT);
        }
        return shown;
    }

    /**
     * Returns code, figure with its standing and coverage, such as {@code POL05 83.20 (SIMULATED), 12 of 15 answered, 2 not
     * applicable}.
     */
    @Override
    public String toString() {
        return node() + " " + score().map(Object::toString).orElse("indeterminate") + ", " + coverage();
    }
}
