package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies a kind of plan that the law asks for (clase de plan institucional), such as the yearly action plan. For example {@code plan-de-accion}.
 *
 * <p>It names the kind; one plan of one year has a {@link PlanId}.
 *
 * @param value the text of the identifier: lower-case words joined by single hyphens
 * @since 0.1.0
 */
public record PlanKindId(String value) implements Comparable<PlanKindId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public PlanKindId {
        Checks.slug("PlanKindId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value lower-case words joined by single hyphens
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static PlanKindId of(String value) {
        return new PlanKindId(value);
    }

    @Override
    public int compareTo(PlanKindId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
