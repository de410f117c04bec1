package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.CatalogueEntry;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.FrameworkModule;
import org.ediframework.core.framework.Level;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AdoptedEntry;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.MaturityLevel;

/** The rule that the frameworks a plan names, and the parts of them, are ones that somebody has. */
final class FrameworkRules {

    private FrameworkRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-R-006", FrameworkRules::unknown),
                new PlanCheck("EDI-P-040", FrameworkRules::ofAnother));
    }

    /** Whether a framework is for the nation and the sector of a plan; where the plan says neither, it may be. */
    static boolean isMeantFor(Framework framework, ActionPlan plan) {
        boolean isOfNation = framework.getJurisdictions().isEmpty()
                || plan.getJurisdiction()
                        .map(framework.getJurisdictions()::contains)
                        .orElse(true);
        boolean isOfSector = framework.getSectors().isEmpty()
                || plan.getSector().map(framework.getSectors()::contains).orElse(true);
        return isOfNation && isOfSector;
    }

    private static void ofAnother(Subject subject, Report report) {
        subject.framework()
                .filter(framework -> !isMeantFor(framework, subject.plan()))
                .ifPresent(framework -> report.at(Section.FRAMEWORK)
                        .needing(Pointer.ROOT.child("jurisdiction"), Pointer.ROOT.child("sector"))
                        .say(
                                framework.getTitle(),
                                Stream.concat(framework.getJurisdictions().stream(), framework.getSectors().stream())
                                        .toList()));
    }

    private static void unknown(Subject subject, Report report) {
        if (subject.known().isEmpty()) {
            return;
        }
        subject.plan().getFramework().ifPresent(named -> named(subject, named, report));
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            List<AdoptedEntry> adopts = actions.get(index).getAdopts();
            for (int entry = 0; entry < adopts.size(); entry++) {
                AdoptedEntry adopted = adopts.get(entry);
                Pointer place = Section.ACTIONS.child(index).child("adopts").child(entry);
                part(subject, adopted.getFramework(), place, report)
                        .ifPresent(known -> of(
                                known.getCatalogue().stream()
                                        .map(CatalogueEntry::getId)
                                        .toList(),
                                adopted.getEntry(),
                                known,
                                place,
                                "entry",
                                report));
            }
        }
        List<MaturityLevel> maturity = subject.plan().getMaturity();
        for (int index = 0; index < maturity.size(); index++) {
            MaturityLevel reached = maturity.get(index);
            Pointer place = Section.MATURITY.child(index);
            Optional<Framework> known = part(subject, reached.getFramework(), place, report);
            if (known.isPresent()) {
                List<String> modules = known.get().getModules().stream()
                        .map(FrameworkModule::getId)
                        .toList();
                of(modules, reached.getModule(), known.get(), place, "module", report);
                List<String> levels =
                        known.get().getLevels().stream().map(Level::getId).toList();
                reached.getLevel().ifPresent(level -> of(levels, level, known.get(), place, "level", report));
            }
        }
    }

    private static void named(Subject subject, FrameworkReference named, Report report) {
        Framework known = subject.known().get(named.getId());
        if (known == null) {
            report.at(Section.FRAMEWORK.child("id"))
                    .say(named.getId(), new TreeSet<>(subject.known().keySet()));
        } else if (named.getVersion().isPresent() && !named.getVersion().get().equals(known.getVersion())) {
            report.at(Section.FRAMEWORK.child("version"))
                    .needing(Section.FRAMEWORK.child("id"))
                    .variant("version")
                    .say(named.getVersion().get(), named.getId(), known.getVersion());
        }
    }

    /** A framework of which a plan takes a part; that nobody has it is only noted, since the plan is not made under it. */
    private static Optional<Framework> part(Subject subject, String id, Pointer place, Report report) {
        Optional<Framework> known = Optional.ofNullable(subject.known().get(id));
        if (known.isEmpty()) {
            report.at(place.child("framework"))
                    .weighing(Severity.NOTE)
                    .say(id, new TreeSet<>(subject.known().keySet()));
        }
        return known;
    }

    private static void of(
            List<String> ids, String id, Framework known, Pointer place, String property, Report report) {
        if (!ids.contains(id)) {
            report.at(place.child(property))
                    .needing(place.child("framework"))
                    .variant("part")
                    .say(id, property, known.getId(), ids);
        }
    }
}
