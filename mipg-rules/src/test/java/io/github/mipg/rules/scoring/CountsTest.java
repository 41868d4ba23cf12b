package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mipg.model.InvalidModelException;
import io.github.mipg.model.NodeId;
import io.github.mipg.model.QuestionId;
import io.github.mipg.model.Ratio;
import io.github.mipg.model.SimulatedScore;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts and figures that cannot be. */
class CountsTest {
    private static Coverage coverage(int... c) {
        return new Coverage(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]);
    }

    private static AnswerTally tally(int... c) {
        return new AnswerTally(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
    }

    private static int[] below(int size, int place) {
        return IntStream.range(0, size).map(i -> i == place ? -1 : 0).toArray();
    }

    private static Arguments refused(String attribute, ThrowingCallable call) {
        return Arguments.of(attribute, call);
    }

    static Stream<Arguments> impossible() {
        Ratio more = Ratio.of(201, 2);
        Stream<Arguments> counts = Stream.concat(
                IntStream.range(0, 8).mapToObj(i -> refused("Coverage.", () -> coverage(below(8, i)))),
                IntStream.range(0, 7).mapToObj(i -> refused("AnswerTally.", () -> tally(below(7, i)))));
        return Stream.concat(
                counts,
                Stream.of(
                        refused("Coverage.rejected", () -> coverage(1, 1, 1, 1, 9, 9, 3, 2)),
                        refused("AnswerTally.assigned", () -> tally(1, 2, 0, 0, 0, 0, 0)),
                        refused("AnswerTally.answered", () -> tally(1, 0, 2, 0, 0, 0, 0)),
                        refused("AnswerTally.submitted", () -> tally(2, 0, 0, 0, 1, 1, 1)),
                        refused("ReachableRange.Range", () -> new ReachableRange.Range(Ratio.of(2), Ratio.of(1))),
                        refused(
                                "ScoreBounds.lowest",
                                () -> new ScoreBounds(SimulatedScore.of(Ratio.of(2)), SimulatedScore.of(Ratio.of(1)))),
                        refused(
                                "QuestionScore.points",
                                () -> new QuestionScore(
                                        QuestionId.of("A"), QuestionState.ANSWERED, Optional.of(more), true)),
                        refused(
                                "ScoreArchive.Row.exact",
                                () -> new ScoreArchive.Row(
                                        NodeId.of("A"),
                                        Optional.of(Ratio.of(-1)),
                                        Optional.empty(),
                                        coverage(below(8, 8)))),
                        refused(
                                "ScoreArchive.Row.exact",
                                () -> new ScoreArchive.Row(
                                        NodeId.of("A"), Optional.of(more), Optional.empty(), coverage(below(8, 8))))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void areRefusedWithWhatTheyAreAndWhatToDo(String attribute, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(attribute)
                .hasMessageContaining("must");
    }

    @Test
    void areLetPassAtTheirEdges() {
        assertThatCode(() -> {
                    coverage(1, 1, 1, 1, 0, 0, 3, 1);
                    tally(3, 3, 3, 3, 1, 1, 1);
                    new ReachableRange.Range(Ratio.one(), Ratio.one());
                    new QuestionScore(QuestionId.of("A"), QuestionState.ANSWERED, Optional.of(Ratio.of(100)), true);
                    new QuestionScore(QuestionId.of("A"), QuestionState.ANSWERED, Optional.of(Ratio.zero()), true);
                })
                .doesNotThrowAnyException();
    }
}
