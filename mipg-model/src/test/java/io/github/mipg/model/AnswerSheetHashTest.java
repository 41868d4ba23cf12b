package io.github.mipg.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.measurement.Answer;
import io.github.mipg.model.measurement.AnswerSheet;
import io.github.mipg.model.measurement.MatrixChoice;
import io.github.mipg.model.measurement.OptionNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetHashTest {
    private static AnswerSheet sheet(Random order) {
        return AnswerSheet.builder()
                .instrument(InstrumentId.of("x"))
                .revision(1)
                .entity(EntityId.parse("ejemplo:1"))
                .vigencia(Vigencia.of(2025))
                .answers(mixed(
                        order,
                        List.of(
                                Answer.builder()
                                        .question(QuestionId.of("A"))
                                        .choices(mixed(
                                                order, List.of(OptionId.of("a"), OptionId.of("b"), OptionId.of("c"))))
                                        .build(),
                                Answer.builder()
                                        .question(QuestionId.of("B"))
                                        .numbers(mixed(order, List.of(number("a", 1), number("b", 2))))
                                        .build(),
                                Answer.builder()
                                        .question(QuestionId.of("C"))
                                        .cells(mixed(order, List.of(cell("r1", "x"), cell("r2", "y"), cell("r3", "x"))))
                                        .build())))
                .build();
    }

    private static OptionNumber number(String option, int number) {
        return OptionNumber.builder()
                .option(OptionId.of(option))
                .number(Figure.of(number))
                .build();
    }

    private static MatrixChoice cell(String row, String option) {
        return MatrixChoice.builder()
                .row(OptionId.of(row))
                .option(OptionId.of(option))
                .build();
    }

    private static <T> List<T> mixed(Random order, List<T> items) {
        List<T> list = new ArrayList<>(items);
        Collections.shuffle(list, order);
        return list;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_same_answers_in_another_order_have_the_same_hash(long seed) {
        assertThat(sheet(new Random(seed)).contentHash())
                .isEqualTo(sheet(new Random(0)).contentHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void what_is_said_and_not_only_how_much_is_part_of_it(String choice) {
        AnswerSheet sheet = sheet(new Random(0));
        AnswerSheet other = sheet.toBuilder()
                .answers(List.of(Answer.builder()
                        .question(QuestionId.of("A"))
                        .addChoices(OptionId.of(choice))
                        .build()))
                .build();
        AnswerSheet twice = sheet.toBuilder()
                .answers(List.of(Answer.builder()
                        .question(QuestionId.of("A"))
                        .addChoices(OptionId.of(choice), OptionId.of("c"))
                        .build()))
                .build();

        assertThat(List.of(sheet.contentHash(), other.contentHash(), twice.contentHash()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void an_answer_that_moves_to_another_question_is_another_sheet(String choice) {
        AnswerSheet sheet = sheet(new Random(0));
        List<String> hashes = new ArrayList<>();
        for (String question : List.of("A", "B")) {
            hashes.add(sheet.toBuilder()
                    .answers(List.of(Answer.builder()
                            .question(QuestionId.of(question))
                            .addChoices(OptionId.of(choice))
                            .build()))
                    .build()
                    .contentHash());
        }
        assertThat(hashes).doesNotHaveDuplicates();
    }
}
