package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Published returns of other employers, among which a figure is placed. Immutable and thread-safe.
 *
 * @param returns one for each employer and year
 */
public record PayBenchmark(List<PeerReturn> returns) {

    /** Copies the list. */
    public PayBenchmark {
        returns = List.copyOf(returns);
    }

    /** The years of the returns, in order. */
    public SortedSet<String> years() {
        TreeSet<String> years = new TreeSet<>();
        returns.forEach(one -> years.add(one.year()));
        return years;
    }

    /** The band of an employer of so many employees among those of a year; absent where no return is in one. */
    public Optional<PeerReturn.SizeBand> band(String year, long employees) {
        return of(year).stream()
                .flatMap(one -> one.size().stream())
                .filter(band -> band.holds(employees))
                .findFirst();
    }

    /** The returns of a year. */
    public List<PeerReturn> of(String year) {
        return returns.stream().filter(one -> one.year().equals(year)).toList();
    }

    /**
     * Where a figure lies.
     *
     * @param column the name of the government service's column
     * @param own the figure in per cent
     * @param year of the others
     * @param band of the others; absent for those of all sizes, of unknown size too
     * @return absent where no other has the figure
     */
    public Optional<PayStanding> standing(
            String column, BigDecimal own, String year, Optional<PeerReturn.SizeBand> band) {
        List<BigDecimal> others = of(year).stream()
                .filter(one -> band.isEmpty() || one.size().equals(band))
                .flatMap(one -> Optional.ofNullable(one.figures().get(column)).stream())
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(PayStanding.of(own, others));
    }
}
