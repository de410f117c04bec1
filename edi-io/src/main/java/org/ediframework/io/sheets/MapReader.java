package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.jspecify.annotations.Nullable;

/** Reads a map, and says what of it nobody can read. */
final class MapReader {

    private static final String VERSION = "1.0";

    /** What each property is: a choice of words, a number, or an object or list whose content is looked at where it is used. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "sections", List.of("keyArea", "objective", "ignore"),
            "days", List.of("day-first", "month-first"),
            "dayCells", List.of("as-shown", "swapped"),
            "quarters", List.of("financial", "calendar"),
            "struckThrough", List.of("NOT_STARTED", "IN_PROGRESS", "ON_HOLD", "COMPLETE", "STOPPED", "ignore"),
            "hiddenRows", List.of("read", "skip"));

    private static final List<String> OF_A_COLUMN = List.of("to", "split", "keep", "on", "blank");
    private static final Set<String> MONTHS = Set.of("yearStart", "academicStart");
    private static final Set<String> OBJECTS = Set.of("plan", "columns", "ratings", "statuses", "rows", "cells", "ids");
    private static final List<String> NAMES = List.of(
            "map",
            "sheet",
            "headerRow",
            "plan",
            "columns",
            "sections",
            "days",
            "dayCells",
            "quarters",
            "yearStart",
            "academicStart",
            "ratings",
            "statuses",
            "struckThrough",
            "hiddenRows",
            "rows",
            "cells",
            "ids",
            "unsure");

    private final String file;
    private final StructureFindings wording;
    private final List<Finding> findings = new ArrayList<>();

    MapReader(String file, RuleMessages messages) {
        this.file = file;
        this.wording = new StructureFindings(messages);
    }

    Loaded<SheetMap> read(byte[] bytes, Limits limits) {
        if (bytes.length > limits.getBytes()) {
            Location whole = Location.builder().file(file).build();
            findings.add(wording.exceeded(whole, "document", "bytes", limits.getBytes()));
            return Loaded.of(Optional.empty(), Findings.of(findings));
        }
        Optional<Map<String, OpenValue>> json = OpenJson.find(bytes, limits);
        if (json.isEmpty()) {
            add(StructureRule.MALFORMED, "", Pointer.ROOT, StructureRule.MALFORMED.phrase("is.map"));
            return Loaded.of(Optional.empty(), Findings.of(findings));
        }
        Map<String, OpenValue> members = json.get();
        members.forEach(this::check);
        if (!(members.get("map") instanceof OpenValue.Text version)
                || !version.value().equals(VERSION)) {
            add(StructureRule.MISSING_PROPERTY, ".mapVersion", Pointer.ROOT.child("map"), VERSION);
        }
        Map<String, SheetMap.Column> columns = columns(members.get("columns"));
        return Loaded.of(
                findings.isEmpty() ? Optional.of(new SheetMap(members, columns)) : Optional.empty(),
                Findings.of(findings));
    }

    private void check(String name, OpenValue value) {
        Pointer place = Pointer.ROOT.child(name);
        if (!NAMES.contains(name)) {
            Optional<String> nearest = NearestName.find(name, NAMES);
            if (nearest.isPresent()) {
                add(StructureRule.UNKNOWN_PROPERTY, ".nearest", place, name, nearest.get(), NAMES);
            } else {
                add(StructureRule.UNKNOWN_PROPERTY, "", place, name, NAMES);
            }
        } else if (CHOICES.containsKey(name)) {
            List<String> allowed = CHOICES.getOrDefault(name, List.of());
            if (!(value instanceof OpenValue.Text text) || !allowed.contains(text.value())) {
                add(StructureRule.NOT_ALLOWED, "", place, shown(value), allowed);
            }
        } else if (OBJECTS.contains(name) && !(value instanceof OpenValue.Members)) {
            expected("object", place, value);
        } else if ((MONTHS.contains(name) && !isWhole(value, 12))
                || (name.equals("headerRow") && !isWhole(value, 1_048_576))) {
            expected("month", place, value);
        }
    }

    private static boolean isWhole(OpenValue value, int most) {
        return value instanceof OpenValue.Numeral numeral
                && numeral.literal().matches("[1-9]\\d{0,6}")
                && Integer.parseInt(numeral.literal()) <= most;
    }

    private static String shown(OpenValue value) {
        return value instanceof OpenValue.Text text ? text.value() : value.toString();
    }

    private void expected(String what, Pointer place, OpenValue value) {
        Phrase of = StructureRule.WRONG_TYPE.phrase("of." + what);
        add(StructureRule.WRONG_TYPE, "", place, of, shown(value));
    }

    private Map<String, SheetMap.Column> columns(@Nullable OpenValue value) {
        Map<String, SheetMap.Column> columns = new LinkedHashMap<>();
        if (!(value instanceof OpenValue.Members members)) {
            if (value == null) {
                add(StructureRule.MISSING_PROPERTY, "", Pointer.ROOT.child("columns"), "columns");
            }
            return columns;
        }
        members.values().forEach((header, meaning) -> {
            Pointer place = Pointer.ROOT.child("columns").child(header);
            Map<String, OpenValue> said =
                    meaning instanceof OpenValue.Members object ? object.values() : Map.of("to", meaning);
            String word = said.get("to") instanceof OpenValue.Text text ? text.value() : "";
            Optional<Field> to = Field.find(word).filter(field -> field != Field.METRIC);
            if (to.isEmpty()) {
                add(StructureRule.NOT_ALLOWED, "", place, word, Field.words());
                return;
            }
            for (String name : said.keySet()) {
                if (!OF_A_COLUMN.contains(name)) {
                    add(StructureRule.UNKNOWN_PROPERTY, "", place.child(name), name, OF_A_COLUMN);
                }
            }
            columns.put(
                    header,
                    new SheetMap.Column(
                            to.get(),
                            SheetMap.texts(said.getOrDefault("split", new OpenValue.Nothing())),
                            SheetMap.texts(said.getOrDefault("keep", new OpenValue.Nothing())),
                            said.get("on") instanceof OpenValue.Text on ? on.value() : "",
                            blank(said, place)));
        });
        if (columns.values().stream().noneMatch(column -> column.to() == Field.ACTION)) {
            add(StructureRule.MISSING_PROPERTY, ".noAction", Pointer.ROOT.child("columns"));
        }
        return columns;
    }

    private Optional<SheetMap.Blank> blank(Map<String, OpenValue> said, Pointer place) {
        OpenValue value = said.getOrDefault("blank", new OpenValue.Nothing());
        Optional<SheetMap.Blank> blank =
                value instanceof OpenValue.Text text ? SheetMap.Blank.find(text.value()) : Optional.empty();
        if (said.containsKey("blank") && blank.isEmpty()) {
            List<String> allowed =
                    Stream.of(SheetMap.Blank.values()).map(SheetMap.Blank::word).toList();
            add(StructureRule.NOT_ALLOWED, "", place.child("blank"), shown(value), allowed);
        }
        return blank;
    }

    private void add(StructureRule rule, String variant, Pointer place, Object... gaps) {
        findings.add(wording.variantAt(
                rule, variant, place, Location.builder().file(file).build(), gaps));
    }
}
