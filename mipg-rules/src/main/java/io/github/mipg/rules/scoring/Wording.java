package io.github.mipg.rules.scoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the wording of options. What it finds are suggestions: a text cannot tell for sure what an option is meant to
 * be.
 */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.,;: ]+$");
    private static final Splitter WORDS = Splitter.on(' ');

    private static final ImmutableList<String> NOT_APPLICABLE =
            ImmutableList.of("no aplica ", "no le aplica ", "not applicable ");
    private static final ImmutableList<String> EXCLUDING = ImmutableList.of(
            "ninguna ",
            "ninguno ",
            "ningun ",
            "nada ",
            "no ",
            "aun no ",
            "todavia no ",
            "la entidad no ",
            "en la entidad no ",
            "la entidad aun no ",
            "none of ");
    private static final ImmutableSet<String> DENIALS = ImmutableSet.of(
            "no", "ni", "ningun", "ninguna", "ninguno", "nada", "nadie", "nunca", "jamas", "tampoco", "sin", "none",
            "not", "nothing", "nobody", "never", "neither", "without");
    private static final ImmutableList<String> ALL = ImmutableList.of(
            "todas las anteriores ", "todos los anteriores ", "todas las opciones ", "all of the above ");

    private Wording() {}

    /** Lower-case letters and digits without accents, words parted by single blanks. */
    static String plain(String text) {
        String words = OTHERS.matcher(letters(text)).replaceAll(" ").strip();
        return words.isEmpty() ? text : words;
    }

    /**
     * What two texts have in common that say the same: letters in one case and without accents, blanks in one width, no
     * full stop or comma at the end. Signs stay: "&gt; 50 %" is not "&lt; 50 %".
     */
    static String folded(String text) {
        String words = BLANKS.matcher(letters(text)).replaceAll(" ").strip();
        String bare = END.matcher(words).replaceFirst("");
        return bare.isEmpty() ? words : bare;
    }

    private static String letters(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static boolean readsAsNotApplicable(String label) {
        return startsWithAny(label, NOT_APPLICABLE);
    }

    static boolean readsAsExcluding(String label) {
        return !readsAsNotApplicable(label) && startsWithAny(label, EXCLUDING);
    }

    /** Whether it denies anything at all, wherever in the text. */
    static boolean readsAsDenial(String label) {
        return WORDS.splitToStream(plain(label)).anyMatch(DENIALS::contains);
    }

    static boolean readsAsAllOfThem(String label) {
        return startsWithAny(label, ALL);
    }

    private static boolean startsWithAny(String label, ImmutableList<String> beginnings) {
        String words = plain(label) + " ";
        return beginnings.stream().anyMatch(words::startsWith);
    }
}
