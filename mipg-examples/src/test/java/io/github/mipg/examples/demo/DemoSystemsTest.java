package io.github.mipg.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.MipgJson;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.ManagementSystem;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.rules.Evaluator;
import io.github.mipg.rules.report.AsOf;
import io.github.mipg.rules.report.ComplianceReport;
import io.github.mipg.rules.report.Verdict;
import io.github.mipg.rules.standard.StandardRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The illustrative systems: a town hall, a department and a national agency. */
class DemoSystemsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "demo");

    private final MipgCatalog law = MipgCatalog.bundled();
    private final Evaluator evaluator = Evaluator.of(law, StandardRules.of(law));

    static List<Path> systems() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Test
    void are_three() throws IOException {
        assertThat(systems())
                .extracting(f -> f.getFileName().toString())
                .containsExactly("agencia-ejemplo.json", "departamento-ejemplo.json", "filandia.json");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void name_nothing_that_the_catalogue_does_not_have(Path file) {
        assertThat(read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void are_written_in_canonical_form(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(new String(MipgJson.writeSystem(read(file).orThrow()), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void say_that_they_are_made_up(Path file) {
        ManagementSystem system = read(file).orThrow();
        assertThat(system.illustrative()).isTrue();
        if (!system.entity().id().namespace().equals("sigep")) {
            assertThat(system.entity().name()).contains("ILUSTRATIVA");
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void fill_every_room_and_leave_something_unknown_in_it(Path file) {
        ManagementSystem system = read(file).orThrow();
        assertThat(system.organisation().processes().items()).isNotEmpty();
        assertThat(system.planning().projects().items()).isNotEmpty();
        assertThat(system.planning().indicators().items())
                .anyMatch(i -> i.levels().find().isPresent());
        assertThat(system.planning().indicators().items())
                .anyMatch(i -> !i.levels().find().isPresent() || i.baseline().isNone());
        assertThat(system.cycles().items()).isNotEmpty();
        assertThat(system.internalControl().risks().items())
                .anyMatch(r -> r.residual().isEmpty());
        assertThat(system.staffEvaluations().items()).isNotEmpty();
        assertThat(system.documents().items()).anyMatch(d -> !d.evidence().isShowable());
        assertThat(system.implementation().complementarySystems().items()).isNotEmpty();
        assertThat(system.facts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void break_no_rule(Path file) {
        ComplianceReport report = evaluate(file);
        assertThat(report.findings(Verdict.FAULTED)).isEmpty();
        assertThat(report.header().illustrative()).isTrue();
    }

    @Test
    void differ_in_what_they_comply_with() {
        assertThat(List.of(tally("filandia"), tally("departamento-ejemplo"), tally("agencia-ejemplo")))
                .doesNotHaveDuplicates();
        assertThat(List.of("filandia", "departamento-ejemplo", "agencia-ejemplo"))
                .allSatisfy(name -> {
                    assertThat(tally(name).get(Verdict.SATISFIED)).as(name).isPositive();
                    assertThat(tally(name).get(Verdict.VIOLATED)).as(name).isPositive();
                    assertThat(tally(name).get(Verdict.FAULTED)).as(name).isZero();
                });
    }

    private Map<Verdict, Integer> tally(String name) {
        return evaluate(FOLDER.resolve(name + ".json")).tally();
    }

    private ComplianceReport evaluate(Path file) {
        ManagementSystem system = read(file).orThrow();
        return evaluator.evaluate(system, AsOf.of(system.asOf().orElseThrow()));
    }

    private ReadResult<ManagementSystem> read(Path file) {
        return MipgJson.readSystem(file, ReadOptions.defaults().checkedAgainst(law));
    }
}
