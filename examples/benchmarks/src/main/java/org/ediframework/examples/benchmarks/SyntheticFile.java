package org.ediframework.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The people as CSV, in the directory for temporary files: an id of eight digits first, empty cells for missing. */
final class SyntheticFile {

    private SyntheticFile() {}

    static Path of(int people) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "edi-benchmark-people-" + people + ".csv");
        if (!Files.exists(file)) {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            write(SyntheticPeople.generate(people), draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void write(SyntheticPeople people, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id");
            for (SyntheticCharacteristic characteristic : SyntheticCharacteristic.values()) {
                out.write(',');
                out.write(characteristic.id());
            }
            out.write('\n');
            for (int row = 0; row < people.size(); row++) {
                out.write(String.format(Locale.ROOT, "%08d", row));
                for (int c = 0; c < SyntheticCharacteristic.values().length; c++) {
                    out.write(',');
                    out.write(people.label(c, row));
                }
                out.write('\n');
            }
        }
    }
}
