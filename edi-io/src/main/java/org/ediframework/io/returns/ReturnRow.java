package org.ediframework.io.returns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;

/**
 * The cells of one row by the names of their columns, each read strictly and reported where it cannot be. A column that
 * the file does not have reads as empty.
 */
final class ReturnRow {

    /** What statistical offices and councils write where a number is withheld, not known or does not apply. */
    private static final Set<String> MARKERS =
            Set.of("c", "z", "x", "k", "u", "low", "*", "**", ".", "..", "...", ":", "-", "–", "n/a", "na", "null");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");

    private final Table table;
    private final Table.Row row;
    private final TableFindings findings;

    ReturnRow(Table table, Table.Row row, TableFindings findings) {
        this.table = table;
        this.row = row;
        this.findings = findings;
    }

    int number() {
        return row.number();
    }

    /** Whether no cell holds anything. */
    boolean isEmpty() {
        return row.cells().stream().allMatch(String::isBlank);
    }

    /** Whether the cell holds anything, readable or not. */
    boolean has(String column) {
        return !raw(column).isBlank();
    }

    private String raw(String column) {
        int index = table.indexOf(column);
        return index < 0 ? "" : row.cells().get(index);
    }

    /** The text of a cell without the space around it. */
    Optional<String> text(String column) {
        String text = raw(column).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The text of a cell that has to hold something; empty text where it does not. */
    String requiredText(String column) {
        return text(column).orElseGet(() -> {
            missing(column);
            return "";
        });
    }

    /** The text of a cell that holds a code; the tab that keeps spreadsheets from reading it as a number is reported. */
    Optional<String> code(String column) {
        Optional<String> text = text(column);
        String raw = raw(column);
        if (text.isPresent() && raw.startsWith("\t")) {
            warn(column, StructureRule.NOT_A_NUMBER, ".space", excerpt(raw), excerpt(text.get()));
        }
        return text;
    }

    /** The parts of a cell between commas, semicolons, spaces and ends of lines. */
    List<String> list(String column) {
        return code(column)
                .map(text -> Arrays.stream(SEPARATORS.split(text))
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElseGet(List::of);
    }

    /** A number of people; empty where the cell is empty, or a marker, or not such a number. */
    OptionalLong people(String column) {
        Optional<String> number =
                number(column, WHOLE, ".integer", StructureRule.NOT_A_NUMBER.phrase("of.peopleTo", "999999999999"));
        return number.isPresent() ? OptionalLong.of(Long.parseLong(number.get())) : OptionalLong.empty();
    }

    /** A decimal number as it was written, digits behind the point included. */
    Optional<BigDecimal> decimal(String column) {
        return number(column, DECIMAL, "", StructureRule.NOT_A_NUMBER.phrase("of.decimal"))
                .map(BigDecimal::new);
    }

    private Optional<String> number(String column, Pattern form, String variant, Phrase allowed) {
        String raw = raw(column);
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (form.matcher(text).matches()) {
            if (!text.equals(raw)) {
                warn(column, StructureRule.NOT_A_NUMBER, ".space", excerpt(raw), text);
            }
            return Optional.of(text);
        }
        if (MARKERS.contains(text.toLowerCase(Locale.ROOT))) {
            warn(column, StructureRule.NOT_A_NUMBER, ".marker", excerpt(text));
        } else {
            refuse(column, StructureRule.NOT_A_NUMBER, variant, "'" + excerpt(raw) + "'", allowed);
        }
        return Optional.empty();
    }

    /** Something is wrong with a cell, and what it says is not taken over. */
    void refuse(String column, StructureRule rule, String variant, Object... gaps) {
        findings.addToCell(row, table, table.indexOf(column), rule, variant, gaps);
    }

    /** Something is wrong with a cell, and all of what it says is taken over. */
    void warn(String column, StructureRule rule, String variant, Object... gaps) {
        int index = table.indexOf(column);
        if (index < 0) {
            findings.addWarningToRow(row, rule, variant, gaps);
        } else {
            findings.addWarningToCell(row, table, index, rule, variant, gaps);
        }
    }

    /** A cell that should hold something is empty. */
    void missing(String column) {
        warn(column, StructureRule.MISSING_PROPERTY, ".cell", column);
    }

    /** The row holds nothing. */
    void nothing() {
        findings.addWarningToRow(row, StructureRule.MISSING_PROPERTY, ".row");
    }

    static String excerpt(String text) {
        return RuleMessages.excerpt(
                text.replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n"));
    }
}
