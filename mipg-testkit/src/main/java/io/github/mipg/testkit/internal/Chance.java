package io.github.mipg.testkit.internal;

import io.github.mipg.model.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What the generators have in common. */
public final class Chance {
    private static final List<String> WORDS = List.of(
            "Acta",
            "Ñoño",
            "Bogotá, D.C.",
            "Resolución 1 de 2018",
            "a",
            "İstanbul ıI",
            "تقرير",
            "x".repeat(400),
            "«ß» 100 %",
            "\"entre comillas\"",
            "c:\\ruta\\acta",
            "a/b~c",
            "\u4e2d\u6587",
            "\ud83d\ude00 acta",
            "<script>alert(1)</script>",
            "&amp;",
            "{}",
            "null",
            "d\ud835\udd5cx",
            "'",
            "a  b");

    private Chance() {}

    public static <T> T oneOf(RandomGenerator random, List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of a few first values mostly, so that values meet each other. */
    public static <T> T oneOfFirst(RandomGenerator random, int few, List<? extends T> values) {
        return random.nextInt(4) > 0 ? values.get(random.nextInt(Math.min(few, values.size()))) : oneOf(random, values);
    }

    public static <E extends Enum<E>> E oneOf(RandomGenerator random, Class<E> type) {
        return oneOf(random, List.of(type.getEnumConstants()));
    }

    public static String text(RandomGenerator random) {
        return oneOf(random, WORDS);
    }

    public static LocalDate day(RandomGenerator random, int year) {
        return random.nextBoolean()
                ? oneOf(random, Words.borderDays(year))
                : LocalDate.of(year, 1, 1).plusDays(random.nextInt(-40, 440));
    }

    public static <T> Optional<T> maybe(RandomGenerator random, Supplier<T> value) {
        return random.nextInt(4) > 0 ? Optional.of(value.get()) : Optional.empty();
    }

    public static <T> Fact<T> fact(RandomGenerator random, Supplier<T> value) {
        return switch (random.nextInt(6)) {
            case 0 -> Fact.unknown();
            case 1 -> Fact.none();
            default -> Fact.of(value.get());
        };
    }
}
