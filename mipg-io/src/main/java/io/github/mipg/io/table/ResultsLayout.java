package io.github.mipg.io.table;

import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import java.util.Objects;

/**
 * How a file of official results numbers its policies (disposición del archivo de resultados). The same number means
 * another policy in the other one.
 *
 * @since 0.1.0
 */
public enum ResultsLayout {
    /** Vigencias hasta 2021: columnas P1 a P18, con una fila por municipio o por entidad. */
    UNTIL_2021("P", Text.of("D1 a D7, P1 a P18 e IDI", "D1 to D7, P1 to P18 and IDI")),
    /** Vigencias desde 2022: columnas POL01 a POL19 e índices I01, I02 y siguientes. */
    SINCE_2022("POL", Text.of("IDI, D1 a D7, POL01 a POL19, I01 a I70", "IDI, D1 to D7, POL01 to POL19, I01 to I70"));

    private static final int FIRST_OF_THE_LATER = 2022;

    private final String policyPrefix;
    private final Text label;

    ResultsLayout(String policyPrefix, Text label) {
        this.policyPrefix = policyPrefix;
        this.label = label;
    }

    /**
     * The layout of a year.
     *
     * @param vigencia the year that was measured
     * @return its layout
     */
    public static ResultsLayout of(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return vigencia.year() < FIRST_OF_THE_LATER ? UNTIL_2021 : SINCE_2022;
    }

    /** What stands before the number of a policy. */
    String policyPrefix() {
        return policyPrefix;
    }

    /**
     * Its columns of figures, for people.
     *
     * @return the columns in both languages
     */
    public Text label() {
        return label;
    }
}
