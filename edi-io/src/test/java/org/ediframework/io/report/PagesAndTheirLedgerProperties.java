package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.results.ProtectionCsv;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** A page beside a page, or a table beside a page: the ledger is how the second knows of the first. */
class PagesAndTheirLedgerProperties {

    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2027, 3, 31));
    private static final Optional<LocalDate> JUNE = Optional.of(LocalDate.of(2027, 6, 30));
    private static final List<String> CATEGORIES = List.of("a", "b", "c");
    private static final long MOST = 300;

    /** What is printed of each cell, by place and category; {@code all} and {@code base} are the sums. */
    private final Map<List<String>, String> printed = new LinkedHashMap<>();

    private static Map<String, List<Integer>> people(Random random) {
        Map<String, List<Integer>> people = new LinkedHashMap<>();
        for (String place : List.of("Ash", "Elm", "Oak").subList(0, 2 + random.nextInt(2))) {
            List<Integer> here = new ArrayList<>();
            CATEGORIES.forEach(category -> here.add(random.nextBoolean() ? random.nextInt(6) : 5 + random.nextInt(25)));
            people.put(place, here);
        }
        return people;
    }

    private static DisclosurePolicy policy(long threshold) {
        return DisclosurePolicy.builder().threshold(threshold).build();
    }

    /** The ledger as it comes back from its file, so that nothing passes that is not written. */
    private static Ledger written(List<LedgerEntry> entries) {
        Ledger ledger = Ledger.EMPTY;
        for (LedgerEntry entry : entries) {
            ledger = ledger.with(entry);
        }
        return LedgerFile.standard()
                .read(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8), "ledger.jsonl")
                .orThrow();
    }

    private static PublishedTable page(Publication publication, Map<String, List<Integer>> people, boolean rolledUp) {
        List<GroupCounts> groups = new ArrayList<>();
        people.forEach((place, counts) -> {
            var group =
                    GroupCounts.builder().scope(Scope.of(Characteristic.RACE).withWhere(Where.place(place)));
            CATEGORIES.forEach(category -> group.count(category, counts.get(CATEGORIES.indexOf(category))));
            groups.add(group.build());
        });
        var reference = Reference.builder().characteristic(Characteristic.RACE).source("a census");
        CATEGORIES.forEach(category -> reference.share(category, new BigDecimal("0.3333")));
        return publication.of(RepresentationAnalysis.builder()
                .rolledUp(rolledUp)
                .build()
                .analyse(groups, References.of(List.of(reference.build()))));
    }

    private static FrequencyTable table(Map<String, List<Integer>> people) {
        FrequencyTableBuilder table =
                FrequencyTable.builder().dimension("place").dimension("race");
        people.forEach((place, counts) -> CATEGORIES.forEach(
                category -> table.cell(List.of(place, category), counts.get(CATEGORIES.indexOf(category)))));
        return table.build();
    }

    private void read(PublishedTable page) {
        FourForms.read(page).forEach((cell, written) -> print(cell.get(0), cell.get(1), written));
    }

    private void read(ProtectedTable table) {
        ProtectionCsv.write(table)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> print(
                        cells[0].equals("Total") ? "all" : cells[0],
                        cells[1].equals("Total") ? "base" : cells[1],
                        cells[2]));
    }

    /** Whoever has two publications knows what either of them prints. */
    private void print(String place, String category, String written) {
        printed.merge(List.of(place, category), written, (one, other) -> one.equals("[c]") ? other : one);
    }

    private Reader reader(Map<String, List<Integer>> people) {
        return reader(people, false);
    }

    /**
     * @param mayBeNobody whether a marker may stand for nobody, as beside a table that leaves that open
     */
    private Reader reader(Map<String, List<Integer>> people, boolean mayBeNobody) {
        Reader reader = new Reader(MOST);
        List<String> columns = new ArrayList<>(CATEGORIES);
        columns.add("base");
        List<String> places = new ArrayList<>(people.keySet());
        places.add("all");
        for (String place : places) {
            for (String column : columns) {
                String name = List.of(place, column).toString();
                Optional.ofNullable(printed.get(List.of(place, column)))
                        .filter(written -> !mayBeNobody || !written.equals("[c]"))
                        .ifPresentOrElse(written -> reader.read(name, written), () -> reader.isNotPrinted(name));
            }
            reader.knows(
                    List.of(place, "base").toString(),
                    CATEGORIES.stream()
                            .map(category -> List.of(place, category).toString())
                            .toList());
        }
        columns.forEach(column -> reader.knows(
                List.of("all", column).toString(),
                people.keySet().stream()
                        .map(place -> List.of(place, column).toString())
                        .toList()));
        return reader;
    }

    /** In both places, and so in their sum, c happens to be a and b together: that is no group beside its parts. */
    @Example
    void sumOfPlacesIsNoFurtherSignOfAGroup() {
        secondPublicationOfADayGivesNobodyAway(-1157);
    }

    @Property(tries = 200)
    void secondPublicationOfADayGivesNobodyAway(@ForAll long seed) {
        printed.clear();
        Random random = new Random(seed);
        Map<String, List<Integer>> people = people(random);
        long first = 3L + random.nextInt(7);
        long second = 3L + random.nextInt(7);
        boolean isTableFirst = random.nextInt(3) == 0;
        boolean isTableSecond = !isTableFirst && random.nextBoolean();

        List<LedgerEntry> entries;
        if (isTableFirst) {
            ProtectedTable table = DisclosureControl.of(policy(first)).protect(table(people));
            read(table);
            entries = List.of(LedgerEntry.of(table, "pupils", MARCH));
        } else {
            PublishedTable page = page(
                    Publication.under(policy(first)).after(Ledger.EMPTY, "pupils", MARCH),
                    people,
                    random.nextBoolean());
            read(page);
            entries = page.ledgerEntries();
        }
        Map<List<String>, String> before = Map.copyOf(printed);
        Ledger ledger = written(entries);
        try {
            if (isTableSecond) {
                read(DisclosureControl.of(policy(second))
                        .after(ledger, "pupils", MARCH)
                        .protect(table(people)));
            } else {
                PublishedTable page = page(
                        Publication.under(policy(second)).after(ledger, "pupils", MARCH), people, random.nextBoolean());
                assertEquals(List.of(), page.differences());
                read(page);
            }
            Statistics.collect("published");
        } catch (UnprotectableTableException refused) {
            Statistics.collect("refused");
        }
        Statistics.coverage(coverage -> coverage.check("refused").percentage(share -> share < 10));

        before.forEach((cell, written) -> {
            if (written.equals("[c]")) {
                assertEquals("[c]", printed.getOrDefault(cell, ""), () -> "withheld before, and shown now: " + cell);
            }
        });
        Reader reader = reader(people);
        long promised = Math.min(first, second);
        people.forEach((place, counts) -> {
            for (int index = 0; index < counts.size(); index++) {
                int count = counts.get(index);
                String name = List.of(place, CATEGORIES.get(index)).toString();
                for (long value = 1; count >= 1 && count < promised && value < promised; value++) {
                    assertTrue(reader.canBe(name, value), name + " is " + count + " and cannot be " + value);
                }
            }
        });
    }

    /** Half up, to base 5, as {@code --round 5} has it. */
    private static long[] rangeOf(String rounded) {
        long figure = Long.parseLong(rounded);
        return new long[] {Math.max(0, figure - 2), figure + 2};
    }

    @Property(tries = 200)
    void pageBesideARoundedTableOfADayGivesNobodyAway(@ForAll long seed) {
        printed.clear();
        Random random = new Random(seed);
        Map<String, List<Integer>> people = people(random);
        boolean isRoundedFirst = random.nextBoolean();
        boolean isRolledUp = random.nextBoolean();
        RoundingScheme scheme = RoundingScheme.toBase(5);
        RoundedTable rounded;
        boolean mayBeNobody = false;
        if (isRoundedFirst) {
            rounded = DisclosureControl.of(policy(5)).round(table(people), scheme);
            if (rounded.getAudit().isSafe()) {
                PublishedTable page = page(
                        Publication.under(policy(5))
                                .after(written(List.of(LedgerEntry.of(rounded, "pupils", MARCH))), "pupils", MARCH),
                        people,
                        isRolledUp);
                mayBeNobody = page.policy()
                        .filter(rule -> rule.getZeros() == ZeroCounts.MAY_BE_HIDDEN)
                        .isPresent();
                read(page);
            }
        } else {
            PublishedTable page =
                    page(Publication.under(policy(5)).after(Ledger.EMPTY, "pupils", MARCH), people, isRolledUp);
            read(page);
            rounded = DisclosureControl.of(policy(5))
                    .after(written(page.ledgerEntries()), "pupils", MARCH)
                    .round(table(people), scheme);
        }
        Statistics.collect(isRoundedFirst, mayBeNobody, rounded.getAudit().isSafe());
        if (!rounded.getAudit().isSafe()) {
            return;
        }
        Reader reader = reader(people, mayBeNobody);
        rounded.getCells().forEach(cell -> cell.figure().ifPresent(figure -> {
            long[] range = rangeOf(Long.toString(figure));
            String place = cell.cell().getCode("place");
            String race = cell.cell().getCode("race");
            reader.readRounded(
                    List.of(place.equals("Total") ? "all" : place, race.equals("Total") ? "base" : race)
                            .toString(),
                    range[0],
                    range[1]);
        }));
        people.forEach((place, counts) -> {
            for (int index = 0; index < counts.size(); index++) {
                int count = counts.get(index);
                String name = List.of(place, CATEGORIES.get(index)).toString();
                if (count >= 1 && count < 5) {
                    assertTrue(reader.canBe(name, count), () -> "the truth is ruled out: " + name);
                    boolean isAnother = false;
                    for (long value = 0; value < 10 && !isAnother; value++) {
                        isAnother = value != count && reader.canBe(name, value);
                    }
                    assertTrue(isAnother, () -> name + " is known to be " + count + " in " + people);
                }
            }
        });
    }

    @Property(tries = 200)
    void everySmallDifferenceBetweenTwoDaysIsListed(@ForAll long seed) {
        printed.clear();
        Random random = new Random(seed);
        Map<String, List<Integer>> people = people(random);
        PublishedTable march = page(Publication.under(policy(5)).after(Ledger.EMPTY, "pupils", MARCH), people, true);
        read(march);
        Map<List<String>, String> before = Map.copyOf(printed);
        people.replaceAll((place, counts) -> counts.stream()
                .map(count -> Math.max(0, count + random.nextInt(4) - 1))
                .toList());
        PublishedTable june =
                page(Publication.under(policy(5)).after(written(march.ledgerEntries()), "pupils", JUNE), people, true);
        printed.clear();
        read(june);

        List<String> listed = june.differences().stream().map(Object::toString).toList();
        boolean isAny = false;
        for (Map.Entry<List<String>, String> cell : printed.entrySet()) {
            String then = before.getOrDefault(cell.getKey(), "[c]");
            if (cell.getKey().get(0).equals("all")
                    || then.equals("[c]")
                    || cell.getValue().equals("[c]")) {
                continue;
            }
            long change = Long.parseLong(cell.getValue()) - Long.parseLong(then);
            if (change != 0 && Math.abs(change) < 5) {
                isAny = true;
                String place = "place=" + cell.getKey().get(0);
                assertTrue(
                        listed.stream()
                                .anyMatch(told -> told.startsWith(Math.abs(change) + (change > 0 ? " more" : " fewer"))
                                        && told.contains(place)),
                        () -> cell + " was " + then + ": " + listed);
            }
        }
        Statistics.collect(isAny);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }
}
