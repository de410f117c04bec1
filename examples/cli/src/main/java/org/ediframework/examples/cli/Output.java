package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.ediframework.metrics.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class Output {

    private static final Set<String> WRITTEN = Set.of("--output", "--audit", "--findings");
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path file;

    /** Whether the result goes to a file, and so to no terminal. */
    boolean isFile() {
        return file != null;
    }

    /** Writes a result that everybody may see. */
    void write(String result) {
        write(result, false, false);
    }

    /**
     * Writes a result.
     *
     * @param isConfidential whether a file of it is for its owner alone
     * @param holdsSmallCounts whether that is said on the output for messages
     */
    void write(String result, boolean isConfidential, boolean holdsSmallCounts) {
        CommandLine line = Optional.ofNullable(command).orElseThrow().commandLine();
        if (holdsSmallCounts) {
            line.getErr().println("The result " + PublishedTable.NOT_FOR_PUBLICATION + ".");
            line.getErr().flush();
        }
        if (file != null) {
            refuseIfRead(file);
            writeWhole(file, result, isConfidential);
            return;
        }
        line.getOut().print(result);
        line.getOut().flush();
    }

    /** Refuses to write over a file that the command was given to read. */
    void refuseIfRead(Path target) {
        for (ArgSpec argument : Optional.ofNullable(command).orElseThrow().args()) {
            boolean isWritten = argument.isOption() && WRITTEN.contains(((OptionSpec) argument).longestName());
            Object given = argument.getValue();
            for (Object part : given instanceof Collection<?> several ? several : Collections.singletonList(given)) {
                if (!isWritten && part != null && isSame(target, part.toString())) {
                    throw new UnusableInputException(
                            target + " is read and cannot be written to as well; give the result another name.");
                }
            }
        }
    }

    /** Refuses a second file of a command that is the result itself. */
    void refuseIfResult(Path target) {
        if (file != null
                && file.toAbsolutePath()
                        .normalize()
                        .equals(target.toAbsolutePath().normalize())) {
            throw new UnusableInputException(target + " cannot be two results at once; give one of them another name.");
        }
    }

    private static boolean isSame(Path target, String given) {
        // A grouping is given as DIM=FILE.
        String name = given.substring(given.indexOf('=') + 1);
        try {
            return Files.exists(target) && Files.isRegularFile(target) && Files.isSameFile(target, Path.of(name));
        } catch (IOException | InvalidPathException noFile) {
            return false;
        }
    }

    /** Writes a file that nobody else may read: a new one can be read and written by its owner alone. */
    static void writeConfidential(Path target, String result) {
        writeWhole(target, result, true);
    }

    /**
     * Writes a file that is there whole or not at all; what is no plain file, such as a pipe, is written to as it is. A file
     * that is replaced keeps its mode.
     */
    static void writeWhole(Path target, String result, boolean isConfidential) {
        try {
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "it is a folder");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, result, StandardOpenOption.WRITE);
                return;
            }
            // A link leads to the file that is meant.
            Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path beside = whole.resolveSibling(
                    "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                create(beside, whole, isConfidential);
                Files.writeString(beside, result, StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw UnusableInputException.unwritable("result", target, failed);
        }
    }

    private static void create(Path beside, Path whole, boolean isConfidential) throws IOException {
        if (!whole.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(beside);
            return;
        }
        if (isConfidential || Files.exists(whole)) {
            // Before the first byte is in it.
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER));
        } else {
            Files.createFile(beside);
        }
        if (Files.exists(whole)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(whole));
        }
    }
}
