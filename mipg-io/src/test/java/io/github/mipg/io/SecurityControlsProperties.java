package io.github.mipg.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mipg.model.measurement.Instrument;
import io.github.mipg.model.measurement.Question;
import io.github.mipg.rules.scoring.NodeScore;
import io.github.mipg.rules.scoring.Scorecard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the controls of the information security model, however they are rated. */
class SecurityControlsProperties {
    private static final Instrument CONTROLS = SecurityControlsTest.CONTROLS;
    private static final int LEVELS = 6;
    private static final int STEP = 20;

    /** Six levels, not applicable, or blank. */
    private static Map<String, String> ratings(SplittableRandom random) {
        Map<String, String> ratings = new HashMap<>();
        int blanks = random.nextInt(1, 4);
        for (Question control : CONTROLS.questions()) {
            int drawn = random.nextInt(LEVELS + blanks);
            if (drawn < LEVELS) {
                ratings.put(control.id().value(), Integer.toString(drawn * STEP));
            } else if (random.nextBoolean()) {
                ratings.put(control.id().value(), SecurityControlsTest.NOT_APPLICABLE);
            }
        }
        return ratings;
    }

    private static Map<String, String> figures(Scorecard card) {
        return card.nodes().stream()
                .collect(Collectors.toMap(
                        n -> n.node().value(),
                        n -> n.score().map(Object::toString).orElse("-")));
    }

    @Property(tries = 100)
    void a_better_rating_never_lowers_a_figure(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> before = ratings(random);
        Map<String, String> after = new HashMap<>(before);
        after.replaceAll((control, rating) -> rating.equals(SecurityControlsTest.NOT_APPLICABLE) || random.nextBoolean()
                ? rating
                : Integer.toString(STEP * random.nextInt(Integer.parseInt(rating) / STEP, LEVELS)));

        List<NodeScore> low = SecurityControlsTest.score(CONTROLS, before).nodes();
        List<NodeScore> high = SecurityControlsTest.score(CONTROLS, after).nodes();

        for (int i = 0; i < low.size(); i++) {
            assertThat(high.get(i).score().isPresent())
                    .isEqualTo(low.get(i).score().isPresent());
            if (low.get(i).score().isPresent()) {
                assertThat(high.get(i).score().orElseThrow())
                        .as(low.get(i).name())
                        .isGreaterThanOrEqualTo(low.get(i).score().orElseThrow());
                assertThat(low.get(i).score().orElseThrow().exact().isWhole()).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void a_control_that_does_not_apply_could_as_well_not_be_there(@ForAll long seed) {
        Map<String, String> ratings = ratings(new SplittableRandom(seed));
        Set<String> left = new HashSet<>();
        Map<String, String> rest = new HashMap<>();
        ratings.forEach((control, rating) -> {
            if (rating.equals(SecurityControlsTest.NOT_APPLICABLE)) {
                left.add(control);
            } else {
                rest.put(control, rating);
            }
        });
        Instrument without = CONTROLS.toBuilder()
                .nodes(CONTROLS.nodes().stream()
                        .map(n -> n.toBuilder()
                                .questions(n.questions().stream()
                                        .filter(q -> !left.contains(q.question().value()))
                                        .toList())
                                .build())
                        .toList())
                .questions(CONTROLS.questions().stream()
                        .filter(q -> !left.contains(q.id().value()))
                        .toList())
                .build();

        assertThat(figures(SecurityControlsTest.score(CONTROLS, ratings)))
                .isEqualTo(figures(SecurityControlsTest.score(without, rest)));
    }
}
