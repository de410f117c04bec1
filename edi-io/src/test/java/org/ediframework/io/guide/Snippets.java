package org.ediframework.io.guide;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the pieces of code that a chapter shows, in the chapter and in the test that runs them. */
final class Snippets {

    private static final Pattern IN_SOURCE =
            Pattern.compile("^ *// snippet: [a-z-]+\\n(.*?)^ *// end of snippet$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IN_MARKDOWN =
            Pattern.compile("^```(?:java)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Snippets() {}

    static List<String> inSource(String source) {
        return IN_SOURCE
                .matcher(source)
                .results()
                .map(match -> match.group(1).stripTrailing().stripIndent())
                .toList();
    }

    static List<String> inMarkdown(String markdown) {
        return IN_MARKDOWN
                .matcher(markdown)
                .results()
                .map(match -> match.group(1).stripTrailing())
                .toList();
    }
}
