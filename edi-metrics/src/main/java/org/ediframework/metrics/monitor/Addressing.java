package org.ediframework.metrics.monitor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.concern.Group;
import org.ediframework.metrics.concern.Membership;

/**
 * Whether a plan sees a group: in an area of concern, or in an action that was not stopped, by the characteristics it
 * names or by the areas and metrics it refers to. An area or a metric names one characteristic, so that a group of
 * several is seen when one of them is.
 */
final class Addressing {

    private final List<AreaOfConcern> areas;
    private final PlaceNames places;
    private final Set<Characteristic> ofActions = new HashSet<>();
    private final List<RepresentationMetric> ofMetrics;

    Addressing(ActionPlan plan, PlaceNames places) {
        this.areas = plan.getAreasOfConcern();
        this.places = places;
        Set<String> metrics = new HashSet<>();
        plan.getActions().stream().filter(Addressing::goesOn).forEach(action -> {
            ofActions.addAll(action.getCharacteristics());
            metrics.addAll(action.getMetrics());
        });
        this.ofMetrics = plan.getMetrics().stream()
                .filter(metric -> metrics.contains(metric.getId()))
                .toList();
    }

    private static boolean goesOn(Action action) {
        return action.getStatus().filter(ActionStatus.STOPPED::equals).isEmpty();
    }

    boolean isSeen(Group group) {
        return areas.stream().anyMatch(area -> sees(area, group))
                || group.memberships().stream().anyMatch(one -> ofActions.contains(one.characteristic()))
                || ofMetrics.stream()
                        .anyMatch(metric -> sees(
                                Optional.of(metric.getCharacteristic()),
                                metric.getCategories(),
                                metric.getPlace(),
                                group));
    }

    /** Whether the area is about this group, or about more people of whom it is a part. */
    private boolean sees(AreaOfConcern area, Group group) {
        return sees(area.getCharacteristic(), area.getCategories(), area.getPlace(), group);
    }

    private boolean sees(
            Optional<Characteristic> characteristic, List<String> categories, Optional<String> place, Group group) {
        boolean isOfPeople = characteristic.isEmpty()
                || group.memberships().stream().anyMatch(one -> isOne(one, characteristic.get(), categories));
        return isOfPeople
                && (place.isEmpty()
                        || group.where()
                                .getPlace()
                                .filter(inner -> places.isWithin(inner, place.get()))
                                .isPresent());
    }

    private static boolean isOne(Membership one, Characteristic characteristic, List<String> categories) {
        return one.characteristic().equals(characteristic)
                && (categories.isEmpty() || categories.contains(one.category()));
    }
}
