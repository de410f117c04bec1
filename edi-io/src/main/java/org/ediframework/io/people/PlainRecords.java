package org.ediframework.io.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * Counts records by their bytes, as long as every cell is plain: two records at a time, one from the beginning and one from
 * the middle of the bytes at hand, since the processor looks both up while it waits for either. What the second finds
 * counts once the first has arrived where the second began; before that it is not known that a record begins there.
 */
final class PlainRecords {

    /** Of each half of the bytes at hand. */
    private static final int MOST = 1 << 12;

    /** With less to read, a second half is not worth its while. */
    private static final int SMALLEST = 1 << 10;

    private final TallyAccumulator accumulator;
    private final List<PlainColumn> counted;
    private final PlainColumn[] columnAt;
    private final PlainCells[] cellsAt;
    private final short[][] codesAt;
    private final boolean[] isCounted;
    private final int last;
    private Optional<ColumnBatch> batch = Optional.empty();
    private int labels;

    private int first;
    private int firstPeople;
    private int second;
    private int secondPeople;

    private PlainRecords(TallyAccumulator accumulator, Columns columns) {
        this.accumulator = accumulator;
        this.counted = new ArrayList<>();
        this.last = columns.size() - 1;
        this.isCounted = new boolean[last + 1];
        this.columnAt = new PlainColumn[last + 1];
        this.cellsAt = new PlainCells[last + 1];
        this.codesAt = new short[last + 1][];
        List<TallyDimension> dimensions = accumulator.getRequest().getDimensions();
        for (int column = 0; column <= last; column++) {
            int dimension = columns.dimensionAt()[column];
            isCounted[column] = dimension >= 0;
            if (dimension >= 0) {
                PlainColumn plain =
                        new PlainColumn(dimensions.get(dimension).getName(), columns, column == last, 2 * MOST);
                counted.add(plain);
                columnAt[column] = plain;
                cellsAt[column] = plain.cells();
                codesAt[column] = plain.codes();
            }
        }
    }

    /** Empty where a line may be empty and yet a record, or where something is asked for that no table counts. */
    static Optional<PlainRecords> of(TallyAccumulator accumulator, Columns columns) {
        TallyRequest request = accumulator.getRequest();
        boolean isEachCounted = request.getDimensions().stream().allMatch(dimension -> request.getTables().stream()
                .anyMatch(table -> table.contains(dimension.getName())));
        return isEachCounted && columns.size() > 1
                ? Optional.of(new PlainRecords(accumulator, columns))
                : Optional.empty();
    }

    /**
     * Counts from the beginning of a record on.
     *
     * @param to the end of the bytes, behind which eight more can be read
     * @return where the first record begins that is not plain, or not whole
     */
    int count(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int middle = middle(bytes, at, to);
            first = at;
            firstPeople = 0;
            second = middle;
            secondPeople = 0;
            int most = Math.min(to, middle + (MOST - 1) * (last + 1));
            for (boolean isKnown = true; isKnown && first < middle && second < most; ) {
                isKnown = countBoth(bytes, to);
            }
            boolean goesOn = countFirst(bytes, middle, to);
            add(0, firstPeople);
            at = first;
            if (goesOn && first == middle) {
                add(MOST, secondPeople);
                at = second;
            }
            if (!goesOn) {
                return at;
            }
        }
        return at;
    }

    /** A place behind a line end near the middle, no farther than people fit; the end where there is little to read. */
    private int middle(byte[] bytes, int at, int to) {
        int half = Math.min((to - at) / 2, (MOST - 1) * (last + 1));
        if (half < SMALLEST) {
            return to;
        }
        int middle = at + half;
        while (middle > at && bytes[middle - 1] != '\n') {
            middle--;
        }
        return middle > at ? middle : to;
    }

    /** Counts a record of each half, if all that is counted in them was met before. */
    private boolean countBoth(byte[] bytes, int to) {
        int here = first;
        int there = second;
        for (int column = 0; column <= last; column++) {
            if (isCounted[column]) {
                PlainCells cells = cellsAt[column];
                long one = cells.find(bytes, here, to);
                long other = cells.find(bytes, there, to);
                short[] codes = codesAt[column];
                codes[firstPeople] = (short) one;
                codes[MOST + secondPeople] = (short) other;
                here = (int) (one >> PlainCells.CODE_BITS);
                there = (int) (other >> PlainCells.CODE_BITS);
            } else {
                here = PlainText.skip(bytes, here, to, column == last);
                there = PlainText.skip(bytes, there, to, column == last);
            }
            if ((here | there) < 0) {
                return false;
            }
        }
        if (isBlank(bytes, first, here) || isBlank(bytes, second, there)) {
            return false;
        }
        first = here;
        firstPeople++;
        second = there;
        secondPeople++;
        return true;
    }

    /** Goes on to the middle; false where something is not plain. */
    private boolean countFirst(byte[] bytes, int middle, int to) {
        boolean isPlain = true;
        while (isPlain && first < middle && firstPeople < MOST) {
            isPlain = countOne(bytes, to);
        }
        return isPlain;
    }

    /** Counts a record of the first half, learning what is new. */
    private boolean countOne(byte[] bytes, int to) {
        int here = first;
        for (int column = 0; column <= last; column++) {
            if (isCounted[column]) {
                long one = cellsAt[column].find(bytes, here, to);
                if (one == PlainCells.UNKNOWN) {
                    one = columnAt[column].learn(bytes, here, to);
                }
                codesAt[column][firstPeople] = (short) one;
                here = (int) (one >> PlainCells.CODE_BITS);
            } else {
                here = PlainText.skip(bytes, here, to, column == last);
            }
            if (here < 0) {
                return false;
            }
        }
        if (isBlank(bytes, first, here)) {
            return false;
        }
        first = here;
        firstPeople++;
        return true;
    }

    /** Whether a record may hold nothing, which the parser decides: separators, and perhaps quotes. */
    private boolean isBlank(byte[] bytes, int from, int to) {
        if (to - from > 3 * columnAt.length + 1) {
            return false;
        }
        int at = from;
        while (at < to && (bytes[at] == ',' || bytes[at] == '"' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at == to;
    }

    private void add(int from, int people) {
        if (people > 0) {
            int known = counted.stream().mapToInt(PlainColumn::labels).sum();
            if (batch.isEmpty() || known != labels) {
                labels = known;
                batch = Optional.of(
                        ColumnBatch.of(counted.stream().map(PlainColumn::coded).toList()));
            }
            accumulator.add(batch.get().slice(from, from + people));
        }
    }
}
