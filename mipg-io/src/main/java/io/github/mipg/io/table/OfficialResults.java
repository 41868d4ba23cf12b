package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.OfficialResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official results of one year of the Medición del Desempeño Institucional (resultados oficiales de la MDI), as a file
 * of them has it: facts with their act, never computed.
 *
 * <p>A blank cell means that the index does not apply or was not reported. It is kept as such and is no zero. A file in
 * which somebody has put zeros for blanks cannot be told from one without: its zeros are read as the figures that they say
 * they are.
 *
 * <p>The number of a policy means another policy in other years. What a code stands for is told by the edition that the
 * catalogue has for the year; where it has none, codes are kept as they are, unchecked, and stand for nothing.
 *
 * <p>{@link ResultsReader} reads them. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class OfficialResults {
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*resultados_vig((?:19|2[0-9])[0-9]{2})(?:[^0-9].*)?");

    private final Vigencia vigencia;
    private final String act;
    private final Optional<EditionId> edition;
    private final int rowsInFile;
    private final ImmutableList<String> codes;
    private final ImmutableMap<String, PolicyId> policies;
    private final ImmutableList<EntityResults> rows;
    private final ImmutableMap<EntityId, EntityResults> byEntity;

    OfficialResults(
            Vigencia vigencia,
            String act,
            Optional<EditionId> edition,
            int rowsInFile,
            ImmutableList<String> codes,
            ImmutableMap<String, PolicyId> policies,
            ImmutableList<EntityResults> rows) {
        this.vigencia = vigencia;
        this.act = act;
        this.edition = edition;
        this.rowsInFile = rowsInFile;
        this.codes = codes;
        this.policies = policies;
        this.rows = rows;
        this.byEntity = Maps.uniqueIndex(rows, EntityResults::entity);
    }

    /**
     * Reads a file from memory, separated by commas, with decimal points or commas, within the standard limits.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @param law the catalogue that knows the codes of the year
     * @param vigencia the year that was measured
     * @param act the publication that the figures are taken from, one line
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     * @throws io.github.mipg.model.InvalidModelException if the act is no visible line, or the year is before 2017, when nothing
     *     was measured yet
     */
    public static ReadResult<OfficialResults> read(
            byte[] bytes, String fileName, MipgCatalog law, Vigencia vigencia, String act) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        return ResultsReader.of(law, vigencia, act).read(bytes, fileName);
    }

    /**
     * The year that the name of an official file tells, such as 2025 of {@code Resultados_vig2025_territorio.csv}.
     *
     * @param fileName the name, perhaps with folders before it
     * @return the year, empty if the name is not so
     */
    public static Optional<Vigencia> vigenciaIn(String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        Matcher parts = FILE_NAME.matcher(fileName);
        return parts.matches() ? Optional.of(Vigencia.of(Integer.parseInt(parts.group(1)))) : Optional.empty();
    }

    /**
     * The year that was measured, as the caller gave it (vigencia).
     *
     * @return the year
     */
    public Vigencia vigencia() {
        return vigencia;
    }

    /**
     * The publication that the figures are taken from, as the caller gave it (acto).
     *
     * @return one line
     */
    public String act() {
        return act;
    }

    /**
     * The edition of the catalogue that the codes were checked against.
     *
     * @return its identifier, empty if the catalogue does not know the codes of this year
     */
    public Optional<EditionId> edition() {
        return edition;
    }

    /**
     * How many rows of data the file has as far as it could be read, those with problems included.
     *
     * @return 0 or more
     */
    public int rowsInFile() {
        return rowsInFile;
    }

    /**
     * The codes of the columns of figures.
     *
     * @return an immutable list in the order of the official files: IDI, dimensions, policies, indices
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * The policy that a code stands for in this year.
     *
     * @param code the code as published, such as {@code POL07}
     * @return the policy; empty if the code is of something else, or the catalogue does not know the codes of this year
     */
    public Optional<PolicyId> policyOf(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(policies.get(code));
    }

    /**
     * The code that a policy has in this year.
     *
     * @param policy the policy
     * @return the code; empty if the file has no such column, or the catalogue does not know the codes of this year
     */
    public Optional<String> codeOf(PolicyId policy) {
        Objects.requireNonNull(policy, "policy");
        return policies.entrySet().stream()
                .filter(e -> e.getValue().equals(policy))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The rows without problem, in the order of the file.
     *
     * @return an immutable list
     */
    public List<EntityResults> rows() {
        return rows;
    }

    /**
     * The results of one entity.
     *
     * @param entity its identifier, such as {@code sigep:0576}
     * @return the row, empty if no row without problem has it
     */
    public Optional<EntityResults> find(EntityId entity) {
        Objects.requireNonNull(entity, "entity");
        return Optional.ofNullable(byEntity.get(entity));
    }

    /**
     * The figures of one code in the whole file, as {@link io.github.mipg.rules.maturity.ScoreSeries} takes them.
     *
     * @param code the code as published
     * @return an immutable map in the order of the file, without the entities whose cell is blank
     * @throws io.github.mipg.model.InvalidModelException if the file has no such column; the total may be missing
     */
    public Map<EntityId, OfficialResult> figures(String code) {
        ResultCode.checkColumn("OfficialResults.code", code, codes);
        ImmutableMap.Builder<EntityId, OfficialResult> figures = ImmutableMap.builder();
        for (EntityResults row : rows) {
            row.find(code).ifPresent(r -> figures.put(row.entity(), r));
        }
        return figures.buildOrThrow();
    }

    /**
     * The figures of one code in one peer group (grupo par).
     *
     * @param peerGroup the name of the group as the file has it
     * @param code the code as published
     * @return an immutable map in the order of the file, without the entities whose cell is blank
     * @throws io.github.mipg.model.InvalidModelException if the file has no such column; the total may be missing
     */
    public Map<EntityId, OfficialResult> peers(String peerGroup, String code) {
        Objects.requireNonNull(peerGroup, "peerGroup");
        Objects.requireNonNull(code, "code");
        ResultCode.checkColumn("OfficialResults.code", code, codes);
        ImmutableMap.Builder<EntityId, OfficialResult> peers = ImmutableMap.builder();
        for (EntityResults row : rows) {
            if (row.peerGroup().filter(peerGroup::equals).isPresent()) {
                row.find(code).ifPresent(r -> peers.put(row.entity(), r));
            }
        }
        return peers.buildOrThrow();
    }

    /** Returns the number of entities, the year and the act. */
    @Override
    public String toString() {
        return "official results of " + rows.size() + " entities in " + vigencia + " (" + rowsInFile + " rows), " + act;
    }
}
