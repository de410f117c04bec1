package org.ediframework.io.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;

/** Turns the cells of a table into rows of categories, and says what is wrong with those that cannot be. */
final class CategoryRows {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,19}");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,30}(?:\\.\\d{1,30})?");

    private final Table table;
    private final TableFindings findings;
    private final Layout layout;
    private final int population;
    private final int place;
    private final int characteristic;
    private final int category;
    private final int count;
    private final int share;
    private final Set<CountsFile.Row> seen = new HashSet<>();
    private final Map<Characteristic, Long> totals = new HashMap<>();

    /** Which columns a table may have. */
    record Layout(boolean hasShares, boolean hasPopulations) {

        private Phrase allowed() {
            return StructureRule.UNKNOWN_PROPERTY.phrase(
                    "of." + (hasShares ? "references" : hasPopulations ? "populations" : "counts"));
        }

        private Set<String> columns() {
            Set<String> columns = new LinkedHashSet<>(List.of("place", "characteristic", "category", "count"));
            if (hasShares) {
                columns.add("share");
            }
            if (hasPopulations) {
                columns.add("population");
            }
            return columns;
        }
    }

    private CategoryRows(Table table, TableFindings findings, Layout layout) {
        this.table = table;
        this.findings = findings;
        this.layout = layout;
        this.population = layout.hasPopulations() ? table.indexOf("population") : -1;
        this.place = table.indexOf("place");
        this.characteristic = table.indexOf("characteristic");
        this.category = table.indexOf("category");
        this.count = table.indexOf("count");
        this.share = layout.hasShares() ? table.indexOf("share") : -1;
    }

    /** Those rows that can be read; what is wrong with the others goes to the findings. */
    static List<CategoryRow> of(Table table, TableFindings findings, Layout layout) {
        CategoryRows rows = new CategoryRows(table, findings, layout);
        List<CategoryRow> read = new ArrayList<>();
        if (rows.hasUsableHeader()) {
            table.rows().forEach(row -> rows.read(row).ifPresent(read::add));
        }
        return read;
    }

    private boolean hasUsableHeader() {
        Phrase allowed = layout.allowed();
        Set<String> known = layout.columns();
        for (int column = 0; column < table.header().size(); column++) {
            String name = table.header().get(column);
            if (!known.contains(name)) {
                findings.addToHeader(column, name, StructureRule.UNKNOWN_PROPERTY, ".column", name, allowed);
            }
        }
        if (characteristic < 0) {
            missing("characteristic");
        }
        if (category < 0) {
            missing("category");
        }
        if (count < 0 && share < 0) {
            missing("count");
        }
        if (count >= 0 && share >= 0) {
            findings.addToHeader(share, "share", StructureRule.UNKNOWN_PROPERTY, ".column", "share", allowed);
        }
        return characteristic >= 0 && category >= 0 && (count >= 0) != (share >= 0);
    }

    private void missing(String column) {
        findings.addToFile(StructureRule.MISSING_PROPERTY, "", column);
    }

    private Optional<CategoryRow> read(Table.Row row) {
        boolean hasCharacteristic = hasText(row, characteristic);
        boolean hasCategory = hasText(row, category);
        boolean hasPlace = place < 0 || hasText(row, place);
        boolean hasPopulation = population < 0 || hasText(row, population);
        boolean named = hasCharacteristic && hasCategory && hasPlace && hasPopulation;
        Optional<Long> people = count < 0 ? Optional.empty() : wholeNumber(row);
        Optional<BigDecimal> fraction = share < 0 ? Optional.empty() : fraction(row);
        if (!named || (people.isEmpty() && fraction.isEmpty())) {
            return Optional.empty();
        }
        Scope scope = scope(row);
        String name = row.cells().get(category);
        if (!seen.add(new CountsFile.Row(scope, name))) {
            findings.addToCell(row, table, category, StructureRule.DUPLICATE_PROPERTY, ".category", name);
            return Optional.empty();
        }
        return fits(row, scope.getCharacteristic(), people.orElse(0L))
                ? Optional.of(new CategoryRow(scope, name, people, fraction))
                : Optional.empty();
    }

    private Scope scope(Table.Row row) {
        Scope scope = Scope.of(Characteristic.of(row.cells().get(characteristic)));
        if (place >= 0) {
            scope = scope.withWhere(Where.place(row.cells().get(place)));
        }
        return population < 0 ? scope : scope.withPopulation(row.cells().get(population));
    }

    private boolean hasText(Table.Row row, int column) {
        if (!row.cells().get(column).isBlank()) {
            return true;
        }
        findings.addToCell(
                row,
                table,
                column,
                StructureRule.MISSING_PROPERTY,
                ".cell",
                table.header().get(column));
        return false;
    }

    private Optional<Long> wholeNumber(Table.Row row) {
        String cell = row.cells().get(count);
        if (WHOLE.matcher(cell).matches()) {
            try {
                return Optional.of(Long.parseLong(cell));
            } catch (NumberFormatException tooLarge) {
                // Nineteen digits can exceed a long; the finding below says what is allowed.
            }
        }
        findings.addToCell(
                row,
                table,
                count,
                StructureRule.NOT_A_NUMBER,
                "",
                "'" + RuleMessages.excerpt(cell) + "'",
                StructureRule.NOT_A_NUMBER.phrase("of.people", Long.MAX_VALUE));
        return Optional.empty();
    }

    private Optional<BigDecimal> fraction(Table.Row row) {
        String cell = row.cells().get(share);
        if (FRACTION.matcher(cell).matches()) {
            BigDecimal fraction = new BigDecimal(cell);
            if (fraction.compareTo(BigDecimal.ONE) <= 0) {
                return Optional.of(fraction);
            }
        }
        findings.addToCell(
                row,
                table,
                share,
                StructureRule.NOT_A_NUMBER,
                "",
                "'" + RuleMessages.excerpt(cell) + "'",
                "a share from 0 to 1 with a decimal point, so that 13.8 % is 0.138");
        return Optional.empty();
    }

    /** The counts by one characteristic have to add up within a long, all places together. */
    private boolean fits(Table.Row row, Characteristic characteristic, long people) {
        long total = totals.getOrDefault(characteristic, 0L);
        if (total > Long.MAX_VALUE - people) {
            findings.addToCell(
                    row,
                    table,
                    count,
                    StructureRule.NOT_A_NUMBER,
                    "",
                    Long.toString(people),
                    "a count with which those by '" + RuleMessages.excerpt(characteristic.getId())
                            + "' add up to at most " + Long.MAX_VALUE);
            return false;
        }
        totals.put(characteristic, total + people);
        return true;
    }
}
