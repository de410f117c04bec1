package org.ediframework.examples.service.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.springframework.stereotype.Component;

/**
 * The references that are read when the service starts, each known by the name of its file without {@code .csv}. A file
 * that cannot be read keeps the service from starting. Immutable.
 */
@Component
public class ReferenceShelf {

    private static final String ENDING = ".csv";

    private final Map<String, ReferenceFile> references = new TreeMap<>();

    ReferenceShelf(ServiceSettings settings) {
        if (settings.references() != null) {
            files(settings.references()).forEach(this::read);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("edi.service.references: " + folder + " cannot be read", unreadable);
        }
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ENDING.length());
        try {
            references.put(id, CountsReader.standard().references(id).read(file).orThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("edi.service.references: " + file + " cannot be read", unreadable);
        }
    }

    /** The names, sorted. */
    public List<String> getIds() {
        return List.copyOf(references.keySet());
    }

    /**
     * The reference of this name.
     *
     * @throws UnusableRequestException when there is none
     */
    ReferenceFile named(String id) {
        ReferenceFile found = references.get(id);
        if (found == null) {
            throw new UnusableRequestException("There is no reference of this name. "
                    + (references.isEmpty() ? "There is none." : "There are: " + String.join(", ", getIds()) + "."));
        }
        return found;
    }
}
