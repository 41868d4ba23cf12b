package io.github.mipg.io.table;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the rows of one register into entities; a cell that nobody can be sure about becomes a problem. */
final class RegisterReader {
    private static final int MOST_DIGITS = 9;

    private final ImmutableMap<String, Optional<LegalNatureId>> natures;
    private final Supplier<Spellings> spellings;
    private final Vigencia categoriesOf;
    private final TableProblems problems;
    private final ImmutableList.Builder<RegisterRow> rows = ImmutableList.builder();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    RegisterReader(
            ImmutableMap<String, Optional<LegalNatureId>> natures, Vigencia categoriesOf, TableProblems problems) {
        this.natures = natures;
        this.spellings = Suppliers.memoize(() -> new Spellings(natures.keySet()));
        this.categoriesOf = categoriesOf;
        this.problems = problems;
    }

    ImmutableList<RegisterRow> rows() {
        return rows.build();
    }

    void read(CsvRow source) {
        CheckedRow row = new CheckedRow(source, problems);
        row.checkLines(RegisterColumns.ALL);
        if (!row.isGood()) {
            return;
        }
        checkCode(row);
        checkName(row);
        Optional<LegalNatureId> nature = nature(row);
        PublicEntity.Builder entity = PublicEntity.builder();
        entity.branch(ClosedColumn.read(row, RegisterColumns.BRANCH, RegisterColumns.BRANCHES));
        entity.order(ClosedColumn.read(row, RegisterColumns.ORDER, RegisterColumns.ORDERS));
        entity.level(ClosedColumn.read(row, RegisterColumns.LEVEL, RegisterColumns.LEVELS));
        entity.state(ClosedColumn.read(row, RegisterColumns.STATE, RegisterColumns.STATES));
        entity.sectorHead(ClosedColumn.read(row, RegisterColumns.SECTOR_HEAD, RegisterColumns.YES_OR_NO));
        ClosedColumn.read(row, RegisterColumns.CATEGORY, RegisterColumns.CATEGORIES)
                .ifPresent(c -> entity.putCategories(categoriesOf, c));
        entity.approvedPosts(posts(row));
        if (row.isGood()) {
            entity.id(EntityId.sigep(row.cell(RegisterColumns.CODE)));
            entity.name(row.cell(RegisterColumns.NAME));
            entity.nature(nature);
            rows.add(new RegisterRow(entity.build(), source));
        }
    }

    private void checkCode(CheckedRow row) {
        if (!EntityCodes.SIGEP.check(row, RegisterColumns.CODE)) {
            return;
        }
        Integer first = rowOfCode.putIfAbsent(row.cell(RegisterColumns.CODE), row.row());
        if (first != null) {
            row.duplicate(RegisterColumns.CODE, first);
        }
    }

    private void checkName(CheckedRow row) {
        if (row.cell(RegisterColumns.NAME).isEmpty()) {
            row.problem(
                    RegisterColumns.NAME,
                    ProblemCode.MISSING,
                    Text.of("el nombre de la entidad", "the name of the entity"),
                    Text.of("Escriba el nombre registrado.", "Write the name as registered."));
        }
    }

    private Optional<LegalNatureId> nature(CheckedRow row) {
        String spelling = row.cell(RegisterColumns.NATURE);
        if (spelling.isEmpty()) {
            return Optional.empty();
        }
        Optional<LegalNatureId> known = natures.get(spelling);
        if (known != null) {
            return known;
        }
        row.problem(
                RegisterColumns.NATURE,
                ProblemCode.UNRESOLVED,
                () -> nearestNature(spelling)
                        .map(n -> Text.of(
                                "una naturaleza jurídica del catálogo; la más parecida es '" + n + "'",
                                "a legal nature of the catalogue; the nearest is '" + n + "'"))
                        .orElse(Text.of("una naturaleza jurídica del catálogo", "a legal nature of the catalogue")),
                () -> nearestNature(spelling)
                        .map(n -> Text.of(
                                "Escriba '" + n + "' si es esa, o agregue esta grafía a un catálogo propio.",
                                "Write '" + n
                                        + "' if it is that one, or add this spelling to a catalogue of your own."))
                        .orElse(Text.of(
                                "Escríbala como el registro, agregue esta grafía a un catálogo propio o deje la celda"
                                        + " vacía si no se sabe.",
                                "Write it as the register does, add this spelling to a catalogue of your own, or leave"
                                        + " the cell empty if it is unknown.")));
        return Optional.empty();
    }

    private Optional<String> nearestNature(String spelling) {
        return spellings.get().nearest(spelling);
    }

    private Optional<Integer> posts(CheckedRow row) {
        String posts = row.cell(RegisterColumns.POSTS);
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        if (posts.length() <= MOST_DIGITS && CheckedRow.isDigits(posts)) {
            return Optional.of(Integer.valueOf(posts));
        }
        row.problem(
                RegisterColumns.POSTS,
                ProblemCode.WRONG_TYPE,
                Text.of("un número entero de 0 a 999999999", "a whole number from 0 to 999999999"),
                Text.of(
                        "Escriba solo dígitos, sin puntos ni comas, o deje la celda vacía si no se sabe.",
                        "Write digits only, without points and commas, or leave the cell empty if it is unknown."));
        return Optional.empty();
    }
}
