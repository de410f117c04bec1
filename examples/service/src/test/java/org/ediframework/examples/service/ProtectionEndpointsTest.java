package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtectionEndpointsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COUNTS = """
            district,group,count
            Stevenage,White,120
            Stevenage,Asian,3
            Stevenage,Black,14
            Dacorum,White,98
            Dacorum,Asian,21
            Dacorum,Black,17
            Watford,White,77
            Watford,Asian,12
            Watford,Black,9
            """;

    @Test
    void smallCountsAreWithheldAndNothingSaysWhy() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection", "text/csv", COUNTS);
        List<String> rows = response.body().lines().toList();

        assertEquals(200, response.statusCode(), response.body());
        assertEquals("district,group,count", rows.get(0));
        assertTrue(rows.contains("Stevenage,Asian,[c]"), response.body());
        assertTrue(rows.stream().filter(row -> row.endsWith("[c]")).count() >= 4, response.body());
        assertFalse(response.body().contains("primary"), response.body());
    }

    @Test
    void statusIsGivenToThoseWhoAsk() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection?status=true", "text/csv", COUNTS);

        assertTrue(response.body().contains("Stevenage,Asian,[c],primary"), response.body());
    }

    @Test
    void jsonIsGivenToThoseWhoAcceptIt() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection", "text/csv", "application/json", COUNTS);
        JsonNode cells = JSON.readTree(response.body()).get("cells");

        assertEquals(16, cells.size());
        assertFalse(response.body().contains("witness"), response.body());
    }

    @Test
    void proofIsGivenAtItsOwnAddressOnly() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection/audit", "text/csv", COUNTS);
        JsonNode audit = JSON.readTree(response.body());

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(16, audit.get("cells").intValue());
        assertEquals(0, audit.get("verdicts").get("DISCLOSED").intValue());
        assertTrue(audit.get("witnesses").size() >= 4, response.body());
        assertTrue(response.body().lines().limit(2).anyMatch(line -> line.contains("onfidential")), response.body());
    }

    @Test
    void groupingsOfADimensionComeAsParts() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(
                "/counts/protection",
                Multipart.TYPE,
                new Multipart()
                        .with("hierarchy.district", "child,parent\nStevenage,North\nDacorum,West\nWatford,West\n")
                        .with("counts", COUNTS)
                        .toString());

        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("West,White,175"), response.body());
    }

    @Test
    void roundedTableThatGivesSomebodyAwayIsNotGiven() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection?round=5", "text/csv", COUNTS);

        assertTrue(
                response.statusCode() == 200
                        ? response.body().contains("Stevenage,Asian,5")
                        : response.statusCode() == 422 && response.body().contains("can be calculated"),
                response.body());
    }

    @Test
    void tableThatDoesNotAddUpIsRefusedWithTheRelation() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(
                "/counts/protection", "text/csv", "a,b,count\nx,p,10\nx,q,20\ny,p,30\ny,q,40\nTotal,p,41\n");

        assertEquals(422, response.statusCode(), response.body());
        assertTrue(response.body().contains("41"), response.body());
    }
}
