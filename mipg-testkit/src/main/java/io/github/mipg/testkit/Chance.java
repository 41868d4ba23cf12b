package io.github.mipg.testkit;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What the generators have in common. */
final class Chance {
    private static final List<String> WORDS = List.of(
            "Acta",
            "Ñoño",
            "Bogotá, D.C.",
            "Resolución 1 de 2018",
            "a",
            "İstanbul ıI",
            "تقرير",
            "x".repeat(400),
            "«ß» 100 %");

    private Chance() {}

    static <T> T oneOf(RandomGenerator random, List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of a few first values mostly, so that values meet each other. */
    static <T> T oneOfFirst(RandomGenerator random, int few, List<? extends T> values) {
        return random.nextInt(4) > 0 ? values.get(random.nextInt(Math.min(few, values.size()))) : oneOf(random, values);
    }

    static <E extends Enum<E>> E oneOf(RandomGenerator random, Class<E> type) {
        return oneOf(random, List.of(type.getEnumConstants()));
    }

    static String text(RandomGenerator random) {
        return oneOf(random, WORDS);
    }

    static LocalDate day(RandomGenerator random, int year) {
        return random.nextBoolean()
                ? oneOf(random, Vocabulary.borderDays(year))
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(-40, 440));
    }

    static <T> Optional<T> maybe(RandomGenerator random, Supplier<T> value) {
        return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    static <T> Fact<T> fact(RandomGenerator random, Supplier<T> value) {
        return switch (random.nextInt(6)) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.none();
            default -> Fact.of(value.get());
        };
    }

    /** A section in one of its three states; no two items have the same key. */
    static <T> Inventory<T> inventory(
            RandomGenerator random, int size, int year, Function<T, ?> key, Supplier<? extends T> item) {
        int state = random.nextInt(6);
        if (state == 0) {
            return Inventory.unknown();
        }
        Map<Object, T> items = new LinkedHashMap<>();
        int wanted = random.nextInt(size + 1);
        for (int i = 0; i < wanted; i++) {
            T made = item.get();
            items.putIfAbsent(key.apply(made), made);
        }
        LocalDate through = random.nextInt(3) > 0 ? LocalDate.of(year + 1, 12, 31) : day(random, year);
        return state == 1 ? Inventory.partial(items.values()) : Inventory.complete(through, items.values());
    }
}
