package org.ediframework.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ediframework.core.population.CountTable;
import org.ediframework.metrics.tally.Tally;

/** The same people in DuckDB, in memory: as integer codes, as texts, and in the CSV file. */
final class DuckDb implements AutoCloseable {

    private static final SyntheticCharacteristic[] ALL = SyntheticCharacteristic.values();

    /** The 16 tables, each the positions of its characteristics. */
    private static final List<List<Integer>> TABLES = SyntheticPeople.request().getTables().stream()
            .map(table -> table.stream().map(DuckDb::position).toList())
            .toList();

    /** What the tally makes of them: three cubes, from which all 16 can be summed out. */
    private static final List<List<Integer>> CUBES = List.of(List.of(0, 1), List.of(0, 3, 4, 5), List.of(0, 2, 6, 7));

    private final Connection connection;
    private final String fromFile;

    DuckDb(Path file, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        fromFile = "read_csv('" + file + "', header = true, all_varchar = true)";
        execute("SET threads = " + threads);
    }

    /** Loads the file into a table of texts, and that into one of codes. */
    void load() throws SQLException {
        execute("CREATE TABLE labels AS SELECT " + columns() + " FROM " + fromFile);
        String codes = Arrays.stream(ALL)
                .map(c -> "coalesce(CAST(substr(\"" + c.id() + "\", "
                        + (c.label(1).replaceAll("[0-9]", "").length() + 1) + ") AS SMALLINT), 0::SMALLINT) AS \""
                        + c.id() + '"')
                .collect(Collectors.joining(", "));
        execute("CREATE TABLE codes AS SELECT " + codes + " FROM labels");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int position(String id) {
        return SyntheticPeople.request().positionOf(id);
    }

    private static String columns() {
        return columns(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    private static String columns(List<Integer> positions) {
        return positions.stream().map(c -> '"' + ALL[c].id() + '"').collect(Collectors.joining(", "));
    }

    private static String groupingSets(List<List<Integer>> tables, String from) {
        String sets = tables.stream().map(table -> '(' + columns(table) + ')').collect(Collectors.joining(", "));
        return "SELECT grouping(" + columns() + "), " + columns() + ", count(*) FROM " + from
                + " GROUP BY GROUPING SETS (" + sets + ')';
    }

    long tablesFromCodes() throws SQLException {
        return total(groupingSets(TABLES, "codes"));
    }

    long tablesFromLabels() throws SQLException {
        return total(groupingSets(TABLES, "labels"));
    }

    long tablesFromFile() throws SQLException {
        return total(groupingSets(TABLES, fromFile));
    }

    /** Only the three cubes, each by a query of its own, its fastest way; the summing out that the tally does is left out. */
    long cubesFromCodes() throws SQLException {
        long total = 0;
        for (List<Integer> cube : CUBES) {
            total += total("SELECT " + columns(cube) + ", count(*) FROM codes GROUP BY " + columns(cube));
        }
        return total;
    }

    /** Reads the whole result and adds the counts up. */
    private long total(String sql) throws SQLException {
        long total = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int last = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                total += rows.getLong(last);
            }
        }
        return total;
    }

    /**
     * Compares every cell of every table.
     *
     * @throws IllegalStateException when a cell differs
     */
    void requireEqual(Tally tally) throws SQLException {
        Map<String, Long> expected = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(groupingSets(TABLES, "labels"))) {
            while (rows.next()) {
                int summedOut = rows.getInt(1);
                List<String> key = new ArrayList<>();
                for (int c = 0; c < ALL.length; c++) {
                    boolean grouped = (summedOut >> (ALL.length - 1 - c) & 1) == 0;
                    String label = rows.getString(c + 2);
                    key.add(!grouped ? "" : label == null ? "not-obtained" : label);
                }
                expected.put(key.toString(), rows.getLong(ALL.length + 2));
            }
        }
        Map<String, Long> counted = new TreeMap<>();
        for (CountTable table : tally.getTables()) {
            table.forEachNonZero((indices, count) -> {
                String[] key = new String[ALL.length];
                Arrays.fill(key, "");
                for (int k = 0; k < indices.length; k++) {
                    key[position(table.getDimensions().get(k).getName())] =
                            table.getDimensions().get(k).getLabel(indices[k]);
                }
                counted.put(Arrays.toString(key), count);
            });
        }
        if (!expected.equals(counted)) {
            throw new IllegalStateException(
                    "DuckDB counts " + expected.size() + " cells, the tally " + counted.size() + ", and they differ.");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
