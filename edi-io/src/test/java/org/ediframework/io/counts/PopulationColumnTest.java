package org.ediframework.io.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;

class PopulationColumnTest {

    private static final String TWO = """
        population,place,characteristic,category,count
        pupils,Stevenage,sex,female,12
        teachers,Stevenage,sex,female,7
        pupils,Stevenage,sex,male,3
        """;

    private static Loaded<CountsFile> read(CountsReader reader, String text) throws IOException {
        return reader.counts().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "counts.csv");
    }

    @Test
    void populationsAreCountedApartAndDescribeTheirCounts() throws IOException {
        List<GroupCounts> groups = read(CountsReader.standard(), TWO).orThrow().groups();
        assertEquals(
                List.of("pupils 15", "teachers 7"),
                groups.stream()
                        .map(group -> group.getCoverage().getDescription().orElse("") + " " + group.getDeclared())
                        .toList());
        assertEquals(Optional.of("Stevenage"), groups.get(0).getCoverage().getPlace());
    }

    @Test
    void populationThatIsBlankIsNotStated() throws IOException {
        GroupCounts counts = read(
                        CountsReader.standard(),
                        "population,characteristic,category,count\n ,sex,female,12\n ,sex,male,3\n")
                .orThrow()
                .groups()
                .get(0);
        assertEquals(Optional.empty(), counts.getCoverage().getDescription());
    }
}
