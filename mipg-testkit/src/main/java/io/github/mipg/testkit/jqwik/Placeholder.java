package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.Vigencia;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Holds this package's place until its domain stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Any vigencia.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Vigencia> any() {
        return Arbitraries.longs().map(seed -> io.github.mipg.testkit.Placeholder.some(new Random(seed)));
    }
}
