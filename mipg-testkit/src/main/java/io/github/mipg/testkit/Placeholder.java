package io.github.mipg.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/** Holds this module's place until its first generator stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Some placeholder of the model.
     *
     * @param random where chance comes from
     * @return the value
     */
    public static io.github.mipg.model.Placeholder some(RandomGenerator random) {
        return io.github.mipg.model.Placeholder.of(List.of(Integer.toString(random.nextInt(100))));
    }
}
