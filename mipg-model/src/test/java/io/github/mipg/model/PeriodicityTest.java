package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Periodicity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodicityTest {
    private static final Instrument PLAIN = Instrument.builder()
            .id(InstrumentId.of("prueba"))
            .name("De prueba")
            .revision(1)
            .build();

    @Test
    void anInstrumentIsAnsweredOnceAYearUnlessItSaysOtherwise() {
        assertThat(PLAIN.periodicity()).isEqualTo(Periodicity.YEARLY);
        assertThat(PLAIN.toBuilder().periodicity(Periodicity.YEARLY).build().contentHash())
                .isEqualTo(PLAIN.contentHash());
        assertThat(PLAIN.toBuilder()
                        .periodicity(Periodicity.HALF_YEARLY)
                        .build()
                        .contentHash())
                .isNotEqualTo(PLAIN.contentHash());
    }

    @Test
    void eachPeriodOfTheYearHasItsLastDay() {
        assertThat(Periodicity.YEARLY.cutOffs(Vigencia.of(2024))).containsExactly(LocalDate.of(2024, 12, 31));
        assertThat(Periodicity.HALF_YEARLY.cutOffs(Vigencia.of(2025)))
                .containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));
    }

    @Test
    void hasANameInBothLanguages() {
        assertThat(Periodicity.HALF_YEARLY.label()).isEqualTo(Text.of("Semestral", "Half-yearly"));
    }
}
