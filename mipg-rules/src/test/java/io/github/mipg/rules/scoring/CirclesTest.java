package io.github.mipg.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which points of a graph lie on a circle. */
class CirclesTest {
    private static BitSet points(int... points) {
        BitSet set = new BitSet();
        IntStream.of(points).forEach(set::set);
        return set;
    }

    private static int[][] drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = random.nextInt(9);
        int[][] edges = new int[size][];
        for (int i = 0; i < size; i++) {
            edges[i] = random.ints(random.nextInt(3), 0, size).toArray();
        }
        return edges;
    }

    /** Whether a way from a point leads back to it, followed from each point anew. */
    private static boolean comesBack(int start, int[][] edges) {
        BitSet seen = new BitSet();
        Deque<Integer> ahead = new ArrayDeque<>();
        IntStream.of(edges[start]).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            int at = ahead.remove();
            if (!seen.get(at)) {
                seen.set(at);
                IntStream.of(edges[at]).forEach(ahead::add);
            }
        }
        return seen.get(start);
    }

    @Property(tries = 2000)
    void findsThoseThatAWayLeadsBackTo(@ForAll long seed) {
        int[][] edges = drawn(seed);
        BitSet naive = new BitSet();
        IntStream.range(0, edges.length).filter(i -> comesBack(i, edges)).forEach(naive::set);

        assertThat(Circles.of(edges)).isEqualTo(naive);
    }

    @Example
    void aPointThatLeadsToItselfIsOne() {
        assertThat(Circles.of(new int[][] {{0}})).isEqualTo(points(0));
        assertThat(Circles.of(new int[][] {{}})).isEqualTo(points());
        assertThat(Circles.of(new int[][] {})).isEqualTo(points());
    }

    @Example
    void whatLeadsIntoACircleOrOutOfItIsNotOnIt() {
        assertThat(Circles.of(new int[][] {{1}, {2}, {1, 3}, {4}, {}})).isEqualTo(points(1, 2));
    }

    @Example
    void twoCirclesWithAPointInCommonAreBothFound() {
        assertThat(Circles.of(new int[][] {{1, 2}, {0}, {3}, {0}, {0}})).isEqualTo(points(0, 1, 2, 3));
    }

    @Example
    void aCircleThroughOneHundredThousandPointsIsFoundWhole() {
        int size = 100_000;
        int[][] edges = IntStream.range(0, size)
                .mapToObj(i -> new int[] {(i + 1) % size})
                .toArray(int[][]::new);

        assertThat(Circles.of(edges).cardinality()).isEqualTo(size);
    }
}
