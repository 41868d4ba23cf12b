package io.github.mipg.model.catalog;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom a body, a plan or a report of the law reaches (alcance): what becomes of it for an entity that applies the subject
 * that it follows in full, in part, or not at all.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Reach {
    Reach() {}

    /**
     * Starts a reach.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its key in the table.
     *
     * @return lower-case words joined by hyphens
     */
    public abstract String key();

    /**
     * The kind of body that it is about.
     *
     * @return the body, empty if it is about something else
     */
    public abstract Optional<BodyId> body();

    /**
     * The kind of plan that it is about.
     *
     * @return the plan, empty if it is about something else
     */
    public abstract Optional<PlanKindId> plan();

    /**
     * The kind of report that it is about.
     *
     * @return the report, empty if it is about something else
     */
    public abstract Optional<ReportKindId> report();

    /**
     * The obligations that it is about.
     *
     * @return the obligations, empty if it is about something else
     */
    public abstract List<ObligationId> obligations();

    /**
     * The legal natures that the provision names, where it binds by nature.
     *
     * @return the natures, empty where it binds by how far the subject applies
     */
    public abstract List<LegalNatureId> natures();

    /**
     * What it depends on: the subject of the application rules, or the legal nature alone, in which case an entity of one
     * of the natures counts as one that applies it in full, and any other as one that does not.
     *
     * @return {@code mipg}, {@code control-interno} or {@code naturaleza}
     */
    public abstract String follows();

    /**
     * What it is for an entity that applies the subject in full.
     *
     * @return the degree, {@link Application#UNKNOWN} where the provision does not say
     */
    public abstract Application ifFull();

    /**
     * What it is for an entity that applies the subject in part.
     *
     * @return the degree, {@link Application#UNKNOWN} where the provision does not say
     */
    public abstract Application ifPartial();

    /**
     * What it is for an entity that does not apply the subject.
     *
     * @return the degree, {@link Application#UNKNOWN} where the provision does not say
     */
    public abstract Application ifOutside();

    /**
     * What follows, in our own words.
     *
     * @return one line in both languages
     */
    public abstract Text summary();

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
     * Builds a reach.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableReach.Builder {
        Builder() {}
    }
}
