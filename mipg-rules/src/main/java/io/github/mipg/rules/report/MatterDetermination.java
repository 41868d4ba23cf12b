package io.github.mipg.rules.report;

import io.github.mipg.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one thing of the law applies to one entity, and why (determinación de un asunto).
 *
 * @param matter what it is about
 * @param name its name
 * @param determination how far it applies, how sure that is, why, by which provisions and what is missing to tell
 * @param own what the entity itself has determined, empty if nothing
 * @param settled whether the law left it open and the entity's determination decides
 * @since 0.1.0
 */
public record MatterDetermination(
        Matter matter, Text name, Determination determination, Optional<OwnDetermination> own, boolean settled) {
    /**
     * Checks that all parts are there.
     *
     * @param matter what it is about
     * @param name its name
     * @param determination how far it applies
     * @param own what the entity itself has determined
     * @param settled whether the law left it open and the entity's determination decides
     */
    public MatterDetermination {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(own, "own");
    }

    /**
     * How far it applies.
     *
     * @return the scope
     */
    public Scope scope() {
        return determination.scope();
    }
}
