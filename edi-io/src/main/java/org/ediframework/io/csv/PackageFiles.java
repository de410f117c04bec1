package org.ediframework.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.Pointer;
import org.ediframework.io.document.StructureRule;
import org.ediframework.io.load.Limits;

/**
 * Takes the files of a package into the memory, within limits. A name that leads out of the package is reported and
 * never opened; nothing is unpacked to disk.
 */
final class PackageFiles {

    private static final int SMALL = 1 << 20;

    private final Set<String> known;
    private final Limits limits;
    private final List<Finding> findings;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long total;

    private PackageFiles(Set<String> known, Limits limits, List<Finding> findings) {
        this.known = known;
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The files of a folder or a zip by name.
     *
     * @param known the names that a package may hold
     * @param findings takes what is wrong
     */
    static Map<String, byte[]> read(Path source, Set<String> known, Limits limits, List<Finding> findings)
            throws IOException {
        PackageFiles files = new PackageFiles(new TreeSet<>(known), limits, findings);
        if (Files.isDirectory(source)) {
            files.readFolder(source);
        } else {
            files.readZip(source);
        }
        return files.files;
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> listed = Files.list(folder)) {
            paths = listed.limit(limits.getEntries() + 1L).sorted().toList();
        }
        if (paths.size() > limits.getEntries()) {
            exceeded(String.valueOf(folder.getFileName()), "the package", limits.getEntries() + " files");
            return;
        }
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (accepts(name) && Files.isRegularFile(path)) {
                try (InputStream content = Files.newInputStream(path)) {
                    take(name, content, Integer.MAX_VALUE - 1L);
                }
            }
        }
    }

    private void readZip(Path zip) throws IOException {
        String file = String.valueOf(zip.getFileName());
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            if (archive.size() > limits.getEntries()) {
                exceeded(file, "the package", limits.getEntries() + " files");
                return;
            }
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (accepts(entry.getName())) {
                    long most = Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * limits.getRatio());
                    try (InputStream content = archive.getInputStream(entry)) {
                        take(entry.getName(), content, most);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException malformed) {
            findings.add(StructureRule.MALFORMED.variantAt(
                    ".csv", Pointer.ROOT, at(file), "the file is neither a folder nor a zip that can be read"));
        }
    }

    private boolean accepts(String name) {
        if (isOutside(name)) {
            findings.add(StructureRule.PACKAGE_FILE.variantAt(".outside", Pointer.ROOT, at(name), name));
        } else if (!known.contains(name)) {
            findings.add(StructureRule.PACKAGE_FILE.variantAt(".unexpected", Pointer.ROOT, at(name), name, known));
        } else if (files.containsKey(name)) {
            findings.add(StructureRule.DUPLICATE_PROPERTY.at(Pointer.ROOT, at(name), name));
        } else {
            return true;
        }
        return false;
    }

    /** Whether a path could lead out of the package, on whichever system it is unpacked. */
    static boolean isOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.contains(":")
                || List.of(path.split("/", -1)).contains("..");
    }

    private void take(String name, InputStream content, long most) throws IOException {
        byte[] bytes;
        try {
            bytes = content.readNBytes((int) Math.min(limits.getBytes() + 1L, Math.min(most + 1, Integer.MAX_VALUE)));
        } catch (ZipException damaged) {
            findings.add(
                    StructureRule.MALFORMED.variantAt(".csv", Pointer.ROOT, at(name), "its packed form is damaged"));
            return;
        }
        if (bytes.length > limits.getBytes()) {
            exceeded(name, "the file", limits.getBytes() + " bytes");
        } else if (bytes.length > most) {
            exceeded(name, "the file when unpacked", limits.getRatio() + " times its packed size");
        } else if (total + bytes.length > limits.getPackageBytes()) {
            exceeded(name, "the package", limits.getPackageBytes() + " bytes");
        } else {
            total += bytes.length;
            files.put(name, bytes);
        }
    }

    private void exceeded(String name, String what, String most) {
        findings.add(StructureRule.LIMIT_EXCEEDED.at(Pointer.ROOT, at(name), what, most));
    }

    static Location at(String file) {
        return Location.builder().file(file).build();
    }

    /** The finding that a file is missing. */
    static Finding missing(String name) {
        return StructureRule.PACKAGE_FILE.at(Pointer.ROOT, at(name), name);
    }
}
