package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.ProtectedTable;

/**
 * A skewed table with its grouping of ethnicity. The files lie beside the repository.
 *
 * @param counts the table
 * @param groups the grouping
 */
record SkewedTable(FrequencyTable counts, Hierarchy groups) {

    static SkewedTable read(String folder, String name) throws IOException {
        CellTableReader reader = CellTableReader.standard();
        Hierarchy groups = reader.hierarchies()
                .read(Path.of(folder, "skewed-ethnicity-hierarchy.csv"))
                .orThrow();
        return new SkewedTable(
                reader.tables(Map.of("ethnicity", List.of(groups)))
                        .read(Path.of(folder, "skewed-" + name + ".csv"))
                        .orThrow()
                        .table(),
                groups);
    }

    /** A protected table of nobody, to begin with. */
    static ProtectedTable empty() {
        return DisclosureControl.of(DisclosurePolicy.standard())
                .protect(FrequencyTable.builder().dimension("none").build());
    }
}
