package io.github.mipg.rules.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Language;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.OfficialResult;
import io.github.mipg.rules.internal.Lines;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One official score beside those of its peer group (comparación con el grupo par): mean, lowest, highest, place and
 * quintile.
 *
 * <p>Score, lowest and highest are published figures. The mean is computed here, so it is a {@link SimulatedScore}: what
 * the measuring body publishes as mean of the group may differ, if only because it counts other entities. Place and
 * quintile are computed here too, under a named {@linkplain QuintileMethod method}, and are not official.
 *
 * <p>An entity without a figure is not in the group: a blank is never zero.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class PeerComparison {
    /** What must stand beside mean, place and quintile. */
    public static final Text NOTE = Text.of(
            "Promedio, puesto y quintil se calculan aquí con las cifras oficiales; no son resultados oficiales.",
            "Mean, place and quintile are computed here from official figures; they are not official results.");

    private final String peerGroup;
    private final EntityId entity;
    private final OfficialResult result;
    private final QuintileMethod method;
    private final ImmutableList<OfficialScore> ascending;
    private final SimulatedScore mean;

    private PeerComparison(
            String peerGroup,
            EntityId entity,
            OfficialResult result,
            QuintileMethod method,
            ImmutableList<OfficialScore> ascending,
            SimulatedScore mean) {
        this.peerGroup = peerGroup;
        this.entity = entity;
        this.result = result;
        this.method = method;
        this.ascending = ascending;
        this.mean = mean;
    }

    /**
     * Compares an entity with its group.
     *
     * @param peerGroup name of the group as published, such as {@code ALCALDÍA GRUPO 4}
     * @param entity the entity
     * @param results the results of the whole group, this entity's among them: all of one index and vigencia
     * @param method how to find the quintile
     * @return the comparison
     * @throws InvalidModelException if the name is no visible line, the entity has no result in the group, or the results
     *     are of different indices or years
     */
    public static PeerComparison of(
            String peerGroup, EntityId entity, Map<EntityId, OfficialResult> results, QuintileMethod method) {
        Objects.requireNonNull(peerGroup, "peerGroup");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(results, "results");
        Lines.check(
                "PeerComparison.peerGroup", peerGroup, entity.toString(), "Give the name as the result file has it.");
        Objects.requireNonNull(method, "method");
        OfficialResult own = results.get(entity);
        if (own == null) {
            throw InvalidModelException.of(
                    "PeerComparison.entity",
                    entity,
                    Text.of("tener una cifra entre las del grupo", "have a figure among those of the group"),
                    peerGroup,
                    Text.of(
                            "Una entidad sin cifra no se compara: el vacío no es cero.",
                            "An entity without a figure is not compared: blank is not zero."));
        }
        for (Map.Entry<EntityId, OfficialResult> peer : results.entrySet()) {
            OfficialResult other = peer.getValue();
            if (!other.index().equals(own.index()) || !other.vigencia().equals(own.vigencia())) {
                throw InvalidModelException.of(
                        "PeerComparison.results",
                        other.index() + " " + other.vigencia(),
                        Text.of(
                                "ser todas de " + own.index() + " en la vigencia " + own.vigencia(),
                                "all be of " + own.index() + " in vigencia " + own.vigencia()),
                        peer.getKey().toString(),
                        Text.of("Compare un índice y un año a la vez.", "Compare one index and one year at a time."));
            }
        }
        ImmutableList<OfficialScore> ascending =
                results.values().stream().map(OfficialResult::score).sorted().collect(ImmutableList.toImmutableList());
        return new PeerComparison(peerGroup, entity, own, method, ascending, mean(ascending));
    }

    /**
     * Compares every entity of a group with it, which takes little more than comparing one.
     *
     * @param peerGroup name of the group as published, such as {@code ALCALDÍA GRUPO 4}
     * @param results the results of the whole group: all of one index and vigencia
     * @param method how to find the quintile
     * @return an immutable map of each entity to what {@link #of} gives for it, in the order given; empty if no entity has
     *     a figure
     * @throws InvalidModelException if the name is no visible line, or the results are of different indices or years
     */
    public static Map<EntityId, PeerComparison> ofAll(
            String peerGroup, Map<EntityId, OfficialResult> results, QuintileMethod method) {
        Objects.requireNonNull(peerGroup, "peerGroup");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(method, "method");
        ImmutableMap.Builder<EntityId, PeerComparison> all = ImmutableMap.builder();
        if (!results.isEmpty()) {
            PeerComparison one = of(peerGroup, results.keySet().iterator().next(), results, method);
            results.forEach((entity, result) ->
                    all.put(entity, new PeerComparison(peerGroup, entity, result, method, one.ascending, one.mean)));
        }
        return all.buildOrThrow();
    }

    private static SimulatedScore mean(ImmutableList<OfficialScore> scores) {
        Ratio sum = Ratio.zero();
        for (OfficialScore score : scores) {
            sum = sum.plus(score.exact());
        }
        return SimulatedScore.of(sum.dividedBy(Ratio.of(scores.size())));
    }

    /**
     * The group (grupo par).
     *
     * @return its name as published
     */
    public String peerGroup() {
        return peerGroup;
    }

    /**
     * The entity that is compared.
     *
     * @return its identifier
     */
    public EntityId entity() {
        return entity;
    }

    /**
     * The index that is compared.
     *
     * @return its code as published, such as {@code IDI}
     */
    public String index() {
        return result.index();
    }

    /**
     * The year that is compared.
     *
     * @return the vigencia
     */
    public Vigencia vigencia() {
        return result.vigencia();
    }

    /**
     * The score of the entity.
     *
     * @return the published figure
     */
    public OfficialScore score() {
        return result.score();
    }

    /**
     * How many entities of the group have a figure, this one included.
     *
     * @return 1 or more
     */
    public int size() {
        return ascending.size();
    }

    /**
     * The plain mean of the scores of the group (promedio del grupo par), this entity's included.
     *
     * @return the exact mean, computed here
     */
    public SimulatedScore mean() {
        return mean;
    }

    /**
     * The lowest score of the group.
     *
     * @return a published figure
     */
    public OfficialScore lowest() {
        return ascending.get(0);
    }

    /**
     * The highest score of the group.
     *
     * @return a published figure
     */
    public OfficialScore highest() {
        return ascending.get(ascending.size() - 1);
    }

    /**
     * Its place from the top (puesto en el grupo), computed here; entities with equal scores share the better place.
     *
     * @return 1 for the highest score
     */
    public int place() {
        return 1 + ascending.size() - QuintileMethod.notAbove(ascending, score());
    }

    /**
     * Its quintile in the group (quintil), computed here under {@link #method()}: 5 is the highest fifth.
     *
     * @return 1 to 5; empty in a group of fewer than five, which has no fifths
     */
    public OptionalInt quintile() {
        return ascending.size() < QuintileMethod.QUINTILES
                ? OptionalInt.empty()
                : OptionalInt.of(method.quintile(ascending, score()));
    }

    /**
     * How the quintile is found.
     *
     * @return the named method
     */
    public QuintileMethod method() {
        return method;
    }

    /** Compares what was given, not in which order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PeerComparison c
                && peerGroup.equals(c.peerGroup)
                && entity.equals(c.entity)
                && result.equals(c.result)
                && method == c.method
                && ascending.equals(c.ascending);
    }

    @Override
    public int hashCode() {
        return Objects.hash(peerGroup, entity, result, method.name(), ascending);
    }

    /** Returns score, mean, place and quintile, with the standing of each figure. */
    @Override
    public String toString() {
        return entity + " " + index() + " " + vigencia() + " in " + peerGroup + ": " + score() + ", mean " + mean
                + ", place " + place() + " of " + size()
                + (quintile().isPresent()
                        ? ", quintile " + quintile().getAsInt() + " "
                                + method.label().in(Language.ENGLISH) + ", computed here"
                        : ", no quintile");
    }
}
