package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.Evidence;
import io.github.mipg.model.Figure;
import io.github.mipg.model.InstrumentId;
import io.github.mipg.model.OptionId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerOrigin;
import io.github.mipg.model.measurement.AnswerReview;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.NotApplicableBy;
import io.github.mipg.model.measurement.NotApplicableClaim;
import io.github.mipg.model.measurement.OptionNumber;
import io.github.mipg.model.measurement.QuestionAssignment;
import io.github.mipg.model.measurement.ReviewState;
import io.github.mipg.rules.scoring.RandomInstruments.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sheets that fit, and what chance makes of them. */
class AnswerCheckProperties {
    @Provide
    Arbitrary<Sample> samples() {
        return RandomInstruments.samples();
    }

    @Property
    void a_sheet_is_scored_only_if_its_check_finds_no_error(@ForAll("samples") Sample sample, @ForAll long chance) {
        Sample damaged = sample.with(new Damage(chance).to(sample.sheet()));
        List<ScoringProblem> errors =
                AnswerCheck.check(sample.instrument(), damaged.sheet(), sample.entity())
                        .problems(LintSeverity.ERROR)
                        .stream()
                        .map(ScoringProblem::of)
                        .toList();
        AnswerTable.Builder table = AnswerTable.builder(sample.instrument());
        if (errors.isEmpty()) {
            assertThat(damaged.scorecard().nodes())
                    .hasSameSizeAs(sample.instrument().nodes());
            assertThat(table.add(damaged.sheet(), damaged.entity()).build().size())
                    .isEqualTo(1);
        } else {
            assertThatThrownBy(damaged::scorecard)
                    .isInstanceOfSatisfying(
                            NotScorableException.class,
                            e -> assertThat(e.problems()).isEqualTo(errors));
            assertThatThrownBy(() -> table.add(damaged.sheet(), damaged.entity()))
                    .isInstanceOfSatisfying(
                            NotScorableException.class,
                            e -> assertThat(e.problems()).isEqualTo(errors));
            assertThat(table.build().size()).isZero();
        }
    }

    /** Changes a few things in a sheet. */
    private static final class Damage {
        private static final List<String> CODES =
                List.of("a", "b", "c", "1", "2", "o0", "o1", "o2", "ninguna", "noaplica", "Q0", "Q1", "Q2");

        private final Random random;

        Damage(long seed) {
            this.random = new Random(seed);
        }

        private String code() {
            return CODES.get(random.nextInt(CODES.size()));
        }

        AnswerSheet to(AnswerSheet sheet) {
            List<Answer> answers = new ArrayList<>(sheet.answers());
            for (int times = random.nextInt(5); times > 0 && !answers.isEmpty(); times--) {
                int hit = random.nextInt(answers.size());
                Answer changed = to(answers.get(hit));
                if (random.nextInt(4) == 0) {
                    answers.add(changed);
                } else {
                    answers.set(hit, changed);
                }
            }
            AnswerSheet.Builder damaged = sheet.toBuilder().answers(answers);
            switch (random.nextInt(20)) {
                case 0 -> damaged.instrument(InstrumentId.of("otro"));
                case 1 -> damaged.revision(7);
                case 2 -> damaged.vigencia(Vigencia.of(2020));
                case 3 ->
                    damaged.addAssignments(QuestionAssignment.builder()
                            .question(QuestionId.of(code()))
                            .office("Planeación")
                            .build());
                default -> {
                    // the sheet itself stays as it is
                }
            }
            return damaged.build();
        }

        private Answer to(Answer answer) {
            Answer.Builder changed = answer.toBuilder();
            switch (random.nextInt(13)) {
                case 0 -> changed.question(QuestionId.of(code()));
                case 1, 2 -> changed.addChoices(OptionId.of(code()));
                case 3 -> changed.addChoices(OptionId.of(code()), OptionId.of(code()));
                case 4 ->
                    changed.addNumbers(OptionNumber.builder()
                            .option(OptionId.of(code()))
                            .number(Figure.of(3))
                            .build());
                case 5 ->
                    changed.addCells(MatrixChoice.builder()
                            .row(OptionId.of(code()))
                            .option(OptionId.of(code()))
                            .build());
                case 6 -> changed.number(Figure.of(3));
                case 7 -> changed.text("Algo");
                case 8 ->
                    changed.notApplicable(NotApplicableClaim.builder()
                            .by(random.nextBoolean() ? NotApplicableBy.LAW : NotApplicableBy.ENTITY)
                            .reason("No es de su competencia")
                            .build());
                case 9 -> changed.addEvidence(Evidence.builder().title("Acta 3").build());
                case 10 ->
                    changed.review(AnswerReview.builder()
                            .state(ReviewState.REJECTED)
                            .on(LocalDate.of(2026, 3, 1))
                            .reason("Falta el acta")
                            .build());
                case 11 -> changed.origin(AnswerOrigin.CARRIED_OVER).carriedFrom(Vigencia.of(2024));
                default -> changed.choices(List.of()).numbers(List.of()).cells(List.of());
            }
            return changed.build();
        }
    }
}
