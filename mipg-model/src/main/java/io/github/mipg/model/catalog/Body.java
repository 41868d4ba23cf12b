package io.github.mipg.model.catalog;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.governance.CommitteeRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kind of body of the Sistema de Gestión or of internal control (instancia): what the norm says of all bodies of
 * the kind.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Body {
    Body() {}

    /**
     * Starts a body.
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
    public abstract BodyId id();

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * Its acronym.
     *
     * @return such as {@code CICCI}, empty if none
     */
    public abstract Optional<String> acronym();

    /**
     * What it is for, in our own words.
     *
     * @return one line in Spanish
     */
    public abstract String role();

    /**
     * The order of government that it belongs to.
     *
     * @return the order, empty for any
     */
    public abstract Optional<AdministrativeOrder> order();

    /**
     * The provisions about it.
     *
     * @return at least one
     */
    public abstract List<LegalReference> references();

    /**
     * How often it must meet or follow up.
     *
     * @return the frequency and how sure it is
     */
    public abstract Claim<Frequency> frequency();

    /**
     * Who sits in it.
     *
     * @return in the order of the norm
     */
    public abstract List<BodySeat> seats();

    /**
     * What it does.
     *
     * @return in the order of the norm
     */
    public abstract List<BodyFunction> functions();

    /**
     * How sure its existence is.
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
     * The seats of one part, such as the chair.
     *
     * @param role the part
     * @return the seats of that part, in the order of the norm
     */
    public final List<BodySeat> seats(CommitteeRole role) {
        Objects.requireNonNull(role, "role");
        return seats().stream().filter(s -> s.role() == role).toList();
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
     * Builds a body.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
