package io.github.mipg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void counts() {
        assertThat(Placeholder.count(io.github.mipg.model.Placeholder.of(List.of("a", "b")))).isEqualTo(2);
    }
}
