package org.ediframework.io.results;

import java.util.Locale;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.ModuleOutcome;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.maturity.ModuleStanding;
import org.ediframework.core.maturity.SelfAssessment;
import org.ediframework.io.present.Language;

/** A self-assessment of maturity as text for people: each module with what was reached, and the next step. */
public final class MaturityText {

    private final Language language;

    private MaturityText(Language language) {
        this.language = language;
    }

    /** The assessment in British English, lines ended by LF. */
    public static String write(SelfAssessment assessment) {
        return write(assessment, Locale.UK);
    }

    /**
     * The same in a language, British English where there are no words in it; titles stay as the framework has them.
     */
    public static String write(SelfAssessment assessment, Locale language) {
        return new MaturityText(Language.of(language)).text(assessment);
    }

    private String text(SelfAssessment assessment) {
        StringBuilder text = new StringBuilder(
                language.say("maturity.title", assessment.getFramework().getTitle()));
        text.append('\n');
        for (ModuleStanding standing : assessment.getModules()) {
            String module = language.say("maturity.module", standing.module().getTitle(), reached(standing));
            text.append('\n')
                    .append(standing.on()
                            .map(on -> language.say("maturity.on", module, on))
                            .orElse(module));
            text.append('\n').append("  ").append(next(standing)).append('\n');
            for (ModuleOutcome outcome : standing.outcomes()) {
                text.append("    ").append(outcome.getTitle()).append('\n');
            }
        }
        return text.toString();
    }

    private String reached(ModuleStanding standing) {
        if (!standing.isAssessed()) {
            return language.say("maturity.notAssessed");
        }
        String level = standing.level().map(Level::getTitle).orElse("");
        String score = standing.score().map(points -> score(standing, points)).orElse("");
        if (level.isEmpty() && score.isEmpty()) {
            return language.say("maturity.none");
        }
        return level.isEmpty() || score.isEmpty() ? level + score : language.say("maturity.both", level, score);
    }

    private String score(ModuleStanding standing, long points) {
        return standing.module()
                .getScores()
                .map(ScoreRange::getMost)
                .map(most -> language.say("maturity.score.of", points, most))
                .orElseGet(() -> language.say("maturity.score", points));
    }

    private String next(ModuleStanding standing) {
        if (standing.nextScore().isPresent()) {
            return language.say("maturity.next.score", standing.nextScore().get());
        }
        return standing.nextLevel()
                .map(level -> language.say("maturity.next", level.getTitle()))
                .orElseGet(() -> language.say(standing.isHighest() ? "maturity.highest" : "maturity.noLevels"));
    }
}
