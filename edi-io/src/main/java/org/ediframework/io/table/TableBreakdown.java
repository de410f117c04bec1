package org.ediframework.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Limits;

/** Says why a table cannot be read any further. The parser tells it in words only, and in English only. */
public final class TableBreakdown {

    private static final Pattern UNCLOSED =
            Pattern.compile("Unclosed quoted field at end of input \\(record starting at line (\\d+)\\)");

    private static final Pattern AFTER_QUOTE = Pattern.compile(
            "Unexpected character after closing quote: '(.)' \\((0x\\p{XDigit}+)\\) \\(record starting at line"
                    + " (\\d+)\\)",
            Pattern.DOTALL);

    private static final Pattern LIMIT = Pattern.compile("\\bmax(?:imum)? (limit|buffer|field|record) ");

    private final Limits limits;

    /** Breakdowns of tables that are read within these limits. */
    TableBreakdown(Limits limits) {
        this.limits = limits;
    }

    /** The parser gave up after this line. */
    void report(CsvParseException broken, int line, TableFindings findings) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = String.valueOf(cause.getMessage());
        Matcher limit = LIMIT.matcher(reason);
        if (limit.find()) {
            switch (limit.group(1)) {
                case "limit" -> findings.exceededAtLine(line, "row", "columns", limits.getColumns());
                case "record" -> findings.exceededAtLine(line, "row", "characters", BoundedCsv.longestRecord(limits));
                default -> findings.exceededAtLine(line, "cell", "characters", limits.getTextLength());
            }
        } else {
            findings.addToLine(line, StructureRule.MALFORMED, ".csv", malformed(reason, 0));
        }
    }

    /**
     * What is wrong, in words of the catalogue where it is one of the faults that people make.
     *
     * @param linesBefore how many lines stand before those that the parser was given
     */
    public static Object malformed(String reason, long linesBefore) {
        Matcher unclosed = UNCLOSED.matcher(reason);
        if (unclosed.matches()) {
            return phrase("is.unclosedQuote", line(unclosed.group(1), linesBefore));
        }
        Matcher afterQuote = AFTER_QUOTE.matcher(reason);
        return afterQuote.matches()
                ? phrase(
                        "is.afterQuote",
                        afterQuote.group(1),
                        afterQuote.group(2),
                        line(afterQuote.group(3), linesBefore))
                : reason;
    }

    /** As it stood in the words of the parser: without marks between thousands. */
    private static String line(String given, long linesBefore) {
        return Long.toString(linesBefore + Long.parseLong(given));
    }

    private static Phrase phrase(String name, Object... gaps) {
        return StructureRule.MALFORMED.phrase(name, gaps);
    }
}
