package org.ediframework.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every cell of every table, in each way in, against a database; the benchmarks do the same with ten million people. */
class DuckDbAgreementTest {

    private static final int PEOPLE = 150_000;
    private static final TallyRequest REQUEST = SyntheticPeople.request();

    private static Path file = Path.of("");
    private static DuckDb database = open(file);

    private static DuckDb open(Path people) {
        try {
            return new DuckDb(people, 1);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start", e);
        }
    }

    @BeforeAll
    static void load() throws IOException, SQLException {
        file = SyntheticFile.of(PEOPLE);
        database.close();
        database = open(file);
        database.load();
    }

    @AfterAll
    static void close() throws IOException, SQLException {
        database.close();
        Files.delete(file);
    }

    private static void assertAgrees(Tally tally) {
        assertEquals(PEOPLE, tally.getPeople());
        assertDoesNotThrow(() -> database.requireEqual(tally));
    }

    @Test
    void columnsAgree() {
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);
        accumulator.add(SyntheticPeople.generate(PEOPLE).columns());

        assertAgrees(accumulator.snapshot());
        assertAgrees(TallyRun.of(REQUEST)
                .withThreads(3)
                .columns(List.of(SyntheticPeople.generate(PEOPLE).columns()))
                .snapshot());
    }

    @Test
    void objectsAgree() {
        ObjectsBenchmark objects = new ObjectsBenchmark();
        objects.people = PEOPLE;
        objects.makePeople();

        assertAgrees(objects.tally());
        assertAgrees(objects.tallyByFunctions());
        assertAgrees(objects.tallyOnTwoThreads());
    }

    @Test
    void aFileAgrees() throws IOException {
        for (int threads = 1; threads <= 3; threads++) {
            assertAgrees(
                    PeopleReader.of(REQUEST).withThreads(threads).read(file).toTally());
        }
    }

    @Test
    void onePersonMoreIsNoticed() {
        TallyAccumulator accumulator = TallyAccumulator.create(REQUEST);
        accumulator.add(SyntheticPeople.generate(PEOPLE + 1).columns());

        assertThrows(IllegalStateException.class, () -> database.requireEqual(accumulator.snapshot()));
    }
}
