package org.ediframework.examples.cli;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Input that a command cannot work with; its message is the one line that the user reads. */
final class UnusableInputException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }

    /** A file that cannot be read, for a reason that people understand. */
    static UnusableInputException unreadable(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UnusableInputException("There is no file '" + file + "'.");
        }
        if (cause instanceof AccessDeniedException) {
            return new UnusableInputException("The file '" + file + "' may not be read.");
        }
        return new UnusableInputException("The file '" + file + "' cannot be read: " + reason(cause) + ".");
    }

    /** A file that cannot be written, for a reason that people understand. */
    static UnusableInputException unwritable(String what, Path target, IOException cause) {
        String reason = cause instanceof NoSuchFileException
                ? "there is no folder for it"
                : cause instanceof AccessDeniedException
                        ? "it may not be written"
                        : cause instanceof FileAlreadyExistsException ? "a file stands in the way" : reason(cause);
        return new UnusableInputException("The " + what + " cannot be written to '" + target + "': " + reason + ".");
    }

    /** The cause in words; the path that the file system puts before them has been said. */
    private static String reason(IOException cause) {
        return cause instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : String.valueOf(cause.getMessage());
    }
}
