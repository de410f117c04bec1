package org.ediframework.core.review;

import java.util.List;
import java.util.TreeSet;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.FrameworkReference;

/** The rule that the framework a plan names is one that somebody has. */
final class FrameworkRules {

    private FrameworkRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-R-006", FrameworkRules::unknown));
    }

    private static void unknown(Subject subject, Report report) {
        if (subject.known().isEmpty() || subject.plan().getFramework().isEmpty()) {
            return;
        }
        FrameworkReference named = subject.plan().getFramework().get();
        Framework known = subject.known().get(named.getId());
        if (known == null) {
            report.at(Section.FRAMEWORK.child("id"))
                    .say(named.getId(), new TreeSet<>(subject.known().keySet()));
        } else if (named.getVersion().isPresent() && !named.getVersion().get().equals(known.getVersion())) {
            report.at(Section.FRAMEWORK.child("version"))
                    .variant("version")
                    .say(named.getVersion().get(), named.getId(), known.getVersion());
        }
    }
}
