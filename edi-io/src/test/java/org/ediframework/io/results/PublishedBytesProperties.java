package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.ZeroCounts;

/** Whoever has the bytes that are published, and a solver, learns no small count. Nothing is refused. */
class PublishedBytesProperties {

    private static final int[][] SHAPES = {{4}, {9}, {2, 3}, {3, 4}, {4, 6}, {5, 5}, {2, 2, 2}, {2, 4, 2}, {3, 3, 2}};

    private static RandomPeople people(Random random) {
        return RandomPeople.of(random, SHAPES[random.nextInt(SHAPES.length)]);
    }

    private static DisclosurePolicy policy(Random random) {
        return DisclosurePolicy.builder()
                .threshold(random.nextInt(4) == 0 ? 3 + random.nextInt(6) : 5)
                .zeros(random.nextInt(5) == 0 ? ZeroCounts.MAY_BE_HIDDEN : ZeroCounts.SHOWN)
                .protection(random.nextInt(6) == 0 ? Protection.NOT_EXACT : Protection.RANGE)
                .build();
    }

    @Property(tries = 150)
    void oneTableGivesNoSmallCountAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        DisclosurePolicy policy = policy(random);
        ProtectedTable safe = DisclosureControl.of(policy).protect(people.toTable());
        ReaderOfBytes reader =
                new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(policy.getZeros() == ZeroCounts.SHOWN));
        if (random.nextBoolean()) {
            reader.readCsv(ProtectionCsv.write(safe));
        } else {
            reader.readJson(ProtectionJson.write(safe));
        }

        Statistics.collect(!safe.getWithheld().isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        assertNothingIsLearnt(people, policy, reader);
    }

    @Property(tries = 60)
    void tablesThatShareTotalsGiveNoSmallCountAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = RandomPeople.of(random, 3, 1 + random.nextInt(4), 1 + random.nextInt(3));
        DisclosurePolicy policy = policy(random);
        List<RandomPeople> tables = new ArrayList<>(List.of(people.by(0, 1), people.by(0, 2)));
        if (random.nextBoolean()) {
            tables.add(people.by(0));
        }
        List<FrequencyTable> given = tables.stream().map(RandomPeople::toTable).toList();
        ReaderOfBytes reader =
                new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(policy.getZeros() == ZeroCounts.SHOWN));
        DisclosureControl.of(policy).protect(given).forEach(safe -> reader.readCsv(ProtectionCsv.write(safe)));
        ReaderOfBytes ofZeros =
                new ReaderOfBytes(people.parents, ReaderOfBytes.withheld(policy.getZeros() == ZeroCounts.SHOWN));
        tables.forEach(table -> ofZeros.readCsv(zerosOnly(table)));

        tables.forEach(table -> assertNothingIsLearnt(table, policy, reader, ofZeros));
    }

    /** The table with nothing printed but zeros. */
    static String zerosOnly(RandomPeople table) {
        DisclosurePolicy all = DisclosurePolicy.builder().threshold(1_000_000).build();
        return ProtectionCsv.write(DisclosureControl.of(all).protect(table.toTable()));
    }

    @Property(tries = 60)
    void whatIsRoundedAndWrittenGivesNoSmallCountAway(@ForAll long seed) {
        Random random = new Random(seed);
        RandomPeople people = people(random);
        Map<String, RoundingScheme> presets = Map.of(
                "hesa", RoundingScheme.HESA,
                "nhs", RoundingScheme.NHS,
                "ofqual", RoundingScheme.OFQUAL,
                "ons", RoundingScheme.ONS);
        List<String> names = presets.keySet().stream().sorted().toList();
        RoundingScheme scheme = presets.getOrDefault(names.get(random.nextInt(names.size())), RoundingScheme.HESA);
        RoundedTable rounded = DisclosureControl.of(DisclosurePolicy.standard()).round(people.toTable(), scheme);
        Statistics.collect(rounded.getAudit().isSafe());
        if (!rounded.getAudit().isSafe()) {
            return;
        }
        ReaderOfBytes reader = new ReaderOfBytes(people.parents, text -> meaningOf(text, scheme));
        reader.readCsv(ProtectionCsv.write(rounded));

        DisclosurePolicy second =
                DisclosurePolicy.builder().protection(Protection.NOT_EXACT).build();
        assertNothingIsLearnt(people, second, reader);
    }

    static ReaderOfBytes.Printed meaningOf(String text, RoundingScheme scheme) {
        if (scheme.getMarker().filter(text::equals).isPresent()) {
            return new ReaderOfBytes.Printed(scheme.getSmallFrom(), scheme.getSmallTo());
        }
        long lowest = -1;
        long highest = -1;
        for (long count = 0; count < 5000; count++) {
            boolean isMarked = count >= scheme.getSmallFrom() && count <= scheme.getSmallTo();
            if (!isMarked
                    && (2 * count + scheme.getBase()) / (2 * scheme.getBase()) * scheme.getBase()
                            == Long.parseLong(text)) {
                lowest = lowest < 0 ? count : lowest;
                highest = count;
            }
        }
        return new ReaderOfBytes.Printed(lowest, highest);
    }

    static void assertNothingIsLearnt(RandomPeople people, DisclosurePolicy policy, ReaderOfBytes reader) {
        assertNothingIsLearnt(people, policy, reader, reader);
    }

    /**
     * @param ofZeros a reader who sees no figure but zeros; what is impossible to him was never promised
     */
    static void assertNothingIsLearnt(
            RandomPeople people, DisclosurePolicy policy, ReaderOfBytes reader, ReaderOfBytes ofZeros) {
        people.cells().forEach((cell, truth) -> {
            if (truth[0] < 1 || truth[0] >= policy.getThreshold()) {
                return;
            }
            assertTrue(reader.isOpen(cell), () -> "printed: " + cell);
            assertTrue(reader.isPossible(cell, truth[0]), () -> "the truth is ruled out: " + cell);
            boolean isAnotherPossible = false;
            for (long value = 0; value <= truth[0] + policy.getThreshold() && !isAnotherPossible; value++) {
                isAnotherPossible = value != truth[0] && reader.isPossible(cell, value);
            }
            assertTrue(isAnotherPossible, () -> "known exactly: " + cell + " of " + people.rows);
            long least = policy.getZeros() == ZeroCounts.SHOWN ? truth[1] : 1;
            for (long value = least; value < policy.getThreshold(); value++) {
                long asked = value;
                boolean isPromised = policy.getProtection() == Protection.RANGE
                        && (ofZeros == reader || ofZeros.isPossible(cell, value));
                assertTrue(
                        !isPromised || reader.isPossible(cell, value),
                        () -> cell + " is not " + asked + ", in " + people.rows);
            }
        });
    }
}
