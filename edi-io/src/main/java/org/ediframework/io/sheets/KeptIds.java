package org.ediframework.io.sheets;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;

/**
 * Gives actions their ids: those of an earlier plan where number and title are the same, else one made of the number. Where
 * only one of the two is the same it is asked whether it is the same action: numbers alone change from year to year, are
 * missing, or lose the 0 of 1.10.
 */
final class KeptIds {

    private static final int LONGEST = 40;
    private static final int MOST = 64;

    private final SheetMap map;
    private final List<Action> earlier;
    private final ImportNotes notes;
    private final Set<String> taken = new HashSet<>();

    KeptIds(SheetMap map, Optional<ActionPlan> previous, ImportNotes notes) {
        this.map = map;
        this.earlier = previous.map(ActionPlan::getActions).orElse(List.of());
        this.notes = notes;
        earlier.forEach(action -> taken.add(action.getId().toLowerCase(Locale.ROOT)));
        map.ids().values().forEach(id -> taken.add(id.toLowerCase(Locale.ROOT)));
    }

    String of(SheetLine line) {
        String row = Integer.toString(line.row());
        String said = map.ids().getOrDefault(row, "");
        if (!said.isEmpty() && !said.equals("new")) {
            return said;
        }
        String number = line.text(Field.NUMBER);
        List<String> lines = ActionReader.lines(line.text(Field.ACTION));
        String title = lines.isEmpty() ? "" : lines.get(0);
        if (said.isEmpty()) {
            Optional<String> kept = kept(line, number, title);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        return free(number, number.isEmpty() ? "action" : "action-" + number, taken);
    }

    private Optional<String> kept(SheetLine line, String number, String title) {
        List<Action> same = earlier.stream()
                .filter(action -> isSame(action.getTitle(), title)
                        && isSame(action.getNumber().orElse(""), number))
                .toList();
        if (same.size() == 1) {
            return Optional.of(same.get(0).getId());
        }
        List<Action> alike = earlier.stream()
                .filter(action -> isSame(action.getTitle(), title)
                        || (!number.isEmpty() && isSame(action.getNumber().orElse(""), number)))
                .toList();
        if (!alike.isEmpty()) {
            SheetLine.Entry entry = line.find(Field.ACTION);
            int column = entry == null ? 0 : entry.column().index();
            String header = entry == null ? "" : entry.column().header();
            notes.ask(
                    line.row(),
                    column,
                    header,
                    "sameAction",
                    title,
                    alike.stream()
                            .map(action -> action.getId() + " '" + action.getTitle() + "'")
                            .toList(),
                    Integer.toString(line.row()),
                    alike.get(0).getId());
        }
        return Optional.empty();
    }

    private static boolean isSame(String first, String second) {
        return HeaderWords.plain(first).equals(HeaderWords.plain(second));
    }

    /** An id made of the first words of a text, which nothing else has. */
    static String free(String text, String otherwise, Set<String> taken) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u0300-\u036f]+", "")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        String base =
                plain.isEmpty() ? otherwise.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("-+$", "") : plain;
        String cut =
                base.length() <= LONGEST ? base : base.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String id = cut.isEmpty() ? otherwise : cut;
        for (int copy = 2; !taken.add(id.toLowerCase(Locale.ROOT)); copy++) {
            id = cut + "-" + copy;
        }
        return id.length() <= MOST ? id : id.substring(0, MOST);
    }
}
