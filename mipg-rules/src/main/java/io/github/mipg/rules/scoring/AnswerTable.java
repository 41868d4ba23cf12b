package io.github.mipg.rules.scoring;

import com.google.common.collect.ImmutableList;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.PublicEntity;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.ReviewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final ImmutableList<EntityId> entities;
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
        this.entities = ImmutableList.copyOf(builder.entities);
        int rows = entities.size();
        this.classes = Arrays.copyOf(builder.classes, rows);
        this.kinds = ImmutableList.copyOf(builder.kinds);
        this.columns = new int[builder.columns.length][];
        ImmutableList.Builder<ImmutableList<Answer>> all = ImmutableList.builder();
        for (int q = 0; q < columns.length; q++) {
            columns[q] = Arrays.copyOf(builder.columns[q], rows);
            all.add(ImmutableList.copyOf(builder.answers.get(q)));
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
        return entities.size();
    }

    /**
     * The entity of each row.
     *
     * @return an immutable list in the order in which the sheets were added
     */
    public List<EntityId> entities() {
        return entities;
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
        /** What counts of an answer besides its claim is in its parts; who says what else is left out. */
        private static final String NO_MATTER = "-";

        private static final Vigencia SOME_YEAR = Vigencia.of(2000);
        private static final AnswerReview SENT_BACK = AnswerReview.builder()
                .state(ReviewState.REJECTED)
                .on(SOME_YEAR.start())
                .reason(NO_MATTER)
                .build();

        private final Instrument instrument;
        private final Map<QuestionId, Integer> questionNumbers = new HashMap<>();
        private final List<EntityId> entities = new ArrayList<>();
        private int[] classes = new int[FIRST_ROWS];
        private final List<MeasuredEntity> kinds = new ArrayList<>();
        private final Map<List<Optional<?>>, Integer> kindNumbers = new HashMap<>();
        private final int[][] columns;
        private final List<List<Answer>> answers = new ArrayList<>();
        private final List<Map<Answer, Integer>> numbers = new ArrayList<>();
        private final Map<OptionNumber, OptionNumber> optionNumbers = new HashMap<>();

        private Builder(Instrument instrument) {
            this.instrument = instrument;
            Scorer.refuseErrors(instrument);
            for (int q = 0; q < instrument.questions().size(); q++) {
                questionNumbers.put(instrument.questions().get(q).id(), q);
            }
            this.columns = new int[instrument.questions().size()][FIRST_ROWS];
            for (int q = 0; q < columns.length; q++) {
                answers.add(new ArrayList<>());
                numbers.add(new HashMap<>());
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
            Objects.requireNonNull(entity, "entity");
            @Nullable Answer[] given = Scorer.answers(instrument, questionNumbers, sheet, entity);
            int row = entities.size();
            if (row == classes.length) {
                classes = Arrays.copyOf(classes, 2 * row);
                for (int q = 0; q < columns.length; q++) {
                    columns[q] = Arrays.copyOf(columns[q], 2 * row);
                }
            }
            MeasuredEntity measured = MeasuredEntity.of(entity, sheet.vigencia());
            classes[row] = kindNumbers.computeIfAbsent(
                    List.of(measured.order(), measured.nature(), measured.category()), k -> {
                        kinds.add(measured);
                        return kinds.size() - 1;
                    });
            for (int q = 0; q < columns.length; q++) {
                Answer answer = given[q];
                columns[q][row] = answer == null || !answer.isGiven() ? 0 : number(q, bare(answer));
            }
            entities.add(entity.id());
            return this;
        }

        private int number(int question, Answer answer) {
            return numbers.get(question).computeIfAbsent(answer, a -> {
                answers.get(question).add(a);
                return answers.get(question).size();
            });
        }

        /** Nothing but what decides points, and equal numbers once. */
        private Answer bare(Answer answer) {
            Answer.Builder bare = Answer.builder()
                    .question(answer.question())
                    .choices(answer.choices().stream()
                            .sorted(Comparator.comparing(OptionId::value))
                            .toList())
                    .numbers(answer.numbers().stream()
                            .map(n -> optionNumbers.computeIfAbsent(n, same -> same))
                            .toList())
                    .cells(answer.cells());
            answer.number().ifPresent(bare::number);
            answer.text().ifPresent(t -> bare.text(NO_MATTER));
            answer.notApplicable()
                    .ifPresent(c -> bare.notApplicable(NotApplicableClaim.builder()
                            .by(c.by())
                            .reason(NO_MATTER)
                            .provision(c.provision().map(p -> NO_MATTER))
                            .build()));
            doubt(AnswerDoubt.of(answer), bare);
            return bare.build();
        }

        private static void doubt(AnswerDoubt doubt, Answer.Builder bare) {
            switch (doubt) {
                case NONE -> {}
                case REJECTED -> bare.review(SENT_BACK);
                case TO_CONFIRM -> bare.origin(AnswerOrigin.CARRIED_OVER).carriedFrom(SOME_YEAR);
            }
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
