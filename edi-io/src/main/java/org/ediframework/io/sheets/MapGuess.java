package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.vocabulary.OpenValue;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;

/** Proposes a map for a sheet of actions, and says what is unsure about it. For one workbook. */
final class MapGuess {

    private static final Pattern YEARS = Pattern.compile("(20\\d\\d)\\s?(?:[-/\u2013]|to)\\s?(20\\d\\d|\\d\\d)\\b");
    private static final Pattern YEAR_PAIR =
            Pattern.compile("(?i)(?:\\bfy\\s?)?\\b(?:20)?\\d\\d\\s?[/-]\\s?(?:20)?\\d\\d\\b");
    private static final Pattern ABOUT_THE_FILE = Pattern.compile(
            "^(?:(?:last )?(?:updated|reviewed|printed|revised)|version|v\\d|date|draft|approved|adopted|page|status|key|as at)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 12;

    private final String file;
    private final List<String> unsure = new ArrayList<>();
    private final Map<Field, Integer> taken = new EnumMap<>(Field.class);

    MapGuess(String file) {
        this.file = file;
    }

    /** The map of the first of these sheets, all of which have a table of actions. */
    SheetMap guess(List<CellSheet> tables) {
        CellSheet sheet = tables.get(0);
        if (tables.size() > 1) {
            unsure.add("sheet: these sheets have a row for each action, and the first was taken: "
                    + String.join(", ", tables.stream().map(CellSheet::name).toList()));
        }
        FoundHeader header = FoundHeader.find(sheet).orElseThrow();
        Map<String, OpenValue> members = new LinkedHashMap<>();
        members.put("map", new OpenValue.Text("1.0"));
        members.put("sheet", new OpenValue.Text(sheet.name()));
        members.put("headerRow", new OpenValue.Numeral(Integer.toString(header.row())));
        members.put("plan", plan(sheet, header));
        Map<Integer, Field> meanings = meanings(header);
        members.put("columns", columns(sheet, header, meanings));
        members.put("sections", new OpenValue.Text("keyArea"));
        days(sheet, header, meanings, members);
        words(sheet, header, meanings, members);
        struck(sheet, header, meanings);
        if (!unsure.isEmpty()) {
            members.put("unsure", texts(unsure));
        }
        return new SheetMap(members, Map.of());
    }

    private static OpenValue texts(Iterable<String> texts) {
        List<OpenValue> values = new ArrayList<>();
        texts.forEach(text -> values.add(new OpenValue.Text(text)));
        return new OpenValue.Elements(values);
    }

    /** What no row says: from the lines above the header, and the name of the file. */
    private OpenValue plan(CellSheet sheet, FoundHeader header) {
        List<String> titles = new ArrayList<>();
        for (CellRow row : sheet.rows()) {
            if (row.number() < header.row() && row.filled() == 1) {
                row.cells().stream()
                        .filter(Cell::isFilled)
                        .map(Cell::text)
                        .findFirst()
                        .ifPresent(titles::add);
            }
        }
        Optional<String> title = titles.stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains("plan"))
                .findFirst();
        Optional<String> organisation = titles.stream()
                .filter(text -> title.filter(text::equals).isEmpty()
                        && !ABOUT_THE_FILE.matcher(text).find())
                .findFirst();
        String stem = file.replaceAll("\\.[^.]*$", "");
        String called = title.orElse(sheet.name());
        String whose = organisation.orElse("Organisation");
        Set<String> ids = new LinkedHashSet<>();
        Map<String, OpenValue> plan = new LinkedHashMap<>();
        plan.put("id", new OpenValue.Text(KeptIds.free(stem, "plan", ids)));
        plan.put("title", new OpenValue.Text(called));
        plan.put("language", new OpenValue.Text("en-GB"));
        Map<String, OpenValue> owner = new LinkedHashMap<>();
        owner.put("id", new OpenValue.Text(KeptIds.free(whose, "organisation", new LinkedHashSet<>())));
        owner.put("name", new OpenValue.Text(whose));
        plan.put("organisation", new OpenValue.Members(owner));
        String period = period(titles, sheet, header);
        plan.put("period", new OpenValue.Text(period));
        unsure.add("plan: id, title '" + called + "', organisation '" + whose + "' and period " + period
                + " are taken from the lines above the header, the days and the name of the file");
        return new OpenValue.Members(plan);
    }

    private static String period(List<String> titles, CellSheet sheet, FoundHeader header) {
        for (String title : titles) {
            Matcher years = YEARS.matcher(title);
            if (years.find()) {
                String last = years.group(2).length() == 2 ? "20" + years.group(2) : years.group(2);
                if (Integer.parseInt(last) > Integer.parseInt(years.group(1))) {
                    return years.group(1) + "-04/" + last + "-03";
                }
            }
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                Matcher year =
                        Pattern.compile("\\b(20[1-9]\\d)\\b").matcher(row.number() > header.row() ? cell.text() : "");
                while (year.find()) {
                    first = Math.min(first, Integer.parseInt(year.group(1)));
                    last = Math.max(last, Integer.parseInt(year.group(1)));
                }
            }
        }
        return last == 0 ? "2026-01/2026-12" : first + "-01/" + last + "-12";
    }

    /** What each column means: sure ones first, then the likeliest of those left that nothing else means. */
    private Map<Integer, Field> meanings(FoundHeader header) {
        Map<Integer, Field> meanings = new TreeMap<>();
        for (FoundHeader.Named named : header.headers()) {
            named.meaning()
                    .filter(HeaderWords.Meaning::isSure)
                    .ifPresent(meaning -> settle(named, meaning.fields().get(0), meanings));
        }
        boolean hasAction = taken.containsKey(Field.ACTION);
        for (FoundHeader.Named named : header.headers()) {
            boolean mayBeAction = named.meaning()
                    .filter(meaning -> meaning.fields().contains(Field.ACTION))
                    .isPresent();
            if (!hasAction && mayBeAction && !meanings.containsKey(named.column())) {
                settle(named, Field.ACTION, meanings);
                unsure(named, Field.ACTION);
                hasAction = true;
            }
        }
        for (FoundHeader.Named named : header.headers()) {
            if (!meanings.containsKey(named.column())) {
                Field field = named.meaning()
                        .flatMap(meaning -> meaning.fields().stream()
                                .filter(each ->
                                        each != Field.METRIC && (each.isRepeatable() || !taken.containsKey(each)))
                                .findFirst())
                        .orElse(Field.IGNORE);
                settle(named, field, meanings);
                unsure(named, field);
            }
        }
        return meanings;
    }

    private void settle(FoundHeader.Named named, Field field, Map<Integer, Field> meanings) {
        boolean isTwice = taken.merge(field, 1, Integer::sum) > 1 && !field.isRepeatable();
        meanings.put(named.column(), isTwice ? Field.IGNORE : field);
        if (isTwice) {
            unsure(named, Field.IGNORE);
        }
    }

    private void unsure(FoundHeader.Named named, Field taken) {
        List<String> others = named.meaning()
                .map(meaning -> meaning.fields().stream().map(Field::word).toList())
                .orElse(List.of());
        String why = "; it may mean " + String.join(" or ", others);
        if (others.isEmpty()) {
            why = "; nothing is known of such a header";
        } else if (others.equals(List.of(taken.word()))) {
            why = ", which such a header does not always mean";
        }
        unsure.add("columns: '" + named.text() + "' was taken for " + taken.word() + why);
    }

    /** Whether a column leaves cells empty below one that is filled, and that was not merged over them. */
    private static boolean isBlankBelow(CellSheet sheet, FoundHeader header, int column) {
        boolean isBelow = false;
        for (CellRow row : sheet.rows()) {
            Cell cell = row.find(column);
            boolean isFilled = cell != null && cell.isFilled();
            if (row.number() > header.row() && row.filled() > 1) {
                if (isBelow
                        && !isFilled
                        && !sheet.merges().stream().anyMatch(merge -> merge.isOver(row.number(), column))) {
                    return true;
                }
                isBelow |= isFilled;
            }
        }
        return false;
    }

    private OpenValue columns(CellSheet sheet, FoundHeader header, Map<Integer, Field> meanings) {
        Map<String, OpenValue> columns = new LinkedHashMap<>();
        for (FoundHeader.Named named : header.headers()) {
            Field field = meanings.getOrDefault(named.column(), Field.IGNORE);
            OpenValue meaning = new OpenValue.Text(field.word());
            if (field == Field.PROGRESS && !taken.containsKey(Field.UPDATE_ON)) {
                Map<String, OpenValue> progress = new LinkedHashMap<>();
                progress.put("to", meaning);
                progress.put("on", new OpenValue.Text(""));
                meaning = new OpenValue.Members(progress);
                unsure.add(
                        "columns: '" + named.text() + "' holds progress; say under 'on' on which day it was written");
            }
            if (field.isOfSeveral() && isBlankBelow(sheet, header, named.column())) {
                Map<String, OpenValue> asAbove = new LinkedHashMap<>();
                asAbove.put("to", meaning);
                asAbove.put("blank", new OpenValue.Text(SheetMap.Blank.ABOVE.word()));
                meaning = new OpenValue.Members(asAbove);
                unsure.add(
                        "columns: cells that '" + named.text() + "' leaves empty were taken to be as those above; say "
                                + "\"blank\": \"" + SheetMap.Blank.NOTHING.word() + "\" where they mean nothing");
            }
            columns.put(named.text(), meaning);
        }
        return new OpenValue.Members(columns);
    }

    private void days(
            CellSheet sheet, FoundHeader header, Map<Integer, Field> meanings, Map<String, OpenValue> members) {
        boolean hasYears = false;
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                boolean isDue = row.number() > header.row() && meanings.get(cell.column()) == Field.DUE;
                hasYears |= isDue
                        && cell.kind() == Cell.Kind.TEXT
                        && YEAR_PAIR.matcher(cell.text()).find();
            }
        }
        if (hasYears) {
            members.put("yearStart", new OpenValue.Numeral("4"));
            unsure.add("yearStart: years such as 2026/27 were taken to begin in April");
        }
    }

    /** The words and fills of ratings and statuses. */
    private void words(
            CellSheet sheet, FoundHeader header, Map<Integer, Field> meanings, Map<String, OpenValue> members) {
        Set<String> ratings = new LinkedHashSet<>();
        Set<String> fills = new LinkedHashSet<>();
        Set<String> statuses = new LinkedHashSet<>();
        Map<String, String> key = new LinkedHashMap<>();
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                Field field = row.number() > header.row() ? meanings.get(cell.column()) : null;
                Optional<String> fill = cell.style().fill();
                if (field == Field.RATING && cell.isFilled()) {
                    ratings.add(cell.text().strip());
                    fill.ifPresent(argb -> key.put(argb, cell.text().strip()));
                } else if (field == Field.RATING) {
                    fill.ifPresent(fills::add);
                } else if (field == Field.STATUS && cell.isFilled()) {
                    statuses.add(cell.text().strip());
                } else if (field == null && cell.isFilled() && fill.isPresent()) {
                    key.putIfAbsent(fill.get(), cell.text().strip().replaceAll("\\s*[=:\u2013-].*$", ""));
                }
            }
        }
        putRatings(ratings, fills, key, members);
        putStatuses(statuses, members);
    }

    private void putRatings(
            Set<String> ratings, Set<String> fills, Map<String, String> key, Map<String, OpenValue> members) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        if (ratings.size() <= MOST_WORDS) {
            ratings.forEach(rating ->
                    words.computeIfAbsent(rating, unused -> new ArrayList<>()).add(rating));
        }
        for (String fill : fills) {
            String named = key.getOrDefault(fill, "");
            if (named.isEmpty()) {
                unsure.add("ratings: cells without words are filled with " + fill + "; put \"fill:" + fill
                        + "\" to the rating that it stands for");
            } else {
                words.computeIfAbsent(named, unused -> new ArrayList<>()).add("fill:" + fill);
                unsure.add("ratings: the fill " + fill + " was taken for '" + named + "' by the sheet's own key");
            }
        }
        if (!words.isEmpty()) {
            Map<String, OpenValue> values = new LinkedHashMap<>();
            words.forEach((rating, each) -> values.put(rating, texts(each)));
            members.put("ratings", new OpenValue.Members(values));
        }
    }

    private void putStatuses(Set<String> found, Map<String, OpenValue> members) {
        Map<ActionStatus, Set<String>> words = new EnumMap<>(ActionStatus.class);
        for (String word : found) {
            Optional<ActionStatus> plain = SheetWordsRead.plain(word);
            if (plain.isPresent()) {
                words.computeIfAbsent(plain.get(), unused -> new LinkedHashSet<>())
                        .add(word);
            } else {
                unsure.add("statuses: put '" + word + "' to one of " + EnumSet.allOf(ActionStatus.class));
            }
        }
        if (!words.isEmpty()) {
            Map<String, OpenValue> values = new LinkedHashMap<>();
            words.forEach((status, each) -> values.put(status.name(), texts(each)));
            members.put("statuses", new OpenValue.Members(values));
        }
    }

    private void struck(CellSheet sheet, FoundHeader header, Map<Integer, Field> meanings) {
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (row.number() > header.row()
                        && meanings.get(cell.column()) == Field.ACTION
                        && cell.isFilled()
                        && cell.style().isStruckThrough()) {
                    unsure.add("struckThrough: " + CellSheet.cellName(row.number(), cell.column())
                            + " is struck through; say under 'struckThrough' which status that is, or ignore");
                    return;
                }
            }
        }
    }
}
