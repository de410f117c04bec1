package org.ediframework.io.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.CleanText;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.rows.PlanRows;
import org.ediframework.io.table.Blanks;
import org.jspecify.annotations.Nullable;

/** Finds what of a document no cell of a workbook can hold. */
final class UnfitCells implements Walk.Visitor {

    /** The most UTF-16 units of a cell, by Excel's specification. */
    static final int LONGEST = 32_767;

    private final StructureFindings wording;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ObjectType<?, ?>, Set<String>> claimed = new HashMap<>();

    private UnfitCells(StructureFindings wording) {
        this.wording = wording;
    }

    static <T> List<Finding> of(ObjectType<T, ?> type, T document, StructureFindings wording) {
        UnfitCells unfit = new UnfitCells(wording);
        Walk.over(Pointer.ROOT, type, document, unfit);
        return unfit.findings;
    }

    @Override
    public void thing(Walk walk) {
        ObjectType<?, ?> type = walk.type();
        if (!type.hasId()) {
            return;
        }
        boolean hasLists = type.properties().stream()
                .filter(property -> property.isList() && !(property.kind() instanceof ScalarKind))
                .anyMatch(property -> !type.values(walk.thing(), property).isEmpty());
        String id = walk.id();
        if (hasLists
                && !claimed.computeIfAbsent(type, unused -> new HashSet<>()).add(id)) {
            add(StructureRule.DUPLICATE_PROPERTY, ".claimed", walk.owner(), id);
        }
    }

    @Override
    public void list(Walk walk, Property property, List<?> entries) {
        if (property.kind() instanceof ScalarKind<?> kind && entries.size() > 1) {
            int length = entries.stream()
                    .map(kind::format)
                    .mapToInt(text -> text.replace("\n", "\n  ").length() + PlanRows.ROOM_BESIDE)
                    .sum();
            refuseLonger(length, walk.place());
        }
    }

    @Override
    public void value(Walk walk, Property property, Object value) {
        Kind<?> kind = property.kind();
        if (kind instanceof ScalarKind<?> scalar) {
            String text = scalar.format(value);
            check(text, walk.place());
            checkForm(scalar, text, walk);
        } else if (kind instanceof DueKind) {
            check(value.toString(), walk.place());
        } else if (kind instanceof OpenKind) {
            @SuppressWarnings("unchecked")
            Map<String, OpenValue> members = (Map<String, OpenValue>) value;
            check(OpenJson.toJson(members), walk.place());
        }
    }

    private void check(String text, Pointer place) {
        Phrase fault = fault(text);
        if (fault != null) {
            add(StructureRule.NOT_TEXT, ".cell", place, fault);
        }
        refuseLonger(text.length(), place);
    }

    private static @Nullable Phrase fault(String text) {
        int fault = CleanText.faultIn(text);
        if (fault >= 0) {
            return CleanText.describe(text, fault);
        }
        if (text.isEmpty()) {
            return StructureRule.NOT_TEXT.phrase("is.empty");
        }
        if (text.indexOf('\r') >= 0) {
            return StructureRule.NOT_TEXT.phrase("is.return");
        }
        int none = Math.max(text.indexOf('\uFFFE'), text.indexOf('\uFFFF'));
        return none < 0
                ? null
                : StructureRule.NOT_TEXT.phrase("is.noCharacter", CleanText.codePoint(text.charAt(none)));
    }

    private void checkForm(ScalarKind<?> kind, String text, Walk walk) {
        boolean isTogether = walk.entry() >= 0;
        boolean isKept = kind.isFreeText() ? !isTogether || !text.isBlank() : text.equals(Blanks.strip(text));
        if (!text.isEmpty() && !isKept) {
            add(StructureRule.NOT_TEXT, ".cell", walk.place(), StructureRule.NOT_TEXT.phrase("is.blanks"));
        } else if (isTogether
                && kind.fitsTogether()
                && (text.contains(PlanRows.SEPARATOR) || text.indexOf('\n') >= 0)) {
            String found = text.contains(PlanRows.SEPARATOR) ? PlanRows.SEPARATOR : "\\n";
            add(StructureRule.NOT_TEXT, ".cell", walk.place(), StructureRule.NOT_TEXT.phrase("is.separator", found));
        }
    }

    private void refuseLonger(int length, Pointer place) {
        if (length > LONGEST) {
            StructureRule rule = StructureRule.LIMIT_EXCEEDED;
            add(rule, "", place, rule.phrase("of.cellText", length), rule.phrase("most.characters", LONGEST));
        }
    }

    private void add(StructureRule rule, String variant, Pointer place, Object... gaps) {
        findings.add(wording.inDocument(rule, variant, place, gaps));
    }
}
