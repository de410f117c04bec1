package org.ediframework.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The people as CSV, in the directory for temporary files: an id of eight digits first, empty cells for missing. */
final class SyntheticFile {

    /** Written piece by piece, so that any number of people needs little memory. */
    private static final int PIECE = 1_000_000;

    private SyntheticFile() {}

    static Path of(int people) throws IOException {
        return of(people, FileForm.PLAIN);
    }

    static Path of(int people, FileForm form) throws IOException {
        String name = form == FileForm.PLAIN ? "" : form.name().toLowerCase(Locale.ROOT) + "-";
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "edi-benchmark-people-" + name + people + ".csv");
        if (!Files.exists(file)) {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            try (BufferedWriter out = Files.newBufferedWriter(draft)) {
                writeHeader(form, out);
                for (int from = 0; from < people; from += PIECE) {
                    write(SyntheticPeople.generate(from, Math.min(PIECE, people - from)), from, form, out);
                }
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void writeHeader(FileForm form, BufferedWriter out) throws IOException {
        out.write(form.cell("id"));
        for (SyntheticCharacteristic characteristic : SyntheticCharacteristic.values()) {
            out.write(',');
            out.write(form.cell(characteristic.id()));
        }
        out.write(form.lineEnd());
    }

    private static void write(SyntheticPeople people, int firstId, FileForm form, BufferedWriter out)
            throws IOException {
        for (int row = 0; row < people.size(); row++) {
            String id = Integer.toString(firstId + row);
            out.write(form.cell("0".repeat(8 - id.length()) + id));
            int position = 0;
            for (SyntheticCharacteristic characteristic : SyntheticCharacteristic.values()) {
                out.write(',');
                out.write(form.cell(characteristic, people.label(position++, row)));
            }
            out.write(form.lineEnd());
        }
    }
}
