package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.Referent;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Blanks;

/**
 * One table of a plan that is laid out in tables: the plan itself, or a list of it. Its columns are the properties of the
 * format; a single object lies flat in its owner's row, as in {@code organisation.name}.
 */
public final class Sheet {

    private static final String EXTENSION = ".csv";
    private static final int DEEPEST = 20;

    private final Layout layout;
    private final String name;
    private final Optional<Sheet> parent;
    private final String property;
    private final boolean required;
    private final Kind<?> kind;
    private final List<Column> columns = new ArrayList<>();

    /** A column; required where no row can do without it. */
    public record Column(String header, boolean required) {}

    private Sheet(Layout layout, String name, Optional<Sheet> parent, String property, boolean required, Kind<?> kind) {
        this.layout = layout;
        this.name = name;
        this.parent = parent;
        this.property = property;
        this.required = required;
        this.kind = kind;
        owner().ifPresent(header -> columns.add(new Column(header, true)));
        if (kind instanceof ObjectType<?, ?> type) {
            addColumns(type, "", true, new HashSet<>());
        } else {
            columns.add(new Column(simple(property), true));
        }
    }

    /** The sheet of the document itself, and those of all its lists, parents before their children. */
    public static List<Sheet> of(ObjectType<?, ?> document, Layout layout) {
        List<Sheet> sheets = new ArrayList<>();
        Sheet root = new Sheet(layout, "plan", Optional.empty(), "", true, document);
        sheets.add(root);
        addChildren(root, root, document, "", sheets);
        return sheets;
    }

    private static void addChildren(Sheet parent, Sheet root, ObjectType<?, ?> type, String path, List<Sheet> sheets) {
        for (Property property : type.properties()) {
            String inner = path + property.name();
            if (property.isList() && !root.isCell(property.kind())) {
                String name = parent == root ? kebab(inner) : singular(parent.name) + "-" + kebab(inner);
                Sheet child = new Sheet(
                        root.layout, name, Optional.of(parent), inner, property.isRequired(), property.kind());
                sheets.add(child);
                if (property.kind() instanceof ObjectType<?, ?> entries) {
                    addChildren(child, root, entries, "", sheets);
                }
            } else if (property.kind() instanceof ObjectType<?, ?> single && single != type) {
                addChildren(parent, root, single, inner + ".", sheets);
            }
        }
    }

    /** Whether a list of these stands in one cell: ids and codes, and in a workbook texts, a line each. */
    boolean isCell(Kind<?> entries) {
        return entries instanceof ScalarKind<?> scalar && (scalar.fitsTogether() || layout == Layout.WORKBOOK);
    }

    /** Whether a column holds texts, which spreadsheets must take for nothing else. */
    public boolean isText(String header) {
        Optional<Cell> cell = cell(header);
        return cell.isEmpty()
                || (cell.get().kind() instanceof ScalarKind<?> scalar
                        && scalar.form() == ScalarKind.Form.TEXT
                        && scalar.rule() == StructureRule.WRONG_TYPE);
    }

    /** Whether the texts of a column are kept to the last blank. */
    boolean isFreeText(String header) {
        Optional<Cell> cell = cell(header);
        return cell.isEmpty()
                ? (kind instanceof ScalarKind<?> scalar && scalar.isFreeText() && header.equals(textHeader()))
                        || header.endsWith(".text")
                : cell.get().kind() instanceof ScalarKind<?> scalar && scalar.isFreeText();
    }

    /** The names that columns may have, as people see them. */
    List<String> allowed() {
        return columns.stream().map(column -> shown(column.header())).toList();
    }

    /** What a column is called: in files its name in the format, in a workbook its words. */
    public String shown(String header) {
        return layout == Layout.FILES ? header : SheetWords.label(header);
    }

    /** The column that a name means, by its name in the format or in words, whatever its case and blanks. */
    public Optional<String> find(String name) {
        String stripped = Blanks.strip(name);
        if (accepts(stripped)) {
            return Optional.of(stripped);
        }
        String key = SheetWords.key(stripped);
        for (Column column : columns) {
            if (key.equals(SheetWords.key(column.header()))
                    || key.equals(SheetWords.key(SheetWords.label(column.header())))) {
                return Optional.of(column.header());
            }
        }
        return kind instanceof ObjectType<?, ?> type ? find(type, "", key, 0) : Optional.empty();
    }

    /** The columns of objects within objects of their own type, of which there is no end. */
    private Optional<String> find(ObjectType<?, ?> type, String path, String key, int depth) {
        for (Property inner : type.properties()) {
            String header = path + inner.name();
            if (!inner.isList() && inner.kind() instanceof ObjectType<?, ?> single && depth < DEEPEST) {
                boolean leads = key.startsWith(SheetWords.key(SheetWords.label(header)));
                Optional<String> found = leads ? find(single, header + ".", key, depth + 1) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            } else if (key.equals(SheetWords.key(SheetWords.label(header))) && accepts(header)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    /** Whether a column holds numbers. */
    public boolean isNumber(String header) {
        return cell(header)
                .filter(cell -> cell.kind() instanceof ScalarKind<?> scalar && scalar.form() == ScalarKind.Form.NUMBER)
                .isPresent();
    }

    /** Its name in words, for example <i>Action milestones</i>. */
    public String title() {
        return SheetWords.title(name);
    }

    private void addColumns(ObjectType<?, ?> type, String path, boolean needed, Set<ObjectType<?, ?>> around) {
        if (!around.add(type)) {
            return;
        }
        for (Property inner : type.properties()) {
            String header = path + inner.name();
            // What spreadsheets make of a version is no longer one, so it stands elsewhere too.
            boolean isNeeded = needed && inner.isRequired() && !inner.name().equals(FormatVersion.PROPERTY);
            if (inner.kind() instanceof ObjectType<?, ?> single && !inner.isList()) {
                addColumns(single, header + ".", isNeeded, around);
            } else if (inner.kind() instanceof DueKind due) {
                // Either of the two will do.
                columns.add(new Column(header, false));
                due.words().names().forEach(words -> columns.add(new Column(header + "." + words, false)));
            } else if (!inner.isList() || isCell(inner.kind())) {
                columns.add(new Column(header, isNeeded));
            }
        }
        around.remove(type);
    }

    /** The name of the file. */
    public String file() {
        return name + EXTENSION;
    }

    /** The name of the table, in kebab case. */
    public String name() {
        return name;
    }

    /** The property that is listed, as a path of properties from the parent's row; empty for the document. */
    public String property() {
        return property;
    }

    /** The place of the list in the plan, wherever its parents stand. */
    public Pointer place() {
        Pointer around = parent.filter(sheet -> sheet.parent.isPresent())
                .map(sheet -> sheet.place().child(Gaps.ANY))
                .orElse(Pointer.ROOT);
        return steps(around, property);
    }

    /** The place of a column in every row. */
    public Pointer place(String header) {
        return steps(parent.isPresent() ? place().child(Gaps.ANY) : Pointer.ROOT, header);
    }

    private static Pointer steps(Pointer from, String path) {
        Pointer place = from;
        for (String step : path.split("\\.", -1)) {
            place = step.isEmpty() ? place : place.child(step);
        }
        return place;
    }

    /** The header of a list of free text. */
    public String textHeader() {
        return simple(property);
    }

    /** Whether the list must have an entry. */
    public boolean isRequired() {
        return required;
    }

    /** What a row describes. */
    public Kind<?> kind() {
        return kind;
    }

    /** The sheet in whose rows the list stands; empty for the document. */
    public Optional<Sheet> parent() {
        return parent;
    }

    /** The header of the first column, which holds the parent's id, or its number where it has no id; empty where there is only one parent. */
    public Optional<String> owner() {
        return parent.filter(sheet -> sheet.parent.isPresent()).map(sheet -> camel(singular(sheet.name)));
    }

    /** Whether its rows bear ids; those that do not are told apart by their number, the first being 1. */
    public boolean hasIds() {
        return kind instanceof ObjectType<?, ?> type && type.hasId();
    }

    /** The columns that are always written, in their order. */
    public List<Column> columns() {
        return columns;
    }

    /** The headers of rows: those that are always written, and what else the rows have. */
    public Set<String> headers(List<Map<String, String>> rows) {
        Set<String> headers = new LinkedHashSet<>();
        columns.forEach(column -> headers.add(column.header()));
        rows.forEach(row -> headers.addAll(row.keySet()));
        return headers;
    }

    /**
     * Whether a column may have this header: one of those that are always written, or one for an object within an
     * object of its own type, such as {@code organisation.partOf.name}.
     */
    public boolean accepts(String header) {
        return columns.stream().anyMatch(column -> column.header().equals(header))
                || cell(header).isPresent();
    }

    /** What the cells of a column hold: one value of a kind, or several, and what these name. */
    public record Cell(Kind<?> kind, boolean isList, Optional<Referent> target) {}

    /** What the cells under this header hold; empty for the parent's id and for the words of a due. */
    public Optional<Cell> cell(String header) {
        return kind instanceof ObjectType<?, ?> type ? cell(type, header.split("\\.", -1), 0) : Optional.empty();
    }

    private Optional<Cell> cell(ObjectType<?, ?> type, String[] steps, int at) {
        int position = type.find(steps[at], 0);
        if (position < 0) {
            return Optional.empty();
        }
        Property step = type.properties().get(position);
        boolean isLast = at == steps.length - 1;
        if (step.kind() instanceof ObjectType<?, ?> single && !step.isList()) {
            return isLast ? Optional.empty() : cell(single, steps, at + 1);
        }
        boolean isCell = isLast && (!step.isList() || isCell(step.kind()));
        return isCell ? Optional.of(new Cell(step.kind(), step.isList(), step.target())) : Optional.empty();
    }

    private static String simple(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String kebab(String path) {
        return path.replaceAll("([A-Z])", "-$1").replace('.', '-').toLowerCase(Locale.ROOT);
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
