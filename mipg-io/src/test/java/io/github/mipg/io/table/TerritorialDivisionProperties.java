package io.github.mipg.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.entity.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TerritorialDivisionProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 14);

    @Provide
    Arbitrary<List<List<String>>> divisions() {
        List<Arbitrary<String>> columns = List.of(
                Arbitraries.integers().between(5_900, 5_940).map(n -> String.format(Locale.ROOT, "%05d", n)),
                Arbitraries.just("05"),
                Arbitraries.of("PUEBLO UNO", "PUEBLO, CON COMA", "Ñ"),
                Arbitraries.integers().between(-5, 16).map(String::valueOf),
                Arbitraries.integers().between(-82, -66).map(n -> n + ".0"));
        Arbitrary<String> odd = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(8).map(s -> s.replaceAll("\\p{Cc}|\\p{Cs}", "")),
                Arbitraries.of("", " ", "5901", "63", "6,2", "75.5", "-75.5", "6.2", "I\u0301", "\u202E"));
        List<Arbitrary<String>> mixed = new ArrayList<>();
        columns.forEach(c -> mixed.add(Arbitraries.frequencyOf(Tuple.of(10, c), Tuple.of(1, odd))));
        return Combinators.combine(mixed).as(cells -> cells).list().ofMaxSize(12);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRowIsAMunicipalityOrHasAProblem(@ForAll("divisions") List<List<String>> table) {
        byte[] file = CsvWriter.exact().write(TerritorialDivision.headings(), table);

        ReadResult<TerritorialDivision> result = TerritorialDivision.read(file, "d.csv", DAY);

        TerritorialDivision division = result.value().orElseThrow();
        Set<Integer> bad = new HashSet<>();
        for (Problem problem : result.problems()) {
            bad.add(problem.row().orElseThrow());
        }
        List<String> good = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (!bad.contains(i + 1)) {
                good.add(table.get(i).get(0) + table.get(i).get(2));
            }
        }
        assertThat(division.municipalities())
                .extracting(m -> m.code().value() + m.name())
                .isEqualTo(good);
        assertThat(division.rowsInFile()).isEqualTo(table.size());
    }

    @Property
    void aCodeIsFoundOrHasAProblemWithCodesThatExist(@ForAll("codes") MunicipalityCode code) {
        TerritorialDivision division = TerritorialDivision.read(
                        CsvWriter.exact()
                                .write(
                                        TerritorialDivision.headings(),
                                        List.of(
                                                List.of("05901", "05", "A", "", ""),
                                                List.of("05911", "05", "B", "", ""),
                                                List.of("63901", "63", "C", "", ""))),
                        "d.csv",
                        DAY)
                .orThrow();

        MunicipalityCheck check = division.check(code);

        assertThat(check.municipality()).isEqualTo(division.find(code));
        assertThat(check.isProblem()).isEqualTo(division.find(code).isEmpty());
        assertThat(division.municipalities()).containsAll(check.nearest());
    }

    @Provide
    Arbitrary<MunicipalityCode> codes() {
        return Arbitraries.strings().withChars("01569").ofLength(5).map(MunicipalityCode::of);
    }
}
