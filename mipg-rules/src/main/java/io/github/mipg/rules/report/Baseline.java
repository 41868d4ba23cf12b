package io.github.mipg.rules.report;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What an entity knows of and has accepted for now in one vigencia (línea base de hallazgos), so that a check of every
 * night tells only what is new. A finding is hidden nowhere by it, and no verdict changes.
 *
 * @since 0.1.0
 */
public final class Baseline {
    private static final Comparator<AcceptedFinding> ORDER = Comparator.<AcceptedFinding, Iterable<SubjectId>>comparing(
                    AcceptedFinding::subjects, Comparators.lexicographical(Comparator.<SubjectId>naturalOrder()))
            .thenComparing(AcceptedFinding::rule);

    private final EntityId entity;
    private final Vigencia vigencia;
    private final ImmutableList<AcceptedFinding> accepted;

    private Baseline(EntityId entity, Vigencia vigencia, ImmutableList<AcceptedFinding> accepted) {
        this.entity = entity;
        this.vigencia = vigencia;
        this.accepted = accepted;
    }

    /**
     * Makes a baseline.
     *
     * @param entity the entity
     * @param vigencia the vigencia; what was accepted in one year is open again in the next
     * @param accepted what was accepted, in any order; each finding once
     * @return the baseline
     * @throws InvalidModelException if a finding is accepted twice
     */
    public static Baseline of(EntityId entity, Vigencia vigencia, Iterable<AcceptedFinding> accepted) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(vigencia, "vigencia");
        Objects.requireNonNull(accepted, "accepted");
        ImmutableList<AcceptedFinding> sorted = ImmutableList.sortedCopyOf(ORDER, accepted);
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw InvalidModelException.of(
                        "Baseline.accepted",
                        sorted.get(i).rule() + " " + sorted.get(i).subjects(),
                        "name each finding once",
                        "baseline of " + entity,
                        "Keep the decision that holds and take out the other.");
            }
        }
        return new Baseline(entity, vigencia, sorted);
    }

    /**
     * The entity.
     *
     * @return its identifier
     */
    public EntityId entity() {
        return entity;
    }

    /**
     * The vigencia.
     *
     * @return the year
     */
    public Vigencia vigencia() {
        return vigencia;
    }

    /**
     * What was accepted.
     *
     * @return an immutable list, sorted by subject and rule
     */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline b
                && entity.equals(b.entity)
                && vigencia.equals(b.vigencia)
                && accepted.equals(b.accepted);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * entity.hashCode() + vigencia.hashCode()) + accepted.hashCode();
    }

    /** Returns entity, vigencia and how many findings were accepted. */
    @Override
    public String toString() {
        return "baseline of " + entity + ", " + vigencia + ": " + accepted.size() + " accepted";
    }
}
