package io.github.mipg.model.planning;

import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an entity says of where it goes (misión o visión).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class StrategicStatement {
    StrategicStatement() {}

    /**
     * Starts one.
     *
     * @return an empty builder; text is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its text.
     *
     * @return one line, in the words of the entity
     */
    public abstract String text();

    /**
     * Act that adopted it.
     *
     * @return the act, empty if unknown
     */
    public abstract Optional<AdministrativeAct> adoption();

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
        Checks.line("StrategicStatement.text", text());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableStrategicStatement.Builder {
        Builder() {}
    }
}
