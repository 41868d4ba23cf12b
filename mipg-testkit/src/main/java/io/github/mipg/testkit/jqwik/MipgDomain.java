package io.github.mipg.testkit.jqwik;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.testkit.Systems;
import io.github.mipg.testkit.Values;
import io.github.mipg.testkit.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Every type of the model for jqwik's properties (dominio de jqwik): put {@code @Domain(MipgDomain.class)} on a class
 * or a property and ask for {@code @ForAll ManagementSystem}, {@code @ForAll Indicator}, {@code @ForAll Risk}...
 *
 * <p>Values are built from jqwik's own combinators, so they shrink to what matters: fewer rows, less known, earlier
 * days. What is unknown, known to be none, and given all occur, and days crowd about the borders of the year and of the
 * editions. Most systems say nothing of most rooms.
 *
 * @since 0.1.0
 */
public class MipgDomain extends DomainContextBase {
    private static final List<ManagementSystem> EDGE_CASES = Systems.edgeCases();
    private static final List<Integer> YEARS = List.of(2025, 2024, 2018, 2019, 2020, 2017);
    private static final int USUAL_YEAR = 2025;

    /** Makes the domain; jqwik does it where the class is named. */
    public MipgDomain() {}

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        Collection<ArbitraryProvider> providers = super.getArbitraryProviders();
        providers.add(new TypesOfTheModel());
        return providers;
    }

    /** What management systems are made of, but for the types that have a method of their own here. */
    private static final class TypesOfTheModel implements ArbitraryProvider {
        private static final Set<Class<?>> OTHERWISE = Set.of(ManagementSystem.class, PublicEntity.class);

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return Values.types().contains(type.getRawType()) && !OTHERWISE.contains(type.getRawType());
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return Set.of(new ShapeArbitraries(USUAL_YEAR).of(type.getRawType()));
        }
    }

    /**
     * Fiscal years.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Vigencia> vigencias() {
        return Arbitraries.of(YEARS).map(Vigencia::of);
    }

    /**
     * Days to evaluate as of, from the first edition on.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<AsOf> daysAsOf() {
        LocalDate first = LocalDate.of(2017, 9, 11);
        Arbitrary<LocalDate> borders = Arbitraries.of(Vocabulary.borderDays(2025).stream()
                .filter(d -> !d.isBefore(first))
                .toList());
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 3_700).map(first::plusDays);
        return Arbitraries.oneOf(borders, any).map(AsOf::of);
    }

    /**
     * Short texts in both languages.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Text> texts() {
        return Combinators.combine(lines(), lines()).as(Text::of);
    }

    /**
     * Shares in hundredths, crowded about the ninety that decide the scope.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Percentage> percentages() {
        return Arbitraries.oneOf(
                Arbitraries.of("90", "89.99", "90.01", "0", "100").map(Percentage::parse),
                Arbitraries.integers().between(0, 100).map(Percentage::of));
    }

    /**
     * Figures that a measuring body published.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<OfficialScore> officialScores() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> OfficialScore.of(BigDecimal.valueOf(hundredths, 2)));
    }

    /**
     * Public entities, mostly of the executive branch.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<PublicEntity> entities() {
        return new ShapeArbitraries(USUAL_YEAR).of(PublicEntity.class);
    }

    /**
     * Management systems, their days about the borders of their own year.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<ManagementSystem> systems() {
        // Chance mixes states better than the edge cases of twenty attributes do; ours are the last tenth.
        Map<Vigencia, Arbitrary<ManagementSystem>> byYear =
                YEARS.stream().map(Vigencia::of).collect(Collectors.toMap(v -> v, MipgDomain::systems));
        Arbitrary<ManagementSystem> any = vigencias().flatMap(byYear::get).withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.of(EDGE_CASES)));
    }

    private static Arbitrary<ManagementSystem> systems(Vigencia vigencia) {
        return Combinators.combine(
                        new ShapeArbitraries(vigencia.year()).of(ManagementSystem.class), Arbitraries.longs())
                .as((system, seed) ->
                        Systems.settled(system.toBuilder().vigencia(vigencia).build(), new SplittableRandom(seed)));
    }

    private static Arbitrary<String> lines() {
        return ShapeArbitraries.lines();
    }
}
