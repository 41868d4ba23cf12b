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
 * @param pointer place in a document that reads well and does not fit, null if there is none or the problem tells it
 * @param problem the problem of a document, null for one of the arguments
 * @param expected what was expected
 * @param actual what was found
 * @param fix how to mend it
 */
record Complaint(
        String code,
        String file,
        @Nullable String pointer,
        @Nullable Problem problem,
        Text expected,
        String actual,
        Text fix) {
    static Complaint of(Problem problem) {
        return new Complaint(
                problem.code().name(),
                problem.file(),
                null,
                problem,
                problem.expected(),
                problem.actual(),
                problem.fix());
    }

    /** Something wrong with an argument, or with a document as a whole. */
    static Complaint of(String code, String argument, Text expected, String actual, Text fix) {
        return new Complaint(code, argument, null, null, expected, actual, fix);
    }

    /** Something wrong with a place of a document that reads well. */
    static Complaint at(String code, String file, String pointer, Text expected, String actual, Text fix) {
        return new Complaint(code, file, pointer, null, expected, actual, fix);
    }

    String text(Language language) {
        if (problem != null) {
            return problem.text(language);
        }
        boolean spanish = language == Language.SPANISH;
        String place = pointer == null ? file : file + " " + (pointer.isEmpty() ? "/" : pointer);
        return place + " [" + code + "] " + (spanish ? "se esperaba " : "expected ") + expected.in(language)
                + (actual.isEmpty() ? "" : (spanish ? "; se encontró '" : "; found '") + actual + "'")
                + ". " + fix.in(language);
    }

    void write(JsonObject json, Language language) {
        json.text("code", code).text("file", file);
        if (pointer != null) {
            json.text("pointer", pointer);
        }
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
