package io.github.mipg.model.assembly;

import io.github.mipg.model.Fact;
import io.github.mipg.model.FactKey;
import io.github.mipg.model.FactValue;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.control.InternalControl;
import io.github.mipg.model.control.RiskZone;
import io.github.mipg.model.implementation.Implementation;
import io.github.mipg.model.internal.References;
import io.github.mipg.model.internal.shape.Attribute;
import io.github.mipg.model.internal.shape.Shape;
import io.github.mipg.model.organisation.Organisation;
import io.github.mipg.model.planning.PlanningChain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees all rows at once: what is wrong with them, which are lost, and what the others make. */
final class Gathering {
    private final Given given;
    private final Map<Section, List<Row<?>>> rows = new EnumMap<>(Section.class);
    private final Map<Section, Map<Object, List<Row<?>>>> rowsByOwner = new EnumMap<>(Section.class);
    private final Map<Row<?>, List<RowProblem>> problems = new LinkedHashMap<>();
    private final List<RowProblem> ofDeclarations = new ArrayList<>();
    private final Set<Row<?>> lost = new HashSet<>();

    /** The first row with each identifier, sound or not. */
    private final Map<Section, Map<Object, Row<?>>> came = new EnumMap<>(Section.class);

    /** Sections of rows that differ in an identifier, one of which could not say it. */
    private final Set<Section> nameless = EnumSet.noneOf(Section.class);

    private final Set<Section> incomplete = EnumSet.noneOf(Section.class);
    private final Map<Section, Set<Object>> incompleteOf = new EnumMap<>(Section.class);

    Gathering(Given given) {
        this.given = given;
        for (Row<?> row : given.rows()) {
            rows.computeIfAbsent(row.section(), s -> new ArrayList<>()).add(row);
            if (row.owner() != null) {
                rowsByOwner
                        .computeIfAbsent(row.section(), s -> new HashMap<>())
                        .computeIfAbsent(row.owner(), o -> new ArrayList<>())
                        .add(row);
            }
            problems.put(row, new ArrayList<>(row.problems()));
        }
    }

    Assembled gather() {
        rows.values().forEach(this::identify);
        given.rows().forEach(this::findOwner);
        given.rows().forEach(this::findContradictions);
        given.rows().forEach(this::resolve);
        given.knownOf().forEach(this::findOwnersOfDeclarations);
        // Those that own others go first.
        given.rows().stream().filter(r -> r.section().parent().isEmpty()).forEach(this::lose);
        given.rows().stream().filter(r -> r.section().parent().isPresent()).forEach(this::lose);
        List<RowProblem> all = new ArrayList<>();
        problems.values().forEach(all::addAll);
        all.addAll(ofDeclarations);
        return new Assembled(system(), all);
    }

    private void note(Row<?> row, RowProblem problem) {
        Objects.requireNonNull(problems.get(row)).add(problem);
    }

    private List<Row<?>> rowsOf(Section section) {
        return rows.getOrDefault(section, List.of());
    }

    private List<Row<?>> rowsOf(Section section, Object owner) {
        return rowsByOwner.getOrDefault(section, Map.of()).getOrDefault(owner, List.of());
    }

    private Map<Object, Row<?>> cameOf(Section section) {
        return came.getOrDefault(section, Map.of());
    }

    /** Learns the identifiers of the rows of one section, and finds those that have the same. */
    private void identify(List<Row<?>> section) {
        Map<Object, List<Row<?>>> byId = new LinkedHashMap<>();
        for (Row<?> row : section) {
            if (row.id() != null) {
                byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
            } else if (row.value() == null) {
                nameless.add(row.section());
            }
        }
        byId.forEach((id, same) -> {
            Row<?> first = same.get(0);
            came.computeIfAbsent(first.section(), s -> new HashMap<>()).put(id, first);
            for (Row<?> row : same.subList(1, same.size())) {
                note(row, duplicate(row, id, first.key()));
            }
            if (!same.stream().allMatch(r -> Objects.equals(r.value(), first.value()))) {
                lost.addAll(same);
            }
        });
    }

    private static RowProblem duplicate(Row<?> row, Object id, String first) {
        RowKind<?, ?> kind = row.kind();
        if (row.section().holds() == Section.Holds.ROWS && kind != null) {
            return Complaints.of(row).duplicate(kind.nameOf(kind.keyName()), id, first);
        }
        return row.section() == Section.FACTS
                ? Complaints.of(row).duplicate("FactKey", id, first)
                : Complaints.of(row).second(first);
    }

    private void findOwner(Row<?> row) {
        Optional<Section> owners = row.section().parent();
        if (owners.isEmpty() || row.owner() == null || cameOf(owners.get()).containsKey(row.owner())) {
            return;
        }
        lost.add(row);
        if (!nameless.contains(owners.get())) {
            note(row, Complaints.of(row).parentMissing(owners.get(), row.owner()));
        }
    }

    private void findContradictions(Row<?> row) {
        if (given.none().contains(row.section())) {
            note(row, Complaints.of(row).deniedElsewhere());
        }
        contradictions(row);
    }

    private <T> void contradictions(Row<T> row) {
        RowKind<T, ?> kind = row.kind();
        if (kind == null || row.value() == null || row.id() == null) {
            return;
        }
        for (RowKind<?, ?> part : RowKinds.partsOf(kind.section())) {
            if (hasOwn(kind.shape(), row.value(), part)
                    && !rowsOf(part.section(), row.id()).isEmpty()) {
                note(row, Complaints.of(row).givenTwice(kind.nameOf(part.lastName()), part.section()));
            }
        }
    }

    private static <T, B, P> boolean hasOwn(Shape<T, B> shape, T value, RowKind<P, ?> part) {
        return part.within(shape).get(value).completeness() != Inventory.Completeness.UNKNOWN;
    }

    /** A name is wrong if all rows of its section are said to be there, and no row has it, be it sound or not. */
    private void resolve(Row<?> row) {
        RowKind<?, ?> kind = row.kind();
        if (kind == null) {
            return;
        }
        for (References.Name name : row.names()) {
            Section section = RowKinds.named(name.type());
            LocalDate through = given.known().get(section);
            if (through != null
                    && !nameless.contains(section)
                    && !cameOf(section).containsKey(name.id())) {
                String attribute = kind.nameOf(name.path().substring(1).replace('/', '.'));
                note(row, Complaints.of(row).unresolved(attribute, name.id(), section, through));
            }
        }
    }

    private void findOwnersOfDeclarations(Section section, Map<Object, LocalDate> declared) {
        Section owners = section.parent().orElseThrow();
        for (Object owner : declared.keySet()) {
            if (!cameOf(owners).containsKey(owner) && !nameless.contains(owners)) {
                ofDeclarations.add(new Complaints(owner.toString(), section).parentMissing(owners, owner));
            }
        }
    }

    /** Decides whether a row is lost, and what is incomplete without it. */
    private void lose(Row<?> row) {
        Section section = row.section();
        Row<?> owner = section.parent().isPresent() && row.owner() != null
                ? cameOf(section.parent().get()).get(row.owner())
                : null;
        if (isWrong(row) || (owner != null && lost.contains(owner))) {
            lost.add(row);
        }
        if (!lost.contains(row)) {
            return;
        }
        if (owner == null) {
            incomplete.add(section);
        } else {
            incompleteOf.computeIfAbsent(section, s -> new HashSet<>()).add(Objects.requireNonNull(row.owner()));
        }
    }

    private boolean isWrong(Row<?> row) {
        return row.value() == null || !Objects.requireNonNull(problems.get(row)).isEmpty();
    }

    private ManagementSystem system() {
        return ManagementSystem.builder()
                .entity(given.entity())
                .vigencia(given.vigencia())
                .illustrative(given.illustrative())
                .asOf(given.asOf())
                .edition(given.edition())
                .adoption(fact(RowKinds.ADOPTION))
                .committees(all(RowKinds.COMMITTEES))
                .meetings(all(RowKinds.MEETINGS))
                .plans(all(RowKinds.PLANS))
                .reports(all(RowKinds.REPORTS))
                .officialResults(all(RowKinds.OFFICIAL_RESULTS))
                .designations(all(RowKinds.DESIGNATIONS))
                .organisation(Organisation.builder()
                        .units(all(RowKinds.UNITS))
                        .jobs(all(RowKinds.JOBS))
                        .processes(all(RowKinds.PROCESSES))
                        .build())
                .planning(planning())
                .cycles(all(RowKinds.CYCLES))
                .internalControl(InternalControl.builder()
                        .appetite(this.<RiskZone>sound(Section.RISK_APPETITE).stream()
                                .map(Row::mapped)
                                .findFirst())
                        .lines(all(RowKinds.LINES_OF_DEFENCE))
                        .risks(all(RowKinds.RISKS))
                        .controls(all(RowKinds.CONTROLS))
                        .evaluations(all(RowKinds.CONTROL_EVALUATIONS))
                        .build())
                .staffEvaluations(all(RowKinds.STAFF_EVALUATIONS))
                .documents(all(RowKinds.DOCUMENTS))
                .implementation(Implementation.builder()
                        .policies(all(RowKinds.POLICIES))
                        .steps(all(RowKinds.STEPS))
                        .pillars(all(RowKinds.PILLARS))
                        .complementarySystems(all(RowKinds.COMPLEMENTARY_SYSTEMS))
                        .build())
                .facts(facts())
                .build();
    }

    private PlanningChain planning() {
        return PlanningChain.builder()
                .mission(fact(RowKinds.MISSION))
                .externalVision(fact(RowKinds.EXTERNAL_VISION))
                .internalVision(fact(RowKinds.INTERNAL_VISION))
                .territorialPlan(fact(RowKinds.TERRITORIAL_PLAN))
                .demands(all(RowKinds.DEMANDS))
                .diagnoses(all(RowKinds.DIAGNOSES))
                .problems(all(RowKinds.DEVELOPMENT_PROBLEMS))
                .objectives(all(RowKinds.OBJECTIVES))
                .resultGoals(all(RowKinds.RESULT_GOALS))
                .productGoals(all(RowKinds.PRODUCT_GOALS))
                .programmes(all(RowKinds.PROGRAMMES))
                .projects(all(RowKinds.PROJECTS))
                .actions(all(RowKinds.ACTIONS))
                .indicators(all(RowKinds.INDICATORS))
                .build();
    }

    private Map<FactKey, FactValue> facts() {
        Map<FactKey, FactValue> facts = new LinkedHashMap<>();
        for (Row<FactValue> row : this.<FactValue>sound(Section.FACTS)) {
            facts.put((FactKey) Objects.requireNonNull(row.id()), row.mapped());
        }
        return facts;
    }

    private <T> Fact<T> fact(RowKind<T, ?> kind) {
        List<Row<T>> sound = sound(kind.section());
        if (!sound.isEmpty()) {
            return Fact.of(sound.get(0).mapped());
        }
        return given.none().contains(kind.section()) && rowsOf(kind.section()).isEmpty() ? Fact.none() : Fact.unknown();
    }

    private <T, B> Inventory<T> all(RowKind<T, B> kind) {
        List<T> items = new ArrayList<>();
        for (Row<T> row : this.<T>sound(kind.section())) {
            items.add(whole(kind, row));
        }
        LocalDate through = given.known().get(kind.section());
        return inventory(items, incomplete.contains(kind.section()) ? null : through);
    }

    /** The value of a row with those of the rows that belong to it. */
    private <T, B> T whole(RowKind<T, B> kind, Row<T> row) {
        T value = row.mapped();
        for (RowKind<?, ?> part : RowKinds.partsOf(kind.section())) {
            value = with(kind.shape(), value, part, Objects.requireNonNull(row.id()));
        }
        return value;
    }

    private <T, B, P> T with(Shape<T, B> shape, T value, RowKind<P, ?> part, Object owner) {
        Attribute<T, B, Inventory<P>> attribute = part.within(shape);
        Inventory<P> own = attribute.get(value);
        if (own.completeness() == Inventory.Completeness.UNKNOWN) {
            return shape.with(value, attribute, partsOf(part, owner));
        }
        if (isLacking(part.section(), owner)) {
            return shape.with(value, attribute, Inventory.partial(own.items()));
        }
        LocalDate through = declared(part.section(), owner);
        return own.completeness() == Inventory.Completeness.PARTIAL && through != null
                ? shape.with(value, attribute, Inventory.complete(through, own.items()))
                : value;
    }

    private boolean isLacking(Section section, Object owner) {
        return incomplete.contains(section)
                || incompleteOf.getOrDefault(section, Set.of()).contains(owner);
    }

    private @Nullable LocalDate declared(Section section, Object owner) {
        return given.knownOf()
                .getOrDefault(section, Map.of())
                .getOrDefault(owner, given.known().get(section));
    }

    private <P> Inventory<P> partsOf(RowKind<P, ?> part, Object owner) {
        Section section = part.section();
        List<P> items =
                this.<P>sound(rowsOf(section, owner)).stream().map(Row::mapped).toList();
        return inventory(items, isLacking(section, owner) ? null : declared(section, owner));
    }

    private static <T> Inventory<T> inventory(List<T> items, @Nullable LocalDate through) {
        return through == null ? Inventory.partial(items) : Inventory.complete(through, items);
    }

    private <T> List<Row<T>> sound(Section section) {
        return sound(rowsOf(section));
    }

    @SuppressWarnings("unchecked") // a section's rows are all made by the one method that takes its type
    private <T> List<Row<T>> sound(List<Row<?>> section) {
        List<Row<T>> sound = new ArrayList<>();
        for (Row<?> row : section) {
            if (!lost.contains(row)) {
                sound.add((Row<T>) row);
            }
        }
        return sound;
    }
}
