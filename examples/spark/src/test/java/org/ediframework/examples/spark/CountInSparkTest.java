package org.ediframework.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.ediframework.metrics.tally.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountInSparkTest {

    @Test
    void sparkCountsCsvAndParquetAsOneProcessDoes(@TempDir Path directory) throws IOException {
        CountInSpark.Counted counted = CountInSpark.run(directory);

        System.out.print(counted);
        assertEquals(300_000, counted.oneProcess().getPeople());
        assertEquals(counted.oneProcess(), counted.sparkCsv());
        assertEquals(counted.oneProcess(), counted.sparkParquet());
        assertTrue(counted.partitions() > 1, () -> "partitions: " + counted.partitions());
        assertTrue(counted.toString().contains("every count is the same"), counted::toString);
    }

    @Test
    void aDataSetWithoutPeopleHasEmptyTables(@TempDir Path directory) throws IOException {
        Path file =
                Files.writeString(directory.resolve("nobody.csv"), "id,district,sex,ethnic-group,instrument lessons\n");
        try (SparkSession spark = CountInSpark.session()) {
            Tally nobody = SparkTally.count(CountInSpark.csv(spark, file), InventedPupils::request)
                    .snapshot();

            assertEquals(0, nobody.getPeople());
            assertEquals(0, nobody.getTable("district").getTotal());
        }
    }
}
