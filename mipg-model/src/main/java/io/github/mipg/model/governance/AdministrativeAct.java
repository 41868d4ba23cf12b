package io.github.mipg.model.governance;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act of the administration (acto administrativo), such as the resolution that creates a committee.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class AdministrativeAct {
    AdministrativeAct() {}

    /**
     * Starts one.
     *
     * @return an empty builder; the title is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is and which number it has, such as {@code Resolución 045 de 2018}.
     *
     * @return one line
     */
    public abstract String title();

    /**
     * The day that it bears.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> date();

    /**
     * The document.
     *
     * @return where the act can be read, empty if unknown
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
        Checks.line("AdministrativeAct.title", title());
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableAdministrativeAct.Builder {
        Builder() {}
    }
}
