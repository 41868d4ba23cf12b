package io.github.mipg.rules.scoring;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.CompiledInstrument.Item;
import io.github.mipg.rules.scoring.CompiledInstrument.Node;
import io.github.mipg.rules.scoring.CompiledQuestion.Reading;
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores the sheets of thousands of entities (calculador por lotes): figure by figure what a {@link Scorer} says of each
 * sheet, exactly.
 *
 * <p>Each different answer is read once; rows are then added up as whole numbers over common denominators. Where those grow
 * too long for that, a row is computed with numbers of any length. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class BatchScorer {
    private static final byte FAILS = 0;
    private static final byte UNKNOWN = 1;
    private static final byte HOLDS = 2;
    private static final int STATES = BatchScores.Columns.STATES;

    private final Scorer scorer;
    private final CompiledInstrument compiled;
    /** For each node, its own questions that bear points. */
    private final int[][] own;

    private final int[][] children;
    /** For each part of each mean: the question, or minus one and minus the node. */
    private final int[][] parts;

    private final int[][] owners;
    /** Weights of the parts, whole; null if they are too long. */
    private final long @Nullable [][] weights;

    private final long rounding;
    private final boolean rescales;

    private BatchScorer(Scorer scorer) {
        this.scorer = scorer;
        this.compiled = scorer.compiled();
        int size = compiled.nodes.length;
        this.own = new int[size][];
        this.children = new int[size][];
        this.parts = new int[size][];
        this.owners = new int[size][];
        long[][] whole = new long[size][];
        boolean fits = true;
        boolean rescaled = false;
        for (int n = 0; n < size; n++) {
            Node node = compiled.nodes[n];
            rescaled |= node.rescaler != null;
            own[n] = node.own.stream().mapToInt(Item::number).toArray();
            children[n] = node.children.stream().mapToInt(c -> c.number).toArray();
            parts[n] = node.items.stream()
                    .mapToInt(i -> i.isQuestion() ? i.number() : -1 - i.number())
                    .toArray();
            owners[n] = node.items.stream().mapToInt(Item::owner).toArray();
            long[] scaled = whole(node.items.stream().map(Item::weight).toList());
            fits &= scaled != null;
            whole[n] = scaled == null ? new long[0] : scaled;
        }
        this.weights = fits ? whole : null;
        this.rescales = rescaled;
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
        return new BatchScorer(scorer);
    }

    /** Whole numbers in the same proportions; null if they are too long. */
    private static long @Nullable [] whole(List<Ratio> ratios) {
        BigInteger common = common(ratios);
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

    private static BigInteger common(List<Ratio> ratios) {
        BigInteger common = BigInteger.ONE;
        for (Ratio ratio : ratios) {
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
        private final QuestionState[][] states = new QuestionState[questions][];

        private final @Nullable Ratio[][] values = new Ratio[questions][];
        private final boolean[][] counts = new boolean[questions][];
        private final long[][] points = new long[questions][];
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
        private final long[] numerators = new long[nodes];
        private final long[] denominators = new long[nodes];
        private final int[] coverage = new int[nodes * STATES];
        private final BatchScores.Columns columns;

        Run(AnswerTable table) {
            this.table = table;
            this.columns = new BatchScores.Columns(table.size(), nodes);
            List<Reading[]> readings = new ArrayList<>();
            List<Ratio> all = new ArrayList<>();
            for (int q = 0; q < questions; q++) {
                Reading[] read = new Reading[table.answers(q).size() + 1];
                read[0] = Reading.BLANK;
                for (int a = 1; a < read.length; a++) {
                    read[a] = compiled.questions[q].read(table.answers(q).get(a - 1));
                }
                readings.add(read);
                states[q] = new QuestionState[read.length];
                values[q] = new Ratio[read.length];
                counts[q] = new boolean[read.length];
                points[q] = new long[read.length];
                for (int a = 0; a < read.length; a++) {
                    boolean overlooked = read[a].state() == QuestionState.NOT_APPLICABLE_BY_ENTITY
                            && compiled.method.entityClaims() == EntityClaims.AS_UNANSWERED;
                    states[q][a] = overlooked ? QuestionState.UNANSWERED : read[a].state();
                    Ratio value = Resolution.value(compiled.method, read[a]);
                    values[q][a] = value;
                    if (value != null) {
                        counts[q][a] = true;
                        all.add(value);
                    }
                }
            }
            this.denominator = scale(all);
            for (int q = 0; q < questions; q++) {
                List<Dependency> dependencies = compiled.questions[q].question.askedWhen();
                holds[q] = new byte[dependencies.size()][];
                for (int d = 0; d < holds[q].length; d++) {
                    Reading[] gate = readings.get(compiled.gates[q][d]);
                    holds[q][d] = new byte[gate.length];
                    for (int a = 0; a < gate.length; a++) {
                        holds[q][d][a] = code(CompiledQuestion.holds(dependencies.get(d), gate[a]));
                    }
                }
            }
            int kinds = table.kinds().size();
            this.asked = new byte[kinds][questions];
            this.meant = new byte[kinds][nodes];
            for (int k = 0; k < kinds; k++) {
                MeasuredEntity kind = table.kinds().get(k);
                for (int q = 0; q < questions; q++) {
                    asked[k][q] = code(compiled.questions[q]
                            .question
                            .meantFor()
                            .map(kind::isOf)
                            .orElse(Truth.HOLDS));
                }
                Truth[] truths = compiled.meant(kind);
                for (int n = 0; n < nodes; n++) {
                    meant[k][n] = code(truths[n]);
                }
            }
        }

        /** Brings all points to one denominator. */
        private long scale(List<Ratio> all) {
            BigInteger common = common(all);
            if (common.bitLength() >= Integer.SIZE) {
                return 0;
            }
            for (int q = 0; q < questions; q++) {
                for (int a = 0; a < values[q].length; a++) {
                    Ratio value = values[q][a];
                    if (value != null) {
                        // At most 100 over a denominator that fits into an int.
                        points[q][a] = value.numerator()
                                .multiply(common.divide(value.denominator()))
                                .longValueExact();
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
                if (rescales || denominator == 0 || weights == null || !addUp(meant[kind], weights)) {
                    addUpLong(row, table.kinds().get(kind));
                } else {
                    columns.put(row, numerators, denominators);
                }
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
            }
        }

        private QuestionState state(int question) {
            return askedNow[question] == FAILS ? QuestionState.NOT_ASKED : states[question][code[question]];
        }

        private boolean counts(int question) {
            return askedNow[question] != FAILS && counts[question][code[question]];
        }

        private void cover(byte[] meantForKind) {
            Arrays.fill(coverage, 0);
            for (int i = nodes - 1; i >= 0; i--) {
                int node = compiled.topDown[i];
                for (int q : own[node]) {
                    QuestionState state = meantForKind[node] == FAILS ? QuestionState.NOT_ASKED : state(q);
                    coverage[node * STATES + BatchScores.Columns.place(state)]++;
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

        /** Adds up with whole numbers, or tells that they grow too long. */
        private boolean addUp(byte[] meantForKind, long[][] whole) {
            try {
                for (int i = nodes - 1; i >= 0; i--) {
                    int node = compiled.topDown[i];
                    denominators[node] = 0;
                    if (!isIndeterminate(node, meantForKind)) {
                        mean(node, meantForKind, whole[node]);
                    }
                }
                return true;
            } catch (ArithmeticException tooLong) {
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
                    if (counts(part)) {
                        ofQuestions =
                                Math.addExact(ofQuestions, Math.multiplyExact(weight[p], points[part][code[part]]));
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

        /** Adds up as the scorer of single sheets does. */
        private void addUpLong(int row, MeasuredEntity kind) {
            @Nullable Ratio[] now = new Ratio[questions];
            for (int q = 0; q < questions; q++) {
                now[q] = counts(q) ? values[q][code[q]] : null;
            }
            int[] unanswered = new int[nodes];
            for (int n = 0; n < nodes; n++) {
                unanswered[n] = coverage[n * STATES + BatchScores.Columns.place(QuestionState.UNANSWERED)];
            }
            columns.put(row, compiled.figures(now, compiled.meant(kind), unanswered));
        }
    }

    private static long gcd(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
