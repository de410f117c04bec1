package org.ediframework.core.review;

import java.time.LocalDate;

/** One rule of the library as code. A rule that needs a day is not applied in a review that has none. */
record PlanCheck(String code, boolean needsDay, Body body) {

    /** Looks at the subject and reports each breach. */
    @FunctionalInterface
    interface Body {
        void run(Subject subject, Report report);
    }

    /** Looks at the subject as it is on a day. */
    @FunctionalInterface
    interface DatedBody {
        void run(Subject subject, LocalDate asOf, Report report);
    }

    PlanCheck(String code, Body body) {
        this(code, false, body);
    }

    static PlanCheck onDay(String code, DatedBody body) {
        return new PlanCheck(
                code, true, (subject, report) -> subject.asOf().ifPresent(day -> body.run(subject, day, report)));
    }
}
