package io.github.mipg.testkit;

import io.github.mipg.model.Vigencia;
import java.util.random.RandomGenerator;

/** Holds this module's place until its first generator stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Some vigencia.
     *
     * @param random where chance comes from
     * @return the value
     */
    public static Vigencia some(RandomGenerator random) {
        return Vigencia.of(2017 + random.nextInt(20));
    }
}
