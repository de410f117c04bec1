package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.vocabulary.Place;

/**
 * Rules against circles. All the things that lead to each other are one finding, at the first of them: whichever link
 * is cut, the others then show whether they still form a circle.
 */
final class CircleRules {

    private static final int[] NOWHERE = {};

    private CircleRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-R-003", CircleRules::dependencies), new PlanCheck("EDI-R-005", CircleRules::places));
    }

    private static void dependencies(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        IdTable table = subject.index().actions();
        int[][] next = new int[actions.size()][];
        for (int index = 0; index < next.length; index++) {
            next[index] = known(
                    subject, Section.ACTIONS, index, subject.index().ofActions().dependencies(index));
        }
        for (List<Integer> circle : Circles.in(next)) {
            List<Pointer> links = new ArrayList<>();
            Set<Integer> inside = new HashSet<>(circle);
            for (int index : circle.subList(0, Math.min(Report.NAMED, circle.size()))) {
                List<String> dependsOn = actions.get(index).getDependsOn();
                for (int entry = 0; entry < dependsOn.size(); entry++) {
                    int there = table.indexOf(dependsOn.get(entry));
                    if (there != index && inside.contains(there)) {
                        links.add(
                                Section.ACTIONS.child(index).child("dependsOn").child(entry));
                    }
                }
            }
            report(report, links, circle, index -> actions.get(index).getId());
        }
    }

    private static void places(Subject subject, Report report) {
        List<Place> places = subject.plan().getPlaces();
        IdTable table = subject.index().places();
        int[][] next = new int[places.size()][];
        for (int index = 0; index < next.length; index++) {
            List<String> within = places.get(index).getWithin().stream().toList();
            next[index] = subject.isKnown(within(index))
                    ? known(
                            subject,
                            Section.PLACES,
                            index,
                            within.stream().mapToInt(table::indexOf).toArray())
                    : NOWHERE;
            if (within.contains(places.get(index).getId())) {
                report.at(within(index))
                        .needing(Section.PLACES.child(index).child("id"))
                        .variant("itself")
                        .say(within.get(0));
            }
        }
        for (List<Integer> circle : Circles.in(next)) {
            List<Pointer> links =
                    circle.stream().limit(Report.NAMED).map(CircleRules::within).toList();
            report(report, links, circle, index -> places.get(index).getId());
        }
    }

    private static Pointer within(int place) {
        return Section.PLACES.child(place).child("within");
    }

    /** Where the links of a thing lead; one to nothing, or to or from something without a known id, leads nowhere. */
    private static int[] known(Subject subject, Pointer list, int thing, int... links) {
        boolean isWhole = subject.gaps().isEmpty();
        if (links.length == 0 || (isWhole && IntStream.of(links).allMatch(link -> link >= 0))) {
            return links;
        }
        return IntStream.of(links)
                .filter(link -> link >= 0)
                .filter(link -> isWhole || (isIdKnown(subject, list, thing) && isIdKnown(subject, list, link)))
                .toArray();
    }

    private static boolean isIdKnown(Subject subject, Pointer list, int thing) {
        return subject.isKnown(list.child(thing).child("id"));
    }

    private static void report(Report report, List<Pointer> links, List<Integer> circle, IntFunction<String> id) {
        List<String> names = Report.firstOf(circle.stream().map(id::apply).toList());
        report.at(links.get(0)).restingOn(links.subList(1, links.size())).say(names, circle.size());
    }
}
