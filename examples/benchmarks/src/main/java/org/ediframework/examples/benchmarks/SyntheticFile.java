package org.ediframework.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The people as CSV, in the directory for temporary files: an id of eight digits first, empty cells for missing. */
final class SyntheticFile {

    /** Written piece by piece, so that any number of people needs little memory. */
    private static final int PIECE = 1_000_000;

    private SyntheticFile() {}

    static Path of(int people) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "edi-benchmark-people-" + people + ".csv");
        if (!Files.exists(file)) {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            try (BufferedWriter out = Files.newBufferedWriter(draft)) {
                writeHeader(out);
                for (int from = 0; from < people; from += PIECE) {
                    write(SyntheticPeople.generate(from, Math.min(PIECE, people - from)), from, out);
                }
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void writeHeader(BufferedWriter out) throws IOException {
        out.write("id");
        for (SyntheticCharacteristic characteristic : SyntheticCharacteristic.values()) {
            out.write(',');
            out.write(characteristic.id());
        }
        out.write('\n');
    }

    private static void write(SyntheticPeople people, int firstId, BufferedWriter out) throws IOException {
        for (int row = 0; row < people.size(); row++) {
            String id = Integer.toString(firstId + row);
            out.write("00000000", 0, 8 - id.length());
            out.write(id);
            for (int c = 0; c < SyntheticCharacteristic.values().length; c++) {
                out.write(',');
                out.write(people.label(c, row));
            }
            out.write('\n');
        }
    }
}
