package io.github.mipg.io.furag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.io.Problem;
import io.github.mipg.io.ProblemCode;
import io.github.mipg.io.ReadOptions;
import io.github.mipg.io.ReadResult;
import io.github.mipg.model.EditionId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.catalog.MipgCatalog;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.InstrumentLint;
import io.github.mipg.rules.scoring.LintKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void marksAreSuggestedAndOnlyAnOverlayAppliesThem() {
        FuragQuestionBank bank = bank(BANK);

        List<Suggestion> suggestions = bank.suggestions();

        assertThat(suggestions)
                .extracting(s -> s.question() + "/" + s.option() + " " + s.mark())
                .containsExactly(
                        "GDI901/3 NOT_APPLICABLE", "GDI901/3 ASKS_TEXT", "CIN901/2 ASKS_TEXT", "CIN901/3 EXCLUDING");

        Instrument marked = apply(bank, new String(FuragOverlay.write(suggestions), StandardCharsets.UTF_8))
                .orThrow();
        assertThat(option(marked, 0, 2)).matches(o -> o.notApplicable() && o.asksText() && !o.excluding());
        assertThat(option(marked, 1, 2)).matches(o -> o.excluding() && !o.notApplicable());
        assertThat(option(marked, 0, 0)).isEqualTo(option(bank.instrument(LAW, MDI, Vigencia.of(2025)), 0, 0));
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
                codigo;opcion;marca;texto
                CIN901;3;excluyente;
                CIN901;3;Excluyente;
                CIN902;1;excluyente;
                CIN901;9;excluyente;
                GDI901;3;no aplica;Otra cosa
                GDI901;1;;
                """);

        assertThat(applied.problems())
                .extracting(p -> p.row().orElse(0) + " " + p.heading().orElse("") + " " + p.code())
                .containsExactly(
                        "2 marca DUPLICATE", "3 codigo UNRESOLVED", "4 opcion UNRESOLVED", "5 texto INVALID_VALUE");
        assertThat(option(applied.value().orElseThrow(), 1, 2).excluding()).isTrue();
        assertThat(option(applied.value().orElseThrow(), 0, 2).notApplicable()).isFalse();
    }

    @Test
    void anUnknownMarkIsAProblemOfItsRow() {
        ReadResult<FuragOverlay> read = FuragOverlay.read(
                "codigo;opcion;marca;texto\nCIN901;3;quizás;\n".getBytes(StandardCharsets.UTF_8), "marcas.csv");

        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .isEqualTo(
                                "marcas.csv:2 row 1, column marca [INVALID_VALUE] expected one of the marks excluyente, no aplica,"
                                        + " pide texto; found 'quizás'. Use one of them, or leave the cell empty."));
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
