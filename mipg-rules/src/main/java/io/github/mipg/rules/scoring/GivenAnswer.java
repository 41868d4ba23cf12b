package io.github.mipg.rules.scoring;

import io.github.mipg.model.Text;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.QuestionOption;
import io.github.mipg.model.measurement.QuestionType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer beside its question: what it says by itself, whether or not the question is asked. */
final class GivenAnswer {
    final QuestionForm form;
    final Answer answer;
    /** The numbers of the options that it chooses, in its order. */
    final int[] chosen;
    /** What it makes of a question that is asked. */
    final QuestionState state;

    GivenAnswer(QuestionForm form, Answer answer) {
        this.form = form;
        this.answer = answer;
        this.chosen = form.codes.numbers(answer.choices());
        this.state = answer.isGiven() ? stateOfGiven() : QuestionState.UNANSWERED;
    }

    /** Whether it says anything. */
    boolean isGiven() {
        return answer.isGiven();
    }

    private QuestionState stateOfGiven() {
        Optional<NotApplicableClaim> claim = answer.notApplicable();
        if (claim.isPresent()) {
            return claim.get().isByLaw() ? QuestionState.NOT_APPLICABLE_BY_LAW : QuestionState.NOT_APPLICABLE_BY_ENTITY;
        }
        if (excludes()) {
            return QuestionState.EXCLUDED;
        }
        if (leaving() != null) {
            return QuestionState.NOT_APPLICABLE_BY_ENTITY;
        }
        return isComplete() ? QuestionState.ANSWERED : QuestionState.UNANSWERED;
    }

    /** Why the question does not apply, null if the answer does not say that. */
    @Nullable
    Text whyNotApplicable() {
        Optional<NotApplicableClaim> claim = answer.notApplicable();
        if (claim.isPresent()) {
            return Text.same(claim.get().reason());
        }
        QuestionOption leaving = leaving();
        return leaving == null ? null : Text.same(leaving.label());
    }

    /** Whether it says all that the question asks, or that it does not apply. A remark alone does not. */
    boolean isWhole() {
        return answer.notApplicable().isPresent() || excludes() || choiceThatLeaves() != null || isComplete();
    }

    /** Whether it chooses an option that denies all others. */
    boolean excludes() {
        for (int number : chosen) {
            if (form.isExcluding(number)) {
                return true;
            }
        }
        return false;
    }

    /** The first option by which it says that the question does not apply, null if there is none. */
    private @Nullable QuestionOption leaving() {
        QuestionOption choice = choiceThatLeaves();
        return choice == null && form.type == QuestionType.MATRIX ? columnThatLeaves() : choice;
    }

    private @Nullable QuestionOption choiceThatLeaves() {
        for (int number : chosen) {
            if (form.isNotApplicable(number)) {
                return form.option(number);
            }
        }
        return null;
    }

    /** In a matrix, the column of the first row if no row applies. */
    private @Nullable QuestionOption columnThatLeaves() {
        QuestionOption first = null;
        for (MatrixChoice cell : answer.cells()) {
            int column = form.codes.number(cell.option());
            if (column >= 0 && !form.isNotApplicable(column)) {
                return null;
            }
            if (first == null && column >= 0) {
                first = form.option(column);
            }
        }
        return isComplete() ? first : null;
    }

    /** Whether it says all that a question of its type asks. */
    private boolean isComplete() {
        return switch (form.type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> choosesAny();
            case MATRIX -> form.rows.size() > 0 && isAll(rowsGiven(/* anyColumn= */ false));
            case MULTIPLE_NUMBERS -> form.codes.size() > 0 && hasAllNumbers();
            case OPEN_NUMBER -> answer.number().isPresent();
            case OPEN_TEXT -> answer.text().isPresent();
        };
    }

    private boolean choosesAny() {
        for (int number : chosen) {
            if (number >= 0) {
                return true;
            }
        }
        return false;
    }

    /** For each row of a matrix, whether it has an answer: of any column, or of one that the question has. */
    boolean[] rowsGiven(boolean anyColumn) {
        boolean[] given = new boolean[form.rows.size()];
        for (MatrixChoice cell : answer.cells()) {
            int row = form.rows.number(cell.row());
            if (row >= 0 && (anyColumn || form.codes.number(cell.option()) >= 0)) {
                given[row] = true;
            }
        }
        return given;
    }

    /** For each option, whether it has a number. */
    boolean[] numbersGiven() {
        boolean[] given = new boolean[form.codes.size()];
        for (OptionNumber number : answer.numbers()) {
            int option = form.codes.number(number.option());
            if (option >= 0) {
                given[option] = true;
            }
        }
        return given;
    }

    private boolean hasAllNumbers() {
        boolean[] given = numbersGiven();
        for (int option = 0; option < given.length; option++) {
            if (!given[option] && form.isOrdinary(option)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAll(boolean[] given) {
        for (boolean each : given) {
            if (!each) {
                return false;
            }
        }
        return true;
    }
}
