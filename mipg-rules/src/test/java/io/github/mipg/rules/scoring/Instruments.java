package io.github.mipg.rules.scoring;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.PolicyId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.GradedCombination;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.util.Arrays;
import java.util.List;

/** Small instruments and sheets for tests. */
final class Instruments {
    static final EntityId ENTITY = EntityId.sigep("0576");
    static final Vigencia YEAR = Vigencia.of(2025);

    private Instruments() {}

    static Instrument.Builder instrument() {
        return Instrument.builder()
                .id(InstrumentId.of("prueba"))
                .name("Instrumento de prueba")
                .revision(1)
                .comparability("2022-2025");
    }

    static InstrumentNode.Builder node(String id, String... questions) {
        return InstrumentNode.builder()
                .id(NodeId.of(id))
                .name("Nodo " + id)
                .questions(Arrays.stream(questions)
                        .map(q -> NodeQuestion.builder()
                                .question(QuestionId.of(q))
                                .build())
                        .toList());
    }

    static InstrumentNode.Builder child(String id, String parent, String... questions) {
        return node(id, questions).parent(NodeId.of(parent));
    }

    static Question.Builder question(String id, QuestionType type) {
        return Question.builder()
                .id(QuestionId.of(id))
                .wording("Pregunta " + id)
                .type(type);
    }

    static QuestionOption option(String id, String label, int points) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label(label)
                .points(Figure.of(points))
                .build();
    }

    static QuestionOption option(String id, String label) {
        return QuestionOption.builder().id(OptionId.of(id)).label(label).build();
    }

    static QuestionOption excluding(String id, String label) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label(label)
                .excluding(true)
                .build();
    }

    static QuestionOption notApplicable(String id, String label) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label(label)
                .notApplicable(true)
                .build();
    }

    static MatrixRow row(String id, String label) {
        return MatrixRow.builder().id(OptionId.of(id)).label(label).build();
    }

    static GradedCombination combination(String label, int points, String... choices) {
        return GradedCombination.builder()
                .choices(Arrays.stream(choices).map(OptionId::of).toList())
                .label(label)
                .points(Figure.of(points))
                .build();
    }

    static Dependency when(String question, String... options) {
        return Dependency.builder()
                .question(QuestionId.of(question))
                .whenAny(Arrays.stream(options).map(OptionId::of).toList())
                .build();
    }

    static Question yesNo(String id) {
        return question(id, QuestionType.SINGLE_CHOICE)
                .options(List.of(option("1", "Sí", 100), option("2", "No", 0)))
                .build();
    }

    /** A sound instrument with a question of each type. */
    static Instrument sound() {
        return instrument()
                .addNodes(node("T").build())
                .addNodes(child("A", "T", "S", "M", "D")
                        .policy(PolicyId.of("gobierno-digital"))
                        .weight(Figure.of(60))
                        .build())
                .addNodes(child("B", "T", "N", "O", "X", "G")
                        .weight(Figure.of(40))
                        .build())
                .addQuestions(question("S", QuestionType.SINGLE_CHOICE)
                        .options(List.of(
                                option("1", "Sí", 100),
                                option("2", "No", 0),
                                notApplicable("3", "No aplica. Justifique:")))
                        .evidenceDemanded(true)
                        .build())
                .addQuestions(question("M", QuestionType.MULTIPLE_CHOICE)
                        .options(List.of(
                                option("1", "Lo planea", 40),
                                option("2", "Lo hace", 40),
                                QuestionOption.builder()
                                        .id(OptionId.of("3"))
                                        .label("Otro. ¿Cuál?:")
                                        .points(Figure.of(20))
                                        .asksText(true)
                                        .build(),
                                excluding("4", "Ninguna de las anteriores")))
                        .build())
                .addQuestions(question("D", QuestionType.SINGLE_CHOICE)
                        .options(List.of(option("1", "Cada año", 100), option("2", "Alguna vez", 50)))
                        .addAskedWhen(when("M", "1", "2"))
                        .build())
                .addQuestions(question("N", QuestionType.MULTIPLE_NUMBERS)
                        .options(List.of(option("1", "Asesores:"), option("2", "Técnicos:")))
                        .worst(Figure.of(0))
                        .best(Figure.of(10))
                        .build())
                .addQuestions(question("O", QuestionType.OPEN_NUMBER)
                        .worst(Figure.of(0))
                        .best(Figure.of(100))
                        .build())
                .addQuestions(question("X", QuestionType.MATRIX)
                        .options(List.of(option("1", "Débil", 0), option("2", "Fuerte", 100)))
                        .rows(List.of(row("a", "Diseño"), row("b", "Ejecución")))
                        .build())
                .addQuestions(question("G", QuestionType.MATRIX)
                        .options(List.of(option("1", "Uno"), option("2", "Dos")))
                        .rows(List.of(row("p", "Presente"), row("f", "Funcionando")))
                        .combinations(List.of(
                                combination("Deficiencia mayor", 0, "1", "1"),
                                combination("Deficiencia", 50, "1", "2"),
                                combination("Oportunidad", 75, "2", "1"),
                                combination("Mantenimiento", 100, "2", "2")))
                        .build())
                .addQuestions(
                        question("T", QuestionType.OPEN_TEXT).informative(true).build())
                .build();
    }

    static PublicEntity.Builder entity() {
        return PublicEntity.builder().id(ENTITY).name("Entidad de prueba");
    }

    static AnswerSheet sheet(Instrument instrument, Answer... answers) {
        return AnswerSheet.builder()
                .instrument(instrument.id())
                .revision(instrument.revision())
                .entity(ENTITY)
                .vigencia(YEAR)
                .answers(Arrays.asList(answers))
                .build();
    }

    static Answer.Builder answer(String question, String... choices) {
        return Answer.builder()
                .question(QuestionId.of(question))
                .choices(Arrays.stream(choices).map(OptionId::of).toList());
    }
}
