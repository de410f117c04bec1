package org.ediframework.metrics.disclosure;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a cell stands: the code it has in each dimension. A dimension it does not name is summed over, so the margin
 * of one table and the same margin of a linked table have one address; the empty address is the grand total.
 */
public final class CellAddress implements Comparable<CellAddress> {

    /** The address of the grand total. */
    public static final CellAddress TOTAL = new CellAddress(new TreeMap<>());

    private final SortedMap<String, String> codes;

    private CellAddress(SortedMap<String, String> codes) {
        this.codes = Collections.unmodifiableSortedMap(codes);
    }

    /**
     * The address with these codes.
     *
     * @param codes code by dimension; the code {@value FrequencyTable#TOTAL} is the same as not naming the dimension
     */
    public static CellAddress of(Map<String, String> codes) {
        SortedMap<String, String> named = new TreeMap<>();
        codes.forEach((dimension, code) -> {
            if (!code.equals(FrequencyTable.TOTAL)) {
                named.put(dimension, code);
            }
        });
        return named.isEmpty() ? TOTAL : new CellAddress(named);
    }

    /** The codes by dimension, in the order of the dimensions' names; dimensions summed over are left out. */
    public SortedMap<String, String> getCodes() {
        return codes;
    }

    /** The code in a dimension, {@value FrequencyTable#TOTAL} where it is summed over. */
    public String getCode(String dimension) {
        return codes.getOrDefault(dimension, FrequencyTable.TOTAL);
    }

    /** This address with another code in one dimension. */
    public CellAddress with(String dimension, String code) {
        Map<String, String> changed = new TreeMap<>(codes);
        changed.put(dimension, code);
        return of(changed);
    }

    @Override
    public int compareTo(CellAddress other) {
        Iterator<Map.Entry<String, String>> mine = codes.entrySet().iterator();
        Iterator<Map.Entry<String, String>> theirs = other.codes.entrySet().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Map.Entry<String, String> a = mine.next();
            Map.Entry<String, String> b = theirs.next();
            int byDimension = a.getKey().compareTo(b.getKey());
            int order = byDimension != 0 ? byDimension : a.getValue().compareTo(b.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellAddress that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    /** For example {@code district=Stevenage, ethnic group=Roma}; the grand total is {@code Total}. */
    @Override
    public String toString() {
        return codes.isEmpty()
                ? FrequencyTable.TOTAL
                : codes.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
