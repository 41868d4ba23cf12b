package io.github.mipg.rules.scoring;

/** Numbers by keys, as in a hash map, but in two arrays: looking up makes nothing and touches little memory. */
final class LongNumbers {
    private static final int FIRST_ROOM = 8;
    /** Spreads keys that differ in a few bits only: 2 to the power of 64 over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_ROOM];
    /** 0 where the place is free. */
    private int[] numbers = new int[FIRST_ROOM];

    private int size;

    /**
     * Finds the number of a key.
     *
     * @param key any key
     * @param next the number that it gets if it has none, 1 or more
     * @return its number
     */
    int number(long key, int next) {
        int place = place(key);
        if (numbers[place] == 0) {
            if (2 * size >= keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            numbers[place] = next;
            size++;
        }
        return numbers[place];
    }

    /** Where the key is, or the free place where it belongs; half of all places are free. */
    private int place(long key) {
        int last = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> Integer.SIZE) & last;
        while (numbers[place] != 0 && keys[place] != key) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldNumbers[old] != 0) {
                int place = place(oldKeys[old]);
                keys[place] = oldKeys[old];
                numbers[place] = oldNumbers[old];
            }
        }
    }
}
