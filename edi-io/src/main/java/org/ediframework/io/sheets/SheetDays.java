package org.ediframework.io.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellSheet;

/** Reads the days of a table, each by what its whole column says. */
final class SheetDays {

    private static final int LAST_MONTH = 12;
    private static final Set<Field> FIELDS =
            Set.of(Field.DUE, Field.START, Field.COMPLETED_ON, Field.NEXT_REVIEW, Field.UPDATE_ON);

    private final SheetMap map;
    private final ImportNotes notes;
    private final DayGrammar grammar;
    private final Map<Integer, DayOrder> orders = new HashMap<>();
    private final Set<Integer> suspected = new HashSet<>();

    SheetDays(SheetMap map, ImportNotes notes, List<SheetLine> lines) {
        this.map = map;
        this.notes = notes;
        this.grammar = new DayGrammar(map);
        Map<Integer, List<String>> texts = new HashMap<>();
        for (SheetLine line : lines) {
            for (SheetLine.Entry entry : line.entries()) {
                if (FIELDS.contains(entry.column().meaning().to()) && !entry.isAnswer()) {
                    int column = entry.column().index();
                    if (entry.cell().kind() == Cell.Kind.TEXT) {
                        texts.computeIfAbsent(column, unused -> new ArrayList<>())
                                .add(entry.text());
                    }
                }
            }
        }
        texts.forEach((column, ofColumn) -> {
            DayOrder here = DayOrder.of(ofColumn);
            orders.put(column, here == DayOrder.UNKNOWN ? map.days() : here);
            // A spreadsheet of another country makes days of 04/05/2026, month first, and leaves 31/03/2027 a text.
            if (ofColumn.stream().anyMatch(text -> DayOrder.of(text) != DayOrder.UNKNOWN)) {
                suspected.add(column);
            }
        });
    }

    /** When something is due; empty where that is asked. */
    Optional<Due> due(int row, SheetLine.Entry entry) {
        Cell cell = entry.cell();
        if (entry.isAnswer()) {
            return Optional.of(Due.find(cell.text()).orElseGet(() -> Due.described(cell.text())));
        }
        return switch (cell.kind()) {
            case DAY -> day(row, entry);
            case MONTH -> Due.find(cell.text().substring(0, 7));
            case NUMBER -> number(row, entry);
            default -> text(row, entry);
        };
    }

    private Optional<Due> day(int row, SheetLine.Entry entry) {
        LocalDate day = LocalDate.parse(entry.text());
        boolean isSame = day.getDayOfMonth() == day.getMonthValue();
        if (!suspected.contains(entry.column().index()) || day.getDayOfMonth() > LAST_MONTH || isSame) {
            return Optional.of(Due.on(day));
        }
        if (map.areDayCellsSwapped().isEmpty()) {
            return asked(row, entry, DayReading.Doubt.SWAPPED);
        }
        if (!map.areDayCellsSwapped().get()) {
            return Optional.of(Due.on(day));
        }
        LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        notes.note(row, entry, "swapped", entry.text(), swapped);
        return Optional.of(Due.on(swapped));
    }

    private Optional<Due> number(int row, SheetLine.Entry entry) {
        BigDecimal number = new BigDecimal(entry.text());
        if (number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(1990)) >= 0
                && number.compareTo(BigDecimal.valueOf(2100)) <= 0) {
            return text(row, entry);
        }
        return asked(row, entry, DayReading.Doubt.NUMBER);
    }

    /** Whether a text says when in another way than by a single day: a month, a season, words. */
    boolean saysOtherThanADay(SheetLine.Entry entry) {
        if (entry.isAnswer() || entry.cell().kind() != Cell.Kind.TEXT) {
            return false;
        }
        DayReading reading = reading(entry);
        return reading instanceof DayReading.Words
                || (reading instanceof DayReading.Exact exact && exact.due().getKind() != Due.Kind.DATE);
    }

    private DayReading reading(SheetLine.Entry entry) {
        String header = entry.column().header().toLowerCase(Locale.ROOT);
        return grammar.read(
                entry.text(), orders.getOrDefault(entry.column().index(), map.days()), header.contains("mm/yy"));
    }

    private Optional<Due> text(int row, SheetLine.Entry entry) {
        DayReading reading = reading(entry);
        if (reading instanceof DayReading.Exact exact) {
            if (!exact.due().toString().equals(entry.text().strip())) {
                notes.noteOnce(row, entry, "day", entry.text(), entry.text(), exact.due());
            }
            return Optional.of(exact.due());
        }
        if (reading instanceof DayReading.Words words) {
            notes.noteOnce(row, entry, "words", entry.text(), entry.text());
            return Optional.of(Due.described(words.text().strip()));
        }
        return asked(row, entry, ((DayReading.Asked) reading).doubt());
    }

    private Optional<Due> asked(int row, SheetLine.Entry entry, DayReading.Doubt doubt) {
        String cell = CellSheet.cellName(row, entry.column().index());
        notes.ask(row, entry, doubt.word(), entry.text(), cell);
        return Optional.empty();
    }
}
