package org.ediframework.io.workbook;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.cells.SheetToWrite;
import org.ediframework.io.cells.SheetToWrite.Column;
import org.ediframework.io.cells.SheetToWrite.Look;
import org.ediframework.io.cells.SheetToWrite.Value;
import org.ediframework.io.rows.Sheet;

/** The sheet that explains the others. */
final class Explanation {

    private static final List<String> HOW = List.of(
            "This workbook is one plan for equality, diversity and inclusion. Each sheet is one kind of thing in it; each row"
                    + " below the header is one thing. The sheet 'Plan' has a line for each property of the plan itself."
                    + " This sheet and the sheet 'Lists' are not read.",
            "Leave empty what there is nothing to say about. Do not change the headers or the names of the sheets; columns may"
                    + " stand in any order, and columns of your own are passed over with a warning.",
            "Each thing has an ID: letters, digits, dots and hyphens, once in its sheet. Other sheets name a thing by its ID."
                    + " Where a cell has an arrow, choose from the list.",
            "Several IDs or characteristics in one cell are separated by ';'. Several texts in one cell, such as success"
                    + " criteria or those responsible, have a line each (Alt+Enter in Excel, Ctrl+Enter in LibreOffice). A text of several lines"
                    + " begins with a bullet and two spaces stand before its further lines.",
            "Days are days of the spreadsheet, or texts such as 2027-03-31. Under 'Due' stands a day, a month such as 2027-03,"
                    + " an interval such as 2027-04/2027-06 or a repetition such as R/2027-01/P3M; anything else, such as"
                    + " Ongoing, stands under 'Due in words'.",
            "How often is written as a period: P1Y is every year, P3M every three months, P2W every two weeks.");

    private Explanation() {}

    static SheetToWrite sheet(String name, String title, String language, List<Sheet> sheets) {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(List.of(new Value(Look.HEADING, title)));
        rows.add(List.of(new Value(Look.PLAIN, "Language: " + language)));
        HOW.forEach(line -> rows.add(List.of(new Value(Look.PLAIN, line))));
        rows.add(List.of(new Value(Look.HEADER, "The sheets")));
        for (Sheet sheet : sheets) {
            rows.add(List.of(new Value(Look.PLAIN, sheet.title() + ": " + described(sheet))));
        }
        return new SheetToWrite(name, List.of(new Column(100, Look.PLAIN)), rows, 0, 0, List.of());
    }

    private static String described(Sheet sheet) {
        String required = sheet.columns().stream()
                .filter(Sheet.Column::required)
                .map(column -> sheet.shown(column.header()))
                .reduce((first, second) -> first + ", " + second)
                .orElse("nothing");
        String whose = sheet.parent()
                .filter(parent -> parent.parent().isPresent())
                .map(parent -> "each belongs to a row of '" + parent.title() + "'; ")
                .orElse("");
        return whose + "required in each: " + required + ".";
    }
}
