package org.ediframework.io.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
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
        return reader.readCounts(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "counts.csv");
    }

    @Test
    void populationsAreCountedApartAndDescribeTheirCounts() throws IOException {
        List<GroupCounts> groups =
                read(CountsReader.standard().withPopulations(), TWO).orThrow().groups();
        assertEquals(
                List.of("pupils 15", "teachers 7"),
                groups.stream()
                        .map(group -> group.getCoverage().getDescription().orElse("") + " " + group.getDeclared())
                        .toList());
        assertEquals(Optional.of("Stevenage"), groups.get(0).getCoverage().getPlace());
    }

    @Test
    void columnIsRefusedWhereNobodyAllowedIt() throws IOException {
        Finding refused =
                read(CountsReader.standard(), TWO).getFindings().getFirst().get(0);
        assertEquals("EDI-S-002", refused.getCode());
        assertTrue(refused.getMessage().contains("population"), refused.getMessage());
    }

    @Test
    void populationThatIsBlankIsRefusedWhereItStands() throws IOException {
        Finding refused = read(
                        CountsReader.standard().withPopulations(),
                        "population,characteristic,category,count\n ,sex,female,12\n")
                .getFindings()
                .getFirst()
                .get(0);
        assertEquals("EDI-S-004", refused.getCode());
        assertEquals(Optional.of(2), refused.getLocation().orElseThrow().getLine());
    }

    @Test
    void referencesHaveNoPopulations() throws IOException {
        Loaded<ReferenceFile> references = CountsReader.standard()
                .withPopulations()
                .readReferences(
                        new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)), "reference.csv", "a source");
        assertEquals("EDI-S-002", references.getFindings().getFirst().get(0).getCode());
    }
}
