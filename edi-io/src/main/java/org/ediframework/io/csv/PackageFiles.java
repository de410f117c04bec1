package org.ediframework.io.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Archive;
import org.ediframework.io.document.DamagedArchiveException;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Limits;

/**
 * The files of a package, opened one at a time and read within limits. A name that leads out of the package is
 * reported and never opened, a link is never followed, and nothing is unpacked to disk.
 */
final class PackageFiles {

    private static final int SMALL = 1 << 20;

    private final PackageNames names;
    private final Limits limits;
    private final List<Finding> findings;
    private final StructureFindings wording;
    private final Map<String, Content> files = new LinkedHashMap<>();
    private long left;

    /** Where the bytes of a file come from, and how many they may be for its packed size. */
    private record Content(Source source, long most) {}

    private interface Source {
        InputStream open() throws IOException;
    }

    private PackageFiles(Set<String> known, Limits limits, List<Finding> findings, StructureFindings wording) {
        this.names = new PackageNames(known);
        this.limits = limits;
        this.findings = findings;
        this.wording = wording;
        this.left = limits.getPackageBytes();
    }

    /**
     * Lists the files of a folder.
     *
     * @param known the names that a package may hold
     * @param findings takes what is wrong
     * @param wording the language in which it is told
     */
    static PackageFiles open(
            Path folder, Set<String> known, Limits limits, List<Finding> findings, StructureFindings wording)
            throws IOException {
        PackageFiles files = new PackageFiles(known, limits, findings, wording);
        files.listFolder(folder);
        return files;
    }

    /** Lists the files of a zip in the memory. */
    static PackageFiles open(
            byte[] zip,
            String file,
            Set<String> known,
            Limits limits,
            List<Finding> findings,
            StructureFindings wording) {
        PackageFiles files = new PackageFiles(known, limits, findings, wording);
        if (zip.length > limits.getBytes()) {
            files.exceeded(file, "package", "bytes", limits.getBytes());
            return files;
        }
        try {
            Archive archive = Archive.of(zip, limits.getEntries());
            List<String> names =
                    archive.names().stream().filter(name -> !isPassedOver(name)).toList();
            String folder = singleFolder(names);
            for (String entry : names) {
                String name = entry.substring(folder.length());
                if (!name.isEmpty() && files.accepts(name)) {
                    long packed = Math.min(archive.packed(entry), limits.getBytes());
                    files.put(
                            name, new Content(() -> archive.open(entry), Math.max(SMALL, packed * limits.getRatio())));
                }
            }
        } catch (Archive.TooManyEntriesException many) {
            files.exceeded(file, "package", "files", limits.getEntries());
        } catch (IOException malformed) {
            StructureRule rule = StructureRule.MALFORMED;
            files.add(rule, ".csv", file, rule.phrase("is.archive", DamagedArchiveException.reason(malformed)));
        }
        return files;
    }

    private void listFolder(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> listed = Files.list(folder)) {
            paths = listed.limit(limits.getEntries() + 1L).sorted().toList();
        }
        if (paths.size() > limits.getEntries()) {
            exceeded(String.valueOf(folder.getFileName()), "package", "files", limits.getEntries());
            return;
        }
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (!isPassedOver(name) && accepts(name)) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    put(name, new Content(() -> Files.newInputStream(path), Long.MAX_VALUE));
                } else {
                    add(StructureRule.PACKAGE_FILE, ".noFile", name, name);
                }
            }
        }
    }

    /** What systems and spreadsheets leave beside the files of people, and a zip that was made of them. */
    private static boolean isPassedOver(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/")
                || (name.startsWith(".") && !isOutside(path))
                || name.startsWith("~$")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.endsWith(".zip");
    }

    /** The folder, with its slash, in which all of a zip stands; empty where there is none. */
    private static String singleFolder(List<String> entries) {
        String first = entries.isEmpty() ? "" : entries.get(0);
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean isOne = !folder.isEmpty()
                && !isOutside(folder)
                && entries.stream().allMatch(entry -> entry.startsWith(folder) && !isOutside(entry));
        return isOne ? folder : "";
    }

    private boolean accepts(String name) {
        Optional<String> known = names.find(name);
        if (isOutside(name)) {
            add(StructureRule.PACKAGE_FILE, ".outside", name, name);
        } else if (known.isEmpty()) {
            refuse(name);
        } else if (files.containsKey(known.get())) {
            add(StructureRule.DUPLICATE_PROPERTY, ".file", name, known.get());
        } else {
            return true;
        }
        return false;
    }

    private void refuse(String name) {
        Optional<String> guessed = names.guess(name).filter(file -> !files.containsKey(file));
        if (guessed.isPresent()) {
            add(StructureRule.PACKAGE_FILE, ".meant", name, name, guessed.get());
        } else {
            add(StructureRule.PACKAGE_FILE, ".unexpected", name, name, names.all());
        }
    }

    private void put(String name, Content content) {
        String known = names.find(name).orElse(name);
        files.put(known, content);
        if (!known.equals(name)) {
            findings.add(
                    wording.noteAt(StructureRule.READ_OTHERWISE, ".fileName", Pointer.ROOT, at(name), name, known));
        }
    }

    /** Whether a path could lead out of the package, on whichever system it is unpacked. */
    static boolean isOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.contains(":")
                || List.of(path.split("/", -1)).contains("..");
    }

    /** Whether the package has a file of this name that may be opened. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Whether a file that was refused was probably meant to be this one. */
    boolean isMeant(String name) {
        return names.isMeant(name);
    }

    /** Whether it has none at all. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Uses the bytes of a file. */
    interface Use {
        void of(InputStream content) throws IOException;
    }

    /**
     * Opens a file of the package. What ends it early, a limit or a damaged zip, is reported.
     *
     * @param most the most bytes that it may have
     * @return whether its bytes could be read as far as they were asked for
     */
    boolean read(String name, int most, Use use) throws IOException {
        Content content = files.get(name);
        if (content == null) {
            return false;
        }
        try (InputStream source = content.source().open();
                LimitedInput limited = new LimitedInput(source, Math.min(Math.min(most, content.most()), left))) {
            try {
                use.of(limited);
            } finally {
                left -= limited.taken();
            }
            return true;
        } catch (LimitedInput.Exceeded exceeded) {
            if (exceeded.most() == most) {
                exceeded(name, "file", "bytes", most);
            } else if (exceeded.most() == content.most()) {
                exceeded(name, "unpackedFile", "ratio", limits.getRatio());
            } else {
                exceeded(name, "package", "bytes", limits.getPackageBytes());
            }
        } catch (ZipException | EOFException damaged) {
            Object reason = DamagedArchiveException.reason(damaged);
            add(StructureRule.MALFORMED, ".csv", name, StructureRule.MALFORMED.phrase("is.damaged", reason));
        }
        return false;
    }

    private void exceeded(String name, String what, String unit, long most) {
        findings.add(wording.exceeded(at(name), what, unit, most));
    }

    private void add(StructureRule rule, String variant, String file, Object... gaps) {
        findings.add(wording.variantAt(rule, variant, Pointer.ROOT, at(file), gaps));
    }

    static Location at(String file) {
        return Location.builder().file(file).build();
    }

    /** The finding that a file is missing. */
    static Finding missing(String name, StructureFindings wording) {
        return wording.at(StructureRule.PACKAGE_FILE, Pointer.ROOT, at(name), name);
    }
}
