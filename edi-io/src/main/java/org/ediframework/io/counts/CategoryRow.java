package org.ediframework.io.counts;

import java.math.BigDecimal;
import java.util.Optional;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.vocabulary.Characteristic;

/** One row of a table of counts or references: either a count or a share. */
record CategoryRow(Group group, String category, Optional<Long> count, Optional<BigDecimal> share) {

    /** Rows of one population, place and characteristic belong together. */
    record Group(Optional<String> population, Optional<String> place, Characteristic characteristic) {

        Coverage coverage() {
            Coverage here =
                    place.map(name -> Coverage.unstated().withPlace(name)).orElseGet(Coverage::unstated);
            return population.map(here::withDescription).orElse(here);
        }
    }
}
