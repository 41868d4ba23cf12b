package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.rules.scoring.QuestionForm.Gate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of an instrument made ready for reading sheets of answers: each under its number, which is its place in the
 * instrument. Sound or not: where codes repeat, the first question counts.
 */
final class Questionnaire {
    final Instrument instrument;
    /** The first question of each code, in the order of the instrument. */
    final ImmutableMap<QuestionId, Integer> numbers;

    private final QuestionForm[] forms;
    /** For each question, what it waits for. */
    private final Gate[][] gates;
    /** The questions that count, each after those that it depends on, as far as they do not depend on it. */
    private final int[] order;

    private Questionnaire(Instrument instrument) {
        this.instrument = instrument;
        List<Question> questions = instrument.questions();
        Map<QuestionId, Integer> first = new LinkedHashMap<>();
        Map<OptionId, OptionId> codes = new HashMap<>();
        this.forms = new QuestionForm[questions.size()];
        for (int q = 0; q < forms.length; q++) {
            forms[q] = new QuestionForm(q, questions.get(q), code -> codes.computeIfAbsent(code, same -> same));
            first.putIfAbsent(forms[q].id, q);
        }
        this.numbers = ImmutableMap.copyOf(first);
        this.gates = new Gate[forms.length][];
        this.order = new Search().order();
    }

    static Questionnaire of(Instrument instrument) {
        return new Questionnaire(instrument);
    }

    int size() {
        return forms.length;
    }

    QuestionForm form(int question) {
        return forms[question];
    }

    Gate[] gates(int question) {
        return gates[question];
    }

    int[] order() {
        return order;
    }

    /** The number of a question, or {@link Gate#NOWHERE}. */
    int number(QuestionId question) {
        Integer number = numbers.get(question);
        return number == null ? Gate.NOWHERE : number;
    }

    /** The same, looking at one number first: mostly answers come in the order of the instrument. */
    int number(QuestionId question, int likely) {
        return likely < forms.length && forms[likely].id.equals(question) && numbers.size() == forms.length
                ? likely
                : number(question);
    }

    FilledSheet filled(AnswerSheet sheet, PublicEntity entity) {
        return new FilledSheet(this, sheet, entity);
    }

    /** Puts questions after those that they depend on, with a stack of its own: chains may be long. */
    private final class Search {
        private static final int UNSEEN = 0;

        private final int[] order = new int[numbers.size()];
        /** For each question, whose turn it was when it was first seen; 0 if it was not. */
        private final int[] seen = new int[forms.length];

        private final boolean[] placed = new boolean[forms.length];
        private int end;

        int[] order() {
            int turn = UNSEEN;
            for (int wanted : numbers.values()) {
                place(wanted, ++turn);
            }
            return Arrays.copyOf(order, end);
        }

        private void place(int wanted, int turn) {
            Deque<Integer> stack = new ArrayDeque<>();
            stack.push(wanted);
            while (!stack.isEmpty()) {
                int question = stack.element();
                if (!placed[question] && seen[question] != turn) {
                    seen[question] = turn;
                    for (Dependency dependency : forms[question].question.askedWhen()) {
                        int gate = number(dependency.question());
                        if (gate >= 0 && !placed[gate] && seen[gate] != turn) {
                            stack.push(gate);
                        }
                    }
                } else {
                    stack.pop();
                    if (!placed[question]) {
                        gates[question] = gates(forms[question].question);
                        placed[question] = true;
                        order[end++] = question;
                    }
                }
            }
        }

        private Gate[] gates(Question question) {
            List<Dependency> dependencies = question.askedWhen();
            Gate[] all = new Gate[dependencies.size()];
            for (int d = 0; d < all.length; d++) {
                int on = number(dependencies.get(d).question());
                all[d] = Gate.of(dependencies.get(d), on >= 0 && placed[on] ? on : Gate.NOWHERE);
            }
            return all;
        }
    }
}
