package io.github.mipg.rules.report;

import java.util.Objects;

/**
 * Value of a condition in Kleene's three-valued logic (valor de verdad). It is not a verdict: a rule turns it into one.
 *
 * @since 0.1.0
 */
public enum Truth {
    /** The condition holds. */
    HOLDS,
    /** The condition fails. */
    FAILS,
    /** It cannot be told, because something it needs is unknown. */
    UNKNOWN;

    /**
     * Both hold.
     *
     * @param other the other operand
     * @return FAILS if one fails, otherwise UNKNOWN if one is unknown, otherwise HOLDS
     */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : HOLDS;
    }

    /**
     * One of them holds.
     *
     * @param other the other operand
     * @return HOLDS if one holds, otherwise UNKNOWN if one is unknown, otherwise FAILS
     */
    public Truth or(Truth other) {
        Objects.requireNonNull(other, "other");
        return negate().and(other.negate()).negate();
    }

    /**
     * The opposite.
     *
     * @return HOLDS for FAILS and the reverse; UNKNOWN stays
     */
    public Truth negate() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * The value of a known answer.
     *
     * @param answer the answer
     * @return HOLDS for true, FAILS for false
     */
    public static Truth of(boolean answer) {
        return answer ? HOLDS : FAILS;
    }
}
