package org.ediframework.core.document;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.ediframework.core.finding.StructureRule;

/** How the version of a document's format, {@code MAJOR.MINOR}, compares with the one that the model describes. */
public enum FormatVersion {
    /** The same version, or an earlier minor one. */
    READABLE,
    /** A later minor version: read, with a warning for each property that is not known. */
    NEWER,
    /** Another major version, or no version at all: refused. */
    REFUSED;

    /** The name of the property, written first. */
    public static final String PROPERTY = "formatVersion";

    static final ScalarKind<String> KIND = ScalarKind.of(
                    String.class, Kinds.expected("version"), text -> text, Function.identity(), "1.0")
            .written(ScalarKind.Form.TEXT, StructureRule.UNSUPPORTED_VERSION, "");

    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,5})");

    /** Compares the version that a document names with the one that can be read. */
    public static FormatVersion compare(String named, String readable) {
        if (!FORM.matcher(named).matches()) {
            return REFUSED;
        }
        int dot = named.indexOf('.');
        int readableDot = readable.indexOf('.');
        if (!named.substring(0, dot).equals(readable.substring(0, readableDot))) {
            return REFUSED;
        }
        int minor = Integer.parseInt(named.substring(dot + 1));
        return minor > Integer.parseInt(readable.substring(readableDot + 1)) ? NEWER : READABLE;
    }
}
