package io.github.mipg.model.internal;

import java.text.Normalizer;

/** Makes any text fit to be shown within one line of a message. */
public final class Lines {
    private static final char REPLACEMENT = '\uFFFD';

    private Lines() {}

    /**
     * Shows a text.
     *
     * @param text any text
     * @param most the most characters to show
     * @return composed, invisible characters replaced, cut with an ellipsis; may be empty or blank
     */
    public static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int end = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
        text.substring(0, end)
                .codePoints()
                .map(c -> Checks.isInvisible(c) ? REPLACEMENT : c)
                .forEach(shown::appendCodePoint);
        if (end < text.length()) {
            shown.append('\u2026');
        }
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }
}
