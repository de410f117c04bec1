package org.ediframework.io.results;

import java.util.Optional;
import org.ediframework.core.comparison.PlanChange;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Pointer;
import tools.jackson.core.JsonGenerator;

/**
 * What happened between two revisions of a plan as JSON: what is wrong with the lineage, how many changes there are of
 * each kind, and each change with its places in both documents. What is absent is left out.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** The comparison, indented, with LF and one newline at the end. */
    public static String write(PlanComparison comparison) {
        return IndentedJson.object(json -> {
            IndentedJson.list(json, "lineage", comparison.getLineage(), finding -> FindingsJson.write(finding, json));
            IndentedJson.values(json, "counts", comparison.getCounts());
            IndentedJson.objects(json, "changes", comparison.getChanges(), change -> write(change, json));
        });
    }

    private static void write(PlanChange change, JsonGenerator json) {
        json.writeStringProperty("kind", change.kind().toString());
        json.writeStringProperty("entity", change.entity().toString());
        json.writeStringProperty("id", change.id());
        property("title", change.title(), json);
        property("property", change.property(), json);
        property("was", change.was(), json);
        property("now", change.now(), json);
        change.days().ifPresent(days -> json.writeNumberProperty("days", days));
        property("oldPointer", change.oldPointer().map(Pointer::toString), json);
        property("newPointer", change.newPointer().map(Pointer::toString), json);
    }

    private static void property(String name, Optional<String> value, JsonGenerator json) {
        value.ifPresent(known -> json.writeStringProperty(name, known));
    }
}
