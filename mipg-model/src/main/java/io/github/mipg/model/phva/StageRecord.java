package io.github.mipg.model.phva;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in one stage of a cycle (registro de una etapa).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class StageRecord {
    StageRecord() {}

    /**
     * Starts one.
     *
     * @return an empty builder; stage is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The stage.
     *
     * @return the stage
     */
    public abstract PhvaStage stage();

    /**
     * Day on which the stage was finished.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> date();

    /**
     * Unit that did it.
     *
     * @return the unit, empty if unknown
     */
    public abstract Optional<UnitId> unit();

    /**
     * What it started from (insumos).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> inputs();

    /**
     * What its results must meet (requisitos).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> requirements();

    /**
     * What came out (productos).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> outputs();

    /**
     * Whether the outputs meet the requirements (producto conforme).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> conforming();

    /**
     * What the next cycle should start from (realimentación).
     *
     * @return one line each; empty says nothing
     */
    public abstract List<String> feedback();

    /**
     * What proves it.
     *
     * @return the document, empty if unknown
     */
    public abstract Optional<Evidence> evidence();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        inputs().forEach(v -> Checks.line("StageRecord.inputs", v));
        requirements().forEach(v -> Checks.line("StageRecord.requirements", v));
        outputs().forEach(v -> Checks.line("StageRecord.outputs", v));
        feedback().forEach(v -> Checks.line("StageRecord.feedback", v));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableStageRecord.Builder {
        Builder() {}
    }
}
