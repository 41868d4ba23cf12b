package io.github.mipg.rules.scoring;

import io.github.mipg.model.Language;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.rules.internal.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts a problem of a definition or of a sheet into one line. */
final class ProblemLine {
    private static final int LONGEST = 120;

    private ProblemLine() {}

    static Text of(
            LintSeverity severity,
            String pointer,
            Optional<NodeId> node,
            Optional<QuestionId> question,
            Optional<OptionId> option,
            Enum<?> kind,
            Text expectation,
            String found,
            Text fix) {
        Function<Language, String> line = language ->
                of(severity, pointer, place(language, node, question, option), kind, expectation, found, fix, language);
        return Phrases.text(line.apply(Language.SPANISH), line.apply(Language.ENGLISH));
    }

    private static String of(
            LintSeverity severity,
            String pointer,
            String place,
            Enum<?> kind,
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
        line.append(" [").append(kind.name()).append("]: ");
        line.append(spanish ? "debe " : "must ").append(expectation.in(language));
        if (!found.isEmpty()) {
            line.append(spanish ? "; se encontró " : "; found ").append(quoted(found));
        }
        return line.append(". ").append(fix.in(language)).toString();
    }

    private static String place(
            Language language, Optional<NodeId> node, Optional<QuestionId> question, Optional<OptionId> option) {
        boolean spanish = language == Language.SPANISH;
        List<String> parts = new ArrayList<>();
        node.ifPresent(n -> parts.add((spanish ? "nodo " : "node ") + shown(n.value())));
        question.ifPresent(q -> parts.add((spanish ? "pregunta " : "question ") + shown(q.value())));
        option.ifPresent(o -> parts.add((spanish ? "opción " : "option ") + shown(o.value())));
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
