package io.github.mipg.testkit.internal;

import io.github.mipg.model.internal.shape.MeasurementShapes;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The types that management systems, instruments of measurement and sheets of answers are made of. */
public final class TypesOfTheModel {
    private static final Map<Class<?>, Shape<?, ?>> SHAPES = shapes();

    private TypesOfTheModel() {}

    /** The types, management systems first. */
    public static Set<Class<?>> all() {
        return SHAPES.keySet();
    }

    /** What a type consists of. */
    @SuppressWarnings("unchecked") // each type is kept with its own shape
    public static <T> Shape<T, ?> shape(Class<T> type) {
        Shape<?, ?> shape = SHAPES.get(type);
        if (shape == null) {
            throw new IllegalArgumentException("type must be one of the model, but was '" + type.getName()
                    + "'. Ask Values.types() which there are.");
        }
        return (Shape<T, ?>) shape;
    }

    private static Map<Class<?>, Shape<?, ?>> shapes() {
        Map<Class<?>, Shape<?, ?>> found = new LinkedHashMap<>();
        collect(SystemShapes.MANAGEMENT_SYSTEM, found);
        collect(MeasurementShapes.INSTRUMENT, found);
        collect(MeasurementShapes.ANSWER_SHEET, found);
        return Collections.unmodifiableMap(found);
    }

    private static void collect(Shape<?, ?> shape, Map<Class<?>, Shape<?, ?>> found) {
        if (found.putIfAbsent(shape.type(), shape) == null) {
            shape.attributes().forEach(a -> a.form().held().ifPresent(s -> collect(s, found)));
        }
    }
}
