package org.ediframework.io.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.document.Referent;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.SheetToWrite;
import org.ediframework.io.cells.SheetToWrite.Column;
import org.ediframework.io.cells.SheetToWrite.Look;
import org.ediframework.io.cells.SheetToWrite.Value;
import org.ediframework.io.rows.Sheet;
import org.ediframework.io.rows.SheetWords;

/**
 * The lists from which cells can be chosen: fixed values on a sheet of lists, ids where their things stand, with their
 * titles beside them. For one workbook.
 */
final class WorkbookDrops {

    private static final int ROWS = 1_000;
    private static final String CHOOSE = "Choose from the list, or leave the cell empty.";

    private final List<Sheet> sheets;
    private final String name;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /**
     * The lists of a plan in these sheets.
     *
     * @param name of the sheet of lists
     */
    WorkbookDrops(List<Sheet> sheets, String name) {
        this.sheets = sheets;
        this.name = name;
    }

    /** The list for a column; empty where anything can be written. */
    Optional<SheetToWrite.Drop> of(Sheet sheet, String header, int column) {
        if (sheet.owner().filter(header::equals).isPresent()) {
            return sheet.parent()
                    .filter(Sheet::hasIds)
                    .map(parent -> new SheetToWrite.Drop(
                            column,
                            0,
                            ids(parent, "id"),
                            false,
                            "The ID of the row of '" + parent.title() + "' to which this belongs."));
        }
        Optional<Sheet.Cell> cell = sheet.cell(header);
        if (cell.isEmpty() || !(cell.get().kind() instanceof ScalarKind<?> kind)) {
            return Optional.empty();
        }
        if (cell.get().target().isPresent()) {
            return named(cell.get().target().get())
                    .map(things ->
                            new SheetToWrite.Drop(column, 0, ids(things, "id"), false, hint(things, cell.get())));
        }
        if (header.equals("rating")) {
            return sheet("rating-key")
                    .map(key -> new SheetToWrite.Drop(
                            column, 0, ids(key, "value"), false, "A value of the sheet '" + key.title() + "'."));
        }
        String label = SheetWords.label(header);
        if (kind.form() == ScalarKind.Form.TRUTH) {
            return Optional.of(new SheetToWrite.Drop(column, 0, list("Yes or no", List.of("Yes", "No")), true, CHOOSE));
        }
        if (!kind.choices().isEmpty()) {
            List<String> words = kind.choices().stream().map(SheetWords::choice).toList();
            return Optional.of(
                    new SheetToWrite.Drop(column, 0, list(sheet.title() + ": " + label, words), true, CHOOSE));
        }
        if (kind.type() == Characteristic.class) {
            List<String> words = Stream.concat(
                            cell.get().isList() ? Stream.of(Characteristic.of("all-protected")) : Stream.empty(),
                            Characteristic.protectedCharacteristics().stream())
                    .map(Characteristic::getId)
                    .toList();
            String several = cell.get().isList() ? " Several are separated by ';'." : "";
            return Optional.of(new SheetToWrite.Drop(
                    column,
                    0,
                    list(cell.get().isList() ? "Characteristics" : "Characteristic", words),
                    false,
                    "A characteristic of the list, or an id of your own." + several));
        }
        return Optional.empty();
    }

    private static String hint(Sheet things, Sheet.Cell cell) {
        return "An ID from the sheet '" + things.title() + "', where the titles stand beside them."
                + (cell.isList() ? " Several are separated by ';'." : "");
    }

    private Optional<Sheet> named(Referent target) {
        return sheets.stream()
                .filter(sheet -> sheet.parent()
                        .filter(parent -> parent.parent().isEmpty())
                        .isPresent())
                .filter(sheet -> sheet.property().equals(target.section()))
                .findFirst();
    }

    private Optional<Sheet> sheet(String kebab) {
        return sheets.stream().filter(sheet -> sheet.name().equals(kebab)).findFirst();
    }

    private static String ids(Sheet sheet, String header) {
        int column = sheet.columns().stream().map(Sheet.Column::header).toList().indexOf(header);
        return range(sheet.title(), column, ROWS + 1);
    }

    private String list(String title, List<String> words) {
        String known = title;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            known = list.getValue().equals(words) ? list.getKey() : known;
        }
        lists.put(known, words);
        return range(name, List.copyOf(lists.keySet()).indexOf(known), words.size() + 1);
    }

    private static String range(String sheet, int column, int last) {
        String letters = CellSheet.columnName(column);
        return CellSheet.quoted(sheet) + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The sheet of lists, once all of them are known. */
    SheetToWrite lists() {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(lists.keySet().stream()
                .map(title -> new Value(Look.HEADER, title))
                .toList());
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest; at++) {
            List<Value> row = new ArrayList<>();
            for (List<String> words : lists.values()) {
                row.add(new Value(Look.TEXT, at < words.size() ? words.get(at) : ""));
            }
            rows.add(row);
        }
        List<Column> columns =
                lists.keySet().stream().map(title -> new Column(32, Look.TEXT)).toList();
        return new SheetToWrite(name, columns, rows, 1, 0, List.of());
    }
}
