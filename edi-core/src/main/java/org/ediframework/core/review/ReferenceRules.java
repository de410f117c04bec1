package org.ediframework.core.review;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.document.Referent;
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
        for (PlanIndex.Reference reference : subject.index().references()) {
            if (reference.referent() == Referent.ANYTHING) {
                findAnywhere(subject.index(), reference, report);
            } else if (reference.referent() != Referent.PLACE || !PublishedPlaces.isWellFormedCode(reference.id())) {
                find(subject.index().of(reference.referent()), reference, report);
            }
        }
    }

    private static void find(IdTable table, PlanIndex.Reference reference, Report report) {
        if (!table.contains(reference.id())) {
            report(report, reference, List.of(table), table.nearest(reference.id()));
        }
    }

    private static void findAnywhere(PlanIndex index, PlanIndex.Reference reference, Report report) {
        List<IdTable> tables = index.named();
        Optional<String> nearest = Optional.empty();
        for (IdTable table : tables) {
            if (table.contains(reference.id())) {
                return;
            }
            nearest = nearest.isPresent() ? nearest : table.nearest(reference.id());
        }
        report(report, reference, tables, nearest);
    }

    private static void report(
            Report report, PlanIndex.Reference reference, List<IdTable> tables, Optional<String> nearest) {
        PlanIndex.Site site = reference.site();
        Report.Draft draft = report.at(site.toPointer())
                .restingOn(tables.stream().map(IdTable::getSection).toList());
        tables.forEach(table -> draft.needingEach(table.getSection(), "id"));
        String noun = report.words("of." + reference.referent().section());
        draft.variant(nearest.isPresent() ? "nearest" : "")
                .say(reference.id(), site.property(), noun, nearest.orElse(""));
    }

    private static void toItself(Subject subject, Report report) {
        for (PlanIndex.Reference reference : subject.index().references()) {
            if (reference.isOwnId() && isItself(subject, reference)) {
                report.at(reference.site().toPointer())
                        .needing(reference.site().owner().child("id"))
                        .say(reference.id(), reference.site().property());
            }
        }
    }

    /**
     * Ids are unique in their lists only, so that an action may bear the same as the commitment that it delivers. That a
     * place lies within itself is told by the rule on circles of places.
     */
    private static boolean isItself(Subject subject, PlanIndex.Reference reference) {
        return switch (reference.referent()) {
            case PLACE -> false;
            case ANYTHING ->
                subject.index().named().stream()
                                .filter(table -> table.contains(reference.id()))
                                .count()
                        == 1;
            default ->
                reference
                        .site()
                        .owner()
                        .getParent()
                        .filter(Pointer.ROOT.child(reference.referent().section())::equals)
                        .isPresent();
        };
    }
}
