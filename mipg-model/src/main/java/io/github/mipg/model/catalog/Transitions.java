package io.github.mipg.model.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.DimensionId;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds every difference between two editions, and what to do about each. */
final class Transitions {
    private final MipgCatalog law;
    private final Edition a;
    private final Edition b;
    private final List<Transition> found = new ArrayList<>();

    Transitions(MipgCatalog law, Edition a, Edition b) {
        this.law = law;
        this.a = a;
        this.b = b;
    }

    List<Transition> compare() {
        comparePolicies();
        compareDimensions();
        compareIndices();
        return ImmutableList.copyOf(found);
    }

    private void comparePolicies() {
        Set<PolicyId> ids = new LinkedHashSet<>();
        b.policies().forEach(p -> ids.add(p.policy()));
        a.policies().forEach(p -> ids.add(p.policy()));
        for (PolicyId id : ids) {
            Optional<PolicyEntry> before = a.findPolicy(id);
            Optional<PolicyEntry> after = b.findPolicy(id);
            if (before.isEmpty()) {
                after.ifPresent(e -> added(id, e));
            } else if (after.isEmpty()) {
                PolicyEntry e = before.get();
                add(TransitionSubject.POLICY, id.value(), TransitionKind.REMOVED, "membership")
                        .before(shown(e))
                        .status(Status.weakest(e.status(), b.status()))
                        .sources(union(e.sources(), b.sources()));
                keep();
            } else {
                PolicyEntry x = before.get();
                PolicyEntry y = after.get();
                compareClaims(TransitionSubject.POLICY, id.value(), TransitionKind.RENAMED, "name", x.name(), y.name());
                compareClaims(
                        TransitionSubject.POLICY,
                        id.value(),
                        TransitionKind.RENUMBERED,
                        "numeral",
                        x.numeral().map(n -> x.code().orElse(n.toString())),
                        y.numeral().map(n -> y.code().orElse(n.toString())));
                List<DimensionId> from = a.dimensionsOf(id);
                List<DimensionId> to = b.dimensionsOf(id);
                if (!ImmutableSet.copyOf(from).equals(ImmutableSet.copyOf(to))) {
                    List<PolicyPlacement> placements =
                            Stream.concat(placements(a, id), placements(b, id)).toList();
                    add(
                                    TransitionSubject.POLICY,
                                    id.value(),
                                    from.isEmpty() || to.isEmpty() ? TransitionKind.UNCERTAIN : TransitionKind.MOVED,
                                    "dimensions")
                            .before(joined(from))
                            .after(joined(to))
                            .status(placements.stream()
                                    .map(PolicyPlacement::status)
                                    .reduce(Status.PRIMARY, Status::weakest))
                            .sources(placements.stream()
                                    .flatMap(p -> p.sources().stream())
                                    .distinct()
                                    .toList());
                    keep();
                }
            }
        }
    }

    private void added(PolicyId id, PolicyEntry entry) {
        Optional<Edition> by =
                law.policy(id).addedBy().flatMap(law::findEdition).filter(e -> b.series() == e.series());
        Claim<LocalDate> date = by.map(Edition::start).orElseGet(b::start);
        Optional<LegalReference> cause = by.flatMap(e -> law.relations().stream()
                .filter(r -> r.kind() == RelationKind.ADDS
                        && r.actor().norm().equals(e.norm())
                        && r.target()
                                .filter(t -> t.article().equals("2.2.22.2.1"))
                                .isPresent())
                .map(Relation::actor)
                .findFirst());
        add(TransitionSubject.POLICY, id.value(), TransitionKind.ADDED, "membership")
                .after(shown(entry))
                .cause(cause)
                .date(date)
                .status(Status.weakest(entry.status(), a.status()))
                .sources(union(entry.sources(), a.sources()));
        keep();
    }

    private void compareDimensions() {
        Set<DimensionId> ids = new LinkedHashSet<>();
        a.dimensions().forEach(d -> ids.add(d.dimension()));
        b.dimensions().forEach(d -> ids.add(d.dimension()));
        for (DimensionId id : ids) {
            Optional<DimensionEntry> before = a.findDimension(id);
            Optional<DimensionEntry> after = b.findDimension(id);
            if (before.isEmpty()) {
                DimensionEntry e = after.orElseThrow();
                add(TransitionSubject.DIMENSION, id.value(), TransitionKind.ADDED, "membership")
                        .after(text(e.name()))
                        .status(e.status())
                        .sources(e.sources());
                keep();
            } else if (after.isEmpty()) {
                DimensionEntry e = before.get();
                List<DimensionId> heirs = heirs(e);
                add(TransitionSubject.DIMENSION, id.value(), kindOfLoss(heirs), "membership")
                        .before(text(e.name()))
                        .after(joined(heirs))
                        .status(Status.weakest(e.status(), b.status()))
                        .sources(union(e.sources(), b.sources()));
                keep();
            } else {
                DimensionEntry x = before.get();
                DimensionEntry y = after.get();
                compareClaims(
                        TransitionSubject.DIMENSION, id.value(), TransitionKind.RENAMED, "name", x.name(), y.name());
                compareClaims(
                        TransitionSubject.DIMENSION,
                        id.value(),
                        TransitionKind.RENUMBERED,
                        "position",
                        x.position().map(Object::toString),
                        y.position().map(Object::toString));
            }
        }
    }

    /** The dimensions of the second edition that hold policies of a dimension of the first. */
    private List<DimensionId> heirs(DimensionEntry lost) {
        return lost.policies().stream()
                .flatMap(p -> b.dimensionsOf(p).stream())
                .distinct()
                .toList();
    }

    private TransitionKind kindOfLoss(List<DimensionId> heirs) {
        if (heirs.isEmpty()) {
            return TransitionKind.REMOVED;
        }
        return heirs.size() == 1 ? TransitionKind.MERGED : TransitionKind.SPLIT;
    }

    private void compareIndices() {
        if (a.indexEntries().isEmpty() || b.indexEntries().isEmpty()) {
            return;
        }
        Set<String> codes = new LinkedHashSet<>();
        a.indices().forEach(i -> codes.add(i.code()));
        b.indices().forEach(i -> codes.add(i.code()));
        for (String code : codes) {
            Optional<IndexEntry> before = index(a, code);
            Optional<IndexEntry> after = index(b, code);
            if (before.isPresent() && after.isPresent()) {
                compareClaims(
                        TransitionSubject.INDEX,
                        code,
                        TransitionKind.RENAMED,
                        "name",
                        before.get().name(),
                        after.get().name());
            } else {
                IndexEntry e = before.or(() -> after).orElseThrow();
                add(
                                TransitionSubject.INDEX,
                                code,
                                after.isPresent() ? TransitionKind.ADDED : TransitionKind.REMOVED,
                                "membership")
                        .before(before.flatMap(i -> text(i.name())))
                        .after(after.flatMap(i -> text(i.name())))
                        .status(e.status())
                        .sources(e.sources());
                keep();
            }
        }
    }

    private void compareClaims(
            TransitionSubject subject,
            String id,
            TransitionKind kind,
            String aspect,
            Claim<String> x,
            Claim<String> y) {
        Optional<String> before = text(x);
        Optional<String> after = text(y);
        if (before.equals(after)) {
            return;
        }
        add(subject, id, x.isUnknown() || y.isUnknown() ? TransitionKind.UNCERTAIN : kind, aspect)
                .before(before)
                .after(after)
                .status(Stream.concat(x.status().stream(), y.status().stream()).reduce(Status.PRIMARY, Status::weakest))
                .sources(union(x.sources(), y.sources()));
        keep();
    }

    private Transition.Builder building = Transition.builder();

    private Transition.Builder add(TransitionSubject subject, String id, TransitionKind kind, String aspect) {
        // Dimensions are the Manual's, even where a legal list shows them: they date from it.
        boolean structural = subject == TransitionSubject.DIMENSION || aspect.equals("dimensions");
        building = Transition.builder()
                .subject(subject)
                .id(id)
                .kind(kind)
                .aspect(aspect)
                .date(structural ? law.edition(b.structure()).start() : b.start());
        return building;
    }

    private void keep() {
        found.add(building.build());
    }

    private static Optional<IndexEntry> index(Edition edition, String code) {
        return edition.indices().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    private static Stream<PolicyPlacement> placements(Edition edition, PolicyId id) {
        return edition.dimensions().stream()
                .flatMap(d -> d.placements().stream())
                .filter(p -> p.policy().equals(id));
    }

    private static String shown(PolicyEntry entry) {
        String name = text(entry.name()).orElse(entry.policy().value());
        return entry.code().map(c -> c + " " + name).orElse(name);
    }

    private static Optional<String> text(Claim<String> claim) {
        return claim.isUnknown()
                ? Optional.empty()
                : Optional.of(String.join(
                        " | ", claim.candidates().stream().map(Candidate::value).toList()));
    }

    private static Optional<String> joined(List<DimensionId> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", ids.stream().map(DimensionId::value).toList()));
    }

    private static List<SourceId> union(List<SourceId> x, List<SourceId> y) {
        return Stream.concat(x.stream(), y.stream()).distinct().toList();
    }

    /** What to do about each difference. */
    MigrationPlan plan() {
        return MigrationPlan.builder()
                .source(a.id())
                .target(b.id())
                .steps(compare().stream().map(Transitions::step).toList())
                .build();
    }

    private static MigrationStep step(Transition t) {
        boolean several = t.after().filter(x -> x.contains(", ")).isPresent();
        boolean automatic = switch (t.kind()) {
            case RENAMED, RENUMBERED -> true;
            case MOVED -> !several;
            case ADDED -> t.subject() == TransitionSubject.DIMENSION;
            case REMOVED, MERGED, SPLIT, UNCERTAIN -> false;
        };
        return MigrationStep.builder()
                .transition(t)
                .isAutomatic(automatic)
                .action(action(t, automatic))
                .build();
    }

    private static Text action(Transition t, boolean automatic) {
        return switch (t.kind()) {
            case RENAMED ->
                Text.of("Se usa el nombre nuevo; el identificador no cambia.", "The new name is used; the id stays.");
            case RENUMBERED ->
                Text.of("Se usa el número nuevo; el identificador no cambia.", "The new number is used; the id stays.");
            case MOVED ->
                automatic
                        ? Text.of("Pasa a la dimensión nueva.", "It goes to the new dimension.")
                        : Text.of(
                                "Queda en varias dimensiones: decida en cuál se informa.",
                                "It stands under several dimensions: decide where it is reported.");
            case ADDED ->
                automatic
                        ? Text.of("Se agrega vacía, sin datos.", "It is added without data.")
                        : Text.of(
                                "Decida quién la lidera y desde cuándo se trabaja; lo anterior queda sin establecer.",
                                "Decide who leads it and since when it is worked on; what came before stays unknown.");
            case REMOVED ->
                Text.of(
                        "Decida si la entidad la conserva como propia; nada se borra.",
                        "Decide whether the entity keeps it as its own; nothing is deleted.");
            case MERGED ->
                Text.of(
                        "Decida cómo se juntan metas y resultados anteriores; no se suman solos.",
                        "Decide how earlier goals and results are joined; they are not added up.");
            case SPLIT ->
                Text.of(
                        "Decida a qué dimensión va lo que no es de una política.",
                        "Decide which dimension takes what belongs to no policy.");
            case UNCERTAIN ->
                Text.of(
                        "Una de las dos ediciones no se leyó: confirme antes de cambiar algo.",
                        "One of the two editions was not read: confirm before changing anything.");
        };
    }
}
