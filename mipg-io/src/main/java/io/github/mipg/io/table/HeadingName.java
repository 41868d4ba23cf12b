package io.github.mipg.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.Vigencia;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows the code in a heading of figures: its printed name, misspelt or broken by hyphens, or words by which it is
 * another figure, such as the quintile or the year before.
 */
final class HeadingName {
    /** Words that a heading may have beside any name. */
    private static final ImmutableSet<String> NEUTRAL =
            ImmutableSet.of("indice", "politica", "dimension", "puntaje", "resultado", "vigencia");

    /** Words that join others and say nothing by themselves. */
    private static final ImmutableSet<String> BETWEEN = ImmutableSet.of(
            "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "o", "para", "por", "que", "su",
            "sus", "u", "y");

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
    private static final int MIDDLE = 4;
    private static final int LONG = 6;

    private HeadingName() {}

    /**
     * Tells whether a heading with its code is the heading of the figure of that name: each of its words is a word of the
     * name, once for each time that the name has it, or nearly so. It may leave some of them out.
     *
     * @param rest what follows the code, folded
     * @param known the name of the figure
     * @param vigencia the year of the file, which a heading may repeat
     */
    static boolean fits(String rest, String known, Vigencia vigencia) {
        List<String> written = telling(rest, vigencia);
        if (!written.isEmpty() && ABOUT.containsAll(written)) {
            return false;
        }
        List<String> left = new ArrayList<>(WORDS.splitToList(ResultCode.folded(known)));
        // Those that are there first, so that what is nearly a word takes none from another.
        List<String> others = written.stream().filter(w -> !left.remove(w)).toList();
        return others.stream().allMatch(w -> !isAbout(w) && take(left, w));
    }

    /**
     * Tells whether a heading says nothing but its code.
     *
     * @param rest what follows the code, folded
     * @param vigencia the year of the file, which a heading may repeat
     */
    static boolean isCodeAlone(String rest, Vigencia vigencia) {
        return telling(rest, vigencia).isEmpty();
    }

    private static List<String> telling(String rest, Vigencia vigencia) {
        return WORDS.splitToStream(rest)
                .filter(w -> !w.equals(vigencia.toString()) && !NEUTRAL.contains(w) && !BETWEEN.contains(w))
                .toList();
    }

    private static boolean isAbout(String word) {
        return ABOUT.contains(word)
                || NOT_OFFICIAL.stream().anyMatch(word::startsWith)
                || word.chars().anyMatch(Character::isDigit);
    }

    /** Takes out the first word that is nearly this one, if there is one. */
    private static boolean take(List<String> words, String near) {
        return words.stream()
                .filter(w -> isNear(w, near))
                .findFirst()
                .filter(words::remove)
                .isPresent();
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
