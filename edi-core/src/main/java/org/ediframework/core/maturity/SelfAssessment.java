package org.ediframework.core.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.ScoreRange;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.MaturityLevel;

/**
 * What a plan says of its organisation's maturity, module by module of a framework, with the next step of each. It repeats
 * what the organisation says of itself and judges nothing. Immutable and thread-safe.
 */
public final class SelfAssessment {

    private final Framework framework;
    private final List<ModuleStanding> modules;

    private SelfAssessment(Framework framework, List<ModuleStanding> modules) {
        this.framework = framework;
        this.modules = modules;
    }

    /**
     * What a plan says about each module of a framework; of several assessments of one module the latest counts, and of
     * those of one day, or of none, the last in the plan.
     */
    public static SelfAssessment of(ActionPlan plan, Framework framework) {
        return new SelfAssessment(
                framework,
                framework.getModules().stream()
                        .map(module -> standing(module, latest(plan, framework, module), framework))
                        .toList());
    }

    /** The framework that the plan is held against. */
    public Framework getFramework() {
        return framework;
    }

    /** Its modules in its order, those of which the plan says nothing among them. */
    public List<ModuleStanding> getModules() {
        return modules;
    }

    private static Optional<MaturityLevel> latest(ActionPlan plan, Framework framework, FrameworkModule module) {
        return plan.getMaturity().stream()
                .filter(reached -> reached.getFramework().equals(framework.getId())
                        && reached.getModule().equals(module.getId()))
                .reduce((before, after) -> day(after).isBefore(day(before)) ? before : after);
    }

    private static LocalDate day(MaturityLevel reached) {
        return reached.getOn().orElse(LocalDate.MIN);
    }

    private static ModuleStanding standing(
            FrameworkModule module, Optional<MaturityLevel> reached, Framework framework) {
        List<Level> levels = framework.getLevels();
        Optional<Level> level = reached.flatMap(MaturityLevel::getLevel).flatMap(framework::findLevel);
        Optional<Long> score = reached.flatMap(MaturityLevel::getScore);
        int above = level.map(levels::indexOf).orElse(-1) + 1;
        boolean hasScores = module.getScores().isPresent();
        return new ModuleStanding(
                module,
                level,
                score,
                reached.flatMap(MaturityLevel::getOn),
                hasScores || above >= levels.size() ? Optional.empty() : Optional.of(levels.get(above)),
                module.getScores().flatMap(range -> above(range, score)),
                reached.isPresent());
    }

    private static Optional<Long> above(ScoreRange range, Optional<Long> score) {
        if (score.isEmpty() || score.get() < range.getLeast()) {
            return Optional.of(range.getLeast());
        }
        return score.get() >= range.getMost() ? Optional.empty() : Optional.of(score.get() + 1);
    }
}
