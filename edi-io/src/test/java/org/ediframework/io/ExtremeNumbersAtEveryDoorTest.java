package org.ediframework.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.population.Reference;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.metrics.trend.TargetTracking;
import org.ediframework.metrics.trend.YearCount;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers whose digits would fill the memory are refused where they come in, before anybody writes them out. */
class ExtremeNumbersAtEveryDoorTest {

    private static final String PLAN = """
        {"formatVersion": "1.0", "id": "p", "title": "A plan",
         "organisation": {"id": "o", "name": "A service", "kind": "MUSIC_SERVICE"},
         "period": {"start": "2026-09-01", "end": "2027-08-31"},
         "revision": {"number": 1, "status": "DRAFT"},
         "commitments": [{"id": "c", "title": "C", "statement": "S.", "kind": "ACTION_PLAN"}],
         "keyAreas": [{"id": "k", "title": "Staff", "kind": "PARTICIPANTS"}],
         "actions": [],
         "metrics": [{"id": "m", "title": "Women", "keyArea": "k", "population": "staff", "characteristic": "sex",
           "categories": ["f"], "targets": [{"share": NUMBER, "by": "2027-08-31"}]}]}
        """;

    private static String framework(String number) throws IOException {
        String resource = "/org/ediframework/io/bundled/public-sector-equality-duty-england.json";
        try (InputStream bundled = JsonFormat.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(bundled, resource).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("\"employees\": 150"));
            return text.replace("\"employees\": 150", "\"employees\": " + number);
        }
    }

    private static void soon(Executable door) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), door);
    }

    private static byte[] document(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Loaded<?> loaded) {
        Findings findings = loaded.getFindings();
        assertFalse(findings.isValid());
        findings.getFirst().forEach(finding -> assertTrue(finding.getMessage().length() < 2_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-200000000", "1e200000000", "1e-2147483647", "1e99999999999", "-1e-200000000"})
    void tablesDocumentsAndReturns(String number) {
        soon(() -> assertRefused(CountsReader.standard()
                .references("a census")
                .read(bytes("characteristic,category,share\nsex,f," + number + "\nsex,m,0.5\n"), "r.csv")));
        soon(() -> assertRefused(CountsReader.standard()
                .counts()
                .read(bytes("characteristic,category,count\nsex,f," + number + "\nsex,m,5\n"), "c.csv")));
        soon(() -> assertRefused(JsonFormat.plans().read(document(PLAN.replace("NUMBER", number)), "plan.json")));
        soon(() -> JsonFormat.frameworks().read(document(framework(number)), "framework.json"));
        soon(() -> {
            String header = String.join(
                    ",",
                    "EmployerName",
                    "DiffMeanHourlyPercent",
                    "DiffMedianHourlyPercent",
                    "DiffMeanBonusPercent",
                    "DiffMedianBonusPercent",
                    "MaleBonusPercent",
                    "FemaleBonusPercent",
                    "MaleLowerQuartile",
                    "FemaleLowerQuartile",
                    "MaleLowerMiddleQuartile",
                    "FemaleLowerMiddleQuartile",
                    "MaleUpperMiddleQuartile",
                    "FemaleUpperMiddleQuartile",
                    "MaleTopQuartile",
                    "FemaleTopQuartile",
                    "EmployerSize");
            assertRefused(PayGapReturns.standard()
                    .withYear("2023-2024")
                    .read(
                            bytes(header + "\nAsh," + number + ",1,1,1,1,1,50,50,50,50,50,50,50,50,1 to 2\n"),
                            "pay.csv"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-200000000", "1e200000000", "1e-2147483647", "-1e-200000000"})
    void valuesMadeInCode(String number) {
        BigDecimal extreme = new BigDecimal(number);
        soon(() -> assertThrows(IllegalArgumentException.class, () -> Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("s")
                .share("f", extreme)));
        soon(() -> assertThrows(
                IllegalArgumentException.class,
                () -> TargetTracking.of(List.of(new YearCount(2024, 1, 2)), extreme, 2030, Direction.INCREASE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-200000000", "1e200000000", "1e-2147483647"})
    void aReviewUnderAFrameworkThatSetsThem(String number) throws IOException {
        Loaded<Framework> framework = JsonFormat.frameworks().read(document(framework(number)), "framework.json");
        Loaded<ActionPlan> plan = JsonFormat.plans().read(document(PLAN.replace("NUMBER", "0.5")), "plan.json");
        ActionPlan read = plan.getValue().orElseThrow();
        framework
                .getValue()
                .ifPresent(applied -> soon(
                        () -> PlanReview.builder().framework(applied).build().review(read)));
    }
}
