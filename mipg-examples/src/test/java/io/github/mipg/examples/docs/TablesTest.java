package io.github.mipg.examples.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.io.table.CsvWriter;
import io.github.mipg.io.table.IndicatorBoard;
import io.github.mipg.io.table.IndicatorOverlay;
import io.github.mipg.io.table.MunicipalityCheck;
import io.github.mipg.io.table.PendingConfirmation;
import io.github.mipg.io.table.PercentageNotation;
import io.github.mipg.io.table.TerritorialDivision;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Language;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.planning.Direction;
import io.github.mipg.model.planning.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the section on tables. */
class TablesTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void a_code_of_a_municipality_is_checked() {
        byte[] file = """
                cod_dane_municipio,cod_dane_departamento,municipio,latitud,longitud
                05901,05,MUNICIPIO DE EJEMPLO,6.2,-75.5
                5902,05,OTRO MUNICIPIO DE EJEMPLO,6.3,-75.6
                """.getBytes(UTF_8);
        PublicEntity entity = PublicEntity.builder()
                .id(EntityId.parse("ejemplo:1"))
                .name("Alcaldía de Ejemplo")
                .municipality(MunicipalityCode.of("05902"))
                .build();
        // tag::municipality[]
        ReadResult<TerritorialDivision> read =
                TerritorialDivision.read(file, "divipola.csv", LocalDate.of(2026, 6, 14)); // the day of the list
        for (Problem problem : read.problems()) {
            log.add(problem.text(Language.SPANISH)); // row 2: a spreadsheet program cut the zero of 05902
        }
        MunicipalityCheck check = read.value().orElseThrow().check(entity); // the good rows are there all the same
        if (check.isProblem()) {
            log.add(check.text().in(Language.SPANISH)); // with the nearest codes
        }
        // end::municipality[]
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).fix().english()).contains("'05902'");
        assertThat(check.outcome()).isEqualTo(MunicipalityCheck.Outcome.UNKNOWN_CODE);
        assertThat(log.get(1)).contains("05901");
    }

    @Test
    void a_board_asks_what_it_does_not_say() {
        byte[] file = """
                hoja,proceso,lider,indicador,objetivo,frecuencia_medicion,numerador,denominador,desc_numerador,fuente_numerador,desc_denominador,fuente_denominador,unidad,meta,responsable
                E1,Ejemplo,,Respuestas a tiempo,,MENSUAL,A tiempo,Todas,,,,,PORCENTAJE,0.8,
                E2,Ejemplo,,Ausencias,,BIMESTRAL,Horas perdidas,Horas hábiles,,,,,PORCENTAJE,<= 3%,
                Total,,,,,,,,,,,,,,
                """.getBytes(UTF_8);
        // tag::board[]
        ReadResult<IndicatorBoard> read = IndicatorBoard.read(file, "tablero.csv", Vigencia.of(2025));
        IndicatorBoard board = read.value().orElseThrow(); // beside the problems of the rows that are no sheet
        for (PendingConfirmation open : board.toConfirm()) {
            log.add(open.text().in(Language.SPANISH)); // 0.8: 80 % or 0.8 %?; '<= 3%' suggests a direction
        }
        byte[] form = CsvWriter.forSpreadsheets().write(IndicatorOverlay.headings(), board.overlayRows());
        // end::board[]
        assertThat(read.problems()).hasSize(1);
        assertThat(log).hasSize(2);
        byte[] filledIn = new String(form, UTF_8)
                .replace("Respuestas a tiempo,,,,,,,,", "Respuestas a tiempo,creciente,,80%,,60%,79.9%,,59.9%")
                .replace("Ausencias,,,,,,,,", "Ausencias,decreciente,,,3%,,,3.1%,")
                .getBytes(UTF_8);
        // tag::overlay[]
        IndicatorOverlay overlay =
                IndicatorOverlay.read(filledIn, "complemento.csv").orThrow();
        ReadResult<IndicatorBoard> complete = board.withPlainPercentagesIn(PercentageNotation.FRACTIONS)
                .with(overlay); // a row that contradicts the board is a problem and changes nothing
        List<Indicator> indicators = complete.orThrow().indicators();
        // end::overlay[]
        assertThat(complete.orThrow().toConfirm()).isEmpty();
        assertThat(indicators)
                .extracting(i -> i.direction().orElseThrow())
                .containsExactly(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);
    }
}
