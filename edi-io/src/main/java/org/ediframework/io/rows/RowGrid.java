package org.ediframework.io.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.constraint.Identifier;
import org.ediframework.io.table.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a package with their rows in reach: by sheet, and by the id of the parent. */
public final class RowGrid {

    private final Map<Sheet, Rows> sheets = new HashMap<>();
    private final Map<Sheet, Map<String, Rows>> lists = new HashMap<>();
    private final Map<Sheet, List<Cursor>> strays = new HashMap<>();
    private final Sheet root;

    public RowGrid(Sheet root) {
        this.root = root;
    }

    /** The rows of one sheet. */
    private static final class Rows {
        private final Sheet sheet;
        private final Map<String, Integer> columns = new HashMap<>();
        /** The columns of what lies flat in a row, by its path: those of {@code cost} are {@code cost.amount} and so on. */
        private final Map<String, List<Integer>> within = new HashMap<>();

        private final Set<String> unsettled;
        private final Set<Integer> lost;
        private final List<Cursor> all = new ArrayList<>();
        private final Map<String, List<Cursor>> byParent = new HashMap<>();
        private final Map<String, Cursor> firstById = new HashMap<>();
        private int doubtful;

        private Rows(Sheet sheet, Table table, Set<String> unsettled, Set<Integer> lost) {
            this.sheet = sheet;
            this.unsettled = unsettled;
            this.lost = lost;
            for (String header : table.header()) {
                int column = columns.size();
                if (columns.putIfAbsent(header, column) == null) {
                    for (int dot = header.indexOf('.'); dot >= 0; dot = header.indexOf('.', dot + 1)) {
                        within.computeIfAbsent(header.substring(0, dot), unused -> new ArrayList<>())
                                .add(column);
                    }
                }
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
    public static final class Cursor {
        private final Rows rows;
        private final Optional<Table.Row> row;

        private final int number;

        private Cursor(Rows rows, Optional<Table.Row> row) {
            this.rows = rows;
            this.row = row;
            this.number = rows.all.size() + 1;
        }

        /** What the rows of lists within it name: its id, or its number where its table has no ids. */
        public String key() {
            return rows.sheet.hasIds() ? cell("id") : Integer.toString(number);
        }

        public Sheet sheet() {
            return rows.sheet;
        }

        /** The row; absent where it could not be read. */
        public Optional<Table.Row> row() {
            return row;
        }

        public boolean isBroken() {
            return row.isEmpty();
        }

        /** Whether its cell in this column holds something that cannot be read as it is, which has been told. */
        boolean isUnsettled(String header) {
            return (rows.unsettled.contains(header) && !cell(header).isEmpty()) || (isLost() && !header.equals("id"));
        }

        /** Whether nothing is known of it but its id, which has been told. */
        boolean isLost() {
            return row.isPresent() && rows.lost.contains(row.get().number());
        }

        public boolean hasColumn(String header) {
            return rows.columns.containsKey(header);
        }

        /** The number of a column, from 1; absent where the table has not got it. */
        public Optional<Integer> columnNumber(String header) {
            return Optional.ofNullable(rows.columns.get(header)).map(index -> index + 1);
        }

        /** The cell under this header; empty where there is none. */
        public String cell(String header) {
            Integer index = rows.columns.get(header);
            return index == null || row.isEmpty() ? "" : row.get().cells().get(index);
        }

        /** Whether the cell under this header, or any of an object of this name, is filled. */
        public boolean hasAny(String path) {
            if (!cell(path).isEmpty()) {
                return true;
            }
            for (int column : rows.within.getOrDefault(path, List.of())) {
                if (row.isPresent() && !row.get().cells().get(column).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Adds the rows of a sheet.
     *
     * @param unsettled the columns whose cells cannot be read as they are
     * @param lost the numbers of rows of which nothing is known but their ids
     */
    public void add(Sheet sheet, Table table, Set<String> unsettled, Set<Integer> lost) {
        Rows rows = new Rows(sheet, table, unsettled, lost);
        sheets.put(sheet, rows);
        sheet.parent().ifPresent(parent -> lists.computeIfAbsent(parent, unused -> new HashMap<>())
                .put(sheet.property(), rows));
    }

    public boolean has(Sheet sheet) {
        return sheets.containsKey(sheet);
    }

    /** The row of the document itself; a broken one where there is none. */
    public Cursor document() {
        Rows rows = sheets.get(root);
        if (rows == null) {
            return new Cursor(new Rows(root, new Table(List.of(), List.of()), Set.of(), Set.of()), Optional.empty());
        }
        return rows.all.isEmpty() ? new Cursor(rows, Optional.empty()) : rows.all.get(0);
    }

    /** All rows of a sheet. */
    public List<Cursor> all(Sheet sheet) {
        Rows rows = sheets.get(sheet);
        return rows == null ? List.of() : rows.all;
    }

    /** The rows of the list that is this property of a row. */
    public List<Cursor> entries(Cursor parent, String property) {
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
    public boolean isShadowed(Cursor parent) {
        return parent.rows.firstById.getOrDefault(parent.key(), parent) != parent;
    }

    /** Whether rows of this list may be the parent's, or those of another parent without an id that they could name. */
    public boolean isUnclaimed(Cursor parent, String property) {
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
    public boolean hasDoubtful(Sheet sheet) {
        Rows rows = sheets.get(sheet);
        return rows != null && rows.doubtful > 0;
    }

    /** The rows of a list within a list whose parent is not there. */
    public List<Cursor> strays(Sheet sheet) {
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
        return lists.getOrDefault(parent, Map.of()).get(property);
    }
}
