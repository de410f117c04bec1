package org.ediframework.io.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.Cost;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.ProgressUpdate;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.cells.Cell;
import org.jspecify.annotations.Nullable;

/** Makes an action of a row by what its columns mean. */
final class ActionReader {

    private static final Pattern COST =
            Pattern.compile("([\u00a3\u20ac$]?)\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(k)?");
    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[-\u2022*\u25aa\u2013]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+(.*)$");

    private final SheetMap map;
    private final ImportNotes notes;
    private final SheetDays days;
    private final SheetWordsRead words;
    private final Map<Integer, OwnerGrammar> owners;

    ActionReader(
            SheetMap map, ImportNotes notes, SheetDays days, SheetWordsRead words, Map<Integer, OwnerGrammar> owners) {
        this.map = map;
        this.notes = notes;
        this.days = days;
        this.words = words;
        this.owners = owners;
    }

    /** The action of a line, without what it refers to. */
    Action.Builder read(SheetLine line, String id) {
        Action.Builder action = Action.builder().id(id);
        List<String> more = new ArrayList<>();
        title(line, action, more);
        number(line, action);
        for (SheetLine.Entry entry : line.all(Field.DESCRIPTION)) {
            more.add(entry.text().strip());
        }
        if (!more.isEmpty()) {
            action.description(String.join("\n", more));
        }
        line.all(Field.RESPONSIBLE).forEach(entry -> action.addAllResponsible(owners(line, entry)));
        SheetLine.Entry accountable = line.find(Field.ACCOUNTABLE);
        if (accountable != null) {
            action.accountable(String.join(", ", lines(accountable.text())));
        }
        SheetLine.Entry due = line.find(Field.DUE);
        if (due != null) {
            days.due(line.row(), due).ifPresent(action::due);
        }
        day(line, Field.START).ifPresent(action::start);
        day(line, Field.COMPLETED_ON).ifPresent(action::completedOn);
        day(line, Field.NEXT_REVIEW).ifPresent(action::nextReview);
        criteria(line, action);
        SheetLine.Entry resources = line.find(Field.RESOURCES);
        if (resources != null) {
            action.resources(resources.text().strip());
        }
        cost(line, action);
        milestones(line, action);
        progress(line, action);
        characteristics(line, action);
        Optional<String> rating = words.rating(line);
        rating.ifPresent(action::rating);
        status(line, rating).ifPresent(action::status);
        return action;
    }

    private void title(SheetLine line, Action.Builder action, List<String> more) {
        SheetLine.Entry entry = line.find(Field.ACTION);
        List<String> lines = entry == null ? List.of() : lines(entry.text());
        if (entry == null || lines.isEmpty()) {
            action.title("-");
            return;
        }
        action.title(lines.get(0));
        if (lines.size() > 1) {
            more.add(String.join("\n", lines.subList(1, lines.size())));
            notes.note(line.row(), entry, "titleAndMore", lines.get(0), lines.size() - 1);
        }
    }

    private void number(SheetLine line, Action.Builder action) {
        SheetLine.Entry number = line.find(Field.NUMBER);
        if (number == null) {
            return;
        }
        action.number(number.text().strip());
        if (number.cell().kind() == Cell.Kind.NUMBER && number.text().contains(".")) {
            notes.noteOnce(line.row(), number, "numbers", "", number.column().header(), number.text());
        } else if (number.cell().kind() == Cell.Kind.DAY || number.cell().kind() == Cell.Kind.MONTH) {
            notes.ask(line.row(), number, "numberIsDay", number.text());
        }
    }

    private List<String> owners(SheetLine line, SheetLine.Entry entry) {
        OwnerGrammar grammar = owners.get(entry.column().index());
        if (grammar == null) {
            return List.of(entry.text().strip());
        }
        OwnerGrammar.Owners found = grammar.split(entry.text());
        if (found.isDoubted()) {
            String read = found.names().isEmpty() ? "-" : String.join("; ", found.names());
            notes.noteOnce(line.row(), entry, "owners", entry.text(), entry.text(), read);
        }
        return found.names();
    }

    private Optional<LocalDate> day(SheetLine line, Field field) {
        SheetLine.Entry entry = line.find(field);
        if (entry == null) {
            return Optional.empty();
        }
        Optional<Due> read = days.saysOtherThanADay(entry) ? Optional.empty() : days.due(line.row(), entry);
        if (read.isEmpty() && !days.saysOtherThanADay(entry)) {
            return Optional.empty();
        }
        if (read.filter(due -> due.getKind() == Due.Kind.DATE).isPresent()) {
            return read.get().getLastDay();
        }
        notes.ask(line.row(), entry, "dayNeeded", entry.text());
        return Optional.empty();
    }

    private static void criteria(SheetLine line, Action.Builder action) {
        for (SheetLine.Entry entry : line.entries()) {
            Field field = entry.column().meaning().to();
            if ((field == Field.SUCCESS_CRITERIA || field == Field.TARGET)
                    && entry.cell().isFilled()) {
                action.addAllSuccessCriteria(items(entry.text()));
            }
        }
    }

    private void cost(SheetLine line, Action.Builder action) {
        SheetLine.Entry entry = line.find(Field.COST);
        if (entry == null) {
            return;
        }
        Matcher cost = COST.matcher(entry.text().strip().toLowerCase(Locale.ROOT));
        if (!cost.matches()) {
            notes.ask(line.row(), entry, "cost", entry.text());
            return;
        }
        String fraction = cost.group(3) == null ? "" : cost.group(3);
        BigDecimal amount = new BigDecimal(cost.group(2).replace(",", "") + fraction);
        if (cost.group(4) != null) {
            amount = amount.multiply(BigDecimal.valueOf(1_000));
        }
        String currency =
                switch (cost.group(1)) {
                    case "\u20ac" -> "EUR";
                    case "$" -> "USD";
                    default -> "GBP";
                };
        if (!currency.equals("GBP") || cost.group(1).isEmpty() || cost.group(4) != null) {
            notes.noteOnce(
                    line.row(), entry, "cost", entry.text(), entry.text(), amount.toPlainString() + " " + currency);
        }
        action.cost(Cost.builder().amount(amount).currency(currency).build());
    }

    private static void milestones(SheetLine line, Action.Builder action) {
        int number = 1;
        for (SheetLine.Entry entry : line.all(Field.MILESTONES)) {
            for (String item : items(entry.text())) {
                action.addMilestones(
                        Milestone.builder().id("m" + number++).title(item).build());
            }
        }
    }

    private void progress(SheetLine line, Action.Builder action) {
        for (SheetLine.Entry entry : line.all(Field.PROGRESS)) {
            Optional<LocalDate> on = day(line, Field.UPDATE_ON);
            String said = entry.column().meaning().on();
            Due due = said.isEmpty() ? null : Due.find(said).orElse(null);
            if (on.isEmpty() && due != null && due.getKind() == Due.Kind.DATE) {
                on = due.getLastDay();
            }
            if (on.isPresent()) {
                action.addUpdates(ProgressUpdate.builder()
                        .on(on.get())
                        .note(entry.text().strip())
                        .build());
            } else {
                notes.noteOnce(
                        line.row(), entry, "progressDay", "", entry.column().header());
                notes.ask(line.row(), entry, "progressDay", entry.column().header());
            }
        }
    }

    private void characteristics(SheetLine line, Action.Builder action) {
        for (SheetLine.Entry entry : line.all(Field.CHARACTERISTICS)) {
            for (String word : entry.text().split("[;,\\n/]| and | & ", -1)) {
                String name = word.strip();
                if (name.isEmpty()) {
                    continue;
                }
                Characteristic found = characteristic(name);
                if (found == null) {
                    notes.ask(line.row(), entry, "characteristic", name);
                } else {
                    action.addCharacteristics(found);
                }
            }
        }
    }

    private static @Nullable Characteristic characteristic(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        if (id.equals("all") || id.equals("all-protected") || id.equals("all-protected-characteristics")) {
            return Characteristic.of("all-protected");
        }
        for (Characteristic each : Characteristic.protectedCharacteristics()) {
            if (each.getId().equals(id)) {
                return each;
            }
        }
        return switch (id) {
            case "ethnicity" -> Characteristic.RACE;
            case "gender" -> Characteristic.SEX;
            case "religion", "belief", "religion-belief" -> Characteristic.RELIGION_OR_BELIEF;
            case "pregnancy", "maternity", "pregnancy-maternity" -> Characteristic.PREGNANCY_AND_MATERNITY;
            case "marriage", "civil-partnership", "marriage-civil-partnership" ->
                Characteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP;
            default -> null;
        };
    }

    private Optional<ActionStatus> status(SheetLine line, Optional<String> rating) {
        Optional<ActionStatus> said = words.status(line, rating);
        SheetLine.Entry action = line.find(Field.ACTION);
        if (action == null || !action.cell().style().isStruckThrough()) {
            return said;
        }
        Optional<String> means = map.struckThrough();
        if (means.isEmpty()) {
            notes.ask(line.row(), action, "struckThrough", line.row());
            return said;
        }
        if (means.get().equals("ignore")) {
            return said;
        }
        ActionStatus struck = ActionStatus.valueOf(means.get());
        notes.note(line.row(), action, "struckThrough", line.row(), struck.name());
        if (said.isPresent() && said.get() != struck) {
            notes.ask(
                    line.row(),
                    action,
                    "struckThroughOrStatus",
                    struck.name(),
                    said.get().name());
        }
        return Optional.of(struck);
    }

    /** The lines of a text that hold anything. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The items of a text: its lines, without the numbers or bullets in front of them. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String line : lines(text)) {
            Matcher item = ITEM.matcher(line);
            items.add(item.matches() && !item.group(1).isBlank() ? item.group(1).strip() : line);
        }
        return items;
    }
}
