package io.github.mipg.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.PendingConfirmation.Subject;
import io.github.mipg.model.Fact;
import io.github.mipg.model.Figure;
import io.github.mipg.model.IndicatorId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Frequency;
import io.github.mipg.model.planning.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the board of a town hall, which the library does not ship, from the folder that MIPG_DATA names. */
class RealBoardTest {
    private static final Vigencia YEAR = Vigencia.of(2025);

    private static byte[] file = new byte[0];

    @BeforeAll
    static void findTheFile() throws IOException {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason = "RealBoardTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        file = Files.readAllBytes(Path.of(folder, "tablero-indicadores-filandia-2025", "fichas.csv"));
    }

    private static ReadResult<IndicatorBoard> read() {
        return IndicatorBoard.read(file, "fichas.csv", YEAR);
    }

    private static IndicatorBoard board() {
        return read().value().orElseThrow();
    }

    @Test
    void allIndicatorsAreReadAndTheRowThatIsNoneIsReported() {
        ReadResult<IndicatorBoard> result = read();

        assertThat(result.problems())
                .singleElement()
                .extracting(Problem::code, p -> p.row().orElse(0), Problem::actual)
                .containsExactly(ProblemCode.MISSING, 23, "Dato Usuarios atendidos");
        IndicatorBoard board = result.value().orElseThrow();
        assertThat(board.rowsInFile()).isEqualTo(23);
        assertThat(board.indicators()).hasSize(22);
        assertThat(board.indicators()).allMatch(i -> i.direction().isEmpty());
        assertThat(board.indicators()).allMatch(i -> i.levels().equals(Fact.unknown()));
        assertThat(board.indicators())
                .allMatch(i -> i.numerator().isPresent() && i.denominator().isPresent());
        assertThat(board.indicators().stream()
                        .collect(groupingBy(i -> i.frequency().orElseThrow(), counting())))
                .isEqualTo(Map.of(
                        Frequency.MONTHLY, 2L,
                        Frequency.BIMONTHLY, 1L,
                        Frequency.QUARTERLY, 9L,
                        Frequency.HALF_YEARLY, 7L,
                        Frequency.YEARLY, 3L));
    }

    @Test
    void whatIsNotCertainIsAskedAndNotGuessed() {
        IndicatorBoard board = board();

        assertThat(board.toConfirm().stream().collect(groupingBy(PendingConfirmation::subject, counting())))
                .isEqualTo(Map.of(
                        Subject.TARGET_UNIT, 18L,
                        Subject.TARGET_NEAR_ZERO, 3L,
                        Subject.DIRECTION, 1L,
                        Subject.VARIABLE_SOURCE, 2L));
        assertThat(board.indicators())
                .filteredOn(i -> !i.targets().isEmpty())
                .extracting(i -> i.id().value(), Indicator::targets)
                .containsExactly(tuple("2GH", Map.of(YEAR, Figure.of(3))));
        assertThat(board.sheets()).allMatch(s -> s.target().isPresent());
        assertThat(board.find(IndicatorId.of("1SC"))
                        .orElseThrow()
                        .target()
                        .orElseThrow()
                        .written())
                .isEqualTo("1e-05");
    }

    @Test
    void itsKeeperSettlesAllOfIt() {
        String rows = """
                1SC,,decreciente,0%,,0%,,,0.1%,
                1GH,,decreciente,0%,,,,,,
                2GH,,decreciente,,,3%,,,3.1%,
                5GH,,decreciente,0%,,,,,,
                """;
        IndicatorOverlay overlay = IndicatorOverlay.read(
                        (String.join(",", IndicatorOverlay.headings()) + "\n" + rows).getBytes(UTF_8), "c.csv")
                .orThrow();

        IndicatorBoard board = board().withPlainPercentagesIn(PercentageNotation.FRACTIONS)
                .with(overlay)
                .orThrow();

        assertThat(board.toConfirm()).extracting(PendingConfirmation::subject).containsOnly(Subject.VARIABLE_SOURCE);
        assertThat(board.indicators()).allMatch(i -> i.targets().containsKey(YEAR));
        Indicator complaints = board.find(IndicatorId.of("1SC")).orElseThrow().indicator();
        assertThat(complaints.targets()).isEqualTo(Map.of(YEAR, Figure.of(0)));
        assertThat(complaints.direction()).hasValue(Direction.LOWER_IS_BETTER);
        assertThat(board.find(IndicatorId.of("4GH")).orElseThrow().indicator().targets())
                .isEqualTo(Map.of(YEAR, Figure.parse("4.5")));
    }

    @Test
    void itIsWrittenAgainCellByCell() {
        List<List<String>> cells =
                board().sheets().stream().map(s -> s.source().cells()).toList();
        byte[] again = CsvWriter.exact().write(IndicatorBoard.headings(), cells);

        assertThat(IndicatorBoard.read(again, "fichas.csv", YEAR).orThrow().sheets())
                .isEqualTo(board().sheets());
    }
}
