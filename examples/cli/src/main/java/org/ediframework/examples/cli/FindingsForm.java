package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.io.results.FindingsJunit;
import org.ediframework.io.results.FindingsSarif;
import org.ediframework.io.results.FindingsText;

/** The forms in which {@code edi validate} tells what it has found. */
enum FindingsForm {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /**
     * The result in this form.
     *
     * @param plan the document as it was named
     * @param failing the severities that end the command with status 1
     * @param language of the words around the findings
     */
    String of(Path plan, Findings findings, Set<Severity> failing, Locale language) {
        String name = String.valueOf(plan.getFileName());
        return switch (this) {
            case TEXT -> FindingsText.write(name, findings, language);
            case JSON -> FindingsJson.write(name, findings);
            case SARIF -> FindingsSarif.write(relative(plan), findings, language);
            case JUNIT -> FindingsJunit.write(name, findings, failing, language);
        };
    }

    /** The path as review tools know it: relative to the folder in which the command runs, or the name alone. */
    private static String relative(Path plan) {
        Path folder = Path.of("").toAbsolutePath();
        Path whole = plan.toAbsolutePath().normalize();
        Path shown = whole.startsWith(folder) && !whole.equals(folder) ? folder.relativize(whole) : whole.getFileName();
        return String.valueOf(shown).replace('\\', '/');
    }
}
