package org.ediframework.metrics.tally;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Reads what {@link TallyWriter} wrote, from a source that is not trusted: nothing is allocated because of a number
 * that was read, only for bytes that were, and within the memory limit; and whatever does not fit together is refused.
 */
final class TallyReader {

    private static final int PIECE = 8_192;

    private final CheckedInputStream checked;
    private final DataInputStream in;

    TallyReader(InputStream stream) {
        this.checked = new CheckedInputStream(stream, new CRC32());
        this.in = new DataInputStream(checked);
    }

    /**
     * Fills empty coders and cubes.
     *
     * @param cubesFor makes the empty cubes, once the dictionaries are complete
     * @return the people counted
     */
    long read(TallyRequest request, DimensionCoder[] coders, CubesMaker cubesFor) throws IOException {
        try {
            readHead(request);
            long people = number("people", Long.MAX_VALUE);
            for (DimensionCoder coder : coders) {
                readLabels(coder);
                readUnrecognised(coder, people);
            }
            readCubes(request, coders, cubesFor, people);
            long sum = checked.getChecksum().getValue();
            if (in.readLong() != sum) {
                throw new TallyFormatException("The tally is damaged: its checksum does not fit its bytes.");
            }
            return people;
        } catch (EOFException e) {
            throw new TallyFormatException("The tally ends too early. It was cut off on its way.", e);
        }
    }

    /** Makes the empty cubes that the counts are added to. */
    interface CubesMaker {
        Cubes make(List<int[]> plan);
    }

    private void readHead(TallyRequest request) throws IOException {
        int magic = in.readInt();
        if (magic != TallyFormat.MAGIC) {
            throw new TallyFormatException(
                    String.format("These bytes are not a tally: they begin with %08x, a tally with 45444954.", magic));
        }
        int version = in.readUnsignedByte();
        if (version != TallyFormat.VERSION) {
            throw new TallyFormatException("The tally is of version " + version + ". Allowed is " + TallyFormat.VERSION
                    + "; write it again with this library.");
        }
        int dimensions = in.readInt();
        int tables = in.readInt();
        if (dimensions != TallyFormat.hashOfDimensions(request) || tables != TallyFormat.hashOfTables(request)) {
            throw new TallyFormatException(
                    "The tally was written for another request. Dimensions and tables must be those of " + request
                            + ".");
        }
    }

    private void readLabels(DimensionCoder coder) throws IOException {
        long labels = number("labels", Integer.MAX_VALUE - 8L);
        for (long i = 0; i < labels; i++) {
            String label = text();
            int expected = coder.size();
            if (label.isBlank() || coder.codeOfLabel(label) != expected) {
                throw new TallyFormatException("The tally is damaged: '" + label
                        + "' is blank or stands twice among the labels of '" + coder.name() + "'.");
            }
        }
    }

    private void readUnrecognised(DimensionCoder coder, long people) throws IOException {
        long texts = number("unrecognised texts", Integer.MAX_VALUE - 8L);
        for (long i = 0; i < texts; i++) {
            String text = text();
            int before = coder.unrecognised().size();
            int result = coder.isOpen() || text.isBlank() ? 0 : coder.codeOf(text);
            if (result >= 0 || ~result != before) {
                throw new TallyFormatException("The tally is damaged: '" + text + "' of '" + coder.name()
                        + "' is not unrecognised, or stands twice.");
            }
            coder.countUnrecognised(result, number("people of an unrecognised text", people));
        }
    }

    private void readCubes(TallyRequest request, DimensionCoder[] coders, CubesMaker cubesFor, long people)
            throws IOException {
        List<int[]> tables = request.tablePositions();
        int number = (int) number("cubes", tables.size());
        List<int[]> plan = new ArrayList<>();
        for (int c = 0; c < number; c++) {
            plan.add(dimensions(coders.length));
        }
        if (!tables.stream().allMatch(table -> plan.stream().anyMatch(cube -> Cubes.contains(cube, table)))) {
            throw new TallyFormatException("The tally is damaged: it lacks a table of the request.");
        }
        for (Cube cube : cubesFor.make(plan).list()) {
            readCells(coders, cube, people);
        }
    }

    private int[] dimensions(int known) throws IOException {
        int[] dimensions = new int[(int) number("dimensions of a cube", known)];
        for (int k = 0; k < dimensions.length; k++) {
            dimensions[k] = (int) number("position", known - 1L);
            if (k > 0 && dimensions[k] <= dimensions[k - 1]) {
                throw new TallyFormatException("The tally is damaged: the positions of a cube do not ascend.");
            }
        }
        if (dimensions.length == 0) {
            throw new TallyFormatException("The tally is damaged: a cube has no dimension.");
        }
        return dimensions;
    }

    private void readCells(DimensionCoder[] coders, Cube cube, long people) throws IOException {
        long cells = Cube.cells(
                Arrays.stream(cube.dimensions).map(d -> coders[d].size()).toArray());
        long met = number("cells", cells);
        long cell = -1;
        long left = people;
        for (long i = 0; i < met; i++) {
            cell += 1 + number("distance", cells - cell - 2);
            long count = number("people of a cell", left);
            left -= count;
            cube.add(atPlace(coders, cube, cell), count);
        }
        if (left != 0) {
            throw new TallyFormatException(
                    "The tally is damaged: the cells of a cube hold " + (people - left) + " of " + people + " people.");
        }
    }

    /** The cell here of a cell numbered over the dictionaries' sizes. */
    private static long atPlace(DimensionCoder[] coders, Cube cube, long compact) {
        long rest = compact;
        long place = 0;
        long stride = 1;
        for (int k = cube.dimensions.length - 1; k >= 0; k--) {
            int size = coders[cube.dimensions[k]].size();
            place += rest % size * stride;
            rest /= size;
            stride *= cube.sizes[k];
        }
        return place;
    }

    private long number(String what, long largest) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                if (number < 0 || number > largest || (shift == 63 && next > 0)) {
                    throw new TallyFormatException("The tally is damaged: " + Long.toUnsignedString(number) + " " + what
                            + ". Allowed is 0 to " + largest + ".");
                }
                return number;
            }
        }
        throw new TallyFormatException("The tally is damaged: the number of " + what + " does not end.");
    }

    private String text() throws IOException {
        int length = (int) number("bytes of a text", TallyFormat.LONGEST_TEXT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, PIECE));
        for (int left = length; left > 0; left -= PIECE) {
            bytes.write(in.readNBytes(Math.min(left, PIECE)));
        }
        if (bytes.size() < length) {
            throw new EOFException();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TallyFormatException("The tally is damaged: a text is not UTF-8.", e);
        }
    }
}
