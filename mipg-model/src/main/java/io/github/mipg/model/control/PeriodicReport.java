package io.github.mipg.model.control;

import io.github.mipg.model.Fact;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.planning.Publication;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One report that a norm asks for at a cut-off date (informe periódico).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class PeriodicReport {
    PeriodicReport() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id, kind and cut-off are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract ReportId id();

    /**
     * Kind of report that it is, as the catalogue names it.
     *
     * @return the kind
     */
    public abstract ReportKindId kind();

    /**
     * Last day that it reports on (fecha de corte).
     *
     * @return the day
     */
    public abstract LocalDate cutOff();

    /**
     * Its publication.
     *
     * @return the publication; none if it is known not to be published; unknown unless given
     */
    @Value.Default
    public Fact<Publication> publication() {
        return Fact.unknown();
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this one
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutablePeriodicReport.Builder {
        Builder() {}
    }
}
