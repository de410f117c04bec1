package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
}
