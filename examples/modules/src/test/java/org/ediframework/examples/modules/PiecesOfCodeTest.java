package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every piece of Java that a page shows stands in a test, which runs it. */
class PiecesOfCodeTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```");
    private static final Pattern RUN =
            Pattern.compile("(?ms)^ *// snippet(?:: [a-z-]+)?\\n(.*?)^ *// end(?: of snippet)?$");

    /**
     * Their whole classes are taken from the page itself, compiled and run, by {@link FirstHourTest} and by the test of
     * edi-io's guide.
     */
    private static final Set<String> RUN_FROM_THE_PAGE = Set.of("first-hour.md", "twelve-programs.md");

    /** The code without its white space, so that a page may break its lines elsewhere; a page prints what a test collects. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "").replace("printed.append(", "System.out.print(");
    }

    private static List<String> run() throws IOException {
        List<String> run = new ArrayList<>();
        for (Path test : Pages.files("Test.java")) {
            RUN.matcher(Files.readString(test))
                    .results()
                    .map(piece -> words(piece.group(1)))
                    .forEach(run::add);
        }
        return run;
    }

    @Test
    void everyPieceOfJavaOnAPageIsRunByATest() throws IOException {
        List<String> run = run();
        List<String> notRun = new ArrayList<>();
        int shown = 0;
        for (Path page : Pages.all()) {
            if (!RUN_FROM_THE_PAGE.contains(String.valueOf(page.getFileName()))) {
                List<String> pieces = JAVA.matcher(Files.readString(page))
                        .results()
                        .map(piece -> words(piece.group(1)))
                        .toList();
                shown += pieces.size();
                pieces.stream()
                        .filter(piece -> !run.contains(piece))
                        .map(piece -> Pages.ROOT.relativize(page) + ":\n" + piece)
                        .forEach(notRun::add);
            }
        }
        assertEquals("", String.join("\n\n", notRun));
        assertEquals(run.size(), shown, "pieces that are run, and pieces that a page shows");
        assertTrue(shown > 60, "only " + shown + " pieces were found");
    }
}
