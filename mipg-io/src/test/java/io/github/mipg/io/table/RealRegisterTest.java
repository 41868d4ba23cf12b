package io.github.mipg.io.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.OperatingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the whole register of 2021, which the library does not ship, from the folder that MIPG_DATA names. */
class RealRegisterTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    private static byte[] file = new byte[0];

    @BeforeAll
    static void findTheFile() throws IOException {
        String folder = System.getenv("MIPG_DATA");
        if (folder == null) {
            String reason = "RealRegisterTest is skipped: MIPG_DATA does not name the folder of the real registers";
            System.out.println(reason);
            abort(reason);
            return;
        }
        file = Files.readAllBytes(Path.of(folder, "entidades-sigep-2021", "entidades.csv"));
    }

    private ReadResult<EntityRegister> read() {
        return EntityRegister.read(file, "entidades.csv", LAW, Vigencia.of(2021));
    }

    @Test
    void everyRowIsReadWithoutProblem() {
        ReadResult<EntityRegister> result = read();

        assertThat(result.problems()).isEmpty();
        EntityRegister register = result.orThrow();
        assertThat(register.rowsInFile()).isEqualTo(6_403);
        assertThat(register.rows()).hasSize(6_403);
        assertThat(register.rows()).allMatch(r -> r.entity().nature().isPresent());
        Map<Optional<OperatingState>, Long> states =
                register.rows().stream().collect(groupingBy(r -> r.entity().state(), counting()));
        assertThat(states)
                .isEqualTo(Map.of(
                        Optional.of(OperatingState.ACTIVE), 6_295L,
                        Optional.of(OperatingState.INACTIVE), 82L,
                        Optional.of(OperatingState.IN_TRANSITION), 24L,
                        Optional.empty(), 2L));
        Map<Branch, Long> branches = register.rows().stream()
                .collect(groupingBy(r -> r.entity().branch().orElseThrow(), counting()));
        assertThat(branches)
                .isEqualTo(Map.of(
                        Branch.EXECUTIVE, 4_004L,
                        Branch.CONTROL, 1_173L,
                        Branch.ELECTED_CORPORATIONS, 1_134L,
                        Branch.AUTONOMOUS, 75L,
                        Branch.JUDICIAL, 8L,
                        Branch.ELECTORAL, 3L,
                        Branch.LEGISLATIVE, 3L,
                        Branch.TRUTH_AND_JUSTICE_SYSTEM, 3L));
        assertThat(register.find(EntityId.sigep("0576")).orElseThrow().natureSpelling())
                .isEqualTo("Alcaldía");
    }

    @Test
    void itsSpellingsAreExactlyThoseOfTheCatalogue() {
        Set<String> seen = read().orThrow().rows().stream()
                .map(RegisterRow::natureSpelling)
                .collect(Collectors.toSet());
        Set<String> known = LAW.natures().stream()
                .map(LegalNature::spellings)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(seen).hasSize(59).isSubsetOf(known);
    }

    @Test
    void itIsWrittenAgainByteByByte() {
        EntityRegister register = read().orThrow();

        assertThat(CsvWriter.exact()
                        .write(
                                EntityRegister.headings(),
                                register.rows().stream()
                                        .map(r -> r.source().cells())
                                        .toList()))
                .isEqualTo(file);
    }
}
