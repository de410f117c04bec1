package org.ediframework.examples.cli.terminal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which columns have room on a terminal, and how wide each is. Words are wrapped before anything is left out; what says
 * least is left out first. The category, its share and the verdict are always there.
 */
final class TableLayout {

    static final String GAP = "  ";
    static final int WIDEST_BAR = 20;

    private static final int NARROW_BAR = 10;
    private static final int VERDICT = 17;
    private static final int NARROW_VERDICT = 12;
    private static final int LEAST_CATEGORY = 8;

    private final int columns;
    private final Map<TableColumn, Integer> widths;
    private final List<TableColumn> leftOut = new ArrayList<>();

    private TableLayout(Map<TableColumn, Integer> natural, int columns) {
        this.widths = new EnumMap<>(natural);
        this.columns = columns;
    }

    /**
     * The richest layout that fits.
     *
     * @param natural how wide each column is without wrapping
     */
    static TableLayout fitting(Map<TableColumn, Integer> natural, int columns) {
        TableLayout layout = new TableLayout(natural, columns);
        List<Consumer<TableLayout>> concessions = List.of(
                table -> table.narrow(TableColumn.VERDICT, VERDICT),
                table -> table.narrow(TableColumn.CATEGORY, Math.max(2 * LEAST_CATEGORY, columns * 3 / 10)),
                table -> table.leaveOut(TableColumn.ADJUSTED_P),
                table -> table.leaveOut(TableColumn.INTERVAL),
                table -> table.leaveOut(TableColumn.RATIO),
                table -> table.narrow(TableColumn.BAR, NARROW_BAR),
                table -> table.leaveOut(TableColumn.COUNT),
                table -> table.leaveOut(TableColumn.BAR),
                table -> table.leaveOut(TableColumn.REFERENCE),
                table -> table.narrow(TableColumn.VERDICT, NARROW_VERDICT),
                table -> table.narrow(TableColumn.CATEGORY, LEAST_CATEGORY));
        concessions.forEach(concession -> {
            if (layout.width() > columns) {
                concession.accept(layout);
            }
        });
        layout.useRoom(TableColumn.CATEGORY, natural);
        return layout;
    }

    boolean has(TableColumn column) {
        return widths.containsKey(column);
    }

    int width(TableColumn column) {
        return widths.getOrDefault(column, 0);
    }

    /** What no room was left for, from left to right. */
    List<TableColumn> leftOut() {
        return leftOut.stream().sorted().toList();
    }

    private int width() {
        return widths.values().stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private void narrow(TableColumn column, int most) {
        widths.computeIfPresent(column, (any, width) -> Math.min(width, most));
    }

    private void leaveOut(TableColumn column) {
        if (widths.remove(column) != null) {
            leftOut.add(column);
        }
    }

    /** Room that a concession left over is given back to what is wrapped. */
    private void useRoom(TableColumn column, Map<TableColumn, Integer> natural) {
        int room = columns - width();
        if (room > 0) {
            widths.computeIfPresent(
                    column, (any, width) -> Math.min(natural.getOrDefault(column, width), width + room));
        }
    }
}
