package io.github.mipg.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.SourceId;
import io.github.mipg.model.Text;
import io.github.mipg.model.catalog.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer to by when an obligation has to be met (plazo), with how it was found. Where sources disagree there are
 * several.
 *
 * @param kind how its last day is found
 * @param opens the first day, empty where the norm sets none
 * @param nominal the last day as the official rows state it, before anything moved it
 * @param due the last day: moved by a rule on days off or by an amendment, else the nominal one
 * @param latest the last day in the reading that is mildest to the entity, never before {@code due}; empty where the norm
 *     sets no day at all, so that nobody can be late
 * @param status how sure it is
 * @param sources where it was read; at least one
 * @param explanation how it was found and what moved it
 * @since 0.1.0
 */
public record Deadline(
        DeadlineKind kind,
        Optional<LocalDate> opens,
        LocalDate nominal,
        LocalDate due,
        Optional<LocalDate> latest,
        Status status,
        List<SourceId> sources,
        Text explanation) {
    /**
     * Checks the order of its days.
     *
     * @param kind how its last day is found
     * @param opens the first day
     * @param nominal the last day as the official rows state it
     * @param due the last day
     * @param latest the last day in the mildest reading
     * @param status how sure it is
     * @param sources where it was read
     * @param explanation how it was found and what moved it
     * @throws InvalidModelException if it ends before it opens, the mildest reading is not the last, or no source is given
     */
    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(explanation, "explanation");
        sources = ImmutableList.copyOf(sources);
        if (opens.filter(due::isBefore).isPresent()) {
            throw InvalidModelException.of(
                    "Deadline.due",
                    due,
                    Text.of(
                            "no ser anterior a la apertura, " + opens.get(),
                            "not be before the opening, " + opens.get()),
                    "",
                    Text.of("Revise los dos días.", "Check both days."));
        }
        if (latest.filter(due::isAfter).isPresent()) {
            throw InvalidModelException.of(
                    "Deadline.latest",
                    latest.get(),
                    Text.of("no ser anterior al vencimiento, " + due, "not be before the last day, " + due),
                    "",
                    Text.of("La lectura más benigna es la última.", "The mildest reading is the last one."));
        }
        if (sources.isEmpty()) {
            throw InvalidModelException.of(
                    "Deadline.sources",
                    "",
                    Text.of("nombrar al menos una fuente", "name at least one source"),
                    due.toString(),
                    Text.of("Ningún plazo sin fuente.", "No deadline without a source."));
        }
    }

    /**
     * Tells whether its last day is another than the official rows state.
     *
     * @return whether it was moved
     */
    public boolean isMoved() {
        return !due.equals(nominal);
    }
}
