package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on releases lists what a consumer really gets. */
class ReleasesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z.-]+-[0-9][^ ]*) \\|");

    @Test
    void everyLibraryThatAConsumerGetsIsListedAndNoOther() throws IOException {
        Set<String> listed = ROW.matcher(Files.readString(Path.of("../../edi-io/docs/releases.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> got = Arrays.stream(Files.readString(Path.of("target/runtime-path.txt"))
                        .strip()
                        .split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                // Our own modules are folders of classes until they are packaged.
                .filter(name -> name.endsWith(".jar") && !name.startsWith("edi-"))
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(got, listed);
    }
}
