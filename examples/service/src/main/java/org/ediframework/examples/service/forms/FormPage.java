package org.ediframework.examples.service.forms;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Severity;
import org.springframework.web.util.HtmlUtils;

/** The pages that answer a form, in one language. */
final class FormPage {

    private static final String START = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/forms.css">
            </head>
            <body>
            <main>
            <h1>%s</h1>
            """;
    private static final String END = """
            <p><a href="%s">%s</a></p>
            %s</main>
            </body>
            </html>
            """;

    private final FormWords words;

    FormPage(FormWords words) {
        this.words = words;
    }

    /** A page that says one thing, and what to do about it: the key with {@code .do}. */
    String message(String key) {
        return start(words.say(key)) + paragraph(words.say(key + ".do")) + end();
    }

    /** The same with the reason, which the library tells in English only. */
    String message(String key, String reason) {
        return start(words.say(key))
                + paragraph(words.say(key + ".do"))
                + "<p lang=\"en-GB\">" + escaped(reason) + "</p>\n"
                + end();
    }

    /** What was found, by cell or line, in the order of the document, under a title of its own. */
    String findings(String title, String introduction, Findings findings) {
        StringBuilder page = new StringBuilder(start(title))
                .append(paragraph(introduction))
                .append(paragraph(words.say(
                        "counts",
                        words.say("errors", findings.count(Severity.ERROR)),
                        words.say("warnings", findings.count(Severity.WARNING)),
                        words.say("notes", findings.count(Severity.NOTE)))));
        if (findings.getTotal() > 0) {
            list(findings.getFirst(), page);
        }
        return page.append(end()).toString();
    }

    /** What was found, under the title and the introduction of a key. */
    String findings(String key, Findings findings) {
        return findings(words.say(key), words.say(key + ".do"), findings);
    }

    private String start(String title) {
        return START.formatted(words.say("language"), escaped(title), escaped(title));
    }

    private String end() {
        return END.formatted(words.say("start"), escaped(words.say("back")), paragraph(words.say("review")));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>\n";
    }

    private void list(List<Finding> findings, StringBuilder page) {
        page.append("<ul class=\"findings\">\n");
        for (Finding finding : findings) {
            page.append("<li><strong>")
                    .append(escaped(words.say(finding.getSeverity().toString())))
                    .append("</strong> ")
                    .append(escaped(place(finding)))
                    .append("<br>")
                    .append(escaped(finding.getMessage()))
                    .append(" <span class=\"rule\">")
                    .append(finding.getCode())
                    .append("</span></li>\n");
        }
        page.append("</ul>\n");
    }

    private String place(Finding finding) {
        Optional<Location> location = finding.getLocation();
        String column = location.flatMap(Location::getHeader)
                .map(header -> words.say("column", header))
                .orElse("");
        return location.flatMap(Location::getCell)
                .map(cell -> words.say("cell", cell, column))
                .or(() -> location.flatMap(Location::getLine)
                        .map(line -> words.say("line", location.get().getFile(), Integer.toString(line), column)))
                .orElse(finding.getPointer().toString());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
