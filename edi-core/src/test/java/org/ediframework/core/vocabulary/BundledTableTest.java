package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTableTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/ediframework/core/vocabulary");

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableIsCleanTextWithASource(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        assertTrue(text.endsWith("\n") && !text.contains("\r"), "line ends");
        text.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
        assertFalse(BundledTable.read(name).header("source").isBlank());
        assertFalse(BundledTable.read(name).rows().isEmpty());
    }

    @Test
    void everyClassificationAndMappingTableIsInTheCatalogue() throws IOException {
        ClassificationCatalogue bundled = ClassificationCatalogue.bundled();
        TreeSet<String> expected = new TreeSet<>();
        bundled.getClassifications().forEach(list -> expected.add("classification." + fileName(list.getId()) + ".tsv"));
        bundled.getMappings()
                .forEach(mapping -> expected.add(
                        "mapping." + fileName(mapping.getFrom()) + ".to." + fileName(mapping.getTo()) + ".tsv"));
        assertEquals(
                expected,
                tables().stream()
                        .filter(name -> !name.startsWith("places."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String fileName(ClassificationId id) {
        return id.getId() + "." + id.getEdition();
    }

    @Test
    void tableThatIsMissingIsNamed() {
        Refusal.of(IllegalStateException.class, () -> BundledTable.read("no-such.tsv"))
                .mentions("no-such.tsv");
    }
}
