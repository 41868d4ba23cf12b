package io.github.mipg.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.EditionId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.catalog.Status;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentClaim;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.Periodicity;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.maturity.MaturityScales;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.LintSeverity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandardInstrumentsTest {
    private final MipgCatalog law = MipgCatalog.bundled();

    static List<InstrumentId> ids() {
        return StandardInstruments.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDocumentIsCanonicalAndNamesOnlyWhatTheCatalogueHas(InstrumentId id) throws IOException {
        String written = new String(MipgJson.writeInstrument(StandardInstruments.instrument(id)), UTF_8);

        Golden.check("instruments/" + id + ".json", written);
        assertThat(MipgJson.readInstrument(
                                written.getBytes(UTF_8), ReadOptions.defaults().checkedAgainst(law))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDocumentBearsItsNameAndSaysWhereEachPartWasRead(InstrumentId id) {
        Instrument instrument = StandardInstruments.instrument(id);

        assertThat(instrument.id()).isEqualTo(id);
        assertThat(instrument.claims()).isNotEmpty();
        assertThat(instrument.claims()).extracting(InstrumentClaim::subject).doesNotHaveDuplicates();
        assertThat(instrument.claims()).extracting(InstrumentClaim::source).allMatch(s -> s.contains(" "));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noDefinitionHasAnError(InstrumentId id) {
        assertThat(InstrumentLint.check(StandardInstruments.instrument(id)).problems(LintSeverity.ERROR))
                .isEmpty();
    }

    @Test
    void theLibraryNamesEveryDocumentThatItCarries() throws IOException, URISyntaxException {
        Path folder = Path.of(StandardInstruments.class
                        .getResource("instruments/idf.json")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(InstrumentId::value).toList());
        }
        assertThat(StandardInstruments.all()).extracting(Instrument::id).containsExactlyElementsOf(ids());
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void aDocumentIsReadOnce() {
        InstrumentId id = InstrumentId.of("idf");

        assertThat(StandardInstruments.instrument(id)).isSameAs(StandardInstruments.instrument(id));
        assertThat(StandardInstruments.find(id)).contains(StandardInstruments.instrument(id));
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        InstrumentId wrong = InstrumentId.of("autodiagnostico-tramite");

        assertThat(StandardInstruments.find(wrong)).isEmpty();
        assertThatThrownBy(() -> StandardInstruments.instrument(wrong))
                .isInstanceOfSatisfying(UnknownInstrumentException.class, e -> {
                    assertThat(e.instrument()).isEqualTo("autodiagnostico-tramite");
                    assertThat(e.nearest()).contains("autodiagnostico-tramites");
                    assertThat(e).hasMessageContaining("Did you mean 'autodiagnostico-tramites'?");
                });
        assertThatThrownBy(() -> StandardInstruments.instrument(InstrumentId.of("zzzzzzzzzz")))
                .isInstanceOfSatisfying(
                        UnknownInstrumentException.class,
                        e -> assertThat(e.nearest()).isEmpty())
                .hasMessageContaining("StandardInstruments.ids()");
    }

    /** A difference is mended with the file that {@link Golden} wrote: the trees are made of the catalogue, not by hand. */
    @ParameterizedTest
    @CsvSource({"MDI-2025, 2022-2025", "MDI-2020, 2018-2021"})
    void theTreesOfTheMeasurementAreThoseOfTheCatalogue(String edition, String comparability) throws IOException {
        Instrument made = MeasurementTree.of(law, law.edition(EditionId.of(edition)), comparability);
        Golden.write("instruments/" + made.id() + ".catalogue.json", new String(MipgJson.writeInstrument(made), UTF_8));

        assertThat(StandardInstruments.instrument(made.id())).isEqualTo(made);
    }

    @Test
    void theTreeOf2025HasSevenDimensionsNineteenPoliciesAndSixtySixIndicesWithGaps() {
        Instrument tree = StandardInstruments.instrument(InstrumentId.of("mdi-2025"));

        assertThat(perLevel(tree))
                .containsEntry("dimensión", 7L)
                .containsEntry("política", 19L)
                .containsEntry("índice", 66L);
        assertThat(tree.nodes())
                .extracting(n -> n.id().value())
                .contains("I01", "I37", "I40", "I44", "I46", "I68", "I70")
                .doesNotContain("I38", "I39", "I45", "I69");
        assertThat(tree.questions()).isEmpty();
        assertThat(tree.nodes()).allMatch(n -> n.weight().isEmpty());
        assertThat(tree.comparability()).contains("2022-2025");
    }

    @Test
    void theTreeOf2020HasEighteenPolicies() {
        Instrument tree = StandardInstruments.instrument(InstrumentId.of("mdi-2020"));

        assertThat(perLevel(tree)).containsEntry("dimensión", 7L).containsEntry("política", 18L);
        assertThat(tree.comparability()).contains("2018-2021");
    }

    @Test
    void thereAreEighteenSelfAssessmentTools() {
        List<Instrument> tools = StandardInstruments.all().stream()
                .filter(i -> i.id().value().startsWith("autodiagnostico-"))
                .toList();

        assertThat(tools).hasSize(18);
        assertThat(tools).allMatch(t -> t.scale().flatMap(MaturityScales::find).isPresent());
        assertThat(tools.stream().filter(t -> !t.questions().isEmpty()))
                .as("only the first five activities of one tool are known")
                .extracting(Instrument::id)
                .containsExactly(InstrumentId.of("autodiagnostico-geth"));
        assertThat(StandardInstruments.instrument(InstrumentId.of("autodiagnostico-geth"))
                        .questions())
                .hasSize(5);
    }

    @Test
    void theHalfYearlyEvaluationHasSeventeenGuidelinesAndEightyOneItems() {
        Instrument meci = StandardInstruments.instrument(InstrumentId.of("meci-semestral"));

        assertThat(perLevel(meci)).containsEntry("componente", 5L).containsEntry("lineamiento", 17L);
        assertThat(meci.questions()).hasSize(81);
        assertThat(meci.nodes().stream()
                        .filter(n -> n.level().equals(Optional.of("componente")))
                        .map(c -> meci.nodes().stream()
                                .filter(n -> n.parent().filter(c.id()::equals).isPresent())
                                .mapToInt(n -> n.questions().size())
                                .sum()))
                .containsExactly(24, 17, 12, 14, 14);
        assertThat(meci.legalReport()).isTrue();
        assertThat(meci.periodicity()).isEqualTo(Periodicity.HALF_YEARLY);
        assertThat(meci.status()).as("so that the evaluation is a trial").isEqualTo(Status.PROVISIONAL);
    }

    @Test
    void allOthersAreAnsweredOnceAYear() {
        assertThat(StandardInstruments.all())
                .filteredOn(i -> i.periodicity() != Periodicity.YEARLY)
                .extracting(i -> i.id().value())
                .containsExactly("meci-semestral");
    }

    @Test
    void everyItemOfTheHalfYearlyEvaluationGradesAllNinePairs() {
        Map<List<String>, String> classes = Map.of(
                List.of("3", "3"), "Mantenimiento del control 100",
                List.of("2", "3"), "Oportunidad de mejora 75",
                List.of("3", "2"), "Deficiencia de control 50",
                List.of("3", "1"), "Deficiencia de control 50",
                List.of("2", "2"), "Deficiencia de control 50",
                List.of("2", "1"), "Deficiencia de control 50",
                List.of("1", "1"), "Deficiencia de control mayor 25",
                List.of("1", "2"), "Deficiencia de control mayor 25",
                List.of("1", "3"), "Deficiencia de control mayor 25");

        for (Question item : StandardInstruments.instrument(InstrumentId.of("meci-semestral"))
                .questions()) {
            assertThat(item.rows()).extracting(r -> r.id().value()).containsExactly("presente", "funcionando");
            assertThat(item.combinations().stream()
                            .collect(Collectors.toMap(
                                    c -> c.choices().stream()
                                            .map(Object::toString)
                                            .toList(),
                                    c -> c.label() + " " + c.points().orElseThrow())))
                    .isEqualTo(classes);
        }
    }

    @Test
    void theSampleUsesEveryPartOfAnInstrument() {
        Instrument sample = StandardInstruments.instrument(InstrumentId.of("muestra-mipg"));
        List<Question> questions = sample.questions();

        assertThat(questions).extracting(Question::type).contains(QuestionType.values());
        assertThat(questions).hasSizeBetween(40, 50);
        assertThat(perLevel(sample)).containsEntry("dimensión", 7L);
        List<Predicate<Question>> uses = List.of(
                q -> q.askedWhen().stream().anyMatch(d -> !d.whenAny().isEmpty()),
                q -> q.askedWhen().stream().anyMatch(d -> !d.unlessAny().isEmpty()),
                q -> q.options().stream().anyMatch(QuestionOption::excluding),
                q -> q.options().stream().anyMatch(QuestionOption::notApplicable),
                q -> q.options().stream().anyMatch(QuestionOption::asksText),
                q -> q.type() == QuestionType.MATRIX && q.combinations().isEmpty(),
                q -> q.type() == QuestionType.MATRIX && !q.combinations().isEmpty(),
                q -> q.type() == QuestionType.OPEN_NUMBER && worst(q).compareTo(best(q)) < 0,
                q -> q.type() == QuestionType.OPEN_NUMBER && worst(q).compareTo(best(q)) > 0,
                q -> q.type() == QuestionType.OPEN_TEXT && q.informative(),
                Question::evidenceDemanded,
                q -> q.meantFor().filter(c -> !c.orders().isEmpty()).isPresent(),
                q -> q.meantFor().filter(c -> !c.natures().isEmpty()).isPresent(),
                q -> q.meantFor().filter(c -> !c.categories().isEmpty()).isPresent(),
                q -> feeds(sample, q.id()) > 1);
        for (Predicate<Question> use : uses) {
            assertThat(questions).anyMatch(use);
        }
        assertThat(sample.nodes()).anyMatch(n -> n.weight().isPresent());
        assertThat(sample.nodes())
                .anyMatch(n -> n.questions().stream().anyMatch(q -> q.weight().isPresent()));
        assertThat(sample.name()).contains("muestra").contains("no es oficial");
    }

    @Test
    void theSampleCanEarnNothingAndEverything() {
        assertThat(InstrumentLint.check(StandardInstruments.instrument(InstrumentId.of("muestra-mipg")))
                        .problems(LintSeverity.WARNING))
                .isEmpty();
        for (Question question :
                StandardInstruments.instrument(InstrumentId.of("muestra-mipg")).questions()) {
            List<Figure> points = (question.combinations().isEmpty()
                            ? question.options().stream().flatMap(o -> o.points().stream())
                            : question.combinations().stream().flatMap((GradedCombination c) -> c.points().stream()))
                    .toList();
            boolean zero = question.options().stream().anyMatch(QuestionOption::excluding)
                    || points.contains(Figure.of(0))
                    || question.worst().isPresent()
                    || question.type() == QuestionType.OPEN_TEXT;
            assertThat(zero).as("question %s can earn nothing", question.id()).isTrue();
        }
    }

    @Test
    void fiscalPerformanceWeighsResultsFourTimesManagement() {
        Instrument idf = StandardInstruments.instrument(InstrumentId.of("idf"));

        assertThat(idf.nodes().stream()
                        .filter(n -> n.weight().isPresent())
                        .collect(Collectors.toMap(
                                n -> n.id().value(), n -> n.weight().get().toString())))
                .isEqualTo(Map.of("resultados", "0.8", "gestion", "0.2"));
        assertThat(perLevel(idf)).containsEntry("indicador", 8L);
    }

    /** What is a blank in an official tree is a blank here; whatever else the check has to say, it says of nobody's text. */
    @Test
    void theOnlyWarningsAreThatNodesLackQuestions() {
        for (Instrument instrument : StandardInstruments.all()) {
            assertThat(InstrumentLint.check(instrument).problems(LintSeverity.WARNING))
                    .as(instrument.id().value())
                    .allMatch(p -> p.kind() == LintKind.EMPTY_NODE);
        }
    }

    private static Figure worst(Question question) {
        return question.worst().orElseThrow();
    }

    private static Figure best(Question question) {
        return question.best().orElseThrow();
    }

    private static long feeds(Instrument instrument, QuestionId question) {
        return instrument.nodes().stream()
                .flatMap(n -> n.questions().stream())
                .filter(q -> q.question().equals(question))
                .count();
    }

    private static Map<String, Long> perLevel(Instrument instrument) {
        return instrument.nodes().stream()
                .map(InstrumentNode::level)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(l -> l, Collectors.counting()));
    }
}
