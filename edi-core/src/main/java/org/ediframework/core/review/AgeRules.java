package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.vocabulary.Frequency;

/**
 * Rules on what grows old: the plan, its objectives, its figures, a pilot that ended. The intervals of the Specific
 * Duties Regulations, SI 2017/353, apply to public authorities in England; of other nations nothing is said here.
 */
final class AgeRules {

    private static final String PLAN = "EDI-P-007";
    private static final String OBJECTIVES = "EDI-P-008";
    private static final String INFORMATION = "EDI-P-009";
    private static final Pointer[] OF_LAW = {
        Section.REVISION.child("status"), Pointer.ROOT.child("jurisdiction"), Pointer.ROOT.child("sector")
    };

    private AgeRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                PlanCheck.onDay(PLAN, AgeRules::plan),
                PlanCheck.onDay(OBJECTIVES, AgeRules::objectives),
                PlanCheck.onDay(INFORMATION, AgeRules::information),
                PlanCheck.onDay("EDI-P-018", AgeRules::pilots));
    }

    /** Where the plan says since when it is in force. */
    private static Pointer placeOfDay(Subject subject) {
        return subject.plan().getRevision().getAdoptedOn().isPresent()
                ? Section.REVISION.child("adoptedOn")
                : Section.PERIOD.child("start");
    }

    private static boolean applies(Subject subject, String code) {
        ActionPlan plan = subject.plan();
        boolean isEnglish =
                plan.getJurisdiction().filter(Jurisdiction.ENGLAND::equals).isPresent();
        boolean isPublic = plan.getSector().map(Sector.PUBLIC::equals).orElse(subject.isObliged(code));
        return isEnglish && isPublic && !UpkeepRules.isClosed(subject);
    }

    /** The plan's own day of review decides, else the end of its period, or before that an interval of its framework. */
    private static void plan(Subject subject, LocalDate asOf, Report report) {
        if (UpkeepRules.isClosed(subject)) {
            return;
        }
        Optional<LocalDate> reviewDue = subject.plan().getRevision().getReviewDue();
        LocalDate end = subject.plan().getPeriod().getEnd();
        LocalDate since = subject.inForceSince();
        Optional<Frequency> every = subject.parameters(PLAN).ownFrequency("every");
        Pointer status = Section.REVISION.child("status");
        Pointer review = Section.REVISION.child("reviewDue");
        if (reviewDue.isPresent()) {
            if (reviewDue.get().isBefore(asOf)) {
                report.at(review).needing(status).variant("review").say(reviewDue.get(), asOf);
            }
        } else if (every.isPresent() && every.get().after(since).isBefore(asOf)) {
            report.at(placeOfDay(subject))
                    .restingOn(Section.REVISION)
                    .needing(status, review, Section.REVISION.child("adoptedOn"))
                    .say(since, every.get(), asOf);
        } else if (end.isBefore(asOf)) {
            report.at(Section.PERIOD.child("end"))
                    .restingOn(Section.REVISION)
                    .needing(status, review)
                    .variant("period")
                    .say(end, asOf);
        }
    }

    private static void objectives(Subject subject, LocalDate asOf, Report report) {
        if (!applies(subject, OBJECTIVES)) {
            return;
        }
        Frequency every = subject.parameters(OBJECTIVES).frequency("every");
        if (isListed(subject, PublicationKind.EQUALITY_OBJECTIVES)) {
            return;
        }
        LocalDate since = subject.inForceSince();
        if (every.after(since).isBefore(asOf)) {
            report.at(placeOfDay(subject))
                    .restingOn(Section.REVISION)
                    .needing(OF_LAW)
                    .needing(Section.REVISION.child("adoptedOn"), Section.PUBLICATIONS)
                    .say(since, every, asOf);
            return;
        }
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            Optional<LocalDate> start = action.getStart();
            if (!Timing.isClosed(action)
                    && start.filter(day -> every.after(day).isBefore(asOf)).isPresent()) {
                Pointer place = Section.ACTIONS.child(index);
                report.at(place.child("start"))
                        .needing(OF_LAW)
                        .needing(place.child("status"), place.child("completedOn"))
                        .variant("action")
                        .say(start.get(), every, asOf);
            }
        }
    }

    /** Whether the plan lists what was published, so that the calendar of duties tells whether it is late. */
    private static boolean isListed(Subject subject, PublicationKind kind) {
        return subject.plan().getPublications().stream().anyMatch(publication -> publication.getKind() == kind);
    }

    private static void information(Subject subject, LocalDate asOf, Report report) {
        if (!applies(subject, INFORMATION)) {
            return;
        }
        RuleParameters parameters = subject.parameters(INFORMATION);
        Frequency every = parameters.frequency("every");
        if (isListed(subject, PublicationKind.EQUALITY_INFORMATION)) {
            return;
        }
        long employees = parameters.number("employees").longValue();
        Set<String> exempt = subject.plan()
                        .getOrganisation()
                        .getEmployees()
                        .filter(number -> number < employees)
                        .isPresent()
                ? workforceAreas(subject)
                : Set.of();
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            List<Observation> observations = metrics.get(index).getObservations();
            boolean isExempt =
                    metrics.get(index).getKeyArea().filter(exempt::contains).isPresent();
            if (!observations.isEmpty() && !isExempt) {
                int newest = Timing.latest(observations, any -> true, Observation::getAsOf)
                        .orElseThrow();
                LocalDate day = observations.get(newest).getAsOf();
                if (every.after(day).isBefore(asOf)) {
                    Pointer metric = Section.METRICS.child(index);
                    Pointer list = metric.child("observations");
                    report.at(list.child(newest).child("asOf"))
                            .restingOn(list, Section.KEY_AREAS)
                            .needing(OF_LAW)
                            .needing(metric.child("keyArea"), Section.PUBLICATIONS)
                            .needing(Section.ORGANISATION.child("employees"))
                            .needingEach(list, "asOf")
                            .needingEvery("/keyAreas/*/kind", "/keyAreas/*/id")
                            .needingEvery("/publications/*/kind", "/publications/*/on")
                            .say(day, every, asOf);
                }
            }
        }
    }

    /** Information on employees is not asked of authorities with fewer than 150 of them. */
    private static Set<String> workforceAreas(Subject subject) {
        return subject.plan().getKeyAreas().stream()
                .filter(area -> area.getKind() == KeyAreaKind.WORKFORCE)
                .map(KeyArea::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void pilots(Subject subject, LocalDate asOf, Report report) {
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            LocalDate end = pilots.get(index).getPeriod().getEnd();
            if (end.isBefore(asOf) && pilots.get(index).getRollout().stream().noneMatch(to -> isSpreading(to, asOf))) {
                Pointer pilot = Section.PILOTS.child(index);
                report.at(pilot)
                        .restingOn(pilot.child("period"), pilot.child("rollout"))
                        .needing(pilot.child("period").child("end"))
                        .needingEach(pilot.child("rollout"), "status", "planned")
                        .say(end);
            }
        }
    }

    /** Whether it has begun or its time has not come yet. */
    private static boolean isSpreading(Rollout rollout, LocalDate asOf) {
        return switch (rollout.getStatus()) {
            case IN_PROGRESS, COMPLETE -> true;
            case NOT_STARTED, ON_HOLD -> !Timing.isOver(rollout.getPlanned(), asOf);
            case STOPPED -> false;
        };
    }
}
