package io.github.mipg.model.governance;

import io.github.mipg.model.Period;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seat in a committee (integrante): which part it takes, which position holds it. Never which person.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CommitteeMember {
    CommitteeMember() {}

    /**
     * Starts one.
     *
     * @return an empty builder; the role is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Part that the seat takes.
     *
     * @return the role
     */
    public abstract CommitteeRole role();

    /**
     * Position that holds the seat, in the words of the norms.
     *
     * @return the position, empty if unknown; {@link Position#OTHER} is known to be none that a norm names
     */
    public abstract Optional<Position> position();

    /**
     * Position in the words of the entity, such as {@code Secretaria de Hacienda}.
     *
     * @return one line without the name of a person, empty if unknown
     */
    public abstract Optional<String> title();

    /**
     * Hierarchical level of the position.
     *
     * @return the level, empty if unknown
     */
    public abstract Optional<JobLevel> level();

    /**
     * Whether the seat votes (voz y voto).
     *
     * @return the answer, empty if unknown
     */
    public abstract Optional<Boolean> vote();

    /**
     * For how long the seat is held (período).
     *
     * @return the period, empty if unknown
     */
    public abstract Optional<Period> period();

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
        title().ifPresent(t -> Checks.line("CommitteeMember.title", t));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableCommitteeMember.Builder {
        Builder() {}
    }
}
