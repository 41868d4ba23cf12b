package io.github.mipg.rules.internal;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds the known names that somebody most likely meant. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * Puts the nearest names into a question.
     *
     * @param written what somebody wrote
     * @param known the names that exist
     * @return a sentence that names up to three, nearest first; says that there is none where nothing is known
     */
    public static String question(String written, Iterable<String> known) {
        List<String> nearest = of(written, known);
        return nearest.isEmpty()
                ? "There is none to choose from."
                : "Did you mean " + nearest.stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or ")) + "?";
    }

    /**
     * Finds the names with the fewest letters to change.
     *
     * @param written what somebody wrote
     * @param known the names that exist
     * @return up to three, nearest first
     */
    public static ImmutableList<String> of(String written, Iterable<String> known) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return StreamSupport.stream(known.spliterator(), false)
                .distinct()
                .sorted(Comparator.<String>comparingInt(name -> distance(cut, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether a name may be another one, misspelt: at most three letters differ, and at most one in four.
     *
     * @param written what somebody wrote
     * @param name the name that exists
     * @return whether it may
     */
    public static boolean isNear(String written, String name) {
        int most = Math.min(MOST, name.length() / 4);
        return Math.abs(written.length() - name.length()) <= most && distance(written, name) <= most;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
