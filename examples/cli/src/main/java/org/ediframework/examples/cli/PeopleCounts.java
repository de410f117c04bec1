package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleGrouping;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.TallyTooLargeException;

/** Counts a file of people, a row each; a file of which any row cannot be counted ends the command. */
final class PeopleCounts {

    private PeopleCounts() {}

    static List<GroupCounts> of(Path file, PeopleGrouping grouping) {
        try {
            CountedPeople counted =
                    PeopleReader.of(grouping.toRequest().build()).read(file);
            if (counted.getFindings().getTotal() > 0) {
                throw new UnusableInputException(InputFiles.firstOf(file, counted.getFindings()));
            }
            return grouping.countsOf(counted.toTally());
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        } catch (TallyTooLargeException tooLarge) {
            throw new UnusableInputException(file + ": " + tooLarge.getMessage());
        }
    }
}
