package io.github.mipg.rules.scoring;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a problem of a definition or of a sheet into one line. */
final class ProblemLine {
    private static final int LONGEST = 120;

    private ProblemLine() {}

    static String of(
            LintSeverity severity,
            String pointer,
            String place,
            String kind,
            Text expectation,
            String found,
            Text fix,
            Language language) {
        boolean spanish = language == Language.SPANISH;
        StringBuilder line = new StringBuilder(severity.label().in(language));
        line.append(' ').append(pointer.isEmpty() ? "/" : shown(pointer));
        if (!place.isEmpty()) {
            line.append(" (").append(place).append(')');
        }
        line.append(" [").append(kind).append("]: ");
        line.append(spanish ? "debe " : "must ").append(expectation.in(language));
        if (!found.isEmpty()) {
            line.append(spanish ? "; se encontró " : "; found ").append(quoted(found));
        }
        return line.append(". ").append(fix.in(language)).toString();
    }

    static String place(Language language, Optional<String> node, Optional<String> question, Optional<String> option) {
        boolean spanish = language == Language.SPANISH;
        List<String> parts = new ArrayList<>();
        node.ifPresent(n -> parts.add((spanish ? "nodo " : "node ") + shown(n)));
        question.ifPresent(q -> parts.add((spanish ? "pregunta " : "question ") + shown(q)));
        option.ifPresent(o -> parts.add((spanish ? "opción " : "option ") + shown(o)));
        return String.join(", ", parts);
    }

    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /** The first 120 characters. What they are made of is visible already: codes, labels and figures are checked. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
