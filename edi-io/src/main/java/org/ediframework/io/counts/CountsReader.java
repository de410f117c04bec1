package org.ediframework.io.counts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.core.population.Reference;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.published.PublishedBreakdown;
import org.ediframework.io.published.PublishedTableReader;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.table.TableFindings;

/**
 * Reads counts and references from tables as publishers write them and as people export them.
 *
 * <p>The plain form has the columns {@code characteristic}, {@code category} and {@code count} (for references {@code share}
 * instead, as a fraction or a percentage), optionally {@code place} and {@code population}; one row for each category. Any
 * other table is read as {@link PublishedTableReader} says: totals and missing answers are no categories, a group beside its
 * parts is compared apart from them, a count that is withheld is kept as the numbers that it can be. What a table leaves open
 * is asked for, and answered by a {@linkplain #withQuestion question}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountsReader {

    private final PublishedTableReader tables;
    private final TableQuestion question;
    private final StructureFindings wording;
    private final boolean hasSampledReferences;

    private CountsReader(
            PublishedTableReader tables,
            TableQuestion question,
            StructureFindings wording,
            boolean hasSampledReferences) {
        this.tables = tables;
        this.question = question;
        this.wording = wording;
        this.hasSampledReferences = hasSampledReferences;
    }

    /** A reader with the standard limits that is told nothing about its tables. */
    public static CountsReader standard() {
        return new CountsReader(
                PublishedTableReader.standard(), TableQuestion.open(), StructureFindings.standard(), false);
    }

    /** The same, with these limits. */
    public CountsReader withLimits(Limits newLimits) {
        return new CountsReader(tables.withLimits(newLimits), question, wording, hasSampledReferences);
    }

    /** The same, asked for these figures of its tables. */
    public CountsReader withQuestion(TableQuestion asked) {
        return new CountsReader(tables.withQuestion(asked), asked, wording, hasSampledReferences);
    }

    /** The same, with what is wrong told in these sentences. */
    public CountsReader withMessages(RuleMessages sentences) {
        return new CountsReader(
                tables.withMessages(sentences), question, new StructureFindings(sentences), hasSampledReferences);
    }

    /** The same, for which these categories stand for a missing answer. */
    public CountsReader withUndeclared(Set<String> categories) {
        return withQuestion(
                TableQuestion.builder().from(question).undeclared(categories).build());
    }

    /**
     * The same, for which references are samples of their population, as large as their counts add up to. References
     * that are shares are refused then: a share does not say how many people it was estimated from.
     */
    public CountsReader withSampledReferences() {
        return new CountsReader(tables, question, wording, true);
    }

    /** The reader of tables of counts. */
    public TextReader<Loaded<CountsFile>> counts() {
        return this::readCounts;
    }

    private Loaded<CountsFile> readCounts(Incoming document) throws IOException {
        Loaded<List<PublishedBreakdown>> read = tables.counts().read(document);
        Optional<List<PublishedBreakdown>> breakdowns = read.getValue();
        boolean overlaps = breakdowns.stream().flatMap(List::stream).anyMatch(PublishedBreakdown::overlaps);
        if (overlaps) {
            TableFindings findings = new TableFindings(document.file(), wording);
            findings.addToFile(StructureRule.CHOICE_OPEN, ".overlap");
            return Loaded.of(Optional.empty(), together(findings, read));
        }
        return Loaded.of(breakdowns.map(CountedGroups::of), read.getFindings());
    }

    /** The findings of a table after one about it as a whole, which is their cause. */
    private static Findings together(TableFindings cause, Loaded<?> read) {
        List<Finding> all = new ArrayList<>(cause.toList());
        all.addAll(read.getFindings().getFirst());
        return Findings.of(all);
    }

    /**
     * The reader of tables of references, which are taken to be complete, like a census, unless they are samples.
     *
     * @param source what the references name as their source
     */
    public TextReader<Loaded<ReferenceFile>> references(String source) {
        return references(ReferenceOrigin.of(source));
    }

    /**
     * The reader of tables of references, which are taken to be complete, like a census, unless they are samples.
     *
     * @param origin what every reference says of itself
     */
    public TextReader<Loaded<ReferenceFile>> references(ReferenceOrigin origin) {
        return document -> readReferences(document, origin);
    }

    private Loaded<ReferenceFile> readReferences(Incoming document, ReferenceOrigin origin) throws IOException {
        Loaded<List<PublishedBreakdown>> read =
                (hasSampledReferences ? tables.counts() : tables.references()).read(document);
        TableFindings findings = new TableFindings(document.file(), wording);
        List<Reference> references = new ArrayList<>();
        for (PublishedBreakdown breakdown : read.getValue().orElse(List.of())) {
            references.addAll(ListedReferences.of(breakdown, origin, hasSampledReferences, findings));
        }
        return findings.isEmpty()
                ? Loaded.of(read.getValue().map(any -> ReferenceFile.of(references)), read.getFindings())
                : Loaded.of(Optional.empty(), together(findings, read));
    }
}
