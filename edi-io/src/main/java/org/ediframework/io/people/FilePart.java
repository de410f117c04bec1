package org.ediframework.io.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Some bytes of a file.
 *
 * @param from the first byte
 * @param to the byte after the last
 */
record FilePart(Path file, long from, long to) implements Part {

    private static final int PIECE = 1 << 16;

    static FilePart whole(Path file) throws IOException {
        return new FilePart(file, 0, Files.size(file));
    }

    long size() {
        return to - from;
    }

    @Override
    public boolean isStart() {
        return from == 0;
    }

    /** What stands at its end and is no person, as at the end of the file. */
    Footer footer() throws IOException {
        try (InputStream end = new FilePart(file, Math.max(from, to - Footer.MOST), to).open()) {
            byte[] bytes = end.readAllBytes();
            return Footer.find(bytes, bytes.length);
        }
    }

    /** What stands before its footer. */
    FilePart until(Footer footer) {
        return footer.rows() == 0 ? this : new FilePart(file, from, Math.max(from, to - Footer.MOST) + footer.start());
    }

    @Override
    public long countLinesBefore() throws IOException {
        return new FilePart(file, 0, from).countLines();
    }

    /** The bytes, read from a channel of their own. */
    @Override
    public InputStream open() throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        channel.position(from);
        return new FirstBytes(Channels.newInputStream(channel), to - from);
    }

    /** The number of line ends: CR LF, LF, or CR. */
    long countLines() throws IOException {
        long lines = 0;
        byte before = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = open()) {
            for (int n = bytes.read(piece); n > 0; n = bytes.read(piece)) {
                lines += RecordEnds.count(piece, 0, n, before);
                before = piece[n - 1];
            }
        }
        return lines;
    }
}
