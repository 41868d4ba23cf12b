package io.github.mipg.rules.scoring;

import io.github.mipg.model.Figure;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.Question;
import java.util.Optional;

/** Whether the numbers of an answer can be what was meant: a percentage of 566 is a lost decimal point. */
final class NumberInspection {
    /** Takes what is found. */
    interface Sink {
        void add(
                AnswerProblemKind kind,
                String pointer,
                Optional<OptionId> option,
                String found,
                Text expectation,
                Text fix);
    }

    private NumberInspection() {}

    static void inspect(Question question, Answer answer, Sink sink) {
        answer.number().ifPresent(n -> number(question, n, "/number", Optional.empty(), sink));
        for (int i = 0; i < answer.numbers().size(); i++) {
            number(
                    question,
                    answer.numbers().get(i).number(),
                    "/numbers/" + i + "/number",
                    Optional.of(answer.numbers().get(i).option()),
                    sink);
        }
    }

    private static void number(Question question, Figure number, String pointer, Optional<OptionId> option, Sink sink) {
        boolean tooSmall = question.least().filter(l -> number.compareTo(l) < 0).isPresent();
        boolean tooGreat = question.most().filter(m -> number.compareTo(m) > 0).isPresent();
        if (tooSmall || tooGreat) {
            Text limit = question.least().isPresent() && question.most().isPresent()
                    ? Text.of(
                            "estar entre " + shown(question.least()) + " y " + shown(question.most()),
                            "be from " + shown(question.least()) + " to " + shown(question.most()))
                    : tooSmall
                            ? Text.of(
                                    "ser " + shown(question.least()) + " o más",
                                    "be " + shown(question.least()) + " or more")
                            : Text.of(
                                    "ser " + shown(question.most()) + " o menos",
                                    "be " + shown(question.most()) + " or less");
            sink.add(
                    AnswerProblemKind.NUMBER_OUT_OF_RANGE,
                    pointer,
                    option,
                    number.toString(),
                    limit,
                    Text.of(
                            "Corrija la cifra; mire el punto decimal.",
                            "Correct the number; look at the decimal point."));
        } else if (question.worst().isPresent() && question.best().isPresent()) {
            capped(question, number, pointer, option, sink);
        }
    }

    /** Where a limit says what is accepted, more than the best number is an answer like any other. */
    private static void capped(Question question, Figure number, String pointer, Optional<OptionId> option, Sink sink) {
        Figure worst = question.worst().orElseThrow();
        Figure best = question.best().orElseThrow();
        Figure low = worst.compareTo(best) < 0 ? worst : best;
        Figure high = worst.compareTo(best) < 0 ? best : worst;
        boolean below = number.compareTo(low) < 0 && question.least().isEmpty();
        boolean above = number.compareTo(high) > 0 && question.most().isEmpty();
        if (below || above) {
            String points = (above ? high : low).equals(best) ? "100" : "0";
            sink.add(
                    AnswerProblemKind.NUMBER_CAPPED,
                    pointer,
                    option,
                    number.toString(),
                    Text.of(
                            "estar entre " + worst + " (0 puntos) y " + best + " (100 puntos)",
                            "lie between " + worst + " (0 points) and " + best + " (100 points)"),
                    Text.of(
                            "Revise la cifra; si es cierta, gana " + points + " puntos.",
                            "Look at the number; if it is true, it earns " + points + " points."));
        }
    }

    private static String shown(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse("");
    }
}
