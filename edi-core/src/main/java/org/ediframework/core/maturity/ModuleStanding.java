package org.ediframework.core.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.Level;
import org.ediframework.core.framework.ModuleOutcome;

/**
 * How far an organisation has come in a module.
 *
 * @param module the module
 * @param level the level reached; absent where none was, or the framework gives none
 * @param score the score reached; absent where none was given
 * @param on the day of the assessment; absent where the module was not assessed, or the day is not stated
 * @param nextLevel the next level to reach; absent at the highest, and where the framework has no levels
 * @param nextScore the next score to reach; absent at the highest, and where the module has no scores
 * @param isAssessed whether the plan says anything about the module
 */
public record ModuleStanding(
        FrameworkModule module,
        Optional<Level> level,
        Optional<Long> score,
        Optional<LocalDate> on,
        Optional<Level> nextLevel,
        Optional<Long> nextScore,
        boolean isAssessed) {

    /** Whether nothing is left to reach. */
    public boolean isHighest() {
        return isAssessed && nextLevel.isEmpty() && nextScore.isEmpty();
    }

    /** What one has who has mastered the module: what to look at on the way to the next step. */
    public List<ModuleOutcome> outcomes() {
        return module.getOutcomes();
    }
}
