package io.github.mipg.io;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.testkit.Systems;
import java.util.SplittableRandom;

/** Management systems of every shape, the same for the same seed. */
public final class SystemSamples {
    private SystemSamples() {}

    /** One system. */
    public static ManagementSystem system(long seed) {
        return Systems.some(new SplittableRandom(seed), 1 + (int) Math.floorMod(seed, 3L));
    }

    /** One large system: about so many rows in its sections. */
    static ManagementSystem large(long seed, int items) {
        return Systems.some(new SplittableRandom(seed), items);
    }
}
