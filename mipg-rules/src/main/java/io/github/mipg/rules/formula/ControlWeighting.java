package io.github.mipg.rules.formula;

import io.github.mipg.model.Text;
import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.control.RiskKind;
import java.util.Objects;

/**
 * What the type and the implementation of a control weigh (peso de los controles).
 *
 * @since 0.1.0
 */
public enum ControlWeighting {
    /** The general table: preventive 25, detective 15, corrective 10; automatic 25, manual 15. */
    GENERAL("general", 15, Text.of("General", "General")),
    /** The same, but manual 10, for risks to the security of information (seguridad de la información). */
    INFORMATION_SECURITY("seguridad-informacion", 10, Text.of("Seguridad de la información", "Information security"));

    private static final int PREVENTIVE = 25;
    private static final int DETECTIVE = 15;
    private static final int CORRECTIVE = 10;
    private static final int AUTOMATIC = 25;

    private final String code;
    private final int manual;
    private final Text label;

    ControlWeighting(String code, int manual, Text label) {
        this.code = code;
        this.manual = manual;
        this.label = label;
    }

    /**
     * The table for a kind of risk.
     *
     * @param kind what the risk is about
     * @return the variant for information security, or the general table
     */
    public static ControlWeighting of(RiskKind kind) {
        Objects.requireNonNull(kind, "kind");
        return kind == RiskKind.INFORMATION_SECURITY ? INFORMATION_SECURITY : GENERAL;
    }

    /**
     * By how much a control lowers what it acts on.
     *
     * @param kind when it acts
     * @param implementation how it is carried out
     * @return the two weights together, a percentage from 20 to 50
     */
    public int percent(ControlKind kind, ControlImplementation implementation) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(implementation, "implementation");
        int type = switch (kind) {
            case PREVENTIVE -> PREVENTIVE;
            case DETECTIVE -> DETECTIVE;
            case CORRECTIVE -> CORRECTIVE;
        };
        return type + (implementation == ControlImplementation.AUTOMATIC ? AUTOMATIC : manual);
    }

    /**
     * Its name in documents.
     *
     * @return a slug, such as {@code general}
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
