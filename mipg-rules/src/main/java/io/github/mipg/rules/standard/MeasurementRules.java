package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.ScopeRules.wholeModelApplies;
import static io.github.mipg.rules.standard.SystemReadings.VIGENCIA_START;
import static io.github.mipg.rules.standard.SystemReadings.article;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MeasurementWindow;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.RuleGroup;
import io.github.mipg.rules.report.Matter;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The measurement of management and performance (art. 2.2.22.3.10). */
final class MeasurementRules {
    private static final ReportKindId FURAG = ReportKindId.of("furag");
    /** The article took effect in September 2017, and what is filled in during a year is about the one before. */
    private static final Period SINCE_VIGENCIA_2018 = Period.from(LocalDate.of(2018, 1, 1));

    /** What is known of the windows of the year before: whether somebody stayed within them. */
    private enum Stay {
        WITHIN,
        EARLY_OR_LATE
    }

    private MeasurementRules() {}

    static List<Rule> rules() {
        return ImmutableList.of(furagFilledIn());
    }

    private static Rule furagFilledIn() {
        Reading<ManagementSystem, LocalDate> latest = Reading.of(
                Text.of("último cierre de la ventana del FURAG", "latest close of the FURAG window"),
                "/vigencia",
                MeasurementRules::latestClose);
        Reading<ManagementSystem, Stay> stay = Reading.<ManagementSystem, Stay>of(
                        Text.of(
                                "diligenciamiento del FURAG de la vigencia anterior",
                                "filling in of the FURAG of the previous vigencia"),
                        "/reports",
                        MeasurementRules::stay)
                .shownAs(found -> found == Stay.WITHIN
                        ? Text.of("dentro de la ventana", "within the window")
                        : Text.of("fuera de la ventana o no se diligenció", "outside the window or not filled in"));
        return RuleGroup.of("mipg.measurement")
                .rule("furag-filled-in")
                .title(Text.of(
                        "El FURAG de la vigencia anterior se diligenció dentro de su ventana",
                        "The FURAG of the previous vigencia was filled in within its window"))
                .appliesWhen(wholeModelApplies())
                .appliesWhen(RowReadings.<ManagementSystem>asOf()
                        .relates(Text.of("después del", "after"), latest, LocalDate::isAfter))
                .require(stay.satisfies(
                        Text.of("dentro de la ventana", "within the window"), found -> found == Stay.WITHIN))
                .because(Text.of(
                        "la gestión y el desempeño se miden con lo que la entidad reporta en el formulario",
                        "management and performance are measured by what the entity reports on the form"))
                .citing(article("2.2.22.3.10"))
                .about(Matter.of(FURAG))
                .readAt(VIGENCIA_START)
                .inForce(SINCE_VIGENCIA_2018)
                .build();
    }

    private static List<MeasurementWindow> windows(ManagementSystem system, Context context) {
        int year = system.vigencia().year() - 1;
        return context.catalog().windows(Vigencia.of(year), context.asOf().date(), system.entity());
    }

    private static MissingDatum closes(ManagementSystem system) {
        int year = system.vigencia().year() - 1;
        return new MissingDatum(
                "/catalog/measurement-windows/" + year,
                Text.of(
                        "el cierre del FURAG de la vigencia " + year + " según su circular",
                        "the close of the FURAG of the vigencia " + year + " according to its circular"));
    }

    private static Observation<LocalDate> latestClose(ManagementSystem system, Context context) {
        List<MeasurementWindow> windows = windows(system, context);
        boolean open = windows.isEmpty()
                || windows.stream().anyMatch(w -> w.closes().find().isEmpty());
        return open
                ? Observation.unknown(closes(system))
                : Observation.known(windows.stream()
                        .flatMap(w -> w.closes().candidates().stream())
                        .map(c -> c.value())
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MAX));
    }

    /**
     * Where several windows may be the entity's own, it stayed within them if it stayed within each, and outside if it
     * stayed outside each. A close that is not confirmed accuses nobody: windows have been put off before, so a form that was
     * not filled in by then is only held against somebody if it was not filled in that year at all.
     */
    private static Observation<Stay> stay(ManagementSystem system, Context context) {
        List<MeasurementWindow> windows = windows(system, context);
        Observation<LocalDate> latest = latestClose(system, context);
        if (!latest.isKnown()) {
            return Observation.unknown(latest.missing());
        }
        Observation<Optional<LocalDate>> day =
                SubmittedReports.day(system, context, FURAG, system.vigencia().year() - 1, latest.get());
        if (!day.isKnown()) {
            return Observation.unknown(day.missing());
        }
        boolean within = day.get().isPresent()
                && windows.stream().allMatch(w -> isWithin(w, day.get().get()));
        if (within) {
            return Observation.known(Stay.WITHIN);
        }
        boolean outside = windows.stream()
                .noneMatch(w -> day.get().filter(d -> isWithin(w, d)).isPresent());
        boolean confirmed = windows.stream()
                .allMatch(w -> w.closes().status().map(Status::isConfirmed).orElse(false));
        LocalDate end = system.vigencia().end();
        if (outside && !confirmed && day.get().isEmpty() && !system.reports().covers(end)) {
            return Observation.unknown(SystemReadings.completeThrough(
                    "/reports", Text.of("la lista de informes", "the list of reports"), end));
        }
        boolean accused = confirmed || day.get().isEmpty();
        return outside && accused ? Observation.known(Stay.EARLY_OR_LATE) : Observation.unknown(closes(system));
    }

    private static boolean isWithin(MeasurementWindow window, LocalDate day) {
        boolean opened = window.opens().find().filter(day::isBefore).isEmpty();
        boolean closed = window.closes().find().filter(day::isAfter).isPresent();
        return opened && !closed;
    }
}
