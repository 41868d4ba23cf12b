package io.github.mipg.rules.standard;

import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** On which day a yearly report was handed in. */
final class SubmittedReports {
    private SubmittedReports() {}

    /**
     * The day of the report of a kind on a year, none if it is known that there was none.
     *
     * @param system the system
     * @param context the context
     * @param kind the kind of report
     * @param year the year that it reports on
     * @param limit the day through which the list has to tell
     */
    static Observation<Optional<LocalDate>> day(
            ManagementSystem system, Context context, ReportKindId kind, int year, LocalDate limit) {
        List<Observation<Optional<LocalDate>>> each = system.reports().items().stream()
                .filter(r -> r.kind().equals(kind) && r.cutOff().getYear() == year)
                .sorted(Comparator.comparing(PeriodicReport::id))
                .map(r -> PlanRules.dateOf(
                        r.publication(),
                        new MissingDatum(
                                "/reports/" + r.id() + "/publication",
                                Text.of(
                                        "si el informe de " + year + " se presentó, y cuándo",
                                        "whether the report on " + year + " was handed in, and when"))))
                .toList();
        if (!each.isEmpty()) {
            return SystemReadings.agreed(
                    each,
                    day -> day,
                    new MissingDatum(
                            "/reports",
                            Text.of(
                                    "cuál de los informes de " + year + " es el que cuenta",
                                    "which of the reports on " + year + " is the one that counts")));
        }
        Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                "/reports",
                kind.value(),
                system.reports().items().stream().map(r -> r.kind().value()),
                given ->
                        context.catalog().findReportKind(ReportKindId.of(given)).isPresent());
        if (misspelt.isPresent()) {
            return Observation.unknown(misspelt.get());
        }
        return system.reports().covers(limit)
                ? Observation.known(Optional.empty())
                : Observation.unknown(SystemReadings.completeThrough(
                        "/reports", Text.of("la lista de informes", "the list of reports"), limit));
    }
}
