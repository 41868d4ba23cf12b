package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which letters a text may have. */
class TextTest {
    /** Past the letters that are judged at sight, and the first marks that combine with others. */
    private static final int MOST = 0x400;

    private static boolean isTaken(String text) {
        try {
            return Text.same(text).spanish().equals(text);
        } catch (InvalidModelException refused) {
            return false;
        }
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Each has a composed form of its own, that stands for it. */
    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    @Test
    void every_visible_letter_is_taken_anywhere_and_a_blank_between_others_only() {
        List<String> wrong = new ArrayList<>();
        for (int c = 0; c < MOST; c++) {
            String letter = Character.toString(c);
            boolean sound = isVisible(c);
            if (isTaken("1" + letter + "1") != (sound && isComposed("1" + letter + "1"))) {
                wrong.add("between others: " + c);
            }
            boolean atTheEnd = sound && !isBlank(c);
            if (isTaken(letter + "1") != (atTheEnd && isComposed(letter + "1"))
                    || isTaken("1" + letter) != (atTheEnd && isComposed("1" + letter))) {
                wrong.add("at an end: " + c);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_text_has_one_to_ten_thousand_letters_however_plain() {
        assertThat(isTaken("")).isFalse();
        assertThat(isTaken("x")).isTrue();
        assertThat(isTaken("x".repeat(10_000))).isTrue();
        assertThat(isTaken("x".repeat(10_001))).isFalse();
        assertThat(isTaken("ñ".repeat(10_001))).isFalse();
        assertThat(isTaken("\u2014".repeat(10_001))).isFalse();
    }
}
