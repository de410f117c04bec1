package org.ediframework.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints what the counting benchmarks took, and the ratios that are asked for, from the results that JMH writes with
 * {@code -rf csv -rff FILE}.
 */
final class Ratios {

    /** What is asked of a ratio: at most or at least so much, or nothing. */
    private enum Asked {
        AT_MOST,
        AT_LEAST,
        NOTHING
    }

    private record Ratio(String what, String dividend, String divisor, Asked asked, double bound) {}

    private static final List<Ratio> ALL = List.of(
            new Ratio("columns / sum of the bytes", "Columns.tally", "Columns.sumOfTheSameBytes", Asked.AT_MOST, 10),
            new Ratio("DuckDB / columns", "DuckDb.tablesFromCodes 1", "Columns.tally", Asked.AT_LEAST, 15),
            new Ratio(
                    "DuckDB / columns, 2 threads",
                    "DuckDb.tablesFromCodes 2",
                    "Columns.tallyOnTwoThreads",
                    Asked.AT_LEAST,
                    15),
            new Ratio(
                    "DuckDB with our packing / columns", "DuckDb.cubesFromCodes 1", "Columns.tally", Asked.NOTHING, 0),
            new Ratio("DuckDB over texts / columns", "DuckDb.tablesFromLabels 1", "Columns.tally", Asked.NOTHING, 0),
            new Ratio("objects / touching the fields", "Objects.tally", "Objects.touchingTheFields", Asked.AT_MOST, 8),
            new Ratio("streams / objects", "Objects.streams", "Objects.tally", Asked.AT_LEAST, 10),
            new Ratio(
                    "streams / objects, 2 threads",
                    "Objects.parallelStreams",
                    "Objects.tallyOnTwoThreads",
                    Asked.NOTHING,
                    0),
            new Ratio("hash map loop / objects", "Objects.hashMapLoop", "Objects.tally", Asked.NOTHING, 0),
            new Ratio("CSV / FastCSV alone", "Csv.tally", "Csv.fastCsvAlone", Asked.AT_MOST, 1.0),
            new Ratio("DuckDB / CSV", "DuckDb.tablesFromFile 1", "Csv.tally", Asked.AT_LEAST, 4),
            new Ratio("DuckDB / CSV, 2 threads", "DuckDb.tablesFromFile 2", "Csv.tallyOnTwoThreads", Asked.AT_LEAST, 4),
            new Ratio("columns, 1 / 2 threads", "Columns.tally", "Columns.tallyOnTwoThreads", Asked.AT_LEAST, 1.7),
            new Ratio("objects, 1 / 2 threads", "Objects.tally", "Objects.tallyOnTwoThreads", Asked.AT_LEAST, 1.7),
            new Ratio("CSV, 1 / 2 threads", "Csv.tally", "Csv.tallyOnTwoThreads", Asked.AT_LEAST, 1.7));

    private Ratios() {}

    /** Takes the file of results, or several. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        for (String file : arguments) {
            milliseconds.putAll(read(Path.of(file)));
        }
        milliseconds.forEach((name, took) -> out.printf(Locale.UK, "%-36s %,10.1f ms%n", name, took));
        for (Ratio ratio : ALL) {
            Optional<Double> value = quotient(milliseconds, ratio.dividend(), ratio.divisor());
            value.ifPresent(
                    times -> out.printf(Locale.UK, "%-36s %10.2f %s%n", ratio.what(), times, verdict(ratio, times)));
        }
        for (String way : List.of("COLUMNS", "OBJECTS", "CSV")) {
            quotient(milliseconds, "PeopleGrowth.tally 50000000 " + way, "PeopleGrowth.tally 1000000 " + way)
                    .ifPresent(times ->
                            out.printf(Locale.UK, "%-36s %10.2f asked 45 to 55%n", way + ", 50 M / 1 M people", times));
        }
        quotient(milliseconds, "Characteristics.tally 32", "Characteristics.tally 8")
                .ifPresent(times ->
                        out.printf(Locale.UK, "%-36s %10.2f linear would be 3.67%n", "33 / 9 characteristics", times));
    }

    private static String verdict(Ratio ratio, double times) {
        return switch (ratio.asked()) {
            case AT_MOST -> "asked at most " + ratio.bound() + (times <= ratio.bound() ? "" : ": missed");
            case AT_LEAST -> "asked at least " + ratio.bound() + (times >= ratio.bound() ? "" : ": missed");
            case NOTHING -> "";
        };
    }

    private static Optional<Double> quotient(Map<String, Double> all, String dividend, String divisor) {
        return Optional.ofNullable(all.get(dividend))
                .flatMap(above -> Optional.ofNullable(all.get(divisor)).map(below -> above / below));
    }

    /** By benchmark, and its parameters where they vary, the milliseconds. */
    private static Map<String, Double> read(Path file) throws IOException {
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                String name = row.getField("Benchmark").replaceAll(".*\\.(\\w+)Benchmark\\.", "$1.");
                List<String> varying =
                        switch (name.substring(0, name.indexOf('.'))) {
                            case "DuckDb" -> List.of("threads");
                            case "PeopleGrowth" -> List.of("people", "way");
                            case "Characteristics" -> List.of("characteristics");
                            default -> List.of();
                        };
                StringBuilder key = new StringBuilder(name);
                varying.forEach(parameter -> key.append(' ').append(row.getField("Param: " + parameter)));
                milliseconds.put(key.toString(), Double.valueOf(row.getField("Score")));
            }
        }
        return milliseconds;
    }
}
