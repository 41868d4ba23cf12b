package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ParameterId;
import io.github.mipg.model.Period;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.Claim;
import io.github.mipg.model.catalog.Frequency;
import io.github.mipg.model.catalog.FrequencyUnit;
import io.github.mipg.model.catalog.InForce;
import io.github.mipg.model.catalog.MeasurementWindow;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NonWorkingDay;
import io.github.mipg.model.catalog.Obligation;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.catalog.ParameterUnit;
import io.github.mipg.model.catalog.ParameterValue;
import io.github.mipg.model.catalog.Recurrence;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.catalog.WorkingCalendar;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the times at which obligations fall due for one entity in one period, and says how each day was found.
 *
 * <p>Where a norm says only how often, periods are counted from 1 January, which is the reading mildest to the entity.
 */
final class Timetable {
    private final MipgCatalog law;
    private final WorkingCalendar days;
    private final PublicEntity entity;
    private final Period period;
    private final AsOf asOf;
    private final ImmutableList<DatedEvent> events;
    private final Shared shared;

    /**
     * What is the same for every entity: the times of obligations whose days depend on none. A calendar of the whole
     * country finds them once.
     *
     * @param period the period
     * @param asOf the as-of date
     * @param events the events
     * @param times the times by obligation, filled as they are asked for
     */
    record Shared(
            Period period,
            AsOf asOf,
            ImmutableList<DatedEvent> events,
            ConcurrentMap<ObligationId, ImmutableList<Occurrence>> times) {
        static Shared of(Period period, AsOf asOf, ImmutableList<DatedEvent> events) {
            return new Shared(period, asOf, events, new ConcurrentHashMap<>());
        }

        boolean isFor(Period otherPeriod, AsOf otherDay, ImmutableList<DatedEvent> otherEvents) {
            return period.equals(otherPeriod) && asOf.equals(otherDay) && events.equals(otherEvents);
        }
    }

    Timetable(MipgCatalog law, WorkingCalendar days, PublicEntity entity, Shared shared) {
        this.law = law;
        this.days = days;
        this.entity = entity;
        this.period = shared.period();
        this.asOf = shared.asOf();
        this.events = shared.events();
        this.shared = shared;
    }

    /** The times of an obligation whose last day lies in the period, and those without a day for each of its years. */
    List<Occurrence> of(Obligation obligation) {
        boolean own = obligation.recurrence().candidates().stream()
                        .anyMatch(c -> c.value() instanceof Recurrence.YearlyWindow)
                || !law.amendments().isEmpty();
        return own ? find(obligation) : shared.times().computeIfAbsent(obligation.id(), id -> find(obligation));
    }

    private ImmutableList<Occurrence> find(Obligation obligation) {
        ImmutableList.Builder<Occurrence> found = ImmutableList.builder();
        for (Occurrence occurrence : all(obligation)) {
            Occurrence kept = inForce(obligation, sinceStart(occurrence));
            boolean dated = !occurrence.deadlines().isEmpty();
            if (dated ? kept.lastDay().filter(period::contains).isPresent() : isAskedFor(obligation)) {
                found.add(kept);
            }
        }
        return found.build();
    }

    private boolean isAskedFor(Obligation obligation) {
        return obligation.inForceOn(lastDay()) != InForce.NO || obligation.inForceOn(period.from()) != InForce.NO;
    }

    private LocalDate lastDay() {
        return period.until().orElseThrow().minusDays(1);
    }

    private IntStream years() {
        return IntStream.rangeClosed(period.from().getYear(), lastDay().getYear());
    }

    /** The years whose rules may give a day in the period: a term or an amendment may carry it into the next one. */
    private IntStream nearYears() {
        return IntStream.rangeClosed(period.from().getYear() - 1, lastDay().getYear() + 1);
    }

    /** Nothing is owed before the entity starts, and nobody is late for a time that had begun by then. */
    private Occurrence sinceStart(Occurrence occurrence) {
        Optional<LocalDate> start = events.stream()
                .filter(e -> e.event().equals(DatedEvent.START_OF_ENTITY))
                .map(DatedEvent::date)
                .findFirst();
        if (start.isEmpty()) {
            return occurrence;
        }
        List<Deadline> owed = new ArrayList<>();
        for (Deadline d : occurrence.deadlines()) {
            boolean begun = d.opens().filter(start.get()::isAfter).isPresent();
            if (!d.due().isBefore(start.get())) {
                owed.add(
                        begun
                                ? new Deadline(
                                        d.kind(),
                                        d.opens(),
                                        d.nominal(),
                                        d.due(),
                                        Optional.empty(),
                                        d.status(),
                                        d.sources(),
                                        joined(
                                                d.explanation(),
                                                Text.of(
                                                        "La entidad se puso en marcha con el período empezado, el "
                                                                + Phrases.date(start.get())
                                                                        .spanish() + ".",
                                                        "The entity started when the period had begun, on "
                                                                + Phrases.date(start.get())
                                                                        .english() + ".")))
                                : d);
            }
        }
        return occurrence.with(owed);
    }

    private static Occurrence inForce(Obligation obligation, Occurrence occurrence) {
        return occurrence.with(occurrence.deadlines().stream()
                .filter(d -> obligation.inForceOn(d.nominal()) != InForce.NO)
                .filter(d -> d.kind() != DeadlineKind.PERIOD
                        || d.opens()
                                .filter(day -> obligation.inForceOn(day) == InForce.NO)
                                .isEmpty())
                .toList());
    }

    private List<Occurrence> all(Obligation obligation) {
        List<Candidate<Recurrence>> rules = obligation.recurrence().candidates();
        if (rules.isEmpty()) {
            Text label = Text.of("cada cuánto y cuándo se pide", "how often and when it is asked for");
            return eachYear(
                    label,
                    Text.of(
                            "Lo leído no dice cada cuánto ni cuándo.",
                            "What was read does not say how often, nor when."),
                    List.of(new MissingDatum("/catalog/obligations/" + obligation.id() + "/recurrence", label)));
        }
        if (rules.get(0).value() instanceof Recurrence.Yearly
                && obligation.parameter().isPresent()) {
            return byParameter(obligation, obligation.parameter().get());
        }
        Map<String, Occurrence> merged = new LinkedHashMap<>();
        for (Candidate<Recurrence> rule : rules) {
            for (Occurrence one : times(obligation, rule)) {
                merged.merge(one.key(), one, (a, b) -> a.with(distinct(both(a.deadlines(), b.deadlines()))));
            }
        }
        return List.copyOf(merged.values());
    }

    private static List<Deadline> both(List<Deadline> some, List<Deadline> others) {
        return ImmutableList.<Deadline>builder().addAll(some).addAll(others).build();
    }

    /** One deadline a day: what several sources say alike is no dispute. */
    private static List<Deadline> distinct(List<Deadline> deadlines) {
        Map<LocalDate, Deadline> byDay = new LinkedHashMap<>();
        for (Deadline d : deadlines) {
            byDay.merge(
                    d.due(),
                    d,
                    (a, b) -> new Deadline(
                            a.kind(),
                            a.opens(),
                            a.nominal(),
                            a.due(),
                            a.latest(),
                            Status.weakest(a.status(), b.status()),
                            Set.copyOf(both(a, b)).stream().sorted().toList(),
                            a.explanation()));
        }
        return List.copyOf(byDay.values());
    }

    private static List<SourceId> both(Deadline a, Deadline b) {
        Set<SourceId> all = new LinkedHashSet<>(a.sources());
        all.addAll(b.sources());
        return List.copyOf(all);
    }

    private List<Occurrence> times(Obligation obligation, Candidate<Recurrence> rule) {
        Recurrence recurrence = rule.value();
        if (recurrence instanceof Recurrence.Repeated repeated) {
            return repeated(obligation, repeated.frequency(), rule);
        }
        if (recurrence instanceof Recurrence.YearlyWindow) {
            return windows(obligation);
        }
        if (recurrence instanceof Recurrence.Permanent) {
            return eachYear(
                    recurrence.text(),
                    Text.of("Es permanente: no vence.", "It is permanent: it never falls due."),
                    List.of());
        }
        if (recurrence instanceof Recurrence.After after) {
            return after(
                    rule,
                    after.event(),
                    start -> term(
                            obligation,
                            rule,
                            start,
                            after.unit(),
                            after.amount(),
                            after.lastDay(start, days),
                            after.event()));
        }
        if (recurrence instanceof Recurrence.FirstMonths first) {
            return after(rule, first.event(), start -> firstMonths(obligation, rule, first, start));
        }
        if (recurrence instanceof Recurrence.AfterDate after) {
            Deadline deadline = term(
                    obligation, rule, after.start(), after.unit(), after.amount(), after.lastDay(days), after.event());
            return List.of(Occurrence.dated(after.start().toString(), recurrence.text(), 12, List.of(deadline))
                    .startedOn(after.start()));
        }
        if (recurrence instanceof Recurrence.AfterDay after) {
            return nearYears()
                    .mapToObj(y -> Occurrence.dated(
                                    Integer.toString(y),
                                    recurrence.text(),
                                    12,
                                    List.of(term(
                                            obligation,
                                            rule,
                                            after.start().atYear(y),
                                            after.unit(),
                                            after.amount(),
                                            after.lastDay(y, days),
                                            after.event())))
                            .startedOn(after.start().atYear(y)))
                    .toList();
        }
        return nearYears()
                .boxed()
                .flatMap(y -> named(obligation, rule, y).stream())
                .toList();
    }

    /** Rules that name days of a year. */
    private List<Occurrence> named(Obligation obligation, Candidate<Recurrence> rule, int year) {
        Recurrence recurrence = rule.value();
        if (recurrence instanceof Recurrence.FirstWorkingDays first) {
            List<Occurrence> all = new ArrayList<>();
            for (LocalDate day : recurrence.daysIn(year, days)) {
                LocalDate opens = day.withDayOfMonth(1);
                all.add(Occurrence.dated(
                        year + "-" + twoDigits(day.getMonthValue()),
                        recurrence.text(),
                        12 / first.months().size(),
                        List.of(new Deadline(
                                DeadlineKind.WORKING_DAY,
                                Optional.of(opens),
                                day,
                                day,
                                Optional.of(day),
                                statusOf(obligation, rule),
                                rule.sources(),
                                Text.of(
                                        "Es el día hábil número " + first.count() + " del mes, contado desde el "
                                                + Phrases.date(opens).spanish() + ": "
                                                + weekday(day).spanish() + " "
                                                + Phrases.date(day).spanish() + " ("
                                                + cite(obligation).spanish()
                                                + ").",
                                        "It is working day number " + first.count() + " of the month, counted from "
                                                + Phrases.date(opens).english() + ": "
                                                + weekday(day).english() + " "
                                                + Phrases.date(day).english() + " ("
                                                + cite(obligation).english()
                                                + ").")))));
            }
            return all;
        }
        boolean working = recurrence instanceof Recurrence.LastWorkingDay;
        return recurrence.daysIn(year, days).stream()
                .map(day -> Occurrence.dated(
                        Integer.toString(year),
                        recurrence.text(),
                        12,
                        List.of(
                                working
                                        ? lastWorkingDay(obligation, rule, day)
                                        : onDay(
                                                obligation,
                                                rule.value(),
                                                day,
                                                day,
                                                statusOf(obligation, rule),
                                                rule.sources(),
                                                Optional.empty()))))
                .toList();
    }

    private Deadline lastWorkingDay(Obligation obligation, Candidate<Recurrence> rule, LocalDate day) {
        return new Deadline(
                DeadlineKind.WORKING_DAY,
                Optional.empty(),
                day,
                day,
                Optional.of(day),
                statusOf(obligation, rule),
                rule.sources(),
                Text.of(
                        "Es el último día hábil del mes: " + weekday(day).spanish() + " "
                                + Phrases.date(day).spanish() + " ("
                                + cite(obligation).spanish() + ").",
                        "It is the last working day of the month: "
                                + weekday(day).english() + " "
                                + Phrases.date(day).english() + " ("
                                + cite(obligation).english() + ")."));
    }

    /** A day of the year that a parameter states, so that an amendment may change it. */
    private List<Occurrence> byParameter(Obligation obligation, ParameterId parameter) {
        Recurrence rule = obligation.recurrence().candidates().get(0).value();
        MonthDay usual = ((Recurrence.Yearly) rule).day();
        List<Occurrence> all = new ArrayList<>();
        nearYears().forEach(year -> {
            LocalDate on = usual.atYear(year);
            Optional<ParameterValue> official = law.findValue(parameter, on);
            if (official.isPresent()) {
                List<Deadline> deadlines = new ArrayList<>();
                List<Candidate<String>> stated = official.get().value().candidates();
                for (Candidate<MonthDay> c : law.monthDay(parameter, on, entity).candidates()) {
                    Optional<Amendment> act = amendment(c.sources());
                    LocalDate due = c.value().atYear(year);
                    LocalDate nominal = act.isPresent() && !stated.isEmpty()
                            ? MonthDay.parse("--" + stated.get(0).value()).atYear(year)
                            : due;
                    deadlines.add(onDay(
                            obligation,
                            new Recurrence.Yearly(MonthDay.from(nominal)),
                            nominal,
                            due,
                            Status.weakest(obligation.status(), c.status()),
                            c.sources(),
                            act));
                }
                all.add(Occurrence.dated(
                        Integer.toString(year), timing(obligation), spanOf(obligation), distinct(deadlines)));
            }
        });
        return all;
    }

    /** How many months one report covers: as many as the general obligation asks for one in. */
    private int spanOf(Obligation obligation) {
        return obligation
                .specifies()
                .flatMap(law::findObligation)
                .flatMap(general -> general.recurrence().find())
                .flatMap(r -> r instanceof Recurrence.Repeated repeated
                        ? Optional.of(repeated.frequency())
                        : Optional.empty())
                .map(frequency -> switch (frequency.unit()) {
                    case EVERY_MONTHS -> frequency.count();
                    case TIMES_PER_YEAR -> Math.max(1, 12 / frequency.count());
                    case ON_EVENT, NOT_SET -> 12;
                })
                .orElse(12);
    }

    private static Text timing(Obligation obligation) {
        List<String> spanish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (Candidate<Recurrence> c : obligation.recurrence().candidates()) {
            spanish.add(c.value().text().spanish());
            english.add(c.value().text().english());
        }
        return Text.of(String.join("; o ", spanish), String.join("; or ", english));
    }

    private Optional<Amendment> amendment(List<SourceId> sources) {
        return law.amendments().stream()
                .filter(a -> sources.contains(a.source()))
                .reduce((a, b) -> b);
    }

    /** A day that the norm names, moved by an amendment or where it is no working day. */
    private Deadline onDay(
            Obligation obligation,
            Recurrence rule,
            LocalDate nominal,
            LocalDate stated,
            Status status,
            List<SourceId> sources,
            Optional<Amendment> act) {
        Text named = Text.of(
                "La norma dice " + rule.text().spanish() + " ("
                        + cite(obligation).spanish() + ").",
                "The norm says " + rule.text().english() + " ("
                        + cite(obligation).english() + ").");
        Text amended = act.map(a -> joined(
                        named,
                        Phrases.text(
                                "Lo cambió un acto cargado por el usuario, " + a.act() + " de " + a.issuer() + ", del "
                                        + Phrases.date(a.actDate()).spanish() + ": hasta el "
                                        + Phrases.date(stated).spanish() + ".",
                                "An act loaded by the user changed it, " + a.act() + " of " + a.issuer() + ", of "
                                        + Phrases.date(a.actDate()).english() + ": until "
                                        + Phrases.date(stated).english() + ".")))
                .orElse(named);
        return moved(obligation, DeadlineKind.DAY, Optional.empty(), nominal, stated, stated, status, sources, amended);
    }

    /** Applies what the catalogue says of days off. Where it says nothing, the day stays, and the next working day is mildest. */
    private Deadline moved(
            Obligation obligation,
            DeadlineKind kind,
            Optional<LocalDate> opens,
            LocalDate nominal,
            LocalDate stated,
            LocalDate mildest,
            Status status,
            List<SourceId> sources,
            Text found) {
        Optional<Text> off = days.reasonNotWorking(stated);
        Text day = Text.of(
                "El " + Phrases.date(stated).spanish() + " es "
                        + off.map(Text::spanish)
                                .orElse("día hábil, " + weekday(stated).spanish()),
                Phrases.date(stated).english() + " is "
                        + off.map(Text::english)
                                .orElse("a working day, " + weekday(stated).english()));
        Optional<NonWorkingDay> rule = obligation.nonWorkingDay().find();
        if (off.isEmpty() || rule.isEmpty()) {
            LocalDate last = later(mildest, off.isEmpty() ? stated : days.sameOrNext(stated));
            Text open = off.isEmpty()
                    ? Text.of(".", ".")
                    : Text.of(
                            ", y lo leído no dice si el plazo se corre: hasta el siguiente día hábil, "
                                    + Phrases.date(days.sameOrNext(stated)).spanish() + ", no se da por vencido.",
                            ", and what was read does not say whether the deadline moves: until the next working day, "
                                    + Phrases.date(days.sameOrNext(stated)).english() + ", it is not taken as late.");
            return new Deadline(
                    kind,
                    opens,
                    nominal,
                    stated,
                    Optional.of(last),
                    status,
                    sources,
                    joined(found, Text.of(day.spanish() + open.spanish(), day.english() + open.english())));
        }
        LocalDate due = switch (rule.get()) {
            case STAYS -> stated;
            case NEXT -> days.sameOrNext(stated);
            case PREVIOUS -> later(days.sameOrPrevious(stated), opens.orElse(LocalDate.MIN));
        };
        Claim<NonWorkingDay> claim = obligation.nonWorkingDay();
        Set<SourceId> all = new LinkedHashSet<>(sources);
        all.addAll(claim.sources());
        return new Deadline(
                kind,
                opens,
                nominal,
                due,
                Optional.of(mildest.isAfter(stated) ? later(mildest, due) : due),
                Status.weakest(status, claim.status().orElse(status)),
                List.copyOf(all),
                joined(
                        found,
                        Text.of(
                                day.spanish() + ". " + rule.get().label().spanish() + ": "
                                        + weekday(due).spanish() + " "
                                        + Phrases.date(due).spanish() + ".",
                                day.english() + ". " + rule.get().label().english() + ": "
                                        + weekday(due).english() + " "
                                        + Phrases.date(due).english() + ".")));
    }

    private List<Occurrence> repeated(Obligation obligation, Frequency stated, Candidate<Recurrence> rule) {
        return switch (stated.unit()) {
            case ON_EVENT ->
                eachYear(
                        rule.value().text(),
                        Text.of("Se debe cuando ocurre el hecho.", "It is owed whenever the event happens."),
                        List.of());
            case NOT_SET ->
                eachYear(
                        rule.value().text(),
                        Text.of(
                                "La norma se leyó y no fija cada cuánto.",
                                "The norm was read and does not set how often."),
                        List.of());
            case TIMES_PER_YEAR, EVERY_MONTHS ->
                nearYears()
                        .boxed()
                        .flatMap(y -> inYear(obligation, stated, rule, y).stream())
                        .toList();
        };
    }

    private List<Occurrence> inYear(Obligation obligation, Frequency stated, Candidate<Recurrence> rule, int year) {
        Claim<Integer> count = obligation
                .parameter()
                .flatMap(p -> figure(p, year))
                .orElseGet(() -> Claim.of(stated.count(), rule.status(), rule.sources()));
        if (count.find().isEmpty() || count.find().get() < 1 || count.find().get() > 366) {
            Text which = Text.of("cada cuánto se pide", "how often it is asked for");
            return List.of(Occurrence.undated(
                    Integer.toString(year),
                    rule.value().text(),
                    Text.of("Las fuentes no coinciden en cada cuánto.", "Sources do not agree on how often."),
                    List.of(new MissingDatum("/catalog/obligations/" + obligation.id() + "/recurrence", which))));
        }
        int number = count.find().get();
        boolean times = stated.unit() == FrequencyUnit.TIMES_PER_YEAR;
        if (!times && number > 12) {
            return List.of(Occurrence.undated(
                    Integer.toString(year),
                    rule.value().text(),
                    Text.of(
                            "Se pide con más de un año entre una y otra, y no se sabe desde cuándo se cuenta.",
                            "It is asked for with more than a year in between, and it is not known from when to count."),
                    List.of()));
        }
        Frequency frequency = times ? Frequency.timesPerYear(number) : Frequency.everyMonths(number);
        Text timing = new Recurrence.Repeated(frequency).text();
        Optional<Amendment> act = amendment(count.sources());
        List<Occurrence> all = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        int parts = times ? number : (11 / number) + 1;
        for (int part = 1; part <= parts; part++) {
            LocalDate opens = times ? first : first.plusMonths((long) (part - 1) * number);
            LocalDate due = (times ? first.plusYears(1) : opens.plusMonths(number)).minusDays(1);
            Text which = times
                    ? Text.of(
                            "La norma pide " + frequency.label().spanish() + " y no fija el día ("
                                    + cite(obligation).spanish() + "): "
                                    + (number == 1 ? "" : "esta es la " + part + " de " + number + ", ")
                                    + "antes de terminar " + year + ".",
                            "The norm asks for " + frequency.label().english() + " and sets no day ("
                                    + cite(obligation).english() + "): "
                                    + (number == 1 ? "" : "this is number " + part + " of " + number + ", ")
                                    + "before " + year + " ends.")
                    : Text.of(
                            "La norma pide " + (number == 1 ? "una al mes" : "una cada " + number + " meses")
                                    + " y no fija el día (" + cite(obligation).spanish()
                                    + "): los períodos se cuentan desde el 1 de enero, la lectura más benigna; este va"
                                    + " del " + Phrases.date(opens).spanish() + " al "
                                    + Phrases.date(due).spanish() + ".",
                            "The norm asks for " + (number == 1 ? "one a month" : "one every " + number + " months")
                                    + " and sets no day (" + cite(obligation).english()
                                    + "): periods are counted from 1 January, the mildest reading; this one runs from "
                                    + Phrases.date(opens).english() + " to "
                                    + Phrases.date(due).english() + ".");
            Text explained = act.map(a -> joined(
                            which,
                            Phrases.text(
                                    "Lo cambió un acto cargado por el usuario, " + a.act() + " de " + a.issuer() + ".",
                                    "An act loaded by the user changed it, " + a.act() + " of " + a.issuer() + ".")))
                    .orElse(which);
            all.add(Occurrence.dated(
                            year + "-" + (times || number > 1 ? Integer.toString(part) : twoDigits(part)),
                            timing,
                            times ? 12 : number,
                            List.of(new Deadline(
                                    DeadlineKind.PERIOD,
                                    Optional.of(opens),
                                    due,
                                    due,
                                    obligation.body().isPresent() ? Optional.of(due) : Optional.empty(),
                                    Status.weakest(
                                            Status.weakest(obligation.status(), rule.status()),
                                            count.status().orElse(rule.status())),
                                    count.sources(),
                                    explained)))
                    .ordinal(times ? part : 1));
        }
        return all;
    }

    /** The figure on the first day of a year, or on its last where the norm is of that year. */
    private Optional<Claim<Integer>> figure(ParameterId parameter, int year) {
        for (LocalDate day : new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)}) {
            if (law.findValue(parameter, day).isPresent()) {
                return Optional.of(law.integer(parameter, day, entity));
            }
        }
        return Optional.empty();
    }

    private List<Occurrence> windows(Obligation obligation) {
        List<Occurrence> all = new ArrayList<>();
        IntStream.rangeClosed(period.from().getYear() - 2, lastDay().getYear()).forEach(year -> {
            Vigencia vigencia = Vigencia.of(year);
            boolean usual =
                    period.from().getYear() <= year + 1 && year + 1 <= lastDay().getYear();
            Occurrence found = window(obligation, vigencia);
            if (!found.deadlines().isEmpty() || usual) {
                all.add(found);
            }
        });
        return all;
    }

    private Occurrence window(Obligation obligation, Vigencia vigencia) {
        Text timing = new Recurrence.YearlyWindow().text();
        List<MeasurementWindow> windows = law.windows(vigencia, asOf.date(), entity);
        List<Deadline> deadlines = new ArrayList<>();
        boolean open = false;
        for (MeasurementWindow window : windows) {
            open |= window.closes().isUnknown();
            MeasurementWindow official = law.windows(vigencia).stream()
                    .filter(w -> w.key().equals(window.key()))
                    .findFirst()
                    .orElse(window);
            for (Candidate<LocalDate> closes : window.closes().candidates()) {
                deadlines.add(closing(obligation, window, official, closes));
            }
        }
        if (deadlines.isEmpty()) {
            Text which = Text.of("la ventana de la vigencia " + vigencia, "the window of the vigencia " + vigencia);
            return Occurrence.undated(
                            vigencia.toString(),
                            timing,
                            windows.isEmpty()
                                    ? Text.of(
                                            "El catálogo no tiene la ventana de la vigencia " + vigencia
                                                    + ": la fija una circular de cada año.",
                                            "The catalogue does not have the window of the vigencia " + vigencia
                                                    + ": a circular sets it each year.")
                                    : Text.of(
                                            "No se sabe cuándo cerró la ventana de la vigencia " + vigencia + ".",
                                            "It is not known when the window of the vigencia " + vigencia + " closed."),
                            List.of(new MissingDatum("/catalog/measurement-windows/" + vigencia, which)))
                    .measuring(vigencia, false);
        }
        return Occurrence.dated(vigencia.toString(), timing, 12, distinct(deadlines))
                .measuring(vigencia, open);
    }

    private Deadline closing(
            Obligation obligation, MeasurementWindow window, MeasurementWindow official, Candidate<LocalDate> closes) {
        Optional<Amendment> act = amendment(closes.sources());
        LocalDate due = closes.value();
        LocalDate nominal = act.isPresent() ? official.closes().find().orElse(due) : due;
        Optional<LocalDate> opens = window.opens().find().filter(day -> !day.isAfter(due) && !day.isAfter(nominal));
        Text set = Phrases.text(
                "Ventana de la vigencia " + window.vigencia() + " ("
                        + window.scope().spanish() + "): "
                        + opens.map(o -> "del " + Phrases.date(o).spanish() + " al ")
                                .orElse("hasta el ")
                        + Phrases.date(nominal).spanish() + " ("
                        + law.cite(new LegalReference(window.norm(), "", ""), Language.SPANISH) + ")."
                        + window.note().map(n -> " " + n).orElse(""),
                "Window of the vigencia " + window.vigencia() + " ("
                        + window.scope().english() + "): "
                        + opens.map(o -> "from " + Phrases.date(o).english() + " to ")
                                .orElse("until ")
                        + Phrases.date(nominal).english() + " ("
                        + law.cite(new LegalReference(window.norm(), "", ""), Language.ENGLISH) + ").");
        Text explained = act.map(a -> joined(
                        set,
                        Phrases.text(
                                "Un acto cargado por el usuario, " + a.act() + " de " + a.issuer()
                                        + ", llevó el cierre al "
                                        + Phrases.date(due).spanish() + ".",
                                "An act loaded by the user, " + a.act() + " of " + a.issuer()
                                        + ", moved the closing to "
                                        + Phrases.date(due).english() + ".")))
                .orElse(set);
        return new Deadline(
                DeadlineKind.WINDOW,
                opens,
                nominal,
                due,
                Optional.of(due),
                Status.weakest(closes.status(), obligation.status()),
                closes.sources(),
                explained);
    }

    /** Terms that wait for an event: one for each time that it happened, or one without day if nobody has told of any. */
    private List<Occurrence> after(Candidate<Recurrence> rule, String event, Function<LocalDate, Deadline> deadline) {
        List<LocalDate> happened = events.stream()
                .filter(e -> e.event().equals(event))
                .map(DatedEvent::date)
                .distinct()
                .toList();
        if (happened.isEmpty()) {
            return eachYear(
                    rule.value().text(),
                    Text.of(
                            "El término corre desde un hecho cuya fecha no se ha dado: " + event + ".",
                            "The term runs from an event whose day was not given: " + event + "."),
                    List.of(new MissingDatum("/events", Text.of("la fecha de: " + event, "the day of: " + event))));
        }
        return happened.stream()
                .map(day -> Occurrence.dated(day.toString(), rule.value().text(), 12, List.of(deadline.apply(day)))
                        .startedOn(day))
                .toList();
    }

    private Deadline term(
            Obligation obligation,
            Candidate<Recurrence> rule,
            LocalDate start,
            ParameterUnit unit,
            int amount,
            LocalDate last,
            String event) {
        String spanish = amount + " " + unit.label().spanish().toLowerCase(Locale.ROOT);
        String english = amount + " " + unit.label().english().toLowerCase(Locale.ROOT);
        Text counted = Text.of(
                "Corren " + spanish + " desde el " + Phrases.date(start).spanish() + " (" + event
                        + "), que no se cuenta (" + cite(obligation).spanish() + ").",
                english + " run from " + Phrases.date(start).english() + " (" + event + "), which does not count ("
                        + cite(obligation).english() + ").");
        Status status = statusOf(obligation, rule);
        if (unit == ParameterUnit.WORKING_DAYS) {
            return new Deadline(
                    DeadlineKind.TERM,
                    Optional.of(start),
                    last,
                    last,
                    Optional.of(last),
                    status,
                    rule.sources(),
                    joined(
                            counted,
                            Text.of(
                                    "El último es " + weekday(last).spanish() + " "
                                            + Phrases.date(last).spanish() + ".",
                                    "The last one is " + weekday(last).english() + " "
                                            + Phrases.date(last).english() + ".")));
        }
        if (unit == ParameterUnit.DAYS) {
            LocalDate working = days.plusWorkingDays(start, amount);
            Text doubt = Text.of(
                    "La norma dice días, sin decir si son hábiles: se cuentan calendario, y hasta el "
                            + Phrases.date(working).spanish() + ", si fueran hábiles, no se da por vencido.",
                    "The norm says days, not whether working days: calendar days are counted, and until "
                            + Phrases.date(working).english() + ", were they working days, it is not taken as late.");
            return moved(
                    obligation,
                    DeadlineKind.TERM,
                    Optional.of(start),
                    last,
                    last,
                    working,
                    status,
                    rule.sources(),
                    joined(counted, doubt));
        }
        return moved(
                obligation, DeadlineKind.TERM, Optional.of(start), last, last, last, status, rule.sources(), counted);
    }

    private Deadline firstMonths(
            Obligation obligation, Candidate<Recurrence> rule, Recurrence.FirstMonths first, LocalDate start) {
        LocalDate last = first.lastDay(start);
        return moved(
                obligation,
                DeadlineKind.TERM,
                Optional.of(start),
                last,
                last,
                last,
                statusOf(obligation, rule),
                rule.sources(),
                Text.of(
                        "Son los primeros " + first.months() + " meses desde el "
                                + Phrases.date(start).spanish() + " (" + first.event() + "), que se cuenta ("
                                + cite(obligation).spanish() + ").",
                        "It is the first " + first.months() + " months from "
                                + Phrases.date(start).english() + " (" + first.event() + "), which counts ("
                                + cite(obligation).english() + ")."));
    }

    private List<Occurrence> eachYear(Text timing, Text why, List<MissingDatum> missing) {
        return years().mapToObj(y -> Occurrence.undated(Integer.toString(y), timing, why, missing))
                .toList();
    }

    private static Status statusOf(Obligation obligation, Candidate<Recurrence> rule) {
        return Status.weakest(obligation.status(), rule.status());
    }

    private Text cite(Obligation obligation) {
        return Text.of(
                law.cite(obligation.reference(), Language.SPANISH), law.cite(obligation.reference(), Language.ENGLISH));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static Text joined(Text first, Text second) {
        return Phrases.text(first.spanish() + " " + second.spanish(), first.english() + " " + second.english());
    }

    private static Text weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> Text.of("lunes", "Monday");
            case TUESDAY -> Text.of("martes", "Tuesday");
            case WEDNESDAY -> Text.of("miércoles", "Wednesday");
            case THURSDAY -> Text.of("jueves", "Thursday");
            case FRIDAY -> Text.of("viernes", "Friday");
            case SATURDAY -> Text.of("sábado", "Saturday");
            case SUNDAY -> Text.of("domingo", "Sunday");
        };
    }
}
