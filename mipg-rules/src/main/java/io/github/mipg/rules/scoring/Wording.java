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
    /** The categories of accents and the like, each as a bit. */
    private static final int MARKS = (1 << Character.NON_SPACING_MARK)
            | (1 << Character.COMBINING_SPACING_MARK)
            | (1 << Character.ENCLOSING_MARK);

    private static final int NUMBERS =
            (1 << Character.DECIMAL_DIGIT_NUMBER) | (1 << Character.LETTER_NUMBER) | (1 << Character.OTHER_NUMBER);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ENDS = ".,;: ";
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

    /** What becomes of the characters that Spanish is written with, each by itself. */
    private static final char[] LATIN = new char[256];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = spelledOut(String.valueOf(c)).charAt(0);
        }
    }

    private Wording() {}

    /** Lower-case letters and digits without accents, words parted by single blanks. */
    static String plain(String text) {
        String letters = letters(text);
        StringBuilder words = new StringBuilder(letters.length());
        int character;
        for (int i = 0; i < letters.length(); i += Character.charCount(character)) {
            character = letters.codePointAt(i);
            if (Character.isLetter(character) || isOf(character, NUMBERS)) {
                words.appendCodePoint(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String plain = words.toString().strip();
        return plain.isEmpty() ? text : plain;
    }

    /**
     * What two texts have in common that say the same: letters in one case and without accents, blanks in one width, no
     * full stop or comma at the end. Signs stay: "&gt; 50 %" is not "&lt; 50 %".
     */
    static String folded(String text) {
        String words = BLANKS.matcher(letters(text)).replaceAll(" ").strip();
        int end = words.length();
        while (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? words : words.substring(0, end);
    }

    /** The text in lower case without accents; what is struck through is another sign: "&ne; 0" is not "= 0". */
    private static String letters(String text) {
        char[] letters = new char[text.length()];
        for (int i = 0; i < letters.length; i++) {
            if (text.charAt(i) >= LATIN.length) {
                return spelledOut(text);
            }
            letters[i] = LATIN[text.charAt(i)];
        }
        return String.valueOf(letters);
    }

    private static String spelledOut(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        boolean isAccent = true;
        int character;
        for (int i = 0; i < decomposed.length(); i += Character.charCount(character)) {
            character = decomposed.codePointAt(i);
            boolean isMark = isOf(character, MARKS);
            if (!isMark || !isAccent) {
                letters.appendCodePoint(character);
            }
            if (!isMark) {
                isAccent = Character.isLetter(character);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isOf(int character, int categories) {
        return ((1 << Character.getType(character)) & categories) != 0;
    }

    /** What a label begins with, for the questions below: its words as {@link #plain} gives them. */
    static String beginning(String label) {
        return plain(label) + " ";
    }

    static boolean readsAsNotApplicable(String beginning) {
        return startsWithAny(beginning, NOT_APPLICABLE);
    }

    static boolean readsAsExcluding(String beginning) {
        return !readsAsNotApplicable(beginning) && startsWithAny(beginning, EXCLUDING);
    }

    /** Whether it denies anything at all, wherever in the text. */
    static boolean readsAsDenial(String label) {
        return WORDS.splitToStream(plain(label)).anyMatch(DENIALS::contains);
    }

    static boolean readsAsAllOfThem(String beginning) {
        return startsWithAny(beginning, ALL);
    }

    private static boolean startsWithAny(String text, ImmutableList<String> beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
