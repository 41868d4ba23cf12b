package io.github.mipg.model.governance;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One committee of an entity (comité).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Committee {
    Committee() {}

    /**
     * Starts one.
     *
     * @return an empty builder; id and kind are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifier in the caller's system.
     *
     * @return the identifier
     */
    public abstract CommitteeId id();

    /**
     * Kind of body that it is, as the catalogue names it.
     *
     * @return the kind
     */
    public abstract BodyId kind();

    /**
     * Name that the entity gives it.
     *
     * @return one line, empty if unknown
     */
    public abstract Optional<String> name();

    /**
     * Act that created it.
     *
     * @return the act; none if it is known to have no act; unknown unless given
     */
    @Value.Default
    public Fact<AdministrativeAct> creation() {
        return Fact.unknown();
    }

    /**
     * Its seats.
     *
     * @return the seats; unknown unless given
     */
    @Value.Default
    public Inventory<CommitteeMember> members() {
        return Inventory.unknown();
    }

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
        name().ifPresent(n -> Checks.line("Committee.name", n));
    }

    /**
     * Builds one.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableCommittee.Builder {
        Builder() {}
    }
}
