package org.ediframework.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ediframework.metrics.tally.CodedColumn;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * People with eight characteristics, the same on every machine: the bits of splitmix64, seeded by 20182019 and the row,
 * are cut into slices of 12, and each slice looked up in a table of the inverse distribution function.
 */
final class SyntheticPeople {

    private static final long SEED = 20_182_019L;
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
    private static final int SLICE_BITS = 12;
    private static final int TABLE_LENGTH = 1 << SLICE_BITS;

    /** In districts with an even code ethnic groups are less unequal, and fewer entries are missing. */
    private static final double SKEW_IN_EVEN_DISTRICTS = 0.9;

    private static final double MISSING_IN_EVEN_DISTRICTS = 0.05;

    private static final List<List<String>> LABELS = Stream.of(SyntheticCharacteristic.values())
            .map(SyntheticPeople::labels)
            .toList();

    private final short[][] codes;

    private SyntheticPeople(short[][] codes) {
        this.codes = codes;
    }

    static SyntheticPeople generate(int people) {
        return generate(0, people);
    }

    /** The people from a row on. */
    static SyntheticPeople generate(int fromRow, int people) {
        SyntheticCharacteristic[] all = SyntheticCharacteristic.values();
        short[][] tables = new short[all.length][];
        for (int c = 0; c < all.length; c++) {
            int labels = all[c] == SyntheticCharacteristic.SCHOOL
                    ? SyntheticCharacteristic.SCHOOLS_PER_DISTRICT
                    : all[c].labels();
            tables[c] = inverseDistribution(labels, all[c].skew(), all[c].missing());
        }
        short[] evenDistricts = inverseDistribution(
                SyntheticCharacteristic.ETHNIC_GROUP.labels(), SKEW_IN_EVEN_DISTRICTS, MISSING_IN_EVEN_DISTRICTS);
        short[][] codes = new short[all.length][people];
        for (int row = 0; row < people; row++) {
            // 5 slices of the first number, 3 of the second.
            long first = splitmix64(SEED + (2L * (fromRow + row) + 1) * STEP);
            long second = splitmix64(SEED + (2L * (fromRow + row) + 2) * STEP);
            for (int c = 0; c < all.length; c++) {
                long bits = c < 5 ? first >>> (c * SLICE_BITS) : second >>> ((c - 5) * SLICE_BITS);
                int slice = (int) bits & (TABLE_LENGTH - 1);
                int district = codes[0][row];
                codes[c][row] = switch (all[c]) {
                    case SCHOOL ->
                        (short) ((district - 1) * SyntheticCharacteristic.SCHOOLS_PER_DISTRICT + tables[c][slice]);
                    case ETHNIC_GROUP -> district % 2 == 0 ? evenDistricts[slice] : tables[c][slice];
                    default -> tables[c][slice];
                };
            }
        }
        return new SyntheticPeople(codes);
    }

    private static long splitmix64(long state) {
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** By slice the code, 0 for missing: as many slices each as its weight asks for. */
    private static short[] inverseDistribution(int labels, double skew, double missing) {
        double[] upTo = new double[labels + 1];
        double sum = 0;
        for (int code = 1; code <= labels; code++) {
            sum += Math.pow(code, -skew);
            upTo[code] = sum;
        }
        short[] table = new short[TABLE_LENGTH];
        for (int slice = 0; slice < TABLE_LENGTH; slice++) {
            double at = (slice + 0.5) / TABLE_LENGTH;
            int code = 0;
            if (at >= missing) {
                double weight = (at - missing) / (1 - missing) * sum;
                code = 1;
                while (code < labels && upTo[code] <= weight) {
                    code++;
                }
            }
            table[slice] = (short) code;
        }
        return table;
    }

    /** 16 tables: every characteristic, every other one by district, and ethnic group by sex by disability. */
    static TallyRequest request() {
        TallyRequest.Builder request = TallyRequest.builder();
        SyntheticCharacteristic[] all = SyntheticCharacteristic.values();
        for (SyntheticCharacteristic characteristic : all) {
            request.dimension(characteristic.id());
            request.table(characteristic.id());
            if (characteristic != SyntheticCharacteristic.DISTRICT) {
                request.table(SyntheticCharacteristic.DISTRICT.id(), characteristic.id());
            }
        }
        return request.table("ethnic-group", "sex", "disability").build();
    }

    private static List<String> labels(SyntheticCharacteristic characteristic) {
        return IntStream.rangeClosed(1, characteristic.labels())
                .mapToObj(characteristic::label)
                .toList();
    }

    int size() {
        return codes[0].length;
    }

    /** By characteristic, the code of every person. */
    short[][] codes() {
        return codes;
    }

    /** The label of a person's characteristic, empty when missing. */
    String label(int characteristic, int row) {
        int code = codes[characteristic][row];
        return code == 0 ? "" : LABELS.get(characteristic).get(code - 1);
    }

    ColumnBatch columns() {
        return ColumnBatch.of(Stream.of(SyntheticCharacteristic.values())
                .map(characteristic -> column(characteristic, characteristic.id()))
                .toList());
    }

    /** One characteristic of everybody, as a column of that name. */
    CodedColumn column(SyntheticCharacteristic characteristic, String name) {
        int position = List.of(SyntheticCharacteristic.values()).indexOf(characteristic);
        return CodedColumn.of(name, codes[position], LABELS.get(position));
    }

    /** The same people as a service's own records. */
    List<Person> records() {
        List<Person> records = new ArrayList<>(size());
        for (int row = 0; row < size(); row++) {
            records.add(new Person(
                    label(0, row),
                    label(1, row),
                    label(2, row),
                    label(3, row),
                    label(4, row),
                    label(5, row),
                    label(6, row),
                    label(7, row)));
        }
        return records;
    }
}
