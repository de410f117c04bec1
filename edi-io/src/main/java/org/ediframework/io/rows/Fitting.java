package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.CleanText;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.table.Blanks;
import org.ediframework.io.table.Table;

/**
 * Fits lines of cells, as people and their spreadsheets leave them, to the table that they are meant to be: finds the header,
 * knows a column by its name in the format or in words, passes over blank lines, and reads days as a spreadsheet shows
 * them where the column leaves no doubt. What is done is told once for each cause. For one table, fed line by line.
 */
public final class Fitting {

    private static final String ID = "id";
    private static final int LINES_BEFORE_HEADER = 10;
    private static final int MONTH_LENGTH = "2027-03".length();

    private final Sheet sheet;
    private final TablePlace start;
    private final StructureFindings wording;
    private final boolean isGuarded;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Line> pending = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final Set<Integer> unnamed = new TreeSet<>();
    private final Set<Pointer> failed = new HashSet<>();
    private final Set<String> misspelt = new HashSet<>();
    private List<String> names = List.of();
    private List<UnaryOperator<String>> kept = List.of();
    private TablePlace place;
    private int width = -1;
    private int number = 1;
    private final Set<Integer> lost = new HashSet<>();
    private boolean isLost;
    private final Map<Integer, Set<Integer>> realDays = new HashMap<>();
    private final Map<Integer, Set<Integer>> months = new HashMap<>();

    private record Line(int number, List<String> cells) {}

    /**
     * A table that fits.
     *
     * @param unsettled the columns whose cells cannot be read as they are, which has been told
     * @param failed the columns that are not known, or known twice
     * @param lost the numbers of rows of which nothing is known but their ids, which has been told
     */
    public record Fitted(
            Table table,
            TablePlace place,
            Set<String> unsettled,
            Set<Pointer> failed,
            Set<Integer> lost,
            boolean hasLostRows) {}

    /**
     * A table to be fitted.
     *
     * @param place of which the columns are not known yet
     * @param isGuarded whether its cells are guarded against spreadsheets
     * @param wording the language in which findings are told
     */
    public Fitting(Sheet sheet, TablePlace place, boolean isGuarded, StructureFindings wording) {
        this.isGuarded = isGuarded;
        this.sheet = sheet;
        this.start = place;
        this.place = place;
        this.wording = wording;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return findings;
    }

    /** Takes the next line. */
    public void line(int line, List<String> cells) {
        if (cells.stream().allMatch(Blanks::isBlank)) {
            return;
        }
        if (width >= 0) {
            row(line, cells);
            return;
        }
        if (isHeader(cells)) {
            header(new Line(line, cells));
            return;
        }
        pending.add(new Line(line, cells));
        if (pending.size() == LINES_BEFORE_HEADER) {
            settleOnFirst();
        }
    }

    /** Whether most names of a line are those of columns. */
    private boolean isHeader(List<String> cells) {
        int filled = 0;
        int known = 0;
        for (String cell : cells) {
            filled += Blanks.isBlank(cell) ? 0 : 1;
            known += Blanks.isBlank(cell) || sheet.find(cell).isEmpty() ? 0 : 1;
        }
        return known > 0 && 2 * known >= filled && (known > 1 || sheet.columns().size() < 3 || pending.isEmpty());
    }

    /** There is no header such as one hopes for: the first line that has a known name must do. */
    private void settleOnFirst() {
        for (int at = 0; at < pending.size(); at++) {
            Line line = pending.get(at);
            if (line.cells().stream().anyMatch(cell -> sheet.find(cell).isPresent())) {
                List<Line> behind = List.copyOf(pending.subList(at + 1, pending.size()));
                pending.subList(at, pending.size()).clear();
                header(line);
                behind.forEach(row -> row(row.number(), row.cells()));
                return;
            }
        }
        StructureRule rule = StructureRule.MALFORMED;
        width = 0;
        isLost = true;
        findings.add(wording.variantAt(rule, ".noHeader", Pointer.ROOT, start.whole(), sheet.allowed()));
    }

    private void header(Line line) {
        List<Integer> at = new ArrayList<>();
        List<String> called = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        Map<String, String> readOtherwise = new LinkedHashMap<>();
        width = line.cells().size();
        for (int column = 0; column < width; column++) {
            String shown = line.cells().get(column);
            String name = Blanks.strip(shown);
            Optional<String> path = sheet.find(name);
            if (name.isEmpty()) {
                unnamed.add(column);
            } else if (path.isEmpty()) {
                stranger(line, column, name);
            } else if (paths.contains(path.get())) {
                failed.add(sheet.place(path.get()));
                findings.add(wording.variantAt(
                        StructureRule.DUPLICATE_PROPERTY,
                        ".header",
                        Pointer.ROOT.child(path.get()),
                        start.at(line.number(), column, shown),
                        shown));
            } else {
                at.add(column);
                called.add(name);
                paths.add(path.get());
                if (!shown.equals(path.get()) && !shown.equals(SheetWords.label(path.get()))) {
                    readOtherwise.put(shown, path.get());
                }
            }
        }
        place = start.with(line.number(), at, called);
        names = List.copyOf(paths);
        kept = names.stream().map(this::keeping).toList();
        if (!pending.isEmpty()) {
            note(
                    start.line(pending.get(0).number()),
                    ".above",
                    first(pending.get(0).cells()));
            pending.clear();
        }
        if (!readOtherwise.isEmpty()) {
            note(
                    start.line(line.number()),
                    ".headers",
                    readOtherwise.entrySet().stream()
                            .map(entry -> "'" + entry.getKey() + "' as '" + entry.getValue() + "'")
                            .collect(Collectors.joining(", ")));
        }
        for (Sheet.Column column : sheet.columns()) {
            if (column.required() && !paths.contains(column.header()) && !misspelt.contains(column.header())) {
                findings.add(wording.at(
                        StructureRule.MISSING_PROPERTY, Pointer.ROOT, place.whole(), sheet.shown(column.header())));
            }
        }
    }

    private static String first(List<String> cells) {
        return cells.stream().filter(cell -> !Blanks.isBlank(cell)).findFirst().orElse("");
    }

    /** A column that the format does not know is one's own, unless it is a misspelling of one that is not there. */
    private void stranger(Line line, int column, String name) {
        Location location = start.at(line.number(), column, name);
        Pointer pointer = Pointer.ROOT.child(name);
        int fault = CleanText.faultIn(name);
        if (fault >= 0) {
            findings.add(wording.at(StructureRule.NOT_TEXT, pointer, location, CleanText.describe(name, fault)));
            return;
        }
        List<String> there =
                line.cells().stream().flatMap(cell -> sheet.find(cell).stream()).toList();
        Map<String, String> missing = new LinkedHashMap<>();
        for (Sheet.Column known : sheet.columns()) {
            if (!there.contains(known.header())) {
                missing.put(known.header(), known.header());
                missing.put(SheetWords.label(known.header()), known.header());
            }
        }
        Optional<String> meant = NearestName.find(name, missing.keySet());
        meant.ifPresent(nearest -> {
            String path = missing.getOrDefault(nearest, nearest);
            misspelt.add(path);
            failed.add(sheet.place(path));
        });
        List<String> allowed = sheet.allowed();
        findings.add(
                meant.isPresent()
                        ? wording.variantAt(
                                StructureRule.UNKNOWN_PROPERTY,
                                ".columnNearest",
                                pointer,
                                location,
                                name,
                                meant.get(),
                                allowed)
                        : wording.warningAt(
                                StructureRule.UNKNOWN_PROPERTY, ".column", pointer, location, name, allowed));
    }

    private void row(int line, List<String> cells) {
        number++;
        if (width == 0) {
            return;
        }
        if (cells.size() != width) {
            isLost = true;
            findings.add(wording.at(
                    StructureRule.FIELD_COUNT,
                    Pointer.ROOT.child(number - 1),
                    place.sheet().isPresent() ? place.line(line) : rowAt(line),
                    Integer.toString(cells.size()),
                    Integer.toString(width)));
            keepId(line, cells);
            return;
        }
        unnamed.removeIf(column -> {
            boolean isFilled = !Blanks.isBlank(cells.get(column));
            if (isFilled) {
                findings.add(wording.warningAt(
                        StructureRule.UNKNOWN_PROPERTY,
                        ".unnamed",
                        Pointer.ROOT,
                        start.at(line, column, ""),
                        cells.get(column)));
            }
            return isFilled;
        });
        List<String> fitted = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String cell = cells.get(place.columns().get(column));
            fitted.add(kept.get(column).apply(cell));
        }
        rows.add(new Table.Row(number, line, fitted));
    }

    /** Cells behind the missing one may stand anywhere, but the first is where it was: rows of lists within name it. */
    private void keepId(int line, List<String> cells) {
        boolean isFirst = sheet.hasIds()
                && sheet.owner().isEmpty()
                && names.contains(ID)
                && place.columns().get(names.indexOf(ID)) == 0
                && !cells.isEmpty();
        String id = isFirst ? Blanks.strip(cells.get(0)) : "";
        if (Identifier.Check.isIdentifier(id)) {
            lost.add(number);
            rows.add(new Table.Row(
                    number,
                    line,
                    names.stream().map(name -> name.equals(ID) ? id : "").toList()));
        }
    }

    /** What is kept of the cells of a column: all of a free text, else what stands between blanks, without its guard. */
    private UnaryOperator<String> keeping(String name) {
        UnaryOperator<String> stripped = sheet.isFreeText(name) ? cell -> cell : Blanks::strip;
        if (!isGuarded) {
            return stripped;
        }
        return sheet.isText(name)
                ? cell -> GuardedCells.unguard(stripped.apply(cell))
                : sheet.isNumber(name) ? cell -> GuardedCells.unguardNumber(stripped.apply(cell)) : stripped;
    }

    private Location rowAt(int line) {
        return Location.builder().file(place.file()).line(line).row(number).build();
    }

    /**
     * Notes that a cell is a day to the spreadsheet.
     *
     * @param column in the lines, counted from 0
     * @param isMonth whether it is shown as a month, of which the day is not meant
     */
    public void isRealDay(int line, int column, boolean isMonth) {
        (isMonth ? months : realDays)
                .computeIfAbsent(column, unused -> new HashSet<>())
                .add(line);
    }

    /** What came of the lines; empty where there is no header to go by. */
    public Optional<Fitted> end() {
        if (width < 0 && !pending.isEmpty()) {
            settleOnFirst();
        }
        if (width <= 0) {
            return Optional.empty();
        }
        Set<String> unsettled = new HashSet<>();
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
        for (int column = 0; column < names.size(); column++) {
            if (isDays(names.get(column)) && !settleDays(column, cells)) {
                unsettled.add(names.get(column));
                failed.add(sheet.place(names.get(column)));
            }
        }
        List<Table.Row> settled = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            settled.add(new Table.Row(rows.get(at).number(), rows.get(at).line(), List.copyOf(cells.get(at))));
        }
        return Optional.of(new Fitted(new Table(names, settled), place, unsettled, failed, lost, isLost));
    }

    private boolean isDays(String path) {
        return sheet.cell(path)
                .filter(cell -> cell.kind() instanceof DueKind
                        || (cell.kind() instanceof ScalarKind<?> scalar
                                && scalar.rule() == StructureRule.NOT_A_DATE
                                && scalar.variant().isEmpty()))
                .isPresent();
    }

    private boolean settleDays(int column, List<List<String>> cells) {
        boolean isDue = sheet.cell(names.get(column))
                .filter(cell -> cell.kind() instanceof DueKind)
                .isPresent();
        Set<Integer> real = realDays.getOrDefault(place.columns().get(column), Set.of());
        Set<Integer> shownAsMonths = months.getOrDefault(place.columns().get(column), Set.of());
        DayColumn days = new DayColumn(isDue);
        for (int at = 0; at < cells.size(); at++) {
            String cell = cells.get(at).get(column);
            boolean isMonth = isDue && shownAsMonths.contains(rows.get(at).line());
            days.add(
                    isMonth ? cell.substring(0, MONTH_LENGTH) : cell,
                    real.contains(rows.get(at).line()));
        }
        String header = place.headers().get(column);
        Location location = place.header(column + 1);
        if (days.isDoubtful()) {
            StructureRule rule = StructureRule.CHOICE_OPEN;
            findings.add(wording.variantAt(
                    rule,
                    days.isMixed() ? ".daysMixed" : ".days",
                    sheet.place(names.get(column)),
                    location,
                    header,
                    days.example()));
            return false;
        }
        for (int at = 0; at < cells.size(); at++) {
            cells.get(at).set(column, days.settled(at));
        }
        if (days.isChanged()) {
            note(location, ".days", header, days.example(), days.settledExample());
        }
        return true;
    }

    private void note(Location location, String variant, Object... gaps) {
        findings.add(wording.noteAt(StructureRule.READ_OTHERWISE, variant, Pointer.ROOT, location, gaps));
    }
}
