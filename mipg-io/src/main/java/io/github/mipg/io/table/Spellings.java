package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.internal.names.Nearest;
import java.util.Collection;
import java.util.Optional;

/** The spellings that a column may have, and which of them someone probably meant who wrote another one. */
final class Spellings {
    private static final int SHOWN = 20;

    private final ImmutableList<String> known;
    private final Nearest nearest;

    Spellings(Collection<String> known) {
        this.known = ImmutableList.copyOf(known);
        this.nearest = Nearest.among(this.known);
    }

    /** The known spelling with the fewest differences; empty if none is near. */
    Optional<String> nearest(String text) {
        return nearest.to(text);
    }

    /** The known spellings in quotes, cut short where there are many. */
    String listed() {
        String shown = "'" + String.join("', '", known.subList(0, Math.min(known.size(), SHOWN))) + "'";
        return known.size() > SHOWN ? shown + ", ..." : shown;
    }
}
