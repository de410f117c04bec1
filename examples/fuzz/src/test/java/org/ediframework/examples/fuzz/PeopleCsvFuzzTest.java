package org.ediframework.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Band;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.io.TempDir;

/** Counts people from files that are anything; on several threads nothing else comes out than on one. */
class PeopleCsvFuzzTest {

    private static final PeopleReader READER = PeopleReader.of(TallyRequest.builder()
            .dimension(TallyDimension.open("place"))
            .dimension(TallyDimension.of(Dimension.of("sex", List.of("female", "male"), List.of(NonResponse.DECLINED))))
            .dimension(TallyDimension.banded("age", List.of(Band.of("young", 0, 18), Band.of("old", 65, 130))))
            .table("place", "sex", "age")
            .build());

    @TempDir
    private Path folder;

    @FuzzTest
    void peopleAreCountedOrFindingsSayWhyNot(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("people.csv"), content);

        CountedPeople alone = READER.read(file);
        CountedPeople together = READER.withThreads(3).read(file);

        Verdict.check(alone.getFindings());
        assertEquals(alone.getFindings().toString(), together.getFindings().toString());
        assertEquals(alone.toString(), together.toString());
        assertEquals(alone.toTally(), together.toTally());
    }
}
