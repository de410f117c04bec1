package org.ediframework.io.cells;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Archive;
import org.ediframework.io.document.DamagedArchiveException;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Limits;

/**
 * Reads the cells of a workbook, whichever of the two formats it has: told by its content, never by its name. What is no
 * workbook, or one that cannot be read, gets a finding of its own. Immutable and thread-safe.
 */
public final class WorkbookReader {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int ENTRIES = 2_000;

    private final Limits limits;
    private final StructureFindings wording;

    /** A reader that keeps these limits and tells what is wrong in this language. */
    public WorkbookReader(Limits limits, StructureFindings wording) {
        this.limits = limits;
        this.wording = wording;
    }

    /** What a file may be, judged by its bytes. */
    public enum Content {
        /** A workbook, or what was meant to be one: the finding of reading it says what it is. */
        WORKBOOK,
        /** A zip of another kind. */
        ARCHIVE,
        OTHER
    }

    /** Tells what bytes are, by the first of them and by the directory of a zip. */
    public static Content contentOf(byte[] bytes) {
        if (startsWith(bytes, COMPOUND) || ForeignFile.of(bytes).isPresent()) {
            return Content.WORKBOOK;
        }
        if (!Archive.isArchive(bytes)) {
            return Content.OTHER;
        }
        try {
            Set<String> names = Archive.of(bytes, ENTRIES).names();
            return names.contains("[Content_Types].xml")
                            || (names.contains("mimetype") && names.contains("content.xml"))
                    ? Content.WORKBOOK
                    : Content.ARCHIVE;
        } catch (IOException damaged) {
            // What is cut off begins as it did: offices write the description of types, or of the kind, first.
            String start = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1);
            return start.contains("[Content_Types].xml")
                            || start.contains("mimetypeapplication/vnd.oasis")
                            || start.contains("xl/worksheets/")
                            || start.contains("docProps/app.xml")
                    ? Content.WORKBOOK
                    : Content.ARCHIVE;
        }
    }

    /**
     * Reads a workbook.
     *
     * @param file the name that findings give for it
     * @param refusal takes why it cannot be read
     * @return empty where it cannot be read
     */
    public Optional<Workbook> read(byte[] bytes, String file, Consumer<Finding> refusal) {
        try {
            return Optional.of(read(bytes));
        } catch (UnreadableWorkbookException refused) {
            refusal.accept(
                    wording.variantAt(refused.rule(), refused.variant(), Pointer.ROOT, at(file), refused.gaps()));
        } catch (Archive.TooManyEntriesException many) {
            refusal.accept(wording.exceeded(at(file), "workbook", "files", ENTRIES));
        } catch (IOException damaged) {
            StructureRule rule = StructureRule.MALFORMED;
            refusal.accept(wording.variantAt(
                    rule, ".workbookArchive", Pointer.ROOT, at(file), DamagedArchiveException.reason(damaged)));
        }
        return Optional.empty();
    }

    private static Location at(String file) {
        return Location.builder().file(file).build();
    }

    private Workbook read(byte[] bytes) throws IOException {
        if (bytes.length > limits.getBytes()) {
            throw UnreadableWorkbookException.exceeded("file", "bytes", limits.getBytes());
        }
        if (startsWith(bytes, COMPOUND)) {
            throw UnreadableWorkbookException.malformed(compound(bytes));
        }
        Optional<ForeignFile> foreign = ForeignFile.of(bytes);
        if (foreign.isPresent()) {
            throw UnreadableWorkbookException.malformed(foreign.get().variant());
        }
        if (!Archive.isArchive(bytes)) {
            throw new DamagedArchiveException("is.noZip");
        }
        Archive archive = Archive.of(bytes, ENTRIES);
        XmlParts parts = new XmlParts(archive, new Allowance(limits));
        if (archive.has("mimetype") && archive.has("content.xml")) {
            return new OdsReader(parts).read(archive);
        }
        String main = XlsxReader.mainPart(parts);
        if (main == null) {
            throw UnreadableWorkbookException.malformed("noWorkbook");
        }
        if (main.endsWith(".bin")) {
            throw UnreadableWorkbookException.malformed("binaryWorkbook");
        }
        if (!main.startsWith("xl/") && (main.startsWith("word/") || main.startsWith("ppt/"))) {
            throw UnreadableWorkbookException.malformed(main.startsWith("word/") ? "wordDocument" : "otherDocument");
        }
        if (!archive.has(main)) {
            throw UnreadableWorkbookException.malformed("noWorkbook");
        }
        return new XlsxReader(parts, archive.names()).read(main);
    }

    /** What a compound file holds is said in its directory, in UTF-16. */
    private static String compound(byte[] bytes) {
        String directory = new String(bytes, 0, Math.min(bytes.length, 1 << 22), StandardCharsets.ISO_8859_1);
        if (directory.contains(wide("EncryptedPackage"))) {
            return "encryptedWorkbook";
        }
        if (directory.contains(wide("Workbook")) || directory.contains(wide("Book"))) {
            return "oldWorkbook";
        }
        return directory.contains(wide("WordDocument")) ? "wordDocument" : "otherDocument";
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(character -> wide.append((char) character).append('\0'));
        return wide.toString();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
