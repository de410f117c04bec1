package org.ediframework.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.AccountableBody;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AssessmentStatus;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.wording.Wording;

/**
 * All days of a plan: those that the law sets, and those that it has set itself for its actions, milestones, reports and
 * reviews. Free words such as {@code Ongoing} are no day. Immutable and thread-safe.
 */
public final class PlanCalendar {

    private final ActionPlan plan;
    private final LocalDate asOf;
    private final List<Duty> further;
    private final Locale language;
    private final Wording words;
    private final StatutoryCalendar statutory;
    private final Titles titles;

    private PlanCalendar(ActionPlan plan, LocalDate asOf, List<Duty> further, Locale language) {
        this.plan = plan;
        this.asOf = asOf;
        this.further = further;
        this.language = language;
        words = CalendarWords.in(language);
        List<Duty> duties = new ArrayList<>(StatutoryDuties.in(language));
        duties.addAll(further);
        statutory = StatutoryCalendar.of(Obliged.of(plan), duties);
        titles = new Titles(plan);
    }

    /**
     * The calendar of a plan.
     *
     * @param asOf the day on which its entries stand as they are told
     */
    public static PlanCalendar of(ActionPlan plan, LocalDate asOf) {
        return new PlanCalendar(
                Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(asOf, "asOf"), List.of(), Locale.UK);
    }

    /** The same, with the duties of a framework that are not among those of the law. */
    public PlanCalendar with(Framework framework) {
        List<Duty> duties = framework.getDuties().stream()
                .filter(duty -> StatutoryDuties.find(duty.getId()).isEmpty())
                .toList();
        return new PlanCalendar(plan, asOf, duties, language);
    }

    /**
     * The same with the library's own words in a language, British English where there are none in it; titles of the plan
     * and of a framework's own duties stay as they are.
     */
    public PlanCalendar in(Locale locale) {
        return new PlanCalendar(plan, asOf, further, locale);
    }

    /** The day on which its entries stand as they are told. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The duties that apply and for which no day is known. */
    public List<Duty> getDutiesWithoutDay() {
        return statutory.getDutiesWithoutDay();
    }

    /**
     * Its days in order.
     *
     * @param firstInclusive the first day looked at
     * @param lastInclusive the last day looked at; none before the first
     */
    public List<CalendarDay> between(LocalDate firstInclusive, LocalDate lastInclusive) {
        Days days = new Days(firstInclusive, lastInclusive);
        duties(days);
        if (plan.getRevision().getStatus() != RevisionStatus.CLOSED) {
            reviews(days);
            reports(days);
        }
        plan.getActions().forEach(action -> action(action, days));
        plan.getImpactAssessments().forEach(assessment -> assessment(assessment, days));
        return days.inOrder();
    }

    private void duties(Days days) {
        for (DueDay due : statutory.between(days.first(), days.last())) {
            days.add(ofDuty(
                    due.duty(),
                    CalendarDay.Kind.DUTY,
                    due.day(),
                    due.day().toString(),
                    due.duty().getTitle(),
                    due.getState(asOf)));
        }
        for (Duty duty : statutory.getDuties()) {
            for (Publication publication : plan.getPublications()) {
                if (publication.getKind() == duty.getWhat()) {
                    duty.getReviewsAfter().forEach(after -> {
                        LocalDate day = after.after(publication.getOn());
                        String what = words.say(
                                "review.publication", after.getPeriod().toTotalMonths() / 12, publication.getOn());
                        days.add(ofDuty(
                                duty,
                                CalendarDay.Kind.PUBLICATION_REVIEW,
                                day,
                                publication.getOn() + "+" + after,
                                what,
                                untold(day)));
                    });
                }
            }
        }
    }

    private CalendarDay ofDuty(
            Duty duty, CalendarDay.Kind kind, LocalDate day, String time, String title, DueState state) {
        return new CalendarDay(
                kind,
                day,
                key(kind, duty.getId(), time),
                title,
                state,
                Optional.of(duty.getSource().getCitation()),
                duty.getSource().getUri(),
                duty.isVerified());
    }

    private void reviews(Days days) {
        plan.getRevision()
                .getReviewDue()
                .ifPresent(day -> days.add(
                        CalendarDay.Kind.PLAN_REVIEW,
                        day,
                        key(CalendarDay.Kind.PLAN_REVIEW),
                        words.say("review.plan"),
                        open(day)));
    }

    private void reports(Days days) {
        for (AccountableBody body : plan.getAccountability()) {
            LocalDate since = body.getLastReportedOn()
                    .orElse(plan.getRevision()
                            .getAdoptedOn()
                            .orElse(plan.getPeriod().getStart()));
            body.getReportsEvery().ifPresent(every -> {
                LocalDate day = every.after(since);
                days.add(
                        CalendarDay.Kind.REPORT,
                        day,
                        key(CalendarDay.Kind.REPORT, body.getId()),
                        words.say("report", titles.of(body.getName())),
                        open(day));
            });
        }
    }

    private void action(Action action, Days days) {
        boolean isClosed = action.getStatus()
                .map(status -> status.isClosed())
                .orElse(action.getCompletedOn().isPresent());
        String title = titles.of(action.getTitle());
        action.getDue()
                .ifPresent(due -> due(
                        due,
                        CalendarDay.Kind.ACTION,
                        List.of(action.getId()),
                        title,
                        isClosed,
                        action.getCompletedOn(),
                        days));
        for (Milestone milestone : action.getMilestones()) {
            boolean isReached = isClosed
                    || milestone.isComplete()
                    || milestone.getCompletedOn().isPresent();
            milestone
                    .getDue()
                    .ifPresent(due -> due(
                            due,
                            CalendarDay.Kind.MILESTONE,
                            List.of(action.getId(), milestone.getId()),
                            words.say("milestone", titles.of(milestone.getTitle()), title),
                            isReached,
                            milestone.getCompletedOn(),
                            days));
        }
        if (!isClosed) {
            action.getNextReview()
                    .ifPresent(day -> days.add(
                            CalendarDay.Kind.ACTION_REVIEW,
                            day,
                            key(CalendarDay.Kind.ACTION_REVIEW, action.getId()),
                            words.say("review", title),
                            open(day)));
        }
    }

    private void due(
            Due due,
            CalendarDay.Kind kind,
            List<String> ids,
            String title,
            boolean isDone,
            Optional<LocalDate> completedOn,
            Days days) {
        for (LocalDate day : DueDays.of(due, days.first(), days.last())) {
            List<String> key = new ArrayList<>(key(kind, ids.toArray(new String[0])));
            boolean isRepeated = due.getKind() == Due.Kind.REPEATING;
            if (isRepeated) {
                key.add(day.toString());
            }
            DueState state = isDone ? DueState.met(day, completedOn) : DueState.open(day, asOf, !isRepeated);
            days.add(kind, day, key, title, state);
        }
    }

    private void assessment(ImpactAssessment assessment, Days days) {
        String title = titles.of(assessment.getTitle());
        assessment
                .getReviewDue()
                .ifPresent(day -> days.add(
                        CalendarDay.Kind.ASSESSMENT_REVIEW,
                        day,
                        key(CalendarDay.Kind.ASSESSMENT_REVIEW, assessment.getId()),
                        words.say(
                                assessment.getStatus() == AssessmentStatus.SIGNED_OFF ? "review" : "review.signOff",
                                title),
                        open(day)));
    }

    /** What is not done: late once its day has passed. */
    private DueState open(LocalDate day) {
        return DueState.open(day, asOf, true);
    }

    /** Of what nobody writes down whether it was done: not known once its day has passed. */
    private DueState untold(LocalDate day) {
        return DueState.open(day, asOf, false);
    }

    private List<String> key(CalendarDay.Kind kind, String... ids) {
        List<String> key = new ArrayList<>();
        key.add(plan.getOrganisation().getId());
        key.add(kind.toString());
        key.addAll(List.of(ids));
        return key;
    }

    /** The days found so far of those that are looked at. */
    private record Days(LocalDate first, LocalDate last, List<CalendarDay> found) {

        Days(LocalDate first, LocalDate last) {
            this(first, last, new ArrayList<>());
        }

        void add(CalendarDay day) {
            if (!day.day().isBefore(first) && !day.day().isAfter(last)) {
                found.add(day);
            }
        }

        void add(CalendarDay.Kind kind, LocalDate day, List<String> key, String title, DueState state) {
            add(new CalendarDay(kind, day, key, title, state, Optional.empty(), Optional.empty(), true));
        }

        List<CalendarDay> inOrder() {
            return found.stream()
                    .sorted(Comparator.comparing(CalendarDay::day).thenComparing(CalendarDay::kind))
                    .toList();
        }
    }
}
