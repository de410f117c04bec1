package org.ediframework.examples.service.people;

import java.util.List;
import java.util.Set;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.io.people.PeopleGrouping;
import org.jspecify.annotations.Nullable;

/**
 * By which columns people are counted, as parameters of a request.
 *
 * @param by columns, and crossings of them joined by an asterisk
 * @param within the column that holds the place
 */
record GroupingQuery(@Nullable List<String> by, @Nullable String within) {

    PeopleGrouping toGrouping(Set<String> undeclared) {
        try {
            PeopleGrouping grouping =
                    PeopleGrouping.by(by == null ? List.of() : by).withUndeclared(undeclared);
            return within == null ? grouping : grouping.withPlace(within);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableRequestException("The parameters 'by' and 'within': " + wrong.getMessage());
        }
    }
}
