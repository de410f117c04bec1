package org.ediframework.io.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;

/** All tables that can be reached from the documents, by the names of their types. */
public final class Tables {

    private Tables() {}

    /** Those of plans and frameworks. */
    public static Map<String, ObjectType<?, ?>> all() {
        Map<String, ObjectType<?, ?>> tables = new LinkedHashMap<>();
        collect(PlanTable.TABLE, tables);
        collect(FrameworkTable.TABLE, tables);
        return tables;
    }

    /** Those of one document. */
    public static Map<String, ObjectType<?, ?>> of(ObjectType<?, ?> document) {
        Map<String, ObjectType<?, ?>> tables = new LinkedHashMap<>();
        collect(document, tables);
        return tables;
    }

    private static void collect(ObjectType<?, ?> type, Map<String, ObjectType<?, ?>> tables) {
        if (tables.put(type.name(), type) == null) {
            for (Property property : type.properties()) {
                if (property.kind() instanceof ObjectType<?, ?> inner) {
                    collect(inner, tables);
                }
            }
        }
    }
}
