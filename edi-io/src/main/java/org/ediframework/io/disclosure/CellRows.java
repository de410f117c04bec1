package org.ediframework.io.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.HierarchyBuilder;

/** What the rows of a table in its own form mean: cells by their codes, their counts, and the parents of a hierarchy. */
final class CellRows {

    private static final String WITHHELD = "[c]";

    private CellRows() {}

    static boolean hasPlainCounts(Table table) {
        int count = table.indexOf("count");
        return table.rows().stream()
                .allMatch(row -> row.cells().get(count).chars().allMatch(sign -> sign >= '0' && sign <= '9'));
    }

    /** Dimensions and a count, and not one row for each category of some characteristic, which is how counts are given. */
    static boolean isOwnForm(Table table) {
        List<String> dimensions = dimensions(table);
        return !dimensions.isEmpty() && !dimensions.containsAll(List.of("characteristic", "category"));
    }

    static Loaded<CellTable> toCells(
            Optional<Table> table,
            TableFindings findings,
            Map<String, List<Hierarchy>> hierarchies,
            Optional<FrequencyTable> known) {
        List<String> dimensions = table.map(CellRows::dimensions).orElse(List.of());
        if (table.isPresent() && dimensions.isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.noTable"));
        }
        if (findings.isEmpty() && table.isPresent() && known.isPresent()) {
            reportUnknown(table.get(), dimensions, known.get(), findings);
        }
        return Loaded.of(
                findings.isEmpty()
                        ? table.map(read -> convert(read, dimensions, hierarchies, known))
                        : Optional.empty(),
                findings.toFindings());
    }

    static Loaded<Hierarchy> toHierarchy(Optional<Table> table, TableFindings findings) {
        if (table.isPresent() && !table.get().header().equals(List.of("child", "parent"))) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.noHierarchy"));
        }
        return Loaded.of(findings.isEmpty() ? table.map(CellRows::hierarchy) : Optional.empty(), findings.toFindings());
    }

    private static List<String> dimensions(Table table) {
        int count = table.indexOf("count");
        List<String> after =
                new ArrayList<>(table.header().subList(count + 1, table.header().size()));
        // What a protected table says beside its counts, in this order.
        for (String passedOver : List.of("percent", "status")) {
            if (after.indexOf(passedOver) == 0) {
                after.remove(0);
            }
        }
        return count > 0 && after.isEmpty() ? table.header().subList(0, count) : List.of();
    }

    private static CellTable convert(
            Table table,
            List<String> dimensions,
            Map<String, List<Hierarchy>> hierarchies,
            Optional<FrequencyTable> known) {
        FrequencyTableBuilder builder = FrequencyTable.builder();
        dimensions.forEach(name -> builder.dimension(name, hierarchies.getOrDefault(name, List.of())));
        Set<CellAddress> withheld = new HashSet<>();
        for (Table.Row row : table.rows()) {
            List<String> codes = codes(row, dimensions);
            String count = row.cells().get(dimensions.size());
            if (count.equals(WITHHELD) && known.isPresent()) {
                CellAddress cell = address(dimensions, codes);
                withheld.add(cell);
                builder.cell(codes, known.get().getCount(cell));
            } else {
                builder.cell(codes, count);
            }
        }
        FrequencyTable built = builder.build();
        if (known.isPresent()) {
            Set<CellAddress> listed = new HashSet<>();
            table.rows().forEach(row -> listed.add(address(dimensions, codes(row, dimensions))));
            built.getCells().stream()
                    .filter(cell -> !listed.contains(cell) && isMargin(cell, built, hierarchies))
                    .forEach(withheld::add);
        }
        return new CellTable(dimensions, built, withheld);
    }

    /** Each withheld count must be one of the known table's, or nobody can say what is protected. */
    private static void reportUnknown(
            Table table, List<String> dimensions, FrequencyTable known, TableFindings findings) {
        for (Table.Row row : table.rows()) {
            if (row.cells().get(dimensions.size()).equals(WITHHELD)
                    && !isOf(address(dimensions, codes(row, dimensions)), known)) {
                findings.addToCell(
                        row,
                        table,
                        dimensions.size(),
                        StructureRule.NOT_A_NUMBER,
                        "",
                        "'" + WITHHELD + "'",
                        StructureRule.NOT_A_NUMBER.phrase(
                                "of.withheld", WITHHELD, String.join(", ", known.getDimensions())));
            }
        }
    }

    private static boolean isOf(CellAddress cell, FrequencyTable table) {
        return cell.getCodes().entrySet().stream()
                .allMatch(code -> table.getDimensions().contains(code.getKey())
                        && table.getCodes(code.getKey()).contains(code.getValue()));
    }

    private static boolean isMargin(CellAddress cell, FrequencyTable table, Map<String, List<Hierarchy>> hierarchies) {
        return table.getDimensions().stream().anyMatch(dimension -> {
            String code = cell.getCode(dimension);
            return code.equals(FrequencyTable.TOTAL)
                    || hierarchies.getOrDefault(dimension, List.of()).stream()
                            .anyMatch(hierarchy -> table.getCodes(dimension).stream()
                                    .anyMatch(part -> hierarchy.getParent(part).equals(Optional.of(code))));
        });
    }

    /** The codes of a row, every spelling of a total as one. */
    private static List<String> codes(Table.Row row, List<String> dimensions) {
        return row.cells().subList(0, dimensions.size()).stream()
                .map(code -> TotalLabels.contains(code) ? FrequencyTable.TOTAL : code)
                .toList();
    }

    private static CellAddress address(List<String> dimensions, List<String> codes) {
        Map<String, String> named = new TreeMap<>();
        for (int d = 0; d < dimensions.size(); d++) {
            named.put(dimensions.get(d), codes.get(d));
        }
        return CellAddress.of(named);
    }

    private static Hierarchy hierarchy(Table table) {
        HierarchyBuilder parents = Hierarchy.builder();
        table.rows()
                .forEach(row -> parents.under(
                        row.cells().get(0),
                        TotalLabels.contains(row.cells().get(1))
                                ? FrequencyTable.TOTAL
                                : row.cells().get(1)));
        return parents.build();
    }
}
