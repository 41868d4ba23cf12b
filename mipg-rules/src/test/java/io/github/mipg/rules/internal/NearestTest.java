package io.github.mipg.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @Test
    void up_to_three_names_are_told_and_the_nearest_first() {
        List<String> known = List.of("reunion", "comites", "comite", "plan", "comit");

        assertThat(Nearest.of("comite", known)).containsExactly("comite", "comit", "comites");
        assertThat(Nearest.question("comite", known)).isEqualTo("Did you mean 'comite' or 'comit' or 'comites'?");
        assertThat(Nearest.of("plna", List.of("b", "plan"))).containsExactly("plan", "b");
        assertThat(Nearest.question("x", List.of())).isEqualTo("There is none to choose from.");
    }

    @Test
    void equally_near_names_are_told_in_the_order_of_the_alphabet_and_once() {
        assertThat(Nearest.of("z", List.of("c", "a", "b", "a", "d"))).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "cicci, cicci, true",
        "cici, cicci, true",
        "cixxi, cicci, false",
        "pin, pia, false",
        "pian, pina, false",
        "pinr, pinar, true",
        "comite-institcional, comite-institucional, true",
        "comite-instxxxional, comite-institucional, false",
        "comite-instxxxcional, comite-institucional, true",
        "comite-institucionalxxx, comite-institucional, true",
        "comite-institucionalxxxx, comite-institucional, false",
    })
    void a_slip_of_the_pen_is_at_most_three_letters_and_one_in_four(String written, String name, boolean near) {
        assertThat(Nearest.isNear(written, name)).isEqualTo(near);
    }
}
