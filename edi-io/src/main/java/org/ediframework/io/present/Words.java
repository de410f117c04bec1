package org.ediframework.io.present;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ediframework.core.finding.RuleMessages;

/** Names from documents as sentences have them. */
public final class Words {

    private Words() {}

    /** A title or another value of a document, on one line and not too long. */
    public static String excerpt(String value) {
        return RuleMessages.excerpt(value);
    }

    /** The name of a constant as outputs have it, such as {@code not-robust}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A method's name as it is printed: those of persons keep their capitals, such as Benjamini–Hochberg. */
    public static String method(Enum<?> method) {
        return Arrays.stream(method.name().split("_"))
                .map(name -> name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("–"));
    }

    /** The same with a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
