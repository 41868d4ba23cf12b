package io.github.mipg.model.internal.names;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the known word that somebody most likely meant who wrote another one. */
public final class Nearest {
    private static final int LONGEST = 100;

    private final ImmutableList<String> known;
    private final ImmutableList<String> folded;

    private Nearest(ImmutableList<String> known) {
        this.known = known;
        this.folded = known.stream().map(Nearest::fold).collect(ImmutableList.toImmutableList());
    }

    /**
     * Keeps words to be looked for more than once.
     *
     * @param known the words that exist
     * @return the finder
     */
    public static Nearest among(Iterable<String> known) {
        return new Nearest(ImmutableList.copyOf(known));
    }

    /**
     * Finds the word with the fewest letters to change. Capitals, accents, blanks, hyphens and underscores, which people
     * get wrong most, count for nothing; beyond a third of the letters it would be a guess.
     *
     * @param written what somebody wrote
     * @return the nearest word, the first in the alphabet of several; empty if none is near
     */
    public Optional<String> to(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = fold(written);
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < known.size(); i++) {
            String word = folded.get(i);
            int most = Math.min(least, most(wanted, word));
            int distance = distance(wanted, word, most);
            if (distance <= most && (distance < least || known.get(i).compareTo(nearest) < 0)) {
                least = distance;
                nearest = known.get(i);
            }
        }
        return wanted.isEmpty() || nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /**
     * Finds the words that are near, as {@link #to} finds one.
     *
     * @param written what somebody wrote
     * @param limit how many at most
     * @return each word once, the nearest first, equally near ones in the order of the alphabet; empty if none is near
     */
    public ImmutableList<String> to(String written, int limit) {
        String wanted = fold(written);
        if (written.length() > LONGEST || wanted.isEmpty()) {
            return ImmutableList.of();
        }
        Map<String, Integer> near = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            int most = most(wanted, folded.get(i));
            int distance = distance(wanted, folded.get(i), most);
            if (distance <= most) {
                near.put(known.get(i), distance);
            }
        }
        return near.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many letters may be wrong. */
    private static int most(String wanted, String word) {
        return Math.min(wanted.length(), word.length()) / 3;
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c))
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Counts the letters to change, add or leave out (Levenshtein's distance), capitals and accents included.
     *
     * @param a one word
     * @param b another one
     * @param most the most that is asked
     * @return the distance, or a larger number than the most asked if it is beyond
     */
    public static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
                least = Math.min(least, above[j]);
            }
            if (least > most) {
                return Integer.MAX_VALUE;
            }
        }
        return above[b.length()];
    }
}
