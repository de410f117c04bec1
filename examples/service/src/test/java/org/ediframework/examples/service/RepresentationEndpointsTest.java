package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepresentationEndpointsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** 30 women and 70 men in Ware, 4 people who did not answer; 50 men in Hitchin. */
    private static String people() {
        return "id,town,sex\n"
                + "1,Ware,female\n".repeat(30)
                + "2,Ware,male\n".repeat(70)
                + "3,Ware,\n".repeat(4)
                + "4,Hitchin,male\n".repeat(50);
    }

    private static List<String> lines(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(
                "text/csv;charset=UTF-8",
                response.headers().firstValue("Content-Type").orElse(""));
        return response.body().lines().toList();
    }

    @Test
    void peopleAreCountedPlaceByPlace() throws IOException, InterruptedException {
        List<String> table =
                lines(SERVICE.post("/people/representation?by=sex&within=town", "text/csv", "text/csv", people()));

        assertTrue(
                table.stream().anyMatch(row -> row.startsWith("Hitchin,sex,male,50,50,0,1.000000,")), table.toString());
        assertTrue(
                table.stream().anyMatch(row -> row.startsWith("Ware,sex,female,30,100,4,0.300000,")), table.toString());
        assertTrue(
                table.stream().anyMatch(row -> row.startsWith("Ware,sex,male,70,100,4,0.700000,")), table.toString());
    }

    @Test
    void whatWasUnderstoodOfATableIsToldInAHeader() throws IOException, InterruptedException {
        String counts = "Pupils – by ethnic group\nEthnic group,Number\nAsian,40\nWhite,60\n";
        HttpResponse<String> response = SERVICE.post("/counts/representation", "text/csv", "application/json", counts);

        assertEquals(200, response.statusCode(), response.body());
        String header = response.headers().firstValue("Edi-Notes").orElse("[]");
        assertTrue(header.chars().allMatch(sign -> sign >= ' ' && sign < 127), header);
        JsonNode note = JSON.readTree(header).get(0);
        assertEquals("counts", note.get("document").stringValue());
        assertEquals("EDI-S-017", note.get("code").stringValue());
        assertTrue(
                note.get("message").stringValue().contains("Pupils – by ethnic group"),
                note.get("message")::stringValue);
        assertTrue(SERVICE.post("/people/representation?by=sex", "text/csv", people())
                .headers()
                .firstValue("Edi-Notes")
                .isEmpty());
    }

    @Test
    void peopleAreComparedWithAReferenceThatTheServiceHasRead() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(
                "/people/representation?by=sex&reference=census-2021", "text/csv", "application/json", people());
        JsonNode row = JSON.readTree(response.body()).get("rows").get(0);

        assertEquals("female", row.get("category").stringValue());
        assertEquals(0.51, row.get("reference_share").doubleValue());
        assertEquals("UNDER", row.get("verdict").stringValue());
    }

    @Test
    void whatIsPublishedTwiceIsReckonedWith(@TempDir Path folder) throws IOException, InterruptedException {
        Path ledger = folder.resolve("ledger.jsonl");
        String address = "/people/representation?by=sex&within=town&publish=true&scope=players&day=";
        try (RunningService service = RunningService.start("edi.service.ledger=" + ledger)) {
            HttpResponse<String> march = service.post(address + "2027-03-31", "text/csv", people());
            HttpResponse<String> again = service.post(address + "2027-03-31", "text/csv", people());
            HttpResponse<String> june = service.post(address + "2027-06-30", "text/csv", people() + "5,Hitchin,male\n");

            assertEquals(200, march.statusCode(), march.body());
            assertEquals(march.body(), again.body());
            assertEquals(422, june.statusCode(), june.body());
            assertTrue(june.body().contains("1 more than on 2027-03-31"), june.body());
            assertEquals(1, Files.readAllLines(ledger).size());
        }
    }

    @Test
    void referenceMayComeBeforeThePeopleOrAfterThem() throws IOException, InterruptedException {
        String reference = "characteristic,category,count\nsex,female,510\nsex,male,490\n";
        HttpResponse<String> before = SERVICE.post(
                "/people/representation?by=sex",
                Multipart.TYPE,
                "text/csv",
                new Multipart()
                        .with("reference", reference)
                        .with("people", people())
                        .toString());
        HttpResponse<String> after = SERVICE.post(
                "/people/representation?by=sex",
                Multipart.TYPE,
                "text/csv",
                new Multipart()
                        .with("people", people())
                        .with("reference", reference)
                        .toString());

        assertTrue(lines(before).get(1).startsWith(",sex,female,30,150,4,0.200000,"), before.body());
        assertTrue(lines(before).get(1).contains(",0.510000,"), before.body());
        assertEquals(before.body(), after.body());
    }

    @Test
    void crossingsAndMissingAnswersAreCountedAsTheRequestSays() throws IOException, InterruptedException {
        List<String> table = lines(SERVICE.post(
                "/people/representation?by=town,sex*town&undeclared=Ware&denominator=everyone&adjust=none&confidence=0.9",
                "text/csv",
                "text/csv",
                people()));

        assertTrue(
                table.contains(table.stream()
                        .filter(row -> row.startsWith(",town,Hitchin,50,154,104,"))
                        .findFirst()
                        .orElse("no row of Hitchin")),
                table.toString());
        assertTrue(
                table.stream().anyMatch(row -> row.startsWith(",sex*town,male*Hitchin,50,154,104,")), table.toString());
    }

    @Test
    void countsAreComparedToo() throws IOException, InterruptedException {
        String counts = "characteristic,category,count\nsex,male,70\nsex,female,30\nsex,declined,4\n";
        HttpResponse<String> alone =
                SERVICE.post("/counts/representation?reference=census-2021", "text/csv", "text/plain", counts);
        HttpResponse<String> withSample = SERVICE.post(
                "/counts/representation?sampledReference=true",
                Multipart.TYPE,
                "text/csv",
                new Multipart()
                        .with("counts", counts)
                        .with("reference", "characteristic,category,count\nsex,female,510\nsex,male,490\n")
                        .toString());

        assertTrue(alone.body().contains("under-represented"), alone.body());
        assertTrue(lines(withSample).get(1).startsWith(",sex,male,70,100,4,"), withSample.body());
    }

    @Test
    void rowsThatCannotBeCountedAreTheProblemAndNobodysDataAreInIt() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(
                "/people/representation?by=sex",
                "text/csv",
                "name,sex\nAda Canary,female\nBen Canary,male,extra\n\"Cy Canary");
        JsonNode problem = JSON.readTree(response.body());

        assertEquals(422, response.statusCode());
        assertEquals(3, problem.get("findings").get(0).get("line").intValue());
        assertTrue(!response.body().contains("Canary"), response.body());
    }

    @Test
    void referencesAreListed() throws IOException, InterruptedException {
        assertEquals("[\"census-2021\"]", SERVICE.get("/references").body());
    }
}
