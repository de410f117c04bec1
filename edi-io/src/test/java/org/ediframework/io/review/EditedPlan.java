package org.ediframework.io.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sound plan with edits, and where things stand in it. The places come from a mark that is put there and cut out again,
 * never from the reader.
 */
final class EditedPlan {

    private static final String MARK = "⟦";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode tree;
    private final List<Integer> marks = new ArrayList<>();
    private String text;
    private boolean isText;

    private EditedPlan(String base) {
        tree = MAPPER.readTree(base);
        text = base;
    }

    /** Makes the edits in their order, those of text behind those at pointers. */
    static EditedPlan of(String base, List<Edit> edits) {
        EditedPlan plan = new EditedPlan(base);
        edits.forEach(plan::editTree);
        plan.text = pretty(plan.tree);
        edits.forEach(plan::editText);
        plan.cutMarks();
        return plan;
    }

    /** The document. */
    String text() {
        return text;
    }

    /** Pointer, line and column of each finding that is due; in the order of the marks where text was edited. */
    List<String> places(List<Breach.Due> due) {
        if (isText && marks.size() != due.size()) {
            throw new AssertionError(marks.size() + " marks for " + due.size() + " findings: " + due);
        }
        List<String> places = new ArrayList<>();
        for (Breach.Due one : due) {
            int offset = isText ? marks.get(places.size()) : offset(one);
            places.add(one.pointer() + " " + place(offset));
        }
        return places;
    }

    private String place(int offset) {
        String before = text.substring(0, offset);
        return (before.length() - before.replace("\n", "").length() + 1) + " " + (offset - before.lastIndexOf('\n'));
    }

    private void editTree(Edit edit) {
        if (edit instanceof Edit.Put put) {
            set(JsonPointer.compile(put.pointer()), MAPPER.readTree(put.json()));
        } else if (edit instanceof Edit.Gone gone) {
            JsonPointer pointer = JsonPointer.compile(gone.pointer());
            JsonNode owner = tree.at(pointer.head());
            if (tree.at(pointer).isMissingNode()) {
                throw new AssertionError("Nothing stands at " + gone.pointer());
            } else if (owner instanceof ObjectNode object) {
                object.remove(pointer.last().getMatchingProperty());
            } else {
                ((ArrayNode) owner).remove(pointer.last().getMatchingIndex());
            }
        }
    }

    private void set(JsonPointer pointer, JsonNode value) {
        JsonNode owner = tree.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        if (owner instanceof ObjectNode object) {
            object.set(name, value);
        } else if (owner instanceof ArrayNode list && name.equals("-")) {
            list.add(value);
        } else if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            throw new AssertionError("Nothing stands around " + pointer);
        }
    }

    private void editText(Edit edit) {
        if (edit instanceof Edit.Text change) {
            text = replaceOnce(text, change.before(), change.after());
            isText = true;
        }
    }

    /**
     * Puts a text in place of another.
     *
     * @throws AssertionError when the other is not found exactly once
     */
    static String replaceOnce(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new AssertionError("'" + before + "' does not stand once in: " + text);
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private void cutMarks() {
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK)) {
            marks.add(at);
            text = text.substring(0, at) + text.substring(at + MARK.length());
        }
    }

    /** Where a value begins, or a name, or what is around them where they are not. */
    private int offset(Breach.Due due) {
        JsonPointer pointer = JsonPointer.compile(due.pointer());
        while (tree.at(pointer).isMissingNode() && !due.atName()) {
            pointer = pointer.head();
        }
        if (pointer.matches()) {
            return 0;
        }
        EditedPlan marked = new EditedPlan(pretty(tree));
        if (due.atName()) {
            ObjectNode owner = (ObjectNode) marked.tree.at(pointer.head());
            Map<String, JsonNode> members = new LinkedHashMap<>();
            String name = pointer.last().getMatchingProperty();
            owner.properties()
                    .forEach(member ->
                            members.put(member.getKey().equals(name) ? MARK : member.getKey(), member.getValue()));
            owner.removeAll();
            owner.setAll(members);
        } else {
            marked.set(pointer, MAPPER.getNodeFactory().stringNode(MARK));
        }
        return pretty(marked.tree).indexOf('"' + MARK + '"');
    }

    private static String pretty(JsonNode tree) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return MAPPER.writer().with(layout).writeValueAsString(tree) + "\n";
    }
}
