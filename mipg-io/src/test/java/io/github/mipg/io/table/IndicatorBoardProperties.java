package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Vigencia;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IndicatorBoardProperties {
    private static final Vigencia YEAR = Vigencia.of(2025);

    private static Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(8).map(s -> s.replaceAll("\\p{Cc}|\\p{Cs}", "")),
                Arbitraries.of("", " ", "1A", "0.8", "<= 3%", "I\u0301", "\u202E", "1e99", "x".repeat(300)));
    }

    private static Arbitrary<List<List<String>>> tables(List<Arbitrary<String>> columns) {
        List<Arbitrary<String>> mixed = new ArrayList<>();
        columns.forEach(c -> mixed.add(Arbitraries.frequencyOf(Tuple.of(20, c), Tuple.of(1, odd()))));
        return Combinators.combine(mixed).as(cells -> cells).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> boards() {
        Arbitrary<String> text = Arbitraries.of("", "Algo", "Otra cosa, con coma");
        Arbitrary<String> name = Arbitraries.of("Uno", "Dos", "Tres");
        return tables(List.of(
                Arbitraries.of("1A", "2A", "3A", "4A", "5A"),
                text,
                text,
                name,
                text,
                Arbitraries.of("", "MENSUAL", "anual"),
                name,
                name,
                text,
                Arbitraries.of("Actas", "0.85"),
                text,
                text,
                Arbitraries.of("", "PORCENTAJE", "DÍAS"),
                Arbitraries.of("", "0.8", "80%", "<= 3", ">= 3%", "1e-05"),
                text));
    }

    @Provide
    Arbitrary<List<List<String>>> overlays() {
        Arbitrary<String> figure = Arbitraries.of("", "", "1%", "2%", "50%", "3", "80");
        return tables(List.of(
                Arbitraries.of("1A", "2A", "3A", "4A", "", "9Z"),
                Arbitraries.of("", "", "Uno", "Dos"),
                Arbitraries.of("", "creciente", "menor es mejor"),
                figure,
                figure,
                figure,
                figure,
                figure,
                figure,
                figure));
    }

    private static ReadResult<IndicatorBoard> board(List<List<String>> rows) {
        return IndicatorBoard.read(CsvWriter.exact().write(IndicatorBoard.headings(), rows), "t.csv", YEAR);
    }

    private static ReadResult<IndicatorOverlay> overlay(List<List<String>> rows) {
        return IndicatorOverlay.read(CsvWriter.exact().write(IndicatorOverlay.headings(), rows), "c.csv");
    }

    private static Set<Integer> rowsOf(List<Problem> problems) {
        return problems.stream().map(p -> p.row().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsASheetOrHasAProblemAndNothingIsLost(@ForAll("boards") List<List<String>> table) {
        ReadResult<IndicatorBoard> result = board(table);

        Set<Integer> rows = rowsOf(result.problems());
        for (IndicatorSheet sheet : result.value().orElseThrow().sheets()) {
            assertThat(rows.add(sheet.row())).isTrue();
            assertThat(sheet.source().cells()).isEqualTo(table.get(sheet.row() - 1));
            assertThat(sheet.target().map(WrittenFigure::written).orElse(""))
                    .isEqualTo(sheet.source().cell("meta").orElseThrow());
        }
        assertThat(rows).hasSize(table.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTargetIsCertainOrAskedAbout(@ForAll("boards") List<List<String>> table) {
        for (IndicatorSheet sheet : board(table).value().orElseThrow().sheets()) {
            boolean asked = sheet.toConfirm().stream()
                    .anyMatch(c -> c.subject() == PendingConfirmation.Subject.TARGET_UNIT
                            || c.subject() == PendingConfirmation.Subject.TARGET_NEAR_ZERO);
            boolean certain = !sheet.indicator().targets().isEmpty();
            assertThat(certain || asked).isEqualTo(sheet.target().isPresent());
            assertThat(certain && asked).isFalse();
            assertThat(sheet.indicator().direction()).isEmpty();
            assertThat(sheet.indicator().levels()).isEqualTo(Fact.unknown());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anOverlayChangesOnlyTheIndicatorsOfItsGoodRows(
            @ForAll("boards") List<List<String>> table, @ForAll("overlays") List<List<String>> rows) {
        IndicatorBoard board = board(table).value().orElseThrow();
        ReadResult<IndicatorOverlay> overlay = overlay(rows);
        ReadResult<IndicatorBoard> result = board.with(overlay.value().orElseThrow());
        IndicatorBoard changed = result.value().orElseThrow();

        assertThat(changed.sheets()).hasSameSizeAs(board.sheets());
        Set<Integer> bad = rowsOf(result.problems());
        bad.addAll(rowsOf(overlay.problems()));
        for (int i = 0; i < board.sheets().size(); i++) {
            IndicatorSheet before = board.sheets().get(i);
            IndicatorSheet after = changed.sheets().get(i);
            assertThat(after.indicator().id()).isEqualTo(before.indicator().id());
            assertThat(after.source()).isEqualTo(before.source());
            if (!after.equals(before)) {
                assertThat(rows)
                        .anyMatch(r -> !bad.contains(rows.indexOf(r) + 1)
                                && (r.get(0).equals(before.indicator().id().value())
                                        || r.get(1).equals(before.indicator().name())));
            }
        }
    }
}
