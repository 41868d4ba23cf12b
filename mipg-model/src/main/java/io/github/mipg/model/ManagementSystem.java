package io.github.mipg.model;

import io.github.mipg.model.assembly.Assembly;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Designation;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.internal.Checks;
import io.github.mipg.model.internal.ContentDigest;
import io.github.mipg.model.internal.References;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.phva.PhvaCycle;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.PlanningChain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * Starts a management system that is put together from the rows of a database, in any order (ensamble).
     *
     * @param entity the entity
     * @param vigencia the year that the system is described for
     * @return an assembly without rows
     * @throws InvalidModelException if one is null
     */
    public static Assembly assemble(PublicEntity entity, Vigencia vigencia) {
        return Assembly.of(entity, vigencia);
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
     * Edition of the Model that its policies and dimensions are named after (edición).
     *
     * @return an edition of the catalogue, empty if not said: then the one in force
     */
    public abstract Optional<EditionId> edition();

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
     * Positions that an act gives for a time (designaciones).
     *
     * @return the designations; unknown unless given
     */
    @Value.Default
    public Inventory<Designation> designations() {
        return Inventory.unknown();
    }

    /**
     * Its units, jobs and processes (estructura, planta y mapa de procesos).
     *
     * @return the organisation; it says nothing unless given
     */
    @Value.Default
    public Organisation organisation() {
        return Organisation.builder().build();
    }

    /**
     * From what people ask for to what each office does (cadena de planeación).
     *
     * @return the planning chain; it says nothing unless given
     */
    @Value.Default
    public PlanningChain planning() {
        return PlanningChain.builder().build();
    }

    /**
     * Its cycles of planning, doing, checking and acting (ciclos PHVA).
     *
     * @return the cycles; unknown unless given
     */
    @Value.Default
    public Inventory<PhvaCycle> cycles() {
        return Inventory.unknown();
    }

    /**
     * Its internal control (sistema de control interno).
     *
     * @return the internal control; it says nothing unless given
     */
    @Value.Default
    public InternalControl internalControl() {
        return InternalControl.builder().build();
    }

    /**
     * Its cycles of staff evaluation (evaluación del desempeño laboral).
     *
     * @return the cycles; unknown unless given
     */
    @Value.Default
    public Inventory<StaffEvaluation> staffEvaluations() {
        return Inventory.unknown();
    }

    /**
     * Documents that are registered once and used many times (soportes).
     *
     * @return the documents; unknown unless given
     */
    @Value.Default
    public Inventory<Document> documents() {
        return Inventory.unknown();
    }

    /**
     * How it takes up the Model (implementación).
     *
     * @return the implementation; it says nothing unless given
     */
    @Value.Default
    public Implementation implementation() {
        return Implementation.builder().build();
    }

    /**
     * Facts of the caller's own (datos propios), for rules of the caller's own.
     *
     * @return the facts by key; a fact that is left out is unknown
     */
    public abstract Map<FactKey, FactValue> facts();

    /**
     * Finds one of its committees.
     *
     * @param id identifier of the committee
     * @return the committee, empty if it is not among those given
     */
    public final Optional<Committee> findCommittee(CommitteeId id) {
        Objects.requireNonNull(id, "id");
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
        Checks.unique("ManagementSystem.designations", designations().items(), Designation::id);
        Checks.unique("ManagementSystem.cycles", cycles().items(), PhvaCycle::id);
        Checks.unique("ManagementSystem.staffEvaluations", staffEvaluations().items(), StaffEvaluation::id);
        Checks.unique("ManagementSystem.documents", documents().items(), Document::id);
        List<UnresolvedReference> unresolved = References.unresolved(this);
        if (!unresolved.isEmpty()) {
            throw new UnresolvedReferencesException(unresolved);
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
