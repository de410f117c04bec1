package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;

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

    /** Looks at one entry of a list. */
    @FunctionalInterface
    interface EntryBody<T> {
        void run(Subject subject, T entry, int index, Report report);
    }

    PlanCheck(String code, Body body) {
        this(code, false, body);
    }

    static PlanCheck onDay(String code, DatedBody body) {
        return new PlanCheck(
                code, true, (subject, report) -> subject.asOf().ifPresent(day -> body.run(subject, day, report)));
    }

    static <T> PlanCheck each(String code, PlanList<T> list, EntryBody<T> body) {
        return new PlanCheck(code, (subject, report) -> {
            List<T> entries = list.entries().apply(subject.plan());
            for (int index = 0; index < entries.size(); index++) {
                body.run(subject, entries.get(index), index, report);
            }
        });
    }
}
