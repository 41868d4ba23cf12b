package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * One of the eight indicators of fiscal performance, already scored from 0 to 100 (indicador de desempeño fiscal).
 *
 * @since 0.1.0
 */
public enum FiscalIndicator {
    /** Dependencia de las transferencias. */
    TRANSFER_DEPENDENCE(
            true,
            "dependencia-transferencias",
            Text.of("Dependencia de las transferencias", "Dependence on transfers")),
    /** Relevancia de la formación bruta de capital fijo. */
    FIXED_CAPITAL(
            true,
            "relevancia-fbkf",
            Text.of("Relevancia de la formación bruta de capital fijo", "Weight of gross fixed capital formation")),
    /** Endeudamiento de largo plazo. */
    LONG_TERM_DEBT(true, "endeudamiento-largo-plazo", Text.of("Endeudamiento de largo plazo", "Long-term debt")),
    /** Ahorro corriente. */
    CURRENT_SAVINGS(true, "ahorro-corriente", Text.of("Ahorro corriente", "Current savings")),
    /** Balance primario. */
    PRIMARY_BALANCE(true, "balance-primario", Text.of("Balance primario", "Primary balance")),
    /** Holgura frente a los límites de la Ley 617. */
    SPENDING_LIMIT_MARGIN(
            false,
            "holgura-ley-617",
            Text.of("Holgura frente a los límites de la Ley 617", "Margin under the limits of Ley 617")),
    /** Capacidad de programación y ejecución de ingresos. */
    REVENUE_EXECUTION(false, "ejecucion-ingresos", Text.of("Ejecución de ingresos", "Revenue execution")),
    /** Capacidad de programación y ejecución de inversión. */
    INVESTMENT_EXECUTION(false, "ejecucion-inversion", Text.of("Ejecución de inversión", "Investment execution"));

    private final boolean result;
    private final String code;
    private final Text label;

    FiscalIndicator(boolean result, String code, Text label) {
        this.result = result;
        this.code = code;
        this.label = label;
    }

    /**
     * Tells whether it counts as a result (resultados) or as management (gestión).
     *
     * @return whether it is one of the five results
     */
    public boolean isResult() {
        return result;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code ahorro-corriente}
     */
    public String code() {
        return code;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }
}
