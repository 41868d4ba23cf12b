package io.github.mipg.testkit;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.testkit.internal.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Generates public entities (entidades públicas).
 *
 * @since 0.1.0
 */
public final class Entities {
    private static final List<String> SHARES = List.of("0", "50", "89.99", "90", "90.01", "100");

    private Entities() {}

    /**
     * Some entity: mostly of the executive branch, often with gaps.
     *
     * @param random where chance comes from
     * @return the entity
     */
    public static PublicEntity some(RandomGenerator random) {
        PublicEntity.Builder entity = PublicEntity.builder()
                .id(EntityId.sigep(
                        Integer.toString(10_000 + random.nextInt(10_000)).substring(1)))
                .name(Chance.text(random))
                .nature(Chance.maybe(random, () -> Chance.oneOfFirst(random, 3, Vocabulary.natures())))
                .branch(Chance.maybe(random, () -> Chance.oneOfFirst(random, 1, List.of(Branch.values()))))
                .order(Chance.maybe(random, () -> Chance.oneOf(random, AdministrativeOrder.class)))
                .level(Chance.maybe(random, () -> Chance.oneOf(random, AdministrativeLevel.class)))
                .state(Chance.maybe(random, () -> Chance.oneOf(random, OperatingState.class)))
                .sectorHead(Chance.maybe(random, random::nextBoolean))
                .directiveStaff(Chance.maybe(random, random::nextBoolean))
                .approvedPosts(Chance.maybe(random, () -> random.nextInt(500)))
                .municipality(Chance.maybe(random, () -> MunicipalityCode.of("63272")));
        if (random.nextInt(3) == 0) {
            entity.stateCapital(Percentage.parse(Chance.oneOf(random, SHARES)));
        }
        for (int year = 2017; year < 2017 + random.nextInt(3); year++) {
            entity.putCategories(Vigencia.of(year), Chance.oneOf(random, MunicipalCategory.class));
        }
        return entity.build();
    }

    /**
     * Entities worth trying one by one: one of which nothing is known, one of each branch, nature, order, level, state
     * and category, and shares of capital about the ninety hundredths.
     *
     * @return the entities
     */
    public static List<PublicEntity> edgeCases() {
        PublicEntity plain = PublicEntity.builder()
                .id(EntityId.sigep("0576"))
                .name("Entidad")
                .build();
        PublicEntity town = plain.toBuilder()
                .nature(LegalNatureId.of("alcaldia"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .build();
        List<PublicEntity> all = new ArrayList<>(List.of(plain, town));
        for (Branch branch : Branch.values()) {
            all.add(plain.toBuilder().branch(branch).build());
            all.add(town.toBuilder().branch(branch).build());
        }
        for (LegalNatureId nature : Vocabulary.natures()) {
            all.add(town.toBuilder().nature(nature).build());
            all.add(town.toBuilder().nature(nature).branch(Optional.empty()).build());
        }
        for (String share : SHARES) {
            all.add(town.toBuilder()
                    .nature(LegalNatureId.of("sociedad-de-economia-mixta"))
                    .stateCapital(Percentage.parse(share))
                    .build());
            all.add(town.toBuilder().stateCapital(Percentage.parse(share)).build());
        }
        for (AdministrativeOrder order : AdministrativeOrder.values()) {
            all.add(town.toBuilder().order(order).build());
        }
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            all.add(town.toBuilder()
                    .order(AdministrativeOrder.NATIONAL)
                    .level(level)
                    .build());
        }
        for (OperatingState state : OperatingState.values()) {
            all.add(town.toBuilder().state(state).build());
        }
        for (MunicipalCategory category : MunicipalCategory.values()) {
            all.add(town.toBuilder().putCategories(Vigencia.of(2025), category).build());
        }
        return List.copyOf(all);
    }
}
