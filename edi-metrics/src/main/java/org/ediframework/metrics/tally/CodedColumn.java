package org.ediframework.metrics.tally;

import java.util.List;

/**
 * One dimension of many people as codes into a dictionary: code 0 is "not recorded", code {@code n} the {@code n}-th
 * label. The arrays are not copied; do not change them while they are counted.
 */
public final class CodedColumn {

    private static final short[] NO_SHORTS = {};
    private static final int[] NO_INTS = {};

    private final String name;
    private final List<String> labels;
    private final short[] shorts;
    private final int[] ints;

    private CodedColumn(String name, List<String> labels, short[] shorts, int[] ints) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.shorts = shorts;
        this.ints = ints;
    }

    /**
     * A column of 16-bit codes, the fastest form.
     *
     * @param name the dimension's name
     * @param codes one per person, 0 up to the number of labels
     * @param labels the dictionary; texts that the dimension of the request understands. Give every batch the same
     *     list, or a longer one that begins with it, and no code needs translation
     */
    public static CodedColumn of(String name, short[] codes, List<String> labels) {
        return new CodedColumn(name, labels, codes, NO_INTS);
    }

    /**
     * A column of 32-bit codes, for more than 32,767 labels.
     *
     * @param name the dimension's name
     * @param codes one per person, 0 up to the number of labels
     * @param labels the dictionary
     */
    public static CodedColumn of(String name, int[] codes, List<String> labels) {
        return new CodedColumn(name, labels, NO_SHORTS, codes);
    }

    /** The dimension's name. */
    public String getName() {
        return name;
    }

    /** The dictionary: the label of code 1, of code 2, and so on. */
    public List<String> getLabels() {
        return labels;
    }

    /** The number of people. */
    public int getPeople() {
        return Math.max(shorts.length, ints.length);
    }

    boolean isShort() {
        return shorts.length != 0;
    }

    short[] shorts() {
        return shorts;
    }

    int code(int row) {
        return isShort() ? shorts[row] : ints[row];
    }
}
