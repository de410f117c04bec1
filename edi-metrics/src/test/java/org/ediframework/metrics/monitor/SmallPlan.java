package org.ediframework.metrics.monitor;

import java.time.LocalDate;
import java.util.Map;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;

/** A plan with two key areas and nothing else, to be added to. */
final class SmallPlan {

    static final String PUPILS = "participants";
    static final String CONCERN = "concern";
    static final String STEVENAGE = "E07000243";

    private SmallPlan() {}

    static ActionPlan.Builder builder() {
        return ActionPlan.builder()
                .id("plan-1")
                .title("A small plan")
                .organisation(Organisation.builder()
                        .id("service")
                        .name("A music service")
                        .build())
                .period(DateRange.builder()
                        .start(LocalDate.of(2024, 9, 1))
                        .end(LocalDate.of(2025, 8, 31))
                        .build())
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(keyArea(PUPILS, KeyAreaKind.PARTICIPANTS), keyArea(CONCERN, KeyAreaKind.AREAS_OF_CONCERN));
    }

    private static KeyArea keyArea(String id, KeyAreaKind kind) {
        return KeyArea.builder().id(id).title("Key area " + id).kind(kind).build();
    }

    static Action.Builder action(String id, String keyArea, String due, ActionStatus status) {
        return Action.builder()
                .id(id)
                .title("Action " + id)
                .addKeyAreas(keyArea)
                .due(Due.parse(due))
                .status(status);
    }

    static RepresentationMetric.Builder metric(String id, String keyArea, Characteristic characteristic, String code) {
        return RepresentationMetric.builder()
                .id(id)
                .title("Metric " + id)
                .keyArea(keyArea)
                .population("pupils")
                .characteristic(characteristic)
                .addCategories(code);
    }

    static GroupCounts counts(Characteristic characteristic, Map<String, Long> counts) {
        GroupCounts.Builder builder = GroupCounts.builder().characteristic(characteristic);
        counts.forEach(builder::count);
        return builder.build();
    }

    static GroupCounts countsAt(String place, Characteristic characteristic, Map<String, Long> counts) {
        GroupCounts.Builder builder = GroupCounts.builder()
                .characteristic(characteristic)
                .coverage(Coverage.unstated().withPlace(place));
        counts.forEach(builder::count);
        return builder.build();
    }
}
