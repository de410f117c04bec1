package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.MapKind;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.OpenKind;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.document.ValueReader;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.CleanText;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.table.Blanks;
import org.jspecify.annotations.Nullable;

/** Puts a plan together from the rows of its sheets, the other way round from {@link PlanRows}. */
final class PlanReader implements ValueReader {

    private static final Pattern SEPARATED = Pattern.compile("[;\n]");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+");

    private final RowGrid grid;
    private final RowReport report;
    private final Limits limits;
    private final String readable;
    private final Optional<String> declared;

    private RowGrid.Cursor row;
    private String path = "";
    private Pointer place = Pointer.ROOT;
    private boolean failed;

    /**
     * A reader of the rows of one plan.
     *
     * @param readable the version of the format that can be read
     * @param declared the version that stands beside the tables, before the one in them
     */
    PlanReader(RowGrid grid, RowReport report, Limits limits, String readable, Optional<String> declared) {
        this.grid = grid;
        this.report = report;
        this.limits = limits;
        this.readable = readable;
        this.declared = declared;
        this.row = grid.document();
    }

    /** Reads a row that belongs to nothing, for what is wrong with it. */
    void readStray(RowGrid.Cursor stray, Pointer list) {
        if (stray.sheet().kind() instanceof ObjectType<?, ?> type && !stray.isBroken()) {
            row = stray;
            path = "";
            place = list;
            report.located(list, stray, "");
            type.readBy(this);
        }
    }

    <T> T read(ObjectType<T, ?> type) {
        report.located(Pointer.ROOT, row, "");
        return type.readBy(this);
    }

    @Override
    public <V, B> V object(ObjectType<V, B> type) {
        Pointer self = place;
        String prefix = path.isEmpty() ? "" : path + ".";
        if (!prefix.isEmpty()) {
            report.located(self, row, prefix);
        }
        B builder = type.newBuilder();
        for (int position = 0; position < type.properties().size(); position++) {
            Property property = type.properties().get(position);
            place = self.child(property.name());
            path = prefix.isEmpty() ? property.name() : prefix + property.name();
            if (!read(type, property, builder)) {
                type.fill(builder, property);
            }
        }
        place = self;
        path = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        failed = false;
        return type.build(builder);
    }

    /** Whether the builder was given the property, or can do without. */
    private <T, B> boolean read(ObjectType<T, B> type, Property property, B builder) {
        if (property.isList()) {
            type.set(
                    builder,
                    property.name(),
                    row.sheet().isCell(property.kind()) ? together(property) : rows(property));
        } else if (row.isUnsettled(path)) {
            fail();
            return !property.isRequired();
        } else if (property.isRequired() || row.hasAny(path)) {
            boolean isLeaf = !(property.kind() instanceof ObjectType);
            if (isLeaf && !row.hasAny(path) && !isDeclared(property.kind())) {
                fail();
                report.missing(row, path, place);
                return false;
            }
            Object value = property.kind().readBy(this);
            if (!failed || property.isRequired()) {
                type.set(builder, property.name(), value);
            }
        }
        return true;
    }

    /** Whether the version stands where no spreadsheet can change it. */
    private boolean isDeclared(Kind<?> kind) {
        return declared.isPresent()
                && kind instanceof ScalarKind<?> scalar
                && scalar.rule() == StructureRule.UNSUPPORTED_VERSION;
    }

    private List<Object> rows(Property property) {
        RowGrid.Cursor outer = row;
        Pointer list = place;
        String outerPath = path;
        List<Object> values = new ArrayList<>();
        for (RowGrid.Cursor entry : grid.entries(outer, outerPath)) {
            row = entry;
            place = list.child(values.size());
            boolean isObject = property.kind() instanceof ObjectType;
            path = isObject ? "" : entry.sheet().textHeader();
            report.located(place, row, path);
            if (entry.isBroken()) {
                report.fail(place);
                report.incomplete(list);
                values.add(property.kind().standIn());
            } else if (!isObject && row.cell(path).isEmpty()) {
                fail();
                report.missing(row, path, place);
                values.add(property.kind().standIn());
            } else {
                values.add(property.kind().readBy(this));
            }
        }
        if (grid.isShadowed(outer) || grid.isUnclaimed(outer, outerPath)) {
            report.incomplete(list);
        }
        row = outer;
        place = list;
        path = outerPath;
        return values;
    }

    private List<Object> together(Property property) {
        Pointer list = place;
        List<Object> values = new ArrayList<>();
        String cell = row.cell(path);
        if (row.isLost()) {
            fail();
            report.incomplete(list);
        }
        if (!cell.isEmpty() && property.kind() instanceof ScalarKind<?> kind) {
            List<String> texts = kind.fitsTogether() ? List.of(SEPARATED.split(cell, -1)) : TextLines.split(cell);
            for (String text : texts) {
                place = list.child(values.size());
                String stripped = kind.isFreeText() ? text : Blanks.strip(text);
                Object value = isClean(text) ? read(kind, stripped, list) : null;
                values.add(value == null ? kind.standIn() : value);
            }
        }
        place = list;
        failed = false;
        return values;
    }

    private @Nullable Object read(ScalarKind<?> kind, String text, Pointer list) {
        Object value = kind.parse(text);
        if (value == null) {
            fail();
            report.incomplete(list);
            report.addStranger(kind.rule(), row, path, place, text, kind.choices());
        }
        return value;
    }

    /** Whether an entry of a cell can be read; if not, that is reported. */
    private boolean isClean(String text) {
        int fault = CleanText.faultIn(text);
        if (fault >= 0) {
            fail();
            report.add(StructureRule.NOT_TEXT, "", row, path, place, CleanText.describe(text, fault));
        } else if (text.isBlank()) {
            fail();
            report.add(
                    StructureRule.WRONG_TYPE,
                    "",
                    row,
                    path,
                    place,
                    StructureRule.WRONG_TYPE.phrase("of.code"),
                    StructureRule.WRONG_TYPE.phrase("found.emptyEntry"));
        }
        boolean isClean = fault < 0 && !text.isBlank();
        if (!isClean) {
            place.getParent().ifPresent(report::incomplete);
        }
        return isClean;
    }

    @Override
    public <V> V scalar(ScalarKind<V> kind) {
        failed = false;
        String cell = isDeclared(kind) ? declared.orElse("") : row.cell(path);
        int fault = CleanText.faultIn(cell);
        if (fault >= 0) {
            fail();
            report.add(StructureRule.NOT_TEXT, "", row, path, place, CleanText.describe(cell, fault));
            return kind.standIn();
        }
        boolean isVersion = kind.rule() == StructureRule.UNSUPPORTED_VERSION;
        if (isVersion && cell.matches("\\d+")) {
            // What a spreadsheet makes of 1.0.
            cell += ".0";
        }
        V value = parse(kind, cell);
        if (value != null && !(isVersion && FormatVersion.compare(cell, readable) == FormatVersion.REFUSED)) {
            return value;
        }
        fail();
        Optional<String> meant = kind.form() == ScalarKind.Form.NUMBER ? NumberMeant.find(cell) : Optional.empty();
        if (meant.isPresent()) {
            report.add(kind.rule(), ".meant", row, path, place, cell, meant.get());
        } else if (kind.choices().isEmpty()) {
            report.add(kind.rule(), kind.variant(), row, path, place, cell, isVersion ? readable : kind.expected());
        } else {
            report.addStranger(kind.rule(), row, path, place, cell, kind.choices());
        }
        return kind.standIn();
    }

    private <V> @Nullable V parse(ScalarKind<V> kind, String cell) {
        return switch (kind.form()) {
            case TEXT -> kind.choices().isEmpty() ? kind.parse(cell) : choice(kind, cell);
            case NUMBER ->
                cell.length() <= limits.getNumberLength()
                                && NUMBER.matcher(cell).matches()
                        ? kind.parse(cell)
                        : null;
            // Spreadsheets write truth values in capitals, people in words.
            case TRUTH ->
                kind.parse(
                        switch (cell.toLowerCase(Locale.ROOT)) {
                            case "yes" -> "true";
                            case "no" -> "false";
                            default -> cell.toLowerCase(Locale.ROOT);
                        });
        };
    }

    /** A constant, or its name in words. */
    private static <V> @Nullable V choice(ScalarKind<V> kind, String cell) {
        V exact = kind.parse(cell);
        if (exact != null) {
            return exact;
        }
        for (String choice : kind.choices()) {
            if (cell.equalsIgnoreCase(SheetWords.choice(choice))) {
                return kind.parse(choice);
            }
        }
        return null;
    }

    @Override
    public Due due(DueKind kind) {
        failed = false;
        String exact = row.cell(path);
        String wordsPath = path + "." + kind.words().names().get(0);
        if (exact.isEmpty()) {
            path = wordsPath;
            return Due.described(row.cell(path));
        }
        if (!row.cell(wordsPath).isEmpty()) {
            fail();
            report.add(StructureRule.DUPLICATE_PROPERTY, "", row, wordsPath, place, wordsPath);
            return kind.standIn();
        }
        Optional<Due> due = kind.find(exact);
        if (due.isEmpty()) {
            fail();
            report.add(
                    StructureRule.NOT_A_DATE,
                    ".dueCell",
                    row,
                    path,
                    place,
                    exact,
                    row.sheet().shown(wordsPath));
        }
        return due.orElseGet(kind::standIn);
    }

    @Override
    public Map<String, OpenValue> open(OpenKind kind) {
        failed = false;
        Optional<Map<String, OpenValue>> members = OpenJson.find(row.cell(path), limits);
        if (members.isEmpty()) {
            fail();
            report.add(
                    StructureRule.WRONG_TYPE,
                    "",
                    row,
                    path,
                    place,
                    StructureRule.WRONG_TYPE.phrase("of.jsonObject"),
                    "'" + row.cell(path) + "'");
        }
        return members.orElseGet(kind::standIn);
    }

    @Override
    public <V> Map<String, V> map(MapKind<V> kind) {
        throw new IllegalStateException("No plan has an object with names of the author's own at " + place);
    }

    /** Notes that the value at which it stands could not be read. */
    private void fail() {
        failed = true;
        report.fail(place);
    }
}
