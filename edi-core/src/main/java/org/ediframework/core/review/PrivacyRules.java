package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;

/** Rules on what a published plan gives away about single people. */
final class PrivacyRules {

    private static final String SMALL_COUNTS = "EDI-P-021";

    private PrivacyRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck(SMALL_COUNTS, PrivacyRules::smallCounts),
                new PlanCheck("EDI-P-022", PrivacyRules::contactDetails));
    }

    private static void smallCounts(Subject subject, Report report) {
        BigDecimal threshold = subject.parameters(SMALL_COUNTS).number("threshold");
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            Pointer observations = Section.METRICS.child(index).child("observations");
            List<Observation> observed = metrics.get(index).getObservations();
            for (int entry = 0; entry < observed.size(); entry++) {
                Pointer place = observations.child(entry);
                Optional<Long> small = observed.get(entry)
                        .getCount()
                        .filter(count -> count >= 1 && isBelow(count, threshold))
                        .filter(count -> subject.isKnown(place.child("count")));
                Optional<Long> base = observed.get(entry).getBase().filter(count -> isBelow(count, threshold));
                if (small.isPresent()) {
                    report.at(place.child("count")).say(small.get());
                } else if (base.isPresent()) {
                    report.at(place.child("base"))
                            .needing(place.child("count"))
                            .variant("base")
                            .say(base.get());
                }
            }
        }
    }

    private static boolean isBelow(long count, BigDecimal threshold) {
        return BigDecimal.valueOf(count).compareTo(threshold) < 0;
    }

    private static void contactDetails(Subject subject, Report report) {
        for (PlanIndex.Text text : subject.index().texts()) {
            ContactDetail.find(text.text()).ifPresent(found -> report.at(text.place())
                    .variant(found.isTelephone() ? "telephone" : "")
                    .say(found.text()));
        }
    }
}
