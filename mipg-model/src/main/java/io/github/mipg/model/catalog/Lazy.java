package io.github.mipg.model.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, and once only. The maker is given late, so that unused ones cost nothing. */
final class Lazy<T> {
    private volatile @Nullable T value;

    T get(Supplier<T> maker) {
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
