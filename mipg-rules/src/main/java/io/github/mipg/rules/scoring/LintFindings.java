package io.github.mipg.rules.scoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one instrument and puts them into the order of its document. */
final class LintFindings {
    /** The fields of all objects of the document, in an order that suits each of them. */
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "vigencia",
            "comparability",
            "nodes",
            "id",
            "parent",
            "name",
            "label",
            "weight",
            "type",
            "points",
            "excluding",
            "notApplicable",
            "options",
            "rows",
            "combinations",
            "choices",
            "worst",
            "best",
            "least",
            "most",
            "askedWhen",
            "questions",
            "question",
            "whenAny",
            "unlessAny",
            "informative");

    private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();

    private final List<LintProblem> found = new ArrayList<>();

    /** Where a problem lies. */
    record Place(String pointer, Optional<NodeId> node, Optional<QuestionId> question, Optional<OptionId> option) {
        static Place whole(String pointer) {
            return new Place(pointer, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Place node(int index, NodeId id) {
            return new Place("/nodes/" + index, Optional.of(id), Optional.empty(), Optional.empty());
        }

        static Place question(int index, QuestionId id) {
            return new Place("/questions/" + index, Optional.empty(), Optional.of(id), Optional.empty());
        }

        Place at(String rest) {
            return new Place(pointer + rest, node, question, option);
        }

        Place of(QuestionId id) {
            return new Place(pointer, node, Optional.of(id), option);
        }

        Place of(OptionId id) {
            return new Place(pointer, node, question, Optional.of(id));
        }
    }

    void add(LintKind kind, Place place, String value, Text expectation, Text fix) {
        add(kind, kind.severity(), place, value, expectation, fix);
    }

    void add(LintKind kind, LintSeverity severity, Place place, String value, Text expectation, Text fix) {
        found.add(new LintProblem(
                kind,
                severity,
                place.pointer(),
                place.node(),
                place.question(),
                place.option(),
                value,
                expectation,
                fix));
    }

    ImmutableList<LintProblem> inOrder() {
        return found.stream()
                .map(p -> new Placed(p, steps(p.pointer())))
                .sorted(Comparator.comparing(Placed::steps, LintFindings::compare))
                .map(Placed::problem)
                .collect(ImmutableList.toImmutableList());
    }

    private record Placed(LintProblem problem, ImmutableList<Integer> steps) {}

    private static ImmutableList<Integer> steps(String pointer) {
        return STEPS.splitToStream(pointer)
                .map(s -> Character.isDigit(s.charAt(0)) ? Integer.parseInt(s) : FIELDS.indexOf(s))
                .collect(ImmutableList.toImmutableList());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int here = Integer.compare(one.get(i), other.get(i));
            if (here != 0) {
                return here;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
