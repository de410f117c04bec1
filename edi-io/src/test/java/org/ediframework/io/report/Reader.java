package org.ediframework.io.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who works out what a publication does not say: knows which figures add up to which, that a figure which is
 * withheld is 1 or more, and every figure that is printed. Answers by trying whole numbers, and shares no code with what
 * withholds.
 */
final class Reader {

    /** One figure is the sum of others. */
    private record Sum(String whole, List<String> parts) {}

    private final Map<String, Optional<Long>> figures = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> unprinted = new HashSet<>();
    private final Map<String, long[]> rounded = new LinkedHashMap<>();
    private final long most;

    /**
     * @param most more people than this are nowhere
     */
    Reader(long most) {
        this.most = most;
    }

    /** Reads a figure; {@code [c]} is withheld. */
    void read(String name, String printed) {
        figures.put(name, printed.equals("[c]") ? Optional.empty() : Optional.of(Long.parseLong(printed)));
    }

    /** Reads a figure that is not exact beside what else is printed of it. */
    void readRounded(String name, long lowest, long highest) {
        rounded.put(name, new long[] {lowest, highest});
    }

    /** Is told of a figure that is printed nowhere, and may be nobody. */
    void isNotPrinted(String name) {
        unprinted.add(name);
        figures.put(name, Optional.empty());
    }

    void knows(String whole, List<String> parts) {
        sums.add(new Sum(whole, parts));
    }

    /** How many people a total has at least, because each of its parts has some: 1 of what is no total. */
    long partsOf(String name) {
        return sums.stream()
                .filter(sum -> sum.whole().equals(name))
                .mapToLong(sum -> sum.parts().stream()
                        .filter(part -> !unprinted.contains(part))
                        .filter(part -> !printed(part).equals(Optional.of(0L)))
                        .mapToLong(part -> Math.max(1, printed(part).orElse(partsOf(part))))
                        .sum())
                .map(least -> Math.max(1, least))
                .max()
                .orElse(1);
    }

    /** Whether the figures leave open that one of them is this many. */
    boolean canBe(String name, long value) {
        Map<String, long[]> ranges = new LinkedHashMap<>();
        figures.forEach((figure, printed) -> ranges.put(
                figure, printed.map(number -> new long[] {number, number}).orElseGet(() ->
                        new long[] {unprinted.contains(figure) ? 0 : 1, most})));
        rounded.forEach((figure, bounds) -> cut(of(ranges, figure), bounds[0], bounds[1]));
        if (value < of(ranges, name)[0] || value > of(ranges, name)[1]) {
            return false;
        }
        ranges.put(name, new long[] {value, value});
        return solve(ranges);
    }

    private boolean solve(Map<String, long[]> ranges) {
        if (!narrow(ranges)) {
            return false;
        }
        Optional<String> open = ranges.entrySet().stream()
                .filter(entry -> entry.getValue()[0] < entry.getValue()[1])
                .min((a, b) -> Long.compare(a.getValue()[1] - a.getValue()[0], b.getValue()[1] - b.getValue()[0]))
                .map(Map.Entry::getKey);
        if (open.isEmpty()) {
            return true;
        }
        long[] range = of(ranges, open.get());
        for (long value = range[0]; value <= range[1]; value++) {
            Map<String, long[]> tried = new LinkedHashMap<>();
            ranges.forEach((name, bounds) -> tried.put(name, bounds.clone()));
            tried.put(open.get(), new long[] {value, value});
            if (solve(tried)) {
                return true;
            }
        }
        return false;
    }

    /** Takes from each range what no sum allows; false where nothing is left of one. */
    private boolean narrow(Map<String, long[]> ranges) {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (Sum sum : sums) {
                long low = 0;
                long high = 0;
                for (String part : sum.parts()) {
                    low += of(ranges, part)[0];
                    high += of(ranges, part)[1];
                }
                isChanged |= cut(of(ranges, sum.whole()), low, high);
                long[] whole = of(ranges, sum.whole());
                for (String part : sum.parts()) {
                    long[] range = of(ranges, part);
                    isChanged |= cut(range, whole[0] - (high - range[1]), whole[1] - (low - range[0]));
                }
                if (ranges.values().stream().anyMatch(range -> range[0] > range[1])) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Long> printed(String name) {
        return figures.getOrDefault(name, Optional.empty());
    }

    private static long[] of(Map<String, long[]> ranges, String name) {
        return Optional.ofNullable(ranges.get(name)).orElseThrow();
    }

    private static boolean cut(long[] range, long low, long high) {
        boolean isChanged = low > range[0] || high < range[1];
        range[0] = Math.max(range[0], low);
        range[1] = Math.min(range[1], high);
        return isChanged;
    }
}
