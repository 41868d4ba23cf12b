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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether some sheet of some entity leads to a question.
 *
 * <p>A question is asked if all that it depends on was asked and answered in a certain way. So everything on the ways to it
 * must hold together: all that is demanded of one question before it, and all classes of entity. Questions are answered
 * independently of each other, so it is enough to look at each by itself: nothing is told that some sheet disproves.
 *
 * <p>Only where different things are demanded of a question can they collide. Those demands are numbered, the ones of one
 * question in a row, and what is demanded on the ways to a question is a set of numbers. It is forgotten once all that
 * depend on the question were looked at.
 */
final class QuestionReach {
    private final Map<QuestionId, Question> questions;
    private final Map<QuestionId, Gate> gates = new HashMap<>();
    private final List<Gate> contested = new ArrayList<>();
    private final Map<QuestionId, Integer> dependents = new HashMap<>();
    private final Map<QuestionId, Way> ways = new HashMap<>();

    /** What stands in the way: a question that would have to be answered in two ways, or no class of entity is left. */
    record Block(Optional<QuestionId> gate) {}

    /** What a dependency wants of the answer to the other question; without any, every answer will do. */
    private record Demand(ImmutableSet<OptionId> any, ImmutableSet<OptionId> none) {
        static Demand of(Dependency dependency) {
            return new Demand(ImmutableSet.copyOf(dependency.whenAny()), ImmutableSet.copyOf(dependency.unlessAny()));
        }
    }

    /**
     * All that must hold for a question to be asked.
     *
     * @param demands the numbers of what is demanded of the questions of which different things are; not to be changed
     * @param meant the class of entity
     * @param block what cannot hold; null if all of it can
     */
    private record Way(
            BitSet demands, Meant meant, @Nullable Block block) {}

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

    /** A question that others depend on. */
    private static final class Gate {
        final QuestionId id;
        private final boolean several;
        private final Map<OptionId, QuestionOption> options;
        private final Map<Demand, Integer> numbers = new HashMap<>();
        private final List<Demand> demands = new ArrayList<>();
        private int first;

        Gate(Question question) {
            this.id = question.id();
            this.several = question.type() == QuestionType.MULTIPLE_CHOICE;
            this.options = AnswerStates.options(question);
        }

        boolean takes(Demand demand) {
            return options.keySet().containsAll(demand.any)
                    && options.keySet().containsAll(demand.none)
                    && Sets.intersection(demand.any, demand.none).isEmpty();
        }

        void add(Demand demand) {
            if (numbers.putIfAbsent(demand, demands.size()) == null) {
                demands.add(demand);
            }
        }

        boolean isContested() {
            return demands.size() > 1;
        }

        int number(Demand demand) {
            return first + numbers.getOrDefault(demand, 0);
        }

        private void forEach(BitSet demanded, IntConsumer action) {
            int end = first + demands.size();
            for (int n = demanded.nextSetBit(first); n >= 0 && n < end; n = demanded.nextSetBit(n + 1)) {
                action.accept(n - first);
            }
        }

        boolean hasSame(BitSet some, BitSet others) {
            int end = first + demands.size();
            int here = some.nextSetBit(first);
            int there = others.nextSetBit(first);
            while (here == there && here >= 0 && here < end) {
                here = some.nextSetBit(here + 1);
                there = others.nextSetBit(there + 1);
            }
            return (here < 0 || here >= end) && (there < 0 || there >= end);
        }

        /** Whether one answer meets all demands. Marked options are chosen alone; a claim meets what names no option. */
        boolean canMeet(BitSet demanded) {
            Set<OptionId> forbidden = new HashSet<>();
            List<Demand> choosing = new ArrayList<>();
            forEach(demanded, n -> {
                forbidden.addAll(demands.get(n).none);
                if (!demands.get(n).any.isEmpty()) {
                    choosing.add(demands.get(n));
                }
            });
            return choosing.isEmpty()
                    || (several
                            && choosing.stream().allMatch(d -> d.any.stream().anyMatch(o -> isOrdinary(o, forbidden))))
                    || oneMeets(choosing, forbidden);
        }

        private boolean isOrdinary(OptionId id, Set<OptionId> forbidden) {
            QuestionOption option = options.get(id);
            return option != null && !option.excluding() && !option.notApplicable() && !forbidden.contains(id);
        }

        /** One option that all want must be wanted by whoever wants fewest. */
        private static boolean oneMeets(List<Demand> choosing, Set<OptionId> forbidden) {
            Demand least = choosing.get(0);
            for (Demand demand : choosing) {
                least = demand.any.size() < least.any.size() ? demand : least;
            }
            return least.any.stream()
                    .anyMatch(o -> !forbidden.contains(o) && choosing.stream().allMatch(d -> d.any.contains(o)));
        }
    }

    QuestionReach(Map<QuestionId, Question> questions) {
        this.questions = questions;
        for (Question question : questions.values()) {
            for (Dependency dependency : question.askedWhen()) {
                dependents.merge(dependency.question(), 1, Integer::sum);
                Gate gate = gate(dependency);
                if (gate != null && gate.takes(Demand.of(dependency))) {
                    gate.add(Demand.of(dependency));
                }
            }
        }
        int next = 0;
        for (Gate gate : gates.values()) {
            if (gate.isContested()) {
                gate.first = next;
                next += gate.demands.size();
                contested.add(gate);
            }
        }
    }

    /** The question that it depends on; null if there is none that is answered by choosing. */
    private @Nullable Gate gate(Dependency dependency) {
        Question question = questions.get(dependency.question());
        return question == null
                        || (question.type() != QuestionType.SINGLE_CHOICE
                                && question.type() != QuestionType.MULTIPLE_CHOICE)
                ? null
                : gates.computeIfAbsent(question.id(), id -> new Gate(question));
    }

    /** The question that different things are demanded of, if this dependency does; what is wrong with it by itself is told elsewhere. */
    private @Nullable Gate contested(Dependency dependency) {
        Gate gate = gates.get(dependency.question());
        return gate != null && gate.isContested() && gate.numbers.containsKey(Demand.of(dependency)) ? gate : null;
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
                if (way.block != null) {
                    blocked.put(id, way.block);
                }
                if (dependents.containsKey(id)) {
                    ways.put(id, way);
                }
                question.askedWhen().forEach(d -> forget(d.question()));
            }
        }
        return blocked;
    }

    private void forget(QuestionId id) {
        if (dependents.merge(id, -1, Integer::sum) == 0) {
            ways.remove(id);
        }
    }

    private Way way(Question question) {
        Meant meant = question.meantFor().map(Meant::of).orElse(Meant.ALL);
        BitSet largest = new BitSet();
        Block block = null;
        List<Way> all = new ArrayList<>();
        for (Dependency dependency : question.askedWhen()) {
            Way before = ways.get(dependency.question());
            if (before != null) {
                all.add(before);
                block = block == null ? before.block : block;
                meant = meant.and(before.meant);
                largest = before.demands.cardinality() > largest.cardinality() ? before.demands : largest;
            }
        }
        if (block == null && meant.isNobody()) {
            block = new Block(Optional.empty());
        }
        BitSet demands = (BitSet) largest.clone();
        all.forEach(w -> demands.or(w.demands));
        for (Dependency dependency : question.askedWhen()) {
            Gate gate = contested(dependency);
            if (gate != null) {
                demands.set(gate.number(Demand.of(dependency)));
            }
        }
        if (block == null) {
            block = collision(question, demands, largest, all);
        }
        return new Way(demands.equals(largest) ? largest : demands, meant, block);
    }

    /** What was demanded so on one of the ways can be met: else that one were blocked. */
    private @Nullable Block collision(Question question, BitSet demands, BitSet largest, List<Way> all) {
        BitSet more = (BitSet) demands.clone();
        more.andNot(largest);
        List<QuestionId> unmet = new ArrayList<>();
        for (int n = more.nextSetBit(0); n >= 0; n = more.nextSetBit(n)) {
            Gate gate = contestedWith(n);
            if (all.stream().noneMatch(w -> gate.hasSame(w.demands, demands)) && !gate.canMeet(demands)) {
                unmet.add(gate.id);
            }
            n = gate.first + gate.demands.size();
        }
        return unmet.isEmpty()
                ? null
                : new Block(Optional.of(unmet.size() == 1 ? unmet.get(0) : first(question, unmet)));
    }

    private Gate contestedWith(int number) {
        int low = 0;
        int high = contested.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (contested.get(middle).first <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return contested.get(low);
    }

    /** The first of some gates that one meets who follows the dependencies of a question back, one after the other. */
    private QuestionId first(Question question, List<QuestionId> gates) {
        Set<QuestionId> wanted = new HashSet<>(gates);
        Set<QuestionId> seen = new HashSet<>();
        Deque<Deque<Dependency>> ahead = new ArrayDeque<>();
        ahead.push(new ArrayDeque<>(question.askedWhen()));
        Deque<Dependency> through = new ArrayDeque<>();
        while (!ahead.isEmpty()) {
            Dependency next = ahead.getFirst().poll();
            if (next == null) {
                ahead.pop();
                Dependency done = through.poll();
                if (done != null && wanted.contains(done.question()) && contested(done) != null) {
                    return done.question();
                }
            } else {
                Question before = questions.get(next.question());
                through.push(next);
                ahead.push(
                        before != null && seen.add(before.id())
                                ? new ArrayDeque<>(before.askedWhen())
                                : new ArrayDeque<>());
            }
        }
        return gates.get(0);
    }
}
