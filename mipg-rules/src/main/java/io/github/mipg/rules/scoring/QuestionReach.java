package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether some sheet of some entity leads to a question.
 *
 * <p>A question is asked if all that it depends on was asked and answered in a certain way. So everything on the ways to it
 * must hold together: all that is demanded of one question before it, and all classes of entity. Questions are answered
 * independently of each other, so it is enough to look at each by itself: nothing is told that some sheet disproves.
 */
final class QuestionReach {
    private final Map<QuestionId, Question> questions;
    private final Map<QuestionId, Set<Demand>> demanded = new HashMap<>();
    private final Map<QuestionId, Way> ways = new HashMap<>();

    /** What a dependency wants of the answer to the other question; without any, every answer will do. */
    private record Demand(ImmutableSet<OptionId> any, ImmutableSet<OptionId> none) {}

    /** What stands in the way: a question that would have to be answered in two ways, or no class of entity is left. */
    record Block(Optional<QuestionId> gate) {}

    /**
     * All that must hold for a question to be asked.
     *
     * @param demands what is demanded of each question of which different things are
     * @param meant the class of entity
     * @param block what cannot hold; null if all of it can
     */
    private record Way(
            Map<QuestionId, Set<Demand>> demands,
            Meant meant,
            @Nullable Block block) {}

    /** A class of entity; an attribute of which nothing is demanded is null. */
    private record Meant(
            @Nullable Set<?> orders,
            @Nullable Set<?> natures,
            @Nullable Set<?> categories) {
        static final Meant ALL = new Meant(null, null, null);

        static Meant of(EntityClass some) {
            return new Meant(set(some.orders()), set(some.natures()), set(some.categories()));
        }

        private static @Nullable Set<?> set(List<?> some) {
            return some.isEmpty() ? null : ImmutableSet.copyOf(some);
        }

        Meant and(Meant other) {
            return new Meant(
                    both(orders, other.orders), both(natures, other.natures), both(categories, other.categories));
        }

        private static @Nullable Set<?> both(@Nullable Set<?> some, @Nullable Set<?> others) {
            if (some == null || others == null) {
                return some == null ? others : some;
            }
            return Sets.intersection(some, others).immutableCopy();
        }

        boolean isNobody() {
            return isEmpty(orders) || isEmpty(natures) || isEmpty(categories);
        }

        private static boolean isEmpty(@Nullable Set<?> some) {
            return some != null && some.isEmpty();
        }
    }

    QuestionReach(Map<QuestionId, Question> questions) {
        this.questions = questions;
        for (Question question : questions.values()) {
            for (Dependency dependency : question.askedWhen()) {
                if (isSound(dependency)) {
                    demanded.computeIfAbsent(dependency.question(), k -> new HashSet<>())
                            .add(demand(dependency));
                }
            }
        }
    }

    private static Demand demand(Dependency dependency) {
        return new Demand(ImmutableSet.copyOf(dependency.whenAny()), ImmutableSet.copyOf(dependency.unlessAny()));
    }

    /** What is wrong with a dependency by itself is told elsewhere. */
    private boolean isSound(Dependency dependency) {
        Question gate = questions.get(dependency.question());
        if (gate == null
                || (gate.type() != QuestionType.SINGLE_CHOICE && gate.type() != QuestionType.MULTIPLE_CHOICE)) {
            return false;
        }
        Set<OptionId> options = AnswerStates.options(gate).keySet();
        Demand demand = demand(dependency);
        return options.containsAll(demand.any)
                && options.containsAll(demand.none)
                && Sets.intersection(demand.any, demand.none).isEmpty();
    }

    /**
     * Follows questions in an order in which each comes after all that it depends on.
     *
     * @param order such an order
     * @return what stands in the way of those that nothing leads to
     */
    Map<QuestionId, Block> blocked(Collection<QuestionId> order) {
        Map<QuestionId, Block> blocked = new LinkedHashMap<>();
        for (QuestionId id : order) {
            Question question = questions.get(id);
            if (question != null) {
                Way way = way(question);
                ways.put(id, way);
                if (way.block != null) {
                    blocked.put(id, way.block);
                }
            }
        }
        return blocked;
    }

    private Way way(Question question) {
        Meant meant = question.meantFor().map(Meant::of).orElse(Meant.ALL);
        Map<QuestionId, Set<Demand>> demands = Map.of();
        Block block = null;
        for (Dependency dependency : question.askedWhen()) {
            Way before = ways.get(dependency.question());
            if (before == null) {
                continue;
            }
            block = block == null ? before.block : block;
            meant = meant.and(before.meant);
            demands = joined(demands, before.demands);
            if (isSound(dependency)) {
                demands = joined(demands, Map.of(dependency.question(), Set.of(demand(dependency))));
            }
        }
        if (block == null && meant.isNobody()) {
            block = new Block(Optional.empty());
        }
        for (Map.Entry<QuestionId, Set<Demand>> each : demands.entrySet()) {
            Question gate = questions.get(each.getKey());
            if (block == null && gate != null && !canMeet(gate, each.getValue())) {
                block = new Block(Optional.of(each.getKey()));
            }
        }
        return new Way(contested(demands), meant, block);
    }

    private static Map<QuestionId, Set<Demand>> joined(
            Map<QuestionId, Set<Demand>> some, Map<QuestionId, Set<Demand>> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Map<QuestionId, Set<Demand>> all = new LinkedHashMap<>(some);
        others.forEach(
                (gate, more) -> all.merge(gate, more, (a, b) -> Sets.union(a, b).immutableCopy()));
        return all;
    }

    /** Only where different things are demanded of a question can they collide further on. */
    private Map<QuestionId, Set<Demand>> contested(Map<QuestionId, Set<Demand>> demands) {
        if (demands.keySet().stream().allMatch(this::isContested)) {
            return demands;
        }
        Map<QuestionId, Set<Demand>> kept = new LinkedHashMap<>(demands);
        kept.keySet().removeIf(gate -> !isContested(gate));
        return kept;
    }

    private boolean isContested(QuestionId gate) {
        return demanded.getOrDefault(gate, Set.of()).size() > 1;
    }

    /** Whether one answer meets all demands. Marked options are chosen alone; a claim meets what names no option. */
    private static boolean canMeet(Question gate, Set<Demand> demands) {
        List<Demand> choosing = demands.stream().filter(d -> !d.any.isEmpty()).toList();
        List<QuestionOption> allowed = AnswerStates.options(gate).values().stream()
                .filter(o -> demands.stream().noneMatch(d -> d.none.contains(o.id())))
                .toList();
        boolean one = allowed.stream().anyMatch(o -> choosing.stream().allMatch(d -> d.any.contains(o.id())));
        boolean several = gate.type() == QuestionType.MULTIPLE_CHOICE
                && choosing.stream()
                        .allMatch(d -> allowed.stream()
                                .filter(o -> !o.excluding() && !o.notApplicable())
                                .anyMatch(o -> d.any.contains(o.id())));
        return choosing.isEmpty() || one || several;
    }
}
