package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.publication.Publication;
import org.junit.jupiter.api.Test;

class MonitorHtmlTest {

    private static final String PLAN = """
            {"formatVersion": "1.0", "id": "p", "title": "A plan WORDS",
             "organisation": {"id": "s", "name": "A service", "kind": "MUSIC_SERVICE"},
             "period": {"start": "2026-04-01", "end": "2027-03-31"},
             "revision": {"number": 1, "adoptedOn": "2026-04-01", "status": "ADOPTED"},
             "commitments": [],
             "keyAreas": [{"id": "k", "title": "Pupils WORDS", "kind": "PARTICIPANTS"}],
             "metrics": [{"id": "m", "title": "Girls WORDS", "keyArea": "k", "population": "pupils",
               "characteristic": "sex", "categories": ["female"], "place": "Stevenage",
               "targets": [{"by": "2027-03-31", "share": 0.5}],
               "observations": [{"asOf": "2025-03-31", "count": 7411, "base": 91733},
                                {"asOf": "2026-03-31", "count": 20347, "base": 94441}]}],
             "actions": [{"id": "a", "title": "Do WORDS", "keyAreas": ["k"], "accountable": "Head", "responsible": [], "successCriteria": [],
               "due": "2026-09", "status": "IN_PROGRESS"}]}
            """;

    private static ActionPlan plan(String words) {
        byte[] json = PLAN.replace("WORDS", words).getBytes(StandardCharsets.UTF_8);
        return JsonFormat.plans().read(json, "plan.json").orThrow();
    }

    private static MonitoredPlan monitored(String words, int girls) {
        Coverage coverage = Coverage.unstated().withPlace("Stevenage").withDescription("pupils");
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(coverage)
                .count("female", girls)
                .count("male", 88_883)
                .count("another " + words, 52_361)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("test")
                .count("female", 51)
                .count("male", 48)
                .count("another " + words, 1)
                .build();
        return PlanMonitor.builder()
                .asOf(LocalDate.of(2026, 12, 1))
                .build()
                .monitor(
                        plan(words),
                        CurrentFigures.builder()
                                .addCounts(counts)
                                .addReferences(reference)
                                .build());
    }

    private static String written(MonitoredPlan monitored) {
        return writtenUnder(5, monitored);
    }

    private static String writtenUnder(long threshold, MonitoredPlan monitored) {
        DisclosurePolicy policy =
                DisclosurePolicy.builder().threshold(threshold).build();
        return MonitorHtml.write(Publication.under(policy, monitored), ReportSettings.standard());
    }

    @Test
    void showsTheBoardTheMetricAndItsTrend() {
        String page = written(monitored("x", 23_456));
        assertTrue(page.contains("overdue by 62 days"), page);
        assertTrue(page.contains("September 2026"), page);
        assertTrue(page.contains("Target 50.0% by 31 March 2027"), page);
        assertTrue(page.contains("from 8.1% on 31 March 2025 to 14.2% on 1 December 2026"), page);
        assertTrue(page.contains("20,347"), page);
    }

    /** With a threshold of 10,000 the 7,411 girls of 2025 are few, and so are the 4,969 of today. */
    @Test
    void withheldCountsStandNowhereInTheSource() {
        String page = writtenUnder(10_000, monitored("x", 4_969));
        for (String figure : List.of("4,969", "4969", "7,411", "7411", "3.4%", "3.40%", "8.1%", "8.08%", "52,361")) {
            assertFalse(page.contains(figure), figure);
        }
        assertTrue(page.contains("[c]"), page);
        assertTrue(page.contains("20,347"), "of another year and other people");
    }

    /** Today's girls may be shown, and the 7,411 of 2025 may not: a pace would give them back. */
    @Test
    void paceAndOutcomeAreWithheldWhereAnEarlierFigureIs() {
        MonitoredPlan monitored = monitored("x", 23_456);
        String all = MonitorHtml.write(Publication.inFull(monitored), ReportSettings.standard());
        assertTrue(all.contains("at this pace in "), all);
        assertTrue(all.contains("7,411"), all);
        String page = writtenUnder(10_000, monitored);
        assertTrue(page.contains("23,456"), page);
        assertTrue(page.contains("50.0% by 31 March 2027"), page);
        assertFalse(page.contains("at this pace"), page);
        assertTrue(all.contains(TargetOutcome.BEHIND.getLabel()), all);
        assertFalse(page.contains(TargetOutcome.BEHIND.getLabel()), page);
    }

    @Test
    void hostileWordsInAPlanAreText() {
        String words = "<script>alert(1)</script>'&<b>" + "x".repeat(200) + "\u202E";
        String page = MonitorHtml.write(
                Publication.under(DisclosurePolicy.standard(), monitored(words.replace("\"", ""), 23_456)),
                ReportSettings.builder().title(words).build());
        assertFalse(page.contains("<script") || page.contains("<b>") || page.contains("\u202E"), page);
        assertEquals(1, Pattern.compile("<h1>").matcher(page).results().count());
    }
}
