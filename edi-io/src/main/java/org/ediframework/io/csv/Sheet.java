package org.ediframework.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;

/**
 * One CSV file of a package: the plan itself, or a list of it. Its columns are the properties of the format; a single
 * object lies flat in its owner's row, as in {@code organisation.name}.
 */
final class Sheet {

    private static final String EXTENSION = ".csv";

    private final String name;
    private final Optional<Sheet> parent;
    private final String property;
    private final boolean required;
    private final Kind<?> kind;
    private final List<Column> columns = new ArrayList<>();

    /** A column; required where no row can do without it. */
    record Column(String header, boolean required) {}

    private Sheet(String name, Optional<Sheet> parent, String property, boolean required, Kind<?> kind) {
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
    static List<Sheet> of(ObjectType<?, ?> document) {
        List<Sheet> sheets = new ArrayList<>();
        Sheet root = new Sheet("plan", Optional.empty(), "", true, document);
        sheets.add(root);
        addChildren(root, root, document, "", sheets);
        return sheets;
    }

    private static void addChildren(Sheet parent, Sheet root, ObjectType<?, ?> type, String path, List<Sheet> sheets) {
        for (Property property : type.properties()) {
            String inner = path + property.name();
            if (property.isList() && !isCell(property.kind())) {
                String name = parent == root ? kebab(inner) : singular(parent.name) + "-" + kebab(inner);
                Sheet child = new Sheet(name, Optional.of(parent), inner, property.isRequired(), property.kind());
                sheets.add(child);
                if (property.kind() instanceof ObjectType<?, ?> entries) {
                    addChildren(child, root, entries, "", sheets);
                }
            } else if (property.kind() instanceof ObjectType<?, ?> single && single != type) {
                addChildren(parent, root, single, inner + ".", sheets);
            }
        }
    }

    /** Whether a list of these stands in one cell. */
    static boolean isCell(Kind<?> entries) {
        return entries instanceof ScalarKind<?> scalar && scalar.fitsTogether();
    }

    private void addColumns(ObjectType<?, ?> type, String path, boolean needed, Set<ObjectType<?, ?>> around) {
        if (!around.add(type)) {
            return;
        }
        for (Property inner : type.properties()) {
            String header = path + inner.name();
            boolean isNeeded = needed && inner.isRequired();
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
    String file() {
        return name + EXTENSION;
    }

    /** The name of the table, in kebab case. */
    String name() {
        return name;
    }

    /** The property that is listed, as a path of properties from the parent's row; empty for the document. */
    String property() {
        return property;
    }

    /** The place of the list in the plan, wherever its parents stand. */
    Pointer place() {
        Pointer around = parent.filter(sheet -> sheet.parent.isPresent())
                .map(sheet -> sheet.place().child(Gaps.ANY))
                .orElse(Pointer.ROOT);
        return steps(around, property);
    }

    /** The place of a column in every row. */
    Pointer place(String header) {
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
    String textHeader() {
        return simple(property);
    }

    /** Whether the list must have an entry. */
    boolean isRequired() {
        return required;
    }

    /** What a row describes. */
    Kind<?> kind() {
        return kind;
    }

    /** The sheet in whose rows the list stands; empty for the document. */
    Optional<Sheet> parent() {
        return parent;
    }

    /** The header of the first column, which holds the parent's id, or its number where it has no id; empty where there is only one parent. */
    Optional<String> owner() {
        return parent.filter(sheet -> sheet.parent.isPresent()).map(sheet -> camel(singular(sheet.name)));
    }

    /** Whether its rows bear ids; those that do not are told apart by their number, the first being 1. */
    boolean hasIds() {
        return kind instanceof ObjectType<?, ?> type && type.hasId();
    }

    /** The columns that are always written, in their order. */
    List<Column> columns() {
        return columns;
    }

    /**
     * Whether a column may have this header: one of those that are always written, or one for an object within an
     * object of its own type, such as {@code organisation.partOf.name}.
     */
    boolean accepts(String header) {
        return columns.stream().anyMatch(column -> column.header().equals(header))
                || cell(header).isPresent();
    }

    /** What the cells of a column hold: one value of a kind, or several. */
    record Cell(Kind<?> kind, boolean isList) {}

    /** What the cells under this header hold; empty for the parent's id and for the words of a due. */
    Optional<Cell> cell(String header) {
        return kind instanceof ObjectType<?, ?> type ? cell(type, header.split("\\.", -1), 0) : Optional.empty();
    }

    private static Optional<Cell> cell(ObjectType<?, ?> type, String[] steps, int at) {
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
        return isCell ? Optional.of(new Cell(step.kind(), step.isList())) : Optional.empty();
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
