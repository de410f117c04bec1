package org.ediframework.io.binding;

import org.ediframework.core.finding.Findings;

/** What an exception says of a document that does not have the structure that its format asks for. */
public final class BrokenDocument {

    private static final int TOLD = 3;

    private BrokenDocument() {}

    /** How many findings there are, and the first of them. */
    public static String message(Class<?> type, Findings findings) {
        StringBuilder message =
                new StringBuilder("The " + type.getSimpleName() + " has " + findings.getTotal() + " findings:");
        findings.getFirst().stream().limit(TOLD).forEach(finding -> message.append("\n- ")
                .append(finding.getCode())
                .append(' ')
                .append(finding.getPointer())
                .append(": ")
                .append(finding.getMessage()));
        return findings.getTotal() > TOLD ? message.append("\n- …").toString() : message.toString();
    }

    /** What is said of a number that JSON does not have. */
    public static String noNumber(String spelling) {
        return "'" + spelling + "' is no number of JSON. Allowed are finite numbers.";
    }
}
