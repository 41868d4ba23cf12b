package io.github.mipg.rules;

import static io.github.mipg.rules.TestSystems.AFTER;
import static io.github.mipg.rules.TestSystems.LAW;
import static io.github.mipg.rules.TestSystems.THROUGH;
import static io.github.mipg.rules.TestSystems.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.rules.report.Explanation;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Conditions over rows against all that may be the case: what is said to hold does so in every possible world. */
class RowsProperties {
    /** A row that says, or does not say, two things and a day. */
    record Thing(String key, Optional<Boolean> round, Optional<Boolean> red, Optional<LocalDate> day) {
        Stream<Thing> worlds() {
            List<LocalDate> days = List.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 9, 1));
            return either(round, List.of(true, false))
                    .flatMap(ro -> either(red, List.of(true, false))
                            .flatMap(re -> either(day, days)
                                    .map(d -> new Thing(key, Optional.of(ro), Optional.of(re), Optional.of(d)))));
        }

        private static <T> Stream<T> either(Optional<T> said, List<T> all) {
            return said.map(Stream::of).orElseGet(all::stream);
        }
    }

    private static final Reading<Thing, Boolean> ROUND =
            Reading.optional(Text.of("redondez", "roundness"), "/documents/{id}/title", Thing::round);
    private static final Reading<Thing, Boolean> RED =
            Reading.optional(Text.of("rojez", "redness"), "/documents/{id}/date", Thing::red);
    private static final Reading<Thing, LocalDate> DAY =
            Reading.optional(Text.of("día", "day"), "/documents/{id}/day", Thing::day);
    private static final Reading<ManagementSystem, List<Period>> HALVES = Periods.closedEvery(6);

    private static Rows<ManagementSystem, Thing> rows(Inventory<Thing> list) {
        return Rows.of("thing", "/documents", s -> list, Thing::key);
    }

    @Provide
    Arbitrary<List<Thing>> things() {
        Arbitrary<Optional<Boolean>> truths = Arbitraries.of(true, false).optional(0.6);
        Arbitrary<Optional<LocalDate>> days = Arbitraries.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 9, 1))
                .optional(0.7);
        return Combinators.combine(truths, truths, days)
                .as((round, red, day) -> new Thing("-", round, red, day))
                .list()
                .ofMaxSize(3)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Thing(
                                "t" + i,
                                all.get(i).round(),
                                all.get(i).red(),
                                all.get(i).day()))
                        .toList());
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Asked.values());
    }

    /** What is asked of the things, by the engine and by hand. */
    enum Asked {
        EACH_RED {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.each(RED.is(true));
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream().allMatch(t -> t.red().orElseThrow());
            }
        },
        EACH_ROUND_IS_RED {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(ROUND.is(true)).each(RED.is(true));
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream()
                        .allMatch(t -> !t.round().orElseThrow() || t.red().orElseThrow());
            }
        },
        AT_LEAST_RED {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(RED.is(true)).atLeast(n + 1);
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream().filter(t -> t.red().orElseThrow()).count() >= n + 1;
            }
        },
        AT_MOST_RED {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(RED.is(true)).atMost(n);
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream().filter(t -> t.red().orElseThrow()).count() <= n;
            }
        },
        BETWEEN {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.between(n, n + 1);
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.size() >= n && all.size() <= n + 1;
            }
        },
        NONE_ROUND_AND_RED {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(ROUND.is(true)).where(RED.is(true)).none();
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream()
                        .noneMatch(t -> t.round().orElseThrow() && t.red().orElseThrow());
            }
        },
        RED_IN_EACH_HALF {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(RED.is(true)).inEach(HALVES, DAY, n + 1);
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return IntStream.of(1, 7)
                        .mapToObj(m -> Period.between(
                                LocalDate.of(2025, m, 1),
                                LocalDate.of(2025, m, 1).plusMonths(6)))
                        .allMatch(half -> all.stream()
                                        .filter(t -> t.red().orElseThrow()
                                                && half.contains(t.day().orElseThrow()))
                                        .count()
                                >= n + 1);
            }
        },
        NUMBER_IS {
            @Override
            Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n) {
                return rows.where(RED.is(true)).number().is(n);
            }

            @Override
            boolean hand(List<Thing> all, int n) {
                return all.stream().filter(t -> t.red().orElseThrow()).count() == n;
            }
        };

        abstract Condition<ManagementSystem> by(Rows<ManagementSystem, Thing> rows, int n);

        abstract boolean hand(List<Thing> all, int n);
    }

    private static Truth truth(Condition<ManagementSystem> condition) {
        return condition.evaluate(unknown(), context(), Trace.SILENT);
    }

    private static Context context() {
        return Context.of(LAW, AFTER, AFTER.date(), unknown(), Set.of());
    }

    /** Every way to say what is not said, with up to three more rows where there may be any. */
    private static Stream<List<Thing>> worlds(List<Thing> given, boolean open) {
        Stream<List<Thing>> worlds = Stream.of(List.of());
        for (Thing thing : given) {
            worlds = worlds.flatMap(w -> thing.worlds().map(t -> with(w, t)));
        }
        if (!open) {
            return worlds;
        }
        List<Thing> others = new Thing("more", Optional.empty(), Optional.empty(), Optional.empty())
                .worlds()
                .toList();
        List<Thing> plenty = others.stream()
                .filter(t -> t.red().orElseThrow() && t.round().orElseThrow())
                .flatMap(t -> Stream.of(t, t, t, t))
                .toList();
        return worlds.flatMap(w -> Stream.of(
                        Stream.of(w),
                        others.stream().map(one -> with(w, one)),
                        others.stream().map(one -> with(with(w, one), one)),
                        Stream.of(Stream.concat(w.stream(), plenty.stream()).toList()))
                .flatMap(s -> s));
    }

    private static List<Thing> with(List<Thing> things, Thing more) {
        List<Thing> all = new ArrayList<>(things);
        all.add(more);
        return all;
    }

    @Property
    void whatIsSaidToHoldOrFailDoesSoInEveryPossibleWorld(
            @ForAll("things") List<Thing> things,
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 2) int n,
            @ForAll boolean open) {
        check(things, asked, n, open);
    }

    /** The same for every list of up to two things, so that it is looked at wherever examples alone are run. */
    @Test
    void everySmallListIsJudgedAsItsWorldsAre() {
        List<Optional<Boolean>> truths = List.of(Optional.of(true), Optional.of(false), Optional.empty());
        Optional<LocalDate> february = Optional.of(LocalDate.of(2025, 2, 1));
        List<Thing> things = new ArrayList<>();
        truths.forEach(red -> things.add(new Thing("t" + things.size(), Optional.of(true), red, february)));
        truths.forEach(round -> things.add(new Thing("t" + things.size(), round, Optional.of(false), february)));
        things.add(new Thing("undated", Optional.of(true), Optional.of(true), Optional.empty()));
        for (Asked asked : Asked.values()) {
            for (int n = 0; n <= 1; n++) {
                for (boolean open : new boolean[] {true, false}) {
                    check(List.of(), asked, n, open);
                    for (Thing one : things) {
                        check(List.of(one), asked, n, open);
                        for (Thing two : things) {
                            check(List.of(one, two), asked, n, open);
                        }
                    }
                }
            }
        }
    }

    private static void check(List<Thing> things, Asked asked, int n, boolean open) {
        Inventory<Thing> list = open ? Inventory.partial(things) : Inventory.complete(THROUGH, things);
        Truth said = truth(asked.by(rows(list), n));
        Set<Boolean> worlds = worlds(things, open).map(w -> asked.hand(w, n)).collect(Collectors.toSet());

        if (said != Truth.UNKNOWN) {
            assertThat(worlds).containsExactly(said == Truth.HOLDS);
        } else if (asked != Asked.NUMBER_IS
                && (asked != Asked.RED_IN_EACH_HALF
                        || things.stream().allMatch(t -> t.day().isPresent()))) {
            // A number is told or not, and a row that falls into some period may be needed in two.
            assertThat(worlds).as("an open answer is open for a reason").hasSize(2);
        }
    }

    @Property
    void theOrderOfRowsDecidesNothing(
            @ForAll("things") List<Thing> things,
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 2) int n,
            @ForAll Random random) {
        List<Thing> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);

        assertThat(truth(asked.by(rows(Inventory.complete(THROUGH, shuffled)), n)))
                .isEqualTo(truth(asked.by(rows(Inventory.complete(THROUGH, things)), n)));
    }

    @Property
    void theExplanationHasTheTruthOfTheConditionAndSaysWhatIsMissing(
            @ForAll("things") List<Thing> things,
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 2) int n,
            @ForAll boolean open) {
        Inventory<Thing> list = open ? Inventory.partial(things) : Inventory.complete(THROUGH, things);
        Condition<ManagementSystem> condition = asked.by(rows(list), n);
        Trace.Recorder recorder = new Trace.Recorder();
        Truth told = condition.evaluate(unknown(), context(), recorder);

        assertThat(told).isEqualTo(truth(condition));
        assertThat(recorder.explanations()).singleElement().satisfies(e -> {
            assertThat(e.truth()).isEqualTo(told);
            assertThat(e.stream().filter(l -> l.path().isPresent()))
                    .isNotEmpty()
                    .allSatisfy(leaf -> assertThat(
                                    leaf.truth() == Truth.UNKNOWN
                                            ? !leaf.missing().isEmpty()
                                            : leaf.actual().isPresent())
                            .isTrue())
                    .noneMatch(leaf -> leaf.path().orElseThrow().contains("{id}"));
        });
    }

    @Property
    void explanationsNameTheRowThatAReadingIsOf(@ForAll("things") List<Thing> things) {
        Trace.Recorder recorder = new Trace.Recorder();
        rows(Inventory.partial(things)).each(RED.is(true)).evaluate(unknown(), context(), recorder);

        assertThat(recorder.explanations().get(0).stream()
                        .flatMap(e -> e.subject().stream())
                        .map(Object::toString))
                .containsExactlyElementsOf(
                        things.stream().map(t -> "thing:" + t.key()).toList());
        assertThat(recorder.explanations().get(0).stream()
                        .filter(e -> e.label().english().equals("redness"))
                        .map(Explanation::path))
                .containsExactlyElementsOf(things.stream()
                        .map(t -> Optional.of("/documents/" + t.key() + "/date"))
                        .toList());
    }
}
