package org.ediframework.examples.service.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.examples.service.problems.UnusableDocumentException;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.results.RepresentationCsv;
import org.ediframework.io.results.RepresentationJson;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;

/** One comparison while its parts come in, in whatever order. For one request. */
final class Representation {

    static final String REFERENCE = "reference";

    private final AnalysisQuery query;
    private final Locale language;
    private final LedgerShelf ledger;
    private final RepresentationAnalysis analysis;
    private Optional<ReferenceFile> references;

    /**
     * A comparison.
     *
     * @param references what the request names; it may bring one instead
     * @param ledger what was given out before
     */
    Representation(AnalysisQuery query, Optional<ReferenceFile> references, LedgerShelf ledger) {
        this.query = query;
        this.language = query.locale();
        this.ledger = ledger;
        this.analysis = query.toAnalysis();
        this.references = references;
        if (references.isPresent() && query.isSampled()) {
            throw new UnusableRequestException(
                    "The parameter 'sampledReference' is for a reference that comes with the request.");
        }
    }

    /** Reads the reference that the request brings. */
    void read(InputStream table) throws IOException {
        if (references.isPresent()) {
            throw new UnusableRequestException(
                    "The request names a reference and brings one. Allowed is one of the two.");
        }
        references = Optional.of(UnusableDocumentException.unlessRead(
                REFERENCE, query.reader().references(REFERENCE).read(table, REFERENCE)));
    }

    /** The answer for these counts. */
    Answer of(CountsFile counts) {
        PublishedTable table;
        try {
            table = query.published(
                    analysis.analyse(
                            counts.groups(),
                            references.map(ReferenceFile::toReferences).orElseGet(() -> References.of(List.of()))),
                    ledger);
        } catch (TableException | UnprotectableTableException unsafe) {
            throw new RefusedResultException("The small counts cannot be protected: " + unsafe.getMessage());
        } catch (IllegalArgumentException unfit) {
            throw new RefusedResultException("The counts and the reference cannot be compared: " + unfit.getMessage());
        }
        return Answer.json(() -> RepresentationJson.write(table))
                .orCsv(() -> RepresentationCsv.write(table, counts))
                .orText(() -> RepresentationText.write(table, language));
    }
}
