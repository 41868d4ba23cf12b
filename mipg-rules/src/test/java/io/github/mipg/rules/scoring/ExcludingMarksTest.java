package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.Instruments.excluding;
import static io.github.mipg.rules.scoring.Instruments.instrument;
import static io.github.mipg.rules.scoring.Instruments.node;
import static io.github.mipg.rules.scoring.Instruments.notApplicable;
import static io.github.mipg.rules.scoring.Instruments.option;
import static io.github.mipg.rules.scoring.Instruments.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.OptionId;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lint says of marks that somebody has set and that look wrong. */
class ExcludingMarksTest {
    private static LintReport lint(QuestionType type, QuestionOption... marked) {
        List<QuestionOption> options =
                new ArrayList<>(List.of(option("a", "Lo hace", 100), option("b", "A veces", 50)));
        options.addAll(Arrays.asList(marked));
        Instrument instrument = instrument()
                .addNodes(node("T", "Q").build())
                .addQuestions(question("Q", type).options(options).build())
                .build();
        return InstrumentLint.check(instrument);
    }

    @Test
    void oneOptionThatDeniesAllOthersIsNoReasonForDoubt() {
        LintReport report = lint(QuestionType.MULTIPLE_CHOICE, excluding("n", "Ninguna de las anteriores"));

        assertThat(report.problems(LintKind.EXCLUDING_TWICE)).isEmpty();
        assertThat(report.problems(LintKind.EXCLUDING_DOUBTFUL)).isEmpty();
    }

    @Test
    void ofSeveralOptionsThatDenyAllOthersAllButTheFirstAreTold() {
        LintReport report = lint(
                QuestionType.MULTIPLE_CHOICE,
                excluding("n", "No contó con el capital humano requerido"),
                excluding("m", "No contó con la infraestructura requerida"));

        assertThat(report.problems(LintKind.EXCLUDING_TWICE)).singleElement().satisfies(p -> {
            assertThat(p.option()).contains(OptionId.of("m"));
            assertThat(p.pointer()).isEqualTo("/questions/0/options/3/excluding");
            assertThat(p.severity()).isEqualTo(LintSeverity.WARNING);
            assertThat(p.expectation().english()).contains("'n' does so already");
        });
        assertThat(report.problems(LintKind.EXCLUDING_DOUBTFUL)).isEmpty();
        assertThat(report.isUsable()).isTrue();
    }

    @Test
    void aSingleChoiceRulesOutTheOthersAnyway() {
        assertThat(lint(QuestionType.SINGLE_CHOICE, excluding("n", "No"), excluding("m", "No se sabe"))
                        .problems(LintKind.EXCLUDING_TWICE))
                .isEmpty();
    }

    @Test
    void anOptionThatSaysThatTheQuestionDoesNotApplyIsNoSecondDenial() {
        assertThat(lint(QuestionType.MULTIPLE_CHOICE, excluding("n", "Ninguna"), notApplicable("x", "No aplica"))
                        .problems(LintKind.EXCLUDING_TWICE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Está en marcha", "Se conoce", "Nominalmente", "Otro. ¿Cuál?"})
    void aMarkedOptionThatDeniesNothingIsDoubted(String label) {
        assertThat(lint(QuestionType.MULTIPLE_CHOICE, excluding("n", label)).problems(LintKind.EXCLUDING_DOUBTFUL))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.severity()).isEqualTo(LintSeverity.NOTE);
                    assertThat(p.found()).isEqualTo(label);
                    assertThat(p.fix().english()).contains("earns 0 points and is chosen alone");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ninguna de las anteriores",
                "La entidad no lo hace",
                "Aún no",
                "Nunca",
                "Sin iniciar",
                "Todavía nada",
                "None of the above"
            })
    void aMarkedOptionThatDeniesIsNotDoubted(String label) {
        assertThat(lint(QuestionType.MULTIPLE_CHOICE, excluding("n", label)).problems(LintKind.EXCLUDING_DOUBTFUL))
                .isEmpty();
        assertThat(lint(QuestionType.SINGLE_CHOICE, excluding("n", label)).problems(LintKind.EXCLUDING_DOUBTFUL))
                .isEmpty();
    }

    @Test
    void anOptionThatReadsLikeNotApplicableAndIsMarkedAsExcludingIsDoubted() {
        assertThat(lint(QuestionType.SINGLE_CHOICE, excluding("n", "No aplica. Justifique:"))
                        .problems(LintKind.EXCLUDING_DOUBTFUL))
                .singleElement()
                .satisfies(p -> assertThat(p.fix().english()).contains("'notApplicable'"));
    }
}
