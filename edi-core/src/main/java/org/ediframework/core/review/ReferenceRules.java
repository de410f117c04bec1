package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.vocabulary.PublishedPlaces;

/** Rules on references: each names something that is there, and nothing names itself. */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-R-002", ReferenceRules::toNothing),
                new PlanCheck("EDI-R-004", ReferenceRules::toItself));
    }

    private static void toNothing(Subject subject, Report report) {
        PlanIndex index = subject.index();
        References.visit(subject.plan(), (site, id, target) -> {
            switch (target) {
                case KEY_AREA -> find(index.keyAreas(), site, id, report);
                case COMMITMENT -> find(index.commitments(), site, id, report);
                case AREA_OF_CONCERN -> find(index.areasOfConcern(), site, id, report);
                case METRIC -> find(index.metrics(), site, id, report);
                case ACTION -> find(index.actions(), site, id, report);
                case PLACE -> {
                    if (!PublishedPlaces.isWellFormedCode(id)) {
                        find(index.places(), site, id, report);
                    }
                }
                case ANYTHING -> findAnywhere(index, site, id, report);
            }
        });
    }

    private static void find(IdTable table, References.Site site, String id, Report report) {
        if (!table.contains(id)) {
            report(report, site, id, table.getName(), List.of(table.getSection()), table.nearest(id));
        }
    }

    private static void findAnywhere(PlanIndex index, References.Site site, String id, Report report) {
        List<Pointer> sections = new ArrayList<>();
        Optional<String> nearest = Optional.empty();
        for (IdTable table : index.all()) {
            if (table.contains(id)) {
                return;
            }
            sections.add(table.getSection());
            nearest = nearest.isPresent() ? nearest : table.nearest(id);
        }
        report(report, site, id, "anything", sections, nearest);
    }

    private static void report(
            Report report,
            References.Site site,
            String id,
            String wanted,
            List<Pointer> sections,
            Optional<String> nearest) {
        Report.Draft draft = report.at(site.toPointer()).restingOn(sections);
        String noun = report.words("of." + wanted);
        if (nearest.isPresent()) {
            draft.variant("nearest").say(id, site.property(), noun, nearest.get());
        } else {
            draft.say(id, site.property(), noun);
        }
    }

    private static void toItself(Subject subject, Report report) {
        References.visit(subject.plan(), (site, id, target) -> {
            boolean itself =
                    switch (target) {
                        case ACTION ->
                            site.property().equals("dependsOn")
                                    && subject.plan()
                                            .getActions()
                                            .get(site.index())
                                            .getId()
                                            .equals(id);
                        case ANYTHING -> isOnlyItself(subject, site.index(), id);
                        default -> false;
                    };
            if (itself) {
                report.at(site.toPointer()).say(id, site.property());
            }
        });
    }

    /** An action may bear the same id as the commitment that it delivers, since ids are unique in their lists only. */
    private static boolean isOnlyItself(Subject subject, int commitment, String id) {
        return subject.plan().getCommitments().get(commitment).getId().equals(id)
                && subject.index().all().stream()
                                .filter(table -> table.contains(id))
                                .count()
                        == 1;
    }
}
