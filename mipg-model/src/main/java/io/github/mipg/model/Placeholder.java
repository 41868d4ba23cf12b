package io.github.mipg.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;

/** Holds this module's place until its first real value stands; shows the shape that values have. */
@Value.Immutable
@ModelStyle
public abstract class Placeholder {
    Placeholder() {}

    /**
     * The names it was given, in the order given.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return hiddenNames();
    }

    abstract ImmutableList<String> hiddenNames();

    /**
     * A placeholder of these names.
     *
     * @param names the names
     * @return the value
     */
    public static Placeholder of(List<String> names) {
        return ImmutablePlaceholder.builder().hiddenNames(names).build();
    }
}
