package org.ediframework.examples.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of text of the whole project, found where they stand. */
final class Pages {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Pages() {}

    static List<Path> all() throws IOException {
        return files(".md");
    }

    /** The files of the project with such an ending, in order; nothing that a build has made. */
    static List<Path> files(String ending) throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            return top.filter(Pages::isOurs)
                    .flatMap(path -> below(path, ending))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path path) {
        String name = String.valueOf(path.getFileName());
        return !name.startsWith(".") && !name.startsWith("target");
    }

    private static Stream<Path> below(Path path, String ending) {
        try (Stream<Path> files = Files.walk(path)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
