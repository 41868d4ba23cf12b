package io.github.mipg.io.table;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.Text;

/** Codes of entities as registers have them: so many digits, whose leading zeros count. */
enum EntityCodes {
    /** The institution code of SIGEP. */
    SIGEP(4, "0576", Text.of("los cuatro dígitos de un código SIGEP", "the four digits of a SIGEP code")),
    /** The code of a municipality in DIVIPOLA. */
    DANE(
            5,
            "05001",
            Text.of("los cinco dígitos de un código DANE de municipio", "the five digits of a DANE municipality code"));

    private final int length;
    private final String example;
    private final Text expected;

    EntityCodes(int length, String example, Text expected) {
        this.length = length;
        this.example = example;
        this.expected = expected;
    }

    /** Checks the code under a heading; answers whether it is one. */
    boolean check(CheckedRow row, String heading) {
        String code = row.cell(heading);
        boolean digits = CheckedRow.isDigits(code);
        if (code.length() == length && digits) {
            return true;
        }
        boolean cut = !code.isEmpty() && code.length() < length && digits;
        String whole = cut ? "0".repeat(length - code.length()) + code : example;
        row.problem(
                heading,
                code.isEmpty() ? ProblemCode.MISSING : ProblemCode.INVALID_VALUE,
                expected,
                cut
                        ? Text.of(
                                "Escriba '" + whole + "': una hoja de cálculo quitó los ceros a la izquierda.",
                                "Write '" + whole + "': a spreadsheet program cut the leading zeros.")
                        : Text.of(
                                "Escriba el código con sus ceros a la izquierda, como '" + whole + "'.",
                                "Write the code with its leading zeros, such as '" + whole + "'."));
        return false;
    }
}
