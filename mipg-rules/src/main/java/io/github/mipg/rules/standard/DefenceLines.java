package io.github.mipg.rules.standard;

import io.github.mipg.model.ConceptId;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.UnitId;
import io.github.mipg.model.catalog.ConceptKind;
import io.github.mipg.model.control.DefenceLineAssignment;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.report.MissingDatum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which unit stands in which line of defence. */
final class DefenceLines {
    static final ConceptId FIRST = ConceptId.of("primera");
    static final ConceptId SECOND = ConceptId.of("segunda");
    static final ConceptId THIRD = ConceptId.of("tercera");
    static final Set<ConceptId> EXECUTING = Set.of(FIRST, SECOND);

    /** The scheme of lines is the Manual's, not the law's. */
    static final LegalReference MANUAL = LegalReference.of("manual-operativo-mipg-3", "");

    private static final String PATH = "/internalControl/lines";

    private DefenceLines() {}

    /** The condition that an assignment is to a line; cannot be told of a line that nobody knows and that reads nearly so. */
    static Condition<DefenceLineAssignment> is(ConceptId line, Text name) {
        return Reading.<DefenceLineAssignment, ConceptId>of(
                        Text.of("línea de defensa", "line of defence"),
                        PATH + "/{id}/line",
                        (assignment, context) -> line(assignment, Set.of(line), context))
                .satisfies(name, line::equals);
    }

    private static Observation<ConceptId> line(
            DefenceLineAssignment assignment, Set<ConceptId> wanted, Context context) {
        ConceptId given = assignment.line();
        boolean misspelt = wanted.stream().anyMatch(w -> Nearest.isNear(given.value(), w.value()))
                && !known(context).contains(given);
        return misspelt
                ? Observation.unknown(new MissingDatum(
                        PATH,
                        Text.of(
                                "qué línea de defensa es '" + given + "', que el catálogo no conoce",
                                "which line of defence '" + given + "' is, which the catalogue does not know")))
                : Observation.known(given);
    }

    private static Set<ConceptId> known(Context context) {
        return context.catalog().concepts(ConceptKind.LINE_OF_DEFENCE).stream()
                .map(concept -> ConceptId.of(concept.key()))
                .collect(Collectors.toSet());
    }

    /** Whether a unit stands in one of some lines: yes if it is said, no only if the list is complete. */
    static Observation<Boolean> standsIn(UnitId unit, Set<ConceptId> lines, Context context) {
        ManagementSystem system = context.system();
        Inventory<DefenceLineAssignment> given = system.internalControl().lines();
        List<DefenceLineAssignment> ofUnit =
                given.items().stream().filter(a -> a.unit().equals(unit)).toList();
        if (ofUnit.stream().anyMatch(a -> lines.contains(a.line()))) {
            return Observation.known(true);
        }
        List<MissingDatum> misspelt = ofUnit.stream()
                .flatMap(a -> line(a, lines, context).missing().stream())
                .toList();
        if (!misspelt.isEmpty()) {
            return Observation.unknown(misspelt);
        }
        return given.covers(SystemReadings.horizon(system, context))
                ? Observation.known(false)
                : Observation.unknown(SystemReadings.completeThrough(
                        PATH,
                        Text.of("el esquema de líneas de defensa", "the scheme of lines of defence"),
                        SystemReadings.horizon(system, context)));
    }

    /** Reads whether the unit that answers for a row stands in the third line. */
    static <T> Reading<T, Boolean> ownedByThird(String path, Text label, Function<T, Optional<UnitId>> owner) {
        return Reading.<T, Boolean>of(
                        label,
                        path,
                        (row, context) -> owner.apply(row)
                                .map(unit -> standsIn(unit, Set.of(THIRD), context))
                                .orElseGet(() -> Observation.unknown(new MissingDatum(
                                        path, Text.of("la dependencia responsable", "the unit that answers for it")))))
                .alsoFrom(PATH);
    }
}
