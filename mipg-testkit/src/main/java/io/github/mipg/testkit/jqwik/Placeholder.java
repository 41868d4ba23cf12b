package io.github.mipg.testkit.jqwik;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Holds this package's place until its first domain stands. */
public final class Placeholder {
    private Placeholder() {}

    /**
     * Any placeholder of the model.
     *
     * @return the arbitrary
     */
    public static Arbitrary<io.github.mipg.model.Placeholder> any() {
        return Arbitraries.longs().map(seed -> io.github.mipg.testkit.Placeholder.some(new Random(seed)));
    }
}
