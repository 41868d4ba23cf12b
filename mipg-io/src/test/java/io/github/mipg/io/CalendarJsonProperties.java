package io.github.mipg.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.rules.calendar.ObligationCalendar;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Calendars of obligations as JSON: round trip, schema, bad input. */
class CalendarJsonProperties {
    private static final DocumentCheck<ObligationCalendar> CHECK =
            new DocumentCheck<>(MipgJson::writeCalendar, MipgJson::readCalendar, MipgJson.calendarSchema());

    /** A few entries of each kind are enough to change: the validator is slow. */
    private static final ObligationCalendar FEW = few();

    private static ObligationCalendar few() {
        ObligationCalendar whole = CalendarSamples.of(107);
        return ObligationCalendar.of(
                whole.header(),
                whole.entries().stream()
                        .filter(e -> e.deadlines().size() != 1 || e.fulfilment().isPresent())
                        .limit(4)
                        .toList(),
                whole.excluded().stream().limit(1).toList());
    }

    @Example
    void theSchemaIsOne() {
        CHECK.schemaIsOne();
    }

    @Property(tries = 60)
    void calendarsReadBackEqual(@ForAll long seed) {
        CHECK.readsBack(CalendarSamples.of(seed));
    }

    @Property
    void changedLinesAreRefusedByBothOrByNeither(@ForAll long seed) {
        CHECK.refusedByBothOrByNeither(FEW, seed);
    }

    @Example
    void twoEntriesOfOneTimeAreAProblem() {
        ObligationCalendar calendar = CalendarSamples.of(3);
        String document = new String(MipgJson.writeCalendar(calendar), java.nio.charset.StandardCharsets.UTF_8);
        String twice = document.replaceFirst(
                "\"seguimiento-mapa-de-riesgos\",\\n      \"occurrence\": \"(\\d+)-2\"",
                "\"seguimiento-mapa-de-riesgos\",\n      \"occurrence\": \"$1-1\"");

        assertThat(twice).isNotEqualTo(document);
        assertThat(MipgJson.readCalendar(twice.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.DUPLICATE);
    }
}
