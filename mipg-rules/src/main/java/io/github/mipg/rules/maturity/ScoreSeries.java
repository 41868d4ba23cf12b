package io.github.mipg.rules.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.ComparabilityBlock;
import io.github.mipg.model.catalog.DimensionEntry;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.IndexEntry;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.PolicyEntry;
import io.github.mipg.model.catalog.Series;
import io.github.mipg.model.measurement.OfficialResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The official scores of one entity for one subject over the years (serie de puntajes oficiales).
 *
 * <p>Years are compared only inside a block of the catalogue ({@link MipgCatalog#comparabilityBlocks()}), and an index that
 * was redefined inside a block only within one meaning. A year without a figure is not in the series: blank is never zero.
 *
 * <p>The subject is what the code means in its year: the number of a policy changes between years, so results of
 * different codes make a series if the catalogue knows that they are of the same policy or dimension.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ScoreSeries {
    private static final String ROOT = "IDI";

    private final EntityId entity;
    private final ImmutableList<ComparabilityBlock> blocks;
    private final ImmutableSortedMap<Vigencia, OfficialResult> results;

    private ScoreSeries(
            EntityId entity,
            ImmutableList<ComparabilityBlock> blocks,
            ImmutableSortedMap<Vigencia, OfficialResult> results) {
        this.entity = entity;
        this.blocks = blocks;
        this.results = results;
    }

    /**
     * Makes the series of one entity. As a result does not say whose it is, results are given by entity: those of others
     * are passed over, and no two entities can get into one series.
     *
     * @param law the catalogue that knows the codes of each year and which years are comparable
     * @param entity the entity
     * @param years the results of one subject by entity, one map a year, in any order; a year in which the entity has none
     *     is not in the series
     * @return the series
     * @throws InvalidModelException if the entity has none, two are of one year, or two are not of the same subject
     */
    public static ScoreSeries of(
            MipgCatalog law, EntityId entity, Collection<? extends Map<EntityId, OfficialResult>> years) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(years, "years");
        List<OfficialResult> results = new ArrayList<>();
        for (Map<EntityId, OfficialResult> year : years) {
            OfficialResult own = year.get(entity);
            if (own != null) {
                results.add(own);
            }
        }
        if (results.isEmpty()) {
            throw InvalidModelException.of(
                    "ScoreSeries.years",
                    results,
                    Text.of("tener al menos un resultado de " + entity, "have at least one result of " + entity),
                    "",
                    Text.of(
                            "Dé los resultados de los años con cifra.",
                            "Give the results of the years with a figure."));
        }
        Map<Vigencia, OfficialResult> byYear = new TreeMap<>();
        for (OfficialResult result : results) {
            if (byYear.put(result.vigencia(), result) != null) {
                throw InvalidModelException.of(
                        "ScoreSeries.years",
                        result.vigencia(),
                        Text.of("ser uno por vigencia", "be one a year"),
                        result.index(),
                        Text.of("Quite el resultado que sobra.", "Take the surplus result out."));
            }
            checkSubject(law, results.get(0), result);
        }
        return new ScoreSeries(
                entity, ImmutableList.copyOf(law.comparabilityBlocks()), ImmutableSortedMap.copyOf(byYear));
    }

    /**
     * The entity whose results they are.
     *
     * @return its identifier
     */
    public EntityId entity() {
        return entity;
    }

    /**
     * The results, oldest first.
     *
     * @return an immutable list of at least one, one a year
     */
    public List<OfficialResult> results() {
        return results.values().asList();
    }

    /**
     * The result of a year.
     *
     * @param vigencia the year
     * @return the result, empty if the series has none
     */
    public Optional<OfficialResult> find(Vigencia vigencia) {
        Objects.requireNonNull(vigencia, "vigencia");
        return Optional.ofNullable(results.get(vigencia));
    }

    /**
     * Each year of the series beside the one before it.
     *
     * @return one fewer than there are results, oldest first; without difference where two years are not comparable
     */
    public List<ScoreChange> changes() {
        ImmutableList.Builder<ScoreChange> changes = ImmutableList.builder();
        List<OfficialResult> all = results();
        for (int i = 1; i < all.size(); i++) {
            changes.add(change(all.get(i - 1), all.get(i), false));
        }
        return changes.build();
    }

    /**
     * Compares two years, if they may be compared.
     *
     * @param before the first year
     * @param after the second year
     * @return the answer; without difference if they are not comparable
     * @throws InvalidModelException if the series has no result of one of them
     */
    public ScoreChange compare(Vigencia before, Vigencia after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return change(result(before), result(after), false);
    }

    /**
     * Compares two years, be they comparable or not. Whoever asks answers for it; the answer says so.
     *
     * @param before the first year
     * @param after the second year
     * @return the answer, always with a difference
     * @throws InvalidModelException if the series has no result of one of them
     */
    public ScoreChange compareAnyway(Vigencia before, Vigencia after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return change(result(before), result(after), true);
    }

    /**
     * By how much the score changed between two comparable years.
     *
     * @param before the first year
     * @param after the second year
     * @return points, exact, -100 to 100; computed here
     * @throws NotComparableScoresException if they are not comparable
     * @throws InvalidModelException if the series has no result of one of them
     */
    public Ratio difference(Vigencia before, Vigencia after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        ScoreChange change = compare(before, after);
        return change.difference().orElseThrow(() -> new NotComparableScoresException(change));
    }

    private OfficialResult result(Vigencia vigencia) {
        return find(vigencia)
                .orElseThrow(() -> InvalidModelException.of(
                        "ScoreSeries.vigencia",
                        vigencia,
                        Text.of(
                                "ser una de las vigencias con cifra: " + results.keySet(),
                                "be one of the years with a figure: " + results.keySet()),
                        results().get(0).index(),
                        Text.of("Un año sin cifra no es cero.", "A year without a figure is not zero.")));
    }

    private ScoreChange change(OfficialResult before, OfficialResult after, boolean insisted) {
        Optional<ComparabilityBlock> first = block("", before.vigencia());
        Optional<ComparabilityBlock> second = block("", after.vigencia());
        Set<ComparabilityBlock> decided = new LinkedHashSet<>();
        first.ifPresent(decided::add);
        second.ifPresent(decided::add);
        Comparability answer;
        if (first.isEmpty() || second.isEmpty()) {
            answer = Comparability.UNKNOWN_BLOCK;
        } else if (!first.equals(second)) {
            answer = Comparability.OTHER_BLOCK;
        } else {
            answer = meaning(before, after, decided);
        }
        return new ScoreChange(before, after, answer, new ArrayList<>(decided), insisted);
    }

    /** Whether the code means the same in two years of one block. */
    private Comparability meaning(OfficialResult before, OfficialResult after, Set<ComparabilityBlock> decided) {
        if (!isRedefined(before) && !isRedefined(after)) {
            return Comparability.COMPARABLE;
        }
        Optional<ComparabilityBlock> first = block(before.index(), before.vigencia());
        Optional<ComparabilityBlock> second = block(after.index(), after.vigencia());
        first.ifPresent(decided::add);
        second.ifPresent(decided::add);
        if (first.isEmpty() || second.isEmpty()) {
            // A year compared with itself means the same, whatever that is.
            return before.equals(after) ? Comparability.COMPARABLE : Comparability.UNKNOWN_MEANING;
        }
        return first.equals(second) ? Comparability.COMPARABLE : Comparability.REDEFINED;
    }

    private boolean isRedefined(OfficialResult result) {
        return blocks.stream().anyMatch(b -> b.index().orElse("").equalsIgnoreCase(result.index()));
    }

    /** The block of an index, or of the whole measurement for an empty code, that a year is in. */
    private Optional<ComparabilityBlock> block(String index, Vigencia vigencia) {
        return blocks.stream()
                .filter(b -> b.index().orElse("").equalsIgnoreCase(index) && b.contains(vigencia))
                .findFirst();
    }

    private static void checkSubject(MipgCatalog law, OfficialResult first, OfficialResult other) {
        Optional<String> one = subject(law, first);
        Optional<String> two = subject(law, other);
        boolean known = one.isPresent() && two.isPresent();
        boolean same = known ? one.equals(two) : first.index().equalsIgnoreCase(other.index());
        if (!same) {
            String means = one.map(s -> " (" + s + ")").orElse("");
            throw InvalidModelException.of(
                    "ScoreSeries.years",
                    other.index() + " " + other.vigencia()
                            + two.map(s -> " (" + s + ")").orElse(""),
                    Text.of(
                            "ser todos de lo mismo que " + first.index() + " " + first.vigencia() + means,
                            "all be of the same as " + first.index() + " " + first.vigencia() + means),
                    "",
                    Text.of(
                            "El mismo número es otra política en otros años: escoja cada resultado por su política.",
                            "The same number is another policy in other years: choose each result by its policy."));
        }
    }

    /** What a code means in its year; empty if the catalogue cannot tell. */
    private static Optional<String> subject(MipgCatalog law, OfficialResult result) {
        String code = result.index().toUpperCase(Locale.ROOT);
        if (code.equals(ROOT)) {
            return Optional.of(ROOT);
        }
        return law.findEditionOn(Series.MEASUREMENT, result.vigencia().end()).flatMap(e -> subject(e, code));
    }

    private static Optional<String> subject(Edition edition, String code) {
        for (PolicyEntry policy : edition.policies()) {
            if (policy.code().filter(code::equalsIgnoreCase).isPresent()) {
                return Optional.of(policy.policy().value());
            }
        }
        for (DimensionEntry dimension : edition.dimensions()) {
            if (dimension
                    .position()
                    .find()
                    .map(p -> "D" + p)
                    .filter(code::equals)
                    .isPresent()) {
                return Optional.of("dimension " + dimension.dimension().value());
            }
        }
        for (IndexEntry index : edition.indices()) {
            if (index.code().equalsIgnoreCase(code)) {
                return Optional.of("index " + index.code());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreSeries s
                && entity.equals(s.entity)
                && results.equals(s.results)
                && blocks.equals(s.blocks);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    /** Returns the entity, and each year with its figure and standing. */
    @Override
    public String toString() {
        List<String> years = new ArrayList<>();
        results.forEach((v, r) -> years.add(v + " " + r.index() + " " + r.score()));
        return entity + ": " + String.join(", ", years);
    }
}
