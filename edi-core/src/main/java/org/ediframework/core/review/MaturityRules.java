package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.plan.MaturityLevel;

/** The rule that a score of maturity is one that its module gives. */
final class MaturityRules {

    private MaturityRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-P-039", MaturityRules::scores));
    }

    private static void scores(Subject subject, Report report) {
        List<MaturityLevel> maturity = subject.plan().getMaturity();
        for (int index = 0; index < maturity.size(); index++) {
            MaturityLevel reached = maturity.get(index);
            Optional<ScoreRange> range = Optional.ofNullable(subject.known().get(reached.getFramework()))
                    .flatMap(framework -> framework.findModule(reached.getModule()))
                    .flatMap(FrameworkModule::getScores);
            Pointer place = Section.MATURITY.child(index);
            if (range.isPresent() && reached.getScore().isPresent()) {
                long score = reached.getScore().get();
                if (score < range.get().getLeast() || score > range.get().getMost()) {
                    report.at(place.child("score"))
                            .needing(place.child("framework"), place.child("module"))
                            .say(score, range.get().getLeast(), range.get().getMost(), reached.getModule());
                }
            }
        }
    }
}
