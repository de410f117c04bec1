package org.ediframework.io.results;

import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.ModuleOutcome;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.maturity.ModuleStanding;
import org.ediframework.core.maturity.SelfAssessment;

/** A self-assessment of maturity as text for people: each module with what was reached, and the next step. */
public final class MaturityText {

    private MaturityText() {}

    /** The assessment, lines ended by LF. */
    public static String write(SelfAssessment assessment) {
        StringBuilder text =
                new StringBuilder(assessment.getFramework().getTitle()).append(", as the organisation sees itself\n");
        for (ModuleStanding standing : assessment.getModules()) {
            text.append('\n').append(standing.module().getTitle()).append(": ").append(reached(standing));
            standing.on().ifPresent(on -> text.append(", on ").append(on));
            text.append('\n').append("  ").append(next(standing)).append('\n');
            for (ModuleOutcome outcome : standing.outcomes()) {
                text.append("    ").append(outcome.getTitle()).append('\n');
            }
        }
        return text.toString();
    }

    private static String reached(ModuleStanding standing) {
        if (!standing.isAssessed()) {
            return "not assessed";
        }
        String level = standing.level().map(Level::getTitle).orElse("");
        String score = standing.score()
                .map(points -> "score " + points
                        + standing.module()
                                .getScores()
                                .map(ScoreRange::getMost)
                                .map(most -> " of " + most)
                                .orElse(""))
                .orElse("");
        String both = level.isEmpty() || score.isEmpty() ? level + score : level + ", " + score;
        return both.isEmpty() ? "no level yet" : both;
    }

    private static String next(ModuleStanding standing) {
        if (standing.nextScore().isPresent()) {
            return "Next: score " + standing.nextScore().get();
        }
        return standing.nextLevel()
                .map(level -> "Next: " + level.getTitle())
                .orElse(standing.isHighest() ? "Nothing is above it." : "The framework names no levels.");
    }
}
