package org.ediframework.metrics.segregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.metrics.statistics.HypergeometricDeviation;

/** The people of a two-way table by unit and group, without those of whom either is not known. */
final class Units {

    private final List<String> groups;
    private final long[][] counts;
    private final long[] sizes;
    private final long[] groupTotals;
    private final long total;
    private final long everyone;

    private Units(List<String> groups, long[][] counts, long everyone) {
        this.groups = groups;
        this.counts = counts;
        this.everyone = everyone;
        this.sizes = new long[counts.length];
        this.groupTotals = new long[groups.size()];
        long sum = 0;
        for (int unit = 0; unit < counts.length; unit++) {
            for (int group = 0; group < groupTotals.length; group++) {
                long count = counts[unit][group];
                sizes[unit] += count;
                groupTotals[group] += count;
                sum += count;
            }
        }
        this.total = sum;
    }

    static Units of(CountTable table, String unitDimension) {
        List<Dimension> dimensions = table.getDimensions();
        if (dimensions.size() != 2) {
            throw new IllegalArgumentException("Two dimensions are needed, one of units and one of groups, but " + table
                    + " has another number of them. Take a marginal by two first.");
        }
        Dimension units = table.getDimension(unitDimension);
        boolean unitsFirst = dimensions.get(0).equals(units);
        List<String> groups = dimensions.get(unitsFirst ? 1 : 0).getCategories();
        long[][] counts = new long[units.getCategories().size()][groups.size()];
        for (int unit = 0; unit < counts.length; unit++) {
            for (int group = 0; group < groups.size(); group++) {
                counts[unit][group] = unitsFirst ? table.count(unit, group) : table.count(group, unit);
            }
        }
        return new Units(groups, counts, table.getTotal());
    }

    /** One group and everybody else. */
    Units dividedBy(String group) {
        int position = groups.indexOf(group);
        if (position < 0) {
            throw new IllegalArgumentException("There is no group '" + group + "'. There are: " + groups + ".");
        }
        long[][] two = new long[counts.length][];
        for (int unit = 0; unit < two.length; unit++) {
            long inside = counts[unit][position];
            two[unit] = new long[] {inside, sizes[unit] - inside};
        }
        return new Units(List.of(group, "everybody else"), two, everyone);
    }

    /** The counts of all units one after the other. */
    long[] cells() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).toArray();
    }

    /** The same units and groups with other counts, in the order of {@link #cells}. */
    Units withCells(long[] cells) {
        long[][] others = new long[counts.length][];
        for (int unit = 0; unit < others.length; unit++) {
            others[unit] = Arrays.copyOfRange(cells, unit * groups.size(), (unit + 1) * groups.size());
        }
        return new Units(groups, others, everyone);
    }

    List<String> groups() {
        return groups;
    }

    /** How many units have anybody. */
    int occupied() {
        int occupied = 0;
        for (long size : sizes) {
            occupied += size > 0 ? 1 : 0;
        }
        return occupied;
    }

    int size() {
        return sizes.length;
    }

    long total() {
        return total;
    }

    /** People of whom the unit or the group is not known. */
    long undeclared() {
        return everyone - total;
    }

    long inGroup(int group) {
        return groupTotals[group];
    }

    double share(int group) {
        return (double) groupTotals[group] / total;
    }

    /** 1 less the share, from the people outside the group. */
    double otherShare(int group) {
        return (double) (total - groupTotals[group]) / total;
    }

    double sizeShare(int unit) {
        return (double) sizes[unit] / total;
    }

    /** The share of the group within the unit; 0 in an empty one. */
    double shareWithin(int unit, int group) {
        return sizes[unit] == 0 ? 0 : (double) counts[unit][group] / sizes[unit];
    }

    double shareOfGroup(int unit, int group) {
        return (double) counts[unit][group] / groupTotals[group];
    }

    /** The share of the group within the unit less its share of all, the numerator formed exactly; 0 in an empty unit. */
    double deviation(int unit, int group) {
        if (sizes[unit] == 0) {
            return 0;
        }
        BigInteger difference = product(counts[unit][group], total).subtract(product(sizes[unit], groupTotals[group]));
        return new BigDecimal(difference)
                .divide(new BigDecimal(product(sizes[unit], total)), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** How far from its expectation chance would put the group's number in this unit on average, over the total. */
    double chanceDeviation(int unit, int group) {
        return HypergeometricDeviation.of(total, groupTotals[group], sizes[unit]) / total;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
