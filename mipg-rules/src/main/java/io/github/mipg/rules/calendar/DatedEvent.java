package io.github.mipg.rules.calendar;

import io.github.mipg.rules.internal.Lines;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that starts the term of an obligation, on a day (hecho que inicia un término).
 *
 * @param event what happened, in the words of the catalogue, such as {@code dejar el cargo}
 * @param date the day
 * @since 0.1.0
 */
public record DatedEvent(String event, LocalDate date) implements Comparable<DatedEvent> {
    /** What the catalogue calls the first day of an entity: nothing is owed before it. */
    public static final String START_OF_ENTITY = "puesta en marcha de la entidad";

    /**
     * Checks the event.
     *
     * @param event what happened
     * @param date the day
     * @throws io.github.mipg.model.InvalidModelException if the event is no visible line
     */
    public DatedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(date, "date");
        Lines.check("DatedEvent.event", event, "", "Write it as the catalogue does, such as 'dejar el cargo'.");
    }

    /** Compares day and event. */
    @Override
    public int compareTo(DatedEvent other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : event.compareTo(other.event);
    }
}
