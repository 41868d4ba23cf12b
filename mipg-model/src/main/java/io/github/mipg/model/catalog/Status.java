package io.github.mipg.model.catalog;

import io.github.mipg.model.Text;
import java.util.Objects;

/**
 * How sure the catalogue is of a fact (estado de certeza), strongest first.
 *
 * <p>The status belongs to each claim, not to a whole table: the number of a policy may be read in the norm while the
 * day of the decree that added it is remembered.
 *
 * @since 0.1.0
 */
public enum Status {
    /** Read in the text of the norm itself (texto de la norma). */
    PRIMARY(Text.of("Texto de la norma", "Text of the norm")),
    /** Read in what a public body says about the norm (explicación oficial). */
    OFFICIAL(Text.of("Explicación oficial", "Official explanation")),
    /** Read in two third parties that do not depend on each other (dos terceros independientes). */
    SECONDARY(Text.of("Dos terceros independientes", "Two independent third parties")),
    /** Shown by the founding deck of the project (documento fundacional). */
    SEED(Text.of("Documento fundacional", "Founding deck")),
    /** One third party, memory or inference (provisional): to be checked against the norm. */
    PROVISIONAL(Text.of("Provisional", "Provisional"));

    private final Text label;

    Status(Text label) {
        this.label = label;
    }

    /**
     * Its name for people.
     *
     * @return the name in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Tells whether a finding may rest on it without a warning: two independent third parties or better.
     *
     * @return whether it is {@link #SECONDARY} or stronger
     */
    public boolean isConfirmed() {
        return isAtLeast(SECONDARY);
    }

    /**
     * Tells whether it is as strong as another one.
     *
     * @param minimum the weakest status that will do
     * @return whether it is that one or a stronger one
     */
    public boolean isAtLeast(Status minimum) {
        Objects.requireNonNull(minimum, "minimum");
        return compareTo(minimum) <= 0;
    }

    /**
     * The weaker of two.
     *
     * @param a one status
     * @param b the other
     * @return the one that is less sure
     */
    public static Status weakest(Status a, Status b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        return a.compareTo(b) >= 0 ? a : b;
    }
}
