package io.github.mipg.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.MeetingId;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.governance.CommitteeRole;
import io.github.mipg.model.governance.Meeting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AssemblyProperties {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Property
    void a_system_taken_apart_is_put_together_again_in_any_order(@ForAll long seed) {
        ManagementSystem system = AnySystem.of(seed);

        Assembled assembled = new Taken(system).assemble(new Random(seed)).finish();

        assertThat(assembled.problems()).isEmpty();
        assertThat(AnySystem.sorted(assembled.orElseThrow())).isEqualTo(AnySystem.sorted(system));
    }

    @Property(tries = 50)
    void rows_keep_the_order_they_were_given_in(@ForAll long seed) {
        ManagementSystem system = AnySystem.of(seed);
        Taken taken = new Taken(system);
        Assembly assembly = taken.start();
        taken.pieces.forEach(piece -> piece.give(assembly, Taken.Trouble.NONE));
        taken.declarations.forEach(declaration -> declaration.accept(assembly));

        assertThat(assembly.finish().value()).contains(system);
    }

    @Property(tries = 50)
    void finishing_twice_gives_the_same(@ForAll long seed) {
        Planted planted = new Planted(seed);

        assertThat(planted.assembly.finish()).isEqualTo(planted.assembly.finish());
    }

    @Property
    void every_defect_is_reported_under_its_row_and_no_other_row_is_blamed(@ForAll long seed) {
        Planted planted = new Planted(seed);

        Assembled assembled = planted.assembly.finish();

        Map<String, Set<RowProblemKind>> found = new HashMap<>();
        for (RowProblem problem : assembled.problems()) {
            // Of two rows with one identifier, either may be the second.
            String key =
                    problem.otherRowKey().filter(planted.expected::containsKey).orElse(problem.rowKey());
            found.computeIfAbsent(key, k -> new HashSet<>()).add(problem.kind());
        }
        assertThat(found).isEqualTo(planted.expected);
        assertThat(assembled.value().isPresent()).isEqualTo(planted.expected.isEmpty());
    }

    @Property
    void what_lost_a_row_is_never_said_to_be_complete(@ForAll long seed) {
        Planted planted = new Planted(seed);

        ManagementSystem partial = planted.assembly.finish().partial();

        for (Section section : planted.lossy) {
            assertThat(completeOnes(partial, section)).as(section.path()).isEmpty();
        }
        planted.lossyOf.forEach((section, owners) ->
                assertThat(completeOnes(partial, section)).as(section.path()).doesNotContainAnyElementsOf(owners));
    }

    @Property
    void no_row_is_half_read(@ForAll long seed) {
        Planted planted = new Planted(seed);

        List<Object> kept = new Taken(planted.assembly.finish().partial())
                .pieces.stream().map(p -> bare(p.value())).toList();

        assertThat(planted.taken.pieces.stream().map(p -> bare(p.value())).toList())
                .containsAll(kept);
    }

    /** What of a section is said to be complete: the owners whose rows are, or the section itself. */
    private static Set<Object> completeOnes(ManagementSystem system, Section section) {
        return new Taken(system)
                .complete.stream()
                        .filter(c -> c.section() == section)
                        .map(c -> c.owner().orElse(section))
                        .collect(Collectors.toSet());
    }

    /** A value without the rows that belong to it. */
    private static Object bare(Object value) {
        for (RowKind<?, ?> kind : RowKinds.ALL) {
            if (kind.shape().type().isInstance(value)) {
                return bare(kind, value);
            }
        }
        return value;
    }

    @SuppressWarnings("unchecked") // asked for just before
    private static <T, B> Object bare(RowKind<T, B> kind, Object value) {
        T bare = (T) value;
        for (RowKind<?, ?> part : RowKinds.partsOf(kind.section())) {
            bare = without(kind, bare, part);
        }
        return bare;
    }

    private static <T, B, P> T without(RowKind<T, B> kind, T value, RowKind<P, ?> part) {
        return kind.shape().with(value, part.within(kind.shape()), Inventory.unknown());
    }

    /** The rows of a system with defects among them. */
    private static final class Planted {
        final Taken taken;
        final Assembly assembly;
        final Map<String, Set<RowProblemKind>> expected = new HashMap<>();
        final Set<Section> lossy = new HashSet<>();
        final Map<Section, Set<Object>> lossyOf = new HashMap<>();

        Planted(long seed) {
            Random random = new Random(seed);
            taken = new Taken(AnySystem.of(seed));
            assembly = taken.start();
            List<Consumer<Assembly>> steps = new ArrayList<>(taken.declarations);
            for (Taken.Piece piece : taken.pieces) {
                switch (random.nextInt(25)) {
                    case 0 -> {
                        steps.add(a -> piece.give(a, builder -> {
                            throw new NumberFormatException("For input string: \"doce\"");
                        }));
                        expect(piece, RowProblemKind.INVALID_VALUE);
                    }
                    case 1 -> {
                        steps.add(a -> piece.give(a, builder -> {
                            throw InvalidModelException.of("A.b", "x", "be y", "", "Write y.");
                        }));
                        expect(piece, RowProblemKind.INVALID_VALUE);
                    }
                    case 2 -> {
                        steps.add(a -> piece.give(a, builder -> {
                            throw new DateTimeException("ayer");
                        }));
                        expect(piece, RowProblemKind.INVALID_VALUE);
                    }
                    case 3 -> {
                        steps.add(a -> {
                            try {
                                piece.give(a, builder -> {
                                    throw new IllegalStateException("no connection");
                                });
                            } catch (IllegalStateException e) {
                                // The caller goes on with the next row.
                            }
                        });
                        expect(piece, RowProblemKind.UNMAPPED_ROW);
                    }
                    default -> {
                        steps.add(a -> piece.give(a, Taken.Trouble.NONE));
                        if (random.nextInt(20) == 0 && differs(piece)) {
                            Taken.Piece twin = piece.under("twin of " + piece.key());
                            steps.add(a -> twin.give(a, Taken.Trouble.NONE));
                            expected.put(twin.key(), Set.of(RowProblemKind.DUPLICATE_ID));
                            lossy.add(piece.section());
                        }
                    }
                }
            }
            if (random.nextInt(4) == 0) {
                steps.add(a -> a.member("stray", CommitteeId.of("no such"), m -> m.role(CommitteeRole.MEMBER)));
                expected.put("stray", Set.of(RowProblemKind.PARENT_MISSING));
                lossy.add(Section.MEMBERS);
            }
            if (random.nextInt(4) == 0) {
                steps.add(a -> a.meeting(
                        "lost",
                        m -> m.id(MeetingId.of("lost"))
                                .committee(CommitteeId.of("no such"))
                                .date(DAY)));
                if (taken.system.committees().completeThrough().isPresent()) {
                    expected.put("lost", Set.of(RowProblemKind.UNRESOLVED_REFERENCE));
                    lossy.add(Section.MEETINGS);
                } else {
                    taken.pieces.add(new Taken.Piece(
                            "lost",
                            Section.MEETINGS,
                            Optional.empty(),
                            Meeting.builder()
                                    .id(MeetingId.of("lost"))
                                    .committee(CommitteeId.of("no such"))
                                    .date(DAY)
                                    .build(),
                            (a, k, t) -> {}));
                }
            }
            if (random.nextInt(4) == 0) {
                steps.add(a -> a.unmapped("odd", Section.RISKS, "zona desconocida"));
                expected.put("odd", Set.of(RowProblemKind.UNMAPPED_ROW));
                lossy.add(Section.RISKS);
            }
            if (random.nextInt(4) == 0) {
                steps.add(a -> a.unit("nobody", u -> u.name("Hacienda").id(UnitId.of(" "))));
                expected.put("nobody", Set.of(RowProblemKind.INVALID_VALUE));
                lossy.add(Section.UNITS);
            }
            Collections.shuffle(steps, random);
            steps.forEach(step -> step.accept(assembly));
        }

        private void expect(Taken.Piece piece, RowProblemKind kind) {
            expected.put(piece.key(), Set.of(kind));
            if (piece.owner().isPresent()) {
                lossyOf.computeIfAbsent(piece.section(), s -> new HashSet<>())
                        .add(piece.owner().get());
            } else {
                lossy.add(piece.section());
            }
        }

        private static boolean differs(Taken.Piece piece) {
            return piece.section().holds() == Section.Holds.ROWS
                    && RowKinds.ALL.stream().anyMatch(k -> k.section() == piece.section() && k.key() != null);
        }
    }
}
