package io.github.mipg.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.Placeholder;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceholderProperties {
    @Provide
    Arbitrary<Placeholder> any() {
        return io.github.mipg.testkit.jqwik.Placeholder.any();
    }

    @Property
    void generates(@ForAll("any") Placeholder value) {
        assertThat(value.names()).hasSize(1);
    }
}
