package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.PublicEntity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The municipalities of the country with their codes (División Político-Administrativa, DIVIPOLA), read from CSV in the
 * layout of the list that DANE publishes.
 *
 * <p>The headings are those of {@link #headings()}, in any order. Codes are text: one that lost its leading zero is a
 * problem that says so. The two digits of the department must begin the code of the municipality. Coordinates have a
 * decimal point and lie in Colombia; two empty cells are coordinates that are not known. A row with a problem is left
 * out.
 *
 * <p>The list changes and the file does not name its day, so the caller does. Lists differ, too, in whether they hold the
 * areas that are no municipality (áreas no municipalizadas): a code that a list does not have need not be wrong.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class TerritorialDivision {
    private final LocalDate asOf;
    private final int rowsInFile;
    private final ImmutableMap<MunicipalityCode, Municipality> byCode;
    private final ImmutableListMultimap<String, Municipality> byDepartment;

    private TerritorialDivision(LocalDate asOf, int rowsInFile, ImmutableList<Municipality> municipalities) {
        this.asOf = asOf;
        this.rowsInFile = rowsInFile;
        this.byCode = Maps.uniqueIndex(municipalities, Municipality::code);
        this.byDepartment = Multimaps.index(municipalities, Municipality::department);
    }

    /**
     * The headings that a list must have.
     *
     * @return an immutable list in the usual order
     */
    public static List<String> headings() {
        return DivisionReader.HEADINGS;
    }

    /**
     * Reads a list from memory, separated by commas and within the standard limits.
     *
     * @param bytes the whole file
     * @param fileName its name, for the problems only
     * @param asOf the day whose list it is
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<TerritorialDivision> read(byte[] bytes, String fileName, LocalDate asOf) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(asOf, "asOf");
        return read(new ByteArrayInputStream(bytes), fileName, asOf);
    }

    /**
     * Reads a list from a stream, which is left open, separated by commas and within the standard limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param asOf the day whose list it is
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<TerritorialDivision> read(InputStream in, String fileName, LocalDate asOf) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(asOf, "asOf");
        return read(in, fileName, asOf, CsvReader.standard());
    }

    /**
     * Reads a list from a stream, which is left open, with another separator or other limits.
     *
     * @param in the stream
     * @param fileName its name, for the problems only
     * @param asOf the day whose list it is
     * @param reader how to read the cells; the headings it expects are replaced by those of the list
     * @return the good rows beside the problems of the others; no value if the headings cannot be used
     */
    public static ReadResult<TerritorialDivision> read(
            InputStream in, String fileName, LocalDate asOf, CsvReader reader) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(reader, "reader");
        TableProblems problems = new TableProblems(fileName);
        DivisionReader division = new DivisionReader(problems);
        CsvScanner scanner = reader.expecting(DivisionReader.HEADINGS).scan(in, problems, division::read);
        if (scanner.headings().isEmpty()) {
            return ReadResult.failed(problems.toList());
        }
        return ReadResult.of(
                new TerritorialDivision(asOf, scanner.rows(), division.municipalities()), problems.toList());
    }

    /**
     * The day whose list it is, as the caller gave it (fecha de corte).
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
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
     * The municipalities whose row has no problem, in the order of the file.
     *
     * @return an immutable list
     */
    public List<Municipality> municipalities() {
        return byCode.values().asList();
    }

    /**
     * The codes of the departments that have a municipality in the list; Bogotá counts as one, {@code 11}.
     *
     * @return an immutable list in ascending order
     */
    public List<String> departments() {
        return ImmutableSortedSet.copyOf(byDepartment.keySet()).asList();
    }

    /**
     * The municipalities of one department.
     *
     * @param department its code, two digits
     * @return an immutable list in the order of the file, empty if the list has none of it
     */
    public List<Municipality> municipalitiesOf(String department) {
        Objects.requireNonNull(department, "department");
        return byDepartment.get(department);
    }

    /**
     * The municipality with a code.
     *
     * @param code its code
     * @return the municipality, empty if the list does not have it
     */
    public Optional<Municipality> find(MunicipalityCode code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Checks the municipality that an entity names.
     *
     * @param entity the entity
     * @return what came of it; an entity that names no municipality has no problem
     */
    public MunicipalityCheck check(PublicEntity entity) {
        Objects.requireNonNull(entity, "entity");
        return entity.municipality().map(this::check).orElseGet(() -> MunicipalityCheck.notGiven(asOf));
    }

    /**
     * Checks a code.
     *
     * @param code the code
     * @return what came of it
     */
    public MunicipalityCheck check(MunicipalityCode code) {
        Objects.requireNonNull(code, "code");
        return MunicipalityCheck.of(code, this);
    }

    /**
     * Checks a code against the department that stands beside it.
     *
     * @param code the code
     * @param department two digits
     * @return what came of it
     * @throws InvalidModelException if the department is not two digits
     */
    public MunicipalityCheck check(MunicipalityCode code, String department) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(department, "department");
        if (department.length() != DivisionReader.DEPARTMENT_LENGTH || !CheckedRow.isDigits(department)) {
            throw InvalidModelException.of(
                    "TerritorialDivision.check(department)",
                    department,
                    "be two digits",
                    "municipality " + code.value(),
                    "Keep leading zeros, as in '05': a spreadsheet may have cut them.");
        }
        return code.department().equals(department)
                ? check(code)
                : MunicipalityCheck.ofOtherDepartment(code, department, this);
    }

    /** Returns the number of municipalities and the day. */
    @Override
    public String toString() {
        return "DIVIPOLA as of " + asOf + ": " + byCode.size() + " municipalities (" + rowsInFile + " rows)";
    }
}
