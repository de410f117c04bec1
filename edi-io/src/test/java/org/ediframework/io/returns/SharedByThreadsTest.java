package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

/** One reader, given to many threads at once: each gets the whole of its own file and the findings of no other. */
class SharedByThreadsTest {

    private static final int THREADS = 8;

    private interface Reading<T> {
        Loaded<T> of(InputStream bytes, String file) throws IOException;
    }

    private static <T> void areTheSameForAll(String csv, Reading<T> reading, Function<T, Object> content)
            throws Exception {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        Loaded<T> alone = reading.of(new ByteArrayInputStream(bytes), "table.csv");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Loaded<T>>> results = threads.invokeAll(
                    Collections.nCopies(4 * THREADS, () -> reading.of(new ByteArrayInputStream(bytes), "table.csv")));
            for (Future<Loaded<T>> result : results) {
                assertEquals(
                        alone.getValue().map(content), result.get().getValue().map(content));
                assertEquals(
                        alone.getFindings().getFirst().toString(),
                        result.get().getFindings().getFirst().toString());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readerOfDiversityReturnsIsShared() throws Exception {
        StringBuilder csv = new StringBuilder("published,organisation,employees,gender_female,gender_male\n");
        for (int row = 0; row < 500; row++) {
            csv.append(row % 9 == 0 ? "31/02/2021" : "2021-10-19")
                    .append(",Council ")
                    .append(row)
                    .append(",12,7,")
                    .append(row % 6)
                    .append('\n');
        }
        areTheSameForAll(csv.toString(), DiversityReturns.standard()::read, Object::toString);
    }

    @Test
    void readerOfPayGapReturnsIsShared() throws Exception {
        StringBuilder csv = new StringBuilder(String.join(",", PayGapRow.NEEDED) + "\n");
        for (int row = 0; row < 300; row++) {
            csv.append("Council ").append(row);
            for (int figure = 1; figure < PayGapRow.NEEDED.size(); figure++) {
                csv.append(row % 7 == 0 ? ",x" : ",\t12.5");
            }
            csv.append('\n');
        }
        areTheSameForAll(csv.toString(), PayGapReturns.standard().withYear("2020-2021")::read, Object::toString);
    }

    @Test
    void readerOfCountsIsShared() throws Exception {
        StringBuilder csv = new StringBuilder("place,characteristic,category,count\n");
        for (int row = 0; row < 500; row++) {
            csv.append("place ")
                    .append(row / 5)
                    .append(",race,group ")
                    .append(row % 5)
                    .append(',')
                    .append(row)
                    .append('\n');
        }
        CountsReader reader = CountsReader.standard().withUndeclared(Set.of("group 4"));
        areTheSameForAll(csv.toString(), reader.counts()::read, CountsFile::groups);
        areTheSameForAll(
                csv.toString(),
                (bytes, file) -> reader.references("made up").read(bytes, file),
                ReferenceFile::getReferences);
    }
}
