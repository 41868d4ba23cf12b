package io.github.mipg.rules.internal;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Finds the known names that somebody most likely meant. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Puts the nearest names into a question.
     *
     * @param written what somebody wrote
     * @param known the names that exist
     * @param otherwise what to do where none is near
     * @return a sentence that names up to three, nearest first; the other advice where none is near
     */
    public static String question(String written, Iterable<String> known, String otherwise) {
        ImmutableList<String> nearest = of(written, known);
        return nearest.isEmpty()
                ? otherwise
                : "Did you mean " + nearest.stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or ")) + "?";
    }

    /**
     * Finds the names that are near.
     *
     * @param written what somebody wrote
     * @param known the names that exist
     * @return up to three, nearest first; empty if nothing is alike
     */
    public static ImmutableList<String> of(String written, Iterable<String> known) {
        return io.github.mipg.model.internal.names.Nearest.among(known).to(written, MOST);
    }

    /**
     * Tells whether a name may be another one, misspelt: at most three letters differ, and at most one in four. Verdicts
     * hang on it, so it is stricter than what is asked back.
     *
     * @param written what somebody wrote
     * @param name the name that exists
     * @return whether it may
     */
    public static boolean isNear(String written, String name) {
        int most = Math.min(MOST, name.length() / 4);
        return io.github.mipg.model.internal.names.Nearest.distance(written, name, most) <= most;
    }
}
