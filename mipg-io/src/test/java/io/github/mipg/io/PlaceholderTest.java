package io.github.mipg.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void writes() {
        assertThat(Placeholder.json(io.github.mipg.model.Placeholder.of(List.of("a", "b")))).isEqualTo("[\"a\",\"b\"]");
    }
}
