package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.DAY;
import static io.github.mipg.model.internal.shape.Scalars.EDITION;
import static io.github.mipg.model.internal.shape.Scalars.ENTITY;
import static io.github.mipg.model.internal.shape.Scalars.FACT_KEY;
import static io.github.mipg.model.internal.shape.Scalars.FACT_TEXT;
import static io.github.mipg.model.internal.shape.Scalars.FIGURE;
import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.MUNICIPALITY;
import static io.github.mipg.model.internal.shape.Scalars.PERCENTAGE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.YEAR;
import static io.github.mipg.model.internal.shape.Scalars.entry;

import io.github.mipg.model.FactValue;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.internal.shape.Scalar.Table;

/** What a management system and its entity consist of. */
public final class SystemShapes {
    /** Public entities. */
    public static final Shape<PublicEntity, PublicEntity.Builder> PUBLIC_ENTITY = Shape.of(
                    "entity", PublicEntity.class, PublicEntity::builder, PublicEntity.Builder::build)
            .one("id", ENTITY, PublicEntity::id, PublicEntity.Builder::id)
            .one("name", LINE, PublicEntity::name, PublicEntity.Builder::name)
            .maybe(
                    "nature",
                    entry(Table.NATURES, LegalNatureId::of),
                    PublicEntity::nature,
                    PublicEntity.Builder::nature)
            .maybe("branch", new Scalar.Constant<>(Branch.class), PublicEntity::branch, PublicEntity.Builder::branch)
            .maybe(
                    "order",
                    new Scalar.Constant<>(AdministrativeOrder.class),
                    PublicEntity::order,
                    PublicEntity.Builder::order)
            .maybe(
                    "level",
                    new Scalar.Constant<>(AdministrativeLevel.class),
                    PublicEntity::level,
                    PublicEntity.Builder::level)
            .maybe(
                    "state",
                    new Scalar.Constant<>(OperatingState.class),
                    PublicEntity::state,
                    PublicEntity.Builder::state)
            .maybe("stateCapital", PERCENTAGE, PublicEntity::stateCapital, PublicEntity.Builder::stateCapital)
            .maybe("sectorHead", TRUTH, PublicEntity::sectorHead, PublicEntity.Builder::sectorHead)
            .maybe("directiveStaff", TRUTH, PublicEntity::directiveStaff, PublicEntity.Builder::directiveStaff)
            .maybe(
                    "approvedPosts",
                    new Scalar.Whole(0, Integer.MAX_VALUE),
                    PublicEntity::approvedPosts,
                    PublicEntity.Builder::approvedPosts)
            .maybe("municipality", MUNICIPALITY, PublicEntity::municipality, PublicEntity.Builder::municipality)
            .map(
                    "categories",
                    YEAR,
                    new Scalar.Constant<>(MunicipalCategory.class),
                    PublicEntity::categories,
                    PublicEntity.Builder::categories)
            .made();

    /** Values of facts of the caller's own. */
    public static final Shape<FactValue, FactValueDraft> FACT_VALUE = Shape.of(
                    "factValue", FactValue.class, FactValueDraft::new, FactValueDraft::build)
            .maybe("text", FACT_TEXT, FactValue::text, FactValueDraft::text)
            .maybe("figure", FIGURE, FactValue::figure, FactValueDraft::figure)
            .maybe("date", DAY, FactValue::date, FactValueDraft::date)
            .maybe("truth", TRUTH, FactValue::truth, FactValueDraft::truth)
            .made();

    /** Management systems. */
    public static final Shape<ManagementSystem, ManagementSystem.Builder> MANAGEMENT_SYSTEM = Shape.of(
                    "system", ManagementSystem.class, ManagementSystem::builder, ManagementSystem.Builder::build)
            .part("entity", PUBLIC_ENTITY, ManagementSystem::entity, ManagementSystem.Builder::entity)
            .one("vigencia", YEAR, ManagementSystem::vigencia, ManagementSystem.Builder::vigencia)
            .flag("illustrative", ManagementSystem::illustrative, ManagementSystem.Builder::illustrative)
            .maybe("asOf", DAY, ManagementSystem::asOf, ManagementSystem.Builder::asOf)
            .maybe("edition", EDITION, ManagementSystem::edition, ManagementSystem.Builder::edition)
            .fact(
                    "adoption",
                    GovernanceShapes.ADMINISTRATIVE_ACT,
                    ManagementSystem::adoption,
                    ManagementSystem.Builder::adoption)
            .inventory(
                    "committees",
                    GovernanceShapes.COMMITTEE,
                    ManagementSystem::committees,
                    ManagementSystem.Builder::committees)
            .inventory(
                    "meetings",
                    GovernanceShapes.MEETING,
                    ManagementSystem::meetings,
                    ManagementSystem.Builder::meetings)
            .inventory(
                    "plans",
                    PlanningShapes.INSTITUTIONAL_PLAN,
                    ManagementSystem::plans,
                    ManagementSystem.Builder::plans)
            .inventory(
                    "reports",
                    ControlShapes.PERIODIC_REPORT,
                    ManagementSystem::reports,
                    ManagementSystem.Builder::reports)
            .inventory(
                    "officialResults",
                    MeasurementShapes.OFFICIAL_RESULT,
                    ManagementSystem::officialResults,
                    ManagementSystem.Builder::officialResults)
            .inventory(
                    "designations",
                    GovernanceShapes.DESIGNATION,
                    ManagementSystem::designations,
                    ManagementSystem.Builder::designations)
            .room(
                    "organisation",
                    () -> OrganisationShapes.ORGANISATION,
                    ManagementSystem::organisation,
                    ManagementSystem.Builder::organisation)
            .room(
                    "planning",
                    () -> PlanningShapes.PLANNING_CHAIN,
                    ManagementSystem::planning,
                    ManagementSystem.Builder::planning)
            .inventory("cycles", PhvaShapes.PHVA_CYCLE, ManagementSystem::cycles, ManagementSystem.Builder::cycles)
            .room(
                    "internalControl",
                    () -> ControlShapes.INTERNAL_CONTROL,
                    ManagementSystem::internalControl,
                    ManagementSystem.Builder::internalControl)
            .inventory(
                    "staffEvaluations",
                    PeopleShapes.STAFF_EVALUATION,
                    ManagementSystem::staffEvaluations,
                    ManagementSystem.Builder::staffEvaluations)
            .inventory(
                    "documents",
                    DocumentShapes.DOCUMENT,
                    ManagementSystem::documents,
                    ManagementSystem.Builder::documents)
            .room(
                    "implementation",
                    () -> ImplementationShapes.IMPLEMENTATION,
                    ManagementSystem::implementation,
                    ManagementSystem.Builder::implementation)
            .partsByKey("facts", FACT_KEY, FACT_VALUE, ManagementSystem::facts, ManagementSystem.Builder::facts)
            .made();

    private SystemShapes() {}
}
