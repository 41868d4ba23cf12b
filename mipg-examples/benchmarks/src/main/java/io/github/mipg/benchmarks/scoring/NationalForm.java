package io.github.mipg.benchmarks.scoring;

import io.github.mipg.model.measurement.QuestionType;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A form of the shape of the national one, made up from a seed: 423 questions with 2,116 options under 19 policies, 7
 * dimensions and a total. Plain arrays; an option is a number and a bit.
 */
final class NationalForm {
    static final long SEED = 423;
    static final int QUESTIONS = 423;
    static final int OPTIONS = 2_116;
    /** Points are whole in parts of this size: tenths, and thirds, quarters and fifths of them. */
    static final int UNIT = 300;

    static final int FULL = 100 * UNIT;

    static final int NODES = 27;
    static final int TOTAL = 0;
    static final int FIRST_DIMENSION = 1;
    static final int FIRST_POLICY = 8;
    /** How many policies each dimension has. */
    private static final int[] POLICIES = {2, 2, 9, 1, 3, 1, 1};

    private static final int SINGLE = 163;
    private static final int MULTIPLE = 229;
    private static final int NUMBERS = 18;
    private static final int NUMBER = 7;
    private static final int TEXT = 5;
    private static final int MOST_OPTIONS = 11;
    /** Each makes a step worth a whole number of points. */
    private static final int[] BEST = {10, 20, 50, 100};

    final int[] parent = new int[NODES];
    final QuestionType[] type = new QuestionType[QUESTIONS];
    /** For each question, the points of its ordinary options; the excluding one and the one that does not apply follow. */
    final int[][] points = new int[QUESTIONS][];
    /** The bit of the option that excludes all others; 0 if there is none. */
    final long[] excluding = new long[QUESTIONS];
    /** The bit of the option that says that the question does not apply; 0 if there is none. */
    final long[] notApplicable = new long[QUESTIONS];
    /** The number that earns 100 points; 0 earns none. */
    final int[] best = new int[QUESTIONS];
    /** How many rows the matrix has. */
    final int[] rows = new int[QUESTIONS];
    /** An earlier question that this one depends on, or -1. */
    final int[] gate = new int[QUESTIONS];
    /** Options of the gate any of which must be chosen; 0 if none. */
    final long[] whenAny = new long[QUESTIONS];
    /** Options of the gate none of which may be chosen. */
    final long[] unlessAny = new long[QUESTIONS];
    /** Whether it is asked of territorial entities alone. */
    final boolean[] territorial = new boolean[QUESTIONS];
    /** The policies that it feeds: one or two, none for a text. */
    final int[][] homes = new int[QUESTIONS][];

    private final SplittableRandom random = new SplittableRandom(SEED);

    NationalForm() {
        tree();
        types();
        options();
        links();
    }

    /** How many options a question has. */
    int size(int question) {
        return points[question].length + Long.bitCount(excluding[question]) + Long.bitCount(notApplicable[question]);
    }

    private void tree() {
        parent[TOTAL] = -1;
        int policy = FIRST_POLICY;
        for (int d = 0; d < POLICIES.length; d++) {
            parent[FIRST_DIMENSION + d] = TOTAL;
            for (int p = 0; p < POLICIES[d]; p++) {
                parent[policy++] = FIRST_DIMENSION + d;
            }
        }
    }

    private void types() {
        int next = 0;
        next = fill(next, SINGLE, QuestionType.SINGLE_CHOICE);
        next = fill(next, MULTIPLE, QuestionType.MULTIPLE_CHOICE);
        next = fill(next, NUMBERS, QuestionType.MULTIPLE_NUMBERS);
        next = fill(next, NUMBER, QuestionType.OPEN_NUMBER);
        next = fill(next, TEXT, QuestionType.OPEN_TEXT);
        fill(next, 1, QuestionType.MATRIX);
        for (int q = QUESTIONS - 1; q > 0; q--) {
            int other = random.nextInt(q + 1);
            QuestionType mine = type[q];
            type[q] = type[other];
            type[other] = mine;
        }
    }

    private int fill(int from, int count, QuestionType with) {
        Arrays.fill(type, from, from + count, with);
        return from + count;
    }

    private void options() {
        int left = OPTIONS;
        for (int q = 0; q < QUESTIONS; q++) {
            int ordinary = switch (type[q]) {
                case SINGLE_CHOICE -> 2 + random.nextInt(4);
                case MULTIPLE_CHOICE -> 3;
                case MULTIPLE_NUMBERS -> 2 + random.nextInt(3);
                case MATRIX -> 4;
                case OPEN_NUMBER, OPEN_TEXT -> 0;
            };
            points[q] = new int[ordinary];
            boolean multiple = type[q] == QuestionType.MULTIPLE_CHOICE;
            if (multiple && random.nextInt(100) < 80) {
                excluding[q] = 1;
            }
            if ((multiple || type[q] == QuestionType.SINGLE_CHOICE) && random.nextInt(100) < 15) {
                notApplicable[q] = 1;
            }
            rows[q] = type[q] == QuestionType.MATRIX ? 5 : 0;
            boolean numbers = type[q] == QuestionType.OPEN_NUMBER || type[q] == QuestionType.MULTIPLE_NUMBERS;
            best[q] = numbers ? BEST[random.nextInt(BEST.length)] : 0;
            left -= size(q);
        }
        while (left > 0) {
            // Some questions have many options, most have few.
            int q = Math.max(random.nextInt(QUESTIONS), random.nextInt(QUESTIONS));
            if (type[q] == QuestionType.MULTIPLE_CHOICE && points[q].length < MOST_OPTIONS) {
                points[q] = new int[points[q].length + 1];
                left--;
            }
        }
        for (int q = 0; q < QUESTIONS; q++) {
            int bit = points[q].length;
            excluding[q] = excluding[q] << bit;
            notApplicable[q] = notApplicable[q] << (excluding[q] == 0 ? bit : bit + 1);
            price(q);
        }
    }

    private void price(int q) {
        int ordinary = points[q].length;
        for (int o = 0; o < ordinary; o++) {
            // In tenths of a point. Those of a multiple choice add up to a little more than 100.
            int tenths = switch (type[q]) {
                case SINGLE_CHOICE, MATRIX -> (1_000 * o + (ordinary - 1) / 2) / (ordinary - 1);
                case MULTIPLE_CHOICE -> (1_000 + ordinary - 1) / ordinary;
                default -> 0;
            };
            points[q][o] = tenths * (UNIT / 10);
        }
    }

    private void links() {
        int policies = NODES - FIRST_POLICY;
        int[] shares = new int[policies];
        int all = 0;
        for (int p = 0; p < policies; p++) {
            shares[p] = 5 + random.nextInt(30);
            all += shares[p];
        }
        for (int q = 0; q < QUESTIONS; q++) {
            gate[q] = -1;
            if (type[q] == QuestionType.OPEN_TEXT) {
                homes[q] = new int[0];
                continue;
            }
            int one = home(shares, random.nextInt(all));
            int other = home(shares, random.nextInt(all));
            homes[q] = random.nextInt(12) == 0 && one != other ? new int[] {one, other} : new int[] {one};
            territorial[q] = random.nextInt(25) == 0;
            depend(q);
        }
    }

    private static int home(int[] shares, int ticket) {
        int policy = 0;
        for (int rest = ticket; rest >= shares[policy]; policy++) {
            rest -= shares[policy];
        }
        return FIRST_POLICY + policy;
    }

    private void depend(int q) {
        if (q == 0 || random.nextInt(10) > 0) {
            return;
        }
        int other = random.nextInt(q);
        if (type[other] == QuestionType.SINGLE_CHOICE) {
            gate[q] = other;
            // Every option but the first.
            whenAny[q] = ((1L << points[other].length) - 1) & ~1L;
        } else if (excluding[other] != 0) {
            gate[q] = other;
            unlessAny[q] = excluding[other];
        }
    }
}
