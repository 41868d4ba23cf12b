package io.github.mipg.model.internal.names;

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
    void severalThatAreNearAndNoOthers() {
        Nearest codes = Nearest.among(List.of("P03", "P01", "P01", "Talento", "p02"));

        assertThat(codes.to("P01", 3)).containsExactly("P01", "P03", "p02");
        assertThat(codes.to("P01", 1)).containsExactly("P01");
        assertThat(codes.to("Hacienda", 3)).isEmpty();
        assertThat(codes.to("", 3)).isEmpty();
        assertThat(codes.to("P".repeat(101), 3)).isEmpty();
    }

    @Test
    void lettersToChangeAddOrLeaveOutUpToTheMostAsked() {
        assertThat(Nearest.distance("plan", "plan", 0)).isZero();
        assertThat(Nearest.distance("plan", "plna", 2)).isEqualTo(2);
        assertThat(Nearest.distance("plan", "plna", 1)).isGreaterThan(1);
        assertThat(Nearest.distance("plan", "planes", 1)).isGreaterThan(1);
    }

    @Test
    void theFirstInTheAlphabetOfSeveralWhateverTheirOrder() {
        assertThat(Nearest.among(List.of("2GR", "1GR", "3GR")).to("9GR")).hasValue("1GR");
        assertThat(Nearest.among(List.of("2GRX", "9GR", "1GR")).to("9GR")).hasValue("9GR");
    }
}
