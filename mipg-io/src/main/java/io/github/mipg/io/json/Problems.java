package io.github.mipg.io.json;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one document by their place in its text. Lines and columns are worked out once, at the end, so
 * that a document without problems pays nothing for them.
 */
final class Problems {
    private static final int MOST = 1_000;
    private static final Text FEWER = Text.of("1000 problemas a lo sumo", "1000 problems at most");
    private static final Text FIX_FIRST = Text.of(
            "Hay más problemas: la lectura se detuvo aquí. Corrija los anteriores y vuelva a leer el documento.",
            "There are more problems: reading stopped here. Mend those above and read the document again.");

    private final List<Found> found = new ArrayList<>();
    private @Nullable Found last;

    /** A problem that knows its place only as an offset into the text. */
    record Found(ProblemCode code, String pointer, int offset, Text expected, String actual, Text fix) {}

    /** Ends the reading of a document; everything there is to say is among the problems. */
    @SuppressWarnings("serial") // never leaves this package
    static final class Stop extends RuntimeException {
        Stop() {
            super("", null, false, false);
        }
    }

    int count() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty() && last == null;
    }

    void add(Found problem) {
        if (found.size() == MOST) {
            throw stop(new Found(ProblemCode.TOO_LARGE, "", problem.offset(), FEWER, "", FIX_FIRST));
        }
        found.add(problem);
    }

    /** Makes a problem the last one; the caller throws what this returns. */
    Stop stop(Found problem) {
        last = problem;
        return new Stop();
    }

    /** Drops all problems but one, which explains them all; the caller throws what this returns. */
    Stop only(Found problem) {
        found.clear();
        return stop(problem);
    }

    List<Problem> placed(String file, char[] text, int length) {
        List<Found> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Found::offset));
        if (last != null) {
            ordered.add(last);
        }
        List<Problem> placed = new ArrayList<>(ordered.size());
        int offset = 0;
        int line = 1;
        int column = 1;
        for (Found f : ordered) {
            int until = Math.min(f.offset(), length);
            if (until < offset) { // only the last one can lie before its forerunner
                offset = 0;
                line = 1;
                column = 1;
            }
            while (offset < until) {
                char c = text[offset++];
                boolean brokenLater = c == '\r' && offset < length && text[offset] == '\n';
                if ((c == '\n' || c == '\r') && !brokenLater) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c)) {
                    column++;
                }
            }
            placed.add(
                    Problem.inDocument(f.code(), file, f.pointer(), line, column, f.expected(), f.actual(), f.fix()));
        }
        return placed;
    }
}
