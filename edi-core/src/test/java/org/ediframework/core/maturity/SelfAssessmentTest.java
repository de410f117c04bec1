package org.ediframework.core.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.FrameworkSource;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.MaturityLevel;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.junit.jupiter.api.Test;

class SelfAssessmentTest {

    private static Level level(String id) {
        return Level.builder().id(id).title(id.toUpperCase(Locale.ROOT)).build();
    }

    private static FrameworkModule module(String id) {
        return FrameworkModule.builder().id(id).title(id).build();
    }

    private static final Framework FRAMEWORK = Framework.builder()
            .id("ladder")
            .version("1")
            .title("Ladder")
            .publisher("A council")
            .source(FrameworkSource.builder().citation("Minutes").build())
            .levels(List.of(level("low"), level("middle"), level("high")))
            .modules(List.of(
                    module("people"),
                    module("places"),
                    module("pay"),
                    FrameworkModule.builder()
                            .from(module("points"))
                            .scores(ScoreRange.builder().least(1).most(5).build())
                            .build()))
            .build();

    private static MaturityLevel.Builder reached(String module) {
        return MaturityLevel.builder().framework("ladder").module(module);
    }

    private static SelfAssessment assess(MaturityLevel... reached) {
        return SelfAssessment.of(
                ActionPlan.builder()
                        .id("p")
                        .title("Plan")
                        .organisation(Organisation.builder().id("o").name("O").build())
                        .period(DateRange.builder()
                                .start(LocalDate.of(2027, 1, 1))
                                .end(LocalDate.of(2027, 12, 31))
                                .build())
                        .revision(Revision.builder()
                                .number(1)
                                .status(RevisionStatus.DRAFT)
                                .build())
                        .maturity(List.of(reached))
                        .build(),
                FRAMEWORK);
    }

    private static String told(ModuleStanding standing) {
        return standing.module().getId() + " "
                + standing.level().map(Level::getId).orElse("-") + " "
                + standing.score().map(String::valueOf).orElse("-") + " next "
                + standing.nextLevel()
                        .map(Level::getId)
                        .or(() -> standing.nextScore().map(String::valueOf))
                        .orElse("-");
    }

    @Test
    void filledAssessmentComesOutWithLevelsAndNextSteps() {
        SelfAssessment assessment = assess(
                reached("people").level("low").build(),
                reached("places").level("high").build(),
                reached("points").score(3L).build());
        assertEquals(
                List.of("people low - next middle", "places high - next -", "pay - - next low", "points - 3 next 4"),
                assessment.getModules().stream().map(SelfAssessmentTest::told).toList());
        assertTrue(assessment.getModules().get(1).isHighest());
        assertEquals(
                List.of(true, true, false, true),
                assessment.getModules().stream().map(ModuleStanding::isAssessed).toList());
    }

    @Test
    void latestAssessmentOfAModuleCounts() {
        SelfAssessment assessment = assess(
                reached("people").level("middle").on(LocalDate.of(2027, 3, 1)).build(),
                reached("people").level("low").on(LocalDate.of(2026, 3, 1)).build(),
                MaturityLevel.builder()
                        .framework("other")
                        .module("people")
                        .level("high")
                        .build());
        assertEquals(
                Optional.of("middle"), assessment.getModules().get(0).level().map(Level::getId));
        assertEquals(
                Optional.of(LocalDate.of(2027, 3, 1)),
                assessment.getModules().get(0).on());
    }

    @Test
    void highestScoreHasNothingAboveIt() {
        assertEquals(
                "points - 5 next -",
                told(assess(reached("points").score(5L).build()).getModules().get(3)));
        assertEquals(
                "points - - next 1",
                told(assess(reached("points").build()).getModules().get(3)));
    }
}
