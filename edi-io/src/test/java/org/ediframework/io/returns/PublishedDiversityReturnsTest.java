package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.load.Loaded;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The 23 returns of the Leeds city region, as published. Faults are counted by {@code count_faults.py diversity}. */
class PublishedDiversityReturnsTest {

    private static final Path FOLDER = Path.of("../../shared/data/workforce");
    private static List<DiversityReturn> returns = List.of();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void readReturns() throws IOException {
        Path file = FOLDER.resolve("open-diversity-leeds-city-region.csv");
        assumeTrue(Files.exists(file), "the published workforce returns are not beside this repository");
        Loaded<List<DiversityReturn>> loaded = DiversityReturns.standard().read(file);
        returns = loaded.orThrow();
        findings = loaded.getFindings().getFirst();
    }

    private static long faults(String code, String message) {
        return findings.stream()
                .filter(finding ->
                        finding.getCode().equals(code) && finding.getMessage().contains(message))
                .count();
    }

    private static GroupCounts counts(DiversityReturn from, Characteristic characteristic) {
        return from.find(characteristic).orElseThrow().groups();
    }

    private static DiversityReturn leeds() {
        return returns.stream()
                .filter(one -> one.organisation().equals("Leeds City Council"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyReturnIsReadAndEveryFaultIsReported() {
        assertEquals(23, returns.size());
        assertEquals(
                118, returns.stream().mapToInt(one -> one.breakdowns().size()).sum());
        assertEquals(1, faults("EDI-S-004", "No cell of the row"), "empty record");
        assertEquals(9, faults("EDI-S-004", "The cell under 'employees' is empty"), "no employees");
        assertEquals(9, faults("EDI-S-004", "nothing says how they divide"), "total only");
        assertEquals(1, faults("EDI-S-007", "'16/05/2022' is not written as 2022-05-16"), "day not ISO");
        assertEquals(1, faults("EDI-S-006", "'Leeds Trinity University'"), "level that is none");
        assertEquals(13, faults("EDI-S-008", "they should be about"), "misses its base");
        assertEquals(34, findings.size());
        assertEquals(
                34,
                findings.stream()
                        .filter(finding -> finding.getSeverity() == Severity.WARNING)
                        .count());
    }

    @Test
    void groupsOfWhichPartsArePublishedAreReadInEveryWayThatOccurs() {
        Map<ParentCount.Reading, Long> readings = returns.stream()
                .flatMap(one -> one.breakdowns().stream())
                .flatMap(breakdown -> breakdown.parents().stream())
                .collect(Collectors.groupingBy(ParentCount::reading, Collectors.counting()));
        assertEquals(
                Map.of(
                        ParentCount.Reading.ROLL_UP, 7L,
                        ParentCount.Reading.MORE_THAN_PARTS, 5L,
                        ParentCount.Reading.REMAINDER, 11L,
                        ParentCount.Reading.PARTS_ONLY, 7L),
                readings);
    }

    @Test
    void breakdownsMissTheirBaseByOneToNinetyTwo() {
        List<Long> differences = returns.stream()
                .flatMap(one -> one.breakdowns().stream())
                .map(DiversityBreakdown::groups)
                .filter(groups -> groups.getEveryone() > 0)
                .map(groups -> groups.getBaseDifference().orElse(0))
                .filter(difference -> difference != 0)
                .sorted()
                .toList();
        assertEquals(List.of(-2L, 1L, 1L, 1L, 3L, 3L, 5L, 5L, 30L, 35L, 42L, 90L, 92L), differences);
    }

    @Test
    void leedsCityCouncilDeclaresAsItPublished() {
        DiversityReturn leeds = leeds();
        assertEquals("2021-10", leeds.published().orElseThrow().text());
        assertEquals(14107, leeds.employees().orElseThrow());
        Map<Characteristic, Double> published = new LinkedHashMap<>();
        published.put(Characteristic.SEX, 100.0);
        published.put(Characteristic.RACE, 90.65);
        published.put(Characteristic.DISABILITY, 89.2);
        published.put(Characteristic.RELIGION_OR_BELIEF, 69.18);
        published.put(Characteristic.SEXUAL_ORIENTATION, 64.4);
        published.forEach((characteristic, rate) -> {
            GroupCounts counts = counts(leeds, characteristic);
            assertEquals(rate, 100.0 * counts.getDeclared() / counts.getEveryone(), 0.005, characteristic::toString);
        });
    }

    @Test
    void leedsCityCouncilComparesWithItsCityAsWorkedOut() throws IOException {
        assertEquals(1.189, ratio(Characteristic.SEX, "gender", "female"), 0.0005);
        assertEquals(0.402, ratio(Characteristic.DISABILITY, "disability", "yes"), 0.0005);
        assertEquals(0.635, ratio(Characteristic.RACE, "ethnicity", "asian"), 0.0005);
        assertEquals(1.396, ratio(Characteristic.RACE, "ethnicity", "black"), 0.0005);
    }

    private static double ratio(Characteristic characteristic, String key, String category) throws IOException {
        Path file = FOLDER.resolve("E08000035.json");
        assumeTrue(Files.exists(file), "the census counts of Leeds are not beside this repository");
        JsonNode census =
                new ObjectMapper().readTree(file.toFile()).path("data").path(key);
        ReferenceBuilder reference =
                Reference.builder().characteristic(characteristic).source("ONS, Census 2021, Leeds");
        census.properties().stream()
                .filter(entry -> !entry.getKey().equals("total"))
                .forEach(entry ->
                        reference.count(entry.getKey(), entry.getValue().asLong()));
        return RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(counts(leeds(), characteristic), reference.build())))
                .rows()
                .stream()
                .filter(row -> row.getCategory().equals(category))
                .map(RepresentationRow::getRatio)
                .findFirst()
                .orElseThrow()
                .get();
    }
}
