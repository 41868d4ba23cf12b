package io.github.mipg.model.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, and once only. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T found = value;
        if (found == null) {
            synchronized (this) {
                found = value;
                if (found == null) {
                    found = maker.get();
                    value = found;
                }
            }
        }
        return found;
    }
}
