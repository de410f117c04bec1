package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

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
        Map<CellAddress, Long> truth = data.cells();
        truth.keySet().forEach(cell -> possible.put(cell, new TreeSet<>()));
        enumerate(data, scheme, List.copyOf(data.rows.keySet()), new ArrayList<>(), truth, possible);

        DisclosureAudit audit = DisclosureControl.of(DisclosurePolicy.standard())
                .round(data.toFrequencyTable(), scheme)
                .getAudit();

        for (CellAudit cell : audit.getCells()) {
            boolean known = possible.getOrDefault(cell.cell(), Set.of()).size() == 1;
            assertEquals(known ? Verdict.DISCLOSED : Verdict.PROVEN, cell.verdict(), cell::toString);
        }
    }

    private static void enumerate(
            RowTable data,
            RoundingScheme scheme,
            List<List<String>> rows,
            List<Long> chosen,
            Map<CellAddress, Long> truth,
            Map<CellAddress, Set<Long>> possible) {
        if (chosen.size() == rows.size()) {
            RowTable other = new RowTable(data.dimensions, data.groupings);
            for (int row = 0; row < rows.size(); row++) {
                other.rows.put(rows.get(row), chosen.get(row));
            }
            Map<CellAddress, Long> cells = other.cells();
            boolean same = cells.entrySet().stream().allMatch(cell -> form(cell.getValue(), scheme)
                    .equals(form(truth.getOrDefault(cell.getKey(), 0L), scheme)));
            if (same) {
                cells.forEach((cell, count) ->
                        possible.getOrDefault(cell, new TreeSet<>()).add(count));
            }
            return;
        }
        String shown = form(data.rows.getOrDefault(rows.get(chosen.size()), 0L), scheme);
        for (long count = 0; count <= 16; count++) {
            if (form(count, scheme).equals(shown)) {
                chosen.add(count);
                enumerate(data, scheme, rows, chosen, truth, possible);
                chosen.remove(chosen.size() - 1);
            }
        }
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
