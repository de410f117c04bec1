package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Moves in a {@link Network}: the largest that rest on withheld variables, and the cheapest that rest on others too. */
final class Flow {

    private static final long FAR = Long.MAX_VALUE;

    /** From here on the fewest arcs are taken at a time, so that the number of ways does not grow with the counts. */
    private static final long FAR_FROM = 1024;

    /** Looking at an arc takes less time than changing a number of a simplex. */
    private static final int ARCS_PER_STEP = 4;

    private final Network network;
    private final Pattern pattern;
    private final Effort effort;
    /** By variable: how far it is changed at the moment. */
    private final long[] change;

    /** The variables that were changed, in the order in which they were, some of them more than once. */
    private int[] touched = new int[16];

    private int touches;
    private boolean isFar;
    private final boolean[] blocked;
    /** By node: the cost of the way to it, and the arc by which it is reached. */
    private final long[] distance;

    private final int[] by;

    Flow(Network network, Pattern pattern, Effort effort) {
        this.network = network;
        this.pattern = pattern;
        this.effort = effort;
        this.change = new long[pattern.system.size];
        this.blocked = new boolean[pattern.system.size];
        this.distance = new long[network.arcsAt.length];
        this.by = new int[network.arcsAt.length];
    }

    /** Changes the goal's variable by exactly this much, with nothing published touched; the limit if that is too much. */
    Reach reach(Goal goal, long target) {
        if (!pattern.withheld[goal.variable] || isKept(goal)) {
            return Reach.limited(0);
        }
        if (!network.isArc(goal.variable)) {
            return Reach.UNKNOWN;
        }
        long done = push(goal, target, true);
        Reach reach = done == target
                ? Reach.found(move())
                : effort.isSpent() || !network.isWhole ? Reach.UNKNOWN : Reach.limited(done);
        clear(goal);
        return reach;
    }

    /** The cheapest move found that changes the goal's variable by exactly this much; null if there is none. */
    @Nullable
    Move cheapest(Goal goal, long target) {
        if (!network.isArc(goal.variable)
                || isKept(goal)
                || !(pattern.withheld[goal.variable] || pattern.available[goal.variable])) {
            return null;
        }
        Move move = push(goal, target, false) == target ? move() : null;
        clear(goal);
        return move;
    }

    /** Whether every answer is final. */
    boolean isWhole() {
        return network.isWhole;
    }

    private static boolean isKept(Goal goal) {
        return Arrays.stream(goal.kept).anyMatch(kept -> kept == goal.variable);
    }

    /** Pushes as much as possible, at most the target, and returns how much that was. */
    private long push(Goal goal, long target, boolean free) {
        int variable = goal.variable;
        for (int kept : goal.kept) {
            blocked[kept] = true;
        }
        isFar = Math.abs(target) > FAR_FROM;
        long sign = Long.signum(target);
        long room = Math.min(Math.abs(target), room(variable, sign));
        if (!free && room < Math.abs(target)) {
            return 0;
        }
        int from = sign > 0 ? network.head[variable] : network.tail[variable];
        int to = sign > 0 ? network.tail[variable] : network.head[variable];
        blocked[variable] = true;
        long done = 0;
        long step = free ? 1 : room;
        while (done < room && !effort.isSpent()) {
            if (from == to) {
                done = room;
                break;
            }
            long got = way(from, to, step, free);
            if (got == 0) {
                if (step == 1) {
                    break;
                }
                step = Step.afterFailing(step);
                continue;
            }
            long amount = Math.min(got, room - done);
            for (int node = to; node != from; ) {
                int arc = by[node];
                boolean rises = network.head[arc] == node;
                change(arc, rises ? amount : -amount);
                node = rises ? network.tail[arc] : network.head[arc];
            }
            done += amount;
            step = free ? 1 : Math.min(step, room - done);
        }
        change(variable, sign * done);
        return sign * done;
    }

    /**
     * Finds a way along which this much can be changed, the cheapest first.
     *
     * @return how much can be changed along it, at least the step; 0 if there is none
     */
    private long way(int from, int to, long step, boolean free) {
        Arrays.fill(distance, FAR);
        distance[from] = 0;
        // Of equal costs the last found goes on: in a table with many gaps a free way is near, and soon met.
        PriorityQueue<long[]> waiting =
                new PriorityQueue<>((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(b[2], a[2]));
        waiting.add(new long[] {0, from, 0});
        long found = 0;
        while (!waiting.isEmpty()) {
            long[] next = waiting.remove();
            int node = (int) next[1];
            if (next[0] > distance[node]) {
                continue;
            }
            if (node == to) {
                break;
            }
            effort.spend(1 + network.arcsAt[node].length / ARCS_PER_STEP);
            for (int arc : network.arcsAt[node]) {
                boolean rises = network.tail[arc] == node;
                int end = rises ? network.head[arc] : network.tail[arc];
                long cost = cost(arc, free);
                if (cost < 0 || distance[node] + cost >= distance[end] || room(arc, rises ? 1 : -1) < step) {
                    continue;
                }
                distance[end] = distance[node] + cost;
                by[end] = arc;
                waiting.add(new long[] {distance[end], end, ++found});
                if (end == to && distance[to] == distance[node]) {
                    // No way costs less than the one so far.
                    waiting.clear();
                    break;
                }
            }
        }
        if (distance[to] == FAR) {
            return 0;
        }
        long most = FAR;
        for (int node = to; node != from; ) {
            int arc = by[node];
            boolean rises = network.head[arc] == node;
            most = Math.min(most, room(arc, rises ? 1 : -1));
            node = rises ? network.tail[arc] : network.head[arc];
        }
        return most;
    }

    private long cost(int arc, boolean free) {
        if (blocked[arc]) {
            return -1;
        }
        if (pattern.withheld[arc] || change[arc] != 0) {
            return isFar ? 1 : 0;
        }
        return free || !pattern.available[arc] ? -1 : pattern.cost[arc];
    }

    private long room(int variable, long sign) {
        long value = pattern.system.truth[variable] + change[variable];
        return sign > 0 ? pattern.upper[variable] - value : value - pattern.lower[variable];
    }

    private void change(int variable, long by) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = variable;
        change[variable] += by;
    }

    private Move move() {
        SortedMap<Integer, Long> changes = new TreeMap<>();
        for (int i = 0; i < touches; i++) {
            if (change[touched[i]] != 0) {
                changes.put(touched[i], change[touched[i]]);
            }
        }
        return Move.of(changes);
    }

    private void clear(Goal goal) {
        for (int i = 0; i < touches; i++) {
            change[touched[i]] = 0;
        }
        touches = 0;
        blocked[goal.variable] = false;
        for (int kept : goal.kept) {
            blocked[kept] = false;
        }
    }
}
