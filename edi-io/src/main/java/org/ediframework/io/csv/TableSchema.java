package org.ediframework.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.rows.PlanRows;
import org.ediframework.io.rows.Sheet;

/**
 * Describes a sheet in the words of Table Schema, version 2: the type of each field as the tables of the format have
 * it, the keys, and to which sheets they lead.
 *
 * <p>A due and a period are texts there, since the standard knows no month, interval or repetition, and no week. A place
 * is no foreign key, because it may be a published code.
 */
final class TableSchema {

    private static final String ID = "id";
    private static final String KEY_AREA = "keyArea";

    private final Sheet sheet;

    TableSchema(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The schema of the sheet with this header. */
    OpenValue describe(List<String> header) {
        Map<String, OpenValue> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                new OpenValue.Elements(header.stream().map(this::field).toList()));
        if (header.contains(ID)) {
            List<String> key = new ArrayList<>(sheet.owner().stream().toList());
            key.add(ID);
            schema.put("primaryKey", texts(key));
        }
        List<OpenValue> foreign = new ArrayList<>();
        sheet.owner().ifPresent(owner -> sheet.parent()
                .filter(Sheet::hasIds)
                .ifPresent(parent -> foreign.add(foreignKey(owner, parent.name()))));
        if (header.contains(KEY_AREA)) {
            foreign.add(foreignKey(KEY_AREA, "key-areas"));
        }
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", new OpenValue.Elements(foreign));
        }
        return new OpenValue.Members(schema);
    }

    private OpenValue field(String header) {
        Map<String, OpenValue> field = new LinkedHashMap<>();
        field.put("name", new OpenValue.Text(header));
        Optional<Sheet.Cell> cell = sheet.cell(header);
        boolean isList = cell.filter(Sheet.Cell::isList).isPresent();
        String type = isList
                ? "list"
                : cell.map(Sheet.Cell::kind).map(TableSchema::type).orElse("string");
        field.put("type", new OpenValue.Text(type));
        if (isList) {
            field.put("delimiter", new OpenValue.Text(PlanRows.SEPARATOR));
            field.put("itemType", new OpenValue.Text("string"));
        }
        Map<String, OpenValue> constraints = new LinkedHashMap<>();
        if (sheet.columns().stream()
                .anyMatch(column -> column.required() && column.header().equals(header))) {
            constraints.put("required", new OpenValue.Truth(true));
        }
        if (type.equals("string") && cell.isPresent() && cell.get().kind() instanceof ScalarKind<?> scalar) {
            if (!scalar.choices().isEmpty()) {
                constraints.put("enum", texts(scalar.choices()));
            }
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", new OpenValue.Members(constraints));
        }
        return new OpenValue.Members(field);
    }

    private static String type(Kind<?> kind) {
        if (kind instanceof OpenKind) {
            return "object";
        }
        if (!(kind instanceof ScalarKind<?> scalar)) {
            return "string";
        }
        return switch (scalar.form()) {
            case TRUTH -> "boolean";
            case NUMBER ->
                scalar.rule() == StructureRule.NOT_A_NUMBER && scalar.variant().isEmpty() ? "number" : "integer";
            case TEXT ->
                scalar.rule() == StructureRule.NOT_A_DATE && scalar.variant().isEmpty() ? "date" : "string";
        };
    }

    private static OpenValue foreignKey(String field, String resource) {
        Map<String, OpenValue> reference = new LinkedHashMap<>();
        reference.put("resource", new OpenValue.Text(resource));
        reference.put("fields", texts(List.of(ID)));
        Map<String, OpenValue> key = new LinkedHashMap<>();
        key.put("fields", texts(List.of(field)));
        key.put("reference", new OpenValue.Members(reference));
        return new OpenValue.Members(key);
    }

    private static OpenValue texts(List<String> texts) {
        return new OpenValue.Elements(
                texts.stream().<OpenValue>map(OpenValue.Text::new).toList());
    }
}
