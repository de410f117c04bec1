package org.ediframework.io.sheets;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.ActionStatus;

/** Reads ratings and statuses by the words and fills that a map gives for them. */
final class SheetWordsRead {

    private static final String FILL = "fill:";
    private static final String RATING = "rating:";

    /** Words that mean a status wherever they stand. */
    private static final Map<String, ActionStatus> PLAIN = Map.ofEntries(
            Map.entry("not started", ActionStatus.NOT_STARTED),
            Map.entry("not yet started", ActionStatus.NOT_STARTED),
            Map.entry("to do", ActionStatus.NOT_STARTED),
            Map.entry("in progress", ActionStatus.IN_PROGRESS),
            Map.entry("in-progress", ActionStatus.IN_PROGRESS),
            Map.entry("under way", ActionStatus.IN_PROGRESS),
            Map.entry("started", ActionStatus.IN_PROGRESS),
            Map.entry("underway", ActionStatus.IN_PROGRESS),
            Map.entry("on hold", ActionStatus.ON_HOLD),
            Map.entry("paused", ActionStatus.ON_HOLD),
            Map.entry("complete", ActionStatus.COMPLETE),
            Map.entry("completed", ActionStatus.COMPLETE),
            Map.entry("done", ActionStatus.COMPLETE),
            Map.entry("stopped", ActionStatus.STOPPED),
            Map.entry("abandoned", ActionStatus.STOPPED),
            Map.entry("cancelled", ActionStatus.STOPPED));

    private final SheetMap map;
    private final ImportNotes notes;
    private final Map<String, String> ratings = new HashMap<>();
    private final Map<String, ActionStatus> statuses = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    SheetWordsRead(SheetMap map, ImportNotes notes) {
        this.map = map;
        this.notes = notes;
        map.ratings().forEach((rating, words) -> {
            ratings.put(HeaderWords.plain(rating), rating);
            words.forEach(word -> ratings.put(HeaderWords.plain(word), rating));
        });
        for (ActionStatus status : ActionStatus.values()) {
            for (String word : map.statuses().getOrDefault(status.name(), List.of())) {
                statuses.put(HeaderWords.plain(word), status);
            }
        }
    }

    /** The status that a word means wherever it stands. */
    static Optional<ActionStatus> plain(String word) {
        return Optional.ofNullable(PLAIN.get(HeaderWords.plain(word)));
    }

    /** The ratings of the map, and those found that it does not name. */
    Set<String> ratings() {
        Set<String> all = new LinkedHashSet<>(map.ratings().keySet());
        all.addAll(used);
        return all;
    }

    /** The rating of a line. */
    Optional<String> rating(SheetLine line) {
        for (SheetLine.Entry entry : line.entries()) {
            if (entry.column().meaning().to() == Field.RATING) {
                return entry.cell().isFilled() ? word(line, entry) : fill(line, entry);
            }
        }
        return Optional.empty();
    }

    private Optional<String> word(SheetLine line, SheetLine.Entry entry) {
        String known = ratings.get(HeaderWords.plain(entry.text()));
        if (known == null && !map.ratings().isEmpty()) {
            notes.ask(line.row(), entry, "rating", entry.text(), map.ratings().keySet());
            return Optional.empty();
        }
        String rating = known == null ? entry.text().strip() : known;
        used.add(rating);
        Optional<String> byFill = entry.cell().style().fill().map(argb -> ratings.get(HeaderWords.plain(FILL + argb)));
        if (byFill.isPresent() && !byFill.get().equals(rating)) {
            notes.ask(line.row(), entry, "ratingOrFill", rating, byFill.get());
        }
        return Optional.of(rating);
    }

    private Optional<String> fill(SheetLine line, SheetLine.Entry entry) {
        Optional<String> argb = entry.cell().style().fill();
        if (argb.isEmpty()) {
            return Optional.empty();
        }
        String known = ratings.get(HeaderWords.plain(FILL + argb.get()));
        if (known == null) {
            notes.noteOnce(line.row(), entry, "fillUnknown", argb.get(), argb.get());
            return Optional.empty();
        }
        notes.noteOnce(line.row(), entry, "fill", argb.get(), argb.get(), known);
        used.add(known);
        return Optional.of(known);
    }

    /** The status of a line: by its own word, else by its rating where the map says so. */
    Optional<ActionStatus> status(SheetLine line, Optional<String> rating) {
        SheetLine.Entry entry = line.find(Field.STATUS);
        if (entry == null) {
            return rating.map(value -> statuses.get(HeaderWords.plain(RATING + value)));
        }
        ActionStatus known = statuses.get(HeaderWords.plain(entry.text()));
        if (known == null) {
            known = PLAIN.get(HeaderWords.plain(entry.text()));
        }
        if (known == null) {
            notes.ask(line.row(), entry, "status", entry.text());
            return Optional.empty();
        }
        if (!HeaderWords.plain(entry.text())
                .equals(HeaderWords.plain(known.name().replace('_', ' ')))) {
            notes.noteOnce(line.row(), entry, "status", entry.text(), entry.text(), known.name());
        }
        return Optional.of(known);
    }
}
