package io.github.mipg.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class AsOfTest {
    @Test
    @NullUnmarked
    void without_a_day_there_is_none() {
        assertThatNullPointerException().isThrownBy(() -> AsOf.of(null)).withMessage("date");
    }

    @Test
    void it_is_printed_as_its_day() {
        assertThat(AsOf.date(2026, 2, 28))
                .isEqualTo(AsOf.of(LocalDate.of(2026, 2, 28)))
                .hasToString("2026-02-28");
    }
}
