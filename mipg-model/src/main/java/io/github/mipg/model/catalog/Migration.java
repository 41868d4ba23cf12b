package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ManagementSystem;
import java.util.List;
import java.util.Objects;

/**
 * A management system carried to another edition (migración): the new value, what was mapped by itself, and what a
 * person must decide. Nothing is deleted, added or guessed.
 *
 * @param system the system under the new edition
 * @param mapped steps that were done by themselves and touch something that the system names
 * @param decisions steps that a person must decide, with the places that each of them touches
 * @since 0.1.0
 */
public record Migration(ManagementSystem system, List<MigratedStep> mapped, List<MigratedStep> decisions) {
    /**
     * Copies the lists.
     *
     * @param system the system under the new edition
     * @param mapped steps that were done by themselves
     * @param decisions steps that a person must decide
     */
    public Migration {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(mapped, "mapped");
        Objects.requireNonNull(decisions, "decisions");
        mapped = ImmutableList.copyOf(mapped);
        decisions = ImmutableList.copyOf(decisions);
    }

    /**
     * One step with the places that it touches (paso aplicado).
     *
     * @param step the step
     * @param paths JSON pointers into the document of the system; for a decision empty if the system names nothing that
     *     it is about
     * @since 0.1.0
     */
    public record MigratedStep(MigrationStep step, List<String> paths) {
        /**
         * Copies the list.
         *
         * @param step the step
         * @param paths JSON pointers
         */
        public MigratedStep {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(paths, "paths");
            paths = ImmutableList.copyOf(paths);
        }
    }
}
