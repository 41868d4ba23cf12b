package io.github.mipg.rules.scoring;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which points of a graph lie on a circle: those from which a way leads back to themselves.
 *
 * <p>One pass (Tarjan's strongly connected components) with stacks of its own, so that long ways do not overflow that of
 * the thread.
 */
final class Circles {
    private static final int UNSEEN = -1;

    private final int[][] edges;
    private final BitSet found = new BitSet();

    /** For each point, when it was first seen. */
    private final int[] seen;

    /** For each point, the earliest point of its component that is known to be reached from it. */
    private final int[] earliest;

    /** For each point, how many of its edges were followed. */
    private final int[] followed;

    private final boolean[] waiting;
    private final int[] path;
    private final int[] component;
    private int length;
    private int open;
    private int time;

    private Circles(int[][] edges) {
        this.edges = edges;
        this.seen = new int[edges.length];
        this.earliest = new int[edges.length];
        this.followed = new int[edges.length];
        this.waiting = new boolean[edges.length];
        this.path = new int[edges.length];
        this.component = new int[edges.length];
        Arrays.fill(seen, UNSEEN);
    }

    /**
     * Finds them.
     *
     * @param edges for each point, the points that it leads to; it may lead to itself, and to another one twice
     * @return the points on a circle
     */
    static BitSet of(int[][] edges) {
        Circles circles = new Circles(edges);
        for (int start = 0; start < edges.length; start++) {
            if (circles.seen[start] == UNSEEN) {
                circles.follow(start);
            }
        }
        return circles.found;
    }

    private void follow(int start) {
        enter(start);
        while (length > 0) {
            int at = path[length - 1];
            if (followed[at] == edges[at].length) {
                leave(at);
            } else {
                int next = edges[at][followed[at]++];
                if (seen[next] == UNSEEN) {
                    enter(next);
                } else if (waiting[next]) {
                    earliest[at] = Math.min(earliest[at], seen[next]);
                }
                if (next == at) {
                    found.set(at);
                }
            }
        }
    }

    private void enter(int point) {
        seen[point] = time;
        earliest[point] = time++;
        path[length++] = point;
        component[open++] = point;
        waiting[point] = true;
    }

    private void leave(int point) {
        length--;
        if (length > 0) {
            earliest[path[length - 1]] = Math.min(earliest[path[length - 1]], earliest[point]);
        }
        if (earliest[point] == seen[point]) {
            boolean alone = component[open - 1] == point;
            int member;
            do {
                member = component[--open];
                waiting[member] = false;
                if (!alone) {
                    found.set(member);
                }
            } while (member != point);
        }
    }
}
