package io.github.mipg.rules.scoring;

import static io.github.mipg.rules.scoring.ProblemLine.quoted;

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
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.scoring.LintFindings.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over an instrument: the tree, what feeds it, and how questions depend on each other. */
final class Inspection {
    private static final Text ONE_CODE =
            Text.of("tener un código que nadie más tenga", "have a code that nothing else has");
    private static final Text OWN_CODE = Text.of("Dele un código propio.", "Give it a code of its own.");
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Instrument instrument;
    private final LintFindings findings;
    private final Map<NodeId, Integer> nodes = new LinkedHashMap<>();
    private final Map<QuestionId, Integer> questions = new LinkedHashMap<>();
    private final Set<QuestionId> feeding = new HashSet<>();
    /** The options of questions that others depend on. */
    private final Map<QuestionId, Set<OptionId>> options = new HashMap<>();

    /** For each node, how deep it lies: 1 for the root, below 1 in a circle. */
    private final int[] depths;

    Inspection(Instrument instrument, LintFindings findings) {
        this.instrument = instrument;
        this.depths = new int[instrument.nodes().size()];
        this.findings = findings;
    }

    void run() {
        codes();
        tree();
        weights();
        feeds();
        for (int i = 0; i < instrument.questions().size(); i++) {
            question(i);
        }
        dependencyCycles();
        length();
        generally();
    }

    private InstrumentNode node(int index) {
        return instrument.nodes().get(index);
    }

    private Place placeOfNode(int index) {
        return Place.node(index, node(index).id());
    }

    private Place placeOfQuestion(int index) {
        return Place.question(index, instrument.questions().get(index).id());
    }

    private void codes() {
        for (int i = 0; i < instrument.nodes().size(); i++) {
            if (nodes.putIfAbsent(node(i).id(), i) != null) {
                findings.add(
                        LintKind.DUPLICATE_CODE,
                        placeOfNode(i).at("/id"),
                        node(i).id().value(),
                        ONE_CODE,
                        OWN_CODE);
            }
        }
        for (int i = 0; i < instrument.questions().size(); i++) {
            QuestionId id = instrument.questions().get(i).id();
            if (questions.putIfAbsent(id, i) != null) {
                findings.add(LintKind.DUPLICATE_CODE, placeOfQuestion(i).at("/id"), id.value(), ONE_CODE, OWN_CODE);
            }
        }
    }

    // ---------------------------------------------------------------- the tree

    private void tree() {
        List<Integer> roots = new ArrayList<>();
        Set<NodeId> parents = new HashSet<>();
        for (int i = 0; i < instrument.nodes().size(); i++) {
            Optional<NodeId> parent = node(i).parent();
            if (parent.isEmpty()) {
                roots.add(i);
            } else if (nodes.containsKey(parent.orElseThrow())) {
                parents.add(parent.orElseThrow());
            } else {
                findings.add(
                        LintKind.UNKNOWN_REFERENCE,
                        placeOfNode(i).at("/parent"),
                        parent.orElseThrow().value(),
                        Text.of("nombrar un nodo del instrumento", "name a node of the instrument"),
                        Text.of("Agregue el nodo o corrija el código.", "Add the node, or correct the code."));
            }
        }
        roots(roots);
        for (int i : nodes.values()) {
            if (!parents.contains(node(i).id()) && node(i).questions().isEmpty()) {
                findings.add(
                        LintKind.EMPTY_NODE,
                        placeOfNode(i),
                        "",
                        Text.of("tener nodos o preguntas que lo alimenten", "have nodes or questions that feed it"),
                        Text.of(
                                "Agregue lo que lo alimenta o quite el nodo: sin ello nunca tiene valor.",
                                "Add what feeds it, or take the node out: without it, it never has a value."));
            }
        }
        nodeCycles();
        depths();
    }

    /** Tells of each branch where it gets too deep; circles have no depth. */
    private void depths() {
        for (int start : nodes.values()) {
            Deque<Integer> way = new ArrayDeque<>();
            Integer at = start;
            while (at != null && depths[at] == 0) {
                depths[at] = -1;
                way.push(at);
                at = node(at).parent().map(nodes::get).orElse(null);
            }
            int above = at == null ? 0 : depths[at];
            while (!way.isEmpty()) {
                int index = way.pop();
                above = above < 0 ? above : above + 1;
                depths[index] = above;
                if (above == CompiledInstrument.MOST_LEVELS + 1) {
                    findings.add(
                            LintKind.TREE_TOO_DEEP,
                            placeOfNode(index).at("/parent"),
                            node(index).parent().map(NodeId::value).orElse(""),
                            Text.of(
                                    "estar a " + CompiledInstrument.MOST_LEVELS + " niveles de la raíz como máximo",
                                    "lie at most " + CompiledInstrument.MOST_LEVELS + " levels deep"),
                            Text.of("Póngalo más arriba en el árbol.", "Put it further up in the tree."));
                }
            }
        }
    }

    /** Tells where exact figures get too long: with the weights, or with the question that is one too many. */
    private void length() {
        FigureLength length = new FigureLength();
        Map<NodeId, List<Ratio>> weights = new HashMap<>();
        for (int i : nodes.values()) {
            InstrumentNode node = node(i);
            node.parent()
                    .ifPresent(p ->
                            weights.computeIfAbsent(p, k -> new ArrayList<>()).add(weight(node.weight())));
            node.questions()
                    .forEach(q -> weights.computeIfAbsent(node.id(), k -> new ArrayList<>())
                            .add(weight(q.weight())));
        }
        for (int i : nodes.values()) {
            if (depths[i] > 0) {
                length.addMean(depths[i], weights.getOrDefault(node(i).id(), List.of()));
            }
        }
        if (length.isTooLong()) {
            tooLong(Place.whole("/nodes"));
            return;
        }
        for (int i : questions.values()) {
            Question question = instrument.questions().get(i);
            if (feeding.contains(question.id()) && !question.informative()) {
                length.add(question);
                if (length.isTooLong()) {
                    tooLong(placeOfQuestion(i));
                    return;
                }
            }
        }
    }

    private static Ratio weight(Optional<Figure> weight) {
        return weight.map(w -> Ratio.of(w.value())).orElse(Ratio.one());
    }

    private void tooLong(Place place) {
        findings.add(
                LintKind.FIGURES_TOO_LONG,
                place,
                "",
                Text.of(
                        "dar con lo anterior cifras exactas de " + FigureLength.MOST_DIGITS + " dígitos como máximo",
                        "give, with all before, exact figures of at most " + FigureLength.MOST_DIGITS + " digits"),
                Text.of(
                        "Dé lo peor, lo mejor, los puntos y los pesos en números más cortos, o en menos distintos.",
                        "Give worst, best, points and weights in shorter numbers, or in fewer different ones."));
    }

    private void roots(List<Integer> roots) {
        if (roots.isEmpty()) {
            findings.add(
                    LintKind.NO_ROOT,
                    Place.whole("/nodes"),
                    "",
                    Text.of("tener un nodo sin padre", "hold one node without a parent"),
                    Text.of(
                            "Agregue el nodo del total, o quite el padre del que está arriba de todos.",
                            "Add the node of the total, or take the parent from the one above all others."));
        }
        for (int root : roots.subList(Math.min(1, roots.size()), roots.size())) {
            findings.add(
                    LintKind.SEVERAL_ROOTS,
                    placeOfNode(root).at("/parent"),
                    "",
                    Text.of("tener padre: ya hay una raíz", "have a parent: there is a root already"),
                    Text.of(
                            "Póngalo debajo de '" + node(roots.get(0)).id() + "', o de un total de los dos.",
                            "Put it below '" + node(roots.get(0)).id() + "', or below a total of both."));
        }
    }

    private void nodeCycles() {
        Map<NodeId, Integer> walkOf = new HashMap<>();
        for (int start : nodes.values()) {
            int at = start;
            while (walkOf.putIfAbsent(node(at).id(), start) == null) {
                Integer next = node(at).parent().map(nodes::get).orElse(null);
                if (next == null) {
                    break;
                }
                at = next;
                if (walkOf.getOrDefault(node(at).id(), -1) == start) {
                    nodeCycle(at);
                    break;
                }
            }
        }
    }

    private void nodeCycle(int first) {
        int at = first;
        do {
            NodeId parent = node(at).parent().orElseThrow();
            findings.add(
                    LintKind.NODE_CYCLE,
                    placeOfNode(at).at("/parent"),
                    parent.value(),
                    Text.of(
                            "llegar a la raíz: este padre está debajo del nodo, o es él mismo",
                            "lead to the root: this parent lies below the node, or is the node itself"),
                    Text.of("Corrija el padre de uno de los dos.", "Correct the parent of one of the two."));
            at = nodes.getOrDefault(parent, first);
        } while (at != first);
    }

    // ---------------------------------------------------------------- weights

    private record Weighed(Place place, Optional<Figure> weight) {}

    private void weights() {
        Map<NodeId, List<Weighed>> below = new LinkedHashMap<>();
        for (int i = 0; i < instrument.nodes().size(); i++) {
            Weighed child = new Weighed(placeOfNode(i), node(i).weight());
            positive(child);
            node(i).parent()
                    .ifPresent(p ->
                            below.computeIfAbsent(p, k -> new ArrayList<>()).add(child));
            for (int k = 0; k < node(i).questions().size(); k++) {
                NodeQuestion question = node(i).questions().get(k);
                Weighed fed =
                        new Weighed(placeOfNode(i).at("/questions/" + k).of(question.question()), question.weight());
                positive(fed);
                below.computeIfAbsent(node(i).id(), n -> new ArrayList<>()).add(fed);
            }
        }
        nodes.forEach((id, index) -> siblings(index, below.getOrDefault(id, List.of())));
    }

    private void positive(Weighed item) {
        item.weight()
                .filter(w -> w.value().signum() <= 0)
                .ifPresent(w -> findings.add(
                        LintKind.WEIGHT_NOT_POSITIVE,
                        item.place().at("/weight"),
                        w.toString(),
                        Text.of("ser mayor que cero", "be greater than zero"),
                        Text.of(
                                "Corrija el peso, o quite del nodo lo que no pesa.",
                                "Correct the weight, or take what weighs nothing out of the node.")));
    }

    private void siblings(int parent, List<Weighed> items) {
        List<Weighed> without = items.stream().filter(i -> i.weight().isEmpty()).toList();
        if (without.size() == items.size()) {
            return;
        }
        for (Weighed item : without) {
            findings.add(
                    LintKind.WEIGHTS_INCOMPLETE,
                    item.place().at("/weight"),
                    "",
                    Text.of("darse, como el de sus hermanos", "be given, as that of its siblings is"),
                    Text.of(
                            "Dé el peso de todos los que alimentan el nodo, o el de ninguno.",
                            "Give the weight of all that feed the node, or of none."));
        }
        if (without.isEmpty()) {
            Ratio sum = items.stream()
                    .flatMap(i -> i.weight().stream())
                    .map(w -> Ratio.of(w.value()))
                    .reduce(Ratio.zero(), Ratio::plus);
            if (!sum.equals(Ratio.one()) && !sum.equals(HUNDRED)) {
                findings.add(
                        LintKind.WEIGHTS_SUM,
                        placeOfNode(parent),
                        shown(sum),
                        Text.of(
                                "tener debajo pesos que sumen 1 o 100",
                                "have weights below it that add up to 1 or 100"),
                        Text.of(
                                "Corrija los pesos; si son relativos, divídalos por su suma.",
                                "Correct the weights; if they are relative, divide them by their sum."));
            }
        }
    }

    // ---------------------------------------------------------------- what feeds what

    private void feeds() {
        for (int i = 0; i < instrument.nodes().size(); i++) {
            Set<QuestionId> seen = new HashSet<>();
            for (int k = 0; k < node(i).questions().size(); k++) {
                QuestionId id = node(i).questions().get(k).question();
                Place place = placeOfNode(i).at("/questions/" + k + "/question").of(id);
                feeding.add(id);
                if (!questions.containsKey(id)) {
                    findings.add(
                            LintKind.UNKNOWN_REFERENCE,
                            place,
                            id.value(),
                            Text.of("nombrar una pregunta del instrumento", "name a question of the instrument"),
                            Text.of(
                                    "Agregue la pregunta o corrija el código.",
                                    "Add the question, or correct the code."));
                } else if (!seen.add(id)) {
                    findings.add(
                            LintKind.QUESTION_TWICE,
                            place,
                            id.value(),
                            Text.of("alimentar cada nodo una sola vez", "feed each node once"),
                            Text.of("Quítela una de las dos veces.", "Take it out one of the two times."));
                }
            }
        }
    }

    // ---------------------------------------------------------------- questions

    private void question(int index) {
        Question question = instrument.questions().get(index);
        Place place = placeOfQuestion(index);
        boolean feeds = feeding.contains(question.id());
        if (!feeds && !question.informative()) {
            findings.add(
                    LintKind.QUESTION_FEEDS_NOTHING,
                    place,
                    "",
                    Text.of(
                            "alimentar un nodo o estar marcada como informativa",
                            "feed a node or be marked as informative"),
                    Text.of(
                            "Póngala en el nodo que mide, o márquela con 'informative'.",
                            "Put it into the node that it measures, or mark it with 'informative'."));
        }
        if (feeds && question.informative()) {
            findings.add(
                    LintKind.INFORMATIVE_FEEDS,
                    place.at("/informative"),
                    "",
                    Text.of("quedar fuera de los nodos, por ser informativa", "feed no node, being informative"),
                    Text.of(
                            "Quítela de los nodos, o quite la marca.",
                            "Take it out of the nodes, or take the mark off."));
        }
        new QuestionInspection(findings, place, question, feeds && !question.informative()).run();
        for (int k = 0; k < question.askedWhen().size(); k++) {
            dependency(index, place.at("/askedWhen/" + k), question.askedWhen().get(k));
        }
    }

    private void dependency(int index, Place place, Dependency dependency) {
        Integer gate = questions.get(dependency.question());
        if (gate == null) {
            findings.add(
                    LintKind.UNKNOWN_REFERENCE,
                    place.at("/question"),
                    dependency.question().value(),
                    Text.of("nombrar una pregunta del instrumento", "name a question of the instrument"),
                    Text.of("Agregue la pregunta o corrija el código.", "Add the question, or correct the code."));
            return;
        }
        if (gate > index) {
            findings.add(
                    LintKind.DEPENDENCY_ON_LATER,
                    place.at("/question"),
                    dependency.question().value(),
                    Text.of("depender de una pregunta anterior", "depend on an earlier question"),
                    Text.of("Ponga primero la otra pregunta.", "Put the other question first."));
        }
        Question other = instrument.questions().get(gate);
        if (other.type() != QuestionType.SINGLE_CHOICE && other.type() != QuestionType.MULTIPLE_CHOICE) {
            findings.add(
                    LintKind.DEPENDENCY_WITHOUT_OPTIONS,
                    place.at("/question"),
                    dependency.question().value(),
                    Text.of("depender de una selección única o múltiple", "depend on a single or multiple choice"),
                    Text.of(
                            "Quite la dependencia, o pregunte antes lo que decide con opciones.",
                            "Take the dependency out, or ask before, with options, what decides."));
            return;
        }
        if (dependency.whenAny().isEmpty() && dependency.unlessAny().isEmpty()) {
            findings.add(
                    LintKind.DEPENDENCY_EMPTY,
                    place,
                    "",
                    Text.of("nombrar por lo menos una opción", "name at least one option"),
                    Text.of(
                            "Diga con qué opciones se pregunta, o quite la dependencia.",
                            "Say for which options it is asked, or take the dependency out."));
        }
        Set<OptionId> known = options.computeIfAbsent(
                other.id(), id -> AnswerStates.options(other).keySet());
        QuestionInspection.options(findings, place.at("/whenAny"), dependency.whenAny(), other, known);
        QuestionInspection.options(findings, place.at("/unlessAny"), dependency.unlessAny(), other, known);
        Set<OptionId> demanded = new HashSet<>(dependency.whenAny());
        for (int m = 0; m < dependency.unlessAny().size(); m++) {
            if (demanded.contains(dependency.unlessAny().get(m))) {
                findings.add(
                        LintKind.DEPENDENCY_CONTRADICTS,
                        place.at("/unlessAny/" + m),
                        dependency.unlessAny().get(m).value(),
                        Text.of(
                                "pedirse o prohibirse: está también en 'whenAny'",
                                "be demanded or forbidden: it is in 'whenAny' as well"),
                        Text.of("Quítela de una de las dos listas.", "Take it out of one of the two lists."));
            }
        }
    }

    /** Takes away whatever depends on nothing that is left, then asks the rest whether they come back to themselves. */
    private void dependencyCycles() {
        Map<QuestionId, Set<QuestionId>> gates = new LinkedHashMap<>();
        Map<QuestionId, List<QuestionId>> dependents = new HashMap<>();
        Map<QuestionId, Integer> open = new HashMap<>();
        Deque<QuestionId> free = new ArrayDeque<>();
        for (int index : questions.values()) {
            Question question = instrument.questions().get(index);
            Set<QuestionId> known = new LinkedHashSet<>();
            question.askedWhen().stream()
                    .map(Dependency::question)
                    .filter(questions::containsKey)
                    .forEach(known::add);
            known.forEach(
                    g -> dependents.computeIfAbsent(g, k -> new ArrayList<>()).add(question.id()));
            gates.put(question.id(), known);
            open.put(question.id(), known.size());
            if (known.isEmpty()) {
                free.add(question.id());
            }
        }
        List<QuestionId> order = new ArrayList<>();
        while (!free.isEmpty()) {
            QuestionId id = free.remove();
            order.add(id);
            gates.remove(id);
            for (QuestionId dependent : dependents.getOrDefault(id, List.of())) {
                if (open.merge(dependent, -1, Integer::sum) == 0) {
                    free.add(dependent);
                }
            }
        }
        unreachable(order);
        for (QuestionId id : circles(gates)) {
            int index = questions.getOrDefault(id, 0);
            findings.add(
                    LintKind.DEPENDENCY_CYCLE,
                    placeOfQuestion(index).at("/askedWhen"),
                    "",
                    Text.of(
                            "depender solo de otras: a través de ellas vuelve a sí misma",
                            "depend on others alone: by way of them it comes back to itself"),
                    Text.of(
                            "Quite una de las dependencias del círculo: así no se pregunta nunca.",
                            "Take out one of the dependencies of the circle: like this it is never asked."));
        }
    }

    private static List<QuestionId> circles(Map<QuestionId, Set<QuestionId>> gates) {
        List<QuestionId> ids = List.copyOf(gates.keySet());
        Map<QuestionId, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        int[][] edges = ids.stream()
                .map(id -> gates.getOrDefault(id, Set.of()).stream()
                        .flatMap(g -> Optional.ofNullable(numbers.get(g)).stream())
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        return Circles.of(edges).stream().mapToObj(ids::get).toList();
    }

    private void unreachable(List<QuestionId> order) {
        Map<QuestionId, Question> first = new HashMap<>();
        questions.forEach((id, index) -> first.put(id, instrument.questions().get(index)));
        new QuestionReach(first).blocked(order).forEach((id, block) -> {
            int index = questions.getOrDefault(id, 0);
            Optional<String> gate = block.gate().map(QuestionId::value);
            findings.add(
                    LintKind.UNREACHABLE_QUESTION,
                    placeOfQuestion(index).at("/askedWhen"),
                    "",
                    gate.map(ProblemLine::quoted)
                            .map(g -> Text.of(
                                    "poder llegar a preguntarse: ninguna respuesta a " + g
                                            + " cumple todo lo que se pide de ella",
                                    "be asked in some case: no answer to " + g + " meets all that is demanded of it"))
                            .orElseGet(() -> Text.of(
                                    "poder llegar a preguntarse: ninguna entidad es a la vez de su clase y de las de"
                                            + " aquellas de que depende",
                                    "be asked in some case: no entity is both of its class and of those of the questions"
                                            + " that it depends on")),
                    Text.of(
                            "Corrija sus condiciones, o las de las preguntas de que depende, o quítela.",
                            "Correct its conditions, or those of the questions that it depends on, or take it out."));
        });
    }

    // ---------------------------------------------------------------- the whole

    private void generally() {
        if (instrument.comparability().isEmpty()) {
            findings.add(
                    LintKind.COMPARABILITY_MISSING,
                    Place.whole("/comparability"),
                    "",
                    Text.of("decir con qué vigencias se puede comparar", "say which vigencias it may be compared with"),
                    Text.of(
                            "Dé el mismo bloque a las vigencias comparables; sin él solo se comparan tarjetas de una"
                                    + " misma transcripción.",
                            "Give comparable vigencias the same block; without it only scorecards of one transcription"
                                    + " are compared."));
        }
        List<Integer> bare = questions.values().stream()
                .filter(i -> QuestionInspection.lacksAllPoints(
                                instrument.questions().get(i))
                        && feeding.contains(instrument.questions().get(i).id()))
                .toList();
        if (!bare.isEmpty()) {
            Place first = placeOfQuestion(bare.get(0));
            findings.add(
                    LintKind.POINTS_NOT_GIVEN,
                    first.at("/options"),
                    Integer.toString(bare.size()),
                    Text.of(
                            "decir cuántos puntos da cada opción; el número es el de las preguntas que no lo dicen",
                            "say how many points each option earns; the number is that of the questions that do not"),
                    Text.of(
                            "Dé los puntos, o califique con un método que los deduzca y lo diga. La primera es "
                                    + quoted(first.question().orElseThrow().value()) + ".",
                            "Give the points, or score under a method that derives them and says so. The first is "
                                    + quoted(first.question().orElseThrow().value()) + "."));
        }
    }

    static String shown(Ratio figure) {
        return figure.isWhole() ? figure.toString() : figure.shown(2).toPlainString();
    }
}
