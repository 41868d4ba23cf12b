package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of one register into entities; a cell that nobody can be sure about becomes a problem. */
final class RegisterReader {
    private static final int MOST_DIGITS = 9;
    private static final int CODE_LENGTH = 4;

    private final ImmutableMap<String, Optional<LegalNatureId>> natures;
    private final Vigencia categoriesOf;
    private final TableProblems problems;
    private final ImmutableList.Builder<RegisterRow> rows = ImmutableList.builder();
    private final Map<String, Integer> rowOfCode = new HashMap<>();
    private final Map<String, Spellings> spellingsOf = new HashMap<>();
    private boolean rowIsGood;

    RegisterReader(
            ImmutableMap<String, Optional<LegalNatureId>> natures, Vigencia categoriesOf, TableProblems problems) {
        this.natures = natures;
        this.categoriesOf = categoriesOf;
        this.problems = problems;
    }

    ImmutableList<RegisterRow> rows() {
        return rows.build();
    }

    void read(CsvRow row) {
        rowIsGood = true;
        for (String heading : RegisterColumns.ALL) {
            Defect.of(cell(row, heading))
                    .ifPresent(d -> problem(row, heading, ProblemCode.INVALID_VALUE, d.expected(), d.fix()));
        }
        if (!rowIsGood) {
            return;
        }
        checkCode(row);
        checkName(row);
        Optional<LegalNatureId> nature = nature(row);
        PublicEntity.Builder entity = PublicEntity.builder();
        entity.branch(closed(row, RegisterColumns.BRANCH, RegisterColumns.BRANCHES));
        entity.order(closed(row, RegisterColumns.ORDER, RegisterColumns.ORDERS));
        entity.level(closed(row, RegisterColumns.LEVEL, RegisterColumns.LEVELS));
        entity.state(closed(row, RegisterColumns.STATE, RegisterColumns.STATES));
        entity.sectorHead(closed(row, RegisterColumns.SECTOR_HEAD, RegisterColumns.YES_OR_NO));
        closed(row, RegisterColumns.CATEGORY, RegisterColumns.CATEGORIES)
                .ifPresent(c -> entity.putCategories(categoriesOf, c));
        entity.approvedPosts(posts(row));
        if (rowIsGood) {
            entity.id(EntityId.sigep(cell(row, RegisterColumns.CODE)));
            entity.name(cell(row, RegisterColumns.NAME));
            entity.nature(nature);
            rows.add(new RegisterRow(entity.build(), row));
        }
    }

    private void checkCode(CsvRow row) {
        String code = cell(row, RegisterColumns.CODE);
        if (code.length() != CODE_LENGTH || !isDigits(code)) {
            boolean cut = !code.isEmpty() && code.length() < CODE_LENGTH && isDigits(code);
            String whole = cut ? "0".repeat(CODE_LENGTH - code.length()) + code : "0576";
            problem(
                    row,
                    RegisterColumns.CODE,
                    code.isEmpty() ? ProblemCode.MISSING : ProblemCode.INVALID_VALUE,
                    Text.of("los cuatro dígitos de un código SIGEP", "the four digits of a SIGEP code"),
                    cut
                            ? Text.of(
                                    "Escriba '" + whole + "': una hoja de cálculo quitó los ceros a la izquierda.",
                                    "Write '" + whole + "': a spreadsheet program cut the leading zeros.")
                            : Text.of(
                                    "Escriba el código con sus ceros a la izquierda, como '" + whole + "'.",
                                    "Write the code with its leading zeros, such as '" + whole + "'."));
            return;
        }
        Integer first = rowOfCode.putIfAbsent(code, row.row());
        if (first != null) {
            problem(
                    row,
                    RegisterColumns.CODE,
                    ProblemCode.DUPLICATE,
                    Text.of("cada código una sola vez", "each code once"),
                    Text.of(
                            "Quite una de las dos filas: la fila " + first + " ya tiene este código.",
                            "Take one of the two rows out: row " + first + " has this code already."));
        }
    }

    private void checkName(CsvRow row) {
        if (cell(row, RegisterColumns.NAME).isEmpty()) {
            problem(
                    row,
                    RegisterColumns.NAME,
                    ProblemCode.MISSING,
                    Text.of("el nombre de la entidad", "the name of the entity"),
                    Text.of("Escriba el nombre registrado.", "Write the name as registered."));
        }
    }

    private Optional<LegalNatureId> nature(CsvRow row) {
        String spelling = cell(row, RegisterColumns.NATURE);
        if (spelling.isEmpty()) {
            return Optional.empty();
        }
        Optional<LegalNatureId> known = natures.get(spelling);
        if (known != null) {
            return known;
        }
        rowIsGood = false;
        problems.add(() -> {
            Optional<String> near = spellings(RegisterColumns.NATURE, natures).nearest(spelling);
            return Problem.inTable(
                    ProblemCode.UNRESOLVED,
                    problems.file(),
                    row.row(),
                    RegisterColumns.NATURE,
                    row.line(),
                    near.map(n -> Text.of(
                                    "una naturaleza jurídica del catálogo; la más parecida es '" + n + "'",
                                    "a legal nature of the catalogue; the nearest is '" + n + "'"))
                            .orElse(Text.of("una naturaleza jurídica del catálogo", "a legal nature of the catalogue")),
                    spelling,
                    near.map(n -> Text.of(
                                    "Escriba '" + n + "' si es esa, o agregue esta grafía a un catálogo propio.",
                                    "Write '" + n + "' if it is that one, or add this spelling to a catalogue of your"
                                            + " own."))
                            .orElse(Text.of(
                                    "Escríbala como el registro, agregue esta grafía a un catálogo propio o deje la"
                                            + " celda vacía si no se sabe.",
                                    "Write it as the register does, add this spelling to a catalogue of your own, or"
                                            + " leave the cell empty if it is unknown.")));
        });
        return Optional.empty();
    }

    private <T> Optional<T> closed(CsvRow row, String heading, ImmutableMap<String, Optional<T>> meanings) {
        String spelling = cell(row, heading);
        if (spelling.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meaning = meanings.get(spelling);
        if (meaning != null) {
            return meaning;
        }
        rowIsGood = false;
        problems.add(() -> Problem.inTable(
                ProblemCode.INVALID_VALUE,
                problems.file(),
                row.row(),
                heading,
                row.line(),
                Text.same(spellings(heading, meanings).listed()),
                spelling,
                spellings(heading, meanings)
                        .nearest(spelling)
                        .map(n -> Text.of("Escriba '" + n + "' si es eso.", "Write '" + n + "' if that is meant."))
                        .orElse(Text.of(
                                "Escriba una de esas grafías, o deje la celda vacía si no se sabe.",
                                "Write one of those spellings, or leave the cell empty if it is unknown."))));
        return Optional.empty();
    }

    private Optional<Integer> posts(CsvRow row) {
        String posts = cell(row, RegisterColumns.POSTS);
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        if (posts.length() <= MOST_DIGITS && isDigits(posts)) {
            return Optional.of(Integer.valueOf(posts));
        }
        problem(
                row,
                RegisterColumns.POSTS,
                ProblemCode.WRONG_TYPE,
                Text.of("un número entero de 0 a 999999999", "a whole number from 0 to 999999999"),
                Text.of(
                        "Escriba solo dígitos, sin puntos ni comas, o deje la celda vacía si no se sabe.",
                        "Write digits only, without points and commas, or leave the cell empty if it is unknown."));
        return Optional.empty();
    }

    private Spellings spellings(String heading, ImmutableMap<String, ?> meanings) {
        return spellingsOf.computeIfAbsent(heading, h -> new Spellings(meanings.keySet()));
    }

    private void problem(CsvRow row, String heading, ProblemCode code, Text expected, Text fix) {
        rowIsGood = false;
        problems.add(() -> Problem.inTable(
                code, problems.file(), row.row(), heading, row.line(), expected, cell(row, heading), fix));
    }

    private static String cell(CsvRow row, String heading) {
        return row.cell(heading).orElse("");
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
