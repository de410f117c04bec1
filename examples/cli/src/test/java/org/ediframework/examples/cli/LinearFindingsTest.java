package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it takes to find one fault does not grow with their number: counted in bytes allocated, which no clock disturbs. */
class LinearFindingsTest {

    private static final DocumentReview REVIEW =
            DocumentReview.with(PlanReview.builder().build());

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String plan(int actions, String action) {
        return """
                {"formatVersion": "1.0", "id": "large", "title": "A large plan",
                 "organisation": {"id": "council", "name": "A county council", "kind": "COUNCIL"},
                 "period": {"start": "2027-01-01", "end": "2027-12-31"},
                 "revision": {"number": 1, "status": "DRAFT"},
                 "keyAreas": [{"id": "k", "title": "Pupils", "kind": "OTHER"}],
                 "actions": ["""
                + IntStream.range(0, actions)
                        .mapToObj(at -> "{" + action.replace("#", Integer.toString(at)) + "}")
                        .collect(Collectors.joining(",\n"))
                + "]}";
    }

    private static long allocated(String plan) {
        byte[] json = plan.getBytes(StandardCharsets.UTF_8);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Loaded<?> read = REVIEW.review(json, "plan.json");
        long after = THREADS.getCurrentThreadAllocatedBytes();
        assertTrue(read.getFindings().getTotal() > 0);
        return after - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'id': 'a#', 'title': 'One', 'keyAreas': ['missing']",
                "'id': 'a#', 'title': 'One', 'keyAreas': ['k'], 'due': '2027-02-30', 'dependsOn': ['missing']",
                "'id': 'a#', 'title': 'One', 'keyAreas': ['missing'], 'state': 'IN_PROGRESS'",
                "'id': 'a#', 'title': 'One', 'keyAreas': [7], 'dependsOn': ['a7', 'missing']",
                "'id': 7, 'title': 'One', 'keyAreas': ['missing']",
                "'title': 'One', 'keyAreas': ['missing'], 'places': ['nowhere'], 'commitments': ['none']",
                "'id': 'a', 'title': 'One', 'keyAreas': ['k', 'k'], 'dependsOn': ['a']",
                "'id': 'a#', 'id': 'b#', 'title': 'One', 'keyAreas': ['k'], 'dependsOn': ['b#']",
                "'id': 'a#', 'title': '', 'keyAreas': 'k', 'milestones': [{'id': 'm', 'title': 'x', 'due': 'soon'}]",
                "'id': 'a#', 'title': 'One', 'keyAreas': ['k'], 'characteristics': ['race', 'race', 'colour']",
                "'id': 'a#', 'title': 'One', 'keyAreas': ['k'], 'updates': [{'on': 'now', 'note': 'x', 'by': 7}, 3]",
                "'id': 'a#', 'title': 'One', 'keyAreas': ['k'], 'cost': {'amount': 'much', 'currency': 'XQX'}",
                "'id': 'a#', 'title': 'jane.doe#@example.org 07700 900123', 'keyAreas': ['k'], 'outcome': null"
            })
    void faultsOfEveryAction(String action) {
        String broken = action.replace('\'', '"');
        allocated(plan(400, broken));
        long one = allocated(plan(400, broken));
        long four = allocated(plan(1600, broken));

        assertTrue(four < 6 * one, one + " bytes for 400 actions, " + four + " for 1,600");
    }
}
