package io.github.mipg.benchmarks.scoring;

import java.util.SplittableRandom;

/**
 * Answers to the form by thousands of entities, made up from a seed. Columns of whole numbers: the bits of the options that
 * were chosen; a number and one; numbers and one, or the options of rows and one, in sixteen and in four bits each; and the
 * two highest bits but one for claims that a question does not apply. 0 is a blank.
 */
final class NationalAnswers {
    static final int ENTITIES = 6_400;
    static final long BY_LAW = 1L << 62;
    static final long BY_ENTITY = 1L << 61;
    static final int NUMBER_BITS = 16;
    static final int ROW_BITS = 4;

    static final byte UNKNOWN = 0;
    static final byte NATIONAL = 1;
    static final byte TERRITORIAL = 2;

    final NationalForm form;
    /** By question and entity. */
    final long[][] columns;
    /** By entity. */
    final byte[] orders;

    private final SplittableRandom random;

    NationalAnswers(NationalForm form, int entities, long seed) {
        this.form = form;
        this.random = new SplittableRandom(seed);
        this.columns = new long[NationalForm.QUESTIONS][entities];
        this.orders = new byte[entities];
        for (int e = 0; e < entities; e++) {
            int order = random.nextInt(20);
            orders[e] = order == 0 ? UNKNOWN : order < 3 ? NATIONAL : TERRITORIAL;
            // From who does little to who does nearly all.
            int level = 20 + random.nextInt(70);
            for (int q = 0; q < columns.length; q++) {
                columns[q][e] = answer(q, level);
            }
        }
    }

    int size() {
        return orders.length;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private long answer(int q, int level) {
        if (chance(4)) {
            return 0;
        }
        if (chance(2)) {
            return chance(50) ? BY_LAW : BY_ENTITY;
        }
        if (form.notApplicable[q] != 0 && chance(10)) {
            return form.notApplicable[q];
        }
        if (form.excluding[q] != 0 && chance(8)) {
            return form.excluding[q];
        }
        int ordinary = form.points[q].length;
        return switch (form.type[q]) {
            case SINGLE_CHOICE -> 1L << step(ordinary, level);
            case MULTIPLE_CHOICE -> choices(ordinary, level);
            case OPEN_NUMBER -> 1 + number(q);
            case MULTIPLE_NUMBERS -> numbers(q, ordinary);
            case MATRIX -> rows(q, ordinary, level);
            case OPEN_TEXT -> 1;
        };
    }

    private int step(int ordinary, int level) {
        int step = 0;
        while (step < ordinary - 1 && chance(level)) {
            step++;
        }
        return step;
    }

    private long choices(int ordinary, int level) {
        long chosen = 1L << random.nextInt(ordinary);
        for (int o = 0; o < ordinary; o++) {
            if (chance(level)) {
                chosen |= 1L << o;
            }
        }
        return chosen;
    }

    /** Now and then more than the best one. */
    private int number(int q) {
        return random.nextInt(form.best[q] + form.best[q] / 5);
    }

    /** Now and then one of them is missing. */
    private long numbers(int q, int ordinary) {
        long numbers = 0;
        for (int o = 0; o < ordinary; o++) {
            if (!chance(1)) {
                numbers |= (long) (1 + number(q)) << (NUMBER_BITS * o);
            }
        }
        // The fourth is far too small to reach the bits of the claims.
        return numbers;
    }

    private long rows(int q, int ordinary, int level) {
        long rows = 0;
        for (int r = 0; r < form.rows[q]; r++) {
            rows |= (long) (1 + step(ordinary, level)) << (ROW_BITS * r);
        }
        return rows;
    }

    /** What was given for one option or row, from 0; -1 if nothing. */
    static int part(long answer, int bits, int number) {
        return (int) (answer >>> (bits * number) & ((1L << bits) - 1)) - 1;
    }

    static boolean isClaim(long answer) {
        return (answer & (BY_LAW | BY_ENTITY)) != 0;
    }
}
