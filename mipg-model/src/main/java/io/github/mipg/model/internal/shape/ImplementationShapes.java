package io.github.mipg.model.internal.shape;

import static io.github.mipg.model.internal.shape.Scalars.LINE;
import static io.github.mipg.model.internal.shape.Scalars.PERCENTAGE;
import static io.github.mipg.model.internal.shape.Scalars.TRUTH;
import static io.github.mipg.model.internal.shape.Scalars.concept;
import static io.github.mipg.model.internal.shape.Scalars.entry;
import static io.github.mipg.model.internal.shape.Scalars.reference;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.implementation.ComplementarySystem;
import io.github.mipg.model.implementation.CulturalPillar;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.implementation.ImplementationStep;
import io.github.mipg.model.implementation.PolicyImplementation;
import io.github.mipg.model.internal.shape.Scalar.Table;

/** What the types of the room {@code implementation} consist of. */
public final class ImplementationShapes {
    public static final Shape<ComplementarySystem, ComplementarySystem.Builder> COMPLEMENTARY_SYSTEM = Shape.of(
                    "complementarySystem",
                    ComplementarySystem.class,
                    ComplementarySystem::builder,
                    ComplementarySystem.Builder::build)
            .one(
                    "system",
                    concept(ConceptKind.COMPLEMENTARY_SYSTEM),
                    ComplementarySystem::system,
                    ComplementarySystem.Builder::system)
            .fact(
                    "establishment",
                    GovernanceShapes.ADMINISTRATIVE_ACT,
                    ComplementarySystem::establishment,
                    ComplementarySystem.Builder::establishment)
            .maybe("articulated", TRUTH, ComplementarySystem::articulated, ComplementarySystem.Builder::articulated)
            .maybe(
                    "owner",
                    reference(UnitId.class, UnitId::of),
                    ComplementarySystem::owner,
                    ComplementarySystem.Builder::owner)
            .maybePart(
                    "evidence",
                    CommonShapes.EVIDENCE,
                    ComplementarySystem::evidence,
                    ComplementarySystem.Builder::evidence)
            .made();

    public static final Shape<ImplementationStep, ImplementationStep.Builder> IMPLEMENTATION_STEP = Shape.of(
                    "implementationStep",
                    ImplementationStep.class,
                    ImplementationStep::builder,
                    ImplementationStep.Builder::build)
            .one(
                    "step",
                    concept(ConceptKind.IMPLEMENTATION_STEP),
                    ImplementationStep::step,
                    ImplementationStep.Builder::step)
            .maybe("progress", PERCENTAGE, ImplementationStep::progress, ImplementationStep.Builder::progress)
            .fact(
                    "completion",
                    PlanningShapes.MILESTONE,
                    ImplementationStep::completion,
                    ImplementationStep.Builder::completion)
            .made();

    public static final Shape<CulturalPillar, CulturalPillar.Builder> CULTURAL_PILLAR = Shape.of(
                    "culturalPillar", CulturalPillar.class, CulturalPillar::builder, CulturalPillar.Builder::build)
            .one("pillar", concept(ConceptKind.CULTURAL_PILLAR), CulturalPillar::pillar, CulturalPillar.Builder::pillar)
            .many("practices", LINE, CulturalPillar::practices, CulturalPillar.Builder::practices)
            .fact("selfCheck", PlanningShapes.MILESTONE, CulturalPillar::selfCheck, CulturalPillar.Builder::selfCheck)
            .made();

    public static final Shape<PolicyImplementation, PolicyImplementation.Builder> POLICY_IMPLEMENTATION = Shape.of(
                    "policyImplementation",
                    PolicyImplementation.class,
                    PolicyImplementation::builder,
                    PolicyImplementation.Builder::build)
            .one(
                    "policy",
                    entry(Table.POLICIES, PolicyId::of),
                    PolicyImplementation::policy,
                    PolicyImplementation.Builder::policy)
            .maybe(
                    "lead",
                    reference(UnitId.class, UnitId::of),
                    PolicyImplementation::lead,
                    PolicyImplementation.Builder::lead)
            .maybe(
                    "committee",
                    reference(CommitteeId.class, CommitteeId::of),
                    PolicyImplementation::committee,
                    PolicyImplementation.Builder::committee)
            .fact(
                    "selfDiagnosis",
                    PlanningShapes.MILESTONE,
                    PolicyImplementation::selfDiagnosis,
                    PolicyImplementation.Builder::selfDiagnosis)
            .maybePart(
                    "evidence",
                    CommonShapes.EVIDENCE,
                    PolicyImplementation::evidence,
                    PolicyImplementation.Builder::evidence)
            .made();

    public static final Shape<Implementation, Implementation.Builder> IMPLEMENTATION = Shape.of(
                    "implementation", Implementation.class, Implementation::builder, Implementation.Builder::build)
            .inventory("policies", POLICY_IMPLEMENTATION, Implementation::policies, Implementation.Builder::policies)
            .inventory("steps", IMPLEMENTATION_STEP, Implementation::steps, Implementation.Builder::steps)
            .inventory("pillars", CULTURAL_PILLAR, Implementation::pillars, Implementation.Builder::pillars)
            .inventory(
                    "complementarySystems",
                    COMPLEMENTARY_SYSTEM,
                    Implementation::complementarySystems,
                    Implementation.Builder::complementarySystems)
            .made();

    private ImplementationShapes() {}
}
