package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotForPublicationTest {

    private static RepresentationTable table(long women) {
        return RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(GroupCounts.builder()
                        .characteristic(Characteristic.SEX)
                        .count("f", women)
                        .count("m", 70)
                        .build())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 40})
    void resultInFullSaysFirstThatItHoldsCountsFromOneToFour(long women) {
        boolean isSmall = women >= 1 && women <= 4;
        PublishedTable full = Publication.inFull(table(women));
        assertEquals(
                isSmall, RepresentationText.write(full).startsWith("Holds counts from 1 to 4: not for publication.\n"));
        JsonNode json = JsonMapper.shared().readTree(RepresentationJson.write(full));
        assertEquals(isSmall, json.has("confidential"));
        assertFalse(json.has("withheld"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4, 5, 40})
    void whatIsPublishedSaysWhatIsWithheldWhetherAnythingIsOrNot(long women) {
        PublishedTable published = Publication.under(DisclosurePolicy.standard(), table(women));
        String text = RepresentationText.write(published);
        assertFalse(text.contains("not for publication"), text);
        assertTrue(text.contains("withheld to protect people: counts from 1 to 4,"), text);
        JsonNode json = JsonMapper.shared().readTree(RepresentationJson.write(published));
        assertFalse(json.has("confidential"));
        assertEquals("{\"from\":1,\"to\":4}", json.get("withheld").toString());
    }
}
