package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds the page of rules to the catalogue. After a change of the catalogue, the main method writes the page anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    private static final String BEGINNING = """
            # Every rule

            This page is made from the catalogue of rules, which `RuleCatalogue.standard()` gives to programs. A code never
            changes its meaning and is never given to another rule. The severity is that of a breach where nobody has said
            otherwise: a framework's obligations come before it, and a profile before both. Where a framework has several
            obligations for one rule, the strictest applies, with its parameters, and of those as strict the first; the others are
            reported (EDI-P-026). How to write either, and how to add rules of your own, is told in the chapter on plan documents of
            edi-io.
            """;

    private static String heading(RuleLevel level) {
        return switch (level) {
            case STRUCTURE -> "S: the structure of the document";
            case VALUE -> "C: one thing by itself";
            case REFERENCE -> "R: references";
            case TIME -> "T: time and state";
            case POLICY -> "P: policy";
        };
    }

    private static String page() {
        StringBuilder page = new StringBuilder(BEGINNING);
        for (RuleLevel level : RuleLevel.values()) {
            page.append("\n## ").append(heading(level)).append("\n\n");
            page.append("| code | severity | rule | why | source | since |\n|---|---|---|---|---|---|\n");
            for (Rule rule : RuleCatalogue.standard().getRules()) {
                if (rule.getLevel() == level) {
                    page.append(String.format(
                            "| %s | %s | %s | %s | %s | %s |\n",
                            rule.getCode(),
                            rule.getSeverity(),
                            rule.getTitle(),
                            rule.getWhy(),
                            rule.getSource(),
                            rule.getSince()));
                }
            }
        }
        page.append("\n## Numbers that a framework may set\n\n");
        page.append("| rule | parameter | kind | usually | what it says |\n|---|---|---|---|---|\n");
        for (Rule rule : RuleCatalogue.standard().getRules()) {
            for (RuleParameter parameter : rule.getParameters()) {
                page.append(String.format(
                        "| %s | `%s` | %s | %s | %s |\n",
                        rule.getCode(),
                        parameter.name(),
                        parameter.type().name().toLowerCase(Locale.ROOT),
                        parameter.usual().replace(",", ", "),
                        parameter.meaning()));
            }
        }
        return page.toString();
    }

    /** Writes the page. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, page());
    }

    @Test
    void pageSaysWhatTheCatalogueSays() throws IOException {
        assertEquals(page(), Files.readString(PAGE));
    }
}
