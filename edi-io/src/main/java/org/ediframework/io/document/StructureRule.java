package org.ediframework.io.document;

import org.ediframework.core.vocabulary.Severity;

/** The rules S, on the structure of documents, and how their findings read. */
public enum StructureRule {
    MALFORMED("001", "Malformed: {0}"),
    UNKNOWN_PROPERTY("002", "'{0}' is not a property of {1}.{2} Allowed are: {3}."),
    DUPLICATE_PROPERTY("003", "'{0}' stands twice in the same {1}. Allowed is once; only the first is read."),
    MISSING_PROPERTY("004", "{0} lacks its required '{1}': {2}."),
    WRONG_TYPE("005", "{0} stands here. Allowed is {1}."),
    NOT_ALLOWED("006", "'{0}' is not allowed here.{1} Allowed is {2}."),
    NOT_A_DATE("007", "'{0}' is no real date, month, interval or period of the form asked for. Allowed is {1}."),
    NOT_A_NUMBER("008", "The number {0} cannot stand here. Allowed is {1}."),
    NULL("009", "null stands here. Allowed is {0}; what is absent is left out."),
    UNSUPPORTED_VERSION("010", "Format version '{0}' cannot be read. Allowed is {1}, or a later minor version of it."),
    LIMIT_EXCEEDED("011", "A limit is exceeded: {0}."),
    CONTENT_AFTER_DOCUMENT("012", "The document has ended before '{0}'. Allowed after its end is white space only."),
    NOT_TEXT("013", "{0}. Allowed is text in UTF-8 without control characters."),
    FIELD_COUNT("014", "The row has {0} fields. Allowed are as many as the header has: {1}."),
    PACKAGE_FILE("015", "{0}"),
    NEWER_PROPERTY("016", "'{0}' belongs to a newer version of the format than {1} and is not read.");

    private static final int LONGEST_VALUE = 80;

    private final String code;
    private final String pattern;

    StructureRule(String number, String pattern) {
        this.code = "EDI-S-" + number;
        this.pattern = pattern;
    }

    /** The code, for example {@code EDI-S-004}. */
    public String code() {
        return code;
    }

    /** How much a breach matters where no profile says otherwise. */
    public Severity severity() {
        return this == NEWER_PROPERTY ? Severity.WARNING : Severity.ERROR;
    }

    /** The message with these parts. */
    public String message(String... parts) {
        StringBuilder message = new StringBuilder(pattern.length() + 80);
        int start = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', start)) {
            message.append(pattern, start, open).append(parts[pattern.charAt(open + 1) - '0']);
            start = open + 3;
        }
        return message.append(pattern, start, pattern.length()).toString();
    }

    /** A value as messages show it: cut at 80 characters. */
    public static String shown(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }
}
