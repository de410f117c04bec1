package org.ediframework.metrics.tally;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes an accumulator in the {@linkplain TallyFormat form} in which it travels. */
final class TallyWriter {

    private final CheckedOutputStream checked;
    private final DataOutputStream out;

    TallyWriter(OutputStream stream) {
        this.checked = new CheckedOutputStream(stream, new CRC32());
        this.out = new DataOutputStream(checked);
    }

    void write(TallyRequest request, long people, DimensionCoder[] coders, Cubes cubes) throws IOException {
        out.writeInt(TallyFormat.MAGIC);
        out.writeByte(TallyFormat.VERSION);
        out.writeInt(TallyFormat.hashOfDimensions(request));
        out.writeInt(TallyFormat.hashOfTables(request));
        number(people);
        for (DimensionCoder coder : coders) {
            write(coder);
        }
        number(cubes.list().size());
        for (Cube cube : cubes.list()) {
            number(cube.dimensions.length);
            for (int dimension : cube.dimensions) {
                number(dimension);
            }
        }
        for (Cube cube : cubes.list()) {
            write(cube, coders);
        }
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private void write(DimensionCoder coder) throws IOException {
        number((long) coder.size() - coder.declaredSize());
        for (int code = coder.declaredSize(); code < coder.size(); code++) {
            text(coder.label(code));
        }
        number(coder.unrecognised().size());
        for (int unrecognised = 0; unrecognised < coder.unrecognised().size(); unrecognised++) {
            text(coder.unrecognised().get(unrecognised));
            number(coder.unrecognisedPeople(unrecognised));
        }
    }

    private void write(Cube cube, DimensionCoder[] coders) throws IOException {
        CellList met = new CellList();
        int[] codes = new int[cube.dimensions.length];
        cube.forEach((cell, count) -> {
            cube.locate(cell, codes);
            long compact = 0;
            for (int k = 0; k < codes.length; k++) {
                compact = compact * coders[cube.dimensions[k]].size() + codes[k];
            }
            met.add(compact, count);
        });
        number(met.size());
        long before = -1;
        for (int position : met.ascending()) {
            number(met.cell(position) - before - 1);
            number(met.count(position));
            before = met.cell(position);
        }
    }

    private void number(long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    /** The cells met, to be sorted: a hash table gives them in no order. */
    private static final class CellList {

        private long[] cells = new long[64];
        private long[] counts = new long[64];
        private int size;

        void add(long cell, long count) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            cells[size] = cell;
            counts[size++] = count;
        }

        int size() {
            return size;
        }

        long cell(int position) {
            return cells[position];
        }

        long count(int position) {
            return counts[position];
        }

        int[] ascending() {
            return IntStream.range(0, size)
                    .boxed()
                    .sorted((a, b) -> Long.compare(cells[a], cells[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }
}
