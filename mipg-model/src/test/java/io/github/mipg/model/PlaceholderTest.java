package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void testsRunInsideTheNamedModule() {
        assertThat(Placeholder.class.getModule().getName()).isEqualTo("io.github.mipg.model");
        assertThat(Placeholder.of(List.of("a")).names()).containsExactly("a");
    }
}
