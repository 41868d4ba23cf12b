package io.github.mipg.model;

import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.internal.ContentDigest;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.planning.InstitutionalPlan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The management system of one entity in one vigencia (Sistema de Gestión, art. 2.2.22.1.1 of Decreto 1083 de 2015):
 * the root that holds everything known about it.
 *
 * <p>Only the entity and the vigencia are mandatory. Every section starts unknown: what nobody has said is never taken
 * for empty. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ManagementSystem {
    ManagementSystem() {}

    /**
     * Starts a management system.
     *
     * @return an empty builder; entity and vigencia are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The entity.
     *
     * @return the entity
     */
    public abstract PublicEntity entity();

    /**
     * The year that the system is described for.
     *
     * @return the vigencia
     */
    public abstract Vigencia vigencia();

    /**
     * Whether its content is made up for illustration. It is shown wherever the system or a report on it is shown.
     *
     * @return {@code true} if made up; {@code false} unless given
     */
    @Value.Default
    public boolean illustrative() {
        return false;
    }

    /**
     * Day through which the content was gathered (fecha de corte). It is what an evaluation may use where its caller
     * names no day of its own.
     *
     * @return the day, empty if not said
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * Act by which the entity adopted the Model (adopción del MIPG).
     *
     * @return the act; none if it is known not to have adopted; unknown unless given
     */
    @Value.Default
    public Fact<AdministrativeAct> adoption() {
        return Fact.unknown();
    }

    /**
     * Its committees (comités).
     *
     * @return the committees; unknown unless given
     */
    @Value.Default
    public Inventory<Committee> committees() {
        return Inventory.unknown();
    }

    /**
     * Meetings of its committees (sesiones).
     *
     * @return the meetings; unknown unless given
     */
    @Value.Default
    public Inventory<Meeting> meetings() {
        return Inventory.unknown();
    }

    /**
     * Its plans (planes institucionales y estratégicos).
     *
     * @return the plans; unknown unless given
     */
    @Value.Default
    public Inventory<InstitutionalPlan> plans() {
        return Inventory.unknown();
    }

    /**
     * Its periodic reports (informes).
     *
     * @return the reports; unknown unless given
     */
    @Value.Default
    public Inventory<PeriodicReport> reports() {
        return Inventory.unknown();
    }

    /**
     * Figures that the measuring body published about it (resultados oficiales).
     *
     * @return the results; unknown unless given
     */
    @Value.Default
    public Inventory<OfficialResult> officialResults() {
        return Inventory.unknown();
    }

    /**
     * Finds one of its committees.
     *
     * @param id identifier of the committee
     * @return the committee, empty if it is not among those given
     */
    public final Optional<Committee> findCommittee(CommitteeId id) {
        return committees().items().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * Hash of everything that this value says, over a canonical form that does not depend on the platform.
     *
     * @return 64 hexadecimal digits (SHA-256); equal systems have equal hashes
     */
    public final String contentHash() {
        return ContentDigest.of(this);
    }

    /**
     * Starts a copy.
     *
     * @return a builder with the values of this system
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Checks.unique("ManagementSystem.committees", committees().items(), Committee::id);
        Checks.unique("ManagementSystem.meetings", meetings().items(), Meeting::id);
        Checks.unique("ManagementSystem.plans", plans().items(), InstitutionalPlan::id);
        Checks.unique("ManagementSystem.reports", reports().items(), PeriodicReport::id);
        if (committees().completeness() == Inventory.Completeness.COMPLETE) {
            meetings().items().forEach(this::checkCommittee);
        }
    }

    private void checkCommittee(Meeting meeting) {
        if (findCommittee(meeting.committee()).isEmpty()) {
            throw InvalidModelException.of(
                    "Meeting.committee",
                    meeting.committee(),
                    "be one of the committees, which are declared complete",
                    "meeting " + meeting.id(),
                    "Add the committee, or correct the reference.");
        }
    }

    /**
     * Builds a management system.
     *
     * @since 0.1.0
     */
    public static final class Builder extends ImmutableManagementSystem.Builder {
        Builder() {}
    }
}
