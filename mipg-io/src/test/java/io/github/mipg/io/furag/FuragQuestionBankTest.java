package io.github.mipg.io.furag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.Edition;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import io.github.mipg.rules.scoring.ScoringMethods;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuragQuestionBankTest {
    private static final MipgCatalog LAW = MipgCatalog.bundled();
    private static final EditionId MDI = EditionId.of("MDI-2025");
    private static final String BANK = """
            [
             {"id": 1, "codigo": "GDI901", "modulo": "GDI", "texto": "¿Publica  datos\\nabiertos?", "tipo": "Selección única",
              "opciones": ["Sí", "No", "No aplica. Justifique:"], "evidencia": true},
             {"id": 2, "codigo": "CIN901", "modulo": "CIN", "texto": "El comité revisa:", "tipo": "Selección múltiple",
              "opciones": ["Riesgos", "Otro. ¿Cuál?:", "La entidad no tiene comité"], "evidencia": false},
             {"codigo": "PER901", "modulo": "PER", "texto": "¿Qué le sirvió?", "tipo": "Abierta texto", "opciones": []}
            ]
            """;

    @Test
    void questionsComeWithOptionsThatAreCodedByTheirPlace() {
        List<Question> questions = bank(BANK).questions();

        assertThat(questions).extracting(q -> q.id().value()).containsExactly("GDI901", "CIN901", "PER901");
        assertThat(questions.get(0)).satisfies(q -> {
            assertThat(q.wording()).isEqualTo("¿Publica datos abiertos?");
            assertThat(q.type()).isEqualTo(QuestionType.SINGLE_CHOICE);
            assertThat(q.evidenceDemanded()).isTrue();
            assertThat(q.options()).extracting(o -> o.id().value()).containsExactly("1", "2", "3");
        });
        assertThat(questions.get(2).informative()).isTrue();
        assertThat(bank(BANK).modules()).containsEntry(QuestionId.of("PER901"), "PER");
    }

    @Test
    void theSkeletonHasTheDimensionsAndPoliciesOfTheEditionAndNoMarks() {
        Instrument instrument = bank(BANK).instrument(LAW, MDI, Vigencia.of(2025));

        Map<NodeId, InstrumentNode> nodes =
                instrument.nodes().stream().collect(Collectors.toMap(InstrumentNode::id, n -> n));
        assertThat(nodes).hasSize(1 + 7 + 19);
        assertThat(nodes.get(NodeId.of("POL07"))).satisfies(n -> {
            assertThat(n.parent()).contains(NodeId.of("D3"));
            assertThat(n.policy()).contains(PolicyId.of("gobierno-digital"));
            assertThat(n.questions()).extracting(NodeQuestion::question).containsExactly(QuestionId.of("GDI901"));
        });
        assertThat(instrument.questions())
                .flatExtracting(Question::options)
                .noneMatch(o -> o.excluding() || o.notApplicable() || o.asksText());
        assertThat(InstrumentLint.check(instrument).isUsable()).isTrue();
        assertThat(InstrumentLint.check(instrument).problems(LintKind.NOT_APPLICABLE_SUGGESTED))
                .hasSize(1);
    }

    @Test
    void marksAreSuggestedAndOnlyAPersonSetsThem() {
        FuragQuestionBank bank = bank(BANK);
        Instrument skeleton = bank.instrument(LAW, MDI, Vigencia.of(2025));

        List<Suggestion> suggestions = bank.suggestions();
        String form = new String(FuragOverlay.write(suggestions), StandardCharsets.UTF_8);

        assertThat(suggestions)
                .extracting(s -> s.question() + "/" + s.option() + " " + s.mark())
                .containsExactly(
                        "GDI901/3 NOT_APPLICABLE", "GDI901/3 ASKS_TEXT", "CIN901/2 ASKS_TEXT", "CIN901/3 EXCLUDING");
        assertThat(apply(bank, form).orThrow()).isEqualTo(skeleton);
        Instrument marked = apply(bank, confirmed(form)).orThrow();
        assertThat(option(marked, 0, 2)).matches(o -> o.notApplicable() && o.asksText() && !o.excluding());
        assertThat(option(marked, 1, 2)).matches(o -> o.excluding() && !o.notApplicable());
        assertThat(option(marked, 0, 0)).isEqualTo(option(skeleton, 0, 0));
    }

    @Test
    void whereTwoOptionsReadLikeDenialsNoneIsSuggested() {
        FuragQuestionBank bank = bank("""
                [{"codigo": "GDI902", "modulo": "GDI", "texto": "¿Por qué no?", "tipo": "Selección múltiple",
                  "opciones": ["No contó con personal", "No contó con equipos", "Otra causa"]}]
                """);

        assertThat(bank.suggestions()).isEmpty();
    }

    @Test
    void anOverlayGivesPointsUntilTheInstrumentCanBeScored() {
        FuragQuestionBank bank = bank(BANK);

        String form = new String(
                FuragOverlay.form(bank.instrument(LAW, MDI, Vigencia.of(2025)), bank.suggestions()),
                StandardCharsets.UTF_8);
        Instrument priced = apply(bank, """
                codigo;opcion;marca;sugerida;puntos;texto
                GDI901;1;;;100;Sí
                GDI901;2;;;0.5;No
                GDI901;3;no aplica, pide texto;;;
                CIN901;;informativa;;;
                """).orThrow();

        assertThat(form.lines())
                .containsExactly(
                        "\ufeffcodigo;opcion;marca;sugerida;puntos;texto",
                        "GDI901;1;;;;Sí",
                        "GDI901;2;;;;No",
                        "GDI901;3;;\"no aplica, pide texto\";;No aplica. Justifique:",
                        "CIN901;1;;;;Riesgos",
                        "CIN901;2;;pide texto;;Otro. ¿Cuál?:",
                        "CIN901;3;;excluyente;;La entidad no tiene comité",
                        "PER901;;informativa;;;¿Qué le sirvió?");
        assertThat(option(priced, 0, 1).points()).contains(Figure.parse("0.5"));
        assertThat(priced.questions().get(1).informative()).isTrue();
        assertThat(priced.nodes())
                .flatExtracting(InstrumentNode::questions)
                .extracting(NodeQuestion::question)
                .containsExactly(QuestionId.of("GDI901"));
        assertThat(InstrumentLint.check(priced, ScoringMethods.simulatedEqual()).isUsable())
                .isTrue();
        assertThat(new String(FuragOverlay.form(priced, List.of()), StandardCharsets.UTF_8).lines())
                .contains("GDI901;2;;;0.5;No", "CIN901;;informativa;;;El comité revisa:")
                .noneMatch(l -> l.startsWith("CIN901;1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GDI901;1;;;100;\nGDI901;2;;;33.5;\nGDI901;3;no aplica, pide texto;;;\n",
                "CIN901;2;pide texto;;40;\nCIN901;3;excluyente;;;\n",
                "CIN901;;informativa;;;\nCIN901;3;excluyente;;;\nCIN901;1;;;60;\n"
            })
    void aFormWrittenOnTheWayDecidesWhatWasDecidedSoFar(String rows) {
        FuragQuestionBank bank = bank(BANK);
        Instrument skeleton = bank.instrument(LAW, MDI, Vigencia.of(2025));
        Instrument decided = overlay(rows).applyTo(skeleton).orThrow();

        byte[] form = FuragOverlay.form(decided, bank.suggestions());

        assertThat(FuragOverlay.read(form, "planilla.csv")
                        .orThrow()
                        .applyTo(skeleton)
                        .orThrow())
                .isEqualTo(decided);
    }

    @Test
    void tellsWhichQuestionsNoPolicyOfAnEditionTakes() {
        FuragQuestionBank bank = bank(BANK);

        assertThat(bank.unplaced(LAW.edition(MDI))).isEmpty();
        assertThat(bank.unplaced(LAW.edition(MDI).toBuilder()
                        .dimensions(LAW.edition(MDI).dimensions().stream()
                                .filter(d -> !d.policies().contains(PolicyId.of("gobierno-digital")))
                                .toList())
                        .build()))
                .containsExactly(QuestionId.of("GDI901"));
    }

    private static Instrument numeric() {
        Instrument skeleton = bank(BANK).instrument(LAW, MDI, Vigencia.of(2025));
        return skeleton.toBuilder()
                .questions(skeleton.questions().stream()
                        .map(q -> q.id().value().equals("GDI901")
                                ? Question.builder()
                                        .id(q.id())
                                        .wording("¿Cuántos días tarda?")
                                        .type(QuestionType.OPEN_NUMBER)
                                        .build()
                                : q)
                        .toList())
                .build();
    }

    private static FuragOverlay overlay(String rows) {
        return FuragOverlay.read(
                        ("codigo;opcion;marca;sugerida;puntos;texto\n" + rows).getBytes(StandardCharsets.UTF_8),
                        "marcas.csv")
                .orThrow();
    }

    @Test
    void aRowWithoutOptionGivesTheWorstAndBestOfAQuestionForNumbers() {
        Instrument decided = overlay("GDI901;;;;30 a 0.5;\n").applyTo(numeric()).orThrow();

        assertThat(decided.questions().get(0)).satisfies(q -> {
            assertThat(q.worst()).contains(Figure.of(30));
            assertThat(q.best()).contains(Figure.parse("0.5"));
        });
        assertThat(new String(FuragOverlay.form(numeric(), List.of()), StandardCharsets.UTF_8).lines())
                .contains("GDI901;;;;;¿Cuántos días tarda?");
        assertThat(new String(FuragOverlay.form(decided, List.of()), StandardCharsets.UTF_8).lines())
                .contains("GDI901;;;;30 a 0.5;¿Cuántos días tarda?");
        assertThat(overlay("GDI901;;;;'-5 a 10;\n")
                        .applyTo(numeric())
                        .orThrow()
                        .questions()
                        .get(0)
                        .worst())
                .contains(Figure.of(-5));
    }

    @Test
    void numbersForAQuestionThatIsAnsweredOtherwiseAreAProblemOfTheirCell() {
        ReadResult<Instrument> read = overlay("CIN901;;;;0 a 12;\n").applyTo(numeric());

        assertThat(read.value()).contains(numeric());
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "marcas.csv:2 row 1, column puntos [INVALID_VALUE] expected nothing: question CIN901 is not"
                                + " answered with numbers; found '0 a 12'. Give the points of its options, or correct the code of"
                                + " the question.");
    }

    @Test
    void theBlockOfComparabilityIsThatOfTheYearIfItIsKnown() {
        assertThat(bank(BANK).instrument(LAW, MDI, Vigencia.of(2025)).comparability())
                .contains("2022-2025");
        assertThat(bank(BANK).instrument(LAW, MDI, Vigencia.of(2019)).comparability())
                .contains("2018-2021");
        assertThat(bank(BANK).instrument(LAW, MDI, Vigencia.of(2026)).comparability())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1499-2017", "MANUAL-1", "MDI-2021", "MDI-2025"})
    void aPolicyOfSeveralDimensionsIsANodeOfItsOwnInEach(String edition) {
        assertThat(bank(BANK)
                        .instrument(LAW, EditionId.of(edition), Vigencia.of(2018))
                        .nodes())
                .extracting(InstrumentNode::id)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRowOfAnOverlayThatFitsNothingIsReportedAndTheOthersAreApplied() {
        ReadResult<Instrument> applied = apply(bank(BANK), """
                codigo;opcion;marca;sugerida;puntos;texto
                CIN901;3;excluyente;;;
                CIN901;3;pide texto;;;
                CIN902;1;excluyente;;;
                CIN901;9;excluyente;;;
                GDI901;3;no aplica;;;Otra cosa
                GDI901;1;;;;
                """);

        assertThat(applied.problems())
                .extracting(p -> p.row().orElse(0) + " " + p.heading().orElse("") + " " + p.code())
                .containsExactly(
                        "2 opcion DUPLICATE", "3 codigo UNRESOLVED", "4 opcion UNRESOLVED", "5 texto INVALID_VALUE");
        assertThat(option(applied.value().orElseThrow(), 1, 2)).matches(o -> o.excluding() && !o.asksText());
        assertThat(option(applied.value().orElseThrow(), 0, 2).notApplicable()).isFalse();
    }

    @Test
    void decisionsThatContradictEachOtherAreReportedAllAtOnceAndNotApplied() {
        ReadResult<Instrument> applied = apply(bank(BANK), """
                codigo;opcion;marca;sugerida;puntos;texto
                CIN901;1;no aplica;;50;
                CIN901;2;excluyente;;1;
                CIN901;3;excluyente, no aplica;;;
                GDI901;2;excluyente;;0;
                """);

        assertThat(applied.problems())
                .extracting(p -> p.row().orElse(0) + " " + p.heading().orElse("") + " " + p.code())
                .containsExactly("1 puntos INVALID_VALUE", "2 puntos INVALID_VALUE", "3 marca INVALID_VALUE");
        assertThat(applied.problems().get(0).toString())
                .isEqualTo("marcas.csv:2 row 1, column puntos [INVALID_VALUE] expected an option without points, as it"
                        + " denies the others or does not apply; found '50'. Take the points out, or the mark.");
        assertThat(option(applied.value().orElseThrow(), 1, 0))
                .matches(o -> !o.notApplicable() && o.points().isEmpty());
        assertThat(option(applied.value().orElseThrow(), 0, 1).excluding()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CIN901;3;quizás;;; | marca | expected one of the marks excluyente, no aplica, pide texto; found 'quizás'",
                "CIN901;3;pide texto, quizás;;; | marca | found 'pide texto, quizás'",
                "CIN901;;excluyente;;; | marca | expected in a row without option, informativa; found 'excluyente'",
                "CIN901;3;informativa;;; | marca | expected one of the marks",
                "CIN901;;;;5; | puntos | Say which option the points are of",
                "CIN901;;;;0 a 0; | puntos | two different numbers, the worst and the best, as 0 a 12; found '0 a 0'",
                "CIN901;;;;0 a 5 a 9; | puntos | found '0 a 5 a 9'",
                "CIN901;;;;0 a mucho; | puntos | found '0 a mucho'",
                "CIN901;;informativa;;0 a 5; | puntos | as an informative question earns no points",
                "CIN901;1;;;0 a 5; | puntos | expected points from 0 to 100",
                "CIN901;1;;;101; | puntos | expected points from 0 to 100; found '101'",
                "CIN901;1;;;100.001; | puntos | found '100.001'",
                "CIN901;1;;;-1; | puntos | found '-1'",
                "CIN901;1;;;muchos; | puntos | with a point and without the sign %",
                "CIN901;1;;;99999999999999999999999999999999999999999999; | puntos | expected points",
            })
    void aCellThatCannotBeReadIsAProblemOfItsRow(String row, String heading, String told) {
        ReadResult<FuragOverlay> read = FuragOverlay.read(
                ("codigo;opcion;marca;sugerida;puntos;texto\n" + row + "\n").getBytes(StandardCharsets.UTF_8),
                "marcas.csv");

        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.row()).hasValue(1);
            assertThat(p.heading()).contains(heading);
            assertThat(p.toString()).contains(told);
        });
    }

    @Test
    void everyProblemOfABankIsToldWithItsPlace() {
        List<Problem> problems = FuragQuestionBank.read(BANK.replace("\"CIN901\"", "\"GDI901\"")
                        .replace("\"modulo\": \"PER\"", "\"modulo\": \"PAR\"")
                        .replace("Abierta texto", "Abierta")
                        .replace("\"Riesgos\"", "7")
                        .replace("\"evidencia\": true", "\"nota\": 1")
                        .getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems)
                .extracting(p -> p.pointer().orElse("") + " " + p.code())
                .containsExactly(
                        "/0/nota UNKNOWN_FIELD",
                        "/1/codigo DUPLICATE",
                        "/1/opciones/0 WRONG_TYPE",
                        "/2/modulo UNRESOLVED",
                        "/2/tipo INVALID_VALUE");
        assertThat(problems.get(4).code()).isEqualTo(ProblemCode.INVALID_VALUE);
    }

    @Test
    void aBankWithoutQuestionsIsNoBank() {
        assertThat(FuragQuestionBank.read("[]".getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(p -> p.code() + " " + p.expected().english())
                .containsExactly("INVALID_VALUE one or more questions");
    }

    @Test
    void aCallerMayBringModulesOfHisOwn() {
        ModuleMap map = ModuleMap.standard().with("AMB", PolicyId.of("gestion-ambiental-institucional"));
        String bank = BANK.replace("\"modulo\": \"GDI\"", "\"modulo\": \"AMB\"");

        assertThat(FuragQuestionBank.read(bank.getBytes(StandardCharsets.UTF_8)).problems())
                .hasSize(1);
        assertThat(FuragQuestionBank.read(bank.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults(), map)
                        .orThrow()
                        .questions())
                .hasSize(3);
        assertThat(map.withInformative("GDI").policyOf("GDI")).isEmpty();
        assertThat(ModuleMap.standard().modules()).hasSize(22);
    }

    @Property
    void noBytesMakeTheReadersThrow(@ForAll byte[] bytes) {
        assertThat(FuragQuestionBank.read(bytes).value()).isEmpty();
        assertThat(FuragOverlay.read(bytes, "x.csv").value()).isEmpty();
        assertThat(ModuleMap.read(bytes, "x.csv", LAW.edition(MDI)).value()).isEmpty();
    }

    @Property
    void noDamageToABankMakesTheReaderThrow(@ForAll int place, @ForAll byte other) {
        byte[] damaged = BANK.getBytes(StandardCharsets.UTF_8);
        damaged[Math.floorMod(place, damaged.length)] = other;

        ReadResult<FuragQuestionBank> read = FuragQuestionBank.read(damaged);

        assertThat(read.value().isPresent()).isEqualTo(read.problems().isEmpty());
        read.value()
                .ifPresent(b -> assertThat(InstrumentLint.check(b.instrument(LAW, MDI, Vigencia.of(2025)))
                                .problems())
                        .isNotEmpty());
    }

    @Test
    void aMapOfModulesIsDataOfTheUser() {
        Edition edition = LAW.edition(MDI);
        ModuleMap read = ModuleMap.read(ModuleMap.standard().write(), "modulos.csv", edition)
                .orThrow();

        assertThat(read).isEqualTo(ModuleMap.standard());
        assertThat(ModuleMap.read(
                                "modulo;politica\nAMB;integridad\nXYZ;\n".getBytes(StandardCharsets.UTF_8),
                                "modulos.csv",
                                edition)
                        .orThrow())
                .satisfies(m -> {
                    assertThat(m.modules()).containsExactly("AMB", "XYZ");
                    assertThat(m.policyOf("AMB")).contains(PolicyId.of("integridad"));
                    assertThat(m.policyOf("XYZ")).isEmpty();
                });
    }

    @Test
    void everyProblemOfAMapOfModulesIsToldWithItsPlace() {
        ReadResult<ModuleMap> read = ModuleMap.read(
                "modulo;politica\n;integridad\nINT;integridad\nINT;\nCIN;control-intern\n"
                        .getBytes(StandardCharsets.UTF_8),
                "modulos.csv",
                LAW.edition(MDI));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "modulos.csv:2 row 1, column modulo [MISSING] expected a module as the bank writes it; found ''."
                                + " Write it, or take the row out.",
                        "modulos.csv:4 row 3, column modulo [DUPLICATE] expected each module once; found 'INT'."
                                + " Leave one of the rows.",
                        "modulos.csv:5 row 4, column politica [UNRESOLVED] expected a policy of edition MDI-2025; found"
                                + " 'control-intern'. Write 'control-interno' if that is meant.");
    }

    /** Somebody has written every suggestion under the heading for marks. */
    private static String confirmed(String form) {
        return form.lines()
                .map(l -> l.split(";", -1))
                .map(c -> c[0].endsWith("codigo")
                        ? String.join(";", c)
                        : String.join(";", c[0], c[1], c[3], "", c[4], c[5]))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static FuragQuestionBank bank(String json) {
        return FuragQuestionBank.read(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static ReadResult<Instrument> apply(FuragQuestionBank bank, String overlay) {
        return FuragOverlay.read(overlay.getBytes(StandardCharsets.UTF_8), "marcas.csv")
                .orThrow()
                .applyTo(bank.instrument(LAW, MDI, Vigencia.of(2025)));
    }

    private static QuestionOption option(Instrument instrument, int question, int option) {
        QuestionOption found = instrument.questions().get(question).options().get(option);
        assertThat(found.id()).isEqualTo(OptionId.of(Integer.toString(option + 1)));
        return found;
    }
}
