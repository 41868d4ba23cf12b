package io.github.mipg.testkit;

import io.github.mipg.testkit.internal.Draw;
import io.github.mipg.testkit.internal.TypesOfTheModel;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Generates values of every type that a management system, an instrument of measurement or a sheet of answers is made of
 * (valores de prueba).
 *
 * @since 0.1.0
 */
public final class Values {
    private Values() {}

    /**
     * Some value of a type. Whole systems come better from {@link Systems}.
     *
     * @param type the type: a committee, an indicator, a risk...
     * @param random where chance comes from
     * @param size most rows of a section
     * @param year the year that its days lie about
     * @param <T> the type
     * @return the value
     * @throws IllegalArgumentException if the model is not made of such values
     */
    public static <T> T some(Class<T> type, RandomGenerator random, int size, int year) {
        return new Draw(random, size, year).value(TypesOfTheModel.shape(type));
    }

    /**
     * The types that there are values of.
     *
     * @return the types, management systems first
     */
    public static Set<Class<?>> types() {
        return TypesOfTheModel.all();
    }
}
