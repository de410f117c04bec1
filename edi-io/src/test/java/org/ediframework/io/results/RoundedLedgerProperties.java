package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
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
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.disclosure.ZeroCounts;

/** Rounding is a way of publishing too: a rounded figure and an exact one of the same people tell more than each. */
class RoundedLedgerProperties {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 31));
    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2027, 6, 30));
    private static final List<RoundingScheme> SCHEMES = List.of(
            RoundingScheme.toBase(3),
            RoundingScheme.toBase(5),
            RoundingScheme.toBase(10),
            RoundingScheme.builder()
                    .base(5)
                    .smallFrom(1)
                    .smallTo(2)
                    .marker("low")
                    .build(),
            RoundingScheme.HESA,
            RoundingScheme.NHS,
            RoundingScheme.OFQUAL,
            RoundingScheme.ONS);

    private static DisclosurePolicy policy(long threshold, Protection protection) {
        return DisclosurePolicy.builder()
                .threshold(threshold)
                .protection(protection)
                .build();
    }

    /** The ledger as it comes back from its file, so that nothing passes that is not written. */
    private static Ledger written(LedgerEntry entry) {
        Ledger ledger = Ledger.EMPTY.with(entry);
        Ledger read = LedgerFile.standard()
                .read(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8), "ledger.jsonl")
                .orThrow();
        assertEquals(ledger, read);
        return read;
    }

    private static RoundingScheme scheme(Random random) {
        return SCHEMES.get(random.nextInt(SCHEMES.size()));
    }

    private static RandomPeople people(Random random) {
        return RandomPeople.of(random, 2 + random.nextInt(3), 2 + random.nextInt(4));
    }

    private static RandomPeople form(RandomPeople people, Random random) {
        return List.of(people, people, people.by(0), people.by(1)).get(random.nextInt(4));
    }

    private static Function<String, ReaderOfBytes.Printed> rounded(RoundingScheme scheme) {
        return text -> text.equals(scheme.getMarker().filter("[c]"::equals).isPresent() ? "[x]" : "[c]")
                ? new ReaderOfBytes.Printed(0, 1_000_000)
                : PublishedBytesProperties.meaningOf(text, scheme);
    }

    private static Function<String, ReaderOfBytes.Printed> exact(ProtectedTable table) {
        return ReaderOfBytes.withheld(table.getZeros() == ZeroCounts.SHOWN);
    }

    @Property(tries = 200)
    void anExactTableAfterARoundedOneOfTheSameDayGivesNobodyAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        RoundingScheme scheme = scheme(random);
        RandomPeople one = form(people, random);
        RandomPeople other = form(people, random);
        RoundedTable earlier = DisclosureControl.of(policy(5, Protection.RANGE)).round(one.toTable(), scheme);
        if (!earlier.getAudit().isSafe()) {
            Statistics.collect("not written");
            return;
        }
        Ledger ledger = written(LedgerEntry.of(earlier, "pupils", MARCH));
        ReaderOfBytes ofBefore = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        ofBefore.readCsv(ProtectionCsv.write(earlier), rounded(scheme));
        ofBefore.readCsv(PublishedBytesProperties.zerosOnly(other));
        ProtectedTable later;
        try {
            later = DisclosureControl.of(policy(5, Protection.RANGE))
                    .after(ledger, "pupils", MARCH)
                    .protect(other.toTable());
        } catch (UnprotectableTableException refused) {
            if (String.valueOf(refused.getMessage()).contains("every count is the same")) {
                Statistics.collect("alike");
                return;
            }
            throw refused;
        }
        Statistics.collect("published");
        ReaderOfBytes reader = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        reader.readCsv(ProtectionCsv.write(earlier), rounded(scheme));
        reader.readCsv(ProtectionCsv.write(later), exact(later));
        PublishedBytesProperties.assertNothingIsLearnt(other, policy(5, Protection.RANGE), reader, ofBefore);
        PublishedBytesProperties.assertNothingIsLearnt(one, policy(5, Protection.NOT_EXACT), reader, ofBefore);
    }

    @Example
    void ofNobodyAndOnePersonBothStayPossible() {
        anExactTableAfterARoundedOneOfTheSameDayGivesNobodyAway(8_485_319);
    }

    @Property(tries = 200)
    void aRoundedTableAfterAnExactOneOfTheSameDayGivesNobodyAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        RoundingScheme scheme = scheme(random);
        RandomPeople one = form(people, random);
        RandomPeople other = form(people, random);
        ProtectedTable earlier =
                DisclosureControl.of(policy(5, Protection.RANGE)).protect(one.toTable());
        RoundedTable later;
        try {
            later = DisclosureControl.of(policy(5, Protection.RANGE))
                    .after(written(LedgerEntry.of(earlier, "pupils", MARCH)), "pupils", MARCH)
                    .round(other.toTable(), scheme);
        } catch (UnprotectableTableException refused) {
            Statistics.collect("alike");
            assertTrue(String.valueOf(refused.getMessage()).contains("every count is the same"), refused::toString);
            return;
        }
        boolean isWritten = later.getAudit().isSafe();
        Statistics.collect(isWritten ? "published" : "not written");
        Statistics.coverage(coverage -> coverage.check("published").percentage(share -> share > 40));
        if (!isWritten) {
            assertThrows(UnprotectableTableException.class, () -> ProtectionCsv.write(later));
            return;
        }
        for (CellAddress cell : earlier.getWithheld()) {
            if (later.getCells().stream().anyMatch(shown -> shown.cell().equals(cell))) {
                assertTrue(later.getCell(cell).figure().isEmpty(), () -> "withheld before, and shown now: " + cell);
            }
        }
        ReaderOfBytes reader = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        reader.readCsv(ProtectionCsv.write(earlier));
        reader.readCsv(ProtectionCsv.write(later), rounded(scheme));
        PublishedBytesProperties.assertNothingIsLearnt(one, policy(5, Protection.NOT_EXACT), reader);
        PublishedBytesProperties.assertNothingIsLearnt(other, policy(5, Protection.NOT_EXACT), reader);
    }

    @Property(tries = 60)
    void percentagesOfARoundedTableStandInTheLedgerToo(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        RoundingScheme scheme = random.nextBoolean() ? RoundingScheme.HESA : RoundingScheme.OFQUAL;
        RoundedTable earlier =
                DisclosureControl.of(policy(5, Protection.RANGE)).roundWithPercentages(people.toTable(), scheme, "d0");
        if (!earlier.getAudit().isSafe()) {
            Statistics.collect("not written");
            return;
        }
        Ledger ledger = written(LedgerEntry.of(earlier, "pupils", MARCH));
        RandomPeople other = form(people, random);
        String csv = ProtectionCsv.write(
                earlier,
                ProtectionForm.builder().percentagesOf(Optional.of("d0")).build());
        ReaderOfBytes reader = new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(true));
        reader.readCsv(csv, rounded(scheme));
        reader.readPercentages(csv, "d0");
        try {
            ProtectedTable later = DisclosureControl.of(policy(5, Protection.RANGE))
                    .after(ledger, "pupils", MARCH)
                    .protect(other.toTable());
            reader.readCsv(ProtectionCsv.write(later), exact(later));
            Statistics.collect("published");
        } catch (UnprotectableTableException refused) {
            Statistics.collect("refused");
        }
        PublishedBytesProperties.assertNothingIsLearnt(people, policy(5, Protection.NOT_EXACT), reader);
    }

    @Property(tries = 200)
    void everyDifferenceThatFiguresOfTwoDaysForceIsListed(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        RoundingScheme scheme = scheme(random);
        boolean isRoundedFirst = random.nextBoolean();
        DisclosureControl control = DisclosureControl.of(policy(5, Protection.RANGE));
        FrequencyTable march = people.toTable();
        LedgerEntry entry = isRoundedFirst
                ? LedgerEntry.of(control.round(march, scheme), "pupils", MARCH)
                : LedgerEntry.of(control.protect(march), "pupils", MARCH);
        Ledger ledger = written(entry);
        people.rows.replaceAll((row, count) -> Math.max(0, count + random.nextInt(9) - 4));
        DisclosureControl after = control.after(ledger, "pupils", JUNE);
        FrequencyTable june = people.toTable();
        boolean isRoundedNow = !isRoundedFirst || random.nextBoolean();
        RoundedTable rounded = after.round(june, scheme);
        ProtectedTable safe = after.protect(june);
        List<String> listed = (isRoundedNow ? rounded.getDifferences() : safe.getDifferences())
                .stream().map(Object::toString).toList();

        boolean isAny = false;
        for (CellAddress cell : june.getCells()) {
            Optional<ReaderOfBytes.Printed> then = isRoundedFirst
                    ? Optional.of(printed(march.getCount(cell), scheme))
                    : entry.getCells().getOrDefault(cell, OptionalLong.empty()).stream()
                            .mapToObj(count -> new ReaderOfBytes.Printed(count, count))
                            .findFirst();
            Optional<ReaderOfBytes.Printed> now = isRoundedNow
                    ? Optional.of(printed(june.getCount(cell), scheme))
                    : safe.getCount(cell).stream()
                            .mapToObj(count -> new ReaderOfBytes.Printed(count, count))
                            .findFirst();
            if (then.isEmpty() || now.isEmpty()) {
                continue;
            }
            long more = now.get().lowest() - then.get().highest();
            long fewer = then.get().lowest() - now.get().highest();
            long forced = Math.max(more, fewer);
            if (forced > 0 && forced < 5) {
                isAny = true;
                String where = " on 2027-03-31 in " + cell;
                String which = more > 0 ? " more than" : " fewer than";
                // What the sums of a table tell beside the figure itself may narrow it further, never widen it.
                assertTrue(
                        listed.stream()
                                        .anyMatch(told -> told.endsWith(which + where)
                                                && Long.parseLong(told.split(" ", 2)[0]) >= forced)
                                || isFurtherApart(cell, march, june),
                        () -> cell + " at least " + forced + which + ": " + listed);
            }
        }
        Statistics.collect(isAny);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    /** Sums may tell that a difference is no small one. */
    private static boolean isFurtherApart(CellAddress cell, FrequencyTable march, FrequencyTable june) {
        return Math.abs(march.getCount(cell) - june.getCount(cell)) >= 5;
    }

    private static ReaderOfBytes.Printed printed(long count, RoundingScheme scheme) {
        boolean isMarked = count >= scheme.getSmallFrom() && count <= scheme.getSmallTo();
        String text = isMarked
                ? scheme.getMarker().orElseThrow()
                : Long.toString(Math.floorDiv(2 * count + scheme.getBase(), 2 * scheme.getBase()) * scheme.getBase());
        return PublishedBytesProperties.meaningOf(text, scheme);
    }

    private static FrequencyTable table(long... counts) {
        var builder = FrequencyTable.builder().dimension("group");
        for (int code = 0; code < counts.length; code++) {
            builder.cell(List.of("c" + code), counts[code]);
        }
        return builder.build();
    }

    @Example
    void aCountThatARoundedFigureAndAnExactTotalGiveBackStaysWithheld() {
        RoundedTable rounded =
                DisclosureControl.of(policy(5, Protection.RANGE)).round(table(2, 12, 31), RoundingScheme.toBase(5));
        Ledger ledger = written(LedgerEntry.of(rounded, "pupils", MARCH));

        ProtectedTable exact = DisclosureControl.of(policy(5, Protection.RANGE))
                .after(ledger, "pupils", MARCH)
                .protect(table(2, 12, 31));

        assertTrue(exact.getCount(CellAddress.of(Map.of("group", "c0"))).isEmpty());
        assertTrue(exact.getWithheld().size() >= 2, exact.getWithheld()::toString);
    }

    @Example
    void aTableOfOtherCountsThanThoseThatWereRoundedIsRefused() {
        RoundedTable rounded =
                DisclosureControl.of(policy(5, Protection.RANGE)).round(table(2, 12, 31), RoundingScheme.toBase(5));
        DisclosureControl after = DisclosureControl.of(policy(5, Protection.RANGE))
                .after(written(LedgerEntry.of(rounded, "pupils", MARCH)), "pupils", MARCH);

        TableException refused = assertThrows(TableException.class, () -> after.protect(table(2, 12, 39)));

        assertTrue(String.valueOf(refused.getMessage()).contains("43 to 47"), refused::toString);
    }
}
