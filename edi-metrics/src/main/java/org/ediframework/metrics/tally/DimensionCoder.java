package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * The dictionary of one dimension: from texts and numbers to codes, and from codes back to labels. Code 0 is "not
 * recorded"; labels have the codes from 1 in the order declared or met.
 *
 * <p>A text without a label has a negative result {@code r}: it is unrecognised text number {@code ~r}, and its people
 * are counted in {@link #countUnrecognised}.
 */
final class DimensionCoder {

    /** Coded numbers remembered by their text; more would be a dictionary of a column that has no categories. */
    private static final int NUMBERS_REMEMBERED = 8_192;

    /** A text's places in the list of labels and in their index, with slack for growth; the string is often shared. */
    static final long BYTES_PER_TEXT = 80;

    private static final String NOT_OBTAINED = NonResponse.NOT_OBTAINED.getId();

    private final TallyDimension definition;
    private final int position;
    private final MemoryLimit memory;
    private final List<String> labels = new ArrayList<>(List.of(NOT_OBTAINED));
    private final TextIndex index = new TextIndex();
    private final SliceIndex slices = new SliceIndex();
    private final int declaredSize;
    private final List<String> unrecognised = new ArrayList<>();
    private long[] unrecognisedPeople = new long[4];

    DimensionCoder(TallyDimension definition, int position, MemoryLimit memory) {
        this.definition = definition;
        this.position = position;
        this.memory = memory;
        definition.getDeclared().map(Dimension::getLabels).orElse(List.of()).forEach(this::addLabel);
        definition.getSpellings().forEach((text, label) -> {
            if (index.search(text) == TextIndex.UNKNOWN) {
                remember(text, codeOfLabel(label));
            }
        });
        this.declaredSize = labels.size();
    }

    String name() {
        return definition.getName();
    }

    boolean isOpen() {
        return definition.getDeclared().isEmpty();
    }

    /** The number of codes that every tally of the request has from the start. */
    int declaredSize() {
        return declaredSize;
    }

    /** Where texts met before are found; one that it does not find may still have a code. */
    TextIndex index() {
        return index;
    }

    /** The number of codes, code 0 included. */
    int size() {
        return labels.size();
    }

    /** The largest number of codes known to be coming. */
    int expectedSize() {
        return Math.max(size(), definition.getExpectedLabels() + 1);
    }

    String label(int code) {
        return labels.get(code);
    }

    /** The code of a text, below 0 when it is not recognised. */
    int codeOf(String text) {
        int code = index.search(text);
        return code == TextIndex.UNKNOWN ? codeOfNew(text) : code;
    }

    /** The same for a slice of a buffer. */
    int codeOf(char[] buffer, int offset, int length) {
        int code = slices.find(buffer, offset, length);
        return code == TextIndex.UNKNOWN ? codeOfNew(buffer, offset, length) : code;
    }

    /** Where slices met before are found. */
    SliceIndex slices() {
        return slices;
    }

    private int codeOfNew(char[] buffer, int offset, int length) {
        String text = new String(buffer, offset, length);
        int code = codeOf(text);
        if (length != 0 && index.search(text) != TextIndex.UNKNOWN) {
            memory.reserve(SliceIndex.bytes(length), position);
            slices.add(buffer, offset, length, code);
        }
        return code;
    }

    private int codeOfNew(String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? 0 : remember(text, 0);
        }
        if (text.equals(NOT_OBTAINED) && isOpen()) {
            return remember(text, 0);
        }
        if (!definition.getBands().isEmpty()) {
            int band = bandOf(text);
            if (band > 0) {
                return index.size() < NUMBERS_REMEMBERED ? remember(text, band) : band;
            }
        }
        return isOpen() ? addLabel(text) : addUnrecognised(text);
    }

    private int bandOf(String text) {
        // The JDK also reads NaN, hexadecimal numbers and 5d; nobody's age is written like that.
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+')) {
            return 0;
        }
        try {
            return bandOf(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private int bandOf(double number) {
        for (Band band : definition.getBands()) {
            if (band.contains(number)) {
                return index.search(band.getLabel());
            }
        }
        return 0;
    }

    /** The code of the band that contains a number, below 0 when none does. */
    int codeOf(double number) {
        if (definition.getBands().isEmpty()) {
            throw new IllegalArgumentException("'" + definition.getName() + "' has no bands, but was given the number "
                    + number + ". Give a text, or declare bands.");
        }
        int band = bandOf(number);
        return band > 0 ? band : codeOf(Double.toString(number));
    }

    /** The code of a label of the same dimension in another tally. */
    int codeOfLabel(String label) {
        int code = label.equals(NOT_OBTAINED) ? 0 : index.search(label);
        return code == TextIndex.UNKNOWN ? addLabel(label) : code;
    }

    private int addLabel(String label) {
        int code = labels.size();
        labels.add(label);
        remember(label, code);
        return code;
    }

    private int addUnrecognised(String text) {
        int number = unrecognised.size();
        unrecognised.add(text);
        if (number == unrecognisedPeople.length) {
            unrecognisedPeople = Arrays.copyOf(unrecognisedPeople, number * 2);
        }
        return remember(text, ~number);
    }

    private int remember(String text, int code) {
        memory.reserve(BYTES_PER_TEXT + 2L * text.length(), position);
        index.add(text, code);
        return code;
    }

    /** Counts people whose text was not recognised; {@code by} is below 0 to take them out again. */
    void countUnrecognised(int result, long by) {
        unrecognisedPeople[~result] += by;
    }

    /** The unrecognised texts; their people are at the same position of {@link #unrecognisedPeople}. */
    List<String> unrecognised() {
        return unrecognised;
    }

    long unrecognisedPeople(int number) {
        return unrecognisedPeople[number];
    }

    /** Takes over what another tally did not recognise. */
    void addUnrecognisedOf(DimensionCoder other) {
        for (int number = 0; number < other.unrecognised.size(); number++) {
            if (other.unrecognisedPeople[number] != 0) {
                countUnrecognised(codeOf(other.unrecognised.get(number)), other.unrecognisedPeople[number]);
            }
        }
    }

    /** By code of the other tally's dictionary, the code here. */
    int[] recode(DimensionCoder other) {
        int[] codes = new int[other.size()];
        for (int code = 1; code < codes.length; code++) {
            codes[code] = codeOfLabel(other.label(code));
        }
        return codes;
    }
}
