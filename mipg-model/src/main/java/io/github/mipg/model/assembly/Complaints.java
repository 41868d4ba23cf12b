package io.github.mipg.model.assembly;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts what is wrong with a row into words. */
final class Complaints {
    private static final Text BE_GIVEN = Text.of("darse", "be given");
    private static final Text LEAVE_OUT =
            Text.of("No dé el atributo si no se conoce.", "Leave the attribute out if it is unknown.");
    private static final Pattern NO_CONSTANT = Pattern.compile("No enum constant (?:[^.]+\\.)*?([A-Z]\\w*)\\.(.*)");

    private final String rowKey;
    private final Section section;

    Complaints(String rowKey, Section section) {
        this.rowKey = rowKey;
        this.section = section;
    }

    static Complaints of(Row<?> row) {
        return new Complaints(row.key(), row.section());
    }

    /** What a conversion says of the value that it was given. */
    List<RowProblem> invalid(RuntimeException e, @Nullable RowKind<?, ?> kind) {
        if (e instanceof InvalidModelException model && !model.missing().isEmpty()) {
            String type = typeOf(model.attribute());
            return model.missing().stream()
                    .map(name -> type.isEmpty() ? isNull(name, kind) : missing(type + "." + name))
                    .toList();
        }
        return List.of(e instanceof InvalidModelException model ? ofModel(model) : converting(e));
    }

    private RowProblem ofModel(InvalidModelException e) {
        return problem(
                RowProblemKind.INVALID_VALUE, e.attribute(), e.rejectedValue(), e.expectationText(), e.fixText());
    }

    private RowProblem converting(RuntimeException e) {
        String said = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        if (e instanceof DateTimeException) {
            return problem(
                    RowProblemKind.INVALID_VALUE,
                    "",
                    e instanceof DateTimeParseException parse ? parse.getParsedString() : said,
                    Text.of("tener una fecha que se pueda leer", "have a date that can be read"),
                    Text.of(
                            "Corrija la fecha en su sistema, o léala en la forma en que está escrita.",
                            "Correct the date in your system, or read it in the form that it is written in."));
        }
        Matcher constant = NO_CONSTANT.matcher(said);
        if (constant.matches()) {
            return problem(
                    RowProblemKind.INVALID_VALUE,
                    constant.group(1),
                    constant.group(2),
                    Text.of("ser una de sus constantes", "be one of its constants"),
                    Text.of(
                            "Traduzca el código de su sistema a la constante, y no dé el atributo si no se conoce.",
                            "Translate your system's code to the constant, and leave the attribute out if unknown."));
        }
        return problem(
                RowProblemKind.INVALID_VALUE,
                "",
                said,
                Text.of("tener valores que se puedan convertir", "have values that can be converted"),
                Text.of(
                        "Corrija el valor en su sistema, o su conversión.",
                        "Correct the value in your system, or its conversion."));
    }

    /** Generated builders say 'Cannot build Meeting, ... [date]' for what is missing, and a bare name for null. */
    private static String typeOf(String detail) {
        if (!detail.endsWith("]")) {
            return "";
        }
        String built = detail.substring(0, detail.indexOf(','));
        return built.substring(built.lastIndexOf(' ') + 1);
    }

    private RowProblem isNull(String name, @Nullable RowKind<?, ?> kind) {
        Attribute<?, ?, ?> attribute = kind == null ? null : kind.shape().find(name);
        if (attribute == null) {
            return problem(RowProblemKind.INVALID_VALUE, name, "null", BE_GIVEN, LEAVE_OUT);
        }
        boolean mandatory = attribute.form() instanceof Form.One<?> || attribute.form() instanceof Form.Part<?>;
        String full = Objects.requireNonNull(kind).nameOf(name);
        return mandatory ? missing(full) : problem(RowProblemKind.INVALID_VALUE, full, "null", BE_GIVEN, LEAVE_OUT);
    }

    private RowProblem missing(String attribute) {
        return problem(
                RowProblemKind.MISSING_VALUE,
                attribute,
                "",
                BE_GIVEN,
                Text.of(
                        "Complete la fila en su sistema, o entréguela con unmapped().",
                        "Complete the row in your system, or give it with unmapped()."));
    }

    RowProblem duplicate(String attribute, Object id, String other) {
        return new RowProblem(
                rowKey,
                Optional.of(other),
                section,
                RowProblemKind.DUPLICATE_ID,
                attribute,
                id.toString(),
                Text.of("ser distinto en cada fila", "differ from row to row"),
                Text.of(
                        "Deje una sola de las filas, o dé a cada una su propio identificador.",
                        "Keep one of the rows, or give each an identifier of its own."));
    }

    RowProblem second(String other) {
        return new RowProblem(
                rowKey,
                Optional.of(other),
                section,
                RowProblemKind.DUPLICATE_ID,
                "",
                "",
                Text.of("ser la única de la sección", "be the only one of the section"),
                Text.of("Deje la que rige.", "Keep the one that is in force."));
    }

    RowProblem parentMissing(Section parents, Object id) {
        return problem(
                RowProblemKind.PARENT_MISSING,
                id.getClass().getSimpleName(),
                id.toString(),
                Text.of(
                        "ser el identificador de una fila de «"
                                + parents.label().spanish() + "»",
                        "be the identifier of a row of \u201c" + parents.label().english() + "\u201d"),
                Text.of(
                        "Dé también esa fila, antes o después, o corrija el identificador.",
                        "Give that row too, before or after, or correct the identifier."));
    }

    RowProblem unresolved(String attribute, Object id, Section named, LocalDate through) {
        return problem(
                RowProblemKind.UNRESOLVED_REFERENCE,
                attribute,
                id.toString(),
                Text.of(
                        "nombrar una fila de «" + named.label().spanish() + "», sección declarada completa hasta el "
                                + through,
                        "name a row of \u201c" + named.label().english() + "\u201d, which is declared complete through "
                                + through),
                Text.of(
                        "Dé la fila que falta, corrija la referencia, o no declare completa la sección.",
                        "Give the row that is missing, correct the reference, or do not declare the section complete."));
    }

    RowProblem givenTwice(String attribute, Section rows) {
        return problem(
                RowProblemKind.CONTRADICTION,
                attribute,
                "",
                Text.of(
                        "darse de una sola manera: aquí, o en filas de «"
                                + rows.label().spanish() + "»",
                        "be given in one way: here, or in rows of \u201c"
                                + rows.label().english() + "\u201d"),
                Text.of("Deje una de las dos.", "Keep one of the two."));
    }

    RowProblem deniedElsewhere() {
        return problem(
                RowProblemKind.CONTRADICTION,
                "",
                "",
                Text.of(
                        "estar ausente, porque none(" + section + ") dice que no hay",
                        "be absent, because none(" + section + ") says that there is none"),
                Text.of("Quite la fila o esa declaración.", "Take out the row or that declaration."));
    }

    RowProblem unexpectedNull() {
        return problem(
                RowProblemKind.UNMAPPED_ROW,
                "",
                "null",
                Text.of(
                        "convertirse en un valor, sin tomar por dado un dato nulo",
                        "become a value, without taking for given what is null"),
                Text.of(
                        "Complete la fila, o no dé el atributo cuando su columna sea nula.",
                        "Complete the row, or do not give the attribute where its column is null."));
    }

    RowProblem unmapped(String reason) {
        return problem(
                RowProblemKind.UNMAPPED_ROW,
                "",
                reason,
                Text.of("convertirse en un valor", "become a value"),
                Text.of(
                        "Corrija la fila en su sistema, o la conversión.",
                        "Correct the row in your system, or the conversion."));
    }

    private RowProblem problem(RowProblemKind kind, String attribute, String value, Text expectation, Text fix) {
        return new RowProblem(rowKey, Optional.empty(), section, kind, attribute, value, expectation, fix);
    }
}
