package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.OptionNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers of many entities to one instrument (tabla de respuestas): a row for each sheet, a column of small numbers for
 * each question. Equal answers to a question are kept once.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class AnswerTable {
    private final Instrument instrument;
    private final String instrumentHash;
    private final ImmutableList<TableRow> rows;
    /** For each row, the number of the kind of entity. */
    private final int[] classes;

    private final ImmutableList<MeasuredEntity> kinds;
    /** For each question and row, the number of the answer; 0 is none. */
    private final int[][] columns;

    /** For each question, the different answers; number 1 is the first. */
    private final ImmutableList<ImmutableList<Answer>> answers;

    private AnswerTable(Builder builder) {
        this.instrument = builder.instrument;
        this.instrumentHash = builder.instrument.contentHash();
        this.rows = ImmutableList.copyOf(builder.rows);
        this.classes = Arrays.copyOf(builder.classes, rows.size());
        this.kinds = ImmutableList.copyOf(builder.kinds);
        this.columns = new int[builder.columns.length][];
        ImmutableList.Builder<ImmutableList<Answer>> all = ImmutableList.builder();
        for (int q = 0; q < columns.length; q++) {
            columns[q] = Arrays.copyOf(builder.columns[q], rows.size());
            all.add(builder.answers.get(q).inOrder());
        }
        this.answers = all.build();
    }

    /**
     * Starts a table.
     *
     * @param instrument the instrument
     * @return an empty builder
     * @throws NotScorableException if the instrument has errors; it names them all
     */
    public static Builder builder(Instrument instrument) {
        return new Builder(instrument);
    }

    /**
     * The instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * How many sheets there are.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.size();
    }

    /**
     * Whose answers of when each row holds.
     *
     * @return an immutable list in the order in which the sheets were added
     */
    public List<TableRow> rows() {
        return rows;
    }

    String instrumentHash() {
        return instrumentHash;
    }

    int kind(int row) {
        return classes[row];
    }

    ImmutableList<MeasuredEntity> kinds() {
        return kinds;
    }

    int answer(int question, int row) {
        return columns[question][row];
    }

    ImmutableList<Answer> answers(int question) {
        return answers.get(question);
    }

    /** Returns instrument and size. */
    @Override
    public String toString() {
        return instrument.id() + ": " + size() + " sheets";
    }

    /**
     * Gathers sheets. Not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private static final int FIRST_ROWS = 16;
        private final Instrument instrument;
        private final Questionnaire questionnaire;
        private final List<TableRow> rows = new ArrayList<>();
        private int[] classes = new int[FIRST_ROWS];
        private final List<MeasuredEntity> kinds = new ArrayList<>();
        private final Map<List<Optional<?>>, Integer> kindNumbers = new HashMap<>();
        private final int[][] columns;
        private final List<DifferentAnswers> answers = new ArrayList<>();

        private Builder(Instrument instrument) {
            this.instrument = instrument;
            Scorer.refuseErrors(instrument);
            this.questionnaire = Questionnaire.of(instrument);
            this.columns = new int[instrument.questions().size()][FIRST_ROWS];
            Map<OptionNumber, OptionNumber> optionNumbers = new HashMap<>();
            for (int q = 0; q < columns.length; q++) {
                answers.add(new DifferentAnswers(optionNumbers));
            }
        }

        /**
         * Adds a sheet.
         *
         * @param sheet the answers
         * @param entity the entity that gave them
         * @return this builder
         * @throws NotScorableException if the sheet is of another instrument, revision or entity, or if answers do not
         *     fit; it names everything
         */
        public Builder add(AnswerSheet sheet, PublicEntity entity) {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(entity, "entity");
            FilledSheet filled = Scorer.checked(questionnaire, sheet, entity);
            int row = rows.size();
            if (row == classes.length) {
                classes = Arrays.copyOf(classes, 2 * row);
                for (int q = 0; q < columns.length; q++) {
                    columns[q] = Arrays.copyOf(columns[q], 2 * row);
                }
            }
            MeasuredEntity measured = filled.measured;
            classes[row] = kindNumbers.computeIfAbsent(
                    List.of(measured.order(), measured.nature(), measured.category()), k -> {
                        kinds.add(measured);
                        return kinds.size() - 1;
                    });
            for (int q = 0; q < columns.length; q++) {
                GivenAnswer given = filled.answer(q);
                columns[q][row] =
                        given == null || !given.isGiven() ? 0 : answers.get(q).number(given);
            }
            rows.add(TableRow.of(sheet));
            return this;
        }

        /**
         * Makes the table. The builder may go on gathering.
         *
         * @return the table
         */
        public AnswerTable build() {
            return new AnswerTable(this);
        }
    }
}
