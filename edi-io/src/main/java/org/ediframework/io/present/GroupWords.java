package org.ediframework.io.present;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.concern.Group;
import org.ediframework.metrics.concern.Membership;
import org.ediframework.metrics.representation.RepresentationRow;

/** Groups of people and places as sentences name them. */
public final class GroupWords {

    private final PlaceNames places;
    private final Language language;

    /** Names as a plan gives them. */
    public GroupWords(ActionPlan plan, Language language) {
        this.places = PlaceNames.of(plan.getPlaces());
        this.language = language;
    }

    /** For example: people of ‘disabled’ (disability) and ‘female’ (sex) in Stevenage. */
    public String of(Group group) {
        return of(group, Optional.empty());
    }

    private String of(Group group, Optional<String> population) {
        String people = group.memberships().stream()
                .map(this::membership)
                .reduce((one, next) -> language.say("group.and", one, next))
                .map(memberships -> language.say("group.people", memberships))
                .orElseGet(() -> language.say("group.everybody"));
        String among = population
                .map(whole -> language.say("group.among", people, Words.excerpt(whole)))
                .orElse(people);
        return in(group.where(), among);
    }

    private String membership(Membership membership) {
        return language.say(
                "group.member", Words.excerpt(membership.category()), language.label(membership.characteristic()));
    }

    /** The group of a row, which is of one category. */
    String of(RepresentationRow row) {
        Scope scope = row.getScope();
        List<Membership> one = List.of(new Membership(scope.getCharacteristic(), row.getCategory()));
        return of(new Group(scope.getWhere(), one), scope.getPopulation());
    }

    /** With where they are, unless it is nowhere in particular. */
    private String in(Where where, String people) {
        return where.isEverywhere()
                ? language.say("group.everywhere", people)
                : where.getPlace()
                        .map(place -> language.say("group.in", people, Words.excerpt(places.of(place))))
                        .orElse(people);
    }
}
