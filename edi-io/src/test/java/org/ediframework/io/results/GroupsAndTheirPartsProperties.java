package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.ZeroCounts;

/**
 * Tables of one day of which one lists ethnic groups, another the broad groups that they are in, or both: none says how its
 * codes lie to those of the others, and a reader knows.
 */
class GroupsAndTheirPartsProperties {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 31));
    private static final Map<String, String> GROUPS = new TreeMap<>(Map.of(
            "white-british", "white",
            "white-irish", "white",
            "white-roma", "white",
            "asian-indian", "asian",
            "asian-chinese", "asian",
            "black-african", "black",
            "black-caribbean", "black"));
    private static final List<String> PLACES = List.of("Ash", "Elm", "Oak");

    private final Map<List<String>, Long> rows =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    private enum Kind {
        PARTS,
        GROUPS_ALONE,
        BOTH
    }

    private FrequencyTable table(Kind kind, boolean isByPlace) {
        FrequencyTableBuilder table = FrequencyTable.builder();
        if (isByPlace) {
            table.dimension("place");
        }
        table.dimension("race", kind == Kind.BOTH ? List.of(Hierarchy.of(GROUPS)) : List.of());
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        rows.forEach((row, count) -> sums.computeIfAbsent(isByPlace ? row.get(0) : "", any -> new TreeMap<>())
                .merge(kind == Kind.GROUPS_ALONE ? GROUPS.getOrDefault(row.get(1), "") : row.get(1), count, Long::sum));
        sums.forEach((place, codes) ->
                codes.forEach((code, count) -> table.cell(isByPlace ? List.of(place, code) : List.of(code), count)));
        return table.build();
    }

    /** Nothing of it but zeros. */
    private static String zeros(FrequencyTable table) {
        return ProtectionCsv.write(DisclosureControl.of(
                        DisclosurePolicy.builder().threshold(1_000_000).build())
                .protect(table));
    }

    /** The later table may hide zeros, and yet a marker of the earlier one stands for somebody. */
    @Example
    void laterTableThatHidesZerosBesideAnEarlierOneThatShowsThem() {
        groupsAndTheirPartsInTwoTablesAreOneSystem(-7840581L);
    }

    @Property(tries = 200)
    void groupsAndTheirPartsInTwoTablesAreOneSystem(@ForAll long seed) {
        Random random = new Random(seed);
        rows.clear();
        for (String place : PLACES.subList(0, 2 + random.nextInt(2))) {
            GROUPS.keySet()
                    .forEach(code -> rows.put(List.of(place, code), (long)
                            (random.nextBoolean() ? random.nextInt(6) : 5 + random.nextInt(25))));
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.GROUPS_ALONE, random.nextBoolean() ? Kind.PARTS : Kind.BOTH));
        if (random.nextBoolean()) {
            kinds = List.of(kinds.get(1), kinds.get(0));
        }
        boolean isFirstByPlace = random.nextInt(3) > 0;
        boolean isSecondByPlace = !isFirstByPlace || random.nextBoolean();
        FrequencyTable one = table(kinds.get(0), isFirstByPlace);
        FrequencyTable other = table(kinds.get(1), isSecondByPlace);
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard());

        ProtectedTable earlier = control.protect(one);
        Ledger ledger = LedgerFile.standard()
                .read(
                        LedgerFile.write(Ledger.EMPTY.with(LedgerEntry.of(earlier, "pupils", MARCH)))
                                .getBytes(StandardCharsets.UTF_8),
                        "ledger.jsonl")
                .orThrow();
        ProtectedTable later = control.after(ledger, "pupils", MARCH).protect(other);

        Statistics.collect(kinds);
        assertEquals(List.of(), later.getDifferences());
        ReaderOfBytes reader = reader(isFirstByPlace, isSecondByPlace);
        reader.readCsv(ProtectionCsv.write(earlier));
        reader.readCsv(ProtectionCsv.write(later), ReaderOfBytes.withheld(later.getZeros() == ZeroCounts.SHOWN));
        ReaderOfBytes ofBefore = reader(isFirstByPlace, isSecondByPlace);
        ofBefore.readCsv(ProtectionCsv.write(earlier));
        ofBefore.readCsv(zeros(other));
        for (FrequencyTable table : List.of(one, other)) {
            table.getCells().forEach(cell -> {
                long count = table.getCount(cell);
                String key = ReaderOfBytes.key(cell.getCodes());
                for (long value = 1; count >= 1 && count < 5 && value < 5; value++) {
                    if (ofBefore.isPossible(key, value)) {
                        assertEquals(
                                true,
                                reader.isPossible(key, value),
                                key + " of " + count + " is not " + value + " in " + rows + ", "
                                        + kindsAndCsv(earlier, later));
                    }
                }
            });
        }
    }

    private static String kindsAndCsv(ProtectedTable earlier, ProtectedTable later) {
        return ProtectionCsv.write(earlier) + ProtectionCsv.write(later);
    }

    /** Where no table has a place and a group both, their sum is in none: whoever knows of it may take it for anything. */
    private ReaderOfBytes reader(boolean isFirstByPlace, boolean isSecondByPlace) {
        ReaderOfBytes reader = new ReaderOfBytes(Map.of("race", GROUPS), ReaderOfBytes.withheld(true));
        if (isFirstByPlace != isSecondByPlace) {
            StringBuilder sums = new StringBuilder("place,race,count\n");
            rows.keySet().stream().map(row -> row.get(0)).distinct().forEach(place -> GROUPS.values().stream()
                    .distinct()
                    .forEach(group ->
                            sums.append(place).append(',').append(group).append(",[any]\n")));
            reader.readCsv(
                    sums.toString(),
                    text -> text.equals("[any]")
                            ? new ReaderOfBytes.Printed(0, 1_000_000)
                            : new ReaderOfBytes.Printed(Long.parseLong(text), Long.parseLong(text)));
        }
        return reader;
    }
}
