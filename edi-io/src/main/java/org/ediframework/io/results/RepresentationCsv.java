package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.population.Where;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.RepresentationColumn;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A published table as CSV, a row for each category: places, characteristics and categories as given, counts as whole
 * numbers, shares, gaps and ratios as fractions with six decimals, p-values with six significant digits, {@code robust}
 * as {@code true} or {@code false}. What is absent is empty and what is withheld {@code [c]}; the reasons are in the JSON
 * form.
 *
 * <p>All places together have the {@code place} {@code all}. Where the data have a place of that name too, a last column
 * {@code where} tells the two apart: {@code everywhere}, or {@code place} for a place of the data.
 */
public final class RepresentationCsv {

    private static final List<RepresentationColumn> COLUMNS = List.of(RepresentationColumn.values());

    private RepresentationCsv() {}

    /** The header and the rows in the order of the table, lines ended by LF. */
    public static String write(PublishedTable table) {
        return write(table, table.rows(), Optional.empty());
    }

    /**
     * The same with columns named in words of a language, for people who open it in a spreadsheet; English where there are no
     * words of that language.
     */
    public static String write(PublishedTable table, Locale headings) {
        return write(table, table.rows(), Optional.of(Language.of(headings)));
    }

    /** The header and the rows in the order of the file that they were counted in; sums over places come last. */
    public static String write(PublishedTable table, CountsFile counted) {
        return write(table, inOrder(table, counted), Optional.empty());
    }

    /** The same in the order of a file, with columns named in words of a language. */
    public static String write(PublishedTable table, CountsFile counted, Locale headings) {
        return write(table, inOrder(table, counted), Optional.of(Language.of(headings)));
    }

    private static List<RepresentationRow> inOrder(PublishedTable table, CountsFile counted) {
        return table.rows().stream().sorted(counted.inItsOrder()).toList();
    }

    private static String write(PublishedTable table, List<RepresentationRow> rows, Optional<Language> words) {
        boolean isPlaceCalledAll = table.groups().stream().anyMatch(group -> group.scope()
                .getPlace()
                .filter(RepresentationColumn.EVERYWHERE::equals)
                .isPresent());
        List<List<String>> records = new ArrayList<>();
        List<String> header = new ArrayList<>(COLUMNS.stream()
                .map(column -> words.map(column::heading).orElseGet(column::header))
                .toList());
        if (isPlaceCalledAll) {
            header.add(words.map(language -> language.say("csv.where")).orElse("where"));
        }
        records.add(header);
        for (RepresentationRow row : rows) {
            List<String> cells = new ArrayList<>(COLUMNS.stream()
                    .map(column -> CsvText.cell(column.of(row).written()))
                    .toList());
            if (isPlaceCalledAll) {
                cells.add(kind(row.getScope().getWhere()));
            }
            records.add(cells);
        }
        return CsvText.of(records);
    }

    private static String kind(Where where) {
        return where.isEverywhere() ? "everywhere" : where.isPlace() ? "place" : "";
    }
}
