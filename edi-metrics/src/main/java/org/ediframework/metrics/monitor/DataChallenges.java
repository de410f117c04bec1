package org.ediframework.metrics.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.Group;
import org.ediframework.metrics.concern.Membership;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.Verdict;

/** Where the data and the plan's areas of concern do not agree. */
record DataChallenges(ActionPlan plan, PlaceNames places, List<RepresentationRow> rows, List<MonitoredMetric> metrics) {

    private static final Set<Verdict> SAYS_OTHERWISE = EnumSet.of(Verdict.IN_LINE, Verdict.SLIGHTLY_OVER, Verdict.OVER);

    /** A group of some people: a search knows of none in particular. */
    private record Told(Scope people, Group group) {}

    /**
     * Groups that the data show to be under-represented, and that the plan does not see: those of the search first, then
     * those of the figures that it did not find. A group in a place is left out where the same group of the same
     * population is told of everywhere.
     */
    List<Challenge> unseen(Optional<Concerns> concerns) {
        Addressing addressing = new Addressing(plan, places);
        List<Challenge> challenges = new ArrayList<>();
        Set<Group> found = new HashSet<>();
        Set<Told> told = new HashSet<>();
        for (Concern concern : concerns.map(Concerns::found).orElse(List.of())) {
            found.add(concern.group());
            if (!addressing.isSeen(concern.group())) {
                challenges.add(unseen(Optional.empty(), Optional.of(concern)));
            }
        }
        rows.stream()
                .filter(row -> isOneOf(row, EnumSet.of(Verdict.UNDER)))
                .sorted(Comparator.comparing(row -> row.getScope().getWhere().isPlace()))
                .forEachOrdered(row -> {
                    Group group = group(row);
                    Group everywhere = new Group(Where.unstated(), group.memberships());
                    Scope people = row.getScope().withWhere(Where.unstated()).inAnyClassification();
                    boolean isTold = found.contains(group)
                            || found.contains(everywhere)
                            || told.contains(new Told(people, everywhere));
                    if (!isTold && told.add(new Told(people, group))) {
                        if (!addressing.isSeen(group)) {
                            challenges.add(unseen(Optional.of(row), Optional.empty()));
                        }
                    }
                });
        return challenges;
    }

    private static boolean isOneOf(RepresentationRow row, Set<Verdict> verdicts) {
        return row.getVerdict().find().filter(verdicts::contains).isPresent();
    }

    /** All places together are no place in particular. */
    private static Group group(RepresentationRow row) {
        Where where = row.getScope().getPlace().map(Where::place).orElse(Where.unstated());
        return new Group(where, List.of(new Membership(row.getScope().getCharacteristic(), row.getCategory())));
    }

    private Challenge unseen(Optional<RepresentationRow> row, Optional<Concern> concern) {
        List<KeyArea> areas = plan.getKeyAreas();
        Optional<Integer> first = IntStream.range(0, areas.size())
                .boxed()
                .filter(index -> areas.get(index).getKind() == KeyAreaKind.AREAS_OF_CONCERN)
                .findFirst();
        return new Challenge(
                ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION,
                first.map(index -> areas.get(index).getId()),
                "",
                first.map(index -> Pointer.ROOT.child("keyAreas").child(index)).stream()
                        .toList(),
                row,
                concern,
                Optional.empty());
    }

    /** Areas of concern of which every figure says that nobody is missing. */
    List<Challenge> notShown() {
        List<Challenge> challenges = new ArrayList<>();
        for (int index = 0; index < plan.getAreasOfConcern().size(); index++) {
            AreaOfConcern area = plan.getAreasOfConcern().get(index);
            List<RepresentationRow> shown = rowsOf(area);
            boolean sayOtherwise = !shown.isEmpty() && shown.stream().allMatch(row -> isOneOf(row, SAYS_OTHERWISE));
            if (sayOtherwise) {
                Pointer pointer = Pointer.ROOT.child("areasOfConcern").child(index);
                Optional<RepresentationRow> lowest = shown.stream()
                        .min(Comparator.comparing(row -> row.getRatio().find().orElse(Double.MAX_VALUE)));
                challenges.add(new Challenge(
                        ChallengeKind.CONCERN_NOT_SHOWN,
                        area.getKeyArea(),
                        area.getTitle(),
                        List.of(pointer),
                        lowest,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return challenges;
    }

    /** The figures of an area's own metrics; where it names none, those of its categories in its place. */
    private List<RepresentationRow> rowsOf(AreaOfConcern area) {
        if (!area.getMetrics().isEmpty()) {
            List<MonitoredMetric> own = metrics.stream()
                    .filter(metric -> area.getMetrics().contains(metric.metric().getId()))
                    .toList();
            // A metric without figures says nothing, and then nothing is known of all of them.
            return own.stream().allMatch(metric -> metric.current().isPresent())
                    ? own.stream().map(metric -> metric.current().get()).toList()
                    : List.of();
        }
        return rows.stream()
                .filter(row -> area.getCharacteristic()
                        .filter(row.getScope().getCharacteristic()::equals)
                        .isPresent())
                .filter(row -> !isOneOf(row, EnumSet.of(Verdict.NOT_APPLICABLE)))
                .filter(row ->
                        area.getCategories().isEmpty() || area.getCategories().contains(row.getCategory()))
                .filter(row -> places.isSame(row.getScope().getPlace(), area.getPlace()))
                .toList();
    }
}
