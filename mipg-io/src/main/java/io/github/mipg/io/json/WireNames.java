package io.github.mipg.io.json;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names that the constants of an enumeration have on the wire: lower-case words joined by hyphens.
 *
 * @param <E> the enumeration
 */
final class WireNames<E extends Enum<E>> {
    private final ImmutableMap<String, E> constants;
    private final Text expected;

    private WireNames(ImmutableMap<String, E> constants) {
        this.constants = constants;
        String names = String.join(", ", constants.keySet());
        this.expected = Text.of("uno de: " + names, "one of: " + names);
    }

    static <E extends Enum<E>> WireNames<E> of(Class<E> type) {
        ImmutableMap.Builder<String, E> constants = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            constants.put(name(constant), constant);
        }
        return new WireNames<>(constants.buildOrThrow());
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    E find(String name) {
        return constants.get(name);
    }

    Iterable<String> names() {
        return constants.keySet();
    }

    Text expected() {
        return expected;
    }
}
