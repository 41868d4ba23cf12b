package io.github.mipg.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @Test
    void up_to_three_names_are_told_and_the_nearest_first() {
        List<String> known = List.of("reunion", "comites", "comite", "plan", "comit", "comitess");

        assertThat(Nearest.of("comite", known)).containsExactly("comite", "comit", "comites");
        assertThat(Nearest.question("comite", known, "See the list."))
                .isEqualTo("Did you mean 'comite' or 'comit' or 'comites'?");
    }

    @Test
    void nothing_is_told_where_nothing_is_alike() {
        assertThat(Nearest.of("comite", List.of("plan", "reunion"))).isEmpty();
        assertThat(Nearest.question("x", List.of("plan"), "See the list.")).isEqualTo("See the list.");
        assertThat(Nearest.question("x", List.of(), "See the list.")).isEqualTo("See the list.");
    }

    @Test
    void equally_near_names_are_told_in_the_order_of_the_alphabet_and_once() {
        assertThat(Nearest.of("zzz", List.of("zzc", "zza", "zzb", "zza", "zzd")))
                .containsExactly("zza", "zzb", "zzc");
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
