package io.github.mipg.rules;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.SystemShapes;
import java.util.HashSet;
import java.util.Set;

/**
 * Which rules a change of a system touches: those that declare to look at a section that differs. A change of the entity
 * or of the vigencia touches every rule, for the figures of the law, its date and most readings depend on them.
 */
final class Touching {
    private static final Set<String> EVERYBODYS = Set.of("entity", "vigencia");

    private final Set<String> changed = new HashSet<>();
    private final boolean everything;

    private Touching(ManagementSystem before, ManagementSystem after) {
        for (Attribute<ManagementSystem, ?, ?> attribute : SystemShapes.MANAGEMENT_SYSTEM.attributes()) {
            if (!attribute.get(before).equals(attribute.get(after))) {
                changed.add(attribute.name());
            }
        }
        this.everything = changed.stream().anyMatch(EVERYBODYS::contains);
    }

    static Touching between(ManagementSystem before, ManagementSystem after) {
        return new Touching(before, after);
    }

    boolean touches(Rule rule) {
        return everything || (!changed.isEmpty() && touches(rule.sources()));
    }

    /** A path that does not lead to a section of the system may lead anywhere. */
    private boolean touches(Set<String> sources) {
        for (String source : sources) {
            int end = source.indexOf('/', 1);
            String section = source.substring(1, end < 0 ? source.length() : end);
            if (changed.contains(section) || SystemShapes.MANAGEMENT_SYSTEM.find(section) == null) {
                return true;
            }
        }
        return false;
    }
}
