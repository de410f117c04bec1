package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.RollUp;

/** Finds the current counts of a metric, and brings its categories together as one. */
final class MetricCounts {

    private final List<GroupCounts> counts;
    private final ComparisonRules rules;
    private final PlaceNames places;
    private final boolean isOfOnePopulation;

    MetricCounts(ActionPlan plan, List<GroupCounts> counts, ComparisonRules rules, PlaceNames places) {
        this.counts = counts;
        this.rules = rules;
        this.places = places;
        this.isOfOnePopulation = plan.getMetrics().stream()
                        .map(metric -> folded(metric.getPopulation()))
                        .distinct()
                        .count()
                == 1;
    }

    /** The name of a metric's categories together, as a row bears it. */
    static String nameOf(RepresentationMetric metric) {
        return String.join(" + ", metric.getCategories());
    }

    /** The classification that a metric names, where it names one in the right form. */
    static Optional<ClassificationId> classificationOf(RepresentationMetric metric) {
        return metric.getClassification().filter(ClassificationId::isWellFormed).map(ClassificationId::parse);
    }

    /**
     * What was found for a metric.
     *
     * @param counts the people of its categories as one category, and everybody else as another
     * @param people which of the current counts these are
     */
    record Found(GroupCounts counts, CountedPeople people) {}

    /** The people of the metric's categories, and everybody else. */
    Measured<Found> of(RepresentationMetric metric) {
        return breakdowns(metric).flatMap(found -> {
            Measured<GroupCounts> whole = found.size() == 1 ? Measured.of(found.get(0)) : added(found);
            List<Scope> scopes = found.stream().map(GroupCounts::getScope).toList();
            return whole.flatMap(counted -> together(metric, counted, scopes));
        });
    }

    private Measured<Found> together(RepresentationMetric metric, GroupCounts counted, List<Scope> scopes) {
        GroupCounts observed = unreferenced(counted).getObserved();
        Measured<Set<String>> parts = new SamePeople(rules.getCatalogue())
                .in(
                        metric.getCategories(),
                        classificationOf(metric),
                        observed.getClassification(),
                        observed.getCounts().keySet());
        return parts.map(found -> {
            long count = found.stream()
                    .mapToLong(part -> observed.getCount(part).orElse(0))
                    .sum();
            return new Found(counts(metric, count, observed.getDeclared(), observed), new CountedPeople(scopes, found));
        });
    }

    private static GroupCounts counts(RepresentationMetric metric, long count, long declared, GroupCounts observed) {
        GroupCounts.Builder counts = two(metric, count, declared - count);
        observed.getNonResponses().forEach(counts::nonResponse);
        return counts.build();
    }

    /** Two categories: those of the metric, and the others. */
    static GroupCounts.Builder two(RepresentationMetric metric, long count, long others) {
        Coverage coverage = Coverage.unstated().withDescription(metric.getPopulation());
        return GroupCounts.builder()
                .characteristic(metric.getCharacteristic())
                .coverage(metric.getPlace().map(coverage::withPlace).orElse(coverage))
                .count(nameOf(metric), count)
                .count("not " + nameOf(metric), others);
    }

    /** The counts by the metric's characteristic in its place; those of all places where it names none. */
    private Measured<List<GroupCounts>> breakdowns(RepresentationMetric metric) {
        List<GroupCounts> byCharacteristic = counts.stream()
                .filter(group -> group.getCharacteristic().equals(metric.getCharacteristic()))
                .toList();
        List<GroupCounts> ofPopulation = byCharacteristic.stream()
                .filter(group -> isAbout(group, metric))
                .toList();
        if (ofPopulation.isEmpty()) {
            boolean isUnsaid = byCharacteristic.stream()
                    .anyMatch(group -> group.getCoverage().getDescription().isEmpty());
            return Measured.absent(isUnsaid ? Absence.POPULATION_NOT_STATED : Absence.NO_OBSERVATIONS);
        }
        Optional<GroupCounts> here = ofPopulation.stream()
                .filter(group -> places.isSame(group.getCoverage().getPlace(), metric.getPlace()))
                .findFirst();
        if (here.isPresent()) {
            return Measured.of(List.of(here.get()));
        }
        return metric.getPlace().isPresent() ? Measured.absent(Absence.NO_OBSERVATIONS) : Measured.of(ofPopulation);
    }

    private Measured<GroupCounts> added(List<GroupCounts> byPlace) {
        List<Comparison> sums =
                RollUp.of(byPlace.stream().map(this::unreferenced).toList());
        return sums.size() == 1 ? Measured.of(sums.get(0).getObserved()) : Measured.absent(Absence.NO_MAPPING);
    }

    private Comparison unreferenced(GroupCounts group) {
        return Comparison.of(group, Measured.absent(Absence.NO_REFERENCE), rules);
    }

    private boolean isAbout(GroupCounts group, RepresentationMetric metric) {
        return group.getCoverage()
                .getDescription()
                .map(population -> folded(population).equals(folded(metric.getPopulation())))
                .orElse(isOfOnePopulation);
    }

    private static String folded(String population) {
        return population.strip().toLowerCase(Locale.ROOT);
    }
}
