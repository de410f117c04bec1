package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The forms of the start page, as a browser sends them. */
class FormsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Path PLANS =
            Path.of("../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire");

    private static HttpResponse<String> send(String path, Multipart fields) throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(path, Multipart.TYPE, fields.toString());
        assertEquals(200, response.statusCode(), response.body());
        return response;
    }

    @Test
    void startPageHasAFormForPlansCountsAndMapsAndRunsNoScript() throws IOException, InterruptedException {
        HttpResponse<String> page = SERVICE.get("/");

        assertEquals(200, page.statusCode());
        assertTrue(!page.body().contains("<script"), page.body());
        assertTrue(!page.body().contains("://"), "nothing comes from elsewhere");
        for (String form : new String[] {"forms/plan", "forms/map", "forms/counts"}) {
            assertTrue(
                    page.body().contains("action=\"" + form + "\" method=\"post\" enctype=\"multipart/form-data\""),
                    form);
        }
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").contains("form-action 'self'"));
    }

    @Test
    void spoiltPlanGetsItsFindingsAsAPage() throws IOException, InterruptedException {
        HttpResponse<String> page = send(
                "/forms/plan",
                new Multipart()
                        .with("plan", Files.readString(PLANS.resolve("plan-spoilt.json")))
                        .with("map", "")
                        .with("day", "2019-03-31")
                        .with("as", "findings"));

        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(page.body().contains("EDI-S-007") && page.body().contains("plan, line "), page.body());
    }

    @Test
    void planGetsItsPage() throws IOException, InterruptedException {
        HttpResponse<String> page = send(
                "/forms/plan",
                new Multipart()
                        .with("plan", Files.readString(PLANS.resolve("plan.json")))
                        .with("as", "page"));

        assertTrue(page.body().contains("Stevenage"), page.body());
    }

    @Test
    void countsGetTheirPageWithSmallOnesWithheld() throws IOException, InterruptedException {
        HttpResponse<String> page = send(
                "/forms/counts",
                new Multipart()
                        .with("counts", "characteristic,category,count\nsex,female,30\nsex,male,60\nsex,other,2\n")
                        .with(
                                "reference",
                                "characteristic,category,share\nsex,female,0.5\nsex,male,0.49\nsex,other,0.01\n"));

        assertTrue(page.body().contains("[c]"), page.body());
    }

    @Test
    void whatIsMissingOrHostileIsSaidOnAPage() throws IOException, InterruptedException {
        assertTrue(send("/forms/plan", new Multipart().with("plan", "")).body().contains("No plan was given"));
        assertTrue(send("/forms/map", new Multipart().with("sheet", "PK\u0003\u0004x"))
                .body()
                .contains("EDI-S-001"));
        String hostile = send("/forms/plan", new Multipart().with("plan", "{\"<script>alert(1)</script>\": 1}"))
                .body();
        assertTrue(!hostile.contains("<script>"), hostile);
        assertTrue(send("/forms/plan", new Multipart().with("plan", "{}").with("day", "tomorrow"))
                .body()
                .contains("2027-03-31"));
    }

    @Test
    void emptyWorkbookCanBeTakenAway() throws IOException, InterruptedException {
        HttpResponse<String> workbook = SERVICE.get("/forms/plan.xlsx");

        assertEquals(200, workbook.statusCode());
        assertTrue(
                workbook.headers().firstValue("Content-Disposition").orElse("").contains("plan.xlsx"));
        assertTrue(workbook.body().startsWith("PK"));
    }

    @Test
    void emptyPackageCanBeTakenAway() throws IOException, InterruptedException {
        HttpResponse<String> zip = SERVICE.get("/forms/plan.zip");

        assertEquals(200, zip.statusCode());
        assertEquals("application/zip", zip.headers().firstValue("Content-Type").orElse(""));
        assertTrue(zip.body().startsWith("PK"));
        assertTrue(zip.body().contains("datapackage.json") && zip.body().contains("actions.csv"));
    }
}
