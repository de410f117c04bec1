package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RollUp;

/**
 * What is shown is audited from outside: a table is made of the counts, whatever a publication does not show is taken as
 * withheld, and no small count may follow from the rest.
 */
class PublicationProperties {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();
    private static final String MISSING = "missing";
    private static final String DECLARED = "declared";

    private static GroupCounts group(String place, List<Integer> counts) {
        GroupCounts.Builder group = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .coverage(Coverage.unstated().withPlace(place));
        for (int category = 1; category < counts.size(); category++) {
            group.count("category " + category, counts.get(category));
        }
        return group.nonResponse(NonResponse.DECLINED, counts.get(0)).build();
    }

    /** Places of equally many categories; the first number of each is that of missing answers. */
    @Provide
    Arbitrary<List<List<Integer>>> places() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.integers().between(7, 400)));
        return Arbitraries.integers()
                .between(3, 6)
                .flatMap(size -> count.list().ofSize(size).list().ofMinSize(1).ofMaxSize(4));
    }

    @Property(tries = 150)
    void noSmallCountFollowsFromWhatIsShown(@ForAll("places") List<List<Integer>> places) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            comparisons.add(Comparison.withoutReference(group("place " + place, places.get(place))));
        }
        comparisons.addAll(RollUp.of(List.copyOf(comparisons)));
        PublishedTable publication =
                Publication.under(POLICY, RepresentationAnalysis.standard().analyse(comparisons));

        Set<CellAddress> shown = new TreeSet<>();
        for (RepresentationRow row : publication.rows()) {
            String place = row.getScope().getPlace().orElse(FrequencyTable.TOTAL);
            row.getCount().find().ifPresent(count -> shown.add(cell(place, row.getCategory())));
            row.getBase().find().ifPresent(base -> shown.add(cell(place, DECLARED)));
            row.getUndeclared().find().ifPresent(missing -> shown.add(cell(place, MISSING)));
            if (row.getBase().isPresent() && row.getUndeclared().isPresent()) {
                shown.add(cell(place, FrequencyTable.TOTAL));
            }
        }
        FrequencyTable truth = truth(places);
        Set<CellAddress> withheld = new TreeSet<>(truth.getCells());
        withheld.removeAll(shown);
        withheld.removeIf(cell -> truth.getCount(cell) == 0);
        DisclosureAudit audit = DisclosureAudit.of(truth, withheld, POLICY);
        assertEquals(List.of(), audit.getUnsafeCells());
        for (CellAddress cell : shown) {
            long count = truth.getCount(cell);
            assertFalse(count >= 1 && count < POLICY.getThreshold(), cell + " is shown and counts " + count);
        }
    }

    private static CellAddress cell(String place, String code) {
        return CellAddress.of(Map.of("place", place, "answer", code));
    }

    private static FrequencyTable truth(List<List<Integer>> places) {
        Map<String, String> groups = new HashMap<>(Map.of(MISSING, ""));
        for (int category = 1; category < places.get(0).size(); category++) {
            groups.put("category " + category, DECLARED);
        }
        FrequencyTableBuilder table =
                FrequencyTable.builder().dimension("place").dimension("answer", Hierarchy.of(groups));
        for (int place = 0; place < places.size(); place++) {
            List<Integer> counts = places.get(place);
            for (int category = 0; category < counts.size(); category++) {
                table.cell(
                        List.of("place " + place, category == 0 ? MISSING : "category " + category),
                        counts.get(category));
            }
        }
        return table.build();
    }

    /** Whatever is shown of a row is what the analysis has, except that the adjustment is over what is shown. */
    @Property(tries = 100)
    void whatIsShownIsTrue(@ForAll("places") List<List<Integer>> places) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            comparisons.add(Comparison.withoutReference(group("place " + place, places.get(place))));
        }
        var table = RepresentationAnalysis.standard().analyse(comparisons);
        PublishedTable publication = Publication.under(POLICY, table);
        for (int index = 0; index < table.rows().size(); index++) {
            RepresentationRow shown = publication.rows().get(index);
            Optional<Long> count = shown.getCount().find();
            long truth = table.rows().get(index).getCount().get();
            count.ifPresent(value -> assertEquals(truth, value));
            shown.getShare()
                    .find()
                    .ifPresent(share -> assertEquals(
                            (double) count.orElseThrow() / shown.getBase().get(), share));
        }
    }
}
