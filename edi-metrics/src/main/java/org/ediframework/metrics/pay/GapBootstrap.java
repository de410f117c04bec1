package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * Draws people of two groups again and again, each group by itself, and computes both gaps each time. Every draw has a seed of
 * its own, so that it does not matter which thread makes it.
 */
record GapBootstrap(RisingAmounts compared, RisingAmounts reference, Resampling how) {

    private static final int LEAST_PEOPLE = 2;

    GapIntervals intervals() {
        PayGap gap = PayGap.of(compared, reference);
        if (Math.min(compared.size(), reference.size()) < LEAST_PEOPLE) {
            Absence reason =
                    compared.isEmpty() || reference.isEmpty() ? Absence.GROUP_IS_EMPTY : Absence.FEWER_THAN_TWO_PEOPLE;
            return new GapIntervals(Measured.absent(reason), Measured.absent(reason));
        }
        if (gap.mean().find().isEmpty()) {
            return new GapIntervals(Measured.absent(Absence.PAY_IS_ZERO), Measured.absent(Absence.PAY_IS_ZERO));
        }
        Drawn drawn = draw();
        return new GapIntervals(interval(gap.mean(), drawn.means), interval(gap.median(), drawn.medians));
    }

    /** Gaps by draw; NaN where the reference is paid nothing. */
    private static final class Drawn {
        private final double[] means;
        private final double[] medians;

        Drawn(int draws) {
            this.means = new double[draws];
            this.medians = new double[draws];
        }
    }

    private Drawn draw() {
        Drawn drawn = new Drawn(how.draws());
        long[] seeds = new SplittableRandom(how.seed()).longs(how.draws()).toArray();
        double[] ofCompared = compared.toDoubles();
        double[] ofReference = reference.toDoubles();
        // Whichever part a group has, the same people are drawn of it: the intervals of swapped groups mirror each
        // other.
        boolean isComparedFirst = order(ofCompared, ofReference) <= 0;
        int threads = Math.min(how.threads(), how.draws());
        List<Callable<Void>> parts = new ArrayList<>();
        for (int part = 0; part < threads; part++) {
            int from = (int) ((long) how.draws() * part / threads);
            int to = (int) ((long) how.draws() * (part + 1) / threads);
            parts.add(() -> {
                Group some = new Group(isComparedFirst ? ofCompared : ofReference);
                Group others = new Group(isComparedFirst ? ofReference : ofCompared);
                for (int draw = from; draw < to; draw++) {
                    SplittableRandom random = new SplittableRandom(seeds[draw]);
                    some.draw(random);
                    others.draw(random);
                    Group left = isComparedFirst ? some : others;
                    Group right = isComparedFirst ? others : some;
                    drawn.means[draw] = gap(left.mean(), right.mean());
                    drawn.medians[draw] = gap(left.median(), right.median());
                }
                return null;
            });
        }
        run(parts);
        return drawn;
    }

    private static int order(double[] one, double[] other) {
        return one.length != other.length ? Integer.compare(one.length, other.length) : Arrays.compare(one, other);
    }

    private static double gap(double ofCompared, double ofReference) {
        return ofReference == 0 ? Double.NaN : 100 * (ofReference - ofCompared) / ofReference;
    }

    private static void run(List<Callable<Void>> parts) {
        if (parts.size() == 1) {
            try {
                parts.get(0).call();
                return;
            } catch (Exception failed) {
                throw new IllegalStateException("Drawing failed.", failed);
            }
        }
        ExecutorService executor = Executors.newFixedThreadPool(parts.size(), GapBootstrap::daemon);
        try {
            for (Future<Void> part : executor.invokeAll(parts)) {
                part.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Drawing was interrupted.", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Drawing failed.", failed);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "resampling");
        thread.setDaemon(true);
        return thread;
    }

    private Measured<Interval> interval(Measured<Double> gap, double[] drawn) {
        if (gap.find().isEmpty()) {
            return Measured.absent(gap.getAbsence().orElse(Absence.PAY_IS_ZERO));
        }
        double[] found = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        if (found.length < drawn.length - drawn.length / 10) {
            return Measured.absent(Absence.PAY_IS_ZERO);
        }
        int lowest = how.lowest(found.length);
        return Measured.of(new Interval(found[lowest], found[found.length - 1 - lowest]));
    }

    /** A group, and how often each of it was drawn. */
    private static final class Group {

        private final double[] rising;
        private final int[] times;
        private double sum;

        Group(double[] rising) {
            this.rising = rising;
            this.times = new int[rising.length];
        }

        void draw(SplittableRandom random) {
            Arrays.fill(times, 0);
            sum = 0;
            for (int person = 0; person < rising.length; person++) {
                int drawn = random.nextInt(rising.length);
                times[drawn]++;
                sum += rising[drawn];
            }
        }

        double mean() {
            return sum / rising.length;
        }

        double median() {
            int half = rising.length / 2;
            int rank = 0;
            int passed = times[0];
            while (passed <= (rising.length % 2 == 1 ? half : half - 1)) {
                passed += times[++rank];
            }
            double lower = rising[rank];
            while (passed <= half) {
                passed += times[++rank];
            }
            return rising.length % 2 == 1 ? lower : (lower + rising[rank]) / 2;
        }
    }
}
