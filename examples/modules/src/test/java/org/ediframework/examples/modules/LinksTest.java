package org.ediframework.examples.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link of every page leads to something that is there, and the README leads to every chapter. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    private static List<String> links(Path page) throws IOException {
        String text = CODE.matcher(Files.readString(page)).replaceAll("");
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    /** The names under which the headings of a page can be linked to. */
    private static Set<String> anchors(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    @Test
    void everyLinkLeadsToSomethingThatIsThere() throws IOException {
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (Path page : Pages.all()) {
            for (String link : links(page)) {
                if (!link.contains("://")) {
                    tried++;
                    if (!leadsSomewhere(page, link)) {
                        broken.add(Pages.ROOT.relativize(page) + " to " + link);
                    }
                }
            }
        }
        assertTrue(tried > 20, "only " + tried + " links were found");
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void readmeLeadsToEveryChapter() throws IOException {
        Set<String> chapters = Pages.all().stream()
                .map(page -> Pages.ROOT.relativize(page).toString())
                .filter(page -> page.contains("/docs/"))
                .collect(Collectors.toCollection(TreeSet::new));
        String readme = Files.readString(Pages.ROOT.resolve("README.md"));
        String guide = readme.substring(readme.indexOf("## The guide"));
        Set<String> listed = Pattern.compile("(?m)^\\| \\[[^]]+]\\(([^)]+)\\) \\|")
                .matcher(guide)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(chapters, listed);
    }
}
