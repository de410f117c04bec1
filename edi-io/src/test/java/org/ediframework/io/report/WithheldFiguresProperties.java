package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.RollUp;

/**
 * The whole source of a page is searched for what it must not show. The threshold is so high that "small" counts have
 * five or six digits, and are mistaken for nothing else on the page.
 */
class WithheldFiguresProperties {

    private static final long THRESHOLD = 10_000;
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.builder().threshold(THRESHOLD).build();

    @Provide
    Arbitrary<List<List<Integer>>> places() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1_009, 9_973)),
                Tuple.of(1, Arbitraries.integers().between(10_007, 900_001)));
        return Arbitraries.integers()
                .between(3, 4)
                .flatMap(size -> count.list().ofSize(size).list().ofMinSize(1).ofMaxSize(2));
    }

    private static RepresentationTable table(List<List<Integer>> places) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            GroupCounts.Builder group = GroupCounts.builder()
                    .characteristic(Characteristic.RACE)
                    .coverage(Coverage.unstated().withPlace("Place " + "ABC".charAt(place)));
            var reference =
                    Reference.builder().characteristic(Characteristic.RACE).source("planted");
            List<Integer> counts = places.get(place);
            for (int category = 1; category < counts.size(); category++) {
                String name = "Group " + "ABCDE".charAt(category - 1);
                group.count(name, counts.get(category));
                reference.count(name, 100L * category);
            }
            comparisons.add(Comparison.of(
                    group.nonResponse(NonResponse.DECLINED, counts.get(0)).build(), reference.build()));
        }
        comparisons.addAll(RollUp.of(List.copyOf(comparisons)));
        return RepresentationAnalysis.standard().analyse(comparisons);
    }

    private static String page(RepresentationTable table) {
        return RepresentationHtml.write(Publication.under(POLICY, table), ReportSettings.standard());
    }

    private static boolean holds(String page, String number) {
        return Pattern.compile("(?<![0-9.,])" + Pattern.quote(number) + "(?![0-9.,]*[0-9])")
                .matcher(page)
                .find();
    }

    private static List<String> writings(long number) {
        return List.of(Long.toString(number), String.format(Locale.UK, "%,d", number));
    }

    /**
     * Asked of the counts themselves, whatever the publication thinks of them, unless as many people happen to be missing in a
     * row that is shown.
     */
    @Property(tries = 6)
    void noSmallCountIsAnywhereInTheSource(@ForAll("places") List<List<Integer>> places) {
        RepresentationTable table = table(places);
        String page = withoutShortfalls(page(table), table);
        for (List<Integer> counts : places) {
            for (int count : counts) {
                if (count < THRESHOLD) {
                    for (String writing : writings(count)) {
                        assertFalse(holds(page, writing), () -> writing + " stands in the page");
                    }
                }
            }
        }
    }

    /** A page without the words that tell how many people are missing in the rows that are shown; in no other row are any told. */
    private static String withoutShortfalls(String page, RepresentationTable table) {
        String rest = page;
        for (RepresentationRow shown : Publication.under(POLICY, table).rows()) {
            Optional<BigInteger> missing = shown.getShortfallBySwapping().find();
            if (missing.isPresent()) {
                rest = rest.replace(
                        String.format(Locale.UK, "%,d", missing.get()) + " fewer than expected", "fewer than expected");
            }
        }
        return rest;
    }

    /** 29,898.5 are expected of Group C in both places together, 9,954 more than there are; so many has Group B in the first. */
    @Example
    void asManyMissingAsOneGroupHas() {
        noSmallCountIsAnywhereInTheSource(
                List.of(List.of(1_009, 9_952, 9_954, 9_972), List.of(9_973, 9_973, 9_973, 9_973)));
    }

    /**
     * Each figure by itself, unless another that is shown happens to be the same: a count may stand where its base may
     * not, and then its share may not either.
     */
    @Property(tries = 6)
    void noWithheldFigureIsAnywhereInTheSource(@ForAll("places") List<List<Integer>> places) {
        RepresentationTable table = table(places);
        String page = page(table);
        PublishedTable publication = Publication.under(POLICY, table);
        Set<String> shown = new HashSet<>();
        Set<String> withheld = new HashSet<>();
        for (int index = 0; index < table.rows().size(); index++) {
            RepresentationRow full = table.rows().get(index);
            RepresentationRow published = publication.rows().get(index);
            shown.addAll(figures(published));
            withheld.addAll(figures(full));
        }
        withheld.removeAll(shown);
        for (String figure : withheld) {
            assertFalse(holds(page, figure), () -> figure + " stands in the page");
        }
    }

    private static List<String> figures(RepresentationRow row) {
        List<String> figures = new ArrayList<>();
        for (Measured<Long> people : List.of(row.getCount(), row.getBase(), row.getUndeclared())) {
            people.find().ifPresent(number -> figures.addAll(writings(number)));
        }
        for (Measured<Double> fraction : List.of(
                row.getShare(),
                row.getGap(),
                row.getReferenceShare().map(share -> share.toDouble()),
                row.getShareInterval().map(interval -> interval.low()),
                row.getShareInterval().map(interval -> interval.high()))) {
            fraction.find().ifPresent(value -> figures.addAll(percentages(value)));
        }
        for (Measured<BigInteger> people : List.of(row.getShortfallBySwapping(), row.getShortfallByAdding())) {
            people.find()
                    .filter(number -> number.bitLength() > 10)
                    .ifPresent(number -> figures.addAll(writings(number.longValueExact())));
        }
        return figures;
    }

    /** With the decimals that tell one figure from another: positions on a plot have two, the level of significance three. */
    private static List<String> percentages(double fraction) {
        return List.of(
                String.format(Locale.ROOT, "%.1f%%", fraction * 100),
                String.format(Locale.ROOT, "%.4f", fraction),
                Double.toString(fraction));
    }

    /** One dot for each share that is shown, beside those of the legends. */
    @Property(tries = 6)
    void withheldRowsHaveNoDotAndNoInterval(@ForAll("places") List<List<Integer>> places) {
        RepresentationTable table = table(places);
        String page = page(table);
        long shares = Publication.under(POLICY, table).rows().stream()
                .filter(row -> row.getShare().isPresent())
                .count();
        assertEquals(shares, occurrences(page, "<circle cx=\"[0-9.]+%\""));
        assertEquals(
                table.rows().size() - shares,
                occurrences(page, "no share, because the figure is withheld to protect people"));
    }

    private static long occurrences(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    @Property(tries = 6)
    void deskOfThoseWhoMaySeeEverythingSeesEverything(@ForAll("places") List<List<Integer>> places) {
        RepresentationTable table = table(places);
        String page = RepresentationHtml.write(Publication.inFull(table), ReportSettings.standard());
        for (RepresentationRow row : Publication.inFull(table).rows()) {
            assertEquals(true, holds(page, writings(row.getCount().get()).get(1)));
        }
    }
}
