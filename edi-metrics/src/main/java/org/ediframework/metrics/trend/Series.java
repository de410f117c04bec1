package org.ediframework.metrics.trend;

import java.util.Comparator;
import java.util.List;

/** The years that have anybody, in order, each once. */
record Series(List<YearCount> years) {

    static Series of(List<YearCount> years) {
        List<YearCount> sorted =
                years.stream().sorted(Comparator.comparingInt(YearCount::year)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).year() == sorted.get(i - 1).year()) {
                throw new IllegalArgumentException(
                        "The year " + sorted.get(i).year() + " is given twice. Give each year once.");
            }
        }
        return new Series(sorted.stream().filter(year -> year.base() > 0).toList());
    }

    YearCount first() {
        return years.get(0);
    }

    YearCount last() {
        return years.get(years.size() - 1);
    }
}
