package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The spellings that a column may have, and which of them someone probably meant who wrote another one. */
final class Spellings {
    private static final int LONGEST = 200;
    private static final int SHOWN = 20;

    private final ImmutableList<String> known;
    private final ImmutableList<String> folded;

    Spellings(Collection<String> known) {
        this.known = ImmutableList.copyOf(known);
        this.folded = this.known.stream().map(Spellings::fold).collect(ImmutableList.toImmutableList());
    }

    /** The known spelling with the fewest differences, capitals and accents left aside; empty if none is near. */
    Optional<String> nearest(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = fold(text);
        int best = Integer.MAX_VALUE;
        String found = "";
        for (int i = 0; i < known.size(); i++) {
            int distance = distance(wanted, folded.get(i));
            if (distance < best) {
                best = distance;
                found = known.get(i);
            }
        }
        // Beyond a third of the letters it would be a guess.
        return best <= Math.max(1, wanted.length() / 3) ? Optional.of(found) : Optional.empty();
    }

    /** The known spellings in quotes, cut short where there are many. */
    String listed() {
        String shown = "'" + String.join("', '", known.subList(0, Math.min(known.size(), SHOWN))) + "'";
        return known.size() > SHOWN ? shown + ", ..." : shown;
    }

    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT).strip();
    }

    /** Levenshtein's distance: letters to change, add or leave out. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[b.length()];
    }
}
