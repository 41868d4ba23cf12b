package io.github.mipg.rules.scoring;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.CompiledInstrument.Item;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import io.github.mipg.rules.scoring.CompiledQuestion.Reading;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores the sheets of thousands of entities (calculador por lotes): figure by figure what a scorer says of each
 * sheet, exactly.
 *
 * <p>Each different answer is read once; rows are then added up as whole numbers over common denominators. Where those grow
 * too long for that, a node is computed with numbers of any length. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class BatchScorer {
    private static final byte FAILS = 0;
    private static final byte UNKNOWN = 1;
    private static final byte HOLDS = 2;
    private static final int STATES = BatchScores.Columns.STATES;
    /** In a number that says what an answer is: the place of its state, whether it counts, and from where its points are. */
    private static final long PLACE = 7;

    private static final long COUNTS = 8;
    private static final int POINTS = 4;
    private static final long NOT_ASKED = BatchScores.Columns.place(QuestionState.NOT_ASKED);

    private final Scorer scorer;
    private final CompiledInstrument compiled;
    /** For each node, its own questions that bear points. */
    private final int[][] own;

    private final int[][] children;
    /** For each part of each mean: the question, or minus one and minus the node. */
    private final int[][] parts;

    private final int[][] owners;
    /** Weights of the parts, whole. */
    private final long[][] weights;

    /** Whether figures of a node may be computed with whole numbers, unless they grow too long. */
    private final boolean[] isShort;

    /** The nodes among the parts. */
    private final int[][] childParts;

    private final long rounding;

    private BatchScorer(Scorer scorer) {
        this.scorer = scorer;
        this.compiled = scorer.compiled();
        int size = compiled.nodes.length;
        this.own = new int[size][];
        this.children = new int[size][];
        this.parts = new int[size][];
        this.owners = new int[size][];
        this.weights = new long[size][];
        this.isShort = new boolean[size];
        this.childParts = new int[size][];
        for (int n = 0; n < size; n++) {
            Node node = compiled.nodes[n];
            own[n] = node.own.stream().mapToInt(Item::number).toArray();
            children[n] = node.children.stream().mapToInt(c -> c.number).toArray();
            parts[n] = node.items.stream()
                    .mapToInt(i -> i.isQuestion() ? i.number() : -1 - i.number())
                    .toArray();
            owners[n] = node.items.stream().mapToInt(Item::owner).toArray();
            long[] scaled = whole(node.items.stream().map(Item::weight).toList());
            weights[n] = scaled == null ? new long[0] : scaled;
            isShort[n] = scaled != null && node.rescaler == null;
            childParts[n] = node.items.stream()
                    .filter(i -> !i.isQuestion())
                    .mapToInt(Item::number)
                    .toArray();
        }
        long power = 1;
        for (int i = 0; i < compiled.method.rounding().orElse(0); i++) {
            power *= 10;
        }
        this.rounding = power;
    }

    /**
     * Prepares a scorer for many sheets.
     *
     * @param scorer instrument and method
     * @return the same for tables
     */
    public static BatchScorer of(Scorer scorer) {
        Objects.requireNonNull(scorer, "scorer");
        return new BatchScorer(scorer);
    }

    /** Whole numbers in the same proportions; null if they are too long. */
    private static long @Nullable [] whole(List<Ratio> ratios) {
        BigInteger common = common(ratios, Integer.MAX_VALUE);
        long[] whole = new long[ratios.size()];
        for (int i = 0; i < whole.length; i++) {
            BigInteger scaled = ratios.get(i)
                    .numerator()
                    .multiply(common.divide(ratios.get(i).denominator()));
            if (scaled.bitLength() >= Long.SIZE) {
                return null;
            }
            whole[i] = scaled.longValue();
        }
        return whole;
    }

    /** The least common denominator, or one of its divisors that has that many bits already. */
    private static BigInteger common(Collection<Ratio> ratios, int bits) {
        BigInteger common = BigInteger.ONE;
        for (Ratio ratio : ratios) {
            if (common.bitLength() >= bits) {
                return common;
            }
            BigInteger denominator = ratio.denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    /**
     * Scores a table.
     *
     * @param table the answers
     * @return the figures of all nodes in all rows
     * @throws InvalidModelException if the table is of another instrument
     */
    public BatchScores score(AnswerTable table) {
        Objects.requireNonNull(table, "table");
        if (!table.instrumentHash().equals(scorer.instrumentHash())) {
            throw InvalidModelException.of(
                    "AnswerTable.instrument",
                    table.instrument().id() + " " + table.instrumentHash(),
                    Text.of("ser el instrumento del calculador", "be the instrument of the scorer"),
                    "scorer of " + compiled.instrument.id() + " " + scorer.instrumentHash(),
                    Text.of("Haga la tabla con el mismo instrumento.", "Make the table with the same instrument."));
        }
        return new Run(table).scores();
    }

    private static byte code(Truth truth) {
        return switch (truth) {
            case FAILS -> FAILS;
            case UNKNOWN -> UNKNOWN;
            case HOLDS -> HOLDS;
        };
    }

    /** One table on its way: the answers read, and room for one row. */
    private final class Run {
        private final AnswerTable table;
        private final int nodes = compiled.nodes.length;
        private final int questions = compiled.questions.length;
        /** By question and answer. */
        private final @Nullable Ratio[][] values = new Ratio[questions][];

        /** The same as numbers: points, whether they count, and the place of the state. */
        private final long[][] read = new long[questions][];

        /** By question and answer: where an answer is counted that is doubted; 0 if it is not. */
        private final byte[][] doubted = new byte[questions][];

        /** The common denominator of all points; 0 if it is too long. */
        private final long denominator;
        /** By question, dependency and answer of the gate. */
        private final byte[][][] holds = new byte[questions][][];
        /** By kind of entity. */
        private final byte[][] asked;

        private final byte[][] meant;
        // The row.
        private final byte[] askedNow = new byte[questions];
        private final int[] code = new int[questions];
        private final long[] readNow = new long[questions];
        private final long[] numerators = new long[nodes];
        private final long[] denominators = new long[nodes];
        /** Figures that fit into no whole numbers. */
        private final @Nullable Ratio[] tooLong = new Ratio[nodes];

        private final int[] coverage = new int[nodes * STATES];
        private final BatchScores.Columns columns;

        Run(AnswerTable table) {
            this.table = table;
            this.columns = new BatchScores.Columns(table.size(), nodes);
            List<Reading[]> readings = new ArrayList<>();
            Map<Ratio, Long> all = new HashMap<>();
            for (int q = 0; q < questions; q++) {
                Reading[] own = new Reading[table.answers(q).size() + 1];
                own[0] = Reading.BLANK;
                for (int a = 1; a < own.length; a++) {
                    own[a] = compiled.questions[q].read(compiled.questionnaire
                            .form(q)
                            .given(table.answers(q).get(a - 1)));
                }
                readings.add(own);
                values[q] = new Ratio[own.length];
                read[q] = new long[own.length];
                doubted[q] = new byte[own.length];
                for (int a = 0; a < own.length; a++) {
                    doubted[q][a] =
                            a == 0 ? 0 : place(AnswerDoubt.of(table.answers(q).get(a - 1)), own[a].state());
                    read[q][a] = BatchScores.Columns.place(own[a].state());
                    Ratio value = Resolution.value(compiled.method, own[a]);
                    values[q][a] = value;
                    if (value != null) {
                        read[q][a] |= COUNTS;
                        all.put(value, 0L);
                    }
                }
            }
            this.denominator = scale(all);
            for (int q = 0; q < questions; q++) {
                Gate[] gates = compiled.questionnaire.gates(q);
                holds[q] = new byte[gates.length][];
                for (int d = 0; d < holds[q].length; d++) {
                    Reading[] gate = readings.get(compiled.gates[q][d]);
                    holds[q][d] = new byte[gate.length];
                    for (int a = 0; a < gate.length; a++) {
                        holds[q][d][a] = code(CompiledQuestion.passes(gates[d], gate[a]));
                    }
                }
            }
            int kinds = table.kinds().size();
            this.asked = new byte[kinds][questions];
            this.meant = new byte[kinds][nodes];
            for (int k = 0; k < kinds; k++) {
                MeasuredEntity kind = table.kinds().get(k);
                for (int q = 0; q < questions; q++) {
                    asked[k][q] = code(compiled.questionnaire.form(q).isMeantFor(kind));
                }
                Truth[] truths = compiled.meant(kind);
                for (int n = 0; n < nodes; n++) {
                    meant[k][n] = code(truths[n]);
                }
            }
        }

        private static byte place(AnswerDoubt doubt, QuestionState state) {
            if (!doubt.counts(state)) {
                return 0;
            }
            return (byte)
                    (doubt == AnswerDoubt.REJECTED ? BatchScores.Columns.REJECTED : BatchScores.Columns.TO_CONFIRM);
        }

        /** Brings all points to one denominator. */
        private long scale(Map<Ratio, Long> all) {
            BigInteger common = common(all.keySet(), Integer.SIZE);
            if (common.bitLength() >= Integer.SIZE) {
                return 0;
            }
            // At most 100 over a denominator that fits into an int.
            all.replaceAll((ratio, unset) -> ratio.numerator()
                    .multiply(common.divide(ratio.denominator()))
                    .longValueExact());
            for (int q = 0; q < questions; q++) {
                for (int a = 0; a < values[q].length; a++) {
                    Ratio value = values[q][a];
                    if (value != null) {
                        read[q][a] |= all.getOrDefault(value, 0L) << POINTS;
                    }
                }
            }
            return common.longValueExact();
        }

        BatchScores scores() {
            for (int row = 0; row < table.size(); row++) {
                int kind = table.kind(row);
                ask(row, asked[kind]);
                cover(meant[kind]);
                addUp(meant[kind]);
                columns.put(row, numerators, denominators, tooLong);
                columns.putCoverage(row, coverage);
            }
            return new BatchScores(scorer, table, columns);
        }

        private void ask(int row, byte[] askedOfKind) {
            for (int q : compiled.askingOrder) {
                code[q] = table.answer(q, row);
                byte now = askedOfKind[q];
                int[] gates = compiled.gates[q];
                for (int d = 0; d < gates.length; d++) {
                    int gate = gates[d];
                    now = (byte) Math.min(now, Math.min(askedNow[gate], holds[q][d][code[gate]]));
                }
                askedNow[q] = now;
                readNow[q] = now == FAILS ? NOT_ASKED : read[q][code[q]];
            }
        }

        private void cover(byte[] meantForKind) {
            Arrays.fill(coverage, 0);
            for (int i = nodes - 1; i >= 0; i--) {
                int node = compiled.topDown[i];
                for (int q : own[node]) {
                    boolean isMeant = meantForKind[node] != FAILS;
                    long now = isMeant ? readNow[q] : NOT_ASKED;
                    coverage[node * STATES + (int) (now & PLACE)]++;
                    if (isMeant && askedNow[q] != FAILS && doubted[q][code[q]] != 0) {
                        coverage[node * STATES + doubted[q][code[q]]]++;
                    }
                }
                for (int child : children[node]) {
                    for (int s = 0; s < STATES; s++) {
                        coverage[node * STATES + s] += coverage[child * STATES + s];
                    }
                }
            }
        }

        private boolean isIndeterminate(int node, byte[] meantForKind) {
            return meantForKind[node] == FAILS
                    || (compiled.method.unanswered() == UnansweredHandling.INDETERMINATE
                            && coverage[node * STATES + BatchScores.Columns.place(QuestionState.UNANSWERED)] > 0);
        }

        private void addUp(byte[] meantForKind) {
            for (int i = nodes - 1; i >= 0; i--) {
                int node = compiled.topDown[i];
                numerators[node] = 0;
                denominators[node] = 0;
                tooLong[node] = null;
                if (!isIndeterminate(node, meantForKind)
                        && !(isShort[node] && denominator != 0 && isMean(node, meantForKind))) {
                    meanLong(node, meantForKind);
                }
            }
        }

        /** Takes the mean with whole numbers, or tells that they grow too long. */
        private boolean isMean(int node, byte[] meantForKind) {
            for (int child : childParts[node]) {
                if (tooLong[child] != null) {
                    return false;
                }
            }
            try {
                mean(node, meantForKind, weights[node]);
                return true;
            } catch (ArithmeticException grown) {
                return false;
            }
        }

        private void mean(int node, byte[] meantForKind, long[] weight) {
            long ofQuestions = 0;
            long ofNodes = 0;
            long under = 1;
            long sum = 0;
            int[] its = parts[node];
            int[] ownersOfIts = owners[node];
            for (int p = 0; p < its.length; p++) {
                int part = its[p];
                if (meantForKind[ownersOfIts[p]] == FAILS) {
                    continue;
                }
                if (part >= 0) {
                    long now = readNow[part];
                    if ((now & COUNTS) != 0) {
                        ofQuestions = Math.addExact(ofQuestions, Math.multiplyExact(weight[p], now >> POINTS));
                        sum = Math.addExact(sum, weight[p]);
                    }
                } else if (denominators[-1 - part] != 0) {
                    long top = Math.multiplyExact(weight[p], numerators[-1 - part]);
                    long bottom = denominators[-1 - part];
                    long shared = gcd(under, bottom);
                    ofNodes = Math.addExact(
                            Math.multiplyExact(ofNodes, bottom / shared), Math.multiplyExact(top, under / shared));
                    under = Math.multiplyExact(under, bottom / shared);
                    sum = Math.addExact(sum, weight[p]);
                }
            }
            if (sum == 0) {
                return;
            }
            long shared = gcd(under, denominator);
            long top = Math.addExact(
                    Math.multiplyExact(ofQuestions, under / shared), Math.multiplyExact(ofNodes, denominator / shared));
            long bottom = Math.multiplyExact(Math.multiplyExact(under, denominator / shared), sum);
            if (compiled.method.rounding().isPresent()) {
                // Half up: figures are never below 0.
                long twice = Math.multiplyExact(Math.multiplyExact(top, rounding), 2);
                top = Math.addExact(twice, bottom) / Math.multiplyExact(bottom, 2);
                bottom = rounding;
            }
            long divisor = gcd(top, bottom);
            numerators[node] = top / divisor;
            denominators[node] = bottom / divisor;
        }

        /** Takes the mean as the scorer of single sheets does. */
        private void meanLong(int node, byte[] meantForKind) {
            FigureLength.Mean parts = new FigureLength.Mean(compiled.nodes[node].items.size());
            for (Item item : compiled.nodes[node].items) {
                Ratio value = meantForKind[item.owner()] == FAILS ? null : value(item);
                if (value != null) {
                    parts.add(item.weight(), value);
                }
            }
            Optional<Ratio> mean = parts.mean();
            if (mean.isEmpty()) {
                return;
            }
            Ratio figure = compiled.finished(compiled.nodes[node], mean.get());
            if (figure.numerator().bitLength() < Long.SIZE
                    && figure.denominator().bitLength() < Long.SIZE) {
                numerators[node] = figure.numerator().longValue();
                denominators[node] = figure.denominator().longValue();
            } else {
                tooLong[node] = figure;
            }
        }

        private @Nullable Ratio value(Item item) {
            int number = item.number();
            if (item.isQuestion()) {
                return (readNow[number] & COUNTS) != 0 ? values[number][code[number]] : null;
            }
            return denominators[number] != 0 ? Ratio.of(numerators[number], denominators[number]) : tooLong[number];
        }
    }

    /** Of numbers of 0 or more, by halving and taking away, which is faster than dividing. */
    private static long gcd(long one, long other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        long a = one >> Long.numberOfTrailingZeros(one);
        long b = other >> Long.numberOfTrailingZeros(other);
        while (a != b) {
            if (a > b) {
                a -= b;
                a >>= Long.numberOfTrailingZeros(a);
            } else {
                b -= a;
                b >>= Long.numberOfTrailingZeros(b);
            }
        }
        return a << twos;
    }
}
