package io.github.mipg.testkit;

import io.github.mipg.model.PlanId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Approval;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Publication;
import java.util.random.RandomGenerator;

/**
 * Generates plans, approvals and publications (planes, aprobaciones y publicaciones).
 *
 * @since 0.1.0
 */
public final class Plans {
    private Plans() {}

    /**
     * Some plan, mostly of the given year.
     *
     * @param random where chance comes from
     * @param year the year
     * @return the plan
     */
    public static InstitutionalPlan some(RandomGenerator random, int year) {
        return InstitutionalPlan.builder()
                .id(PlanId.of("p" + random.nextInt(1_000)))
                .kind(Chance.oneOf(random, Vocabulary.planKinds()))
                .vigencia(Vigencia.of(random.nextInt(5) == 0 ? year - 1 : year))
                .approval(Chance.fact(random, () -> approval(random, year)))
                .publication(Chance.fact(random, () -> publication(random, year)))
                .integrated(Chance.maybe(random, random::nextBoolean))
                .build();
    }

    /**
     * Some approval.
     *
     * @param random where chance comes from
     * @param year the year that its day lies about
     * @return the approval
     */
    public static Approval approval(RandomGenerator random, int year) {
        return Approval.builder()
                .date(Chance.day(random, year))
                .body(Chance.oneOf(random, Vocabulary.bodies()))
                .evidence(Chance.maybe(random, () -> Acts.evidence(random, year)))
                .build();
    }

    /**
     * Some publication.
     *
     * @param random where chance comes from
     * @param year the year that its day lies about
     * @return the publication
     */
    public static Publication publication(RandomGenerator random, int year) {
        return Publication.builder()
                .date(Chance.day(random, year))
                .evidence(Chance.maybe(random, () -> Acts.evidence(random, year)))
                .build();
    }
}
