package org.ediframework.examples.service.forms;

import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Severity;
import org.springframework.web.util.HtmlUtils;

/** The pages that answer a form. */
final class FormPage {

    private static final String START = """
            <!DOCTYPE html>
            <html lang="en-GB">
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
            <p><a href="/">Back to the start</a></p>
            </main>
            </body>
            </html>
            """;

    private FormPage() {}

    /** A page that says one thing. */
    static String message(String title, String text) {
        return START.formatted(escaped(title), escaped(title)) + "<p>" + escaped(text) + "</p>\n" + END;
    }

    /** What was found, by cell or line, in the order of the document. */
    static String findings(String title, String introduction, Findings findings) {
        StringBuilder page = new StringBuilder(START.formatted(escaped(title), escaped(title)))
                .append("<p>")
                .append(escaped(introduction))
                .append("</p>\n<p>")
                .append(count(findings, Severity.ERROR, "error"))
                .append(", ")
                .append(count(findings, Severity.WARNING, "warning"))
                .append(", ")
                .append(count(findings, Severity.NOTE, "note"))
                .append(".</p>\n");
        if (findings.getTotal() > 0) {
            list(findings.getFirst(), page);
        }
        return page.append(END).toString();
    }

    private static String count(Findings findings, Severity severity, String word) {
        long count = findings.count(severity);
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static void list(List<Finding> findings, StringBuilder page) {
        page.append("<ul class=\"findings\">\n");
        for (Finding finding : findings) {
            page.append("<li><strong>")
                    .append(finding.getSeverity())
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

    private static String place(Finding finding) {
        Optional<Location> location = finding.getLocation();
        String column = location.flatMap(Location::getHeader)
                .map(header -> ", " + header)
                .orElse("");
        return location.flatMap(Location::getCell)
                .map(cell -> cell + column)
                .or(() -> location.flatMap(Location::getLine)
                        .map(line -> location.get().getFile() + ", line " + line + column))
                .orElse(finding.getPointer().toString());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
