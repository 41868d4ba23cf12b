package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The bounds of a category of departments or municipalities (categoría territorial). The yearly decree decides: the
 * bounds only explain it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CategoryBand {
    CategoryBand() {}

    /**
     * Starts a category band.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whose category it is.
     *
     * @return {@code departamento} or {@code municipio}
     */
    public abstract String level();

    /**
     * The category.
     *
     * @return {@code especial}, {@code primera} ... {@code sexta}
     */
    public abstract String category();

    /**
     * The days on which these bounds rule.
     *
     * @return the period
     */
    public abstract Period inForce();

    /**
     * The first day.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> start();

    /**
     * The least population, inclusive.
     *
     * @return empty if none
     */
    public abstract Optional<Integer> populationFrom();

    /**
     * The greatest population, inclusive.
     *
     * @return empty if none
     */
    public abstract Optional<Integer> populationTo();

    /**
     * The free income, in minimum wages, that must be exceeded.
     *
     * @return empty if none
     */
    public abstract Optional<Integer> incomeOver();

    /**
     * The greatest free income, in minimum wages, inclusive.
     *
     * @return empty if none
     */
    public abstract Optional<Integer> incomeTo();

    /**
     * The provision.
     *
     * @return the reference
     */
    public abstract LegalReference reference();

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
     * Builds a category band.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableCategoryBand.Builder {
        Builder() {}
    }
}
