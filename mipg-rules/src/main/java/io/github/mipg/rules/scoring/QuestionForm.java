package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.Dependency;
import io.github.mipg.model.measurement.EntityClass;
import io.github.mipg.model.measurement.MatrixRow;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import io.github.mipg.rules.report.Truth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A question made ready for reading answers to it: its codes under numbers. Sound or not; of equal codes the first counts. */
final class QuestionForm {
    private static final int EXCLUDING = 1;
    private static final int NOT_APPLICABLE = 2;
    private static final int ASKS_TEXT = 4;

    /** Its place in the instrument. */
    final int number;

    final Question question;
    final QuestionId id;
    final QuestionType type;
    final @Nullable EntityClass meantFor;
    final OptionCodes codes;
    final OptionCodes rows;
    /** The options by number. */
    private final ImmutableList<QuestionOption> options;
    /** For each option, what is special about it. */
    private final byte[] marks;

    QuestionForm(int number, Question question, UnaryOperator<OptionId> same) {
        this.number = number;
        this.question = question;
        this.id = question.id();
        this.type = question.type();
        this.meantFor = question.meantFor().orElse(null);
        Map<OptionId, QuestionOption> byCode = AnswerStates.options(question);
        this.codes = new OptionCodes(byCode.keySet().stream(), same);
        this.rows = new OptionCodes(question.rows().stream().map(MatrixRow::id), same);
        this.options = ImmutableList.copyOf(byCode.values());
        this.marks = new byte[options.size()];
        for (int n = 0; n < marks.length; n++) {
            QuestionOption option = options.get(n);
            marks[n] = (byte) ((option.excluding() ? EXCLUDING : 0)
                    | (option.notApplicable() ? NOT_APPLICABLE : 0)
                    | (option.asksText() ? ASKS_TEXT : 0));
        }
    }

    /** The option under a number, which must be known. */
    QuestionOption option(int number) {
        return options.get(number);
    }

    /** Whether an option is known and denies all others. */
    boolean isExcluding(int number) {
        return isMarked(number, EXCLUDING);
    }

    /** Whether an option is known and says that the question does not apply. */
    boolean isNotApplicable(int number) {
        return isMarked(number, NOT_APPLICABLE);
    }

    /** Whether an option is known and asks for a text. */
    boolean asksText(int number) {
        return isMarked(number, ASKS_TEXT);
    }

    /** Whether an option is known and neither denies the others nor says that the question does not apply. */
    boolean isOrdinary(int number) {
        return number >= 0 && !isMarked(number, EXCLUDING | NOT_APPLICABLE);
    }

    private boolean isMarked(int number, int what) {
        return number >= 0 && (marks[number] & what) != 0;
    }

    GivenAnswer given(Answer answer) {
        return new GivenAnswer(this, answer);
    }

    /** Tells whether the question is meant for an entity. */
    Truth isMeantFor(MeasuredEntity entity) {
        return meantFor == null ? Truth.HOLDS : entity.isOf(meantFor);
    }

    /**
     * What a question waits for: one of its dependencies.
     *
     * @param question the number of the question it is on; {@link #NOWHERE} if that is missing, or waits for this one
     * @param whenAny options one of which has to be chosen, if there are any
     * @param unlessAny options none of which may be chosen
     * @param closed why it is not asked where this does not hold
     * @param open why it is unknown whether it is asked, as long as that question is unanswered
     * @param lost why it is unknown whether it is asked, if the question it is on is nowhere
     */
    record Gate(
            int question,
            ImmutableSet<OptionId> whenAny,
            ImmutableSet<OptionId> unlessAny,
            Text closed,
            Text open,
            Text lost) {
        static final int NOWHERE = -1;

        static Gate of(Dependency dependency, int question) {
            QuestionId id = dependency.question();
            return new Gate(
                    question,
                    ImmutableSet.copyOf(dependency.whenAny()),
                    ImmutableSet.copyOf(dependency.unlessAny()),
                    Text.of(
                            "No se pregunta después de lo respondido en '" + id + "'.",
                            "It is not asked after what was answered in '" + id + "'."),
                    Text.of(
                            "La pregunta '" + id + "', de la que depende, no está respondida.",
                            "Question '" + id + "', which it depends on, is unanswered."),
                    Text.of(
                            "Depende de la pregunta '" + id + "', que falta o que depende a su vez de ella.",
                            "It depends on question '" + id + "', which is missing or depends on it in turn."));
        }

        boolean isPassedBy(List<OptionId> choices) {
            return (whenAny.isEmpty() || isAny(choices, whenAny)) && !isAny(choices, unlessAny);
        }

        private static boolean isAny(List<OptionId> choices, ImmutableSet<OptionId> of) {
            for (int i = 0; i < choices.size(); i++) {
                if (of.contains(choices.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
