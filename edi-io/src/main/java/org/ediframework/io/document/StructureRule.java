package org.ediframework.io.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.review.Finding;
import org.ediframework.core.review.Level;
import org.ediframework.core.review.Location;
import org.ediframework.core.review.Pointer;
import org.ediframework.core.review.RuleMessages;
import org.ediframework.core.vocabulary.Severity;

/** The rules S, on the structure of documents, by the names under which readers report their breaches. */
public enum StructureRule {
    MALFORMED("EDI-S-001"),
    UNKNOWN_PROPERTY("EDI-S-002"),
    DUPLICATE_PROPERTY("EDI-S-003"),
    MISSING_PROPERTY("EDI-S-004"),
    WRONG_TYPE("EDI-S-005"),
    NOT_ALLOWED("EDI-S-006"),
    NOT_A_DATE("EDI-S-007"),
    NOT_A_NUMBER("EDI-S-008"),
    NULL("EDI-S-009"),
    UNSUPPORTED_VERSION("EDI-S-010"),
    LIMIT_EXCEEDED("EDI-S-011"),
    CONTENT_AFTER_DOCUMENT("EDI-S-012"),
    NOT_TEXT("EDI-S-013"),
    FIELD_COUNT("EDI-S-014"),
    PACKAGE_FILE("EDI-S-015"),
    NEWER_PROPERTY("EDI-S-016");

    private final String code;

    StructureRule(String code) {
        this.code = code;
    }

    /** The code, for example {@code EDI-S-004}. */
    public String code() {
        return code;
    }

    /** The finding that the rule is broken here. */
    public Finding at(Pointer place, Location location, Object... gaps) {
        return variantAt("", place, location, gaps);
    }

    /**
     * The finding that the rule is broken here in one of several ways.
     *
     * @param variant with a dot, or empty
     */
    public Finding variantAt(String variant, Pointer place, Location location, Object... gaps) {
        return weighed(this == NEWER_PROPERTY ? Severity.WARNING : Severity.ERROR, variant, place, location, gaps);
    }

    /**
     * The same as a warning: the rule is broken, and everything that was written could be taken over all the same.
     *
     * @param variant with a dot, or empty
     */
    public Finding warningAt(String variant, Pointer place, Location location, Object... gaps) {
        return weighed(Severity.WARNING, variant, place, location, gaps);
    }

    private Finding weighed(Severity severity, String variant, Pointer place, Location location, Object... gaps) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .level(Level.STRUCTURE)
                .message(RuleMessages.standard()
                        .format(
                                code + variant,
                                Stream.of(gaps).map(StructureRule::shown).toArray()))
                .pointer(place)
                .location(location)
                .build();
    }

    /** A value of the document cut as messages show it, or a list of what is allowed. */
    private static String shown(Object gap) {
        return gap instanceof List<?> allowed
                ? allowed.stream().map(StructureRule::shown).collect(Collectors.joining(", "))
                : RuleMessages.excerpt(gap.toString());
    }
}
