package io.github.mipg.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import io.github.mipg.io.SystemSamples;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Period;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Amendment;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.rules.calendar.CalendarEntry;
import io.github.mipg.rules.calendar.ObligationCalendar;
import io.github.mipg.rules.calendar.ObligationScheduler;
import io.github.mipg.rules.report.AsOf;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendar files, read by a library that has nothing to do with ours. */
class ICalendarTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final AsOf AS_OF = AsOf.date(2026, 2, 28);

    private static PublicEntity town(String name) {
        return PublicEntity.builder()
                .id(EntityId.parse("ejemplo:a;b,c"))
                .name(name)
                .nature(LegalNatureId.of("alcaldia"))
                .branch(Branch.EXECUTIVE)
                .order(AdministrativeOrder.TERRITORIAL)
                .build();
    }

    private static ObligationCalendar calendar(String name) {
        return ObligationScheduler.of(LAW).schedule(town(name), Vigencia.of(2026), AS_OF);
    }

    private static List<VEvent> parsed(byte[] file) throws IOException {
        try (ICalReader reader = new ICalReader(new String(file, UTF_8))) {
            biweekly.ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).extracting(ParseWarning::toString).isEmpty();
            assertThat(read.validate(biweekly.ICalVersion.V2_0)).isEmpty();
            assertThat(reader.readNext()).isNull();
            return read.getEvents();
        }
    }

    @Test
    void every_last_day_is_an_event_of_a_whole_day_for_an_independent_parser() throws IOException {
        ObligationCalendar calendar = calendar("Alcaldía de Ejemplo; con, signos \\ y ñandúes");
        List<VEvent> events = parsed(ICalendar.write(calendar, Language.SPANISH));

        int deadlines =
                calendar.dated().stream().mapToInt(e -> e.deadlines().size()).sum();
        assertThat(events).hasSize(deadlines);
        List<String> days = calendar.dated().stream()
                .flatMap(e -> e.deadlines().stream())
                .map(d -> DateTimeFormatter.BASIC_ISO_DATE.format(d.due()))
                .toList();
        assertThat(events).extracting(e -> raw(e.getDateStart().getValue())).isEqualTo(days);
        assertThat(events).allMatch(e -> !e.getDateStart().getValue().hasTime());
        assertThat(events).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
        for (int i = 0; i < calendar.dated().size(); i++) {
            CalendarEntry entry = calendar.dated().get(i);
            assertThat(events).anySatisfy(e -> {
                assertThat(e.getSummary().getValue())
                        .isEqualTo(entry.state().label().spanish() + ": "
                                + entry.name().spanish());
                assertThat(e.getDescription().getValue())
                        .contains(entry.reason().spanish())
                        .contains(entry.deadlines().get(0).explanation().spanish())
                        .endsWith("Apoyo técnico; no es concepto jurídico ni resultado oficial.");
            });
        }
    }

    private static String raw(biweekly.util.ICalDate date) {
        biweekly.util.DateTimeComponents c = date.getRawComponents();
        return "%04d%02d%02d".formatted(c.getYear(), c.getMonth(), c.getDate());
    }

    @Test
    void lines_end_in_two_characters_and_have_at_most_seventy_five_octets() {
        String file = new String(ICalendar.write(calendar("Alcaldía " + "ñ€𝄞".repeat(60)), Language.SPANISH), UTF_8);

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("Alcaldía " + "ñ€𝄞".repeat(60));
    }

    @Test
    void equal_calendars_give_equal_bytes_and_no_clock_is_asked() {
        byte[] file = ICalendar.write(calendar("Alcaldía"), Language.ENGLISH);

        assertThat(ICalendar.write(calendar("Alcaldía"), Language.ENGLISH)).isEqualTo(file);
        assertThat(new String(file, UTF_8).lines().filter(l -> l.startsWith("DTSTAMP")))
                .allMatch("DTSTAMP:20260228T000000Z"::equals);
    }

    @Test
    void an_event_keeps_its_identifier_when_an_amendment_moves_its_day() throws IOException {
        MipgCatalog amended = LAW.amendedBy(Amendment.builder()
                .id("circular-ejemplo")
                .window(Vigencia.of(2025))
                .value("2026-05-08")
                .inForce(Period.from(LocalDate.of(2026, 1, 1)))
                .act("Circular de ejemplo")
                .issuer("Entidad de ejemplo")
                .actDate(LocalDate.of(2026, 2, 1))
                .build());
        ObligationCalendar after = ObligationScheduler.of(amended).schedule(town("Alcaldía"), Vigencia.of(2026), AS_OF);

        assertThat(uidOf(parsed(ICalendar.write(after, Language.SPANISH)), "20260508"))
                .isEqualTo(uidOf(parsed(ICalendar.write(calendar("Alcaldía"), Language.SPANISH)), "20260417"));
    }

    private static List<String> uidOf(List<VEvent> events, String day) {
        return events.stream()
                .filter(e -> raw(e.getDateStart().getValue()).equals(day))
                .map(e -> e.getUid().getValue())
                .filter(u -> u.startsWith("furag"))
                .toList();
    }

    @Test
    void any_system_gives_a_file_that_parses() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            ObligationCalendar calendar =
                    ObligationScheduler.of(LAW).schedule(SystemSamples.system(seed), Vigencia.of(2025), AS_OF);
            byte[] file = ICalendar.write(calendar, Language.SPANISH);
            assertThat(Biweekly.parse(new String(file, UTF_8)).all()).hasSize(1);
            if (!calendar.dated().isEmpty()) {
                parsed(file);
            }
        }
    }

    @Test
    void what_is_not_sure_is_marked_tentative() throws IOException {
        assertThat(parsed(ICalendar.write(calendar("Alcaldía"), Language.SPANISH)))
                .filteredOn(e -> e.getUid().getValue().startsWith("informe-sci-semestre-1"))
                .hasSize(2)
                .allMatch(e -> e.getStatus().isTentative());
    }
}
