package org.ediframework.examples.service.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.parameters.Choice;
import org.ediframework.examples.service.parameters.Languages;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.statistics.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * How counts are compared, as parameters of a request.
 *
 * @param reference the name of one that the service has read
 * @param sampledReference whether the reference that comes with the request is a sample
 * @param undeclared categories that stand for a missing answer
 * @param denominator declared or everyone
 * @param confidence of the intervals, above 0 and below 1
 * @param adjust bh, by, holm or none
 * @param rollUp whether rows for all places together are added
 * @param publish whether small counts are withheld, so that everybody may see the answer
 * @param scope who is counted, in the words used before, for a service that keeps a ledger
 * @param day at which they were counted, likewise
 * @param acceptDifferences whether small differences from figures of other days are published all the same
 * @param language of what people read: en or cy
 */
record AnalysisQuery(
        @Nullable String reference,
        @Nullable Boolean sampledReference,
        @Nullable Set<String> undeclared,
        @Nullable String denominator,
        @Nullable Double confidence,
        @Nullable String adjust,
        @Nullable Boolean rollUp,
        @Nullable Boolean publish,
        @Nullable String scope,
        @Nullable LocalDate day,
        @Nullable Boolean acceptDifferences,
        @Nullable String language) {

    private static final Choice<Denominator> DENOMINATORS =
            new Choice<>("denominator", Map.of("declared", Denominator.DECLARED, "everyone", Denominator.EVERYONE));
    private static final Choice<Adjustment> ADJUSTMENTS = new Choice<>(
            "adjust",
            Map.of(
                    "bh", Adjustment.BENJAMINI_HOCHBERG,
                    "by", Adjustment.BENJAMINI_YEKUTIELI,
                    "holm", Adjustment.HOLM,
                    "none", Adjustment.NONE));
    private static final double USUAL_CONFIDENCE = 0.95;

    Set<String> values() {
        return undeclared == null ? Set.of() : undeclared;
    }

    /** A reader of counts and references for which the undeclared values are no answers. */
    CountsReader reader() {
        CountsReader reader = CountsReader.standard().withUndeclared(values()).withMessages(RuleMessages.in(locale()));
        return isSampled() ? reader.withSampledReferences() : reader;
    }

    /** The language of what people read. */
    Locale locale() {
        return Languages.of(language);
    }

    /** The reference that the request names. */
    Optional<ReferenceFile> from(ReferenceShelf shelf) {
        return Optional.ofNullable(reference).map(shelf::named);
    }

    /** The analysis that is asked for, checked before anything is read. */
    RepresentationAnalysis toAnalysis() {
        try {
            return RepresentationAnalysis.builder()
                    .denominator(DENOMINATORS.of(denominator == null ? "declared" : denominator))
                    .confidence(confidence == null ? USUAL_CONFIDENCE : confidence)
                    .adjustment(ADJUSTMENTS.of(adjust == null ? "bh" : adjust))
                    .rolledUp(Boolean.TRUE.equals(rollUp))
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableRequestException("The parameter 'confidence': " + wrong.getMessage());
        }
    }

    boolean isSampled() {
        return Boolean.TRUE.equals(sampledReference);
    }

    /** For everybody where that is asked for, beside what was given out before; otherwise for those who may see every count. */
    PublishedTable published(RepresentationTable table, LedgerShelf ledger) {
        if (!Boolean.TRUE.equals(publish)) {
            return Publication.inFull(table);
        }
        Publication publication = Publication.under(DisclosurePolicy.standard());
        return ledger.publish(
                Boolean.TRUE.equals(acceptDifferences),
                past -> past.map(all -> publication.after(all, scope == null ? "" : scope, Optional.ofNullable(day)))
                        .orElse(publication)
                        .of(table),
                safe -> new LedgerShelf.Kept(safe.ledgerEntries(), safe.differences()));
    }
}
