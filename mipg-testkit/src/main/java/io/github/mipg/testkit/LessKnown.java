package io.github.mipg.testkit;

import io.github.mipg.model.ManagementSystem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of one system, found out once for all laws and rules that ask. For one thread. */
final class LessKnown {
    private final ManagementSystem system;
    private @Nullable List<Forgetting> all;
    private @Nullable List<Forgetting> rows;

    LessKnown(ManagementSystem system) {
        this.system = system;
    }

    ManagementSystem system() {
        return system;
    }

    /** See {@link Forgetting#allOf}. */
    List<Forgetting> all() {
        if (all == null) {
            all = Forgetting.allOf(system);
        }
        return all;
    }

    /** See {@link Forgetting#rowsOf}. */
    List<Forgetting> rows() {
        if (rows == null) {
            rows = Forgetting.rowsOf(system);
        }
        return rows;
    }
}
