package io.github.mipg.io.json;

import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Finds the word with the fewest letters to change.
     *
     * @param written what somebody wrote
     * @param known the words that exist
     * @return the nearest one, empty if none is near
     */
    static Optional<String> of(String written, Iterable<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(fold(written), fold(word));
            if (distance < least || (distance == least && word.compareTo(nearest) < 0)) {
                least = distance;
                nearest = word;
            }
        }
        return least <= Math.max(1, nearest.length() / 3) ? Optional.of(nearest) : Optional.empty();
    }

    /** Capitals, hyphens and underscores are what people get wrong most: they count for nothing. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return folded.toString();
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
