package org.ediframework.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.io.table.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a package with their rows in reach: by sheet, and by the id of the parent. */
final class Grid {

    private final Map<Sheet, Rows> sheets = new HashMap<>();
    private final Map<Sheet, List<Cursor>> strays = new HashMap<>();
    private final Sheet root;

    Grid(Sheet root) {
        this.root = root;
    }

    /** The rows of one sheet. */
    private static final class Rows {
        private final Sheet sheet;
        private final Map<String, Integer> columns = new HashMap<>();
        private final List<Cursor> all = new ArrayList<>();
        private final Map<String, List<Cursor>> byParent = new HashMap<>();
        private final Map<String, Cursor> firstById = new HashMap<>();
        private int doubtful;

        private Rows(Sheet sheet, Table table) {
            this.sheet = sheet;
            for (String header : table.header()) {
                columns.putIfAbsent(header, columns.size());
            }
            int next = 2;
            for (Table.Row row : table.rows()) {
                // Rows that could not be read keep their place, so that those behind them keep their index.
                for (; next < row.number() && sheet.owner().isEmpty(); next++) {
                    all.add(new Cursor(this, Optional.empty()));
                }
                next = row.number() + 1;
                Cursor cursor = new Cursor(this, Optional.of(row));
                all.add(cursor);
                firstById.putIfAbsent(cursor.key(), cursor);
                doubtful += isDoubtful(cursor) ? 1 : 0;
                sheet.owner()
                        .ifPresent(owner -> byParent.computeIfAbsent(cursor.cell(owner), unused -> new ArrayList<>())
                                .add(cursor));
            }
        }
    }

    /** A row, and where the cells of its table are. */
    static final class Cursor {
        private final Rows rows;
        private final Optional<Table.Row> row;

        private final int number;

        private Cursor(Rows rows, Optional<Table.Row> row) {
            this.rows = rows;
            this.row = row;
            this.number = rows.all.size() + 1;
        }

        /** What the rows of lists within it name: its id, or its number where its table has no ids. */
        String key() {
            return rows.sheet.hasIds() ? cell("id") : Integer.toString(number);
        }

        Sheet sheet() {
            return rows.sheet;
        }

        /** The row; absent where it could not be read. */
        Optional<Table.Row> row() {
            return row;
        }

        boolean isBroken() {
            return row.isEmpty();
        }

        boolean hasColumn(String header) {
            return rows.columns.containsKey(header);
        }

        /** The number of a column, from 1; absent where the table has not got it. */
        Optional<Integer> columnNumber(String header) {
            return Optional.ofNullable(rows.columns.get(header)).map(index -> index + 1);
        }

        /** The cell under this header; empty where there is none. */
        String cell(String header) {
            Integer index = rows.columns.get(header);
            return index == null || row.isEmpty() ? "" : row.get().cells().get(index);
        }

        /** Whether the cell under this header, or any of an object of this name, is filled. */
        boolean hasAny(String path) {
            if (!cell(path).isEmpty()) {
                return true;
            }
            String prefix = path + ".";
            return rows.columns.keySet().stream()
                    .anyMatch(
                            header -> header.startsWith(prefix) && !cell(header).isEmpty());
        }
    }

    void add(Sheet sheet, Table table) {
        sheets.put(sheet, new Rows(sheet, table));
    }

    boolean has(Sheet sheet) {
        return sheets.containsKey(sheet);
    }

    /** The row of the document itself; a broken one where there is none. */
    Cursor document() {
        Rows rows = sheets.get(root);
        if (rows == null) {
            return new Cursor(new Rows(root, new Table(List.of(), List.of())), Optional.empty());
        }
        return rows.all.isEmpty() ? new Cursor(rows, Optional.empty()) : rows.all.get(0);
    }

    /** All rows of a sheet. */
    List<Cursor> all(Sheet sheet) {
        Rows rows = sheets.get(sheet);
        return rows == null ? List.of() : rows.all;
    }

    /** The rows of the list that is this property of a row. */
    List<Cursor> entries(Cursor parent, String property) {
        Rows rows = find(parent.sheet(), property);
        if (rows == null) {
            return List.of();
        }
        if (rows.sheet.owner().isEmpty()) {
            return rows.all;
        }
        if (isDoubtful(parent)) {
            return isOnlyDoubtful(parent) ? strays(rows.sheet) : List.of();
        }
        return isShadowed(parent) ? List.of() : rows.byParent.getOrDefault(parent.key(), List.of());
    }

    /** Whether a row before it bears the same id, so that the rows of lists within it are taken as that one's. */
    boolean isShadowed(Cursor parent) {
        return parent.rows.firstById.getOrDefault(parent.key(), parent) != parent;
    }

    /** Whether rows of this list may be the parent's, or those of another parent without an id that they could name. */
    boolean isUnclaimed(Cursor parent, String property) {
        Rows rows = find(parent.sheet(), property);
        return rows != null
                && rows.sheet.owner().isPresent()
                && isDoubtful(parent)
                && !isOnlyDoubtful(parent)
                && !strays(rows.sheet).isEmpty();
    }

    /** Whether its id cannot be what the rows of lists within it name. */
    private static boolean isDoubtful(Cursor parent) {
        return !parent.isBroken()
                && parent.sheet().hasIds()
                && !Identifier.Check.isIdentifier(parent.cell("id").strip());
    }

    private static boolean isOnlyDoubtful(Cursor parent) {
        return parent.rows.doubtful == 1;
    }

    /** Whether some row of a sheet has no id that others could name. */
    boolean hasDoubtful(Sheet sheet) {
        Rows rows = sheets.get(sheet);
        return rows != null && rows.doubtful > 0;
    }

    /** The rows of a list within a list whose parent is not there. */
    List<Cursor> strays(Sheet sheet) {
        List<Cursor> found = strays.get(sheet);
        if (found == null) {
            found = findStrays(sheet);
            strays.put(sheet, found);
        }
        return found;
    }

    private List<Cursor> findStrays(Sheet sheet) {
        Rows rows = sheets.get(sheet);
        Rows parents = sheet.parent().map(sheets::get).orElse(null);
        if (rows == null || parents == null) {
            return List.of();
        }
        String owner = sheet.owner().orElse("");
        return rows.all.stream()
                .filter(row -> {
                    Cursor parent = parents.firstById.get(row.cell(owner));
                    return parent == null || isDoubtful(parent);
                })
                .toList();
    }

    private @Nullable Rows find(Sheet parent, String property) {
        for (Map.Entry<Sheet, Rows> entry : sheets.entrySet()) {
            Sheet sheet = entry.getKey();
            if (sheet.property().equals(property)
                    && sheet.parent().filter(parent::equals).isPresent()) {
                return entry.getValue();
            }
        }
        return null;
    }
}
