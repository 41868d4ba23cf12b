package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.BodyId;
import io.github.mipg.model.CommitteeId;
import io.github.mipg.model.Evidence;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Inventory;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.PlanKindId;
import io.github.mipg.model.ReportKindId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Obligation;
import io.github.mipg.model.catalog.ParameterUnit;
import io.github.mipg.model.catalog.PlanKind;
import io.github.mipg.model.catalog.Recurrence;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.governance.AdministrativeAct;
import io.github.mipg.model.governance.Committee;
import io.github.mipg.model.governance.Meeting;
import io.github.mipg.model.people.EvaluationPhase;
import io.github.mipg.model.people.StaffEvaluation;
import io.github.mipg.model.planning.InstitutionalPlan;
import io.github.mipg.model.planning.Milestone;
import io.github.mipg.model.planning.Publication;
import io.github.mipg.model.planning.TerritorialDevelopmentPlan;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks in a system for what shows that an obligation was met by the as-of date. Only a list that is declared complete
 * proves that it was not; what is dated after the as-of date has not happened yet.
 */
final class Fulfilments {
    private static final ImmutableMap<String, Function<TerritorialDevelopmentPlan, Fact<Milestone>>> MILESTONES =
            ImmutableMap.of(
                    "pdt-presentar-ctp", TerritorialDevelopmentPlan::councilHearing,
                    "pdt-concepto-ctp", TerritorialDevelopmentPlan::councilOpinion,
                    "pdt-presentar-corporacion", TerritorialDevelopmentPlan::submission);
    private static final ImmutableMap<String, String> PHASES = ImmutableMap.of(
            "edl-concertacion", "concertacion",
            "edl-calificacion-anual", "calificacion-definitiva");

    private final MipgCatalog law;
    private final Optional<ManagementSystem> system;
    private final AsOf asOf;

    Fulfilments(MipgCatalog law, Optional<ManagementSystem> system, AsOf asOf) {
        this.law = law;
        this.system = system;
        this.asOf = asOf;
    }

    /**
     * What was found.
     *
     * @param met what shows that it was met, empty if nothing does
     * @param unmet whether it is proved that it was not met
     * @param missing what is missing to tell
     * @param why why its absence proves nothing, empty if there is nothing to add
     */
    record Found(Optional<Fulfilment> met, boolean unmet, List<MissingDatum> missing, Optional<Text> why) {
        static Found shown(Fulfilment fulfilment) {
            return new Found(Optional.of(fulfilment), false, List.of(), Optional.empty());
        }

        static Found notMet() {
            return new Found(Optional.empty(), true, List.of(), Optional.empty());
        }

        static Found open(MissingDatum... missing) {
            return new Found(Optional.empty(), false, ImmutableList.copyOf(missing), Optional.empty());
        }

        static Found open(Text why) {
            return new Found(Optional.empty(), false, List.of(), Optional.of(why));
        }
    }

    Found of(Obligation obligation, Occurrence occurrence) {
        if (system.isEmpty()) {
            return obligation.plan().isPresent()
                    ? Found.open(plansThrough(last(occurrence)))
                    : obligation.report().isPresent()
                            ? Found.open(reportsThrough(last(occurrence)))
                            : obligation.body().isPresent() ? Found.open(meetingsThrough(last(occurrence))) : nowhere();
        }
        ManagementSystem given = system.get();
        if (MILESTONES.containsKey(obligation.id().value())) {
            return milestone(given, obligation, occurrence);
        }
        if (PHASES.containsKey(obligation.id().value())) {
            return phase(given, obligation, occurrence);
        }
        if (obligation.id().value().equals("pdt-decidir")) {
            return adopted(given, occurrence);
        }
        if (obligation.report().isPresent()) {
            return report(given, obligation.report().get(), occurrence);
        }
        if (obligation.plan().isPresent()) {
            return plan(given, obligation, obligation.plan().get(), occurrence);
        }
        if (obligation.body().isPresent()) {
            return meeting(given, obligation.body().get(), occurrence);
        }
        return nowhere();
    }

    private static Found nowhere() {
        return Found.open(Text.of(
                "El modelo de datos no tiene dónde decir que se cumplió.",
                "The data model has no place to say that it was met."));
    }

    private LocalDate last(Occurrence occurrence) {
        LocalDate last = asOf.date();
        for (Deadline d : occurrence.deadlines()) {
            LocalDate mildest = d.latest().orElse(d.due());
            last = mildest.isBefore(asOf.date()) ? mildest : asOf.date();
        }
        return last;
    }

    private Found plan(ManagementSystem given, Obligation obligation, PlanKindId kind, Occurrence occurrence) {
        if (occurrence.deadlines().isEmpty()) {
            return Found.open(); // without a day nobody can tell which year's plan is meant
        }
        int year = occurrence
                .lastDay()
                .map(LocalDate::getYear)
                .orElse(given.vigencia().year());
        List<InstitutionalPlan> plans = given.plans().items().stream()
                .filter(p -> p.kind().equals(kind) && p.vigencia().year() == year)
                .sorted(Comparator.comparing(InstitutionalPlan::id))
                .toList();
        boolean integrates = obligation.specifies().isPresent();
        List<MissingDatum> missing = new ArrayList<>();
        Optional<InstitutionalPlan> first = Optional.empty();
        for (InstitutionalPlan plan : plans) {
            Optional<LocalDate> published = published(plan.publication());
            boolean loose = integrates && plan.integrated().equals(Optional.of(false));
            boolean perhaps = integrates && plan.integrated().isEmpty();
            if (published.isPresent() && !loose && !perhaps) {
                first = first.filter(
                                p -> !published(p.publication()).orElseThrow().isAfter(published.get()))
                        .or(() -> Optional.of(plan));
            } else if (published.isPresent() && perhaps) {
                missing.add(new MissingDatum(
                        "/plans/" + plan.id() + "/integrated",
                        Text.of(
                                "si está integrado al plan de acción",
                                "whether it is integrated into the action plan")));
            } else if (plan.publication().isUnknown()) {
                missing.add(new MissingDatum(
                        "/plans/" + plan.id() + "/publication",
                        Text.of("si se publicó, y cuándo", "whether it was published, and when")));
            }
        }
        if (first.isPresent()) {
            Publication publication = first.get().publication().get();
            return Found.shown(fulfilment(
                    Text.of("Se publicó el", "It was published on"),
                    publication.date(),
                    publication.evidence(),
                    occurrence));
        }
        if (!missing.isEmpty()) {
            return Found.open(missing.toArray(new MissingDatum[0]));
        }
        boolean misspelt = given.plans().items().stream()
                .map(p -> p.kind().value())
                .anyMatch(k -> Nearest.isNear(k, kind.value())
                        && law.findPlanKind(PlanKindId.of(k)).isEmpty());
        if (!given.plans().covers(last(occurrence)) || misspelt) {
            return Found.open(plansThrough(last(occurrence)));
        }
        return plans.isEmpty() && replacementPending(kind, given, occurrence)
                ? Found.open(Text.of(
                        "Otro plan lo reemplaza, y el plazo para adoptarlo aún corría.",
                        "Another plan takes its place, and the time to adopt that one was still running."))
                : Found.notMet();
    }

    /** Whether what replaces a plan could still be adopted when the plan fell due: terms in years that name the plan. */
    private boolean replacementPending(PlanKindId kind, ManagementSystem given, Occurrence occurrence) {
        Optional<LocalDate> replaced = law.planKind(kind).laterNames().stream()
                .flatMap(n -> n.inForceFrom().find().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> due = occurrence.lastDay();
        if (replaced.isEmpty() || due.isEmpty() || due.get().isBefore(replaced.get())) {
            return false;
        }
        return law.obligations().stream()
                .filter(o -> o.plan().equals(Optional.of(kind)))
                .filter(o -> o.order().isEmpty()
                        || given.entity().order().isEmpty()
                        || o.order().equals(given.entity().order()))
                .flatMap(o -> o.recurrence().candidates().stream())
                .anyMatch(c -> c.value() instanceof Recurrence.After after
                        && after.unit() == ParameterUnit.YEARS
                        && !due.get().isAfter(replaced.get().plusYears(after.amount())));
    }

    private Found report(ManagementSystem given, ReportKindId kind, Occurrence occurrence) {
        List<PeriodicReport> reports = given.reports().items().stream()
                .filter(r -> r.kind().equals(kind) && belongs(r, occurrence))
                .sorted(Comparator.comparing(PeriodicReport::id))
                .toList();
        Optional<Publication> first = reports.stream()
                .flatMap(r -> r.publication().find().stream())
                .filter(p -> !p.date().isAfter(asOf.date()))
                .min(Comparator.comparing(Publication::date));
        if (first.isPresent()) {
            return Found.shown(fulfilment(
                    Text.of("Se publicó el", "It was published on"),
                    first.get().date(),
                    first.get().evidence(),
                    occurrence));
        }
        List<MissingDatum> missing = new ArrayList<>();
        for (PeriodicReport r : reports) {
            if (r.publication().isUnknown()) {
                missing.add(new MissingDatum(
                        "/reports/" + r.id() + "/publication",
                        Text.of("si se publicó, y cuándo", "whether it was published, and when")));
            }
        }
        if (!missing.isEmpty()) {
            return Found.open(missing.toArray(new MissingDatum[0]));
        }
        boolean misspelt = given.reports().items().stream()
                .map(r -> r.kind().value())
                .anyMatch(k -> Nearest.isNear(k, kind.value())
                        && law.findReportKind(ReportKindId.of(k)).isEmpty());
        return !misspelt && given.reports().covers(last(occurrence))
                ? Found.notMet()
                : Found.open(reportsThrough(last(occurrence)));
    }

    /** Whether a report is the one that was asked for: by its cut-off, or for periods by its cut-off or publication. */
    private static boolean belongs(PeriodicReport report, Occurrence occurrence) {
        if (occurrence.vigencia().isPresent()) {
            return report.cutOff().getYear() == occurrence.vigencia().get().year();
        }
        if (occurrence.start().isPresent()) {
            return report.publication()
                    .find()
                    .filter(p -> !p.date().isBefore(occurrence.start().get()))
                    .isPresent();
        }
        return occurrence.deadlines().stream().anyMatch(d -> {
            if (d.kind() == DeadlineKind.PERIOD) {
                Predicate<LocalDate> inside = day ->
                        !day.isAfter(d.due()) && d.opens().filter(day::isBefore).isEmpty();
                return inside.test(report.cutOff())
                        || report.publication()
                                .find()
                                .map(Publication::date)
                                .filter(inside)
                                .isPresent();
            }
            return !report.cutOff().isAfter(d.due())
                    && report.cutOff().isAfter(d.due().minusMonths(occurrence.spanMonths()));
        });
    }

    private Found meeting(ManagementSystem given, BodyId kind, Occurrence occurrence) {
        if (occurrence.deadlines().isEmpty()) {
            return Found.open();
        }
        Deadline deadline = occurrence.deadlines().get(0);
        Predicate<LocalDate> inside = day -> !day.isAfter(deadline.due())
                && deadline.opens().filter(day::isBefore).isEmpty();
        Set<CommitteeId> ours = new LinkedHashSet<>();
        given.committees().items().stream().filter(c -> c.kind().equals(kind)).forEach(c -> ours.add(c.id()));
        List<Meeting> held = given.meetings().items().stream()
                .filter(m -> ours.contains(m.committee()))
                .filter(m -> inside.test(m.date()) && !m.date().isAfter(asOf.date()))
                .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
                .toList();
        if (held.size() >= occurrence.ordinal()) {
            Meeting meeting = held.get(occurrence.ordinal() - 1);
            return Found.shown(fulfilment(
                    Text.of("Sesionó el", "It met on"),
                    meeting.date(),
                    meeting.minutes().find(),
                    occurrence));
        }
        boolean unexplained = given.committees().completeness() != Inventory.Completeness.COMPLETE
                && given.meetings().items().stream()
                        .anyMatch(m -> inside.test(m.date())
                                && given.findCommittee(m.committee()).isEmpty());
        if (!given.meetings().covers(last(occurrence)) || unexplained) {
            return Found.open(meetingsThrough(last(occurrence)));
        }
        Truth existed = existed(given, ours, deadline.opens().orElse(deadline.due()));
        return switch (existed) {
            case HOLDS -> Found.notMet();
            case FAILS ->
                Found.open(Text.of(
                        "La entidad no tenía ese comité al empezar el período.",
                        "The entity did not have that committee when the period began."));
            case UNKNOWN ->
                Found.open(new MissingDatum(
                        "/committees",
                        Text.of("la fecha de creación del comité", "the date on which the committee was created")));
        };
    }

    private static Truth existed(ManagementSystem given, Set<CommitteeId> ours, LocalDate day) {
        boolean met = given.meetings().items().stream()
                .anyMatch(m -> ours.contains(m.committee()) && !m.date().isAfter(day));
        boolean complete = given.committees().completeness() == Inventory.Completeness.COMPLETE;
        Truth existed = met ? Truth.HOLDS : complete ? Truth.FAILS : Truth.UNKNOWN;
        for (Committee committee : given.committees().items()) {
            if (ours.contains(committee.id())) {
                existed = existed.or(committee
                        .creation()
                        .find()
                        .flatMap(AdministrativeAct::date)
                        .map(created -> Truth.of(!created.isAfter(day)))
                        .orElse(Truth.UNKNOWN));
            }
        }
        return existed;
    }

    private Found milestone(ManagementSystem given, Obligation obligation, Occurrence occurrence) {
        Fact<Milestone> fact = given.planning()
                .territorialPlan()
                .find()
                .map(p -> MILESTONES
                        .getOrDefault(obligation.id().value(), plan -> Fact.unknown())
                        .apply(p))
                .orElse(Fact.unknown());
        Optional<Milestone> reached = fact.find().filter(m -> !m.date().isAfter(asOf.date()));
        if (reached.isPresent()) {
            return Found.shown(fulfilment(
                    Text.of("Se hizo el", "It was done on"),
                    reached.get().date(),
                    reached.get().evidence(),
                    occurrence));
        }
        return fact.isNone()
                ? Found.notMet()
                : Found.open(new MissingDatum(
                        "/planning/territorialPlan",
                        Text.of("el paso del plan de desarrollo", "the step of the plan")));
    }

    private Found adopted(ManagementSystem given, Occurrence occurrence) {
        Optional<AdministrativeAct> act = given.planning()
                .territorialPlan()
                .find()
                .flatMap(p -> p.adoption().find())
                .filter(a -> a.date().filter(d -> !d.isAfter(asOf.date())).isPresent());
        return act.map(a -> Found.shown(fulfilment(
                        Text.of("Se adoptó el", "It was adopted on"),
                        a.date().orElseThrow(),
                        a.evidence(),
                        occurrence)))
                .orElseGet(() -> Found.open(new MissingDatum(
                        "/planning/territorialPlan",
                        Text.of("el acto que adoptó el plan", "the act that adopted the plan"))));
    }

    /** A phase of the staff evaluation is met when all that was expected is done; its day is not told by counts. */
    private Found phase(ManagementSystem given, Obligation obligation, Occurrence occurrence) {
        String wanted = PHASES.getOrDefault(obligation.id().value(), "");
        MissingDatum counts = new MissingDatum(
                "/staffEvaluations",
                Text.of("cuántas evaluaciones se esperaban y se hicieron", "how many were expected and done"));
        Optional<LocalDate> start = occurrence.start();
        List<EvaluationPhase> phases = given.staffEvaluations().items().stream()
                .filter(e -> start.filter(e.period()::contains).isPresent())
                .sorted(Comparator.comparing(StaffEvaluation::id))
                .flatMap(e -> e.phases().items().stream())
                .filter(p -> p.phase().value().equals(wanted))
                .toList();
        if (phases.isEmpty()
                || phases.stream()
                        .anyMatch(p -> p.expected().isEmpty() || p.done().isEmpty())) {
            return Found.open(counts);
        }
        boolean all = phases.stream().allMatch(p -> p.done().equals(p.expected()));
        if (!all) {
            return Found.open(new MissingDatum(
                    "/staffEvaluations", Text.of("las evaluaciones que faltan", "the evaluations that are lacking")));
        }
        return Found.shown(new Fulfilment(
                Text.of("Se hicieron todas las esperadas.", "All that were expected were done."),
                Optional.empty(),
                Truth.UNKNOWN,
                phases.stream().flatMap(p -> p.evidence().stream()).findFirst()));
    }

    private Optional<LocalDate> published(Fact<Publication> publication) {
        return publication.find().map(Publication::date).filter(d -> !d.isAfter(asOf.date()));
    }

    private static Fulfilment fulfilment(
            Text what, LocalDate date, Optional<Evidence> evidence, Occurrence occurrence) {
        return new Fulfilment(
                Phrases.text(
                        what.spanish() + " " + Phrases.date(date).spanish() + ".",
                        what.english() + " " + Phrases.date(date).english() + "."),
                Optional.of(date),
                timely(date, occurrence),
                evidence);
    }

    private static Truth timely(LocalDate date, Occurrence occurrence) {
        List<Truth> each = occurrence.deadlines().stream()
                .map(d -> date.isAfter(d.due())
                        ? Truth.of(false).or(d.latest().filter(date::isAfter).isPresent() ? Truth.FAILS : Truth.UNKNOWN)
                        : Truth.HOLDS)
                .distinct()
                .toList();
        return each.size() == 1 && !occurrence.openEnded() ? each.get(0) : Truth.UNKNOWN;
    }

    private static MissingDatum plansThrough(LocalDate day) {
        return through("/plans", "la lista de planes", "the list of plans", day);
    }

    private static MissingDatum reportsThrough(LocalDate day) {
        return through("/reports", "la lista de informes", "the list of reports", day);
    }

    private static MissingDatum meetingsThrough(LocalDate day) {
        return through("/meetings", "la lista de sesiones", "the list of meetings", day);
    }

    private static MissingDatum through(String path, String spanish, String english, LocalDate day) {
        return new MissingDatum(
                path,
                Text.of(
                        spanish + ", declarada completa hasta el " + day,
                        english + ", declared complete through " + day));
    }

    /** What the system itself tells of events that start terms. */
    static Stream<DatedEvent> events(ManagementSystem given) {
        Optional<TerritorialDevelopmentPlan> plan =
                given.planning().territorialPlan().find();
        return Stream.of(
                        plan.flatMap(TerritorialDevelopmentPlan::period)
                                .map(p -> new DatedEvent("inicio del período", p.from())),
                        plan.flatMap(p -> p.councilHearing().find())
                                .map(m ->
                                        new DatedEvent("presentación al Consejo Territorial de Planeación", m.date())),
                        plan.flatMap(p -> p.submission().find())
                                .map(m -> new DatedEvent("presentación a la corporación", m.date())))
                .flatMap(Optional::stream);
    }

    /** The names that a plan had by a day, for those that were renamed. */
    static Text named(MipgCatalog law, Obligation obligation, LocalDate day) {
        Optional<PlanKind> plan = obligation
                .plan()
                .flatMap(law::findPlanKind)
                .filter(p -> !p.laterNames().isEmpty());
        return plan.map(p -> p.nameOn(day))
                .filter(today -> plan.filter(p -> p.name().equals(today)).isEmpty())
                .filter(today -> !obligation.name().spanish().contains(today.spanish()))
                .map(today -> Text.of(
                        obligation.name().spanish() + " (hoy " + today.spanish() + ")",
                        obligation.name().english() + " (today " + today.english() + ")"))
                .orElse(obligation.name());
    }
}
