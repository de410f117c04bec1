package org.ediframework.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.FormatVersion;
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
import org.jspecify.annotations.Nullable;

/** Puts a plan together from the rows of its sheets, the other way round from {@link PlanRows}. */
final class PlanReader implements ValueReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+");

    private final Grid grid;
    private final PackageReport report;
    private final Limits limits;
    private final boolean guarded;
    private final String readable;

    private Grid.Cursor row;
    private String path = "";
    private Pointer place = Pointer.ROOT;
    private boolean failed;

    PlanReader(Grid grid, PackageReport report, Limits limits, boolean guarded, String readable) {
        this.grid = grid;
        this.report = report;
        this.limits = limits;
        this.guarded = guarded;
        this.readable = readable;
        this.row = grid.document();
    }

    /** Reads a row that belongs to nothing, for what is wrong with it. */
    void readStray(Grid.Cursor stray, Pointer list) {
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
            path = prefix + property.name();
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
            type.set(builder, property.name(), Sheet.isCell(property.kind()) ? together(property) : rows(property));
        } else if (property.isRequired() || row.hasAny(path)) {
            boolean isLeaf = !(property.kind() instanceof ObjectType);
            if (isLeaf && !row.hasAny(path)) {
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

    private List<Object> rows(Property property) {
        Grid.Cursor outer = row;
        Pointer list = place;
        String outerPath = path;
        List<Object> values = new ArrayList<>();
        for (Grid.Cursor entry : grid.entries(outer, outerPath)) {
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
        String cell = cell();
        if (!cell.isEmpty() && property.kind() instanceof ScalarKind<?> kind) {
            for (String text : cell.split(PlanRows.SEPARATOR, -1)) {
                place = list.child(values.size());
                Object value = isClean(text) ? read(kind, text.strip(), list) : null;
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
        String cell = kind.form() == ScalarKind.Form.TEXT ? cell() : row.cell(path);
        int fault = CleanText.faultIn(cell);
        if (fault >= 0) {
            fail();
            report.add(StructureRule.NOT_TEXT, "", row, path, place, CleanText.describe(cell, fault));
            return kind.standIn();
        }
        boolean isVersion = kind.rule() == StructureRule.UNSUPPORTED_VERSION;
        V value = parse(kind, cell);
        if (value != null && !(isVersion && FormatVersion.compare(cell, readable) == FormatVersion.REFUSED)) {
            return value;
        }
        fail();
        if (kind.choices().isEmpty()) {
            report.add(kind.rule(), kind.variant(), row, path, place, cell, isVersion ? readable : kind.expected());
        } else {
            report.addStranger(kind.rule(), row, path, place, cell, kind.choices());
        }
        return kind.standIn();
    }

    private <V> @Nullable V parse(ScalarKind<V> kind, String cell) {
        return switch (kind.form()) {
            case TEXT -> kind.parse(cell);
            case NUMBER ->
                cell.length() <= limits.getNumberLength()
                                && NUMBER.matcher(cell).matches()
                        ? kind.parse(cell)
                        : null;
            // Spreadsheets write truth values in capitals.
            case TRUTH -> kind.parse(cell.toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public Due due(DueKind kind) {
        failed = false;
        String exact = row.cell(path);
        String wordsPath = path + "." + kind.words().names().get(0);
        if (exact.isEmpty()) {
            path = wordsPath;
            return Due.described(cell());
        }
        if (!row.cell(wordsPath).isEmpty()) {
            fail();
            report.add(StructureRule.DUPLICATE_PROPERTY, "", row, wordsPath, place, wordsPath);
            return kind.standIn();
        }
        Optional<Due> due = kind.find(exact);
        if (due.isEmpty()) {
            fail();
            report.add(StructureRule.NOT_A_DATE, ".dueCell", row, path, place, exact, wordsPath);
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

    private String cell() {
        return guarded ? SafeCells.unguard(row.cell(path)) : row.cell(path);
    }

    /** Notes that the value at which it stands could not be read. */
    private void fail() {
        failed = true;
        report.fail(place);
    }
}
