package io.github.mipg.rules.formula;

import io.github.mipg.model.control.ControlKind;
import io.github.mipg.model.control.RiskControl;
import java.util.Objects;
import java.util.Optional;

/**
 * What weighs of a control: its type and how it is carried out (atributos de eficiencia del control). Whether it is
 * documented, how often it is done and what it leaves behind inform, and have no weight.
 *
 * @param kind when it acts
 * @param implementation how it is carried out
 * @since 0.1.0
 */
public record ControlDesign(ControlKind kind, ControlImplementation implementation) {
    /**
     * Checks that all parts are there.
     *
     * @param kind when it acts
     * @param implementation how it is carried out
     */
    public ControlDesign {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(implementation, "implementation");
    }

    /**
     * Makes one.
     *
     * @param kind when it acts
     * @param implementation how it is carried out
     * @return the design
     */
    public static ControlDesign of(ControlKind kind, ControlImplementation implementation) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(implementation, "implementation");
        return new ControlDesign(kind, implementation);
    }

    /**
     * The design of a control of a management system.
     *
     * @param control the control
     * @return its design, empty while its kind or its implementation is unknown
     */
    public static Optional<ControlDesign> of(RiskControl control) {
        Objects.requireNonNull(control, "control");
        return control.kind()
                .flatMap(kind -> control.automatic()
                        .map(automatic -> new ControlDesign(
                                kind, automatic ? ControlImplementation.AUTOMATIC : ControlImplementation.MANUAL)));
    }

    /**
     * Tells what it acts on.
     *
     * @return true if on the impact, as corrective ones do; false if on the probability
     */
    public boolean actsOnImpact() {
        return kind == ControlKind.CORRECTIVE;
    }
}
