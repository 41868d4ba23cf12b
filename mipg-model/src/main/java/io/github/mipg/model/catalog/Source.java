package io.github.mipg.model.catalog;

import io.github.mipg.model.SourceId;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that a claim was read in (fuente): act or document, issuer and date, never who copied it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Source {
    Source() {}

    /**
     * Starts a source.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    public abstract SourceId id();

    /**
     * What the document is.
     *
     * @return one line in Spanish
     */
    public abstract String title();

    /**
     * Who issued it.
     *
     * @return one line in Spanish
     */
    public abstract String issuer();

    /**
     * The day that the document bears, or that its text was taken on.
     *
     * @return the day, empty if not known
     */
    public abstract Optional<LocalDate> date();

    /**
     * What kind of document it is.
     *
     * @return the kind
     */
    public abstract SourceKind kind();

    /**
     * The family of sources that depend on each other. Two of one family count as one when we ask for two independent
     * ones.
     *
     * @return a word, empty if it stands alone
     */
    public abstract Optional<String> family();

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
        Checks.line("Source.title", title());
        Checks.line("Source.issuer", issuer());
    }

    /**
     * Builds a source.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
