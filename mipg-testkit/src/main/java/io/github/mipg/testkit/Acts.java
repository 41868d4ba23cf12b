package io.github.mipg.testkit;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.governance.AdministrativeAct;
import java.util.random.RandomGenerator;

/**
 * Generates administrative acts and evidence (actos administrativos y evidencias).
 *
 * @since 0.1.0
 */
public final class Acts {
    private Acts() {}

    /**
     * Some evidence.
     *
     * @param random where chance comes from
     * @param year the year that its day lies about
     * @return the evidence
     */
    public static Evidence evidence(RandomGenerator random, int year) {
        return Evidence.builder()
                .title(Chance.text(random))
                .location(Chance.maybe(random, () -> Chance.text(random)))
                .date(Chance.maybe(random, () -> Chance.day(random, year)))
                .build();
    }

    /**
     * Some act.
     *
     * @param random where chance comes from
     * @param year the year that its day lies about
     * @return the act
     */
    public static AdministrativeAct some(RandomGenerator random, int year) {
        return AdministrativeAct.builder()
                .title(Chance.text(random))
                .date(Chance.maybe(random, () -> Chance.day(random, year)))
                .evidence(Chance.maybe(random, () -> evidence(random, year)))
                .build();
    }
}
