package io.github.mipg.rules.standard;

import io.github.mipg.model.BodyId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Text;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LawDate;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What several standard rules read off a system. */
final class SystemReadings {
    static final String DECREE = "decreto-1083-2015";
    static final Text PRESENT = Text.of("que exista", "that there is one");

    /** The law of the first day of the vigencia, for duties that fall due early in the year. */
    static final LawDate VIGENCIA_START =
            LawDate.event("vigencia-start", (system, asOf) -> system.vigencia().start());

    private SystemReadings() {}

    static LegalReference article(String number) {
        return LegalReference.of(DECREE, number);
    }

    static LegalReference article(String number, String detail) {
        return LegalReference.of(DECREE, number, detail);
    }

    /** The last day that a system of this vigencia can be asked about on the as-of date. */
    static LocalDate horizon(ManagementSystem system, Context context) {
        LocalDate end = system.vigencia().end();
        LocalDate asOf = context.asOf().date();
        return asOf.isBefore(end) ? asOf : end;
    }

    static MissingDatum completeThrough(String path, Text what, LocalDate day) {
        return new MissingDatum(
                path,
                Text.of(
                        what.spanish() + ", declarada completa hasta el " + day,
                        what.english() + ", declared complete through " + day));
    }

    /** The committees of one kind; no item means that there is none. */
    static Observation<List<Committee>> committees(ManagementSystem system, Context context, BodyId kind) {
        List<Committee> found = system.committees().items().stream()
                .filter(c -> c.kind().equals(kind))
                .toList();
        LocalDate day = horizon(system, context);
        if (found.isEmpty() && !system.committees().covers(day)) {
            return Observation.unknown(committeesThrough(day));
        }
        return Observation.known(found, evidence(found));
    }

    static MissingDatum committeesThrough(LocalDate day) {
        return completeThrough("/committees", Text.of("la lista de comités", "the list of committees"), day);
    }

    static Reading<ManagementSystem, List<Committee>> committees(BodyId kind, Text name) {
        return Reading.<ManagementSystem, List<Committee>>of(
                        name, "/committees", (system, context) -> committees(system, context, kind))
                .shownAs(SystemReadings::names);
    }

    static Condition<ManagementSystem> exists(BodyId kind, Text name) {
        return committees(kind, name).satisfies(PRESENT, found -> !found.isEmpty());
    }

    private static Text names(List<Committee> committees) {
        if (committees.isEmpty()) {
            return Text.of("ninguno", "none");
        }
        String names = String.join(
                "; ",
                committees.stream()
                        .sorted(Comparator.comparing(Committee::id))
                        .map(c -> c.name().orElse(c.id().value())
                                + c.creation()
                                        .find()
                                        .map(a -> " (" + a.title() + ")")
                                        .orElse(""))
                        .toList());
        return Phrases.text(names, names);
    }

    private static List<Evidence> evidence(List<Committee> committees) {
        return committees.stream()
                .flatMap(c -> c.creation().find().stream())
                .map(AdministrativeAct::evidence)
                .flatMap(Optional::stream)
                .toList();
    }
}
