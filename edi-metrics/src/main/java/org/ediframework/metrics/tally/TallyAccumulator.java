package org.ediframework.metrics.tally;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts people into all tables of a request at once: exact, in one pass, mergeable.
 *
 * <pre>{@code
 * TallyAccumulator accumulator = TallyAccumulator.create(request);
 * accumulator.add(pupils, encoder);
 * CountTable bySex = accumulator.snapshot().getTable("district", "sex");
 * }</pre>
 *
 * <p>Mutable and not thread-safe: use one per thread and {@linkplain #merge merge} them. Merging is exact, commutative
 * and associative, also when the two sides met their categories in different orders. After a
 * {@link TallyTooLargeException} an accumulator is spent: what it holds is no longer complete, and further use is
 * refused.
 */
public final class TallyAccumulator {

    private final TallyRequest request;
    private final MemoryLimit memory;
    private final long budget;
    private final DimensionCoder[] coders;
    private final Block block;
    private final BatchCounter batches;
    private final TallyRow row;
    private @Nullable Cubes cubes;
    private long flushedPeople;
    private boolean spent;

    private TallyAccumulator(TallyRequest request, long budget, long memoryLimit) {
        this.request = request;
        this.budget = budget;
        this.memory = new MemoryLimit(request.names(), memoryLimit);
        int dimensions = request.getDimensions().size();
        long estimate = request.estimateBytes();
        if (estimate > memoryLimit) {
            throw new TallyTooLargeException(request + " needs at least " + MemoryLimit.mebibytes(estimate)
                    + ", but its memory limit is " + MemoryLimit.mebibytes(memoryLimit)
                    + ". Count fewer dimensions together, expect fewer labels, or raise the limit.");
        }
        this.coders = new DimensionCoder[dimensions];
        for (int d = 0; d < dimensions; d++) {
            coders[d] = new DimensionCoder(request.getDimensions().get(d), d, memory);
        }
        this.block = new Block(dimensions);
        memory.reserve(Block.bytes(dimensions));
        this.batches = new BatchCounter(request, coders, block);
        this.row = new TallyRow(request, coders, block);
    }

    /**
     * An accumulator that has counted nobody.
     *
     * @throws TallyTooLargeException when the labels declared or expected already need more than the memory limit
     */
    public static TallyAccumulator create(TallyRequest request) {
        return create(request, request.budget(), memoryLimitOf(request));
    }

    /**
     * One of several accumulators that count at the same time: it may take only its share of the memory limit, until
     * another is merged into it.
     *
     * @param accumulators how many there are, 1 or more
     * @throws TallyTooLargeException when the labels declared or expected already need more than the share
     */
    public static TallyAccumulator createShare(TallyRequest request, int accumulators) {
        if (accumulators < 1) {
            throw new IllegalArgumentException("A share for " + accumulators + " accumulators. Allowed is 1 or more.");
        }
        return create(request, request.budget(), memoryLimitOf(request) / accumulators);
    }

    static TallyAccumulator create(TallyRequest request, long budget, long memoryLimit) {
        return new TallyAccumulator(request, budget, memoryLimit);
    }

    static long memoryLimitOf(TallyRequest request) {
        return request.getMemoryLimit().orElse(Runtime.getRuntime().maxMemory() / 2);
    }

    /** What is counted. */
    public TallyRequest getRequest() {
        return request;
    }

    /** The people counted so far. */
    public long getPeople() {
        return flushedPeople + block.rows;
    }

    /** What counts, dictionaries and working space take at present, in bytes, by the account that the limit is held to. */
    public long getBytes() {
        return memory.getUsed();
    }

    /**
     * Counts the people of a batch of coded columns. The batch needs a column for every dimension that a table is over;
     * others are ignored.
     *
     * @throws IllegalArgumentException when a column is missing or a code is outside its column's dictionary; then
     *     nobody of the batch is counted
     * @throws TallyTooLargeException when the counts no longer fit the memory limit
     */
    public void add(ColumnBatch batch) {
        flush();
        CodedColumn[] columns = batches.columnsOf(batch);
        spent = true;
        batches.learn(columns);
        Optional<String> fault = batches.count(columns, batch, cubes());
        spent = false;
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        flushedPeople += batch.getPeople();
    }

    /**
     * Counts people of the caller's own type, one row each. When the encoder throws, the people before are counted.
     *
     * @throws TallyTooLargeException when the counts no longer fit the memory limit
     */
    public <P> void add(Iterable<P> people, RowEncoder<? super P> encoder) {
        requireNotSpent();
        try {
            for (P person : people) {
                encoder.encode(person, row);
                endRow();
            }
        } catch (RuntimeException e) {
            abandonRow();
            throw e;
        }
    }

    /**
     * Counts the people of a stream, one row each, in its order and on the thread of the caller. When the encoder throws, the
     * people before are counted.
     *
     * @throws TallyTooLargeException when the counts no longer fit the memory limit
     */
    public <P> void add(Stream<P> people, RowEncoder<? super P> encoder) {
        add(people.sequential().spliterator(), encoder);
    }

    /** Counts one person. */
    <P> void addOne(P person, RowEncoder<? super P> encoder) {
        requireNotSpent();
        try {
            encoder.encode(person, row);
            endRow();
        } catch (RuntimeException e) {
            abandonRow();
            throw e;
        }
    }

    /** The same for a part of a collection. */
    <P> void add(Spliterator<P> people, RowEncoder<? super P> encoder) {
        requireNotSpent();
        try {
            people.forEachRemaining(person -> {
                encoder.encode(person, row);
                endRow();
            });
        } catch (RuntimeException e) {
            abandonRow();
            throw e;
        }
    }

    /** The row of the next person, for readers that meet people cell by cell; complete it by {@link #endRow}. */
    public TallyRow row() {
        requireNotSpent();
        return row;
    }

    /**
     * Counts the person whose {@linkplain #row row} was filled.
     *
     * @throws TallyTooLargeException when the counts no longer fit the memory limit
     */
    public void endRow() {
        row.commit();
        if (++block.rows == Block.ROWS) {
            flush();
        }
    }

    /** Forgets what was put into the {@linkplain #row row}: that person is not counted. */
    public void abandonRow() {
        if (!spent) {
            row.abandon();
        }
    }

    /** Counts the rows gathered so far. */
    private void flush() {
        requireNotSpent();
        if (block.rows != 0) {
            spent = true;
            cubes().count(block, 1);
            flushedPeople += block.rows;
            block.clear();
            spent = false;
        }
    }

    private void requireNotSpent() {
        if (spent) {
            throw new IllegalStateException("This accumulator of " + request
                    + " was stopped in the middle of counting, by its memory limit or otherwise. Start a new one.");
        }
    }

    /** The cubes, with room for all codes known. */
    private Cubes cubes() {
        int[] sizes = expectedSizes();
        Cubes known = cubes;
        if (known == null) {
            known = new Cubes(request.tablePositions(), sizes, budget, memory);
            cubes = known;
        } else {
            known.ensure(sizes);
        }
        return known;
    }

    private int[] expectedSizes() {
        return Arrays.stream(coders).mapToInt(DimensionCoder::expectedSize).toArray();
    }

    /**
     * Adds everybody that another accumulator counted. The other keeps its counts.
     *
     * @throws IllegalArgumentException when the other is this one, or has other dimensions or tables
     * @throws TallyTooLargeException when the counts no longer fit the memory limit
     */
    public void merge(TallyAccumulator other) {
        if (other == this) {
            throw new IllegalArgumentException("An accumulator cannot be merged with itself. Its people are counted.");
        }
        if (!request.countsTheSameAs(other.request)) {
            throw new IllegalArgumentException("Accumulators of " + request + " and " + other.request
                    + " cannot be merged. Dimensions and tables must be the same.");
        }
        flush();
        other.flush();
        long people = Math.addExact(flushedPeople, other.flushedPeople);
        memory.raiseTo(memoryLimitOf(request));
        spent = true;
        int[][] recode = new int[coders.length][];
        for (int d = 0; d < recode.length; d++) {
            recode[d] = coders[d].recode(other.coders[d]);
            coders[d].addUnrecognisedOf(other.coders[d]);
        }
        cubes().add(other.cubes(), recode);
        flushedPeople = people;
        spent = false;
    }

    /** The tables as counted so far; counting may go on. */
    public Tally snapshot() {
        flush();
        return new TableMaker(request, coders, cubes()).make(flushedPeople);
    }

    /**
     * Writes what was counted in a compact, versioned form, for {@link #read} in another process. The stream is left
     * open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        flush();
        new TallyWriter(stream).write(request, flushedPeople, coders, cubes());
    }

    /**
     * Reads what {@link #write} wrote; to count on with it, or to merge it. The stream is left open, after the last
     * byte of the tally. The source need not be trusted: what it costs is bounded by its length and the memory limit.
     *
     * @param request the one that it was written for
     * @throws TallyFormatException when the bytes are no tally, of another version or request, or damaged
     * @throws TallyTooLargeException when the counts do not fit the memory limit
     * @throws IOException when the stream cannot be read
     */
    public static TallyAccumulator read(TallyRequest request, InputStream stream) throws IOException {
        TallyAccumulator accumulator = create(request);
        accumulator.fill(new TallyReader(stream));
        return accumulator;
    }

    private void fill(TallyReader reader) throws IOException {
        flushedPeople = reader.read(request, coders, plan -> {
            Cubes planned = new Cubes(request.tablePositions(), expectedSizes(), budget, memory, plan);
            cubes = planned;
            return planned;
        });
    }

    /** How many cubes are counted at present. */
    int cubeCount() {
        return cubes().list().size();
    }
}
