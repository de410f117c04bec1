package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepresentationJsonTest {

    private static GroupCounts counts(long women, long men) {
        return GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("female", women)
                .count("male", men)
                .nonResponse(NonResponse.DECLINED, 2)
                .build();
    }

    private static Reference survey() {
        return Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("ONS, a survey")
                .asOf(LocalDate.of(2024, 6, 30))
                .coverage(Coverage.unstated()
                        .withPlace("E10000015")
                        .withAges(AgeRange.parse("16+"))
                        .withDescription("residents"))
                .sampleSize(400)
                .share("female", new BigDecimal("0.51"))
                .share("male", new BigDecimal("0.49"))
                .build();
    }

    private static JsonNode written(Comparison... comparisons) {
        return JsonMapper.shared()
                .readTree(RepresentationJson.write(
                        Publication.inFull(RepresentationAnalysis.standard().analyse(List.of(comparisons)))));
    }

    @Test
    void referenceIsWrittenOnceWithAllThatItSaysOfItself() {
        JsonNode json = written(Comparison.of(counts(5, 8), survey()), Comparison.of(counts(50, 80), survey()));
        assertEquals(1, json.get("references").size());
        JsonNode reference = json.get("references").get(0);
        assertEquals("""
            {"characteristic":"sex","source":"ONS, a survey","date":"2024-06-30",\
            "population":{"place":"E10000015","ages":"16+","description":"residents"},\
            "complete":false,"sampleSize":400}\
            """, reference.toString());
        json.get("rows").forEach(row -> assertEquals(0, row.get("reference").asInt()));
    }

    @Test
    void methodLevelAndPolicyAreNamed() {
        JsonNode json = written(Comparison.of(counts(5, 8), survey()));
        assertEquals("wilson", json.get("interval").asString());
        assertEquals(0.95, json.get("confidence").asDouble());
        assertEquals("declared", json.get("denominator").asString());
        assertEquals("benjamini-hochberg", json.get("adjustment").asString());
        assertEquals(2, json.get("familySize").asInt());
        assertEquals("two-proportion score, two-sided", json.get("test").asString());
        assertEquals("[0.8,1.25]", json.get("materialityBand").toString());
    }

    @Test
    void everyFigureIsThereOrItsReasonIs() {
        JsonNode json = written(
                Comparison.of(counts(5, 8), survey()),
                Comparison.of(counts(0, 0), survey()),
                Comparison.of(counts(5, 8), Measured.absent(Absence.NO_MAPPING), ComparisonRules.standard()));
        List<String> figures = List.of(
                "share",
                "share_low",
                "share_high",
                "reference_share",
                "expected",
                "gap",
                "gap_low",
                "gap_high",
                "ratio",
                "ratio_low",
                "ratio_high",
                "p_value",
                "p_adjusted",
                "shortfall_swap",
                "shortfall_add",
                "lowest_share",
                "highest_share",
                "robust",
                "declared_rate",
                "detectable_gap",
                "test");
        for (JsonNode row : json.get("rows")) {
            for (String figure : figures) {
                boolean absent = row.has("absent") && row.get("absent").has(figure);
                assertTrue(row.has(figure) != absent, () -> figure + " in " + row);
            }
        }
        JsonNode nobody = json.get("rows").get(2);
        assertEquals("NO_OBSERVATIONS", nobody.get("absent").get("ratio").asString());
        JsonNode unmapped = json.get("rows").get(4);
        assertEquals("NO_MAPPING", unmapped.get("absent").get("p_adjusted").asString());
        assertFalse(unmapped.has("reference"));
    }
}
