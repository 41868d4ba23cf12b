package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;

/**
 * One of the eight indicators of municipal performance, already scored from 0 to 100 (indicador de la MDM).
 *
 * @since 0.1.0
 */
public enum MunicipalIndicator {
    /** Movilización de recursos. */
    RESOURCE_MOBILISATION(
            false, "movilizacion-recursos", Text.of("Movilización de recursos", "Mobilisation of resources")),
    /** Ejecución de recursos. */
    RESOURCE_EXECUTION(false, "ejecucion-recursos", Text.of("Ejecución de recursos", "Execution of resources")),
    /** Gobierno abierto y transparencia. */
    OPEN_GOVERNMENT(false, "gobierno-abierto", Text.of("Gobierno abierto", "Open government")),
    /** Ordenamiento territorial. */
    TERRITORIAL_PLANNING(
            false, "ordenamiento-territorial", Text.of("Ordenamiento territorial", "Territorial planning")),
    /** Educación. */
    EDUCATION(true, "educacion", Text.of("Educación", "Education")),
    /** Salud. */
    HEALTH(true, "salud", Text.of("Salud", "Health")),
    /** Servicios públicos. */
    PUBLIC_SERVICES(true, "servicios-publicos", Text.of("Servicios públicos", "Public services")),
    /** Seguridad y convivencia. */
    SECURITY(true, "seguridad-convivencia", Text.of("Seguridad y convivencia", "Security and coexistence"));

    private final boolean result;
    private final String code;
    private final Text label;

    MunicipalIndicator(boolean result, String code, Text label) {
        this.result = result;
        this.code = code;
        this.label = label;
    }

    /**
     * Tells whether it counts as a result (resultados) or as management (gestión).
     *
     * @return whether it is one of the four results
     */
    public boolean isResult() {
        return result;
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code gobierno-abierto}
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
