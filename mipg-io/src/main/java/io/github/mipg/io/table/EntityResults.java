package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.measurement.OfficialResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The official results of one entity in one year (resultados oficiales de una entidad), beside the cells as the file has
 * them, so that nothing is lost.
 *
 * @param entity the entity: {@code sigep:0576}, or {@code dane:05667} where the file knows only the municipality
 * @param name its name as the file spells it (entidad), empty if nothing stands there
 * @param nature its legal nature as the file spells it (naturaleza jurídica), empty if nothing stands there
 * @param department its department as the file spells it (departamento), empty if nothing stands there
 * @param municipality its municipality as the file spells it (municipio), empty if nothing stands there
 * @param peerGroup the group that it is compared with (grupo par), empty if nothing stands there
 * @param formType which form it answered (tipo de formulario), empty if nothing stands there
 * @param results the figures, in the order of the official files: IDI, dimensions, policies, indices
 * @param blank the codes of the columns in which nothing stands: not applicable or not reported, which a file does not
 *     tell apart, and never zero
 * @param source the row with all its cells
 * @since 0.1.0
 */
public record EntityResults(
        EntityId entity,
        Optional<String> name,
        Optional<String> nature,
        Optional<String> department,
        Optional<String> municipality,
        Optional<String> peerGroup,
        Optional<String> formType,
        List<OfficialResult> results,
        List<String> blank,
        CsvRow source) {
    /**
     * Checks that all parts are there.
     *
     * @param entity the entity
     * @param name its name
     * @param nature its legal nature
     * @param department its department
     * @param municipality its municipality
     * @param peerGroup its peer group
     * @param formType which form it answered
     * @param results the figures
     * @param blank the codes without figure
     * @param source the row with all its cells
     */
    public EntityResults {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(blank, "blank");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(peerGroup, "peerGroup");
        Objects.requireNonNull(formType, "formType");
        results = ImmutableList.copyOf(results);
        blank = ImmutableList.copyOf(blank);
        Objects.requireNonNull(source, "source");
    }

    /**
     * The figure of one code.
     *
     * @param code the code as published, such as {@code IDI}, {@code D1}, {@code POL07}, {@code P7} or {@code I01}
     * @return the result; empty if it is blank, or if it is the total and the file has none
     * @throws io.github.mipg.model.InvalidModelException if it is no column of the file, as a misspelt code is: that must not
     *     read like a blank
     */
    public Optional<OfficialResult> find(String code) {
        Objects.requireNonNull(code, "code");
        List<String> codes = ImmutableList.<String>builder()
                .addAll(results.stream().map(OfficialResult::index).iterator())
                .addAll(blank)
                .build();
        ResultCode.checkColumn("EntityResults.code", code, codes);
        return results.stream().filter(r -> r.index().equals(code)).findFirst();
    }

    /**
     * Whether all its figures are exactly zero (fila en ceros). Copies of the official files are known in which zeros stand
     * where nothing was measured: such a row may be true, and is to be held against the publication.
     *
     * @return whether it has figures and none is above zero
     */
    public boolean isAllZero() {
        return !results.isEmpty()
                && results.stream().allMatch(r -> r.score().exact().signum() == 0);
    }

    /**
     * Its number among the rows of data.
     *
     * @return the number, counted from 1
     */
    public int row() {
        return source.row();
    }

    /**
     * Line of the file on which it starts.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return source.line();
    }
}
