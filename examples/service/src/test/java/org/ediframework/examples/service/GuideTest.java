package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the guide is compiled as it stands there, without a warning. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import jakarta.validation.*;
            import java.io.*;
            import java.util.*;
            import org.ediframework.core.plan.*;
            import org.ediframework.core.population.*;
            import org.ediframework.core.review.*;
            import org.ediframework.io.bundled.*;
            import org.ediframework.io.load.*;
            import org.ediframework.io.people.*;
            import org.ediframework.io.results.*;
            import org.ediframework.io.review.*;
            import org.ediframework.metrics.tally.*;
            import org.springframework.web.bind.annotation.*;
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<String> snippets(String page) throws IOException {
        return JAVA.matcher(Files.readString(Path.of("../../edi-io/docs/" + page)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void compile(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all,-processing,-classfile",
                                    "-Werror",
                                    "-proc:none",
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertTrue(compiled, said.toString());
        }
    }

    @Test
    void everyPieceOfThePageOnEmbeddingIsCompiled() throws IOException {
        List<String> snippets = snippets("embedding.md");
        assertEquals(4, snippets.size());
        Path source = Files.writeString(
                folder.resolve("Guide.java"), IMPORTS + "class Guide {\n" + String.join("\n", snippets) + "\n}\n");

        compile(List.of(source));
    }

    @Test
    void everyClassOfTheFirstHourIsCompiled() throws IOException {
        List<String> snippets = snippets("first-hour.md");
        assertEquals(3, snippets.size());
        for (String snippet : snippets) {
            String name = snippet.substring(snippet.indexOf("class ") + 6, snippet.indexOf(" {"));
            compile(List.of(Files.writeString(folder.resolve(name + ".java"), snippet)));
        }
    }

    @Test
    void pagesOfTheGuideLeadToEachOther() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)\\)");
        for (String page : List.of("first-hour.md", "embedding.md", "troubleshooting.md")) {
            Path docs = Path.of("../../edi-io/docs");
            String missing = link.matcher(Files.readString(docs.resolve(page)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !Files.exists(docs.resolve(target)))
                    .collect(Collectors.joining(", "));
            assertEquals("", missing, page);
        }
    }
}
