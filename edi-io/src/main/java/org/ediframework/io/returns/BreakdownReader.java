package org.ediframework.io.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.NonResponse;

/** Reads the figures of one row for one characteristic. */
final class BreakdownReader {

    private final DiversityStandard.Section section;
    private final List<String> answers;

    /** A reader of the columns of a file that belong to this characteristic. */
    BreakdownReader(DiversityStandard.Section section, List<String> header) {
        this.section = section;
        this.answers = section.answersIn(header);
    }

    /**
     * The breakdown; empty when the row has nothing in any of its columns.
     *
     * @param employees the base where the breakdown states none of its own
     */
    Optional<DiversityBreakdown> read(ReturnRow row, OptionalLong employees) {
        Map<String, Long> figures = new LinkedHashMap<>();
        Map<NonResponse, Long> states = new LinkedHashMap<>();
        List<String> withheld = new ArrayList<>();
        for (String category : (Iterable<String>)
                Stream.concat(answers.stream(), DiversityStandard.STATES.keySet().stream())::iterator) {
            String column = section.column(category);
            OptionalLong people = row.people(column);
            if (people.isEmpty()) {
                if (row.has(column)) {
                    withheld.add(category);
                }
            } else if (DiversityStandard.STATES.containsKey(category)) {
                states.put(DiversityStandard.STATES.get(category), people.getAsLong());
            } else {
                figures.put(category, people.getAsLong());
            }
        }
        String totalColumn = section.column(DiversityStandard.TOTAL);
        OptionalLong total = row.people(totalColumn);
        if (figures.isEmpty() && states.isEmpty() && withheld.isEmpty() && total.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong base = total.isPresent() ? total : employees;
        DiversityBreakdown breakdown = assemble(figures, states, withheld, base);
        report(row, breakdown, total.isPresent() ? totalColumn : "employees", figures.isEmpty() && states.isEmpty());
        return Optional.of(breakdown);
    }

    private DiversityBreakdown assemble(
            Map<String, Long> figures, Map<NonResponse, Long> states, List<String> withheld, OptionalLong base) {
        List<ParentReadings.Family> families = families(figures);
        ParentReadings readings = new ParentReadings(families);
        List<ParentCount> ordinary = readings.read(OptionalLong.empty());
        long everyone = Math.addExact(
                sum(groups(figures, ordinary)),
                states.values().stream().mapToLong(Long::longValue).sum());
        // What is withheld could make up any difference, so then the base proves nothing.
        OptionalLong missing = base.isPresent() && withheld.isEmpty()
                ? OptionalLong.of(base.getAsLong() - everyone)
                : OptionalLong.empty();
        List<ParentCount> parents = readings.read(missing);
        return new DiversityBreakdown(
                counts(groups(figures, parents), states, base),
                counts(finest(figures, parents), states, base),
                parents,
                withheld);
    }

    private static Optional<String> parentOf(String category) {
        int end = category.indexOf('_');
        return end <= 0 ? Optional.empty() : Optional.of(category.substring(0, end));
    }

    private static List<ParentReadings.Family> families(Map<String, Long> figures) {
        Map<String, Long> parts = new LinkedHashMap<>();
        figures.forEach((category, people) ->
                parentOf(category).ifPresent(parent -> parts.merge(parent, people, Math::addExact)));
        List<ParentReadings.Family> families = new ArrayList<>();
        parts.forEach((group, sum) -> {
            Long stated = figures.get(group);
            families.add(new ParentReadings.Family(
                    group, stated == null ? OptionalLong.empty() : OptionalLong.of(stated), sum));
        });
        return families;
    }

    private static Map<String, Long> groups(Map<String, Long> figures, List<ParentCount> parents) {
        Map<String, Long> groups = new LinkedHashMap<>();
        figures.forEach((category, people) -> groups.put(parentOf(category).orElse(category), people));
        parents.forEach(parent -> groups.put(parent.group(), parent.people()));
        return groups;
    }

    private static Map<String, Long> finest(Map<String, Long> figures, List<ParentCount> parents) {
        Map<String, Long> finest = new LinkedHashMap<>(figures);
        for (ParentCount parent : parents) {
            if (parent.unexplained() > 0) {
                finest.put(parent.group(), parent.unexplained());
            } else {
                finest.remove(parent.group());
            }
        }
        return finest;
    }

    private GroupCounts counts(Map<String, Long> people, Map<NonResponse, Long> states, OptionalLong base) {
        GroupCounts.Builder counts = GroupCounts.builder().characteristic(section.characteristic());
        people.forEach(counts::count);
        states.forEach(counts::nonResponse);
        base.ifPresent(counts::statedBase);
        return counts.build();
    }

    private static long sum(Map<String, Long> people) {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    private void report(ReturnRow row, DiversityBreakdown breakdown, String baseColumn, boolean hasNoFigures) {
        for (ParentCount parent : breakdown.parents()) {
            if (parent.reading() == ParentCount.Reading.CONTRADICTED) {
                row.warn(
                        section.column(parent.group()),
                        StructureRule.NOT_A_NUMBER,
                        ".parts",
                        section.column(parent.group()),
                        Long.toString(parent.stated().orElse(0)),
                        Long.toString(parent.parts()));
            }
        }
        GroupCounts groups = breakdown.groups();
        long difference = groups.getBaseDifference().orElse(0);
        // Where a figure is withheld, people are missing as a matter of course; too many are a fault all the same.
        boolean isExplained =
                difference == 0 || (difference > 0 && !breakdown.withheld().isEmpty());
        String base = Long.toString(groups.getStatedBase().orElse(0));
        if (hasNoFigures && breakdown.withheld().isEmpty()) {
            row.warn(baseColumn, StructureRule.MISSING_PROPERTY, ".parts", baseColumn, base);
        } else if (!isExplained) {
            row.warn(
                    baseColumn,
                    StructureRule.NOT_A_NUMBER,
                    ".base",
                    section.prefix(),
                    Long.toString(groups.getEveryone()),
                    base);
        }
    }
}
