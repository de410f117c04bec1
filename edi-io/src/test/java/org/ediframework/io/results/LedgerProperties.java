package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.disclosure.ZeroCounts;

/** Two publications of the same people are a third; the ledger is how the second one knows of the first. */
class LedgerProperties {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 31));
    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2027, 6, 30));

    private static DisclosurePolicy policy(long threshold) {
        return DisclosurePolicy.builder().threshold(threshold).build();
    }

    /** The ledger as it comes back from its file, so that nothing passes that is not written. */
    private static Ledger written(Ledger ledger) {
        return LedgerFile.standard()
                .read(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8), "ledger.jsonl")
                .orThrow();
    }

    @Property(tries = 80)
    void twoPublicationsOfOneDayGiveNoSmallCountAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = RandomPeople.of(random, 2 + random.nextInt(3), 2 + random.nextInt(4));
        long first = 3L + random.nextInt(8);
        long second = 3L + random.nextInt(8);
        List<RandomPeople> forms = List.of(people, people.by(0), people.by(1), people.by(1, 0));
        RandomPeople one = forms.get(random.nextInt(forms.size()));
        RandomPeople other = forms.get(random.nextInt(forms.size()));

        ProtectedTable earlier = DisclosureControl.of(policy(first)).protect(one.toTable());
        Ledger ledger = written(Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH)));
        ReaderOfBytes ofZeros = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        ofZeros.readCsv(PublishedBytesProperties.zerosOnly(one));
        ofZeros.readCsv(PublishedBytesProperties.zerosOnly(other));
        ProtectedTable later;
        try {
            later = DisclosureControl.of(policy(second))
                    .after(ledger, "pupils", MARCH)
                    .protect(other.toTable());
        } catch (UnprotectableTableException refused) {
            if (String.valueOf(refused.getMessage()).contains("every count is the same")) {
                // Two tables by other names that have the same counts by chance: nobody can tell them from one table.
                Statistics.collect("alike");
                return;
            }
            Statistics.collect("refused");
            // Rightly so: with all of it withheld but the zeros, the earlier publication gives a count away.
            ReaderOfBytes ofBefore = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
            ofBefore.readCsv(ProtectionCsv.write(earlier));
            ofBefore.readCsv(PublishedBytesProperties.zerosOnly(other));
            assertThrows(
                    AssertionError.class,
                    () -> {
                        for (RandomPeople form : List.of(one, other)) {
                            PublishedBytesProperties.assertNothingIsLearnt(
                                    form, policy(Math.min(first, second)), ofBefore, ofZeros);
                        }
                    },
                    () -> "refused without need: " + people.rows + " " + first + " " + second);
            return;
        }

        Statistics.collect(first < second ? "lower first" : "higher first or the same");
        Statistics.coverage(coverage -> coverage.check("refused").percentage(share -> share < 20));
        assertEquals(List.of(), later.getDifferences());
        ReaderOfBytes reader = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        reader.readCsv(ProtectionCsv.write(earlier));
        reader.readCsv(ProtectionCsv.write(later), ReaderOfBytes.withheld(later.getZeros() == ZeroCounts.SHOWN));
        DisclosurePolicy both = policy(Math.min(first, second));
        PublishedBytesProperties.assertNothingIsLearnt(one, both, reader, ofZeros);
        // Of what only the later one has, no more is promised than the earlier one left open.
        ofZeros.readCsv(ProtectionCsv.write(earlier));
        PublishedBytesProperties.assertNothingIsLearnt(other, both, reader, ofZeros);
        for (CellAddress cell : earlier.getWithheld()) {
            if (later.getTable().getCells().contains(cell)) {
                assertTrue(later.getCount(cell).isEmpty(), () -> "withheld before, and shown now: " + cell);
            }
        }
        other.cells().forEach((cell, truth) -> {
            if (truth[0] >= 1 && truth[0] < second) {
                assertFalse(ProtectionCsv.write(later).contains(cell + "," + truth[0]), cell);
            }
        });
    }

    @Property(tries = 80)
    void everySmallDifferenceBetweenTwoDaysIsListed(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = RandomPeople.of(random, 2 + random.nextInt(3), 2 + random.nextInt(4));
        ProtectedTable earlier = DisclosureControl.of(policy(5)).protect(people.toTable());
        Ledger ledger = written(Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH)));
        people.rows.replaceAll((row, count) -> Math.max(0, count + random.nextInt(4) - 1));
        ProtectedTable later =
                DisclosureControl.of(policy(5)).after(ledger, "pupils", JUNE).protect(people.toTable());

        List<CellAddress> listed = later.getDifferences().stream()
                .filter(difference -> difference.cells().size() == 1)
                .map(difference -> difference.cells().get(0))
                .toList();
        List<CellAddress> expected = new ArrayList<>();
        for (CellAddress cell : later.getTable().getCells()) {
            if (later.getCount(cell).isPresent() && earlier.getCount(cell).isPresent()) {
                long change = later.getCount(cell).getAsLong()
                        - earlier.getCount(cell).getAsLong();
                if (change != 0 && Math.abs(change) < 5) {
                    expected.add(cell);
                }
            }
        }
        Statistics.collect(!expected.isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        assertTrue(listed.containsAll(expected), () -> listed + " of " + expected);
        later.getDifferences()
                .forEach(difference ->
                        assertTrue(difference.toString().contains("on 2027-03-31 in "), difference::toString));
    }

    @Example
    void theSumOfWhatIsWithheldIsADifferenceToo() {
        FrequencyTable before = table(2, 3, 40, 30);
        FrequencyTable now = table(3, 4, 40, 30);
        ProtectedTable earlier = DisclosureControl.of(policy(5)).protect(before);
        Ledger ledger = Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH));
        ProtectedTable later =
                DisclosureControl.of(policy(5)).after(ledger, "pupils", JUNE).protect(now);

        assertTrue(
                later.getDifferences().stream()
                        .anyMatch(difference -> difference.cells().size() > 1 && difference.change() == 2),
                () -> later.getDifferences().toString());
    }

    private static FrequencyTable table(long... counts) {
        var builder = FrequencyTable.builder().dimension("group");
        for (int code = 0; code < counts.length; code++) {
            builder.cell(List.of("c" + code), counts[code]);
        }
        return builder.build();
    }

    @Example
    void theSameCountsUnderOtherNamesAreNotPublishedBesideThem() {
        ProtectedTable earlier = DisclosureControl.of(policy(5)).protect(table(2, 3, 40, 30));
        Ledger ledger = Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH));
        DisclosureControl control = DisclosureControl.of(policy(10)).after(ledger, "pupils", MARCH);
        FrequencyTable otherCodes = FrequencyTable.builder()
                .dimension("group")
                .cell(List.of("a"), 2)
                .cell(List.of("b"), 3)
                .cell(List.of("c"), 40)
                .cell(List.of("d"), 30)
                .build();
        FrequencyTable otherDimension = FrequencyTable.builder()
                .dimension("ethnicity")
                .cell(List.of("a"), 2)
                .cell(List.of("b"), 3)
                .cell(List.of("c"), 40)
                .cell(List.of("d"), 30)
                .build();

        for (FrequencyTable table : List.of(otherCodes, otherDimension)) {
            UnprotectableTableException refused =
                    assertThrows(UnprotectableTableException.class, () -> control.protect(table));
            assertTrue(String.valueOf(refused.getMessage()).contains("2027-03-31"), refused::toString);
        }
    }

    private static FrequencyTable byPlace(String dimension, long... others) {
        return FrequencyTable.builder()
                .dimension(dimension)
                .dimension("group")
                .cell(List.of("Ash", "a"), 3 + others[0])
                .cell(List.of("Ash", "b"), 40)
                .cell(List.of("Bow", "a"), 17 + others[1])
                .cell(List.of("Bow", "b"), 30)
                .build();
    }

    @Example
    void theSamePlacesUnderAnotherNameAreNotPublishedBesideThem() {
        ProtectedTable earlier = DisclosureControl.of(policy(5)).protect(byPlace("place", 0, 0));
        Ledger ledger = written(Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH)));
        DisclosureControl after = DisclosureControl.of(policy(10)).after(ledger, "pupils", MARCH);

        UnprotectableTableException refused =
                assertThrows(UnprotectableTableException.class, () -> after.protect(byPlace("district", 0, 0)));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("'place' there has the codes of 'district' here"),
                refused::toString);
        // Answers to another question may have the same names, and other counts.
        assertEquals(4, after.protect(byPlace("question", 2, -2)).getWithheld().size());
    }

    @Example
    void anotherScopeIsOfOtherPeople() {
        ProtectedTable earlier = DisclosureControl.of(policy(5)).protect(table(2, 3, 40, 30));
        Ledger ledger = Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH));

        ProtectedTable staff =
                DisclosureControl.of(policy(5)).after(ledger, "staff", MARCH).protect(table(9, 8, 7, 6));

        assertEquals(0, staff.getWithheld().size());
        assertEquals(List.of(), staff.getDifferences());
    }

    @Example
    void aLedgerHoldsNothingThatWasWithheldAndALineThatWasChangedIsRefused() {
        ProtectedTable earlier = DisclosureControl.of(DisclosurePolicy.builder()
                        .zeros(ZeroCounts.MAY_BE_HIDDEN)
                        .build())
                .protect(table(4, 3, 40, 30));
        String line = LedgerFile.write(Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH)));

        assertTrue(line.contains("[\"c0\"],null]"), line);
        for (String lie : List.of(
                line.replace("30", "31"),
                line.replace("null", "4"),
                line.replace("\"threshold\":5", "\"threshold\":\"5\""),
                line.substring(5),
                "{}\n",
                "\n",
                line.replace("2027-03-31", "2027-02-31"))) {
            var loaded = LedgerFile.standard().read(lie.getBytes(StandardCharsets.UTF_8), "ledger.jsonl");
            assertTrue(loaded.getValue().isEmpty(), lie);
            assertEquals(1, loaded.getFindings().getTotal(), lie);
        }
    }
}
