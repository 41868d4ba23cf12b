package io.github.mipg.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.Vigencia;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows the code in a heading of figures: its printed name, misspelt or broken by hyphens, or words by which it is
 * another figure, such as the quintile or the year before.
 */
final class HeadingName {
    /** Words that a heading may have beside any name. */
    private static final ImmutableSet<String> NEUTRAL =
            ImmutableSet.of("indice", "politica", "dimension", "puntaje", "resultado", "vigencia");

    /** Words by which a column is about a figure and not the figure, unless the name has them. */
    private static final ImmutableSet<String> ABOUT = ImmutableSet.of(
            "quintil",
            "quintiles",
            "percentil",
            "puesto",
            "posicion",
            "ranking",
            "rango",
            "nivel",
            "variacion",
            "cambio",
            "diferencia",
            "brecha",
            "promedio",
            "media",
            "mediana",
            "minimo",
            "maximo",
            "meta",
            "grupo",
            "par",
            "anterior",
            "peso");

    /** How words begin by which a figure is not the official one, or not that of the entity. */
    private static final ImmutableSet<String> NOT_OFFICIAL = ImmutableSet.of(
            "simul",
            "estim",
            "proyect",
            "prelim",
            "provis",
            "esperad",
            "previst",
            "autodiag",
            "autoeval",
            "calcul",
            "recalcul",
            "program",
            "ensay",
            "ponder",
            "ajust",
            "nacional",
            "departament",
            "sector",
            "borrador",
            "prueba");

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int SHORT = 3;
    private static final int MIDDLE = 4;
    private static final int LONG = 6;
    private static final int FOREIGN_ONE_IN = 4;

    private final String name;
    private final ImmutableSet<String> words;

    private HeadingName(String folded) {
        this.name = folded.replace(" ", "");
        this.words = ImmutableSet.copyOf(WORDS.split(folded));
    }

    /**
     * The words of all names together: no heading of a figure has others, however it is misspelt.
     *
     * @param names names of figures of any year
     */
    static HeadingName vocabulary(Stream<String> names) {
        return new HeadingName(names.map(ResultCode::folded).collect(Collectors.joining(" ")));
    }

    /**
     * Tells whether a heading with its code is the heading of the figure of that name.
     *
     * @param rest what follows the code, folded
     * @param known the name of the figure
     * @param vigencia the year of the file, which a heading may repeat
     * @param vocabulary the words of the names of all figures
     */
    static boolean fits(String rest, String known, Vigencia vigencia, HeadingName vocabulary) {
        HeadingName name = new HeadingName(ResultCode.folded(known));
        List<String> written = words(rest, vigencia);
        boolean saysNothingElse = !written.isEmpty() && ABOUT.containsAll(written);
        if (saysNothingElse || written.stream().anyMatch(name::isAbout)) {
            return false;
        }
        List<String> telling = written.stream()
                .filter(w -> w.length() > SHORT && !NEUTRAL.contains(w))
                .toList();
        List<String> foreign = telling.stream().filter(w -> !name.has(w)).toList();
        return foreign.size() * FOREIGN_ONE_IN <= telling.size()
                && foreign.stream().allMatch(vocabulary::hasWord);
    }

    /**
     * Tells whether a heading of a figure whose name nobody knows has the code alone, or words of which names are made.
     *
     * @param heading as written
     * @param rest what follows the code, folded
     * @param vigencia the year of the file, which a heading may repeat
     * @param vocabulary the words of the names of all figures
     */
    static boolean isPlain(String heading, String rest, Vigencia vigencia, HeadingName vocabulary) {
        List<String> written = words(rest, vigencia);
        return written.isEmpty()
                || (!isAside(heading)
                        && written.stream()
                                .noneMatch(w -> ABOUT.contains(w) || hasDigit(w) || vocabulary.isNotOfficial(w))
                        && written.stream()
                                .filter(w -> w.length() > SHORT && !NEUTRAL.contains(w))
                                .allMatch(vocabulary::hasWord));
    }

    private static List<String> words(String rest, Vigencia vigencia) {
        return WORDS.splitToStream(rest)
                .filter(w -> !w.equals(vigencia.toString()))
                .toList();
    }

    private boolean isAbout(String word) {
        return isNotOfficial(word) || (!words.contains(word) && (ABOUT.contains(word) || hasDigit(word)));
    }

    private boolean isNotOfficial(String word) {
        return !words.contains(word) && NOT_OFFICIAL.stream().anyMatch(word::startsWith);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether what follows the code begins with a dash or a parenthesis. */
    private static boolean isAside(String heading) {
        int at = 0;
        while (at < heading.length() && Character.isLetterOrDigit(heading.charAt(at))) {
            at++;
        }
        String after = heading.substring(at).strip();
        return !after.isEmpty() && "-–—(/[".indexOf(after.charAt(0)) >= 0;
    }

    /** Whether the name has the word, a part of it that a hyphen left over, or nearly that word. */
    private boolean has(String word) {
        return name.contains(word) || isNearOne(word);
    }

    /** Whether one word has it, or nearly is it: of many names together, two words have nothing to say to each other. */
    private boolean hasWord(String word) {
        return words.stream().anyMatch(w -> w.contains(word)) || isNearOne(word);
    }

    private boolean isNearOne(String word) {
        return words.stream().anyMatch(w -> isNear(w, word));
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int slips = shorter >= LONG ? 2 : shorter >= MIDDLE ? 1 : 0;
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    /** How many letters are to be changed, added or taken out to make one word of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
