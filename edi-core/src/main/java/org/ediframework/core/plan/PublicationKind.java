package org.ediframework.core.plan;

/** What an organisation publishes about equality, in the words of the regulations that ask for it. */
public enum PublicationKind {
    /** Information that shows compliance with the public sector equality duty. */
    EQUALITY_INFORMATION,
    EQUALITY_OBJECTIVES,
    PAY_GAP,
    /** A statement on equal pay and occupational segregation. */
    EQUAL_PAY_STATEMENT,
    ACTION_PLAN,
    ANNUAL_REPORT,
    MAINSTREAMING_REPORT,
    EQUALITY_OUTCOMES,
    EQUALITY_SCHEME,
    PROGRESS_REPORT,
    OTHER
}
