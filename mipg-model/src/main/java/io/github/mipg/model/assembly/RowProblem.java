package io.github.mipg.model.assembly;

import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.Lines;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a row of the caller's (problema de una fila): which row in the caller's own terms, what
 * was expected, what it has instead, and how to mend it.
 *
 * @param rowKey the caller's key of the row; of a declaration about the rows of one owner, the identifier of the owner
 * @param otherRowKey the caller's key of the other row that it takes to be wrong, such as the first one with the same
 *     identifier; empty if the row is wrong by itself
 * @param section the section that the row fills
 * @param kind what kind of problem it is
 * @param attribute type and attribute, such as {@code Meeting.date}; empty if it cannot be told
 * @param value what the row has, as text; empty if it has nothing. It is the caller's data as it came, so think before
 *     logging it
 * @param expectation what was expected, as the continuation of "debe" and of "must"
 * @param fix how to mend it: one sentence
 * @since 0.1.0
 */
public record RowProblem(
        String rowKey,
        Optional<String> otherRowKey,
        Section section,
        RowProblemKind kind,
        String attribute,
        String value,
        Text expectation,
        Text fix) {
    /**
     * Checks that all parts are there.
     *
     * @param rowKey the caller's key of the row
     * @param otherRowKey the caller's key of the other row
     * @param section the section
     * @param kind what kind of problem it is
     * @param attribute type and attribute
     * @param value what the row has
     * @param expectation what was expected
     * @param fix how to mend it
     */
    public RowProblem {
        Objects.requireNonNull(rowKey, "rowKey");
        Objects.requireNonNull(otherRowKey, "otherRowKey");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expectation, "expectation");
        Objects.requireNonNull(fix, "fix");
    }

    private static final int LONGEST = 120;

    /**
     * The problem in one line for people.
     *
     * @return section, row, kind, expectation, what the row has, and advice, in both languages
     */
    public Text message() {
        return Text.of(message(Language.SPANISH), message(Language.ENGLISH));
    }

    private String message(Language language) {
        boolean spanish = language == Language.SPANISH;
        StringBuilder line = new StringBuilder(section.label().in(language));
        line.append(spanish ? ", fila " : ", row ").append(quoted(rowKey));
        otherRowKey.ifPresent(
                other -> line.append(spanish ? " y fila " : " and row ").append(quoted(other)));
        line.append(" [").append(kind).append("]: ");
        if (attribute.isEmpty()) {
            line.append(spanish ? "la fila" : "the row");
        } else {
            line.append(Lines.shown(attribute, LONGEST).strip());
        }
        line.append(spanish ? " debe " : " must ").append(expectation.in(language));
        if (!value.isEmpty() || kind == RowProblemKind.INVALID_VALUE) {
            line.append(spanish ? "; se encontró " : "; found ").append(quoted(value));
        }
        return line.append(". ").append(fix.in(language)).toString();
    }

    private static String quoted(String text) {
        return "'" + Lines.shown(text, LONGEST) + "'";
    }

    /** Returns the message in English. */
    @Override
    public String toString() {
        return message(Language.ENGLISH);
    }
}
