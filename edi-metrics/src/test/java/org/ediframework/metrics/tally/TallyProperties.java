package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TallyProperties {

    @Property(tries = 150)
    void peopleAreCountedAsAPlainMapCountsThem(
            @ForAll long seed,
            @ForAll @IntRange(max = 9_000) int people,
            @ForAll @IntRange(min = 1, max = 9) int dimensions,
            @ForAll @IntRange(min = 1, max = 120) int mostLabels) {
        People crowd = People.random(seed, people, dimensions, mostLabels);
        TallyAccumulator byRows = TallyAccumulator.create(crowd.request());
        byRows.add(crowd.rows(), crowd.encoder());
        TallyAccumulator bySlices = TallyAccumulator.create(crowd.request());
        bySlices.add(crowd.rows(), crowd.sliceEncoder());
        TallyAccumulator byColumns = TallyAccumulator.create(crowd.request());
        byColumns.add(crowd.columns(new Random(seed)));

        assertEquals(crowd.countedPlainly(), People.read(byRows.snapshot()));
        assertEquals(byRows.snapshot(), bySlices.snapshot());
        assertEquals(byRows.snapshot(), byColumns.snapshot());
    }

    @Property(tries = 150)
    void anySplitAndAnyOrderOfMergingGiveTheSameTables(
            @ForAll long seed,
            @ForAll @IntRange(max = 9_000) int people,
            @ForAll @IntRange(min = 1, max = 7) int dimensions,
            @ForAll @IntRange(min = 1, max = 120) int mostLabels,
            @ForAll @IntRange(min = 1, max = 6) int parts) {
        People crowd = People.random(seed, people, dimensions, mostLabels);
        Random random = new Random(seed);
        List<TallyAccumulator> accumulators = new ArrayList<>();
        for (People part : crowd.parts(random, parts)) {
            TallyAccumulator accumulator = TallyAccumulator.create(crowd.request());
            for (People batch : part.parts(random, 3)) {
                switch (random.nextInt(3)) {
                    case 0 -> accumulator.add(batch.rows(), batch.encoder());
                    case 1 -> accumulator.add(batch.rows(), batch.sliceEncoder());
                    default -> accumulator.add(batch.columns(random));
                }
            }
            accumulators.add(accumulator);
        }
        Collections.shuffle(accumulators, random);
        while (accumulators.size() > 1) {
            TallyAccumulator taken = accumulators.remove(random.nextInt(accumulators.size()));
            accumulators.get(random.nextInt(accumulators.size())).merge(taken);
        }

        Tally tally = accumulators.get(0).snapshot();
        assertEquals(people, tally.getPeople());
        assertEquals(crowd.countedPlainly(), People.read(tally));
    }

    @Property(tries = 60)
    void anyNumberOfThreadsGivesTheSameTables(
            @ForAll long seed,
            @ForAll @IntRange(max = 4_000) int people,
            @ForAll @IntRange(min = 1, max = 5) int dimensions,
            @ForAll @IntRange(min = 1, max = 5) int threads) {
        People crowd = People.random(seed, people, dimensions, 40);
        Random random = new Random(seed);
        List<ColumnBatch> batches = crowd.parts(random, 9).stream()
                .map(part -> part.columns(random))
                .toList();
        TallyRun run = TallyRun.of(crowd.request()).withThreads(threads);

        assertEquals(crowd.countedPlainly(), People.read(run.columns(batches).snapshot()));
        assertEquals(
                crowd.countedPlainly(),
                People.read(run.people(crowd.rows(), crowd.encoder()).snapshot()));
    }

    @Property(tries = 60)
    void whatWasWrittenIsReadAndCountedOnWith(
            @ForAll long seed,
            @ForAll @IntRange(max = 5_000) int people,
            @ForAll @IntRange(min = 1, max = 7) int dimensions,
            @ForAll @IntRange(min = 1, max = 120) int mostLabels)
            throws IOException {
        People crowd = People.random(seed, people, dimensions, mostLabels);
        List<People> parts = crowd.parts(new Random(seed), 2);
        TallyAccumulator first = TallyAccumulator.create(crowd.request());
        first.add(parts.get(0).rows(), crowd.encoder());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        first.write(bytes);

        TallyAccumulator second = TallyAccumulator.read(crowd.request(), new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(first.snapshot(), second.snapshot());
        second.add(parts.get(1).rows(), crowd.encoder());
        assertEquals(crowd.countedPlainly(), People.read(second.snapshot()));
    }

    @Property(tries = 300)
    void damagedBytesAreRefusedWithAReason(@ForAll @IntRange(max = 100_000) int place, @ForAll byte changed)
            throws IOException {
        People crowd = People.random(7, 300, 3, 12);
        TallyAccumulator accumulator = TallyAccumulator.create(crowd.request());
        accumulator.add(crowd.rows(), crowd.encoder());
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        accumulator.write(stream);
        byte[] bytes = stream.toByteArray();
        int at = place % bytes.length;
        Assume.that(bytes[at] != changed);
        bytes[at] = changed;

        IOException refused = assertThrows(
                TallyFormatException.class,
                () -> TallyAccumulator.read(crowd.request(), new ByteArrayInputStream(bytes)));
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Property(tries = 300)
    void arbitraryBytesAfterAGoodHeadCostLittleAndAreRefused(@ForAll byte[] rest) throws IOException {
        TallyRequest request = TallyRequest.builder()
                .dimension("a")
                .dimension("b")
                .table("a", "b")
                .memoryLimit(1 << 22)
                .build();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        TallyAccumulator.create(request).write(stream);
        byte[] bytes = Arrays.copyOf(stream.toByteArray(), 13 + rest.length);
        System.arraycopy(rest, 0, bytes, 13, rest.length);

        assertThrows(TallyFormatException.class, () -> TallyAccumulator.read(request, new ByteArrayInputStream(bytes)));
    }
}
