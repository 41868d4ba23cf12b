package io.github.mipg.rules.scoring;

import io.github.mipg.model.Figure;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.InstrumentNode;
import io.github.mipg.model.measurement.NodeQuestion;
import io.github.mipg.rules.scoring.ScoringMethod.NodeFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a method sets weights aside that an instrument declares. */
final class UnusedWeights {
    private UnusedWeights() {}

    /**
     * Looks for nodes whose parts the instrument weighs unequally and the method otherwise: equal weights stay what they
     * are under every method.
     */
    static boolean areIn(Instrument instrument, ScoringMethod method) {
        Map<NodeId, List<Optional<Figure>>> ofNodes = new HashMap<>();
        for (InstrumentNode node : instrument.nodes()) {
            node.parent()
                    .ifPresent(parent -> ofNodes.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(node.weight()));
        }
        for (InstrumentNode node : instrument.nodes()) {
            List<Optional<Figure>> nodes = ofNodes.getOrDefault(node.id(), List.of());
            List<Optional<Figure>> all = new ArrayList<>(nodes);
            node.questions().stream().map(NodeQuestion::weight).forEach(all::add);
            boolean areSetAside = switch (method.weighting()) {
                case EQUAL -> areUnequal(all);
                case GIVEN -> areUnequal(nodes);
                case AS_INSTRUMENT -> method.nodeFigure(node.level()) == NodeFigure.OF_QUESTIONS && areUnequal(nodes);
            };
            if (areSetAside) {
                return true;
            }
        }
        return false;
    }

    private static boolean areUnequal(List<Optional<Figure>> weights) {
        return new HashSet<>(weights).size() > 1;
    }
}
