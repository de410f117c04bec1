package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same people in files of other forms; the floor is the parser alone, in a fork of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CsvFormsBenchmark {

    /** How many people are counted. */
    @Param("1000000")
    public int people;

    /** How the file is written. */
    @Param
    public FileForm form = FileForm.PLAIN;

    private final PeopleReader reader = PeopleReader.of(SyntheticPeople.request());
    private Path file = Path.of("");

    /** Writes the file, unless it is there. */
    @Setup
    public void writeFile() throws IOException {
        file = SyntheticFile.of(people, form);
    }

    /** FastCSV with a handler that counts fields and characters. */
    @Benchmark
    public long fastCsvAlone() throws IOException {
        return Forgetful.read(file);
    }

    /** The tally, one thread. */
    @Benchmark
    public Tally tally() throws IOException {
        return reader.read(file).toTally();
    }
}
