package io.github.mipg.rules.standard;

import static io.github.mipg.rules.standard.SystemReadings.completeThrough;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.rules.Condition;
import io.github.mipg.rules.Context;
import io.github.mipg.rules.LegalFigure;
import io.github.mipg.rules.Observation;
import io.github.mipg.rules.Reading;
import io.github.mipg.rules.Rule;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that is owed every so many months. The vigencia is cut into windows of that many months from 1 January, and each
 * window asks for a report whose cut-off falls into it. Where the law names no day to have it, it is held against nobody
 * before as many months again have passed: the mildest reading of a norm that says only how often. A last day that is a day
 * off is taken to run on to the next working day.
 */
final class RecurringReport {
    private static final int MONTHS = 12;

    private final ReportKindId kind;
    private final Text name;
    private final Length length;
    private final List<LegalFigure<?>> figures;
    private final Due due;
    private final boolean published;
    private final Optional<Period> law;
    private final Optional<Condition<ManagementSystem>> excuse;

    private RecurringReport(
            ReportKindId kind,
            Text name,
            Length length,
            List<LegalFigure<?>> figures,
            Due due,
            boolean published,
            Optional<Period> law,
            Optional<Condition<ManagementSystem>> excuse) {
        this.kind = kind;
        this.name = name;
        this.length = length;
        this.figures = figures;
        this.due = due;
        this.published = published;
        this.law = law;
        this.excuse = excuse;
    }

    /** How many months a window has. */
    private interface Length {
        Observation<Integer> months(Context context);
    }

    /** The last day to have the report of a window. */
    private interface Due {
        Observation<LocalDate> of(Period window, int months, Context context);
    }

    /** The last day to have the report of a window, with a figure of the law. */
    interface DueBy {
        LocalDate of(Period window, int figure, Context context);
    }

    static RecurringReport every(ReportKindId kind, Text name, LegalFigure<Integer> months) {
        return new RecurringReport(
                kind,
                name,
                context -> context.figure(months),
                ImmutableList.of(months),
                RecurringReport::asManyMonthsAgain,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Owed so many times a year. */
    static RecurringReport everyYear(ReportKindId kind, Text name, LegalFigure<Integer> times) {
        return new RecurringReport(
                kind,
                name,
                context -> context.figure(times).map(number -> MONTHS / Math.max(number, 1)),
                ImmutableList.of(times),
                RecurringReport::asManyMonthsAgain,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Owed once for each vigencia, by a day of the next year. */
    static RecurringReport byDay(ReportKindId kind, Text name, LegalFigure<MonthDay> day) {
        return new RecurringReport(
                kind,
                name,
                context -> Observation.known(MONTHS),
                ImmutableList.of(day),
                (window, months, context) -> PlanRules.mildest(
                        context.figure(day)
                                .map(d -> d.atYear(context.system().vigencia().year() + 1)),
                        context),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Observation<LocalDate> asManyMonthsAgain(Period window, int months, Context context) {
        LocalDate last = window.until().orElseThrow().plusMonths(months).minusDays(1);
        return Observation.known(RowReadings.workingDay(last, context));
    }

    /** The same report, which has to be published. */
    RecurringReport published() {
        return new RecurringReport(kind, name, length, figures, due, true, law, excuse);
    }

    /** The same report, asked for only in windows that lie within the life of a norm. */
    RecurringReport within(Period norm) {
        return new RecurringReport(kind, name, length, figures, due, published, Optional.of(norm), excuse);
    }

    /** The same report, whose absence is held against nobody of whom something else holds or cannot be told. */
    RecurringReport unless(Condition<ManagementSystem> other) {
        return new RecurringReport(kind, name, length, figures, due, published, law, Optional.of(other));
    }

    /** The same report with a last day that a figure gives. */
    RecurringReport due(LegalFigure<Integer> figure, DueBy by) {
        return new RecurringReport(
                kind,
                name,
                length,
                ImmutableList.<LegalFigure<?>>builder()
                        .addAll(figures)
                        .add(figure)
                        .build(),
                (window, months, context) -> context.figure(figure).map(f -> by.of(window, f, context)),
                published,
                law,
                excuse);
    }

    Rule.ReasonStep of(Rule.RequirementStep started) {
        LegalFigure<?>[] used = figures.toArray(LegalFigure<?>[]::new);
        Reading<ManagementSystem, List<Period>> counting = Reading.<ManagementSystem, List<Period>>of(
                        Text.of(
                                "períodos que ya piden " + name.spanish() + " o lo tienen",
                                "periods that ask for the " + name.english() + " already, or have it"),
                        "/reports",
                        this::counting)
                .using(used)
                .shownAs(RecurringReport::show);
        Reading<ManagementSystem, List<Period>> missed = Reading.<ManagementSystem, List<Period>>of(
                        Text.of(
                                "períodos vencidos sin " + name.spanish(),
                                "periods gone by without the " + name.english()),
                        "/reports",
                        this::missed)
                .using(used)
                .shownAs(RecurringReport::show);
        return started.appliesWhen(
                        counting.satisfies(Text.of("al menos uno", "at least one"), windows -> !windows.isEmpty()))
                .require(excuse.map(other -> none(missed).or(other)).orElseGet(() -> none(missed)));
    }

    private static Condition<ManagementSystem> none(Reading<ManagementSystem, List<Period>> missed) {
        return missed.satisfies(Text.of("ninguno", "none"), List::isEmpty);
    }

    /** A window that has closed: when its report is due, and whether there is one. */
    private record Window(Period period, LocalDate due, Observation<Boolean> there) {}

    private Observation<List<Window>> windows(ManagementSystem system, Context context) {
        Observation<Integer> months = length.months(context);
        if (!months.isKnown()) {
            return Observation.unknown(months.missing());
        }
        ImmutableList.Builder<Window> windows = ImmutableList.builder();
        LocalDate from = system.vigencia().start();
        while (!from.isAfter(system.vigencia().end())) {
            LocalDate until = from.plusMonths(Math.max(months.get(), 1));
            Period period = Period.between(from, until);
            if (!until.isAfter(context.asOf().date()) && isUnderTheNorm(period)) {
                Observation<LocalDate> last = due.of(period, months.get(), context);
                if (!last.isKnown()) {
                    return Observation.unknown(last.missing());
                }
                windows.add(new Window(period, last.get(), there(system, context, period, last.get())));
            }
            from = until;
        }
        return Observation.known(windows.build());
    }

    private boolean isUnderTheNorm(Period window) {
        LocalDate last = window.until().orElseThrow().minusDays(1);
        return law.map(l -> l.contains(window.from()) && l.contains(last)).orElse(true);
    }

    /** The windows whose report is due or there; unknown if there is none of either, but one may be there. */
    private Observation<List<Period>> counting(ManagementSystem system, Context context) {
        Observation<List<Window>> windows = windows(system, context);
        if (!windows.isKnown()) {
            return Observation.unknown(windows.missing());
        }
        List<Period> counting = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (Window window : windows.get()) {
            missing.addAll(window.there().missing());
            if (isOver(window, context) || window.there().find().orElse(false)) {
                counting.add(window.period());
            }
        }
        return counting.isEmpty() && !missing.isEmpty() ? Observation.unknown(missing) : Observation.known(counting);
    }

    private Observation<List<Period>> missed(ManagementSystem system, Context context) {
        Observation<List<Window>> windows = windows(system, context);
        if (!windows.isKnown()) {
            return Observation.unknown(windows.missing());
        }
        List<Period> missed = new ArrayList<>();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (Window window : windows.get()) {
            if (isOver(window, context)) {
                missing.addAll(window.there().missing());
                window.there().find().filter(there -> !there).ifPresent(t -> missed.add(window.period()));
            }
        }
        return missed.isEmpty() && !missing.isEmpty() ? Observation.unknown(missing) : Observation.known(missed);
    }

    private static boolean isOver(Window window, Context context) {
        return context.asOf().date().isAfter(window.due());
    }

    private Observation<Boolean> there(ManagementSystem system, Context context, Period window, LocalDate last) {
        List<PeriodicReport> given = system.reports().items().stream()
                .filter(r -> r.kind().equals(kind) && window.contains(r.cutOff()))
                .toList();
        Set<MissingDatum> missing = new LinkedHashSet<>();
        for (PeriodicReport report : given) {
            Observation<Optional<LocalDate>> day = day(report);
            missing.addAll(day.missing());
            if (day.find().flatMap(d -> d).filter(d -> !d.isAfter(last)).isPresent()) {
                return Observation.known(
                        true,
                        report.publication().find().flatMap(Publication::evidence).stream()
                                .toList());
            }
        }
        Optional<MissingDatum> misspelt = SystemReadings.misspelt(
                "/reports",
                kind.value(),
                system.reports().items().stream()
                        .filter(r -> window.contains(r.cutOff()))
                        .map(r -> r.kind().value()),
                other ->
                        context.catalog().findReportKind(ReportKindId.of(other)).isPresent());
        misspelt.ifPresent(missing::add);
        if (!system.reports().covers(last)) {
            missing.add(completeThrough("/reports", Text.of("la lista de informes", "the list of reports"), last));
        }
        return missing.isEmpty() ? Observation.known(false) : Observation.unknown(missing);
    }

    /** The day that counts: of publication where that is asked, else of the cut-off, for then the report is enough. */
    private Observation<Optional<LocalDate>> day(PeriodicReport report) {
        return published
                ? PlanRules.dateOf(
                        report.publication(),
                        new MissingDatum(
                                "/reports/" + report.id() + "/publication",
                                Text.of(
                                        "si el informe con corte al " + report.cutOff() + " se publicó, y cuándo",
                                        "whether the report with cut-off " + report.cutOff()
                                                + " was published, and when")))
                : Observation.known(Optional.of(report.cutOff()));
    }

    private static Text show(List<Period> windows) {
        return windows.isEmpty()
                ? Text.of("ninguno", "none")
                : Phrases.list(windows.stream().map(RecurringReport::show).toList());
    }

    private static Text show(Period window) {
        String last = window.until().map(until -> until.minusDays(1).toString()).orElse("..");
        return Text.of("del " + window.from() + " al " + last, window.from() + " to " + last);
    }
}
