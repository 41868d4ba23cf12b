package io.github.mipg.rules.scoring;

import io.github.mipg.model.OptionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of the options or rows of a question, under numbers from 0; of equal codes the first counts. */
final class OptionCodes {
    /** The number of what is no code of the question. */
    static final int UNKNOWN = -1;

    /** So few that looking at one after the other is faster than hashing. */
    private static final int FEW = 8;

    private static final int[] NONE = {};
    /** For each small number, that number alone: what most answers choose. */
    private static final int[][] ALONE =
            IntStream.range(0, Long.SIZE).mapToObj(n -> new int[] {n}).toArray(int[][]::new);

    private final OptionId[] codes;
    private final Map<OptionId, Integer> numbers = new HashMap<>();

    /**
     * Numbers codes.
     *
     * @param codes the codes, in order
     * @param same for equal codes the same instance, so that those of all questions lie close together
     */
    OptionCodes(Stream<OptionId> codes, UnaryOperator<OptionId> same) {
        this.codes = codes.distinct().map(same).toArray(OptionId[]::new);
        for (int n = 0; n < this.codes.length && this.codes.length > FEW; n++) {
            numbers.put(this.codes[n], n);
        }
    }

    int size() {
        return codes.length;
    }

    OptionId code(int number) {
        return codes[number];
    }

    int number(OptionId code) {
        if (codes.length > FEW) {
            return numbers.getOrDefault(code, UNKNOWN);
        }
        for (int n = 0; n < codes.length; n++) {
            if (codes[n].equals(code)) {
                return n;
            }
        }
        return UNKNOWN;
    }

    /** The same, looking at one number first: mostly what is given comes in the order of the question. */
    private int number(OptionId code, int likely) {
        return likely < codes.length && codes[likely].equals(code) ? likely : number(code);
    }

    /** The numbers of codes, in their order; not to be changed. */
    int[] numbers(List<OptionId> given) {
        int size = given.size();
        if (size == 0) {
            return NONE;
        }
        if (size == 1) {
            int only = number(given.get(0));
            return only >= 0 && only < ALONE.length ? ALONE[only] : new int[] {only};
        }
        int[] all = new int[size];
        int next = 0;
        for (int i = 0; i < size; i++) {
            all[i] = number(given.get(i), next);
            next = all[i] + 1;
        }
        return all;
    }
}
