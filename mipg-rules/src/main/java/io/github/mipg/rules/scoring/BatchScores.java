package io.github.mipg.rules.scoring;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Standing;
import io.github.mipg.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The figures of many sheets (puntajes por lotes): of every node in every row of a table. All of them are simulated.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class BatchScores {
    private final Scorer scorer;
    private final AnswerTable table;
    private final Columns columns;

    BatchScores(Scorer scorer, AnswerTable table, Columns columns) {
        this.scorer = scorer;
        this.table = table;
        this.columns = columns;
    }

    /** Figures as whole numbers over whole numbers, by node and row. */
    static final class Columns {
        /** What is counted below a node: the states that questions are in, then the answers that are doubted. */
        static final int STATES = 8;

        /** Where answers are counted that were sent back. */
        static final int REJECTED = 6;

        /** Where answers are counted that nobody has confirmed. */
        static final int TO_CONFIRM = 7;

        private final long[][] numerators;
        /** 0 where a figure is indeterminate or too long. */
        private final long[][] denominators;

        private final int[][] coverage;
        private final Map<Long, Ratio> tooLong = new HashMap<>();

        Columns(int rows, int nodes) {
            this.numerators = new long[nodes][rows];
            this.denominators = new long[nodes][rows];
            this.coverage = new int[nodes][rows * STATES];
        }

        /** Where the count of a state stands. */
        static int place(QuestionState state) {
            return switch (state) {
                case ANSWERED -> 0;
                case EXCLUDED -> 1;
                case NOT_APPLICABLE_BY_LAW -> 2;
                case NOT_APPLICABLE_BY_ENTITY -> 3;
                case NOT_ASKED -> 4;
                case UNANSWERED -> 5;
            };
        }

        /** The coverage of what was counted at each place. */
        static Coverage coverage(IntUnaryOperator count) {
            return new Coverage(
                    count.applyAsInt(place(QuestionState.ANSWERED)),
                    count.applyAsInt(place(QuestionState.EXCLUDED)),
                    count.applyAsInt(place(QuestionState.NOT_APPLICABLE_BY_LAW)),
                    count.applyAsInt(place(QuestionState.NOT_APPLICABLE_BY_ENTITY)),
                    count.applyAsInt(place(QuestionState.NOT_ASKED)),
                    count.applyAsInt(place(QuestionState.UNANSWERED)),
                    count.applyAsInt(REJECTED),
                    count.applyAsInt(TO_CONFIRM));
        }

        void put(int row, long[] tops, long[] bottoms, @Nullable Ratio[] longer) {
            for (int n = 0; n < numerators.length; n++) {
                numerators[n][row] = tops[n];
                denominators[n][row] = bottoms[n];
                Ratio figure = longer[n];
                if (figure != null) {
                    tooLong.put(place(n, row), figure);
                }
            }
        }

        void putCoverage(int row, int[] counts) {
            for (int n = 0; n < coverage.length; n++) {
                System.arraycopy(counts, n * STATES, coverage[n], row * STATES, STATES);
            }
        }

        private static long place(int node, int row) {
            return ((long) node << Integer.SIZE) | row;
        }

        Optional<Ratio> figure(int node, int row) {
            long bottom = denominators[node][row];
            return bottom != 0
                    ? Optional.of(Ratio.of(numerators[node][row], bottom))
                    : Optional.ofNullable(tooLong.get(place(node, row)));
        }

        int count(int node, int row, QuestionState state) {
            return count(node, row, place(state));
        }

        int count(int node, int row, int place) {
            return coverage[node][row * STATES + place];
        }
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return table.size();
    }

    /**
     * Whose answers of when each row scores.
     *
     * @return an immutable list in the order of the table
     */
    public List<TableRow> rows() {
        return table.rows();
    }

    /**
     * The method.
     *
     * @return the method
     */
    public ScoringMethod method() {
        return scorer.method();
    }

    /**
     * The standing of every figure.
     *
     * @return the standing of the method
     */
    public Standing standing() {
        return scorer.method().standing();
    }

    /**
     * Whether the figures are of a trial (ensayo): a report that the law demands, on an instrument that is not
     * confirmed or under a method that is simulated.
     *
     * @return whether they are
     */
    public boolean trial() {
        return scorer.isTrial();
    }

    /**
     * The figure of one node in one row.
     *
     * @param row the row, from 0
     * @param node the code of the node
     * @return the score; empty if it is indeterminate, which is not zero
     * @throws InvalidModelException if there is no such row or node
     */
    public Optional<SimulatedScore> score(int row, NodeId node) {
        Objects.requireNonNull(node, "node");
        return columns.figure(number(row, node), row).map(SimulatedScore::of);
    }

    /**
     * What became of the questions below a node in one row.
     *
     * @param row the row, from 0
     * @param node the code of the node
     * @return the coverage
     * @throws InvalidModelException if there is no such row or node
     */
    public Coverage coverage(int row, NodeId node) {
        Objects.requireNonNull(node, "node");
        int number = number(row, node);
        return Columns.coverage(place -> columns.count(number, row, place));
    }

    private int number(int row, NodeId node) {
        if (row < 0 || row >= size()) {
            throw InvalidModelException.of(
                    "BatchScores.row",
                    row,
                    Text.of("ser una fila de la tabla, desde 0", "be a row of the table, from 0"),
                    size() + " rows",
                    Text.of("Cuente las filas con size().", "Count the rows with size()."));
        }
        Integer number = scorer.compiled().nodeNumbers.get(node);
        if (number == null) {
            throw InvalidModelException.of(
                    "BatchScores.node",
                    node,
                    Text.of("estar en el instrumento", "be in the instrument"),
                    "instrument " + scorer.instrument().id(),
                    Text.of("Use un código de sus nodos.", "Use a code of its nodes."));
        }
        return number;
    }

    /** Returns instrument, size and method with its standing. */
    @Override
    public String toString() {
        return table + ", " + scorer.method();
    }
}
