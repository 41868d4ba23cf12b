package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.ObligationGroup;
import io.github.mipg.model.catalog.ObligationId;
import io.github.mipg.rules.internal.Lines;
import io.github.mipg.rules.report.Basis;
import io.github.mipg.rules.report.Determination;
import io.github.mipg.rules.report.MissingDatum;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One time that an obligation falls due, or one obligation whose day cannot be told (vencimiento).
 *
 * @param obligation the obligation in the catalogue
 * @param occurrence which of its times it is, such as {@code 2025-2}; together with the obligation it is the identity
 * @param group what it belongs to
 * @param name what is asked for
 * @param responsible who answers for it: a role, never a person
 * @param recipient to whom or where it is met, empty if nobody could tell
 * @param binding whether it binds the entity, why, by which provisions, and what is missing to tell
 * @param timing when it is asked for, in the words of the rule
 * @param deadlines by when: none if it cannot be told, several where sources disagree; by date
 * @param basis how sure law and deadline are
 * @param state how it stands on the as-of date
 * @param reason why it stands like that
 * @param fulfilment what shows that it was met, empty if nothing does
 * @param missing what is missing to tell more
 * @param note what a reader should know, in Spanish; empty if nothing
 * @since 0.1.0
 */
public record CalendarEntry(
        ObligationId obligation,
        String occurrence,
        ObligationGroup group,
        Text name,
        Text responsible,
        Optional<Text> recipient,
        Determination binding,
        Text timing,
        List<Deadline> deadlines,
        Basis basis,
        ObligationState state,
        Text reason,
        Optional<Fulfilment> fulfilment,
        List<MissingDatum> missing,
        Optional<String> note) {
    /**
     * Checks the texts and puts the deadlines in order.
     *
     * @param obligation the obligation in the catalogue
     * @param occurrence which of its times it is
     * @param group what it belongs to
     * @param name what is asked for
     * @param responsible who answers for it
     * @param recipient to whom or where it is met
     * @param binding whether it binds the entity
     * @param timing when it is asked for
     * @param deadlines by when
     * @param basis how sure law and deadline are
     * @param state how it stands
     * @param reason why it stands like that
     * @param fulfilment what shows that it was met
     * @param missing what is missing to tell more
     * @param note what a reader should know
     * @throws io.github.mipg.model.InvalidModelException if occurrence or note are no visible line
     */
    public CalendarEntry {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(deadlines, "deadlines");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(fulfilment, "fulfilment");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(note, "note");
        Lines.check("CalendarEntry.occurrence", occurrence, obligation.value(), "Write it such as 2025-2.");
        note.ifPresent(n -> Lines.check("CalendarEntry.note", n, obligation.value(), "Write one line."));
        deadlines = ImmutableList.sortedCopyOf(Comparator.comparing(Deadline::due), deadlines);
        missing = ImmutableList.copyOf(missing);
    }

    /**
     * Its identity among the entries of one calendar, and of every other calendar of the entity.
     *
     * @return such as {@code informe-pqrs/2025-2}
     */
    public String key() {
        return obligation + "/" + occurrence;
    }

    /**
     * The last day, where sources agree on one.
     *
     * @return the day, empty if it cannot be told or is disputed
     */
    public Optional<LocalDate> due() {
        return deadlines.size() == 1 ? Optional.of(deadlines.get(0).due()) : Optional.empty();
    }

    /**
     * The last day that any source gives. A calendar holds the entry in the period of this day.
     *
     * @return the day, empty if it cannot be told
     */
    public Optional<LocalDate> lastDay() {
        return deadlines.isEmpty()
                ? Optional.empty()
                : Optional.of(deadlines.get(deadlines.size() - 1).due());
    }
}
