package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void whyACountIsWithheldIsToldToNobody() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/counts/protection?status=true", "text/csv", COUNTS);

        assertEquals(400, response.statusCode(), response.body());
    }

    @Test
    void everyAnswerSaysThatItIsWhatItsTypeSaysAndLoadsNothing() throws IOException, InterruptedException {
        for (HttpResponse<String> response : List.of(
                SERVICE.post("/counts/protection", "text/csv", COUNTS),
                SERVICE.post("/counts/protection", "text/csv", "no table"),
                SERVICE.post("/nowhere", "text/csv", COUNTS))) {
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(
                    response.headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("")
                            .startsWith("default-src 'none'"),
                    response::toString);
            assertTrue(
                    response.headers().firstValue("Cache-Control").orElse("").contains("no-store"), response::toString);
        }
    }

    @Test
    void theDescriptionNeedsNothingThatItsPolicyForbids() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/static/index.html"));

        assertFalse(page.contains("<style") || page.contains("style=") || page.contains("<script>"), page);
        assertFalse(page.contains("//"), page);
    }

    @Test
    void aServiceWithALedgerShowsNothingThatItWithheldBefore(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path ledger = folder.resolve("ledger.jsonl");
        try (RunningService service = RunningService.start("edi.service.ledger=" + ledger)) {
            String address = "/counts/protection?scope=pupils&day=2027-03-31&threshold=";
            HttpResponse<String> ten = service.post(address + "10", "text/csv", COUNTS);
            HttpResponse<String> five = service.post(address + "5", "text/csv", COUNTS);
            HttpResponse<String> june = service.post(
                    "/counts/protection?scope=pupils&day=2027-06-30", "text/csv", COUNTS.replace("120", "121"));

            assertEquals(200, ten.statusCode(), ten.body());
            assertEquals(ten.body(), five.body());
            assertEquals(422, june.statusCode(), june.body());
            assertTrue(june.body().contains("1 more than on 2027-03-31"), june.body());
            assertEquals(2, Files.readAllLines(ledger).size());
        }
    }

    @Test
    void workStopsWhenItsCallerIsGone() throws IOException, InterruptedException {
        StringBuilder counts = new StringBuilder("district,group,sort,kind,count\n");
        Random random = new Random(7);
        for (int row = 0; row < 19_600; row++) {
            counts.append("d%d,g%d,s%d,k%d,%d\n"
                    .formatted(row % 20, row / 20 % 20, row / 400 % 7, row / 2800, random.nextInt(8)));
        }
        try (RunningService service = RunningService.start("edi.service.protections=1", "edi.service.patience=3s")) {
            try (RawConnection connection = new RawConnection(service)) {
                connection.send(
                        "POST /counts/protection HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: "
                                + counts.length() + "\r\n\r\n" + counts);
                Thread.sleep(1500);
            }
            HttpResponse<String> next = service.post("/counts/protection", "text/csv", COUNTS);

            assertEquals(200, next.statusCode(), "the place is free again: " + next.body());
        }
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
