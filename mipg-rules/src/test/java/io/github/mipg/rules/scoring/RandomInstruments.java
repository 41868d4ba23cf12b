package io.github.mipg.rules.scoring;

import io.github.mipg.model.EntityId;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.LegalNatureId;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.GradedCombination;
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
import io.github.mipg.rules.scoring.ScoringMethod.EntityClaims;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.NotApplicableHandling;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small instruments, sheets and methods that chance makes of a seed. */
final class RandomInstruments {
    static final Vigencia VIGENCIA = Vigencia.of(2025);
    private static final QuestionType[] TYPES = {
        QuestionType.SINGLE_CHOICE,
        QuestionType.SINGLE_CHOICE,
        QuestionType.MULTIPLE_CHOICE,
        QuestionType.MULTIPLE_CHOICE,
        QuestionType.OPEN_NUMBER,
        QuestionType.MULTIPLE_NUMBERS,
        QuestionType.MATRIX,
        QuestionType.OPEN_TEXT
    };

    private static final OptionId NOT_APPLICABLE = OptionId.of("noaplica");

    private final Random random;
    /** Whether questions depend on each other or on the entity. */
    private final boolean conditional;

    private RandomInstruments(long seed, boolean conditional) {
        this.random = new Random(seed);
        this.conditional = conditional;
    }

    /** An instrument with a sheet of answers to it, the entity that gave them, and a method. */
    record Sample(Instrument instrument, ScoringMethod method, AnswerSheet sheet, PublicEntity entity, long seed) {
        Scorer scorer() {
            return Scorer.of(instrument, method);
        }

        Scorecard scorecard() {
            return scorer().score(sheet, entity);
        }

        /** The same with everything answered that was not, and everything known of the entity. */
        Sample completed(long chance) {
            RandomInstruments by = new RandomInstruments(chance, true);
            List<Answer> answers = new ArrayList<>();
            Scorecard card = scorecard();
            for (Question question : instrument.questions()) {
                Optional<Answer> given = sheet.answers().stream()
                        .filter(a -> a.question().equals(question.id()))
                        .findFirst();
                boolean open = given.isEmpty()
                        || !given.get().isGiven()
                        || card.question(question.id()).state() == QuestionState.UNANSWERED;
                if (!open) {
                    answers.add(given.get());
                } else if (card.claimedInPart().contains(question.id())) {
                    answers.add(by.withRows(given.orElseThrow(), question));
                } else if (by.random.nextInt(12) > 0) {
                    answers.add(by.answer(question, true));
                }
            }
            PublicEntity.Builder known = entity.toBuilder();
            if (entity.order().isEmpty()) {
                known.order(by.random.nextBoolean() ? AdministrativeOrder.NATIONAL : AdministrativeOrder.TERRITORIAL);
            }
            if (entity.nature().isEmpty()) {
                known.nature(LegalNatureId.of(by.random.nextBoolean() ? "alcaldia" : "gobernacion"));
            }
            return new Sample(
                    instrument, method, sheet.toBuilder().answers(answers).build(), known.build(), seed);
        }

        Sample with(ScoringMethod other) {
            return new Sample(instrument, other, sheet, entity, seed);
        }

        Sample with(AnswerSheet other) {
            return new Sample(instrument, method, other, entity, seed);
        }
    }

    static Arbitrary<Sample> samples() {
        return Arbitraries.longs().map(seed -> new RandomInstruments(seed, true).sample(seed));
    }

    /** Without dependencies and classes of entities. */
    static Arbitrary<Sample> plain() {
        return Arbitraries.longs().map(seed -> new RandomInstruments(seed, false).sample(seed));
    }

    private Sample sample(long seed) {
        List<Question> questions = new ArrayList<>();
        int size = 1 + random.nextInt(8);
        for (int q = 0; q < size; q++) {
            questions.add(question(q, questions));
        }
        List<InstrumentNode> nodes = nodes(questions);
        Instrument instrument = Instrument.builder()
                .id(InstrumentId.of("azar"))
                .name("Instrumento al azar")
                .revision(1)
                .vigencia(VIGENCIA)
                .nodes(nodes)
                .questions(questions)
                .build();
        PublicEntity.Builder entity =
                PublicEntity.builder().id(EntityId.sigep("0001")).name("Prueba");
        if (random.nextBoolean()) {
            entity.order(random.nextBoolean() ? AdministrativeOrder.NATIONAL : AdministrativeOrder.TERRITORIAL);
        }
        if (random.nextBoolean()) {
            entity.nature(LegalNatureId.of(random.nextBoolean() ? "alcaldia" : "gobernacion"));
        }
        return new Sample(instrument, method(instrument), sheet(instrument), entity.build(), seed);
    }

    private ScoringMethod method(Instrument instrument) {
        ScoringMethod.Builder method = ScoringMethod.builder("azar", "1", Text.of("Al azar", "By chance"));
        if (random.nextInt(3) == 0) {
            method.equalWeights();
        }
        if (random.nextBoolean()) {
            InstrumentNode node =
                    instrument.nodes().get(random.nextInt(instrument.nodes().size()));
            method.nodeFigure(node.level().orElseThrow(), NodeFigure.OF_QUESTIONS);
        }
        if (random.nextInt(4) == 0) {
            method.nodeFigure(NodeFigure.OF_QUESTIONS);
        }
        if (random.nextInt(5) == 0) {
            method.notApplicable(NotApplicableHandling.AS_ZERO);
        }
        if (random.nextInt(3) == 0) {
            method.entityClaims(List.of(EntityClaims.values()).get(random.nextInt(3)));
        }
        if (random.nextInt(5) == 0) {
            method.unanswered(UnansweredHandling.INDETERMINATE);
        }
        if (random.nextInt(4) == 0) {
            method.rounding(random.nextInt(3));
        }
        return method.build();
    }

    private List<InstrumentNode> nodes(List<Question> questions) {
        int size = 1 + random.nextInt(6);
        List<InstrumentNode.Builder> nodes = new ArrayList<>();
        boolean weighted = random.nextBoolean();
        for (int n = 0; n < size; n++) {
            int parent = n == 0 ? -1 : random.nextInt(n);
            InstrumentNode.Builder node = InstrumentNode.builder()
                    .id(NodeId.of("N" + n))
                    .name("Nodo " + n)
                    .level(n < 2 ? "alto" : "bajo");
            if (parent >= 0) {
                node.parent(NodeId.of("N" + parent));
                if (weighted) {
                    node.weight(Figure.of(1 + random.nextInt(5)));
                }
            }
            if (conditional && n > 0 && random.nextInt(8) == 0) {
                node.meantFor(entityClass());
            }
            nodes.add(node);
        }
        for (Question question : questions) {
            if (question.informative()) {
                continue;
            }
            int times = 1 + random.nextInt(2);
            List<Integer> homes = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int home = random.nextInt(size);
                if (!homes.contains(home)) {
                    homes.add(home);
                    NodeQuestion.Builder link = NodeQuestion.builder().question(question.id());
                    if (weighted) {
                        link.weight(Figure.of(1 + random.nextInt(4)));
                    }
                    nodes.get(home).addQuestions(link.build());
                }
            }
        }
        return nodes.stream().map(InstrumentNode.Builder::build).toList();
    }

    private EntityClass entityClass() {
        return random.nextBoolean()
                ? EntityClass.builder()
                        .addOrders(AdministrativeOrder.TERRITORIAL)
                        .build()
                : EntityClass.builder().addNatures(LegalNatureId.of("alcaldia")).build();
    }

    private Question question(int number, List<Question> before) {
        QuestionType type = TYPES[random.nextInt(TYPES.length)];
        Question.Builder question = Question.builder()
                .id(QuestionId.of("Q" + number))
                .wording("¿Pregunta " + number + "?")
                .type(type);
        switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
                int size = 2 + random.nextInt(3);
                for (int o = 0; o < size; o++) {
                    question.addOptions(option("o" + o, points()).build());
                }
                if (random.nextBoolean()) {
                    question.addOptions(
                            option("ninguna", Figure.of(0)).excluding(true).build());
                }
                if (random.nextInt(3) == 0) {
                    question.addOptions(QuestionOption.builder()
                            .id(NOT_APPLICABLE)
                            .label("No aplica")
                            .notApplicable(true)
                            .build());
                }
            }
            case OPEN_NUMBER, MULTIPLE_NUMBERS -> {
                question.worst(Figure.of(random.nextInt(5))).best(Figure.of(5 + random.nextInt(5)));
                for (int o = 0; type == QuestionType.MULTIPLE_NUMBERS && o < 2; o++) {
                    question.addOptions(QuestionOption.builder()
                            .id(OptionId.of("o" + o))
                            .label("Opción " + o)
                            .build());
                }
            }
            case MATRIX -> matrix(question);
            case OPEN_TEXT -> {
                // nothing to choose from
            }
        }
        if (conditional && random.nextInt(6) == 0) {
            question.meantFor(entityClass());
        }
        List<Question> gates = before.stream()
                .filter(q -> q.type() == QuestionType.SINGLE_CHOICE || q.type() == QuestionType.MULTIPLE_CHOICE)
                .toList();
        if (conditional && !gates.isEmpty() && random.nextInt(3) == 0) {
            Question gate = gates.get(random.nextInt(gates.size()));
            OptionId option =
                    gate.options().get(random.nextInt(gate.options().size())).id();
            Dependency.Builder dependency = Dependency.builder().question(gate.id());
            question.addAskedWhen(
                    random.nextBoolean()
                            ? dependency.addWhenAny(option).build()
                            : dependency.addUnlessAny(option).build());
        }
        return question.informative(random.nextInt(10) == 0).build();
    }

    private void matrix(Question.Builder question) {
        List<OptionId> columns = List.of(OptionId.of("1"), OptionId.of("2"));
        boolean graded = random.nextBoolean();
        for (OptionId column : columns) {
            question.addOptions(
                    graded
                            ? QuestionOption.builder()
                                    .id(column)
                                    .label("Columna " + column)
                                    .build()
                            : option(column.value(), points()).build());
        }
        if (!graded && random.nextInt(3) == 0) {
            question.addOptions(QuestionOption.builder()
                    .id(NOT_APPLICABLE)
                    .label("No aplica")
                    .notApplicable(true)
                    .build());
        }
        question.addRows(
                MatrixRow.builder().id(OptionId.of("a")).label("Fila a").build());
        question.addRows(
                MatrixRow.builder().id(OptionId.of("b")).label("Fila b").build());
        for (OptionId one : columns) {
            for (OptionId two : columns) {
                if (graded) {
                    question.addCombinations(GradedCombination.builder()
                            .addChoices(one, two)
                            .label(one + " y " + two)
                            .points(points())
                            .build());
                }
            }
        }
    }

    private static QuestionOption.Builder option(String id, Figure points) {
        return QuestionOption.builder()
                .id(OptionId.of(id))
                .label("Opción " + id)
                .points(points);
    }

    private Figure points() {
        return random.nextInt(4) == 0
                ? Figure.parse(random.nextInt(100) + "." + (1 + random.nextInt(9)))
                : Figure.of(random.nextInt(21) * 5L);
    }

    private AnswerSheet sheet(Instrument instrument) {
        List<Answer> answers = new ArrayList<>();
        int blanks = random.nextInt(4);
        for (Question question : instrument.questions()) {
            if (random.nextInt(4) >= blanks) {
                answers.add(answer(question, random.nextInt(6) > 0));
            }
        }
        Collections.shuffle(answers, random);
        return AnswerSheet.builder()
                .instrument(instrument.id())
                .revision(instrument.revision())
                .entity(EntityId.sigep("0001"))
                .vigencia(VIGENCIA)
                .answers(answers)
                .build();
    }

    private Answer answer(Question question, boolean whole) {
        Answer.Builder answer = Answer.builder().question(question.id());
        if (random.nextInt(6) == 0) {
            return answer.notApplicable(NotApplicableClaim.builder()
                            .by(List.of(NotApplicableBy.values()).get(random.nextInt(2)))
                            .reason("Porque sí")
                            .build())
                    .build();
        }
        if (!whole && question.type() != QuestionType.OPEN_NUMBER && random.nextInt(3) == 0) {
            return answer.text("Pendiente").build();
        }
        switch (question.type()) {
            case SINGLE_CHOICE ->
                answer.addChoices(question.options()
                        .get(random.nextInt(question.options().size()))
                        .id());
            case MULTIPLE_CHOICE -> {
                QuestionOption first =
                        question.options().get(random.nextInt(question.options().size()));
                List<QuestionOption> left = new ArrayList<>(question.options().stream()
                        .filter(o -> !o.excluding() && !o.notApplicable())
                        .toList());
                if (first.excluding() || first.notApplicable()) {
                    left = new ArrayList<>(List.of(first));
                }
                Collections.shuffle(left, random);
                left.subList(0, 1 + random.nextInt(left.size())).forEach(o -> answer.addChoices(o.id()));
            }
            case OPEN_NUMBER -> answer.number(Figure.of(random.nextInt(12)));
            case MULTIPLE_NUMBERS ->
                question.options().stream()
                        .limit(whole ? 2 : 1)
                        .forEach(o -> answer.addNumbers(OptionNumber.builder()
                                .option(o.id())
                                .number(Figure.of(random.nextInt(12)))
                                .build()));
            case MATRIX ->
                question.rows().stream()
                        .limit(whole ? 2 : 1)
                        .forEach(r -> answer.addCells(MatrixChoice.builder()
                                .row(r.id())
                                .option(question.options()
                                        .get(random.nextInt(question.options().size()))
                                        .id())
                                .build()));
            case OPEN_TEXT -> answer.text("Texto");
        }
        return answer.build();
    }

    /** The answer to a matrix with a choice in the rows that it lacks or says not to apply. */
    private Answer withRows(Answer given, Question question) {
        List<MatrixChoice> cells = new ArrayList<>();
        for (MatrixRow row : question.rows()) {
            cells.add(given.cells().stream()
                    .filter(c -> c.row().equals(row.id()) && !c.option().equals(NOT_APPLICABLE))
                    .findFirst()
                    .orElseGet(() -> MatrixChoice.builder()
                            .row(row.id())
                            .option(question.options().get(random.nextInt(2)).id())
                            .build()));
        }
        return given.toBuilder().cells(cells).build();
    }

    /** Answers that earn the most, or the least, of every question. */
    static AnswerSheet extreme(Sample sample, boolean best) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : sample.instrument().questions()) {
            answers.add(extreme(question, best));
        }
        return sample.sheet().toBuilder().answers(answers).build();
    }

    private static Answer extreme(Question question, boolean best) {
        Answer.Builder answer = Answer.builder().question(question.id());
        List<QuestionOption> ordinary = question.options().stream()
                .filter(o -> !o.excluding() && !o.notApplicable())
                .toList();
        Optional<QuestionOption> excluding =
                question.options().stream().filter(QuestionOption::excluding).findFirst();
        switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
                if (best && question.type() == QuestionType.MULTIPLE_CHOICE) {
                    ordinary.forEach(o -> answer.addChoices(o.id()));
                } else if (!best && excluding.isPresent()) {
                    answer.addChoices(excluding.get().id());
                } else {
                    answer.addChoices(extremeOf(ordinary, best).id());
                }
            }
            case OPEN_NUMBER -> answer.number((best ? question.best() : question.worst()).orElseThrow());
            case MULTIPLE_NUMBERS ->
                ordinary.forEach(o -> answer.addNumbers(OptionNumber.builder()
                        .option(o.id())
                        .number((best ? question.best() : question.worst()).orElseThrow())
                        .build()));
            case MATRIX -> {
                List<OptionId> columns = question.combinations().isEmpty()
                        ? List.of(
                                extremeOf(ordinary, best).id(),
                                extremeOf(ordinary, best).id())
                        : question.combinations().stream()
                                .reduce((a, b) -> isLess(a.points(), b.points()) == best ? b : a)
                                .orElseThrow()
                                .choices();
                for (int r = 0; r < 2; r++) {
                    answer.addCells(MatrixChoice.builder()
                            .row(question.rows().get(r).id())
                            .option(columns.get(r))
                            .build());
                }
            }
            case OPEN_TEXT -> answer.text("Texto");
        }
        return answer.build();
    }

    private static QuestionOption extremeOf(List<QuestionOption> options, boolean best) {
        return options.stream()
                .reduce((a, b) -> isLess(a.points(), b.points()) == best ? b : a)
                .orElseThrow();
    }

    private static boolean isLess(Optional<Figure> a, Optional<Figure> b) {
        return Ratio.of(a.orElseThrow().value())
                        .compareTo(Ratio.of(b.orElseThrow().value()))
                < 0;
    }
}
