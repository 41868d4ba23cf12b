package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void caseAccentsBlanksAndSignsAtTheEndMakeNoDifference() {
        assertThat(Wording.folded("  Sí,  la CÍA. año;")).isEqualTo("si, la cia. ano");
        assertThat(Wording.folded("...")).isEqualTo("...");
    }

    @Test
    void lettersOfSpanishReadTheSameBesideOthers() {
        for (char c = ' '; c < 256; c++) {
            assertThat(Wording.folded("a" + c + "b\u2265")).isEqualTo(Wording.folded("a" + c + "b") + "\u2265");
            assertThat(Wording.plain("a" + c + "b \u0151")).isEqualTo(Wording.plain("a" + c + "b") + " o");
        }
    }

    @Test
    void signsThatEndNothingStay() {
        assertThat(Wording.folded("a" + ",".repeat(9_000) + "b")).hasSize(9_002);
    }
}
