package io.github.mipg.model.entity;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.Checks;

/**
 * Code of a municipality in DIVIPOLA (código DANE del municipio): five digits, the first two of which are its
 * department's.
 *
 * @param value five digits, leading zeros included
 * @since 0.1.0
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
    private static final int LENGTH = 5;
    private static final int DEPARTMENT_LENGTH = 2;

    /**
     * Checks the digits; whether the code is in use is not checked here.
     *
     * @param value five digits
     */
    public MunicipalityCode {
        Checks.given("MunicipalityCode.value", value);
        if (value.length() != LENGTH || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw InvalidModelException.of(
                    "MunicipalityCode.value",
                    value,
                    Text.of("ser cinco dígitos", "be five digits"),
                    "",
                    Text.of(
                            "Conserve los ceros iniciales, como en '05001': una hoja de cálculo pudo quitarlos.",
                            "Keep leading zeros, as in '05001': a spreadsheet may have cut them."));
        }
    }

    /**
     * Makes the code of a text.
     *
     * @param value five digits
     * @return the code
     * @throws InvalidModelException if it is not five digits
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    /**
     * The code of its department.
     *
     * @return the first two digits
     */
    public String department() {
        return value.substring(0, DEPARTMENT_LENGTH);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the five digits. */
    @Override
    public String toString() {
        return value;
    }
}
