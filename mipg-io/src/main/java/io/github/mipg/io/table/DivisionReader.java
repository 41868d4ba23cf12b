package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.MunicipalityCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of one list of DIVIPOLA into municipalities. */
final class DivisionReader {
    static final String CODE = "cod_dane_municipio";
    static final String DEPARTMENT = "cod_dane_departamento";
    static final String NAME = "municipio";
    static final String LATITUDE = "latitud";
    static final String LONGITUDE = "longitud";
    static final ImmutableList<String> HEADINGS = ImmutableList.of(CODE, DEPARTMENT, NAME, LATITUDE, LONGITUDE);
    static final int DEPARTMENT_LENGTH = 2;

    private static final int CODE_LENGTH = 5;
    private static final int MOST_DIGITS = 20;
    private static final Axis SOUTH_TO_NORTH = new Axis(
            LATITUDE, "-5", "16", Text.of("la latitud de un lugar de Colombia", "the latitude of a place in Colombia"));
    private static final Axis WEST_TO_EAST = new Axis(
            LONGITUDE,
            "-82",
            "-66",
            Text.of("la longitud de un lugar de Colombia", "the longitude of a place in Colombia"));

    private final TableProblems problems;
    private final ImmutableList.Builder<Municipality> municipalities = ImmutableList.builder();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    DivisionReader(TableProblems problems) {
        this.problems = problems;
    }

    ImmutableList<Municipality> municipalities() {
        return municipalities.build();
    }

    void read(CsvRow source) {
        CheckedRow row = new CheckedRow(source, problems);
        row.checkLines(HEADINGS);
        if (!row.isGood()) {
            return;
        }
        checkCode(row);
        checkDepartment(row);
        if (row.cell(NAME).isEmpty()) {
            row.problem(
                    NAME,
                    ProblemCode.MISSING,
                    Text.of("el nombre del municipio", "the name of the municipality"),
                    Text.of("Escriba el nombre de la lista del DANE.", "Write the name of DANE's list."));
        }
        Optional<Coordinates> coordinates = coordinates(row);
        if (row.isGood()) {
            municipalities.add(new Municipality(MunicipalityCode.of(row.cell(CODE)), row.cell(NAME), coordinates));
        }
    }

    private void checkCode(CheckedRow row) {
        if (digits(
                row,
                CODE,
                CODE_LENGTH,
                Text.of("los cinco dígitos de un código de municipio", "the five digits of a municipality's code"),
                "05001")) {
            Integer first = rowOfCode.putIfAbsent(row.cell(CODE), row.row());
            if (first != null) {
                row.duplicate(CODE, first);
            }
        }
    }

    private void checkDepartment(CheckedRow row) {
        if (!digits(
                row,
                DEPARTMENT,
                DEPARTMENT_LENGTH,
                Text.of("los dos dígitos de un código de departamento", "the two digits of a department's code"),
                "05")) {
            return;
        }
        String code = row.cell(CODE);
        boolean whole = code.length() == CODE_LENGTH && CheckedRow.isDigits(code);
        if (whole && !code.startsWith(row.cell(DEPARTMENT))) {
            String prefix = code.substring(0, DEPARTMENT_LENGTH);
            row.problem(
                    DEPARTMENT,
                    ProblemCode.INVALID_VALUE,
                    Text.of(
                            "'" + prefix + "', los dos primeros dígitos del código de municipio " + code,
                            "'" + prefix + "', the first two digits of the municipality's code " + code),
                    Text.of(
                            "Corrija el código que esté mal: el del departamento o el del municipio.",
                            "Mend the code that is wrong: the department's or the municipality's."));
        }
    }

    /** Checks a code of so many digits; a spreadsheet takes it for a number and cuts its zero, or adds decimals. */
    private static boolean digits(CheckedRow row, String heading, int length, Text expected, String example) {
        String code = row.cell(heading);
        if (code.length() == length && CheckedRow.isDigits(code)) {
            return true;
        }
        String number = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
        // No department has a code that begins with two zeros, so at most one was cut.
        String whole = number.length() == length - 1 ? "0" + number : number;
        boolean spoilt = whole.length() == length && CheckedRow.isDigits(whole);
        row.problem(
                heading,
                code.isEmpty() ? ProblemCode.MISSING : ProblemCode.INVALID_VALUE,
                expected,
                spoilt
                        ? Text.of(
                                "Escriba '" + whole + "': una hoja de cálculo lo tomó por un número"
                                        + (whole.equals(number) ? "." : " y quitó el cero a la izquierda."),
                                "Write '" + whole + "': a spreadsheet program took it for a number"
                                        + (whole.equals(number) ? "." : " and cut the leading zero."))
                        : Text.of(
                                "Escriba el código como texto, con su cero a la izquierda si lo tiene, como '" + example
                                        + "'.",
                                "Write the code as text, with its leading zero if it has one, such as '" + example
                                        + "'."));
        return false;
    }

    private static Optional<Coordinates> coordinates(CheckedRow row) {
        String latitude = row.cell(LATITUDE);
        String longitude = row.cell(LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        if (SOUTH_TO_NORTH.holds(number(longitude)) && WEST_TO_EAST.holds(number(latitude))) {
            row.problem(
                    LATITUDE,
                    ProblemCode.INVALID_VALUE,
                    SOUTH_TO_NORTH.expected(),
                    Text.of(
                            "Cambie las dos celdas entre sí: la longitud está en el lugar de la latitud.",
                            "Change the two cells round: the longitude stands in the place of the latitude."));
            return Optional.empty();
        }
        Optional<BigDecimal> north = degrees(row, SOUTH_TO_NORTH);
        Optional<BigDecimal> east = degrees(row, WEST_TO_EAST);
        return north.flatMap(n -> east.map(e -> new Coordinates(n, e)));
    }

    private static Optional<BigDecimal> degrees(CheckedRow row, Axis axis) {
        String text = row.cell(axis.heading());
        Optional<BigDecimal> number = number(text);
        if (axis.holds(number)) {
            return number;
        }
        Text expected = axis.expected();
        if (text.isEmpty()) {
            row.problem(
                    axis.heading(),
                    ProblemCode.MISSING,
                    expected,
                    Text.of(
                            "Escriba las dos coordenadas, o deje vacías las dos celdas si no se saben.",
                            "Write both coordinates, or leave both cells empty if they are unknown."));
        } else if (number.isPresent()) {
            boolean signLost = axis.heading().equals(LONGITUDE) && axis.holds(number("-" + text));
            row.problem(
                    axis.heading(),
                    ProblemCode.INVALID_VALUE,
                    expected,
                    signLost
                            ? Text.of(
                                    "Escriba '-" + text + "': Colombia está al oeste de Greenwich.",
                                    "Write '-" + text + "': Colombia lies west of Greenwich.")
                            : Text.of(
                                    "Revise el número y el lugar de su punto decimal.",
                                    "Check the number and the place of its decimal point."));
        } else {
            String point = text.replace(',', '.');
            row.problem(
                    axis.heading(),
                    ProblemCode.WRONG_TYPE,
                    expected,
                    axis.holds(number(point))
                            ? Text.of(
                                    "Escriba '" + point + "', con punto decimal y no con coma.",
                                    "Write '" + point + "', with a decimal point and no comma.")
                            : Text.of(
                                    "Escriba grados con punto decimal, sin letras ni otros signos.",
                                    "Write degrees with a decimal point, without letters or other signs."));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MOST_DIGITS && text.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** One of the two coordinates, and between which degrees it lies in Colombia with its islands. */
    private record Axis(String heading, BigDecimal least, BigDecimal most, Text name) {
        Axis(String heading, String least, String most, Text name) {
            this(heading, new BigDecimal(least), new BigDecimal(most), name);
        }

        boolean holds(Optional<BigDecimal> degrees) {
            return degrees.isPresent()
                    && degrees.get().compareTo(least) >= 0
                    && degrees.get().compareTo(most) <= 0;
        }

        Text expected() {
            return Text.of(
                    name.spanish() + ", de " + least + " a " + most + " grados",
                    name.english() + ", from " + least + " to " + most + " degrees");
        }
    }
}
