package org.ediframework.io.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/** Diversity returns as counts of employees, and what a publication shows of these as a table of figures. */
public final class WorkforceFigures {

    private WorkforceFigures() {}

    /**
     * The employees of each return by each characteristic, by the groups of the standard. The place is the organisation,
     * with its part, pay level and date where these are said. What a return withholds can be any number that its base leaves.
     *
     * @throws IllegalArgumentException when no return has any figure
     */
    public static List<GroupCounts> countsOf(List<DiversityReturn> returns) {
        List<GroupCounts> counts = new ArrayList<>();
        for (DiversityReturn each : returns) {
            Where where = Where.place(name(each));
            each.breakdowns().forEach(breakdown -> counts.add(counts(where, breakdown, each)));
        }
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("No return has a figure by any characteristic.");
        }
        return counts;
    }

    private static String name(DiversityReturn each) {
        return Stream.of(
                        Optional.of(each.organisation()).filter(name -> !name.isBlank()),
                        each.grouping(),
                        each.level(),
                        each.published().map(PublishedOn::text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static GroupCounts counts(Where where, DiversityBreakdown breakdown, DiversityReturn each) {
        GroupCounts groups = breakdown.groups();
        long known = groups.getEveryone();
        long base = groups.getStatedBase().orElse(each.employees().orElse(Integer.MAX_VALUE));
        PublishedCount open = new PublishedCount(0, Math.max(1, base - known), PublishedCount.Reason.WITHHELD);
        GroupCounts.Builder counts =
                GroupCounts.builder().scope(Scope.of(groups.getCharacteristic()).withWhere(where));
        groups.getCounts().forEach(counts::count);
        groups.getNonResponses().forEach(counts::nonResponse);
        for (String category : breakdown.withheld()) {
            Optional<NonResponse> state = Optional.ofNullable(DiversityStandard.STATES.get(category));
            if (state.isPresent()) {
                counts.nonResponse(state.get(), open);
            } else if (groups.getCount(category).isEmpty()) {
                counts.count(category, open);
            }
        }
        groups.getStatedBase().ifPresent(counts::statedBase);
        return counts.build();
    }

    /** What is shown of such counts: a row for each category. */
    public static PublishedFigures of(PublishedTable shown) {
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("returns.workforce"), shown)
                .column("organisation", "organisation", FigureKind.TEXT)
                .column("characteristic", "characteristic", FigureKind.TEXT)
                .column("category", "category", FigureKind.TEXT)
                .column("count", "count", FigureKind.WHOLE)
                .column("base", "of", FigureKind.WHOLE)
                .column("undeclared", "without an answer", FigureKind.WHOLE)
                .column("share", "share", FigureKind.SHARE)
                .column("share_interval", "interval", FigureKind.SHARE_INTERVAL);
        for (ComparedGroup group : shown.groups()) {
            for (RepresentationRow row : group.rows()) {
                figures.row(
                        Measured.of(group.scope().getPlace().orElse("")),
                        Measured.of(group.scope().getCharacteristic().getId()),
                        Measured.of(row.getCategory()),
                        row.getCount(),
                        row.getBase(),
                        row.getUndeclared(),
                        row.getShare(),
                        row.getShareInterval());
            }
        }
        return figures.method(Sentence.of("returns.workforce.shares")).build();
    }
}
