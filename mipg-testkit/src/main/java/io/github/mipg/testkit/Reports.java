package io.github.mipg.testkit;

import io.github.mipg.model.OfficialScore;
import io.github.mipg.model.ReportId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.control.PeriodicReport;
import io.github.mipg.model.measurement.OfficialResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Generates periodic reports and official results (informes y resultados oficiales).
 *
 * @since 0.1.0
 */
public final class Reports {
    private Reports() {}

    /**
     * Some periodic report, mostly with a cut-off at the end of a half-year.
     *
     * @param random where chance comes from
     * @param year the year
     * @return the report
     */
    public static PeriodicReport some(RandomGenerator random, int year) {
        List<LocalDate> cutOffs = List.of(LocalDate.of(year, 6, 30), LocalDate.of(year, 12, 31));
        return PeriodicReport.builder()
                .id(ReportId.of("r" + random.nextInt(1_000)))
                .kind(Chance.oneOf(random, Vocabulary.reportKinds()))
                .cutOff(random.nextInt(5) == 0 ? Chance.day(random, year) : Chance.oneOf(random, cutOffs))
                .publication(Chance.fact(random, () -> Plans.publication(random, year)))
                .build();
    }

    /**
     * Some figure that a measuring body published.
     *
     * @param random where chance comes from
     * @param year the year
     * @return the result
     */
    public static OfficialResult result(RandomGenerator random, int year) {
        return OfficialResult.builder()
                .index(Chance.oneOf(random, List.of("IDI", "D1", "POL07")))
                .vigencia(Vigencia.of(year - random.nextInt(2)))
                .score(OfficialScore.of(BigDecimal.valueOf(random.nextInt(10_001), 2)))
                .act(Chance.text(random))
                .build();
    }
}
