package io.github.mipg.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void values_read_in_both_languages() {
        assertThat(Phrases.show(true)).isEqualTo(Text.of("sí", "yes"));
        assertThat(Phrases.show(false)).isEqualTo(Text.of("no", "no"));
        assertThat(Phrases.show(LocalDate.of(2025, 1, 31)))
                .isEqualTo(Text.of("31 de enero de 2025", "31 January 2025"));
        assertThat(Phrases.show(LocalDate.of(2025, 12, 1)))
                .isEqualTo(Text.of("1 de diciembre de 2025", "1 December 2025"));
        assertThat(Phrases.show(MonthDay.of(7, 30))).isEqualTo(Text.of("30 de julio", "30 July"));
        assertThat(Phrases.show(List.of())).isEqualTo(Text.of("ninguno", "none"));
        assertThat(Phrases.show(List.of(true, 2))).isEqualTo(Text.of("sí; 2", "yes; 2"));
        assertThat(Phrases.show(Text.of("a", "b"))).isEqualTo(Text.of("a", "b"));
        assertThat(Phrases.list(List.of())).isEqualTo(Text.of("ninguno", "none"));
        assertThat(Phrases.capitalised("ñoño")).isEqualTo("Ñoño");
    }

    @Test
    void whatever_is_found_becomes_one_visible_line() {
        assertThat(Phrases.show("")).isEqualTo(Text.same("-"));
        assertThat(Phrases.show(" \u00a0\u200b\n ")).isEqualTo(Text.same("-"));
        assertThat(Phrases.show("\u00a0a\nb\u2028c\u200bd ")).isEqualTo(Text.same("a b c d"));
        assertThat(Phrases.show("Bogota\u0301")).isEqualTo(Text.same("Bogotá"));
        assertThat(Phrases.show("\ud800x")).isEqualTo(Text.same("x"));
    }

    @Test
    void what_is_too_long_is_cut_between_characters() {
        assertThat(Phrases.show("x".repeat(9_000)).spanish()).hasSize(9_000);
        assertThat(Phrases.show("x".repeat(9_001)).spanish()).hasSize(9_001).endsWith("x\u2026");
        assertThat(Phrases.show("x".repeat(8_999) + "\ud83d\ude00y").spanish())
                .hasSize(9_000)
                .endsWith("x\u2026");
    }
}
