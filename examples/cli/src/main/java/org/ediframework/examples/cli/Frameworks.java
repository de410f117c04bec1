package org.ediframework.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.ediframework.core.framework.Framework;
import org.ediframework.io.bundled.BundledFrameworks;

/** Finds the framework that an argument names. */
final class Frameworks {

    private Frameworks() {}

    /** The bundled framework with this id, or else the one in this file. */
    static Framework named(String idOrFile) {
        return BundledFrameworks.find(idOrFile).orElseGet(() -> fromFile(idOrFile));
    }

    /** The bundled framework with this id. */
    static Framework bundled(String id) {
        return BundledFrameworks.find(id)
                .orElseThrow(() -> new UnusableInputException(
                        "There is no bundled framework '" + id + "'. There are: " + ids() + "."));
    }

    private static Framework fromFile(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException malformed) {
            throw neither(name);
        }
        if (!Files.exists(file)) {
            throw neither(name);
        }
        return InputFiles.framework(file);
    }

    private static UnusableInputException neither(String name) {
        return new UnusableInputException("There is neither a bundled framework nor a file '" + name
                + "'. Bundled frameworks are: " + ids() + ".");
    }

    private static String ids() {
        List<String> ids =
                BundledFrameworks.all().stream().map(Framework::getId).toList();
        return String.join(", ", ids);
    }
}
