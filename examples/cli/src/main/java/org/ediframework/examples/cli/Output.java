package org.ediframework.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class Output {

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

    void write(String result) {
        if (file != null) {
            writeWhole(file, result);
            return;
        }
        PrintWriter out =
                Optional.ofNullable(command).orElseThrow().commandLine().getOut();
        out.print(result);
        out.flush();
    }

    /** Writes a file that is there whole or not at all; what is no plain file, such as a pipe, is written to as it is. */
    static void writeWhole(Path target, String result) {
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
                Files.writeString(beside, result, StandardOpenOption.CREATE_NEW);
                Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw UnusableInputException.unwritable("result", target, failed);
        }
    }
}
