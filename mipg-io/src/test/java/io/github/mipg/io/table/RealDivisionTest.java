package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.MunicipalityCheck.Outcome;
import io.github.mipg.model.entity.MunicipalityCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the list of all municipalities, which the library does not ship, from the folder that MIPG_DATA names. */
class RealDivisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 14);

    private static byte[] file = new byte[0];

    @BeforeAll
    static void findTheFile() throws IOException {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason = "RealDivisionTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        file = Files.readAllBytes(Path.of(folder, "divipola", "municipios.csv"));
    }

    @Test
    void everyRowIsReadWithoutProblem() {
        ReadResult<TerritorialDivision> result = TerritorialDivision.read(file, "municipios.csv", DAY);

        assertThat(result.problems()).isEmpty();
        TerritorialDivision division = result.orThrow();
        assertThat(division.rowsInFile()).isEqualTo(1_103);
        assertThat(division.municipalities()).hasSize(1_103);
        assertThat(division.municipalities()).allMatch(m -> m.coordinates().isPresent());
        assertThat(division.departments()).hasSize(33).contains("05", "11", "63");
        assertThat(division.find(MunicipalityCode.of("63272")))
                .get()
                .extracting(Municipality::name)
                .isEqualTo("FILANDIA");
        assertThat(division.find(MunicipalityCode.of("11001"))).isPresent();
    }

    @Test
    void everyCodeIsFoundAndItsNeighboursAreNot() {
        TerritorialDivision division =
                TerritorialDivision.read(file, "municipios.csv", DAY).orThrow();

        assertThat(division.municipalities())
                .allMatch(m -> division.check(m.code(), m.department())
                        .municipality()
                        .filter(m::equals)
                        .isPresent());
        MunicipalityCheck none = division.check(MunicipalityCode.of("63273"));
        assertThat(none.outcome()).isEqualTo(Outcome.UNKNOWN_CODE);
        assertThat(none.nearest()).extracting(Municipality::name).first().isEqualTo("FILANDIA");
    }
}
