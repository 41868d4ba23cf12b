package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlaceholderProperties {
    @Property
    void equalNamesMakeEqualValues(@ForAll List<String> names) {
        assertThat(Placeholder.of(names)).isEqualTo(Placeholder.of(List.copyOf(names)));
    }
}
