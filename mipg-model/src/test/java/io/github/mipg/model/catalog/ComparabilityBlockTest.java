package io.github.mipg.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.Vigencia;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparabilityBlockTest {
    private final List<ComparabilityBlock> blocks = MipgCatalog.bundled().comparabilityBlocks();

    @Test
    void the_measurement_has_two_blocks_that_meet_at_2022() {
        List<ComparabilityBlock> whole =
                blocks.stream().filter(b -> b.index().isEmpty()).toList();

        assertThat(whole).extracting(ComparabilityBlock::id).containsExactly("mdi-2018-2021", "mdi-2022-2025");
        for (int year = 2016; year <= 2027; year++) {
            Vigencia vigencia = Vigencia.of(year);
            assertThat(whole.stream().filter(b -> b.contains(vigencia)))
                    .as(vigencia.toString())
                    .hasSize(year >= 2018 && year <= 2025 ? 1 : 0);
        }
        assertThat(whole.get(0).contains(Vigencia.of(2021))).isTrue();
        assertThat(whole.get(0).contains(Vigencia.of(2022))).isFalse();
    }

    @Test
    void an_index_that_was_redefined_has_blocks_of_its_own() {
        assertThat(blocks.stream().filter(b -> b.index().equals(Optional.of("I28"))))
                .extracting(b -> b.first() + "-" + b.last())
                .containsExactly("2023-2024", "2025-2025");
    }

    @Test
    void each_claims_no_more_than_its_one_source_bears() {
        assertThat(blocks).extracting(ComparabilityBlock::status).containsOnly(Status.PROVISIONAL);
    }

    @Test
    void a_block_does_not_end_before_it_begins() {
        ComparabilityBlock.Builder turned =
                blocks.get(0).toBuilder().first(Vigencia.of(2022)).last(Vigencia.of(2021));

        assertThatThrownBy(turned::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ComparabilityBlock.last");
    }
}
