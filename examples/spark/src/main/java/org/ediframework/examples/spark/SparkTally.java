package org.ediframework.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.ediframework.metrics.tally.RowEncoder;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * Counts the rows of a data set, one person each: an accumulator per partition, merged on the executors two by two until
 * one is left. Only counts travel, never a person.
 */
final class SparkTally {

    private SparkTally() {}

    /**
     * Counts everybody.
     *
     * @param people has a column for each dimension of the request, of its name; null and the empty text are not recorded
     */
    static TallyAccumulator count(Dataset<Row> people, RequestMaker maker) throws IOException {
        TallyRequest request = maker.get();
        Column[] columns = request.getDimensions().stream()
                .map(dimension -> functions.col('`' + dimension.getName() + '`'))
                .toArray(Column[]::new);
        JavaRDD<Row> rows = people.select(columns).javaRDD();
        if (rows.getNumPartitions() == 0) {
            return TallyAccumulator.create(request);
        }
        byte[] all = rows.mapPartitions(partition -> counted(maker, partition))
                .treeReduce((one, other) -> merged(maker, one, other));
        return read(request, all);
    }

    private static Iterator<byte[]> counted(RequestMaker maker, Iterator<Row> partition) throws IOException {
        TallyRequest request = maker.get();
        int dimensions = request.getDimensions().size();
        RowEncoder<Row> encoder = (person, row) -> {
            for (int d = 0; d < dimensions; d++) {
                if (!person.isNullAt(d)) {
                    row.put(d, person.get(d).toString());
                }
            }
        };
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(() -> partition, encoder);
        return List.of(bytes(accumulator)).iterator();
    }

    private static byte[] merged(RequestMaker maker, byte[] one, byte[] other) throws IOException {
        TallyRequest request = maker.get();
        TallyAccumulator both = read(request, one);
        both.merge(read(request, other));
        return bytes(both);
    }

    private static byte[] bytes(TallyAccumulator accumulator) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        accumulator.write(bytes);
        return bytes.toByteArray();
    }

    private static TallyAccumulator read(TallyRequest request, byte[] bytes) throws IOException {
        return TallyAccumulator.read(request, new ByteArrayInputStream(bytes));
    }
}
