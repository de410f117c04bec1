package org.ediframework.core.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What a review or a reader found: the first 1,000 findings in full, in the order of their places and then of their
 * codes, and complete counts behind them.
 */
public final class Findings {

    /** How many findings are kept in full. */
    public static final int LIMIT = 1_000;

    /** Files first, as of a package, then places in the file where they are known, then places in the document, then codes. */
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    finding -> finding.getLocation().map(Location::getFile).orElse(""))
            .thenComparingInt(
                    finding -> finding.getLocation().flatMap(Location::getLine).orElse(0))
            .thenComparingInt(finding ->
                    finding.getLocation().flatMap(Location::getColumn).orElse(0))
            .thenComparingInt(finding ->
                    finding.getLocation().flatMap(Location::getColumnNumber).orElse(0))
            .thenComparing(Finding::getPointer)
            .thenComparing(Finding::getCode)
            .thenComparing(Finding::getMessage);

    private static final Findings NONE = of(List.of());

    private final List<Finding> first;
    private final Map<Severity, Long> counts;

    private Findings(List<Finding> first, Map<Severity, Long> counts) {
        this.first = first;
        this.counts = counts;
    }

    /** Nothing found. */
    public static Findings none() {
        return NONE;
    }

    /** These findings, in whatever order they come. */
    public static Findings of(Collection<Finding> all) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        all.forEach(finding -> counts.merge(finding.getSeverity(), 1L, Math::addExact));
        return new Findings(first(all), counts);
    }

    /** Those that come first, without sorting the many that nobody will see. */
    private static List<Finding> first(Collection<Finding> all) {
        PriorityQueue<Finding> lastOnTop = new PriorityQueue<>(BY_PLACE.reversed());
        for (Finding finding : all) {
            if (lastOnTop.size() < LIMIT) {
                lastOnTop.add(finding);
            } else if (BY_PLACE.compare(finding, lastOnTop.element()) < 0) {
                lastOnTop.remove();
                lastOnTop.add(finding);
            }
        }
        return lastOnTop.stream().sorted(BY_PLACE).toList();
    }

    /** The first findings in full, at most {@value #LIMIT}, in order. */
    public List<Finding> getFirst() {
        return first;
    }

    /** How many there are of this severity, those beyond the first {@value #LIMIT} included. */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /** How many there are in all. */
    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there are more than are kept in full. */
    public boolean isTruncated() {
        return getTotal() > first.size();
    }

    /** Whether there is no error among them. */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /** Whether any finding weighs at least as much as this. */
    public boolean hasAtLeast(Severity severity) {
        return counts.keySet().stream().anyMatch(found -> found.isAtLeast(severity));
    }

    /** The first findings, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Finding finding : first) {
            text.append(finding.getCode())
                    .append(' ')
                    .append(finding.getPointer())
                    .append(": ")
                    .append(finding.getMessage())
                    .append('\n');
        }
        return text.toString();
    }
}
