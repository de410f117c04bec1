package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ediframework.core.finding.Findings;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter on counting shows of files. */
class CountingChapterTest {

    private static final Path CHAPTER = Path.of("../edi-metrics/docs/counting.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/people/CountingChapterTest.java");

    @Test
    void aFileIsReadAsTheChapterShows(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.csv"), "id,sex,district,disability\n1,Female,Stevenage,yes\n2,Male,Watford\n");
        TallyRequest request = TallyRequest.builder()
                .dimension("district")
                .dimension("sex")
                .dimension("disability")
                .table("district", "sex", "disability")
                .build();
        // snippet: csv
        CountedPeople counted = PeopleReader.of(request).withThreads(2).read(file);
        Tally ofTheFile = counted.toTally();
        Findings wrong = counted.getFindings();
        // end of snippet
        assertEquals(1, ofTheFile.getTable("district").count("Stevenage"));
        assertEquals(1, wrong.getTotal());
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                source.indexOf("// snippet: csv\n") + "// snippet: csv\n".length(),
                source.indexOf("// end of snippet"));
        assertTrue(Files.readString(CHAPTER)
                .contains("```java\n" + shown.stripIndent().stripTrailing() + "\n```"));
    }
}
