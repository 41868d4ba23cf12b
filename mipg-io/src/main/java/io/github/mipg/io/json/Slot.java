package io.github.mipg.io.json;

import org.jspecify.annotations.Nullable;

/**
 * Holds what a field gave until its object has been read whole. For types without a builder.
 *
 * @param <T> type of the value
 */
final class Slot<T> {
    private @Nullable T value;

    void set(T given) {
        value = given;
    }

    /** The value of a mandatory field of an object that the reader has said is whole. */
    T get() {
        if (value == null) {
            throw new IllegalStateException("a mandatory field was not read though its object is whole");
        }
        return value;
    }

    /** The value, null if nothing was given. */
    @Nullable
    T find() {
        return value;
    }

    /** The value of an optional field. */
    T or(T otherwise) {
        return value == null ? otherwise : value;
    }
}
