package org.ediframework.examples.service.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleGrouping;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.metrics.tally.Tally;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts people while they come, and compares the counts with a reference. A person is forgotten as soon as counted; a
 * sender is never read faster than people are counted.
 */
@RestController
class PeopleController {

    private static final String PEOPLE = "people";
    private static final int LONGEST_CELL = 100_000;

    private final Intake intake;
    private final ServiceSettings settings;
    private final ReferenceShelf shelf;
    private final LedgerShelf ledger;

    PeopleController(Intake intake, ServiceSettings settings, ReferenceShelf shelf, LedgerShelf ledger) {
        this.intake = intake;
        this.settings = settings;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    @PostMapping(
            path = "/people/representation",
            consumes = Answer.CSV,
            produces = {MediaType.APPLICATION_JSON_VALUE, Answer.CSV, MediaType.TEXT_PLAIN_VALUE})
    Answer represent(
            HttpServletRequest request, @ModelAttribute GroupingQuery grouping, @ModelAttribute AnalysisQuery analysis)
            throws IOException {
        PeopleGrouping by = grouping.toGrouping(analysis.values());
        Representation representation = new Representation(analysis, analysis.from(shelf), ledger);
        try (InputStream people = intake.open(request, settings.peopleSize())) {
            return representation.of(new CountsFile(count(by, people, analysis), List.of()));
        }
    }

    @PostMapping(
            path = "/people/representation",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, Answer.CSV, MediaType.TEXT_PLAIN_VALUE})
    Answer representParts(
            HttpServletRequest request, @ModelAttribute GroupingQuery grouping, @ModelAttribute AnalysisQuery analysis)
            throws IOException {
        PeopleGrouping by = grouping.toGrouping(analysis.values());
        Representation representation = new Representation(analysis, analysis.from(shelf), ledger);
        List<GroupCounts> groups = new ArrayList<>();
        DataSize both = DataSize.ofBytes(
                settings.peopleSize().toBytes() + settings.tableSize().toBytes());
        intake.readParts(request, both, Set.of(PEOPLE, Representation.REFERENCE), Set.of(PEOPLE), part -> {
            if (part.name().equals(PEOPLE)) {
                groups.addAll(count(by, part.open(settings.peopleSize()), analysis));
            } else {
                representation.read(part.open(settings.tableSize()));
            }
        });
        return representation.of(new CountsFile(groups, List.of()));
    }

    private List<GroupCounts> count(PeopleGrouping by, InputStream people, AnalysisQuery analysis) throws IOException {
        CountedPeople counted = PeopleReader.of(by.toRequest()
                        .memoryLimit(settings.tallyMemory().toBytes())
                        .build())
                .withLongestCell(LONGEST_CELL)
                .withMessages(RuleMessages.in(analysis.locale()))
                .read(people, PEOPLE);
        if (counted.getFindings().count(Severity.ERROR) > 0) {
            throw new UnusableDocumentException(PEOPLE, counted.getFindings());
        }
        Tally tally = counted.toTally();
        Findings notes = by.notesOf(tally, PEOPLE, RuleMessages.in(analysis.locale()));
        Optional<List<GroupCounts>> groups = notes.isValid() ? Optional.of(by.countsOf(tally)) : Optional.empty();
        return UnusableDocumentException.unlessRead(PEOPLE, Loaded.of(groups, notes));
    }
}
