package org.ediframework.core.finding;

import java.util.List;

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
    NEWER_PROPERTY("EDI-S-016"),
    READ_OTHERWISE("EDI-S-017"),
    CHOICE_OPEN("EDI-S-018");

    private final String code;

    StructureRule(String code) {
        this.code = code;
    }

    /** The code, for example {@code EDI-S-004}. */
    public String code() {
        return code;
    }

    /**
     * Words of the rule that fill a gap of one of its sentences, or of another rule's.
     *
     * @param name of the words in the messages, behind the code
     * @param gaps what fills their own gaps: values, lists and phrases
     */
    public Phrase phrase(String name, Object... gaps) {
        return new Phrase(code + "." + name, List.of(gaps));
    }
}
