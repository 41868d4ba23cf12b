package io.github.mipg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Percentage;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class LegalFigureTest {
    @Test
    void a_value_is_read_as_it_is_written_in_the_catalogue() {
        assertThat(LegalFigure.integer("x").parse("12")).isEqualTo(12);
        assertThat(LegalFigure.percentage("x").parse("89.5")).isEqualTo(Percentage.parse("89.5"));
        assertThat(LegalFigure.monthDay("x").parse("01-31")).isEqualTo(MonthDay.of(1, 31));
    }

    @Test
    void a_value_of_another_form_is_refused() {
        assertThatThrownBy(() -> LegalFigure.integer("x").parse("1,5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LegalFigure.integer("x").parse("1234567"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LegalFigure.integer("x").parse("-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
