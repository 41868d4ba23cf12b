package io.github.mipg.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    /** The shortcut must never take what the model refuses. */
    @Test
    void linesTakenAtSightAreLinesOfTheModel() {
        for (int first = 0; first <= Character.MAX_VALUE; first++) {
            for (String line : List.of((char) first + "", "a" + (char) first + "a", "a" + (char) first)) {
                if (JsonReader.isPlain(line)) {
                    assertThat(Text.same(line).spanish()).isEqualTo(line);
                }
            }
        }
        assertThat(JsonReader.isPlain("")).isFalse();
        assertThat(JsonReader.isPlain("Alcald\u00eda de Nari\u00f1o")).isTrue();
    }

    @Test
    void aModelThatRefusesSaysSo() {
        assertThat(catchInvalid(() -> JsonReader.checkedLine("a\nb"))).isTrue();
        assertThat(catchInvalid(() -> JsonReader.checkedLine(""))).isTrue();
        assertThat(catchInvalid(() -> JsonReader.checkedLine("Quindi\u0301o"))).isTrue();
        assertThat(catchInvalid(() -> JsonReader.checkedLine("\u4e2d\u6587"))).isFalse();
    }

    private static boolean catchInvalid(Runnable check) {
        try {
            check.run();
            return false;
        } catch (InvalidModelException e) {
            return true;
        }
    }
}
