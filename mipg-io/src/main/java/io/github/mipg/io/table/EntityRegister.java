package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A register of public entities (registro de entidades públicas) in the layout of the list that Función Pública keeps in
 * SIGEP, read from CSV.
 *
 * <p>The headings are those of {@link #headings()}, in any order. Only code and name must be filled in: an empty cell
 * elsewhere is something unknown. Every spelling of a closed column is mapped one by one, legal natures by the
 * catalogue; a spelling that is not known is a problem, never a default, and its row is left out. The column {@code
 * tipo_vinculo} is kept as it stands and not interpreted.
 *
 * <p>Municipal categories are fixed each year by decree and the file does not name the year, so the caller does.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class EntityRegister {
    private final Vigencia categoriesOf;
    private final int rowsInFile;
    private final ImmutableList<RegisterRow> rows;
    private final ImmutableMap<EntityId, RegisterRow> byId;

    private EntityRegister(Vigencia categoriesOf, int rowsInFile, ImmutableList<RegisterRow> rows) {
        this.categoriesOf = categoriesOf;
        this.rowsInFile = rowsInFile;
        this.rows = rows;
        this.byId = Maps.uniqueIndex(rows, r -> r.entity().id());
    }

    /**
     * The headings that a register must have.
     *
     * @return an immutable list in the usual order
     */
    public static List<String> headings() {
        return RegisterColumns.ALL;
    }

    /**
     * Reads a register from memory, separated by commas and within the standard limits.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @param law the catalogue that knows the spellings of legal natures
     * @param categoriesOf the year whose municipal categories the file has
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<EntityRegister> read(
            byte[] bytes, String fileName, MipgCatalog law, Vigencia categoriesOf) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(categoriesOf, "categoriesOf");
        return read(new ByteArrayInputStream(bytes), fileName, law, categoriesOf);
    }

    /**
     * Reads a register from a stream, which is left open, separated by commas and within the standard limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param law the catalogue that knows the spellings of legal natures
     * @param categoriesOf the year whose municipal categories the file has
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<EntityRegister> read(
            InputStream in, String fileName, MipgCatalog law, Vigencia categoriesOf) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(categoriesOf, "categoriesOf");
        return read(in, fileName, law, categoriesOf, CsvReader.standard());
    }

    /**
     * Reads a register from a stream, which is left open, with another separator or other limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param law the catalogue that knows the spellings of legal natures
     * @param categoriesOf the year whose municipal categories the file has
     * @param reader how to read the cells; the headings it expects are replaced by those of the register
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<EntityRegister> read(
            InputStream in, String fileName, MipgCatalog law, Vigencia categoriesOf, CsvReader reader) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(categoriesOf, "categoriesOf");
        Objects.requireNonNull(reader, "reader");
        TableProblems problems = new TableProblems(fileName);
        RegisterReader register = new RegisterReader(spellings(law), categoriesOf, problems);
        CsvScanner scanner = reader.expecting(RegisterColumns.ALL).scan(in, problems, register::read);
        if (scanner.headings().isEmpty()) {
            return ReadResult.failed(problems.toList());
        }
        return ReadResult.of(new EntityRegister(categoriesOf, scanner.rows(), register.rows()), problems.toList());
    }

    /**
     * The year whose municipal categories the file has, as the caller gave it (vigencia).
     *
     * @return the year
     */
    public Vigencia categoriesOf() {
        return categoriesOf;
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
     * The rows without problem, in the order of the file.
     *
     * @return an immutable list
     */
    public List<RegisterRow> rows() {
        return rows;
    }

    /**
     * The row of one entity.
     *
     * @param id its identifier, such as {@code sigep:0576}
     * @return the row, empty if no row without problem has it
     */
    public Optional<RegisterRow> find(EntityId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the number of rows. */
    @Override
    public String toString() {
        return "register of " + rows.size() + " public entities (" + rowsInFile + " rows)";
    }

    private static ImmutableMap<String, Optional<LegalNatureId>> spellings(MipgCatalog law) {
        ImmutableMap.Builder<String, Optional<LegalNatureId>> known = ImmutableMap.builder();
        for (LegalNature nature : law.natures()) {
            for (String spelling : nature.spellings()) {
                known.put(spelling, Optional.of(nature.id()));
            }
        }
        return known.buildKeepingLast();
    }
}
