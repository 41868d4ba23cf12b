package io.github.mipg.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON documents that the papers show can be read, and are written as we would write them. */
class DocumentsTest {
    @Test
    void read_without_a_problem_and_are_canonical() {
        List<Fence> documents = Fence.papers().stream()
                .flatMap(paper -> Fence.in(paper).stream())
                .filter(fence -> fence.language().equals("json"))
                .toList();
        assertThat(documents).isNotEmpty().allSatisfy(fence -> {
            String shown = String.join("\n", fence.lines()) + "\n";
            byte[] document = shown.getBytes(StandardCharsets.UTF_8);
            var read = MipgJson.readSystem(document, ReadOptions.defaults().named(fence.place()));
            assertThat(read.problems()).isEmpty();
            assertThat(new String(MipgJson.writeSystem(read.orThrow()), StandardCharsets.UTF_8))
                    .isEqualTo(shown);
        });
    }
}
