package io.github.mipg.testkit;

import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.measurement.OfficialResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Generates management systems (sistemas de gestión), and derives others from one.
 *
 * @since 0.1.0
 */
public final class Systems {
    private Systems() {}

    /**
     * Some system: half-filled mostly, with days about the borders of its year.
     *
     * @param random where chance comes from
     * @param size most items of a section
     * @return the system
     */
    public static ManagementSystem some(RandomGenerator random, int size) {
        int year = 2018 + random.nextInt(9);
        return assemble(
                ManagementSystem.builder()
                        .entity(Entities.some(random))
                        .vigencia(Vigencia.of(year))
                        .asOf(Chance.maybe(random, () -> Chance.day(random, year)))
                        .illustrative(random.nextBoolean())
                        .adoption(Chance.fact(random, () -> Acts.some(random, 2018)))
                        .plans(Chance.inventory(random, 2 * size, year, p -> p.id(), () -> Plans.some(random, year)))
                        .reports(Chance.inventory(random, size, year, r -> r.id(), () -> Reports.some(random, year)))
                        .officialResults(Chance.<OfficialResult>inventory(
                                random, size, year, r -> r, () -> Reports.result(random, year))),
                Chance.inventory(random, size, year, c -> c.id(), () -> Committees.some(random, size, year)),
                Chance.inventory(random, 2 * size, year, m -> m.id(), () -> Committees.meeting(random, year)));
    }

    /**
     * Builds a system of parts that were made apart: meetings of a committee that is known not to exist are left out.
     *
     * @param started a builder with everything but committees and meetings
     * @param committees the committees
     * @param meetings the meetings
     * @return the system
     */
    public static ManagementSystem assemble(
            ManagementSystem.Builder started, Inventory<Committee> committees, Inventory<Meeting> meetings) {
        if (committees.completeness() != Inventory.Completeness.COMPLETE) {
            return started.committees(committees).meetings(meetings).build();
        }
        List<Meeting> kept = meetings.items().stream()
                .filter(m -> committees.items().stream().anyMatch(c -> c.id().equals(m.committee())))
                .toList();
        return started.committees(committees).meetings(like(meetings, kept)).build();
    }

    /**
     * Systems worth trying one by one: nothing known, everything known to be empty, the same up to days on which
     * something falls due, and each entity of {@link Entities#edgeCases()}.
     *
     * @return the systems
     */
    public static List<ManagementSystem> edgeCases() {
        List<ManagementSystem> all = new ArrayList<>();
        PublicEntity town = Entities.edgeCases().get(1);
        for (PublicEntity entity : Entities.edgeCases()) {
            all.add(ManagementSystem.builder()
                    .entity(entity)
                    .vigencia(Vigencia.of(2025))
                    .build());
        }
        for (int year : new int[] {1900, 2017, 2018, 2019, 2020, 2025, 2999}) {
            all.add(emptyComplete(town, year, LocalDate.of(year, 12, 31)));
        }
        Vocabulary.borderDays(2025).forEach(day -> all.add(emptyComplete(town, 2025, day)));
        return List.copyOf(all);
    }

    /**
     * The system with the rows of every section, and the members of every committee, in another order.
     *
     * @param system the system
     * @param random where chance comes from
     * @return the same facts in another order
     */
    public static ManagementSystem shuffled(ManagementSystem system, RandomGenerator random) {
        List<Committee> committees = system.committees().items().stream()
                .map(c -> c.toBuilder().members(shuffled(c.members(), random)).build())
                .toList();
        return system.toBuilder()
                .committees(shuffled(like(system.committees(), committees), random))
                .meetings(shuffled(system.meetings(), random))
                .plans(shuffled(system.plans(), random))
                .reports(shuffled(system.reports(), random))
                .officialResults(shuffled(system.officialResults(), random))
                .build();
    }

    static <T> Inventory<T> like(Inventory<T> inventory, List<T> items) {
        return switch (inventory.completeness()) {
            case UNKNOWN -> inventory;
            case PARTIAL -> Inventory.partial(items);
            case COMPLETE -> Inventory.complete(inventory.completeThrough().orElseThrow(), items);
        };
    }

    private static <T> Inventory<T> shuffled(Inventory<T> inventory, RandomGenerator random) {
        List<T> items = new ArrayList<>(inventory.items());
        Collections.shuffle(items, new Random(random.nextLong()));
        return like(inventory, items);
    }

    private static ManagementSystem emptyComplete(PublicEntity entity, int year, LocalDate through) {
        return ManagementSystem.builder()
                .entity(entity)
                .vigencia(Vigencia.of(year))
                .adoption(Fact.none())
                .committees(Inventory.complete(through, List.of()))
                .meetings(Inventory.complete(through, List.of()))
                .plans(Inventory.complete(through, List.of()))
                .reports(Inventory.complete(through, List.of()))
                .officialResults(Inventory.complete(through, List.of()))
                .build();
    }
}
