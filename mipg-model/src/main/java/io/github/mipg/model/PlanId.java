package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;

/**
 * Identifies one plan (plan), with the key that it has in the caller's system. For example {@code pinar-2025}.
 *
 * <p>The kind of plan is a {@link PlanKindId}.
 *
 * @param value the text of the identifier: 1 to 200 visible characters without blanks at its ends
 * @since 0.1.0
 */
public record PlanId(String value) implements Comparable<PlanId> {
    /**
     * Checks the text.
     *
     * @param value the text of the identifier
     */
    public PlanId {
        Checks.ownKey("PlanId.value", value);
    }

    /**
     * Makes the identifier of a text.
     *
     * @param value 1 to 200 visible characters without blanks at its ends
     * @return the identifier
     * @throws InvalidModelException if the text is not so
     */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    /** Returns the bare text, so that {@code of(id.toString())} is the same identifier. */
    @Override
    public String toString() {
        return value;
    }
}
