package org.ediframework.examples.hertfordshire;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;

/**
 * The plan of Hertfordshire Music Service for 2018–19, and a copy spoilt on purpose, as reviewed in spring 2019. Both are
 * held to the framework that they name.
 */
final class PlanReviews {

    static final String PLAN = "plan.json";
    static final String SPOILT = "plan-spoilt.json";

    private static final LocalDate IN_SPRING = LocalDate.of(2019, 3, 31);

    private PlanReviews() {}

    static Loaded<ActionPlan> review(String document) throws IOException {
        DocumentReview review = DocumentReview.with(PlanReview.builder()
                .asOf(IN_SPRING)
                .knownFrameworks(BundledFrameworks.all())
                .build());
        try (InputStream bytes = Resources.open(document)) {
            return review.review(bytes.readAllBytes(), document);
        }
    }
}
