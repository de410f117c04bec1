package org.ediframework.examples.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.ChallengeKind;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.junit.jupiter.api.Test;

class PlanAgainstDataTest {

    @Test
    void pupilsOfTheStevenageCentreAreTheFiguresOfItsMetric() throws IOException {
        MonitoredMetric metric =
                PlanAgainstData.monitor().keyAreas().get(3).metrics().get(0);
        assertEquals("disabled-pupils", metric.metric().getId());
        assertEquals(24, metric.current().get().getCount().get());
        assertEquals(455, metric.current().get().getBase().get());
        assertEquals(31, metric.current().get().getUndeclared().get());
    }

    @Test
    void figuresOfPupilsAreNotTakenForThoseOfLeaders() throws IOException {
        MonitoredMetric metric =
                PlanAgainstData.monitor().keyAreas().get(2).metrics().get(0);
        assertEquals("women-in-leadership", metric.metric().getId());
        assertEquals(9, metric.current().get().getCount().get());
    }

    @Test
    void planIsAskedAboutWhatItsFiguresShow() throws IOException {
        MonitoredPlan monitored = PlanAgainstData.monitor();
        assertEquals(0, monitored.keyAreas().get(0).count(ActionState.OVERDUE));
        List<String> unseen = monitored.challenges().stream()
                .filter(challenge -> challenge.kind() == ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION)
                .flatMap(challenge -> challenge.row().stream())
                .map(row -> row.getScope().getPlace().orElse("") + " " + row.getCategory())
                .toList();
        assertTrue(unseen.contains("E07000103 asian"), unseen.toString());
        assertTrue(monitored.challenges().stream()
                .anyMatch(challenge -> challenge.kind() == ChallengeKind.ACTIONS_WITHOUT_METRIC
                        && challenge.subject().equals("The workforce of the service")));
    }
}
