package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalReference;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.Period;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Candidate;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Obligation;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.model.catalog.Recurrence;
import io.github.mipg.model.catalog.WorkingCalendar;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.Applicability;
import io.github.mipg.rules.internal.Nearest;
import io.github.mipg.rules.internal.Phrases;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.MatterDetermination;
import io.github.mipg.rules.report.MatterKind;
import io.github.mipg.rules.report.MissingDatum;
import io.github.mipg.rules.report.OwnDetermination;
import io.github.mipg.rules.report.Scope;
import io.github.mipg.rules.report.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calendar of obligations of an entity (elaboración del calendario de obligaciones): a pure function of the
 * catalogue, the entity or its system, the period and the as-of date. Deadlines come from rows of the catalogue alone.
 * Immutable and safe to share between threads.
 *
 * <p>What is not known is never late. A deadline that the norm does not set, or that sources dispute, is shown as such; a
 * day off moves a deadline only where a row of the catalogue says so, and where no row says anything nobody is late before
 * the next working day.
 *
 * @since 0.1.0
 */
public final class ObligationScheduler {
    private static final int USUAL_NOTICE = 30;

    private final MipgCatalog law;
    private final WorkingCalendar days;
    private final ImmutableList<DatedEvent> events;
    private final ImmutableList<OwnDetermination> own;
    private final int noticeDays;
    private final AtomicReference<Timetable.@Nullable Shared> latest = new AtomicReference<>();

    private ObligationScheduler(
            MipgCatalog law,
            WorkingCalendar days,
            ImmutableList<DatedEvent> events,
            ImmutableList<OwnDetermination> own,
            int noticeDays) {
        this.law = law;
        this.days = days;
        this.events = events;
        this.own = own;
        this.noticeDays = noticeDays;
    }

    /**
     * Makes calendars by a catalogue, amendments included, with thirty days of notice.
     *
     * @param law the catalogue
     * @return the scheduler
     */
    public static ObligationScheduler of(MipgCatalog law) {
        Objects.requireNonNull(law, "law");
        return new ObligationScheduler(
                law, law.workingCalendar(), ImmutableList.of(), ImmutableList.of(), USUAL_NOTICE);
    }

    /**
     * The same scheduler with days on which the offices of one place do not work. The catalogue has none of these.
     *
     * @param localDays the local days off
     * @return the scheduler
     */
    public ObligationScheduler withDaysOff(Collection<LocalDate> localDays) {
        Objects.requireNonNull(localDays, "localDays");
        return new ObligationScheduler(law, days.withDaysOff(localDays), events, own, noticeDays);
    }

    /**
     * The same scheduler with events that start terms, such as the day on which a mayor takes office. A system adds what
     * it tells itself: the period of the territorial plan and its steps.
     *
     * @param happened the events, in the words of the catalogue
     * @return the scheduler
     * @throws InvalidModelException if no obligation of the catalogue waits for such an event
     * @see #events()
     */
    public ObligationScheduler withEvents(Collection<DatedEvent> happened) {
        Objects.requireNonNull(happened, "happened");
        List<String> known = events();
        for (DatedEvent event : happened) {
            if (!known.contains(event.event())) {
                String nearest = Nearest.question(event.event(), known, "See ObligationScheduler.events().");
                throw InvalidModelException.of(
                        "DatedEvent.event",
                        event.event(),
                        Text.of("ser un hecho que el catálogo conozca", "be an event that the catalogue knows"),
                        event.date().toString(),
                        Text.of("Vea ObligationScheduler.events().", nearest));
            }
        }
        return new ObligationScheduler(
                law,
                days,
                ImmutableSet.<DatedEvent>builder()
                        .addAll(events)
                        .addAll(happened)
                        .build()
                        .asList(),
                own,
                noticeDays);
    }

    /**
     * The same scheduler with what an entity has determined by acts of its own. It settles what the law leaves open.
     *
     * @param determinations what the entity has determined
     * @return the scheduler
     */
    public ObligationScheduler withDeterminations(Collection<OwnDetermination> determinations) {
        Objects.requireNonNull(determinations, "determinations");
        return new ObligationScheduler(law, days, events, ImmutableList.copyOf(determinations), noticeDays);
    }

    /**
     * The same scheduler with another notice: how long before its last day something without an opening counts as due.
     *
     * @param calendarDays 0 to 366
     * @return the scheduler
     * @throws InvalidModelException if the number is none of these
     */
    public ObligationScheduler withNotice(int calendarDays) {
        CalendarHeader.checkNotice(calendarDays);
        return new ObligationScheduler(law, days, events, own, calendarDays);
    }

    /**
     * The events that terms of the catalogue wait for.
     *
     * @return their names in the words of the catalogue, in alphabetical order
     */
    public List<String> events() {
        Set<String> known = new TreeSet<>();
        known.add(DatedEvent.START_OF_ENTITY);
        for (Obligation obligation : law.obligations()) {
            for (Candidate<Recurrence> rule : obligation.recurrence().candidates()) {
                if (rule.value() instanceof Recurrence.After after) {
                    known.add(after.event());
                } else if (rule.value() instanceof Recurrence.FirstMonths first) {
                    known.add(first.event());
                }
            }
        }
        return List.copyOf(known);
    }

    /**
     * The calendar of an entity of which nothing else is known: what it owes and by when, but hardly what it has done.
     *
     * @param entity the entity
     * @param year the year
     * @param asOf the day at which the law is read and states are told
     * @return the calendar
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day, or
     *     on the last day of the period
     */
    public ObligationCalendar schedule(PublicEntity entity, Vigencia year, AsOf asOf) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(asOf, "asOf");
        return schedule(entity, year.period(), asOf);
    }

    /**
     * The calendar of an entity of which nothing else is known.
     *
     * @param entity the entity
     * @param period the days whose deadlines are wanted; must have an end
     * @param asOf the day at which the law is read and states are told
     * @return the calendar
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day, or
     *     on the last day of the period
     * @throws InvalidModelException if the period has no end
     */
    public ObligationCalendar schedule(PublicEntity entity, Period period, AsOf asOf) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        return schedule(entity, Optional.empty(), period, asOf);
    }

    /**
     * The calendar of an entity by its system, which tells what was done.
     *
     * @param system the system
     * @param year the year, which need not be the vigencia of the system
     * @param asOf the day at which the law is read and states are told
     * @return the calendar
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day, or
     *     on the last day of the period
     */
    public ObligationCalendar schedule(ManagementSystem system, Vigencia year, AsOf asOf) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(asOf, "asOf");
        return schedule(system, year.period(), asOf);
    }

    /**
     * The calendar of an entity by its system, which tells what was done.
     *
     * @param system the system
     * @param period the days whose deadlines are wanted; must have an end
     * @param asOf the day at which the law is read and states are told
     * @return the calendar
     * @throws io.github.mipg.model.catalog.NotInForceException if no edition of the Model was in force on that day, or
     *     on the last day of the period
     * @throws InvalidModelException if the period has no end
     */
    public ObligationCalendar schedule(ManagementSystem system, Period period, AsOf asOf) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        return schedule(system.entity(), Optional.of(system), period, asOf);
    }

    private ObligationCalendar schedule(
            PublicEntity entity, Optional<ManagementSystem> system, Period period, AsOf asOf) {
        law.editionOn(period.until().map(d -> d.minusDays(1)).orElse(period.from())); // else nothing of it was owed
        CalendarHeader header = new CalendarHeader(
                entity.id(),
                entity.name(),
                period,
                asOf,
                system.map(ManagementSystem::illustrative).orElse(false),
                system.map(ManagementSystem::contentHash),
                law.revision(),
                law.hash(),
                noticeDays,
                days.daysOff(),
                events);
        ImmutableSet.Builder<DatedEvent> happened =
                ImmutableSet.<DatedEvent>builder().addAll(events);
        system.ifPresent(s -> Fulfilments.events(s).forEach(happened::add));
        Timetable timetable =
                new Timetable(law, days, entity, shared(period, asOf, ImmutableList.sortedCopyOf(happened.build())));
        Fulfilments fulfilments = new Fulfilments(law, system, asOf);
        List<CalendarEntry> entries = new ArrayList<>();
        List<ExcludedObligation> excluded = new ArrayList<>();
        Set<ObligationId> general = general();
        for (MatterDetermination found :
                Applicability.of(law, entity, asOf, own).all(MatterKind.OBLIGATION)) {
            Obligation obligation =
                    law.obligation(ObligationId.of(found.matter().id()));
            if (general.contains(obligation.id())) {
                continue;
            }
            if (found.scope() == Scope.OUTSIDE) {
                excluded.add(new ExcludedObligation(obligation.id(), obligation.name(), found.determination()));
                continue;
            }
            Determination binding = withGeneral(obligation, found.determination());
            for (Occurrence occurrence : timetable.of(obligation)) {
                Fulfilments.Found shown = fulfilments.of(obligation, occurrence);
                boolean longDone = occurrence.deadlines().isEmpty()
                        && shown.met()
                                .flatMap(Fulfilment::date)
                                .filter(d -> d.isBefore(period.from()))
                                .isPresent();
                if (!longDone) {
                    entries.add(entry(obligation, binding, occurrence, shown, asOf));
                }
            }
        }
        return ObligationCalendar.of(header, entries, excluded);
    }

    /** What the last calendar shared with others of the same days; calendars of other days start anew. */
    private Timetable.Shared shared(Period period, AsOf asOf, ImmutableList<DatedEvent> happened) {
        Timetable.Shared last = latest.get();
        if (last != null && last.isFor(period, asOf, happened)) {
            return last;
        }
        Timetable.Shared fresh = Timetable.Shared.of(period, asOf, happened);
        latest.set(fresh);
        return fresh;
    }

    /** Obligations that others make precise: those are listed instead. */
    private Set<ObligationId> general() {
        Set<ObligationId> general = new LinkedHashSet<>();
        law.obligations().stream()
                .filter(o -> !o.isHistorical())
                .forEach(o -> o.specifies().ifPresent(general::add));
        return general;
    }

    private Determination withGeneral(Obligation obligation, Determination binding) {
        Optional<Obligation> general = obligation.specifies().flatMap(law::findObligation);
        if (general.isEmpty() || general.get().reference().equals(obligation.reference())) {
            return binding;
        }
        LegalReference reference = general.get().reference();
        Set<Citation> citations = new LinkedHashSet<>(binding.citations());
        citations.add(new Citation(
                reference,
                Text.of(law.cite(reference, Language.SPANISH), law.cite(reference, Language.ENGLISH)),
                law.statusOf(reference)));
        return new Determination(
                binding.scope(), binding.basis(), binding.reason(), List.copyOf(citations), binding.missing());
    }

    private CalendarEntry entry(
            Obligation obligation, Determination binding, Occurrence occurrence, Fulfilments.Found found, AsOf asOf) {
        Basis basis = basis(obligation, binding, occurrence);
        Optional<Text> recipient = obligation.recipient().find();
        State told = state(obligation, binding, basis, occurrence, found, asOf.date());
        Set<MissingDatum> missing = new LinkedHashSet<>(binding.missing());
        missing.addAll(occurrence.missing());
        if (told.state() == ObligationState.UNKNOWN) {
            missing.addAll(found.missing());
        }
        return new CalendarEntry(
                obligation.id(),
                occurrence.key(),
                obligation.group(),
                Fulfilments.named(law, obligation, occurrence.lastDay().orElse(asOf.date())),
                obligation.responsible(),
                recipient,
                binding,
                occurrence.timing(),
                occurrence.deadlines(),
                basis,
                told.state(),
                told.reason(),
                found.met(),
                List.copyOf(missing),
                obligation.note());
    }

    private static Basis basis(Obligation obligation, Determination binding, Occurrence occurrence) {
        if (binding.basis() == Basis.DISPUTED || occurrence.deadlines().size() > 1) {
            return Basis.DISPUTED;
        }
        boolean sure = binding.basis() == Basis.CONFIRMED
                && obligation.status().isConfirmed()
                && !occurrence.openEnded()
                && occurrence.deadlines().stream().allMatch(d -> d.status().isConfirmed());
        return sure ? Basis.CONFIRMED : Basis.UNCONFIRMED;
    }

    private record State(ObligationState state, Text reason) {}

    private State state(
            Obligation obligation,
            Determination binding,
            Basis basis,
            Occurrence occurrence,
            Fulfilments.Found found,
            LocalDate today) {
        if (found.met().isPresent()) {
            return new State(ObligationState.DONE, met(found.met().get()));
        }
        if (binding.scope() == Scope.INDETERMINATE || basis != Basis.CONFIRMED) {
            return new State(ObligationState.TO_BE_CONFIRMED, doubt(obligation, binding, occurrence));
        }
        if (occurrence.deadlines().isEmpty()) {
            boolean permanent = obligation
                    .recurrence()
                    .find()
                    .filter(Recurrence.Permanent.class::isInstance)
                    .isPresent();
            return new State(
                    permanent ? ObligationState.DUE : ObligationState.UNKNOWN,
                    occurrence.undated().orElse(occurrence.timing()));
        }
        Deadline deadline = occurrence.deadlines().get(0);
        Text due = Phrases.date(deadline.due());
        LocalDate opens = deadline.opens().orElse(deadline.due().minusDays(noticeDays));
        if (today.isBefore(opens)) {
            return new State(
                    ObligationState.UPCOMING,
                    Text.of("Vence el " + due.spanish() + ".", "It falls due on " + due.english() + "."));
        }
        if (!today.isAfter(deadline.due())) {
            return new State(
                    ObligationState.DUE,
                    Text.of("Vence el " + due.spanish() + ".", "It falls due on " + due.english() + "."));
        }
        if (deadline.latest().filter(last -> !today.isAfter(last)).isPresent()) {
            Text last = Phrases.date(deadline.latest().get());
            return new State(
                    ObligationState.TO_BE_CONFIRMED,
                    Text.of(
                            "Venció el " + due.spanish() + "; en otra lectura vence el " + last.spanish() + ".",
                            "It fell due on " + due.english() + "; in another reading it does on " + last.english()
                                    + "."));
        }
        if (found.unmet() && deadline.latest().isPresent()) {
            return new State(
                    ObligationState.LATE,
                    Text.of(
                            "Venció el " + due.spanish() + ", y la lista declarada completa muestra que no se cumplió.",
                            "It fell due on " + due.english()
                                    + ", and the list that was declared complete shows that it was not met."));
        }
        return new State(ObligationState.UNKNOWN, cannotTell(found, deadline));
    }

    private static Text met(Fulfilment fulfilment) {
        Truth timely = fulfilment.timely();
        return switch (timely) {
            case HOLDS -> Timetable.joined(fulfilment.what(), Text.of("A tiempo.", "In time."));
            case FAILS -> Timetable.joined(fulfilment.what(), Text.of("Fuera del plazo.", "After the last day."));
            case UNKNOWN ->
                Timetable.joined(
                        fulfilment.what(), Text.of("No se sabe si a tiempo.", "Whether in time cannot be told."));
        };
    }

    private static Text doubt(Obligation obligation, Determination binding, Occurrence occurrence) {
        List<String> spanish = new ArrayList<>();
        List<String> english = new ArrayList<>();
        if (binding.scope() == Scope.INDETERMINATE) {
            spanish.add("si obliga a la entidad (" + lowerFirst(binding.reason().spanish()) + ")");
            english.add("whether it binds the entity ("
                    + lowerFirst(binding.reason().english()) + ")");
        } else if (binding.basis() != Basis.CONFIRMED && obligation.status().isConfirmed()) {
            spanish.add("el alcance, que no está confirmado con la norma");
            english.add("its reach, which is not confirmed with the norm");
        }
        if (!obligation.status().isConfirmed()) {
            spanish.add("la norma misma, que no se leyó");
            english.add("the norm itself, which was not read");
        }
        if (occurrence.deadlines().size() > 1) {
            boolean windows = occurrence.deadlines().stream().allMatch(d -> d.kind() == DeadlineKind.WINDOW);
            spanish.add(
                    windows
                            ? "el día: hay varias ventanas, y no se sabe cuál es la de la entidad"
                            : "el día, en que las fuentes no coinciden");
            english.add(
                    windows
                            ? "the day: there are several windows, and it is not known which is the entity's"
                            : "the day, on which sources do not agree");
        } else if (occurrence.openEnded()) {
            spanish.add("el día: de otra ventana no se sabe el cierre");
            english.add("the day: the closing of another window is not known");
        } else if (obligation.status().isConfirmed()
                && occurrence.deadlines().stream().anyMatch(d -> !d.status().isConfirmed())) {
            spanish.add("el día, que no está confirmado con la norma");
            english.add("the day, which is not confirmed with the norm");
        }
        return Phrases.text(
                "Por confirmar: " + String.join("; ", spanish) + ".",
                "To be confirmed: " + String.join("; ", english) + ".");
    }

    private static String lowerFirst(String sentence) {
        String plain = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return plain.isEmpty() ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static Text cannotTell(Fulfilments.Found found, Deadline deadline) {
        if (found.why().isPresent()) {
            return found.why().get();
        }
        if (found.missing().isEmpty() && deadline.latest().isEmpty()) {
            return Text.of(
                    "El período terminó sin que conste; la norma no fija el día, así que nadie está en mora.",
                    "The period ended and nothing shows it; the norm sets no day, so nobody is late.");
        }
        return Phrases.text(
                "No se sabe si se cumplió. Falta: "
                        + String.join(
                                "; ",
                                found.missing().stream()
                                        .map(m -> m.label().spanish())
                                        .toList())
                        + ".",
                "It cannot be told whether it was met. Missing: "
                        + String.join(
                                "; ",
                                found.missing().stream()
                                        .map(m -> m.label().english())
                                        .toList())
                        + ".");
    }
}
