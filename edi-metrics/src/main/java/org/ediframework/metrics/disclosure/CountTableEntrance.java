package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;

/** Brings a count table in, cell by cell. */
final class CountTableEntrance {

    private CountTableEntrance() {}

    static FrequencyTable convert(CountTable counts, Map<String, List<Hierarchy>> hierarchies) {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        TreeSet<String> unknown = new TreeSet<>(hierarchies.keySet());
        List<String> names = new ArrayList<>();
        for (Dimension dimension : counts.getDimensions()) {
            builder.dimension(dimension.getName(), hierarchies.getOrDefault(dimension.getName(), List.of()));
            unknown.remove(dimension.getName());
            names.add(dimension.getName());
        }
        if (!unknown.isEmpty()) {
            throw new TableException(
                    "a hierarchy is given for the dimension '" + unknown.first() + "'; dimensions are " + names);
        }
        if (counts.getCellCount() > FrequencyTable.MAXIMUM_CELLS) {
            throw FrequencyTableBuilder.tooLarge(Long.toString(counts.getCellCount()));
        }
        int[] at = new int[names.size()];
        for (long cell = 0; cell < counts.getCellCount(); cell++) {
            List<String> codes = new ArrayList<>();
            for (int d = 0; d < at.length; d++) {
                codes.add(counts.getDimensions().get(d).getLabel(at[d]));
            }
            builder.cell(codes, counts.count(at));
            for (int d = at.length - 1;
                    d >= 0 && ++at[d] == counts.getDimensions().get(d).size();
                    d--) {
                at[d] = 0;
            }
        }
        return builder.build();
    }
}
