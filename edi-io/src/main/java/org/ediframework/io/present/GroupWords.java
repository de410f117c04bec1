package org.ediframework.io.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.concern.Group;
import org.ediframework.metrics.concern.Membership;
import org.ediframework.metrics.representation.RepresentationRow;

/** Groups of people and places as sentences name them. */
public final class GroupWords {

    private final PlaceNames places;

    /** Names as a plan gives them. */
    public GroupWords(ActionPlan plan) {
        this.places = PlaceNames.of(plan.getPlaces());
    }

    /** For example: people of ‘disabled’ (disability) and ‘female’ (sex) in Stevenage. */
    public String of(Group group) {
        return of(group, Optional.empty());
    }

    private String of(Group group, Optional<String> population) {
        String memberships =
                group.memberships().stream().map(GroupWords::membership).collect(Collectors.joining(" and "));
        return (memberships.isEmpty() ? "everybody" : "people of " + memberships)
                + population.map(people -> " among " + Words.excerpt(people)).orElse("")
                + in(group.where());
    }

    private static String membership(Membership membership) {
        return Words.quoted(membership.category()) + " ("
                + membership.characteristic().getLabel() + ")";
    }

    /** The group of a row, which is of one category. */
    String of(RepresentationRow row) {
        Scope scope = row.getScope();
        List<Membership> one = List.of(new Membership(scope.getCharacteristic(), row.getCategory()));
        return of(new Group(scope.getWhere(), one), scope.getPopulation());
    }

    /** Where, with a space in front; nothing where it is nowhere in particular. */
    private String in(Where where) {
        return where.isEverywhere()
                ? " in all places together"
                : where.getPlace().map(place -> " in " + name(place)).orElse("");
    }

    private String name(String place) {
        return Words.excerpt(places.of(place));
    }
}
