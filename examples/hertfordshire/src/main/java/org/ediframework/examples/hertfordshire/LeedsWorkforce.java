package org.ediframework.examples.hertfordshire;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;

/** Leeds City Council's published workforce, October 2021, against the people of Leeds in Census 2021. */
final class LeedsWorkforce {

    private static final CountsReader READER =
            CountsReader.standard().withUndeclared(Set.of("prefer not to say", "undisclosed"));

    private LeedsWorkforce() {}

    static RepresentationTable compare() throws IOException {
        try (InputStream workforce = Resources.open("leeds-city-council-workforce-2021-10.csv");
                InputStream census = Resources.open("leeds-census-2021.csv")) {
            List<GroupCounts> groups = READER.counts()
                    .read(workforce, "leeds-city-council-workforce-2021-10.csv")
                    .orThrow()
                    .groups();
            ReferenceFile community = READER.references("Census 2021, ONS")
                    .read(census, "leeds-census-2021.csv")
                    .orThrow();
            return RepresentationAnalysis.standard().analyse(groups, community.toReferences());
        }
    }
}
