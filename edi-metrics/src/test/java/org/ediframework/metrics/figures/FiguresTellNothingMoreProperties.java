package org.ediframework.metrics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;

/** Two truths of which a publication shows the same give the same figures, so that these tell nothing of what it withholds. */
class FiguresTellNothingMoreProperties {

    private static GroupCounts place(int number, int... counts) {
        GroupCounts.Builder group =
                GroupCounts.builder().scope(Scope.of(Characteristic.RACE).withWhere(Where.place("p" + number)));
        for (int category = 0; category < counts.length; category++) {
            group.count("c" + category, counts[category]);
        }
        return group.build();
    }

    private static PublishedTable published(List<GroupCounts> groups) {
        return Publication.under(DisclosurePolicy.standard())
                .of(RepresentationAnalysis.standard()
                        .analyse(groups.stream()
                                .map(Comparison::withoutReference)
                                .toList()));
    }

    /** All that is shown of the counts. */
    private static List<Object> shown(PublishedTable table) {
        List<Object> shown = new ArrayList<>();
        table.groups().forEach(group -> {
            shown.add(group.base());
            shown.add(group.undeclared());
            group.rows().forEach(row -> shown.add(row.getCount()));
            shown.add(group.notes());
        });
        return shown;
    }

    private static List<Object> figures(PublishedTable table) {
        List<Object> figures = new ArrayList<>();
        List<PublishedFigures> all = new ArrayList<>(List.of(
                SegregationFigures.of(table),
                LikelihoodFigures.ofHighest(table, "c0"),
                FunnelFigures.of(table, "c0", Optional.empty(), true)));
        Stream.of(CountedFigures.values()).map(which -> which.of(table)).forEach(all::add);
        for (PublishedFigures each : all) {
            figures.add(each.rows());
            figures.add(each.whole());
            figures.add(each.notes());
            figures.add(each.methods());
        }
        return figures;
    }

    @Test
    void sameShownSameFigures() {
        Map<List<Object>, List<Object>> first = new HashMap<>();
        int again = 0;
        // Every table of two places and two categories with counts from 0 to 6: 2,401 truths.
        for (int code = 0; code < 2_401; code++) {
            PublishedTable table =
                    published(List.of(place(1, code % 7, code / 7 % 7), place(2, code / 49 % 7, code / 343)));
            List<Object> figures = figures(table);
            List<Object> before = first.putIfAbsent(shown(table), figures);
            if (before != null) {
                assertEquals(before, figures);
                again++;
            }
        }
        assertTrue(again > 500, "only " + again + " truths looked like another");
    }
}
