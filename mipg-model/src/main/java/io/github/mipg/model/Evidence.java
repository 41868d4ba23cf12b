package io.github.mipg.model;

import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Points at a document that proves something (evidencia): what it is, where it lies, of which day. Its content is never
 * held here.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Evidence {
    Evidence() {}

    /**
     * Starts an evidence.
     *
     * @return an empty builder; the title is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the document is.
     *
     * @return one line, without personal data
     */
    public abstract String title();

    /**
     * Where it lies: an address or a filing number.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> location();

    /**
     * The day that the document bears.
     *
     * @return the day, empty if unknown
     */
    public abstract Optional<LocalDate> date();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this evidence
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.line("Evidence.title", title());
        location().ifPresent(l -> Checks.line("Evidence.location", l));
    }

    /**
     * Builds an evidence.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
