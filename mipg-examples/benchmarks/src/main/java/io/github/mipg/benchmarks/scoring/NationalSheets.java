package io.github.mipg.benchmarks.scoring;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.AnswerTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Form and answers as values of the library. */
final class NationalSheets {
    private static final Vigencia VIGENCIA = Vigencia.of(2025);
    private static final NodeId[] NODE_IDS = nodeIds();

    private final NationalForm form;
    private final Instrument instrument;

    NationalSheets(NationalForm form) {
        this.form = form;
        Instrument.Builder all = Instrument.builder()
                .id(InstrumentId.of("formulario-nacional"))
                .name("Formulario nacional de prueba")
                .vigencia(VIGENCIA)
                .revision(1)
                .comparability("prueba");
        List<List<NodeQuestion>> links = new ArrayList<>();
        for (int n = 0; n < NationalForm.NODES; n++) {
            links.add(new ArrayList<>());
        }
        for (int q = 0; q < NationalForm.QUESTIONS; q++) {
            all.addQuestions(question(q));
            for (int home : form.homes[q]) {
                links.get(home)
                        .add(NodeQuestion.builder().question(questionId(q)).build());
            }
        }
        for (int n = 0; n < NationalForm.NODES; n++) {
            InstrumentNode.Builder node = InstrumentNode.builder()
                    .id(nodeId(n))
                    .name("Nodo " + nodeId(n))
                    .level(n == NationalForm.TOTAL ? "total" : n < NationalForm.FIRST_POLICY ? "dimensión" : "política")
                    .questions(links.get(n));
            if (n != NationalForm.TOTAL) {
                node.parent(nodeId(form.parent[n]));
            }
            all.addNodes(node.build());
        }
        this.instrument = all.build();
    }

    Instrument instrument() {
        return instrument;
    }

    static NodeId nodeId(int node) {
        return NODE_IDS[node];
    }

    private static NodeId[] nodeIds() {
        NodeId[] ids = new NodeId[NationalForm.NODES];
        for (int n = 0; n < ids.length; n++) {
            ids[n] = NodeId.of(
                    n == NationalForm.TOTAL
                            ? "TOTAL"
                            : n < NationalForm.FIRST_POLICY ? "D" + n : "P" + (n - NationalForm.FIRST_POLICY + 1));
        }
        return ids;
    }

    private static QuestionId questionId(int question) {
        return QuestionId.of(String.format(Locale.ROOT, "Q%03d", question + 1));
    }

    private static OptionId optionId(int option) {
        return OptionId.of("o" + (option + 1));
    }

    private static OptionId rowId(int row) {
        return OptionId.of("r" + (row + 1));
    }

    private static List<OptionId> optionIds(long bits) {
        List<OptionId> ids = new ArrayList<>();
        for (long left = bits; left != 0; left &= left - 1) {
            ids.add(optionId(Long.numberOfTrailingZeros(left)));
        }
        return ids;
    }

    private Question question(int q) {
        Question.Builder question = Question.builder()
                .id(questionId(q))
                .wording("¿Qué hace la entidad en el asunto " + (q + 1) + "?")
                .type(form.type[q])
                .informative(form.type[q] == QuestionType.OPEN_TEXT);
        boolean bearsPoints = form.best[q] == 0;
        for (int o = 0; o < form.size(q); o++) {
            QuestionOption.Builder option = QuestionOption.builder().id(optionId(o));
            if (1L << o == form.excluding[q]) {
                option.label("Ninguna de las anteriores").excluding(true);
            } else if (1L << o == form.notApplicable[q]) {
                option.label("No aplica").notApplicable(true);
            } else {
                option.label("Hace la parte " + (o + 1));
                if (bearsPoints) {
                    option.points(Figure.of(BigDecimal.valueOf(form.points[q][o] / (NationalForm.UNIT / 10), 1)));
                }
            }
            question.addOptions(option.build());
        }
        for (int r = 0; r < form.rows[q]; r++) {
            question.addRows(
                    MatrixRow.builder().id(rowId(r)).label("Aspecto " + (r + 1)).build());
        }
        if (!bearsPoints) {
            question.worst(Figure.of(0)).best(Figure.of(form.best[q]));
        }
        if (form.gate[q] >= 0) {
            question.addAskedWhen(Dependency.builder()
                    .question(questionId(form.gate[q]))
                    .addAllWhenAny(optionIds(form.whenAny[q]))
                    .addAllUnlessAny(optionIds(form.unlessAny[q]))
                    .build());
        }
        if (form.territorial[q]) {
            question.meantFor(EntityClass.builder()
                    .addOrders(AdministrativeOrder.TERRITORIAL)
                    .build());
        }
        return question.build();
    }

    PublicEntity entity(NationalAnswers answers, int row) {
        PublicEntity.Builder entity = PublicEntity.builder()
                .id(EntityId.sigep(String.format(Locale.ROOT, "%04d", row + 1)))
                .name("Entidad " + (row + 1));
        if (answers.orders[row] != NationalAnswers.UNKNOWN) {
            entity.order(
                    answers.orders[row] == NationalAnswers.NATIONAL
                            ? AdministrativeOrder.NATIONAL
                            : AdministrativeOrder.TERRITORIAL);
        }
        return entity.build();
    }

    AnswerSheet sheet(NationalAnswers answers, int row) {
        AnswerSheet.Builder sheet = AnswerSheet.builder()
                .instrument(instrument.id())
                .revision(instrument.revision())
                .entity(entity(answers, row).id())
                .vigencia(VIGENCIA);
        for (int q = 0; q < NationalForm.QUESTIONS; q++) {
            if (answers.columns[q][row] != 0) {
                sheet.addAnswers(answer(q, answers.columns[q][row]));
            }
        }
        return sheet.build();
    }

    private Answer answer(int q, long given) {
        Answer.Builder answer = Answer.builder().question(questionId(q));
        if (NationalAnswers.isClaim(given)) {
            return answer.notApplicable(NotApplicableClaim.builder()
                            .by(given == NationalAnswers.BY_LAW ? NotApplicableBy.LAW : NotApplicableBy.ENTITY)
                            .reason("No es de su competencia")
                            .build())
                    .build();
        }
        switch (form.type[q]) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> answer.addAllChoices(optionIds(given));
            case OPEN_NUMBER -> answer.number(Figure.of(given - 1));
            case MULTIPLE_NUMBERS -> {
                for (int o = 0; o < form.points[q].length; o++) {
                    int number = NationalAnswers.part(given, NationalAnswers.NUMBER_BITS, o);
                    if (number >= 0) {
                        answer.addNumbers(OptionNumber.builder()
                                .option(optionId(o))
                                .number(Figure.of(number))
                                .build());
                    }
                }
            }
            case MATRIX -> {
                for (int r = 0; r < form.rows[q]; r++) {
                    answer.addCells(MatrixChoice.builder()
                            .row(rowId(r))
                            .option(optionId(NationalAnswers.part(given, NationalAnswers.ROW_BITS, r)))
                            .build());
                }
            }
            case OPEN_TEXT -> answer.text("Lo que se escribió");
        }
        return answer.build();
    }

    /** The table of all rows; each sheet is made for it and left. */
    AnswerTable table(NationalAnswers answers) {
        AnswerTable.Builder table = AnswerTable.builder(instrument);
        for (int row = 0; row < answers.size(); row++) {
            table.add(sheet(answers, row), entity(answers, row));
        }
        return table.build();
    }
}
