package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of report that the law asks for (clase de informe).
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ReportKind {
    ReportKind() {}

    /**
     * Starts a report kind.
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
    public abstract ReportKindId id();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * The provision that asks for it.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

    /**
     * Who answers for it: a role, never a person.
     *
     * @return the role and how sure it is
     */
    public abstract Claim<Text> responsible();

    /**
     * How often.
     *
     * @return the frequency and how sure it is
     */
    public abstract Claim<Frequency> frequency();

    /**
     * What a reader should know.
     *
     * @return one line in Spanish, empty if nothing
     */
    public abstract Optional<String> note();

    /**
     * How sure it is.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Where it was read.
     *
     * @return at least one
     */
    public abstract List<SourceId> sources();

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a report kind.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableReportKind.Builder {
        Builder() {}
    }
}
