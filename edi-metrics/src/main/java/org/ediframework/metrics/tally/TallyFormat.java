package org.ediframework.metrics.tally;

/**
 * The form in which partial counts travel between processes.
 *
 * <pre>
 * magic    4 bytes "EDIT", 1 byte version
 * request  2 × 4 bytes, hashes of the dimensions' and the tables' names, so that no other request takes the bytes
 * people   number
 * dimension, for each: number of labels beyond those declared, each a text; number of unrecognised texts, each a text
 *          and its people
 * cubes    their number; for each, the number of dimensions and their positions
 * cells    for each cube: the number of cells met; for each in ascending order, the distance from the cell before and
 *          the people in it. Cells are numbered row by row over the dictionaries' sizes, the last dimension fastest
 * check    8 bytes, CRC-32 of all bytes before
 * </pre>
 *
 * A number is 7 bits per byte, least significant first, the top bit set when more follow; a text is the number of its
 * UTF-8 bytes, and those.
 */
final class TallyFormat {

    static final int MAGIC = 'E' << 24 | 'D' << 16 | 'I' << 8 | 'T';

    static final int VERSION = 1;

    /** The longest label that is read. */
    static final int LONGEST_TEXT = 1 << 20;

    private TallyFormat() {}

    /** What distinguishes requests: everything that decides which codes and cells there are. */
    static int hashOfDimensions(TallyRequest request) {
        StringBuilder text = new StringBuilder();
        for (TallyDimension dimension : request.getDimensions()) {
            text.append(dimension.getName()).append('\n');
            dimension.getDeclared().ifPresent(declared -> text.append(declared.getLabels()));
            text.append(dimension.getSpellings()).append(dimension.getBands()).append('\n');
        }
        return text.toString().hashCode();
    }

    static int hashOfTables(TallyRequest request) {
        return request.getTables().toString().hashCode();
    }
}
