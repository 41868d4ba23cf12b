package io.github.mipg.model.catalog;

import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article of a norm (artículo), told in our own words.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Article {
    Article() {}

    /**
     * Starts an article.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Norm and number.
     *
     * @return a reference without detail
     */
    public abstract LegalReference reference();

    /**
     * Its heading as printed.
     *
     * @return the heading, empty if not known
     */
    public abstract Optional<String> title();

    /**
     * What it says, in our own words.
     *
     * @return one line in Spanish; unknown if nobody read it
     */
    public abstract Claim<String> summary();

    /**
     * The norm that gave it its present wording, when that is not the norm it stands in.
     *
     * @return such as {@code sustituido por el Decreto 1499 de 2017}
     */
    public abstract Optional<Text> origin();

    /**
     * The first day of its present wording.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> inForceFrom();

    /**
     * Tells whether it is known to have lost force.
     *
     * @return whether it is
     */
    public abstract boolean isRepealed();

    /**
     * How sure the row is.
     *
     * @return the weakest status of what it states
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

    @Value.Check
    void check() {
        title().ifPresent(t -> Checks.line("Article.title", t));
    }

    /**
     * Builds an article.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
