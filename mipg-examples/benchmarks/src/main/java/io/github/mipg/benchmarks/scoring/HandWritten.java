package io.github.mipg.benchmarks.scoring;

import java.math.BigInteger;

/**
 * The floor: means of means in plain Java over columns of bits and whole numbers, exact, without an engine.
 * Straightforward, not tuned. Not safe to share between threads.
 */
final class HandWritten {
    private static final int ABSENT = -1;

    private final NationalForm form;
    private final boolean pooled;
    private final boolean[] asked = new boolean[NationalForm.QUESTIONS];
    private final long[] sums = new long[NationalForm.NODES];
    private final long[] counts = new long[NationalForm.NODES];

    /**
     * Prepares it.
     *
     * @param form the form
     * @param pooled whether every node is the mean of all questions below it; else a mean of means
     */
    HandWritten(NationalForm form, boolean pooled) {
        this.form = form;
        this.pooled = pooled;
    }

    /** Scores all rows. */
    Figures[] score(NationalAnswers answers) {
        Figures[] all = new Figures[answers.size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = score(answers, row);
        }
        return all;
    }

    /** Scores one row. */
    Figures score(NationalAnswers answers, int row) {
        for (int n = 0; n < NationalForm.NODES; n++) {
            sums[n] = 0;
            counts[n] = 0;
        }
        boolean national = answers.orders[row] == NationalAnswers.NATIONAL;
        for (int q = 0; q < NationalForm.QUESTIONS; q++) {
            asked[q] = !(national && form.territorial[q]) && isAskedAfter(q, answers, row);
            if (!asked[q]) {
                continue;
            }
            int points = points(q, answers.columns[q][row]);
            if (points != ABSENT) {
                for (int policy : form.homes[q]) {
                    sums[policy] += points;
                    counts[policy]++;
                }
            }
        }
        return pooled ? pool() : means();
    }

    /** What the gate leaves open counts as asked. */
    private boolean isAskedAfter(int q, NationalAnswers answers, int row) {
        int gate = form.gate[q];
        if (gate < 0) {
            return true;
        }
        if (!asked[gate]) {
            return false;
        }
        long chosen = answers.columns[gate][row];
        return chosen == 0
                || ((form.whenAny[q] == 0 || (chosen & form.whenAny[q]) != 0) && (chosen & form.unlessAny[q]) == 0);
    }

    private int points(int q, long answer) {
        if (answer == 0 || (answer & form.notApplicable[q]) != 0 || NationalAnswers.isClaim(answer)) {
            return ABSENT;
        }
        return switch (form.type[q]) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> choices(q, answer);
            case OPEN_NUMBER -> linear(q, (int) answer - 1);
            case MULTIPLE_NUMBERS -> numbers(q, answer);
            case MATRIX -> matrix(q, answer);
            case OPEN_TEXT -> ABSENT;
        };
    }

    private int choices(int q, long answer) {
        int sum = 0;
        for (long left = answer & ~form.excluding[q]; left != 0; left &= left - 1) {
            sum += form.points[q][Long.numberOfTrailingZeros(left)];
        }
        return Math.min(sum, NationalForm.FULL);
    }

    private int linear(int q, int number) {
        return Math.min(number * (NationalForm.FULL / form.best[q]), NationalForm.FULL);
    }

    private int numbers(int q, long answer) {
        int sum = 0;
        int options = form.points[q].length;
        for (int o = 0; o < options; o++) {
            int number = NationalAnswers.part(answer, NationalAnswers.NUMBER_BITS, o);
            if (number < 0) {
                return ABSENT;
            }
            sum += linear(q, number);
        }
        return sum / options;
    }

    private int matrix(int q, long answer) {
        int sum = 0;
        for (int r = 0; r < form.rows[q]; r++) {
            sum += form.points[q][NationalAnswers.part(answer, NationalAnswers.ROW_BITS, r)];
        }
        return sum / form.rows[q];
    }

    private Figures pool() {
        for (int n = NationalForm.NODES - 1; n > 0; n--) {
            sums[form.parent[n]] += sums[n];
            counts[form.parent[n]] += counts[n];
        }
        Figures figures = new Figures();
        for (int n = 0; n < NationalForm.NODES; n++) {
            if (counts[n] > 0) {
                put(figures, n, sums[n], counts[n] * NationalForm.UNIT);
            }
        }
        return figures;
    }

    private Figures means() {
        Figures figures = new Figures();
        for (int n = NationalForm.NODES - 1; n >= NationalForm.FIRST_POLICY; n--) {
            if (counts[n] > 0) {
                put(figures, n, sums[n], counts[n] * NationalForm.UNIT);
            }
        }
        for (int n = NationalForm.FIRST_POLICY - 1; n >= 0; n--) {
            mean(figures, n);
        }
        return figures;
    }

    /** The mean of the children, with whole numbers as long as they are short enough. */
    private void mean(Figures figures, int node) {
        long top = 0;
        long bottom = 1;
        int parts = 0;
        for (int child = node + 1; child < NationalForm.NODES; child++) {
            if (form.parent[child] != node) {
                continue;
            }
            long under = figures.denominators[child];
            if (under == 0) {
                if (figures.tooLong[child] != null) {
                    meanLong(figures, node);
                    return;
                }
                continue;
            }
            long over = figures.numerators[child];
            long shared = gcd(bottom, under);
            long mine = under / shared;
            long its = bottom / shared;
            if (bits(bottom) + bits(mine) > 62 || bits(top) + bits(mine) > 62 || bits(over) + bits(its) > 62) {
                meanLong(figures, node);
                return;
            }
            top = top * mine + over * its;
            bottom *= mine;
            parts++;
        }
        if (parts > 0) {
            if (bits(bottom) + bits(parts) > 62) {
                meanLong(figures, node);
            } else {
                put(figures, node, top, bottom * parts);
            }
        }
    }

    private void meanLong(Figures figures, int node) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        int parts = 0;
        for (int child = node + 1; child < NationalForm.NODES; child++) {
            BigInteger[] terms = form.parent[child] == node ? figures.terms(child) : null;
            if (terms != null) {
                top = top.multiply(terms[1]).add(terms[0].multiply(bottom));
                bottom = bottom.multiply(terms[1]);
                parts++;
            }
        }
        bottom = bottom.multiply(BigInteger.valueOf(parts));
        BigInteger divisor = top.gcd(bottom);
        BigInteger[] lowest = {top.divide(divisor), bottom.divide(divisor)};
        if (lowest[0].bitLength() < Long.SIZE && lowest[1].bitLength() < Long.SIZE) {
            figures.numerators[node] = lowest[0].longValue();
            figures.denominators[node] = lowest[1].longValue();
        } else {
            figures.tooLong[node] = lowest;
        }
    }

    private static void put(Figures figures, int node, long top, long bottom) {
        long divisor = gcd(top, bottom);
        figures.numerators[node] = top / divisor;
        figures.denominators[node] = bottom / divisor;
    }

    private static int bits(long positive) {
        return Long.SIZE - Long.numberOfLeadingZeros(positive);
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
