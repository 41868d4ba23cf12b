package io.github.mipg.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final Nearest FIELDS = Nearest.among(List.of("committees", "meetings", "plans"));

    @Test
    void aWordWithFewLettersToChange() {
        assertThat(FIELDS.to("comitees")).hasValue("committees");
        assertThat(FIELDS.to("plan")).hasValue("plans");
        assertThat(FIELDS.to("meetings")).hasValue("meetings");
    }

    @Test
    void capitalsAccentsBlanksAndHyphensCountForNothing() {
        assertThat(FIELDS.to("MEET-INGS")).hasValue("meetings");
        assertThat(Nearest.among(List.of("Transición", "Activa")).to(" TRANSICION "))
                .hasValue("Transición");
    }

    @Test
    void noneIfNoneIsNear() {
        assertThat(FIELDS.to("x")).isEmpty();
        assertThat(FIELDS.to("")).isEmpty();
        assertThat(FIELDS.to("--")).isEmpty();
        assertThat(FIELDS.to("plansplansplans")).isEmpty();
        assertThat(FIELDS.to("x".repeat(1000))).isEmpty();
        assertThat(Nearest.among(List.of()).to("committees")).isEmpty();
    }

    @Test
    void oneLetterOfThreeMayBeWrongButNeitherTwoOfFiveNorOneOfTwo() {
        assertThat(Nearest.among(List.of("1GR")).to("2GR")).hasValue("1GR");
        assertThat(Nearest.among(List.of("abcde")).to("abcxy")).isEmpty();
        assertThat(Nearest.among(List.of("1A")).to("2A")).isEmpty();
        assertThat(Nearest.among(List.of("1A")).to("1a")).hasValue("1A");
    }

    @Test
    void theFirstInTheAlphabetOfSeveralWhateverTheirOrder() {
        assertThat(Nearest.among(List.of("2GR", "1GR", "3GR")).to("9GR")).hasValue("1GR");
        assertThat(Nearest.among(List.of("2GRX", "9GR", "1GR")).to("9GR")).hasValue("9GR");
    }
}
