package org.ediframework.io.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.io.published.PublishedBreakdown;

/**
 * The counts of a table, group by group. Where groups are listed beside their parts there are two: the parts, and the groups
 * with whatever belongs to none of them, each the sum of its parts so that both have one base.
 */
final class CountedGroups {

    /** The list that groups beside their parts make up. */
    private static final ClassificationId GROUPS = ClassificationId.of("groups", "as-listed");

    private CountedGroups() {}

    static CountsFile of(List<PublishedBreakdown> breakdowns) {
        List<GroupCounts> groups = new ArrayList<>();
        List<Placed> order = new ArrayList<>();
        for (PublishedBreakdown breakdown : breakdowns) {
            Scope scope = scope(breakdown);
            add(groups, order, breakdown, scope, breakdown.counts());
            Map<String, PublishedCount> sums = sums(breakdown);
            if (!sums.isEmpty()) {
                add(groups, order, breakdown, scope.withClassification(GROUPS), sums);
            }
        }
        order.sort(Comparator.comparingInt(Placed::line));
        return new CountsFile(groups, order.stream().map(Placed::row).toList());
    }

    /** A row and the line that it stands on. */
    private record Placed(CountsFile.Row row, int line) {}

    static Scope scope(PublishedBreakdown breakdown) {
        Coverage people = Coverage.unstated();
        Coverage here = breakdown.place().map(people::withPlace).orElse(people);
        return Scope.of(Characteristic.of(breakdown.characteristic()))
                .withCoverage(breakdown.population().map(here::withDescription).orElse(here));
    }

    private static void add(
            List<GroupCounts> groups,
            List<Placed> order,
            PublishedBreakdown breakdown,
            Scope scope,
            Map<String, PublishedCount> counts) {
        GroupCounts.Builder group = GroupCounts.builder().scope(scope);
        counts.forEach((label, count) -> {
            group.count(label, count);
            order.add(new Placed(
                    new CountsFile.Row(scope, label), breakdown.lines().getOrDefault(label, Integer.MAX_VALUE)));
        });
        breakdown.missing().forEach(group::nonResponse);
        Optional<PublishedCount> total = breakdown.total().filter(PublishedCount::isKnown);
        if (breakdown.missesTotal() || !breakdown.isKnown()) {
            total.ifPresent(all -> group.statedBase(all.lowest()));
        }
        groups.add(group.build());
    }

    /** The groups that are listed beside their parts, and the categories that are in none of them; none where no group has parts. */
    static Map<String, PublishedCount> sums(PublishedBreakdown breakdown) {
        Map<String, PublishedCount> sums = new LinkedHashMap<>();
        Set<String> within = new HashSet<>();
        breakdown.parents().forEach((parent, parts) -> {
            if (!parts.isEmpty() && within.stream().noneMatch(parts::contains)) {
                within.addAll(parts);
                sums.put(parent, sum(breakdown, parts));
            }
        });
        if (!sums.isEmpty()) {
            breakdown.counts().forEach((label, count) -> {
                if (!within.contains(label)) {
                    sums.put(label, count);
                }
            });
        }
        return sums;
    }

    private static PublishedCount sum(PublishedBreakdown breakdown, Set<String> parts) {
        long lowest = 0;
        long highest = 0;
        for (String part : parts) {
            PublishedCount count = breakdown.counts().getOrDefault(part, PublishedCount.exact(0));
            lowest = Math.addExact(lowest, count.lowest());
            highest = count.highest() > Long.MAX_VALUE - highest ? Long.MAX_VALUE : highest + count.highest();
        }
        return new PublishedCount(
                lowest, highest, lowest == highest ? PublishedCount.Reason.EXACT : PublishedCount.Reason.WITHHELD);
    }
}
