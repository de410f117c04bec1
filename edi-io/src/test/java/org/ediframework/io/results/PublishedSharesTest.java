package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Target;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.MonitorHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A metric of which a plan gives shares alone, in every form in which a monitored plan is written. */
class PublishedSharesTest {

    private static final String WHY = "only shares are published, and not of how many people; the latest is 41.0%, of";

    private static MonitoredPlan monitored() {
        return monitored(Optional.empty());
    }

    private static MonitoredPlan monitored(Optional<Long> base) {
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder().id("o").name("A service").build())
                .period(DateRange.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(KeyArea.builder()
                        .id("k")
                        .title("Staff")
                        .kind(KeyAreaKind.WORKFORCE)
                        .build())
                .addMetrics(RepresentationMetric.builder()
                        .id("m")
                        .title("Women among the staff")
                        .keyArea("k")
                        .population("staff")
                        .characteristic(Characteristic.SEX)
                        .addCategories("female")
                        .addObservations(Observation.builder()
                                .asOf(LocalDate.of(2024, 3, 31))
                                .share(new BigDecimal("0.41"))
                                .base(base)
                                .build())
                        .addTargets(Target.builder()
                                .by(LocalDate.of(2026, 3, 31))
                                .share(new BigDecimal("0.4"))
                                .build())
                        .build())
                .build();
        return PlanMonitor.builder()
                .asOf(LocalDate.of(2025, 6, 1))
                .build()
                .monitor(plan, CurrentFigures.builder().build());
    }

    private static JsonNode metric(PublishedPlan plan) {
        JsonNode json = JsonMapper.shared().readTree(MonitorJson.write(plan));
        return json.findValue("metrics").get(0);
    }

    private static String page(PublishedPlan plan) {
        return MonitorHtml.write(plan, ReportSettings.standard());
    }

    @Test
    void inFullTheLatestShareIsGivenAndWhyItHasNoInterval() {
        PublishedPlan full = Publication.inFull(monitored());
        String text = MonitorText.write(full);
        assertTrue(text.contains(WHY), text);
        assertTrue(text.contains("40.0% by 31 March 2026: met"), text);
        JsonNode metric = metric(full);
        assertEquals(
                "{\"asOf\":\"2024-03-31\",\"share\":0.41}",
                metric.get("published").toString());
        assertEquals("ONLY_SHARES", metric.get("absent").asString());
        assertEquals("MET", metric.at("/targets/0/outcome").asString());
        assertTrue(page(full).contains(WHY));
    }

    @Test
    void inFullAShareWithItsBaseSaysOfHowManyPeopleItIsAndHasAnInterval() {
        PublishedPlan full = Publication.inFull(monitored(Optional.of(1000L)));
        String why = "only shares are published, and no counts; the latest is 41.0% of 1,000 people, of 31 March 2024;"
                + " chance and its rounding allow 37.5% to 44.6%";
        assertTrue(MonitorText.write(full).contains(why), MonitorText.write(full));
        assertTrue(page(full).contains(why), page(full));
        JsonNode published = metric(full).get("published");
        assertEquals(1000, published.get("base").asLong());
        assertEquals(0.374994391773592, published.get("low").asDouble(), 1e-12);
        String welsh = MonitorText.write(full, Locale.forLanguageTag("cy"));
        assertTrue(welsh.contains("41.0% o blith 1,000 o bobl, o 31 Mawrth 2024;"), welsh);
        // No number of 3 people is 41 %.
        String odd = MonitorText.write(Publication.inFull(monitored(Optional.of(3L))));
        assertTrue(odd.contains("the latest is 41.0% of 3 people, of 31 March 2024"), odd);
        assertFalse(odd.contains("rounding"), odd);
    }

    @Test
    void underAPolicyNeitherTheShareNorTheJudgementIsTold() {
        underAPolicyNothingIsTold(Optional.empty());
        underAPolicyNothingIsTold(Optional.of(100L));
    }

    private static void underAPolicyNothingIsTold(Optional<Long> base) {
        PublishedPlan under = Publication.under(DisclosurePolicy.standard(), monitored(base));
        for (String form : new String[] {MonitorText.write(under), MonitorJson.write(under), page(under)}) {
            assertFalse(form.contains("41.0%"), form);
            assertFalse(form.contains("0.41"), form);
        }
        assertFalse(metric(under).has("published"));
        assertFalse(metric(under).at("/targets/0").has("outcome"));
    }
}
