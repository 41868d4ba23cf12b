package io.github.mipg.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.table.EntityRegister;
import io.github.mipg.io.table.RegisterRow;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Regime;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.OperatingState;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demonstration needs one entity of everything that the law tells apart. Codes and figures are those of Función
 * Pública's register as of 2021, gaps included; names are spelled out.
 */
class DemoRegisterTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();

    private static List<RegisterRow> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DemoRegisterTest.class.getResourceAsStream("/demo/entidades-demo.csv"), "the demo register")) {
            rows = EntityRegister.read(in, "entidades-demo.csv", LAW, Vigencia.of(2021))
                    .orThrow()
                    .rows();
        }
    }

    @Test
    void hasEverySpellingOfLegalNature() {
        Set<String> known = LAW.natures().stream()
                .map(LegalNature::spellings)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(rows).hasSize(66);
        assertThat(rows.stream().map(RegisterRow::natureSpelling).collect(Collectors.toSet()))
                .hasSize(59)
                .isEqualTo(known);
    }

    @Test
    void hasEveryRegimeBranchOrderAndState() {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        Set<AdministrativeOrder> orders = EnumSet.noneOf(AdministrativeOrder.class);
        Set<Optional<OperatingState>> states =
                rows.stream().map(r -> r.entity().state()).collect(Collectors.toSet());
        for (RegisterRow row : rows) {
            regimes.add(LAW.nature(row.entity().nature().orElseThrow()).regime());
            row.entity().branch().ifPresent(branches::add);
            row.entity().order().ifPresent(orders::add);
        }

        assertThat(regimes).containsExactly(Regime.values());
        assertThat(branches).containsExactly(Branch.values());
        assertThat(orders).containsExactly(AdministrativeOrder.values());
        assertThat(states).hasSize(OperatingState.values().length + 1);
    }

    @Test
    void hasTheTownHallOfTheIllustrativeSystem() {
        assertThat(rows.get(0).entity().id()).isEqualTo(EntityId.sigep("0576"));
        assertThat(rows.get(0).entity().name()).isEqualTo("ALCALDÍA DE FILANDIA");
    }
}
