package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueWriter;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.json.OpenJson;

/** Lays a plan out in the rows of its sheets; a row is its cells by header. */
public final class PlanRows implements ValueWriter {

    /** What separates references and codes in a cell. */
    public static final String SEPARATOR = ";";

    /** What a text needs in a cell beside others, at most: a bullet or a semicolon, a space and a line break. */
    public static final int ROOM_BESIDE = 3;

    private final Map<Sheet, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<Sheet, Set<String>> parents = new LinkedHashMap<>();

    private Sheet sheet;
    private Map<String, String> row = new LinkedHashMap<>();
    private String path = "";

    private PlanRows(List<Sheet> sheets) {
        sheets.forEach(each -> rows.put(each, new ArrayList<>()));
        this.sheet = sheets.get(0);
    }

    /**
     * The rows of each sheet.
     *
     * @throws IllegalArgumentException when a reference or code cannot stand in a cell, or an id that has a list of its
     *     own is borne twice
     */
    public static <T> Map<Sheet, List<Map<String, String>>> of(ObjectType<T, ?> type, T plan, List<Sheet> sheets) {
        PlanRows laidOut = new PlanRows(sheets);
        laidOut.addRow();
        type.writeBy(laidOut, plan);
        return laidOut.rows;
    }

    @Override
    public void object(ObjectType<?, ?> type, Object value) {
        String prefix = path.isEmpty() ? "" : path + ".";
        List<List<?>> written = type.written(value);
        for (int at = 0; at < written.size(); at++) {
            Property property = type.properties().get(at);
            path = prefix + property.name();
            write(property, written.get(at));
        }
        path = prefix;
    }

    private void write(Property property, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        if (!property.isList()) {
            property.kind().writeBy(this, values.get(0));
        } else if (property.kind() instanceof ScalarKind<?> scalar && sheet.isCell(scalar)) {
            row.put(
                    path,
                    scalar.fitsTogether()
                            ? together(scalar, values)
                            : TextLines.join(values.stream().map(scalar::format).toList()));
        } else {
            writeRows(property, values);
        }
    }

    private void writeRows(Property property, List<?> values) {
        Sheet outer = sheet;
        Map<String, String> outerRow = row;
        String outerPath = path;
        Sheet child = child(outer, outerPath);
        String key = outer.hasIds()
                ? outerRow.getOrDefault("id", "")
                : Integer.toString(rowsOf(outer).size());
        child.owner().ifPresent(header -> claim(child, key));
        for (Object value : values) {
            sheet = child;
            row = new LinkedHashMap<>();
            child.owner().ifPresent(header -> row.put(header, key));
            addRow();
            path = property.kind() instanceof ObjectType ? "" : child.textHeader();
            property.kind().writeBy(this, value);
        }
        sheet = outer;
        row = outerRow;
        path = outerPath;
    }

    private void addRow() {
        rowsOf(sheet).add(row);
    }

    private List<Map<String, String>> rowsOf(Sheet of) {
        return rows.computeIfAbsent(of, unused -> new ArrayList<>());
    }

    /** Rows find their way back by the parent's id, so no two parents may share one. */
    private void claim(Sheet child, String id) {
        if (!parents.computeIfAbsent(child, unused -> new HashSet<>()).add(id)) {
            throw new IllegalArgumentException(
                    "The id '" + RuleMessages.excerpt(id) + "' is borne twice, so that the rows of " + child.title()
                            + " cannot tell whose they are. Allowed is each id once.");
        }
    }

    private Sheet child(Sheet parent, String property) {
        for (Sheet each : rows.keySet()) {
            if (each.parent().filter(parent::equals).isPresent()
                    && each.property().equals(property)) {
                return each;
            }
        }
        throw new IllegalStateException("No sheet for " + property + " of " + parent.name());
    }

    private static String together(ScalarKind<?> kind, List<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            String text = kind.format(value);
            if (text.contains(SEPARATOR) || !text.equals(text.strip()) || text.isEmpty()) {
                throw new IllegalArgumentException("The reference or code '" + RuleMessages.excerpt(text)
                        + "' cannot share a cell with others. Allowed is a text without ';' and without spaces"
                        + " around it.");
            }
            texts.add(text);
        }
        return String.join(SEPARATOR, texts);
    }

    @Override
    public void scalar(ScalarKind<?> kind, Object value) {
        row.put(path, kind.format(value));
    }

    @Override
    public void due(DueKind kind, Due value) {
        if (value.isDescribed()) {
            kind.words().writeBy(this, value);
        } else {
            row.put(path, value.toString());
        }
    }

    @Override
    public void map(MapKind<?> kind, Map<?, ?> value) {
        throw new IllegalStateException("No plan has an object with names of the author's own at " + path);
    }

    @Override
    public void open(Map<String, OpenValue> value) {
        row.put(path, OpenJson.toJson(value));
    }
}
