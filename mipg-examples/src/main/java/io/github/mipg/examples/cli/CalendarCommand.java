package io.github.mipg.examples.cli;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.report.ICalendar;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.NotInForceException;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.DatedEvent;
import io.github.mipg.rules.calendar.Deadline;
import io.github.mipg.rules.calendar.ExcludedObligation;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.calendar.ObligationState;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.Citation;
import io.github.mipg.rules.report.MissingDatum;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what one entity owes in a year, by when, and how it stands. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {
            "Escribe el calendario de obligaciones de una entidad en un año, con cada fecha explicada.",
            "Prints the calendar of obligations of an entity in a year, each day explained."
        })
final class CalendarCommand implements Callable<Integer> {
    /** What the library calls the value of {@code --event}. */
    private static final String EVENT = "DatedEvent.";

    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Parameters(
            index = "0",
            paramLabel = "ENTIDAD-o-SISTEMA.json",
            description = {"Documento mipg-entity o mipg-system.", "A mipg-entity or mipg-system document."})
    private Path file = Path.of("");

    @Option(
            names = "--year",
            required = true,
            paramLabel = "AAAA",
            description = {"Año de los vencimientos.", "Year of the deadlines."})
    private int year;

    @Option(
            names = "--ics",
            paramLabel = "ARCHIVO.ics",
            description = {"Escribe también un archivo iCalendar.", "Writes an iCalendar file as well."})
    private @Nullable Path ics;

    @Option(
            names = "--day-off",
            paramLabel = "AAAA-MM-DD",
            description = {"Día no hábil local; se puede repetir.", "Local day off; may be repeated."})
    private List<String> daysOff = List.of();

    @Option(
            names = "--event",
            paramLabel = "HECHO=AAAA-MM-DD",
            description = {
                "Hecho que inicia un término, como 'dejar el cargo=2025-06-03'; se puede repetir.",
                "Event that starts a term, such as 'dejar el cargo=2025-06-03'; may be repeated."
            })
    private Map<String, String> events = Map.of();

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = common.language();
        writing.reads("ENTIDAD-o-SISTEMA.json", file).writes("--ics", ics).refuse();
        MipgCatalog law = MipgCatalog.bundled();
        Documents.Subject subject = Documents.subject(file, law);
        AsOf asOf = Documents.asOf(common, subject.system(), file, law);
        ObligationCalendar calendar = calendar(law, subject, asOf);
        writing.write(ics, () -> ICalendar.write(calendar, language));
        if (common.json()) {
            terminal.line(new String(MipgJson.writeCalendar(calendar), StandardCharsets.UTF_8).stripTrailing());
        } else {
            print(calendar, language);
        }
        return ExitCode.OK;
    }

    private ObligationCalendar calendar(MipgCatalog law, Documents.Subject subject, AsOf asOf) {
        try {
            ObligationScheduler scheduler = ObligationScheduler.of(law)
                    .withDaysOff(daysOff.stream().map(d -> day("--day-off", d)).toList())
                    .withEvents(events.entrySet().stream()
                            .map(e -> event(e.getKey(), day("--event", e.getValue())))
                            .toList());
            Vigencia wanted = wanted();
            return subject.system()
                    .map(system -> scheduler.schedule(system, wanted, asOf))
                    .orElseGet(() -> scheduler.schedule(subject.entity(), wanted, asOf));
        } catch (InvalidModelException e) {
            throw e.attribute().startsWith(EVENT) ? Failure.of("--event", e) : Failure.of(e);
        } catch (NotInForceException e) {
            throw Failure.usage(
                    "NOT_IN_FORCE",
                    "--year",
                    Text.of(
                            "un año en que rija el Modelo, desde " + e.since().getYear(),
                            "a year in which the Model is in force, from "
                                    + e.since().getYear()),
                    Integer.toString(year),
                    Text.of("Dé un año posterior.", "Give a later year."));
        }
    }

    private Vigencia wanted() {
        try {
            return Vigencia.of(year);
        } catch (InvalidModelException e) {
            throw Failure.of("--year", e);
        }
    }

    private static DatedEvent event(String name, LocalDate day) {
        try {
            return new DatedEvent(name, day);
        } catch (InvalidModelException e) {
            throw Failure.of("--event", e);
        }
    }

    private static LocalDate day(String option, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Failure.usage(
                    "INVALID_VALUE",
                    option,
                    Text.of("una fecha AAAA-MM-DD", "a date YYYY-MM-DD"),
                    written,
                    Text.of("Escríbala como 2025-12-31.", "Write it like 2025-12-31."));
        }
    }

    private void print(ObligationCalendar calendar, Language language) {
        boolean spanish = language == Language.SPANISH;
        String name = calendar.header().entityName();
        AsOf asOf = calendar.header().asOf();
        terminal.line(
                spanish
                        ? "Obligaciones de " + name + " en " + year + ", norma y estado al " + asOf
                        : "Obligations of " + name + " in " + year + ", law and state as of " + asOf);
        if (calendar.header().illustrative()) {
            terminal.line(spanish ? "Los datos del sistema son ilustrativos." : "The data of the system are made up.");
        }
        terminal.line(calendar.counts().entrySet().stream()
                .map(e -> e.getKey().label().in(language) + ": " + e.getValue())
                .collect(Collectors.joining("; ")));
        terminal.line("");
        terminal.line(
                spanish
                        ? "Vence       Estado         Qué | quién responde | fuente"
                        : "Due         State            What | who | source");
        for (CalendarEntry entry : calendar.dated()) {
            print(entry, language);
        }
        terminal.line("");
        terminal.line(spanish ? "Sin día que se pueda decir" : "Without a day that could be told");
        for (CalendarEntry entry : calendar.undated()) {
            print(entry, language);
        }
        terminal.line("");
        terminal.line(spanish ? "No le aplican" : "Do not apply");
        for (ExcludedObligation excluded : calendar.excluded()) {
            terminal.line("- " + excluded.name().in(language) + ". "
                    + sentence(excluded.binding().reason().in(language)));
        }
        terminal.line("");
        terminal.line(ObligationCalendar.DISCLAIMER.in(language));
    }

    private void print(CalendarEntry entry, Language language) {
        boolean spanish = language == Language.SPANISH;
        Citation source = entry.binding().citations().get(0);
        String day = entry.lastDay().map(LocalDate::toString).orElse("-         ");
        terminal.line(day + "  " + padded(entry.state(), language) + "  "
                + entry.name().in(language) + " | " + entry.responsible().in(language) + " | "
                + source.text().in(language) + " [" + source.status().label().in(language) + "]");
        entry.recipient().ifPresent(r -> indented((spanish ? "Ante: " : "To: ") + r.in(language)));
        indented(entry.reason().in(language));
        for (Deadline deadline : entry.deadlines()) {
            indented((spanish ? "Día: " : "Day: ") + deadline.explanation().in(language));
        }
        String missing = entry.missing().stream()
                .filter(m -> !m.path().startsWith("/catalog"))
                .map(MissingDatum::label)
                .map(l -> l.in(language))
                .filter(l -> !entry.reason().in(language).contains(l))
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            indented((spanish ? "Falta: " : "Missing: ") + missing);
        }
        entry.note().ifPresent(n -> indented((spanish ? "Nota: " : "Note (in Spanish): ") + n));
    }

    private void indented(String line) {
        terminal.line("            " + line);
    }

    private static String padded(ObligationState state, Language language) {
        int width = 0;
        for (ObligationState each : ObligationState.values()) {
            width = Math.max(width, each.label().in(language).length());
        }
        String label = state.label().in(language);
        return label + " ".repeat(width - label.length());
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
