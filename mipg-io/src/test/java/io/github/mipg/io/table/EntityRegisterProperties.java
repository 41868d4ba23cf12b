package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.LegalNature;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.entity.PublicEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class EntityRegisterProperties {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final Vigencia YEAR = Vigencia.of(2025);

    @Provide
    Arbitrary<List<List<String>>> registers() {
        List<String> natures =
                LAW.natures().stream().flatMap(n -> n.spellings().stream()).toList();
        List<Arbitrary<String>> columns = List.of(
                Arbitraries.integers().between(0, 40).map(n -> String.format(Locale.ROOT, "%04d", n)),
                Arbitraries.of("ALCALDÍA", "UN NOMBRE, CON COMA", "X"),
                Arbitraries.of(RegisterColumns.CATEGORIES.keySet()),
                Arbitraries.of(RegisterColumns.BRANCHES.keySet()),
                Arbitraries.of(natures),
                Arbitraries.of(RegisterColumns.ORDERS.keySet()),
                Arbitraries.of(RegisterColumns.YES_OR_NO.keySet()),
                Arbitraries.of(RegisterColumns.LEVELS.keySet()),
                Arbitraries.of("Adscripción", "No Aplica"),
                Arbitraries.integers().between(0, 30_000).map(String::valueOf),
                Arbitraries.of(RegisterColumns.STATES.keySet()));
        Arbitrary<String> odd = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(10),
                Arbitraries.of("", " ", "\n", "Alcaldia", "I\u0301", "\u202E", "7", "-1"));
        List<Arbitrary<String>> mixed = new ArrayList<>();
        columns.forEach(c -> mixed.add(Arbitraries.frequencyOf(Tuple.of(30, c), Tuple.of(1, odd))));
        return Combinators.combine(mixed).as(cells -> cells).list().ofMaxSize(12);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsGoodOrHasAProblemAndNothingIsLost(@ForAll("registers") List<List<String>> table) {
        List<List<String>> writable = table.stream()
                .map(row -> row.stream().map(EntityRegisterProperties::writable).toList())
                .toList();
        byte[] file = CsvWriter.exact().write(EntityRegister.headings(), writable);

        ReadResult<EntityRegister> result = EntityRegister.read(file, "r.csv", LAW, YEAR);

        EntityRegister register = result.value().orElseThrow();
        Set<Integer> good = new HashSet<>();
        for (RegisterRow row : register.rows()) {
            good.add(row.row());
            assertThat(row.source().cells()).isEqualTo(writable.get(row.row() - 1));
            assertThat(writable.get(row.row() - 1)).isEqualTo(cells(row));
        }
        Set<Integer> bad = new HashSet<>();
        for (Problem problem : result.problems()) {
            bad.add(problem.row().orElseThrow());
        }
        assertThat(Collections.disjoint(good, bad)).isTrue();
        assertThat(good.size() + bad.size()).isEqualTo(table.size()).isEqualTo(register.rowsInFile());
    }

    @Property
    void everySpellingOfTheCatalogueIsItsNature(@ForAll("natures") LegalNature nature) {
        for (String spelling : nature.spellings()) {
            byte[] file = CsvWriter.exact()
                    .write(
                            EntityRegister.headings(),
                            List.of(List.of("0001", "X", "", "", spelling, "", "", "", "", "", "")));
            assertThat(EntityRegister.read(file, "r.csv", LAW, YEAR)
                            .orThrow()
                            .rows()
                            .get(0)
                            .entity()
                            .nature())
                    .hasValue(nature.id());
        }
    }

    @Property
    void aNameIsKeptAsItIsOrIsAProblem(@ForAll("names") String name) {
        byte[] file = CsvWriter.exact()
                .write(EntityRegister.headings(), List.of(List.of("0001", name, "", "", "", "", "", "", "", "", "")));

        ReadResult<EntityRegister> result = EntityRegister.read(file, "r.csv", LAW, YEAR);

        List<RegisterRow> rows = result.value().orElseThrow().rows();
        assertThat(rows.size() + result.problems().size()).isEqualTo(1);
        rows.forEach(row -> assertThat(row.entity().name()).isEqualTo(name));
        result.problems().forEach(p -> assertThat(p.heading()).hasValue("nombre"));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6).map(EntityRegisterProperties::writable);
        Arbitrary<String> tricky = Arbitraries.strings()
                .withChars("Aéñ \u00A0\u00AD\u200B\u2028\u202E\u0301\uFEFF\uE000\uFFFE")
                .ofMaxLength(4);
        return Arbitraries.oneOf(anything, tricky);
    }

    @Provide
    Arbitrary<LegalNature> natures() {
        return Arbitraries.of(LAW.natures());
    }

    /** Writes the cells of a row again from the entity, where it has a place for them. */
    private static List<String> cells(RegisterRow row) {
        PublicEntity entity = row.entity();
        List<String> cells = new ArrayList<>(row.source().cells());
        cells.set(0, entity.id().key());
        cells.set(1, entity.name());
        cells.set(2, spelling(RegisterColumns.CATEGORIES, entity.categories().get(YEAR)));
        cells.set(3, spelling(RegisterColumns.BRANCHES, entity.branch().orElse(null)));
        cells.set(5, spelling(RegisterColumns.ORDERS, entity.order().orElse(null)));
        cells.set(6, spelling(RegisterColumns.YES_OR_NO, entity.sectorHead().orElse(null)));
        cells.set(10, spelling(RegisterColumns.STATES, entity.state().orElse(null)));
        return cells;
    }

    private static <T> String spelling(Map<String, Optional<T>> meanings, @Nullable T meaning) {
        return meanings.entrySet().stream()
                .filter(e ->
                        meaning != null && e.getValue().filter(meaning::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String writable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
