package org.ediframework.io.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip in the memory, read by its directory: entries can be opened in any order, and nothing is unpacked that nobody asked
 * for. What the directory says is not believed: entries that share bytes are refused, since that is how a small file
 * unpacks to petabytes, and the size and the checksum of what comes out are compared.
 */
public final class Archive {

    private static final int END = 0x06054b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long UNSIGNED = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final Map<String, Entry> entries;

    /**
     * An entry as the directory has it.
     *
     * @param name with its folders
     * @param packed how many bytes it takes
     * @param size how many bytes it has
     */
    public record Entry(String name, int method, long checksum, long packed, long size, int start) {}

    private Archive(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** Whether bytes begin as those of a zip do. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length >= END_LENGTH
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 || bytes[2] == 5)
                && (bytes[3] == 4 || bytes[3] == 6);
    }

    /**
     * Reads the directory of a zip.
     *
     * @param bytes not copied
     * @param most how many entries it may have
     * @throws ZipException where the bytes are no zip that can be read, in words that can be shown
     * @throws TooManyEntriesException where there are more entries than that
     */
    public static Archive of(byte[] bytes, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(buffer);
        int count = Short.toUnsignedInt(buffer.getShort(end + 10));
        long at = buffer.getInt(end + 16) & UNSIGNED;
        if (count > most) {
            throw new TooManyEntriesException(most);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + DIRECTORY_LENGTH > end || buffer.getInt((int) at) != DIRECTORY) {
                throw new DamagedArchiveException("is.zipDirectory");
            }
            int place = (int) at;
            int nameLength = Short.toUnsignedInt(buffer.getShort(place + 28));
            long next = at
                    + DIRECTORY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(buffer.getShort(place + 30))
                    + Short.toUnsignedInt(buffer.getShort(place + 32));
            if (next > end) {
                throw new DamagedArchiveException("is.zipDirectory");
            }
            Entry entry = entry(buffer, place, nameLength);
            if (entries.put(entry.name(), entry) != null) {
                throw new DamagedArchiveException("is.zipTwice", CleanText.shown(entry.name()));
            }
            at = next;
        }
        refuseShared(entries);
        return new Archive(bytes, entries);
    }

    private static int end(ByteBuffer buffer) throws IOException {
        int last = buffer.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            boolean isEnd = buffer.getInt(at) == END;
            if (isEnd && at + END_LENGTH + Short.toUnsignedInt(buffer.getShort(at + 20)) <= buffer.limit()) {
                return at;
            }
        }
        throw new DamagedArchiveException("is.cutOff");
    }

    private static Entry entry(ByteBuffer buffer, int place, int nameLength) throws IOException {
        byte[] name = new byte[nameLength];
        buffer.get(place + DIRECTORY_LENGTH, name);
        // Writers put slashes between folders, or should.
        String path = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        if ((buffer.getShort(place + 8) & ENCRYPTED) != 0) {
            throw new DamagedArchiveException("is.zipEncrypted", CleanText.shown(path));
        }
        long packed = buffer.getInt(place + 20) & UNSIGNED;
        long size = buffer.getInt(place + 24) & UNSIGNED;
        long local = buffer.getInt(place + 42) & UNSIGNED;
        if (local + LOCAL_LENGTH > buffer.limit() || buffer.getInt((int) local) != LOCAL) {
            throw new DamagedArchiveException("is.zipPlace", CleanText.shown(path));
        }
        long start = local
                + LOCAL_LENGTH
                + Short.toUnsignedInt(buffer.getShort((int) local + 26))
                + Short.toUnsignedInt(buffer.getShort((int) local + 28));
        if (start + packed > buffer.limit()) {
            throw new DamagedArchiveException("is.cutOff");
        }
        int method = Short.toUnsignedInt(buffer.getShort(place + 10));
        if (method != STORED && method != DEFLATED) {
            throw new DamagedArchiveException("is.zipPacked", CleanText.shown(path));
        }
        return new Entry(path, method, buffer.getInt(place + 16) & UNSIGNED, packed, size, (int) start);
    }

    private static void refuseShared(Map<String, Entry> entries) throws IOException {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::start));
        long end = 0;
        for (Entry entry : inOrder) {
            if (entry.start() < end) {
                throw new DamagedArchiveException("is.zipShared");
            }
            end = entry.start() + entry.packed();
        }
    }

    /** There are more entries than allowed. */
    public static final class TooManyEntriesException extends IOException {

        private static final long serialVersionUID = 1;

        private TooManyEntriesException(int most) {
            super("More than the " + most + " entries allowed.");
        }
    }

    /** The names of all entries, in the order of the directory. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** How many bytes an entry takes in the archive. */
    public long packed(String name) {
        return entry(name).packed();
    }

    /**
     * Opens an entry. Its stream throws a {@link ZipException} where the entry is damaged, or is not what the directory
     * says.
     *
     * @throws IllegalArgumentException where there is none of this name
     */
    public InputStream open(String name) {
        Entry entry = entry(name);
        InputStream packed = new ByteArrayInputStream(bytes, entry.start(), (int) entry.packed());
        return new Checked(entry.method() == STORED ? packed : new Inflating(packed), entry);
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("No entry '" + name + "'. There are: " + entries.keySet() + ".");
        }
        return entry;
    }

    /** Gives back what it took outside the heap when it is closed. */
    private static final class Inflating extends InflaterInputStream {

        private Inflating(InputStream packed) {
            super(packed, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Compares what comes out of an entry with what the directory says of it. */
    private static final class Checked extends BlockInput {

        private final InputStream content;
        private final Entry entry;
        private final CRC32 checksum = new CRC32();
        private long read;

        private Checked(InputStream content, Entry entry) {
            this.content = content;
            this.entry = entry;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count;
            try {
                count = content.read(target, from, length);
            } catch (EOFException cutOff) {
                throw new DamagedArchiveException("is.cutOff");
            }
            if (count > 0) {
                checksum.update(target, from, count);
                read += count;
            }
            if (read > entry.size()
                    || (count < 0 && (read != entry.size() || checksum.getValue() != entry.checksum()))) {
                throw new DamagedArchiveException("is.zipSize");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
