package org.ediframework.examples.service.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.intake.Intake;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.counts.CountsFile;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares counts that others have made with a reference. */
@RestController
class CountsController {

    private static final String COUNTS = "counts";

    private final Intake intake;
    private final DataSize tableSize;
    private final ReferenceShelf shelf;
    private final LedgerShelf ledger;

    CountsController(Intake intake, ServiceSettings settings, ReferenceShelf shelf, LedgerShelf ledger) {
        this.intake = intake;
        this.tableSize = settings.tableSize();
        this.shelf = shelf;
        this.ledger = ledger;
    }

    @PostMapping(
            path = "/counts/representation",
            consumes = Answer.CSV,
            produces = {MediaType.APPLICATION_JSON_VALUE, Answer.CSV, MediaType.TEXT_PLAIN_VALUE})
    Answer represent(HttpServletRequest request, @ModelAttribute AnalysisQuery analysis) throws IOException {
        Representation representation = new Representation(analysis, analysis.from(shelf), ledger);
        try (InputStream counts = intake.open(request, tableSize)) {
            return answer(representation, read(analysis, counts));
        }
    }

    @PostMapping(
            path = "/counts/representation",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, Answer.CSV, MediaType.TEXT_PLAIN_VALUE})
    Answer representParts(HttpServletRequest request, @ModelAttribute AnalysisQuery analysis) throws IOException {
        Representation representation = new Representation(analysis, analysis.from(shelf), ledger);
        List<CountsFile> tables = new ArrayList<>();
        DataSize both = DataSize.ofBytes(2 * tableSize.toBytes());
        intake.readParts(request, both, Set.of(COUNTS, Representation.REFERENCE), Set.of(COUNTS), part -> {
            if (part.name().equals(COUNTS)) {
                tables.add(read(analysis, part.open(tableSize)));
            } else {
                representation.read(part.open(tableSize));
            }
        });
        return answer(representation, tables.get(0));
    }

    private static CountsFile read(AnalysisQuery analysis, InputStream counts) throws IOException {
        return UnusableDocumentException.unlessRead(
                COUNTS, analysis.reader().counts().read(counts, COUNTS));
    }

    private static Answer answer(Representation representation, CountsFile counts) {
        return representation.of(counts);
    }
}
