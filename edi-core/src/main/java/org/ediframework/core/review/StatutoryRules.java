package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ediframework.core.constraint.WebAddress;
import org.ediframework.core.duty.DueDay;
import org.ediframework.core.duty.Obliged;
import org.ediframework.core.duty.StatutoryCalendar;
import org.ediframework.core.duty.StatutoryDuties;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;

/** Rules on what has to be published: by the law of the plan's own nation, and by the framework that it is held to. */
final class StatutoryRules {

    private static final String PUBLISHED = "EDI-P-037";
    private static final String PERSON = "EDI-P-038";

    private StatutoryRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.onDay("EDI-T-020", StatutoryRules::overdue),
                new PlanCheck(PUBLISHED, StatutoryRules::notPublished),
                new PlanCheck(PERSON, StatutoryRules::responsiblePerson));
    }

    private static void overdue(Subject subject, LocalDate asOf, Report report) {
        if (UpkeepRules.isClosed(subject) || subject.plan().getPublications().isEmpty()) {
            return;
        }
        StatutoryCalendar calendar =
                StatutoryCalendar.of(Obliged.of(subject.plan()), StatutoryDuties.in(report.language()));
        for (DueDay late : calendar.lateOn(asOf)) {
            Duty duty = late.duty();
            Report.Draft draft = report.at(newest(subject, duty.getWhat(), asOf))
                    .restingOn(Section.PUBLICATIONS)
                    .needing(Section.REVISION.child("status"), Pointer.ROOT.child("jurisdiction"))
                    .needing(Pointer.ROOT.child("sector"), Section.ORGANISATION)
                    .needingEvery("/publications/*/kind", "/publications/*/on", "/publications/*/covers");
            (duty.isVerified() ? draft : draft.weighing(Severity.NOTE).variant("unverified"))
                    .say(duty.getTitle(), late.day(), asOf, duty.getSource().getCitation());
        }
    }

    /** The day of the newest publication of a kind that is known on a day. */
    private static Pointer newest(Subject subject, PublicationKind kind, LocalDate asOf) {
        OptionalInt newest = Timing.latest(
                subject.plan().getPublications(),
                publication ->
                        publication.getKind() == kind && !publication.getOn().isAfter(asOf),
                Publication::getOn);
        return newest.isPresent()
                ? Section.PUBLICATIONS.child(newest.getAsInt()).child("on")
                : Section.PUBLICATIONS;
    }

    private static void notPublished(Subject subject, Report report) {
        for (Obligation obligation : subject.obligations().all(PUBLISHED)) {
            String what = RuleParameters.of(PUBLISHED, Optional.of(obligation)).text("what");
            published(subject, what, report);
        }
    }

    private static void published(Subject subject, String what, Report report) {
        List<Publication> publications = subject.plan().getPublications();
        Optional<Pointer> instead = Optional.empty();
        String variant = "";
        String title = subject.framework().orElseThrow().getTitle();
        for (int at = 0; at < publications.size(); at++) {
            Publication publication = publications.get(at);
            if (!publication.getKind().name().equals(what)) {
                continue;
            }
            Pointer place = Section.PUBLICATIONS.child(at);
            Optional<String> uri = publication.getUri();
            // What is no address at all is told where it stands by another rule.
            if (uri.filter(StatutoryRules::isOnTheWeb).isPresent()
                    || uri.filter(address -> !WebAddress.Check.isAddress(address))
                            .isPresent()) {
                return;
            }
            if (instead.isEmpty()) {
                instead = Optional.of(uri.isPresent() ? place.child("uri") : place);
                variant = uri.isPresent() ? "relative" : "noLink";
            }
        }
        report.at(instead.orElse(Section.PUBLICATIONS))
                .needing(Section.PUBLICATIONS)
                .needingEvery("/publications/*/kind", "/publications/*/uri")
                .variant(variant)
                .say(what, title);
    }

    private static boolean isOnTheWeb(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://")) && WebAddress.Check.isAddress(uri);
    }

    private static void responsiblePerson(Subject subject, Report report) {
        boolean isPrivate =
                subject.plan().getSector().filter(Sector.PRIVATE::equals).isPresent();
        if (isPrivate && subject.isObliged(PERSON)) {
            report.at(Pointer.ROOT)
                    .needing(Pointer.ROOT.child("sector"))
                    .say(subject.framework().orElseThrow().getTitle());
        }
    }
}
