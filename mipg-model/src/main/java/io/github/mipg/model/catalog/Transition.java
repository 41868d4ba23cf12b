package io.github.mipg.model.catalog;

import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One difference between two editions (transición): what it is about, what stood before and after, which norm brought
 * it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Transition {
    Transition() {}

    /**
     * Starts a transition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is about.
     *
     * @return the kind of thing
     */
    public abstract TransitionSubject subject();

    /**
     * Which policy, dimension or index.
     *
     * @return its slug or code
     */
    public abstract String id();

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract TransitionKind kind();

    /**
     * Which attribute changed.
     *
     * @return {@code membership}, {@code name}, {@code numeral}, {@code dimensions} or {@code position}
     */
    public abstract String aspect();

    /**
     * What stood in the first edition.
     *
     * @return text, empty if nothing did
     */
    public abstract Optional<String> before();

    /**
     * What stands in the second edition.
     *
     * @return text, empty if nothing does
     */
    public abstract Optional<String> after();

    /**
     * The provision that brought it.
     *
     * @return the reference, empty if no norm did or we do not know
     */
    public abstract Optional<LegalReference> cause();

    /**
     * Since when.
     *
     * @return the day and how sure it is
     */
    public abstract Claim<LocalDate> date();

    /**
     * How sure the difference is: the weaker of the two facts.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * Where both were read.
     *
     * @return each once
     */
    public abstract List<SourceId> sources();

    /**
     * What happened, in one line.
     *
     * @param language the language of the line
     * @return such as {@code política compras-contratacion: agregada (numeral 19)}
     */
    public final String text(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder(subject().label().in(language));
        text.append(' ').append(id()).append(": ").append(kind().label().in(language));
        before().ifPresent(b -> text.append(" '").append(b).append('\''));
        after().ifPresent(a -> text.append(" -> '").append(a).append('\''));
        return text.toString();
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
     * Builds a transition.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
