package org.ediframework.examples.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;

/** Reads plan documents, reviewed with every rule. */
class PlanJsonFuzzTest {

    private static final DocumentReview REVIEW = DocumentReview.with(PlanReview.builder()
            .asOf(LocalDate.of(2027, 6, 30))
            .knownFrameworks(BundledFrameworks.all())
            .framework(BundledFrameworks.all().get(0))
            .build());
    private static final JsonFormat<ActionPlan> FORMAT = JsonFormat.plans();

    @FuzzTest
    void planIsReadOrFindingsSayWhyNot(byte[] document) {
        Loaded<ActionPlan> loaded = REVIEW.review(document, "plan.json");

        Verdict.check(loaded);
        Verdict.checkWritten(FORMAT, loaded.getValue());
    }
}
