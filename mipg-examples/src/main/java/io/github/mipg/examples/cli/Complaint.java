package io.github.mipg.examples.cli;

import io.github.mipg.io.Problem;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a document or with the arguments, as every command tells it.
 *
 * @param code what kind of problem it is
 * @param file document or argument
 * @param problem the problem of a document, null for one of the arguments
 * @param expected what was expected
 * @param actual what was found
 * @param fix how to mend it
 */
record Complaint(String code, String file, @Nullable Problem problem, Text expected, String actual, Text fix) {
    static Complaint of(Problem problem) {
        return new Complaint(
                problem.code().name(), problem.file(), problem, problem.expected(), problem.actual(), problem.fix());
    }

    String text(Language language) {
        if (problem != null) {
            return problem.text(language);
        }
        boolean spanish = language == Language.SPANISH;
        return file + " [" + code + "] " + (spanish ? "se esperaba " : "expected ") + expected.in(language)
                + (spanish ? "; se encontró '" : "; found '") + actual + "'. " + fix.in(language);
    }

    void write(JsonObject json, Language language) {
        json.text("code", code).text("file", file);
        if (problem != null && problem.pointer().isPresent()) {
            json.text("pointer", problem.pointer().get())
                    .number("line", problem.line())
                    .number("column", problem.column());
        } else if (problem != null) {
            json.number("row", problem.row().orElse(0))
                    .text("column", problem.heading().orElse(""))
                    .number("line", problem.line());
        }
        json.text("expected", expected.in(language)).text("actual", actual).text("fix", fix.in(language));
    }
}
