package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.io.table.Grid;

/** To what the counts of each kind of place are rounded: one file may round national figures and not those of councils. */
final class Units {

    private static final String ONE_LEVEL = "";
    private static final Pattern DISTRICTS = Pattern.compile("E0[6-9]");

    private final Map<String, Long> byLevel;
    private final Optional<Column> levelColumn;

    private Units(Map<String, Long> byLevel, Optional<Column> levelColumn) {
        this.byLevel = byLevel;
        this.levelColumn = levelColumn;
    }

    static Units of(FoundTable table, List<SliceRow> slice, TableQuestion question) {
        if (question.getRounded().isPresent()) {
            return new Units(Map.of(ONE_LEVEL, question.getRounded().get()), Optional.empty());
        }
        List<Column> columns = ColumnRoles.of(table);
        Optional<Column> level = columns.stream()
                .filter(column -> column.role() == Column.Role.LEVEL)
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.role() == Column.Role.PLACE_CODE)
                        .findFirst());
        List<Integer> measures =
                slice.stream().map(row -> row.column().index()).distinct().toList();
        Map<String, List<Long>> counts = new LinkedHashMap<>();
        for (Grid.Line row : table.rows()) {
            for (int measure : measures) {
                CellValue value = CellValue.of(row.cell(measure));
                if (value.kind() == CellValue.Kind.COUNT) {
                    counts.computeIfAbsent(level(row, level), any -> new ArrayList<>())
                            .add(value.count());
                }
            }
        }
        Map<String, Long> units = new LinkedHashMap<>();
        counts.forEach((name, people) -> units.put(name, Rounding.unit(people)));
        return new Units(units, level);
    }

    /** What the row says of its level, or the kind of area that its code begins with; districts of any kind are one level. */
    private static String level(Grid.Line row, Optional<Column> column) {
        return column.map(chosen -> {
                    String cell = row.cell(chosen.index());
                    boolean isCode = chosen.role() == Column.Role.PLACE_CODE && cell.length() > 2;
                    return isCode ? DISTRICTS.matcher(cell.substring(0, 3)).replaceFirst("E0") : cell;
                })
                .orElse(ONE_LEVEL);
    }

    long of(SliceRow row) {
        return Optional.ofNullable(byLevel.get(level(row.line(), levelColumn))).orElse(1L);
    }

    /** The levels that are rounded, each with its unit. */
    Map<String, Long> rounded() {
        Map<String, Long> rounded = new LinkedHashMap<>();
        byLevel.forEach((level, unit) -> {
            if (unit > 1) {
                rounded.put(level, unit);
            }
        });
        return rounded;
    }
}
