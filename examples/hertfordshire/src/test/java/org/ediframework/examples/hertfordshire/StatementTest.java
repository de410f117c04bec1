package org.ediframework.examples.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the statement of 2018–19 says, row by row, and where each row stands in the plan. */
class StatementTest {

    /**
     * Something that the statement says.
     *
     * @param row five ways in which equality is embedded (1 to 5), four key areas (6 to 9), a pilot and its spread (10)
     * @param place JSON Pointer into the plan
     * @param words what stands there, or is part of what stands there
     */
    private record Said(String row, String place, String words) {}

    private static final List<Said> STATEMENT = List.of(
            new Said("S1", "/organisation/name", "Hertfordshire Music Service"),
            new Said("S1", "/organisation/partOf/name", "Children's Services"),
            new Said("S1", "/organisation/partOf/partOf/name", "Hertfordshire County Council"),
            new Said("S1", "/accountability/0/name", "Equality and Diversity Board"),
            new Said("S1", "/accountability/0/organisation", "Hertfordshire County Council"),
            new Said("S1", "/commitments/0/kind", "ACCOUNTABILITY"),
            new Said("S1", "/commitments/0/statement", "a team within the council's Children's Services"),
            new Said("S1", "/commitments/0/statement", "accountable to the council's Equality and Diversity Board"),
            new Said("S1", "/commitments/0/evidence", "hcc-equality-and-diversity-board"),
            new Said("S2", "/commitments/1/kind", "IMPACT_ASSESSMENT"),
            new Said("S2", "/commitments/1/statement", "may become a charitable trust"),
            new Said("S2", "/commitments/1/statement", "safeguarded"),
            new Said("S2", "/commitments/1/evidence", "move-to-a-charitable-trust"),
            new Said("S2", "/impactAssessments/0/id", "move-to-a-charitable-trust"),
            new Said("S2", "/impactAssessments/0/proposal", "becomes a charitable trust"),
            new Said("S3", "/commitments/2/kind", "PARTNERSHIP"),
            new Said(
                    "S3",
                    "/commitments/2/statement",
                    "proactively with partner organisations and partner music services"),
            new Said("S3", "/commitments/2/statement", "faces outward as well as inward"),
            new Said("S3", "/commitments/2/evidence", "national-working-group"),
            new Said("S3", "/partnerships/0/id", "national-working-group"),
            new Said("S3", "/partnerships/0/partner/name", "National Music Service Working Group for Inclusion"),
            new Said("S3", "/partnerships/0/facing", "OUTWARD"),
            new Said("S3", "/partnerships/1/facing", "BOTH"),
            new Said("S4", "/framework/id", "hertfordshire-music-service-2018"),
            new Said("S4", "/commitments/3/kind", "ACTION_PLAN"),
            new Said("S4", "/commitments/3/statement", "annually revised action plan, beneath the council's framework"),
            new Said("S4", "/commitments/3/statement", "specific actions and strategies"),
            new Said("S4", "/commitments/3/evidence", "revise-the-plan"),
            new Said("S4", "/actions/1/id", "revise-the-plan"),
            new Said("S5", "/commitments/4/kind", "WORKING_GROUP"),
            new Said("S5", "/commitments/4/statement", "senior officers and relevant colleagues"),
            new Said("S5", "/workingGroup/purpose", "spread responsibility for the actions widely"),
            new Said("S5", "/workingGroup/purpose", "senior people monitor their impact"),
            new Said("S5", "/workingGroup/members", "\"senior\":true"),
            new Said("S6", "/keyAreas/0/kind", "PARTICIPANTS"),
            new Said("S6", "/keyAreas/0/title", "Children, young people and families who engage with the service"),
            new Said("S7", "/keyAreas/1/kind", "WORKFORCE"),
            new Said("S7", "/keyAreas/1/title", "workforce"),
            new Said("S8", "/keyAreas/2/kind", "LEADERSHIP"),
            new Said("S8", "/keyAreas/2/title", "governance, leadership and management teams"),
            new Said("S9", "/keyAreas/3/kind", "AREAS_OF_CONCERN"),
            new Said("S9", "/keyAreas/3/description", "Communities, schools or protected characteristics"),
            new Said(
                    "S9", "/keyAreas/3/description", "disproportionately under-represented even within the commitment"),
            new Said("S10", "/pilots/0/title", "Stevenage Musical Inclusion Network"),
            new Said("S10", "/pilots/0/lead", "MusicNet East"),
            new Said("S10", "/pilots/0/places", "E07000243"),
            new Said("S10", "/pilots/0/period/start", "2018"),
            new Said("S10", "/pilots/0/period/end", "2019"),
            new Said("S10", "/pilots/0/findings", "ENABLER"),
            new Said("S10", "/pilots/0/findings", "BARRIER"));

    /** Hertfordshire's ten districts but for Stevenage, where the pilot is, by the codes of the Office for National Statistics. */
    private static final List<String> OTHER_DISTRICTS = List.of(
            "E07000095",
            "E07000096",
            "E07000098",
            "E07000099",
            "E07000102",
            "E07000103",
            "E07000240",
            "E07000241",
            "E07000242");

    private static JsonNode plan() throws IOException {
        try (InputStream bytes = Resources.open(PlanReviews.PLAN)) {
            return JsonMapper.shared().readTree(bytes);
        }
    }

    @Test
    void everyRowOfTheStatementStandsInThePlan() throws IOException {
        JsonNode plan = plan();
        List<String> missing = new ArrayList<>();
        for (Said said : STATEMENT) {
            JsonNode found = plan.at(said.place());
            String text = found.isString() ? found.asString() : found.toString();
            if (!text.contains(said.words())) {
                missing.add(said + " but there stands " + text);
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(10, STATEMENT.stream().map(Said::row).distinct().count());
    }

    @Test
    void whatThePilotTeachesGoesToTheOtherNineDistrictsInTheYearAfter() throws IOException {
        JsonNode rollout = plan().at("/pilots/0/rollout");
        assertEquals(
                OTHER_DISTRICTS,
                StreamSupport.stream(rollout.spliterator(), false)
                        .map(each -> each.get("place").asString())
                        .sorted()
                        .toList());
        for (JsonNode each : rollout) {
            assertEquals("2019-09/2020-08", each.get("planned").asString());
        }
    }

    /** The statement has five commitments and four key areas, and nothing beside them. */
    @Test
    void planSaysNoMoreThanTheStatementOfCommitmentsAndKeyAreas() throws IOException {
        assertEquals(5, plan().get("commitments").size());
        assertEquals(4, plan().get("keyAreas").size());
        assertEquals(1, plan().get("pilots").size());
    }

    /** Actions, figures and findings of the pilot are made up, and the plan says so where they stand. */
    @Test
    void whatTheStatementDoesNotSayIsMarked() throws IOException {
        JsonNode plan = plan();
        List<String> marked = StreamSupport.stream(
                        plan.at("/extensions/org.ediframework.illustrative/places")
                                .spliterator(),
                        false)
                .map(JsonNode::asString)
                .toList();
        for (String place : List.of(
                "/areasOfConcern",
                "/metrics",
                "/actions",
                "/workingGroup/members",
                "/pilots/0/findings",
                "/publications")) {
            assertTrue(marked.contains(place), place);
        }
        for (String place : marked) {
            assertTrue(!plan.at(place).isMissingNode(), place);
        }
    }
}
