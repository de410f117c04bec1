package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** The audit of rounded tables against enumeration of every table that rounds to the same figures. */
class RoundingProperties {

    @Property(tries = 150)
    void aSmallCountIsDisclosedIfAndOnlyIfOneValueOfItRoundsToTheFigures(
            @ForAll @Size(6) List<@LongRange(min = 0, max = 12) Long> counts,
            @ForAll @IntRange(min = 0, max = 3) int which) {
        RoundingScheme scheme = List.of(
                        RoundingScheme.HESA, RoundingScheme.OFQUAL, RoundingScheme.toBase(3), RoundingScheme.toBase(4))
                .get(which);
        RowTable data = new RowTable(List.of("d0", "d1"), Map.of());
        for (int row = 0; row < counts.size(); row++) {
            data.rows.put(List.of("r" + row / 3, "c" + row % 3), counts.get(row));
        }
        Map<CellAddress, Set<Long>> possible = new TreeMap<>();
        data.cells().keySet().forEach(cell -> possible.put(cell, new TreeSet<>()));
        Map<CellAddress, String> shown = forms(data.cells(), scheme);
        enumerate(
                data,
                cells -> forms(cells, scheme).equals(shown),
                scheme,
                List.copyOf(data.rows.keySet()),
                new ArrayList<>(),
                possible);

        DisclosureAudit audit = DisclosureControl.of(DisclosurePolicy.standard())
                .round(data.toFrequencyTable(), scheme)
                .getAudit();

        for (CellAudit cell : audit.getCells()) {
            boolean known = possible.getOrDefault(cell.cell(), Set.of()).size() == 1;
            assertEquals(known ? ProofVerdict.DISCLOSED : ProofVerdict.PROVEN, cell.verdict(), cell::toString);
        }
    }

    @Property(tries = 150)
    void percentagesFromRawFiguresAreReckonedWith(
            @ForAll @Size(4) List<@LongRange(min = 0, max = 14) Long> counts, @ForAll boolean hesa) {
        RoundingScheme scheme = hesa ? RoundingScheme.HESA : RoundingScheme.OFQUAL;
        RowTable data = new RowTable(List.of("d0", "d1"), Map.of());
        for (int row = 0; row < counts.size(); row++) {
            data.rows.put(List.of("r" + row / 2, "c" + row % 2), counts.get(row));
        }
        Map<CellAddress, Set<Long>> possible = new TreeMap<>();
        data.cells().keySet().forEach(cell -> possible.put(cell, new TreeSet<>()));
        Map<CellAddress, String> shown = forms(data.cells(), scheme);
        Map<CellAddress, String> beside = percentages(data.cells(), scheme);
        enumerate(
                data,
                cells -> forms(cells, scheme).equals(shown)
                        && percentages(cells, scheme).equals(beside),
                scheme,
                List.copyOf(data.rows.keySet()),
                new ArrayList<>(),
                possible);

        DisclosureAudit audit = DisclosureControl.of(DisclosurePolicy.standard())
                .roundWithPercentages(data.toFrequencyTable(), scheme, "d1")
                .getAudit();

        for (CellAudit cell : audit.getCells()) {
            boolean known = possible.getOrDefault(cell.cell(), Set.of()).size() == 1;
            Statistics.collect(cell.verdict());
            assertTrue(cell.verdict() != ProofVerdict.PROVEN || !known, cell::toString);
            assertTrue(cell.verdict() != ProofVerdict.DISCLOSED || known, cell::toString);
        }
        Statistics.coverage(coverage -> coverage.checkQuery(verdict -> !verdict.contains(ProofVerdict.UNPROVEN))
                .percentage(share -> share > 90));
    }

    private static void enumerate(
            RowTable data,
            Predicate<Map<CellAddress, Long>> agrees,
            RoundingScheme scheme,
            List<List<String>> rows,
            List<Long> chosen,
            Map<CellAddress, Set<Long>> possible) {
        if (chosen.size() == rows.size()) {
            RowTable other = new RowTable(data.dimensions, data.groupings);
            for (int row = 0; row < rows.size(); row++) {
                other.rows.put(rows.get(row), chosen.get(row));
            }
            Map<CellAddress, Long> cells = other.cells();
            if (agrees.test(cells)) {
                cells.forEach((cell, count) ->
                        possible.getOrDefault(cell, new TreeSet<>()).add(count));
            }
            return;
        }
        String shown = form(data.rows.getOrDefault(rows.get(chosen.size()), 0L), scheme);
        for (long count = 0; count <= 17; count++) {
            if (form(count, scheme).equals(shown)) {
                chosen.add(count);
                enumerate(data, agrees, scheme, rows, chosen, possible);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static Map<CellAddress, String> forms(Map<CellAddress, Long> cells, RoundingScheme scheme) {
        Map<CellAddress, String> forms = new TreeMap<>();
        cells.forEach((cell, count) -> forms.put(cell, form(count, scheme)));
        return forms;
    }

    /** Those that are published: of a base that is large enough, from two figures that are not marked. */
    private static Map<CellAddress, String> percentages(Map<CellAddress, Long> cells, RoundingScheme scheme) {
        Map<CellAddress, String> percentages = new TreeMap<>();
        cells.forEach((cell, part) -> {
            long base = cells.getOrDefault(cell.with("d1", "Total"), 0L);
            boolean marked =
                    form(part, scheme).startsWith("f") || form(base, scheme).startsWith("f");
            boolean tooFew = scheme.equals(RoundingScheme.HESA) && base < 23;
            if (base > 0 && !marked && !tooFew && !cell.getCode("d1").equals("Total")) {
                percentages.put(
                        cell,
                        BigDecimal.valueOf(100 * part)
                                .divide(
                                        BigDecimal.valueOf(base),
                                        scheme.equals(RoundingScheme.HESA) ? 0 : 1,
                                        RoundingMode.HALF_UP)
                                .toString());
            }
        });
        return percentages;
    }

    private static String form(long count, RoundingScheme scheme) {
        if (count >= scheme.getSmallFrom() && count <= scheme.getSmallTo()) {
            return scheme.getMarker().orElseThrow();
        }
        return BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(scheme.getBase()), 0, RoundingMode.HALF_UP)
                .toString();
    }
}
