package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.rules.report.Truth;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import io.github.mipg.rules.scoring.ScoringMethod.Rescaling;
import io.github.mipg.rules.scoring.ScoringMethod.UnansweredHandling;
import io.github.mipg.rules.scoring.ScoringMethod.Weighting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An instrument under a method, with numbers for names: what feeds what, with which weight. */
final class CompiledInstrument {
    /**
     * The most levels of nodes. Exact figures grow with every level: a deeper tree would take minutes, and no form has one.
     */
    static final int MOST_LEVELS = 50;

    private static final Ratio HUNDRED = Ratio.of(100);

    final Instrument instrument;
    final ScoringMethod method;
    final Questionnaire questionnaire;
    final CompiledQuestion[] questions;
    /** Numbers of questions, each after the questions that it depends on. */
    final int[] askingOrder;
    /** For each question, the questions that its dependencies are on, in their order. */
    final int[][] gates;

    final Node[] nodes;
    /** Numbers of nodes, each after its parent. */
    final int[] topDown;

    final ImmutableMap<NodeId, Integer> nodeNumbers;
    final ImmutableMap<QuestionId, Integer> questionNumbers;

    /** A node: what its figure is the mean of, and all that lies below it. */
    static final class Node {
        final InstrumentNode node;
        final int number;
        int parent = -1;
        final List<Node> children = new ArrayList<>();
        /** The questions that feed it directly and bear points. */
        final List<Item> own = new ArrayList<>();
        /** What its figure is the mean of. */
        final List<Item> items = new ArrayList<>();

        @Nullable
        Rescaler rescaler;

        /** How many of its own questions have a weight, and how many could. */
        int weighted;

        int weighable;

        Node(InstrumentNode node, int number) {
            this.node = node;
            this.number = number;
        }
    }

    /**
     * A part of a mean: a question, or the figure of a node.
     *
     * @param isQuestion whether it is a question
     * @param number the number of the question or node
     * @param owner the node that the question feeds, or the node itself
     * @param weight more than 0
     */
    record Item(boolean isQuestion, int number, int owner, Ratio weight) {}

    /** Puts a figure between floor and ceiling. */
    record Rescaler(Ratio lowest, Ratio highest, Ratio floor, Ratio ceiling) {
        Ratio apply(Ratio figure) {
            return floor.plus(figure.minus(lowest)
                            .dividedBy(highest.minus(lowest))
                            .times(ceiling.minus(floor)))
                    .max(floor)
                    .min(ceiling);
        }
    }

    private CompiledInstrument(Instrument instrument, ScoringMethod method, List<ScoringProblem> problems) {
        this.instrument = instrument;
        this.method = method;
        this.questionnaire = Questionnaire.of(instrument);
        this.questionNumbers = questionnaire.numbers;
        this.questions = new CompiledQuestion[instrument.questions().size()];
        Set<QuestionId> feeding = new HashSet<>();
        instrument.nodes().forEach(n -> n.questions().forEach(q -> feeding.add(q.question())));
        for (int q = 0; q < questions.length; q++) {
            QuestionForm form = questionnaire.form(q);
            questions[q] = new CompiledQuestion(form, feeding.contains(form.id), method, problems);
            if (questionnaire.number(form.id) != q) {
                problems.add(repeated("question " + form.id));
            }
        }
        Map<NodeId, Integer> nodeIds = new HashMap<>();
        this.nodes = new Node[instrument.nodes().size()];
        for (int n = 0; n < nodes.length; n++) {
            InstrumentNode node = instrument.nodes().get(n);
            nodes[n] = new Node(node, n);
            if (nodeIds.putIfAbsent(node.id(), n) != null) {
                problems.add(repeated("node " + node.id()));
            }
        }
        this.nodeNumbers = ImmutableMap.copyOf(nodeIds);
        this.gates = new int[questions.length][];
        this.askingOrder = askingOrder(problems);
        this.topDown = topDown(problems);
        namesOfMethod(problems);
        if (problems.isEmpty()) {
            weigh(problems);
        }
        rescale();
        if (problems.isEmpty()) {
            tooLong(problems);
        }
    }

    /** How long the exact figures can get. */
    FigureLength length() {
        FigureLength length = new FigureLength();
        int[] levels = new int[nodes.length];
        for (int number : topDown) {
            Node node = nodes[number];
            levels[number] = node.parent < 0 ? 1 : levels[node.parent] + 1;
            length.addMean(levels[number], node.items.stream().map(Item::weight).toList());
            Rescaler rescaler = node.rescaler;
            if (rescaler != null) {
                length.addDivisor(
                        levels[number], rescaler.highest.minus(rescaler.lowest).numerator());
            }
        }
        for (CompiledQuestion question : questions) {
            if (question.bearsPoints) {
                length.add(question.question);
            }
        }
        return length;
    }

    private void tooLong(List<ScoringProblem> problems) {
        if (length().isTooLong()) {
            problems.add(new ScoringProblem(
                    "instrument " + instrument.id(),
                    Text.of(
                            "da cifras exactas de más de " + FigureLength.MOST_DIGITS + " dígitos",
                            "gives exact figures of more than " + FigureLength.MOST_DIGITS + " digits"),
                    Text.of(
                            "Dé lo peor, lo mejor, los puntos y los pesos en números más cortos, o en menos distintos.",
                            "Give worst, best, points and weights in shorter numbers, or in fewer different ones.")));
        }
    }

    /** Compiles, or tells everything for which it cannot be done. */
    static CompiledInstrument of(Instrument instrument, ScoringMethod method) {
        List<ScoringProblem> problems = new ArrayList<>();
        CompiledInstrument compiled = new CompiledInstrument(instrument, method, problems);
        if (!problems.isEmpty()) {
            throw new NotScorableException("instrument " + instrument.id(), problems);
        }
        return compiled;
    }

    /** Tells what keeps figures from lying between 0 and 100. */
    List<ScoringProblem> outOfRange() {
        List<ScoringProblem> problems = new ArrayList<>();
        for (CompiledQuestion question : questions) {
            if (question.bearsPoints && question.best().compareTo(HUNDRED) > 0) {
                problems.add(new ScoringProblem(
                        "question " + question.question.id(),
                        Text.of(
                                "puede llegar a " + question.best().shown(2) + " puntos",
                                "can reach " + question.best().shown(2) + " points"),
                        Text.of(
                                "Corrija los puntos, o declare un tope de 100 para la selección múltiple.",
                                "Correct the points, or declare a cap of 100 for multiple choice.")));
            }
        }
        return problems;
    }

    private static ScoringProblem repeated(String place) {
        return new ScoringProblem(
                place,
                Text.of("está repetido", "is repeated"),
                Text.of("Dé a cada elemento un código propio.", "Give each element a code of its own."));
    }

    private static ScoringProblem unknown(String place, String what) {
        return new ScoringProblem(
                place,
                Text.of("nombra algo que no existe: " + what, "names something that does not exist: " + what),
                Text.of("Corrija el código.", "Correct the code."));
    }

    private static ScoringProblem circular(String place) {
        return new ScoringProblem(
                place,
                Text.of("depende de sí mismo", "depends on itself"),
                Text.of("Rompa el círculo.", "Break the circle."));
    }

    /** What the method names has to be there: else it would leave undone, unseen, what it declares. */
    private void namesOfMethod(List<ScoringProblem> problems) {
        String place = "method " + method.id();
        Set<NodeId> named = new TreeSet<>(method.weights().keySet());
        method.rescaling().ifPresent(r -> named.addAll(r.extremes().keySet()));
        for (NodeId node : named) {
            if (!nodeNumbers.containsKey(node)) {
                problems.add(unknown(place, "node " + node));
            }
        }
        Set<String> levels = new TreeSet<>();
        instrument.nodes().forEach(n -> n.level().ifPresent(levels::add));
        for (String level : method.levels()) {
            if (!levels.contains(level)) {
                problems.add(new ScoringProblem(
                        place,
                        Text.of(
                                "nombra un nivel que ningún nodo tiene: " + level,
                                "names a level that no node has: " + level),
                        levels.isEmpty()
                                ? Text.of("Dé los niveles de los nodos.", "Give the levels of the nodes.")
                                : Text.of(
                                        "Use uno de estos: " + String.join(", ", levels) + ".",
                                        "Use one of these: " + String.join(", ", levels) + ".")));
            }
        }
    }

    private int[] askingOrder(List<ScoringProblem> problems) {
        int[] open = new int[questions.length];
        List<List<Integer>> dependents = new ArrayList<>();
        for (int q = 0; q < questions.length; q++) {
            dependents.add(new ArrayList<>());
        }
        for (int q = 0; q < questions.length; q++) {
            Question question = questions[q].question;
            List<Integer> known = new ArrayList<>();
            for (Dependency dependency : question.askedWhen()) {
                Integer gate = questionNumbers.get(dependency.question());
                if (gate == null) {
                    problems.add(unknown("question " + question.id(), "question " + dependency.question()));
                    continue;
                }
                for (OptionId option : Iterables.concat(dependency.whenAny(), dependency.unlessAny())) {
                    if (questions[gate].option(option).isEmpty()) {
                        problems.add(unknown("question " + question.id(), "option " + option));
                    }
                }
                known.add(gate);
                dependents.get(gate).add(q);
                open[q]++;
            }
            gates[q] = known.stream().mapToInt(i -> i).toArray();
        }
        int[] order = new int[questions.length];
        int end = 0;
        for (int q = 0; q < questions.length; q++) {
            if (open[q] == 0) {
                order[end++] = q;
            }
        }
        for (int i = 0; i < end; i++) {
            for (int dependent : dependents.get(order[i])) {
                if (--open[dependent] == 0) {
                    order[end++] = dependent;
                }
            }
        }
        for (int q = 0; q < questions.length; q++) {
            if (open[q] > 0) {
                problems.add(circular("question " + questions[q].question.id()));
            }
        }
        return order;
    }

    private int[] topDown(List<ScoringProblem> problems) {
        Deque<Node> roots = new ArrayDeque<>();
        for (Node node : nodes) {
            Optional<NodeId> parent = node.node.parent();
            if (parent.isEmpty()) {
                roots.add(node);
                continue;
            }
            Integer number = nodeNumbers.get(parent.get());
            if (number == null) {
                problems.add(unknown("node " + node.node.id(), "node " + parent.get()));
            } else {
                node.parent = number;
                nodes[number].children.add(node);
            }
        }
        int[] order = new int[nodes.length];
        boolean[] reached = new boolean[nodes.length];
        int[] levels = new int[nodes.length];
        int end = 0;
        for (Node root : roots) {
            order[end++] = root.number;
            reached[root.number] = true;
            levels[root.number] = 1;
        }
        for (int i = 0; i < end; i++) {
            for (Node child : nodes[order[i]].children) {
                order[end++] = child.number;
                reached[child.number] = true;
                levels[child.number] = levels[order[i]] + 1;
                if (levels[child.number] == MOST_LEVELS + 1) {
                    problems.add(new ScoringProblem(
                            "node " + child.node.id(),
                            Text.of(
                                    "está a más de " + MOST_LEVELS + " niveles de profundidad",
                                    "lies more than " + MOST_LEVELS + " levels deep"),
                            Text.of("Póngalo más arriba en el árbol.", "Put it further up in the tree.")));
                }
            }
        }
        for (Node node : nodes) {
            if (!reached[node.number] && node.parent >= 0) {
                problems.add(circular("node " + node.node.id()));
            }
        }
        if (roots.isEmpty() && problems.isEmpty()) {
            problems.add(new ScoringProblem(
                    "instrument " + instrument.id(),
                    Text.of("no tiene nodos", "has no nodes"),
                    Text.of("Dé por lo menos la raíz.", "Give at least the root.")));
        }
        return order;
    }

    private void weigh(List<ScoringProblem> problems) {
        if (method.weightsFor().isPresent()
                && instrument.vigencia().isPresent()
                && !method.weightsFor().equals(instrument.vigencia())) {
            problems.add(new ScoringProblem(
                    "instrument " + instrument.id(),
                    Text.of(
                            "es de la vigencia " + instrument.vigencia().get() + ", los pesos de "
                                    + method.weightsFor().get(),
                            "is of the vigencia " + instrument.vigencia().get() + ", the weights of "
                                    + method.weightsFor().get()),
                    Text.of("Dé los pesos de su vigencia.", "Give the weights of its vigencia.")));
        }
        Ratio[] nodeWeights = new Ratio[nodes.length];
        for (Node node : nodes) {
            nodeWeights[node.number] = Ratio.one();
            ownItems(node, problems);
        }
        for (Node node : nodes) {
            childWeights(node, nodeWeights, problems);
        }
        for (int i = nodes.length - 1; i >= 0; i--) {
            Node node = nodes[topDown[i]];
            if (method.nodeFigure(node.node.level()) == NodeFigure.OF_QUESTIONS) {
                below(node, node.items);
            } else {
                for (Node child : node.children) {
                    node.items.add(new Item(false, child.number, child.number, nodeWeights[child.number]));
                }
                node.items.addAll(node.own);
            }
        }
    }

    private static void below(Node top, List<Item> items) {
        Deque<Node> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Node node = open.pop();
            items.addAll(node.own);
            for (int c = node.children.size() - 1; c >= 0; c--) {
                open.push(node.children.get(c));
            }
        }
    }

    private void ownItems(Node node, List<ScoringProblem> problems) {
        List<NodeQuestion> linked = node.node.questions();
        int weighted = 0;
        int counting = 0;
        Map<QuestionId, Boolean> seen = new HashMap<>();
        for (NodeQuestion link : linked) {
            Integer number = questionNumbers.get(link.question());
            String place = "node " + node.node.id();
            if (number == null) {
                problems.add(unknown(place, "question " + link.question()));
                continue;
            }
            if (seen.put(link.question(), true) != null) {
                problems.add(repeated(place + ", question " + link.question()));
            }
            if (!questions[number].bearsPoints) {
                continue;
            }
            counting++;
            weighted += link.weight().isPresent() ? 1 : 0;
            node.own.add(new Item(
                    true,
                    number,
                    node.number,
                    weight(
                            method.weighting() == Weighting.EQUAL ? Optional.empty() : link.weight(),
                            place + ", question " + link.question(),
                            problems)));
        }
        node.weighted = weighted;
        node.weighable = counting;
    }

    private void childWeights(Node node, Ratio[] weights, List<ScoringProblem> problems) {
        int weighted = node.weighted;
        int weighable = node.weighable + node.children.size();
        for (Node child : node.children) {
            Optional<Figure> own = switch (method.weighting()) {
                case EQUAL -> Optional.empty();
                case AS_INSTRUMENT -> child.node.weight();
                case GIVEN -> Optional.ofNullable(method.weights().get(child.node.id()));
            };
            weighted += own.isPresent() ? 1 : 0;
            weights[child.number] = weight(own, "node " + child.node.id(), problems);
            if (own.isEmpty() && method.weighting() == Weighting.GIVEN) {
                problems.add(new ScoringProblem(
                        "node " + child.node.id(),
                        Text.of("no tiene peso en la tabla del método", "has no weight in the table of the method"),
                        Text.of("Agréguelo a la tabla.", "Add it to the table.")));
            }
        }
        if (method.weighting() != Weighting.EQUAL && weighted != 0 && weighted != weighable) {
            problems.add(halfWeighted(node));
        }
    }

    private static ScoringProblem halfWeighted(Node node) {
        return new ScoringProblem(
                "node " + node.node.id(),
                Text.of(
                        "tiene debajo partes con peso y otras sin él",
                        "has parts with a weight below it and others without"),
                Text.of("Dé el peso de todas, o de ninguna.", "Give the weights of all of them, or of none."));
    }

    private static Ratio weight(Optional<Figure> own, String place, List<ScoringProblem> problems) {
        if (own.isPresent() && own.get().value().signum() <= 0) {
            problems.add(new ScoringProblem(
                    place,
                    Text.of("tiene un peso de 0 o menos", "has a weight of 0 or less"),
                    Text.of("Dé un peso mayor que 0.", "Give a weight of more than 0.")));
        }
        return own.map(w -> Ratio.of(w.value())).orElse(Ratio.one());
    }

    private void rescale() {
        if (method.rescaling().isEmpty()) {
            return;
        }
        Rescaling rescaling = method.rescaling().get();
        for (Node node : nodes) {
            ScoringMethod.Extremes extremes = rescaling.extremes().get(node.node.id());
            if (extremes != null) {
                node.rescaler = new Rescaler(
                        Ratio.of(extremes.lowest().value()),
                        Ratio.of(extremes.highest().value()),
                        Ratio.of(rescaling.floor().value()),
                        Ratio.of(rescaling.ceiling().value()));
            }
        }
    }

    /** Whether each node is meant for an entity: it and all above it. */
    Truth[] meant(MeasuredEntity entity) {
        Truth[] meant = new Truth[nodes.length];
        for (int number : topDown) {
            Node node = nodes[number];
            Truth own = node.node.meantFor().map(entity::isOf).orElse(Truth.HOLDS);
            meant[number] = node.parent < 0 ? own : own.and(meant[node.parent]);
        }
        return meant;
    }

    /** The plain mean of what a node is made of, empty if nothing has a value. */
    Optional<Ratio> mean(Node node, @Nullable Ratio[] values, @Nullable Ratio[] figures, Truth[] meant) {
        FigureLength.Mean mean = new FigureLength.Mean(node.items.size());
        for (Item item : node.items) {
            Ratio value = value(item, values, figures, meant);
            if (value != null) {
                mean.add(item.weight, value);
            }
        }
        return mean.mean();
    }

    static @Nullable Ratio value(Item item, @Nullable Ratio[] values, @Nullable Ratio[] figures, Truth[] meant) {
        if (meant[item.owner] == Truth.FAILS) {
            return null;
        }
        return item.isQuestion ? values[item.number] : figures[item.number];
    }

    /** What the method makes of a plain mean: rescaled, then rounded. Never turns an order round. */
    Ratio finished(Node node, Ratio mean) {
        Ratio figure = node.rescaler == null ? mean : node.rescaler.apply(mean);
        return method.rounding().isPresent()
                ? Ratio.of(figure.shown(method.rounding().getAsInt()))
                : figure;
    }

    /** The figures of all nodes. */
    @Nullable
    Ratio[] figures(@Nullable Ratio[] values, Truth[] meant, int[] unanswered) {
        @Nullable Ratio[] figures = new Ratio[nodes.length];
        for (int i = nodes.length - 1; i >= 0; i--) {
            Node node = nodes[topDown[i]];
            if (meant[node.number] == Truth.FAILS
                    || (method.unanswered() == UnansweredHandling.INDETERMINATE && unanswered[node.number] > 0)) {
                continue;
            }
            figures[node.number] = mean(node, values, figures, meant)
                    .map(m -> finished(node, m))
                    .orElse(null);
        }
        return figures;
    }

    /** The figures of all nodes if every question is worth what is given, and everything is asked. */
    @Nullable
    Ratio[] figures(@Nullable Ratio[] values) {
        Truth[] meant = new Truth[nodes.length];
        Arrays.fill(meant, Truth.HOLDS);
        return figures(values, meant, new int[nodes.length]);
    }
}
