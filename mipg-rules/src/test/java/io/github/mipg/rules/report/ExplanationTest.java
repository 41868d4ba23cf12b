package io.github.mipg.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Text NAME = Text.of("dato", "datum");
    private static final Text OTHER = Text.of("otro", "other");
    private static final Evidence PROOF = Evidence.builder().title("Acta").build();
    private static final MissingDatum MISSING = new MissingDatum("/x", NAME);

    private static Explanation leaf() {
        return Explanation.leaf(NAME, "/x", NAME, Optional.of(NAME), Truth.HOLDS, List.of(PROOF), List.of(MISSING));
    }

    @Test
    void equality_sees_every_part() {
        Optional<Text> found = Optional.of(NAME);
        List<Evidence> proof = List.of(PROOF);
        List<MissingDatum> missing = List.of(MISSING);
        List<Explanation> others = List.of(
                Explanation.leaf(OTHER, "/x", NAME, found, Truth.HOLDS, proof, missing),
                Explanation.leaf(NAME, "/y", NAME, found, Truth.HOLDS, proof, missing),
                Explanation.leaf(NAME, "/x", OTHER, found, Truth.HOLDS, proof, missing),
                Explanation.leaf(NAME, "/x", NAME, Optional.empty(), Truth.HOLDS, proof, missing),
                Explanation.leaf(NAME, "/x", NAME, found, Truth.FAILS, proof, missing),
                Explanation.leaf(NAME, "/x", NAME, found, Truth.HOLDS, List.of(), missing),
                Explanation.leaf(NAME, "/x", NAME, found, Truth.HOLDS, proof, List.of()),
                Explanation.group(NAME, Truth.HOLDS, List.of()));

        assertThat(leaf()).isEqualTo(leaf()).hasSameHashCodeAs(leaf());
        assertThat(others).doesNotContain(leaf());
        assertThat(Explanation.group(NAME, Truth.HOLDS, List.of(leaf())))
                .isEqualTo(Explanation.group(NAME, Truth.HOLDS, List.of(leaf())))
                .isNotEqualTo(Explanation.group(NAME, Truth.HOLDS, List.of()));
    }

    @Test
    void a_leaf_keeps_what_was_read() {
        assertThat(leaf().evidence()).containsExactly(PROOF);
        assertThat(leaf().missing()).containsExactly(MISSING);
        assertThat(leaf().expected()).contains(NAME);
        assertThat(leaf().actual()).contains(NAME);
        assertThat(leaf().path()).contains("/x");
        assertThat(leaf().stream()).containsExactly(leaf());
    }
}
