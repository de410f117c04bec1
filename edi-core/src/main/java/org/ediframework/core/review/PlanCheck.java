package org.ediframework.core.review;

/** One rule of the library as code. */
record PlanCheck(String code, Body body) {

    /** Looks at the subject and reports each breach. */
    @FunctionalInterface
    interface Body {
        void run(Subject subject, Report report);
    }
}
