package io.github.mipg.model.catalog;

import io.github.mipg.model.NormId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days in which a measurement is reported (ventana de reporte del FURAG): a yearly circular sets them, so they
 * are data.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class MeasurementWindow {
    MeasurementWindow() {}

    /**
     * Starts a measurement window.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The vigencia that is measured.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * Which of the windows of that vigencia it is.
     *
     * @return a slug
     */
    public abstract String key();

    /**
     * Whom it is for.
     *
     * @return one line in both languages
     */
    public abstract Text scope();

    /**
     * The order of the entities that it is for.
     *
     * @return the order, empty for any
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * The codes of the departments that it is for.
     *
     * @return two-digit codes; empty for all, or where nobody could tell which
     */
    public abstract List<String> departments();

    /**
     * The first day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> opens();

    /**
     * The last day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> closes();

    /**
     * The act that sets it.
     *
     * @return the identifier
     */
    public abstract NormId norm();

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
     * Builds a measurement window.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableMeasurementWindow.Builder {
        Builder() {}
    }
}
