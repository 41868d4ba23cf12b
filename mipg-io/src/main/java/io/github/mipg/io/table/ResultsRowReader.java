package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.table.ResultColumns.Field;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one file into the results of entities; a cell that nobody can be sure about becomes a problem. */
final class ResultsRowReader {
    /** Figures end at 100, so that three digits after a sign can be no thousands. */
    private static final Pattern FIGURE = Pattern.compile("(-?(?:0|[1-9][0-9]{0,2}))(?:([.,])([0-9]{1,17}))?");

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final String DANE = "dane";

    private final Vigencia vigencia;
    private final String act;
    private final Optional<DecimalNotation> notation;
    private final ResultColumns columns;
    private final TableProblems problems;
    private final ImmutableList.Builder<EntityResults> rows = ImmutableList.builder();
    private final Map<EntityId, Integer> rowOfEntity = new HashMap<>();
    private @Nullable ImmutableSortedMap<ResultCode, String> figures;

    ResultsRowReader(
            Vigencia vigencia,
            String act,
            Optional<DecimalNotation> notation,
            ResultColumns columns,
            TableProblems problems) {
        this.vigencia = vigencia;
        this.act = act;
        this.notation = notation;
        this.columns = columns;
        this.problems = problems;
    }

    ImmutableList<EntityResults> rows() {
        return rows.build();
    }

    void read(CsvRow source) {
        CheckedRow row = new CheckedRow(source, problems);
        List<String> identification = new ArrayList<>();
        for (Field field : Field.values()) {
            columns.heading(field).ifPresent(identification::add);
        }
        row.checkLines(identification);
        if (!row.isGood()) {
            return;
        }
        Optional<EntityId> entity = entity(row);
        ImmutableList.Builder<OfficialResult> results = ImmutableList.builder();
        ImmutableList.Builder<String> blank = ImmutableList.builder();
        figures().forEach((code, heading) -> {
            if (row.cell(heading).isBlank()) {
                blank.add(code.written());
            } else {
                score(row, heading)
                        .ifPresent(s -> results.add(OfficialResult.builder()
                                .index(code.written())
                                .vigencia(vigencia)
                                .score(s)
                                .act(act)
                                .build()));
            }
        });
        if (row.isGood() && entity.isPresent()) {
            rows.add(new EntityResults(
                    entity.get(),
                    text(row, Field.NAME),
                    text(row, Field.NATURE),
                    text(row, Field.DEPARTMENT),
                    text(row, Field.MUNICIPALITY),
                    text(row, Field.PEER_GROUP),
                    text(row, Field.FORM_TYPE),
                    results.build(),
                    blank.build(),
                    source));
        }
    }

    private ImmutableSortedMap<ResultCode, String> figures() {
        ImmutableSortedMap<ResultCode, String> found = figures;
        if (found == null) {
            found = columns.figures();
            figures = found;
        }
        return found;
    }

    private Optional<EntityId> entity(CheckedRow row) {
        Optional<String> sigep = columns.heading(Field.SIGEP_CODE);
        String heading = sigep.or(() -> columns.heading(Field.DANE_CODE)).orElseThrow();
        EntityCodes codes = sigep.isPresent() ? EntityCodes.SIGEP : EntityCodes.DANE;
        if (!codes.check(row, heading)) {
            return Optional.empty();
        }
        String code = row.cell(heading);
        EntityId entity = sigep.isPresent() ? EntityId.sigep(code) : new EntityId(DANE, code);
        Integer first = rowOfEntity.putIfAbsent(entity, row.row());
        if (first != null) {
            row.duplicate(heading, first);
        }
        return Optional.of(entity);
    }

    private Optional<OfficialScore> score(CheckedRow row, String heading) {
        Matcher parts = FIGURE.matcher(row.cell(heading));
        String sign = parts.matches() ? parts.group(2) : null;
        boolean otherSign =
                sign != null && notation.filter(n -> n.sign() != sign.charAt(0)).isPresent();
        if (!parts.matches() || otherSign) {
            row.problem(
                    heading,
                    ProblemCode.WRONG_TYPE,
                    notation.map(n -> Text.of(
                                    "una cifra de 0 a 100 con " + n.label().spanish(),
                                    "a figure from 0 to 100 with " + n.label().english()))
                            .orElse(Text.of("una cifra de 0 a 100, como 30.2", "a figure from 0 to 100, such as 30.2")),
                    Text.of(
                            "Escriba solo la cifra, o deje la celda vacía si no aplica o no se reportó: nunca cero.",
                            "Write the figure alone, or leave the cell empty if it does not apply or was not reported:"
                                    + " never zero."));
            return Optional.empty();
        }
        BigDecimal figure = new BigDecimal(sign == null ? parts.group(1) : parts.group(1) + "." + parts.group(3));
        if (parts.group(1).startsWith("-") || figure.compareTo(MOST) > 0) {
            row.problem(
                    heading,
                    ProblemCode.INVALID_VALUE,
                    Text.of("una cifra de 0 a 100", "a figure from 0 to 100"),
                    Text.of(
                            "Escriba la cifra como se publicó; los resultados van de 0 a 100.",
                            "Write the figure as it was published; results go from 0 to 100."));
            return Optional.empty();
        }
        return Optional.of(OfficialScore.of(figure));
    }

    private Optional<String> text(CheckedRow row, Field field) {
        return columns.heading(field).map(row::cell).filter(c -> !c.isEmpty());
    }
}
