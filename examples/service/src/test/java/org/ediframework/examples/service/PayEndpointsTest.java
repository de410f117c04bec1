package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PayEndpointsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String PATH = "/pay/return?snapshot=2026-04-05";

    /** One woman at 13.37 among 300 men at 20.00. */
    private static final String LONELY = "sex,hourly_pay\nF,13.37\n" + "M,20.00\n".repeat(300);

    @Test
    void payrollBecomesTheRowOfTheService() throws IOException, InterruptedException {
        String payroll = "sex,hourly_pay\n" + "F,12.00\nF,15.00\nM,13.00\nM,15.50\n".repeat(80);
        HttpResponse<String> row = SERVICE.post(PATH, "text/csv", "text/csv", payroll);
        assertEquals(200, row.statusCode(), row.body());
        assertTrue(row.body().startsWith("DiffMeanHourlyPercent,"), row.body());
        // 100 × (14.25 − 13.50) ÷ 14.25, both of means and of medians.
        assertTrue(row.body().contains("\n5.3,5.3,"), row.body());
        HttpResponse<String> text = SERVICE.post(PATH, "text/csv", "text/plain", payroll);
        assertTrue(text.body().contains("To be published by: 2027-04-04"), text.body());
    }

    @Test
    void nobodysPayIsToldUnlessItIsAskedFor() throws IOException, InterruptedException {
        for (String form : new String[] {"text/csv", "text/plain", "application/json"}) {
            HttpResponse<String> safe = SERVICE.post(PATH, "text/csv", form, LONELY);
            assertEquals(200, safe.statusCode(), safe.body());
            assertFalse(safe.body().contains("33.2"), safe.body());
            HttpResponse<String> full = SERVICE.post(PATH + "&inFull=true", "text/csv", form, LONELY);
            assertTrue(full.body().contains("33.2"), full.body());
        }
    }

    @Test
    void payIsComparedByAnyColumnAndByTwo() throws IOException, InterruptedException {
        String payroll = "sex,hourly_pay,grade\n" + "F,12.00,a\nF,15.00,b\nM,13.00,a\nM,15.50,b\n".repeat(80);
        HttpResponse<String> byGrade = SERVICE.post(PATH + "&by=grade&comparedWith=b", "text/csv", "text/csv", payroll);
        assertEquals(200, byGrade.statusCode(), byGrade.body());
        // 100 × (15.25 − 12.50) ÷ 15.25.
        assertTrue(byGrade.body().contains("grade,a,b,Mean gap in hourly pay,18.0"), byGrade.body());
        HttpResponse<String> crossed = SERVICE.post(
                PATH + "&by=grade%2Bsex&comparedWith=b%20%C3%97%20Men&inFull=true", "text/csv", "text/csv", payroll);
        assertEquals(200, crossed.statusCode(), crossed.body());
        assertTrue(crossed.body().contains("b × Women,b × Men,Mean gap in hourly pay,3.2"), crossed.body());
        for (String wrong : new String[] {"&by=colour", "&by=grade&comparedWith=z", "&comparedWith=a"}) {
            assertEquals(400, SERVICE.post(PATH + wrong, "text/csv", payroll).statusCode(), wrong);
        }
    }

    @Test
    void whatCannotBeReadIsToldWithItsPlaceAndNobodysPay() throws IOException, InterruptedException {
        HttpResponse<String> wrong = SERVICE.post(PATH, "text/csv", "sex,hourly_pay\nF,12\nM,a lot\n");
        assertEquals(422, wrong.statusCode(), wrong.body());
        assertTrue(wrong.body().contains("payroll"), wrong.body());
        assertEquals(
                400,
                SERVICE.post("/pay/return?snapshot=2026-04-06", "text/csv", LONELY)
                        .statusCode());
        assertEquals(400, SERVICE.post("/pay/return", "text/csv", LONELY).statusCode());
        assertEquals(415, SERVICE.post(PATH, "application/json", "{}").statusCode());
    }
}
