package org.ediframework.metrics.monitor;

import java.util.List;
import java.util.Set;
import org.ediframework.core.population.Scope;

/**
 * Which of the current counts are the people of a metric: some categories of one breakdown, or of several that are added
 * over their places.
 *
 * @param scopes the breakdowns; more than one where the metric is about all their places together
 * @param categories those of them that make up the metric's, as the counts name them
 */
public record CountedPeople(List<Scope> scopes, Set<String> categories) {

    /** Copies the collections. */
    public CountedPeople {
        scopes = List.copyOf(scopes);
        categories = Set.copyOf(categories);
    }
}
