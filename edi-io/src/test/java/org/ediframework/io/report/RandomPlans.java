package org.ediframework.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Target;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.statistics.Adjustment;

/** Plans and counts of all shapes, whose names are of no language: {@code qx7}. */
final class RandomPlans {

    private static final List<String> DUE = List.of("2027-03-31", "2027-02", "2027-04/2027-06-12", "R/2026-09/P3M");
    private static final ClassificationId LIST = ClassificationId.parse("ethnic-group@census-2021");
    private static final List<String> LISTED =
            List.of("white-british", "white-irish", "asian-indian", "black-african", "other-arab");

    private final Random random;
    private int names;

    RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    private String name() {
        return "qx" + ++names;
    }

    private boolean chance(int ofTen) {
        return random.nextInt(10) < ofTen;
    }

    private int count() {
        return chance(4) ? random.nextInt(6) : random.nextInt(2000);
    }

    private GroupCounts counts(String place, boolean isListed) {
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(isListed ? Characteristic.RACE : Characteristic.SEX)
                .coverage(Coverage.unstated().withPlace(place));
        if (isListed) {
            counts.classification(LIST);
        }
        for (String category : isListed ? LISTED : List.of("qxa", "qxb", "qxc")) {
            counts.count(category, count());
        }
        if (chance(5)) {
            counts.nonResponse(NonResponse.NOT_OBTAINED, count());
        }
        if (chance(2)) {
            counts.statedBase(20_000);
        }
        return counts.build();
    }

    private Reference reference(boolean isListed) {
        var reference = Reference.builder()
                .characteristic(isListed ? Characteristic.RACE : Characteristic.SEX)
                .source(name())
                .asOf(LocalDate.of(2021, 3, 21));
        if (isListed) {
            reference.classification(LIST);
        }
        for (String category : isListed ? LISTED : List.of("qxa", "qxb", "qxd")) {
            reference.count(category, 1 + random.nextInt(5000));
        }
        if (chance(2)) {
            reference.sampleSize(1000);
        }
        return reference.build();
    }

    private RepresentationAnalysis analysis() {
        return RepresentationAnalysis.builder()
                .denominator(chance(5) ? Denominator.DECLARED : Denominator.EVERYONE)
                .adjustment(chance(7) ? Adjustment.BENJAMINI_HOCHBERG : Adjustment.NONE)
                .rolledUp(chance(5))
                .build();
    }

    /** Counts of one to three places by one or two characteristics, with references or without. */
    RepresentationTable table() {
        List<GroupCounts> counts = new ArrayList<>();
        for (int place = random.nextInt(3); place >= 0; place--) {
            counts.add(counts("E0700009" + place, chance(5)));
            counts.add(counts("qxp" + place, chance(5)));
        }
        return analysis()
                .analyse(counts, References.of(chance(8) ? List.of(reference(false), reference(true)) : List.of()));
    }

    /** A plan held against counts, sometimes with a day and an earlier revision. */
    MonitoredPlan plan() {
        ActionPlan plan = document();
        PlanMonitor.Builder monitor = PlanMonitor.builder().analysis(analysis());
        if (chance(7)) {
            monitor.asOf(LocalDate.of(2027, 4, 1 + random.nextInt(20)));
        }
        CurrentFigures.Builder figures = CurrentFigures.builder();
        if (chance(8)) {
            figures.addCounts(counts("qxh", false)).addReferences(reference(false));
        }
        return monitor.build().monitor(plan, figures.build());
    }

    private ActionPlan document() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id("p")
                .title(name())
                .organisation(Organisation.builder().id("o").name(name()).build())
                .period(year())
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build());
        int areas = random.nextInt(4);
        for (int area = 0; area < areas; area++) {
            plan.addKeyAreas(KeyArea.builder()
                    .id("k" + area)
                    .title(name())
                    .kind(KeyAreaKind.PARTICIPANTS)
                    .build());
            for (int action = random.nextInt(4); action > 0; action--) {
                plan.addActions(action("k" + area));
            }
            for (int metric = random.nextInt(3); metric > 0; metric--) {
                plan.addMetrics(metric("k" + area));
            }
        }
        if (chance(5) && areas > 0) {
            plan.addAreasOfConcern(AreaOfConcern.builder()
                    .id("c")
                    .title(name())
                    .keyArea("k0")
                    .rationale(name())
                    .characteristic(Characteristic.SEX)
                    .addCategories("qxa")
                    .place("qxh")
                    .build());
        }
        if (chance(5)) {
            plan.addPilots(Pilot.builder()
                    .id("t")
                    .title(name())
                    .lead(name())
                    .period(year())
                    .addFindings(PilotFinding.builder()
                            .id("f")
                            .kind(PilotFindingKind.BARRIER)
                            .practice(name())
                            .statement(name())
                            .build())
                    .build());
        }
        return plan.build();
    }

    private static DateRange year() {
        return DateRange.builder()
                .start(LocalDate.of(2027, 1, 1))
                .end(LocalDate.of(2027, 12, 31))
                .build();
    }

    private Action action(String area) {
        Action.Builder action = Action.builder()
                .id("a" + ++names)
                .title(name())
                .addKeyAreas(area)
                .status(Optional.of(List.of(ActionStatus.values()).get(random.nextInt(ActionStatus.values().length)))
                        .filter(any -> chance(8)));
        if (chance(8)) {
            action.due(Due.parse(DUE.get(random.nextInt(DUE.size()))));
        }
        if (chance(6)) {
            action.accountable(name());
        }
        if (chance(4)) {
            action.addMilestones(Milestone.builder()
                    .id("m" + ++names)
                    .title(name())
                    .due(Due.parse("2027-01-15"))
                    .build());
        }
        return action.build();
    }

    private RepresentationMetric metric(String area) {
        RepresentationMetric.Builder metric = RepresentationMetric.builder()
                .id("r" + ++names)
                .title(name())
                .keyArea(area)
                .population(name())
                .characteristic(Characteristic.SEX)
                .addCategories("qxa");
        if (chance(6)) {
            metric.place("qxh");
        }
        for (int target = random.nextInt(3); target > 0; target--) {
            metric.addTargets(Target.builder()
                    .by(LocalDate.of(2029 - target, 3, 31))
                    .share(BigDecimal.valueOf(random.nextInt(100), 2))
                    .build());
        }
        int seen = random.nextInt(4);
        for (int year = 0; year < seen; year++) {
            int base = 50 + random.nextInt(3000);
            metric.addObservations(Observation.builder()
                    .asOf(LocalDate.of(2023 + year, 1, 31))
                    .count(chance(3) ? random.nextInt(5) : random.nextInt(base))
                    .base(base)
                    .build());
        }
        return metric.build();
    }
}
