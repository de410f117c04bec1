package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.json.OpenJson;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;

/**
 * What the columns, words and colours of somebody's sheet of actions mean: a JSON object that people can read and write.
 *
 * <pre>{@code
 * { "map": "1.0", "sheet": "Action Plan", "headerRow": 4,
 *   "plan": { "id": "westmere-2026", "title": "Equality plan", "organisation": { "id": "westmere", "name": "Westmere" },
 *             "period": "2026-04/2028-03" },
 *   "columns": { "Ref": "number", "Action": "action", "Timescale": "due", "RAG": "rating", "Comments": "ignore",
 *                "Lead": { "to": "responsible", "split": [";", "/", "line", "and"], "keep": ["Learning and Development"] },
 *                "Objective": { "to": "objective", "blank": "above" }, "Progress": { "to": "progress", "on": "2026-11-29" } },
 *   "sections": "keyArea", "days": "day-first", "quarters": "financial", "yearStart": 4,
 *   "ratings": { "Green": ["Green", "G", "fill:FF00B050"] }, "statuses": { "COMPLETE": ["Done", "rating:Blue"] },
 *   "struckThrough": "COMPLETE", "hiddenRows": "read", "cells": { "E7": "2027-05-04" } }
 * }</pre>
 *
 * <p>A map that {@link SheetImport#guessing guessing} has made says under {@code unsure} what somebody has to look at; a sheet is
 * not read by it until that is taken out. Immutable and thread-safe.
 */
public final class SheetMap {

    private final Map<String, OpenValue> members;
    private final Map<String, Column> columns;

    SheetMap(Map<String, OpenValue> members, Map<String, Column> columns) {
        this.members = Objects.requireNonNull(members, "members");
        this.columns = columns;
    }

    /**
     * What a column means.
     *
     * @param blank what an empty cell below a filled one means; absent where the map does not say
     */
    record Column(Field to, List<String> split, List<String> keep, String on, Optional<Blank> blank) {}

    /** What an empty cell means in a column that says to what actions belong. */
    enum Blank {
        /** What stands above it, as where cells were merged or a word was written once. */
        ABOVE,
        NOTHING;

        /** The word for it in a map. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Blank> find(String word) {
            return Arrays.stream(values())
                    .filter(blank -> blank.word().equals(word))
                    .findFirst();
        }
    }

    /** What quarters are parts of. */
    enum Quarters {
        FINANCIAL,
        CALENDAR,
        UNSAID
    }

    /** The reader of maps. */
    public static TextReader<Loaded<SheetMap>> reader() {
        return reader(RuleMessages.standard());
    }

    /** The reader of maps, with what is wrong told in these sentences. */
    public static TextReader<Loaded<SheetMap>> reader(RuleMessages messages) {
        return document ->
                new MapReader(document.file(), messages).read(document.bytes(Limits.standard()), Limits.standard());
    }

    /** The map as JSON, indented, with LF and one newline at its end. */
    public String toJson() {
        return OpenJson.toJson(members) + "\n";
    }

    /** What somebody has to look at before a sheet is read by it, in sentences. */
    public List<String> getUnsure() {
        return texts("unsure");
    }

    Optional<String> sheet() {
        return text("sheet");
    }

    OptionalInt headerRow() {
        return whole("headerRow");
    }

    /** What of the plan no row of the sheet says. */
    Map<String, OpenValue> plan() {
        return object("plan");
    }

    /** By the header, as it is written in the map. */
    Map<String, Column> columns() {
        return columns;
    }

    /** What rows between actions are: key areas, objectives, or nothing. */
    Field sections() {
        return text("sections").flatMap(Field::find).orElse(Field.KEY_AREA);
    }

    DayOrder days() {
        return switch (text("days").orElse("")) {
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            default -> DayOrder.UNKNOWN;
        };
    }

    /** Whether days that the spreadsheet holds are as they are shown, or with day and month swapped; empty where not said. */
    Optional<Boolean> areDayCellsSwapped() {
        return text("dayCells").map("swapped"::equals);
    }

    Quarters quarters() {
        return switch (text("quarters").orElse("")) {
            case "financial" -> Quarters.FINANCIAL;
            case "calendar" -> Quarters.CALENDAR;
            default -> Quarters.UNSAID;
        };
    }

    /** The month in which years such as 2026/27 begin. */
    OptionalInt yearStart() {
        return whole("yearStart");
    }

    /** The month in which academic years begin; September unless said. */
    int academicStart() {
        return whole("academicStart").orElse(9);
    }

    /** The words and fills of each rating. */
    Map<String, List<String>> ratings() {
        return lists("ratings");
    }

    /** The words of each status, {@code rating:Blue} among them. */
    Map<String, List<String>> statuses() {
        return lists("statuses");
    }

    /** The status of what is struck through; empty where not said. */
    Optional<String> struckThrough() {
        return text("struckThrough");
    }

    boolean areHiddenRowsRead() {
        return !text("hiddenRows").orElse("read").equals("skip");
    }

    /** What rows are that do not speak for themselves, by their number: above, ignore or section. */
    Map<String, String> rows() {
        return answers("rows");
    }

    /** What cells hold, by their name. */
    Map<String, String> cells() {
        return answers("cells");
    }

    /** The ids of actions, by their row. */
    Map<String, String> ids() {
        return answers("ids");
    }

    private Optional<String> text(String name) {
        return members.get(name) instanceof OpenValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private OptionalInt whole(String name) {
        return members.get(name) instanceof OpenValue.Numeral numeral
                        && numeral.literal().matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(numeral.literal()))
                : OptionalInt.empty();
    }

    private Map<String, OpenValue> object(String name) {
        return members.get(name) instanceof OpenValue.Members object ? object.values() : Map.of();
    }

    private List<String> texts(String name) {
        return texts(members.get(name) == null ? new OpenValue.Nothing() : members.get(name));
    }

    static List<String> texts(OpenValue value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof OpenValue.Elements elements) {
            for (OpenValue element : elements.values()) {
                if (element instanceof OpenValue.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return texts;
    }

    private Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object(name).forEach((key, value) -> lists.put(key, texts(value)));
        return lists;
    }

    private Map<String, String> answers(String name) {
        Map<String, String> answers = new LinkedHashMap<>();
        object(name).forEach((key, value) -> {
            if (value instanceof OpenValue.Text text) {
                answers.put(key, text.value());
            }
        });
        return answers;
    }
}
