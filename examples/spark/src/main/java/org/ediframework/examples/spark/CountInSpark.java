package org.ediframework.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ediframework.core.population.CountTable;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Tally;

/** Counts the same pupils in Spark, from CSV and from Parquet, and in one process without it. */
public final class CountInSpark {

    private static final int PUPILS = 300_000;

    private CountInSpark() {}

    /** The three results. */
    record Counted(Tally sparkCsv, Tally sparkParquet, Tally oneProcess, int partitions) {

        boolean agree() {
            return sparkCsv.equals(oneProcess) && sparkParquet.equals(oneProcess);
        }

        @Override
        public String toString() {
            CountTable table = oneProcess.getTable("district", "sex");
            StringBuilder text = new StringBuilder()
                    .append(oneProcess.getPeople())
                    .append(" pupils. Spark, CSV in ")
                    .append(partitions)
                    .append(" partitions, and Parquet, against one process: ")
                    .append(agree() ? "every count is the same" : "counts differ")
                    .append(".\n");
            table.forEachNonZero(
                    (cell, count) -> text.append(table.getDimensions().get(0).getLabel(cell[0]))
                            .append(", ")
                            .append(table.getDimensions().get(1).getLabel(cell[1]))
                            .append(": ")
                            .append(count)
                            .append('\n'));
            return text.toString();
        }
    }

    /** Takes the directory in which to make the data. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(run(Path.of(arguments[0])));
    }

    static Counted run(Path directory) throws IOException {
        Path csv = directory.resolve("pupils.csv");
        Path parquet = directory.resolve("pupils.parquet");
        InventedPupils.write(csv, PUPILS);
        try (SparkSession spark = session()) {
            Dataset<Row> rows = csv(spark, csv);
            rows.write().parquet(parquet.toString());
            return new Counted(
                    SparkTally.count(rows, InventedPupils::request).snapshot(),
                    SparkTally.count(spark.read().parquet(parquet.toString()), InventedPupils::request)
                            .snapshot(),
                    PeopleReader.of(InventedPupils.request()).read(csv).toTally(),
                    rows.javaRDD().getNumPartitions());
        }
    }

    /** Two threads of this process; nothing listens to the outside. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("edi-example-spark")
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.files.maxPartitionBytes", 4L << 20)
                .getOrCreate();
    }

    static Dataset<Row> csv(SparkSession spark, Path file) {
        return spark.read().option("header", true).option("escape", "\"").csv(file.toString());
    }
}
