package org.ediframework.io.page;

import java.util.List;
import java.util.Optional;

/**
 * Figures of one kind under a heading.
 *
 * @param about how they are read; may be empty where the tables say it
 * @param quarters behind the tables, where there are quarters by sex
 */
record PlotPart(String heading, String about, List<PlotTable> tables, Optional<Quarters> quarters) {

    static PlotPart of(String heading, String about, List<PlotTable> tables) {
        return new PlotPart(heading, about, tables, Optional.empty());
    }
}
