package org.ediframework.metrics.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.Reference;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.SmallDifference;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.SignificanceTest;

/**
 * A representation table as it may be shown. What is withheld is not in it: each of its figures is absent, because it is
 * {@linkplain org.ediframework.metrics.measure.Absence#SUPPRESSED withheld to protect people}. Withheld rows take no part
 * in the adjustment of the others either, so that the p-values shown tell nothing of them.
 */
public final class PublishedTable {

    /** What a result in full says of itself where it holds small counts. */
    public static final String NOT_FOR_PUBLICATION = "holds counts from 1 to 4: not for publication";

    private final RepresentationTable table;
    private final Optional<DisclosurePolicy> policy;
    private final List<LedgerEntry> entries;
    private final List<SmallDifference> differences;

    PublishedTable(
            RepresentationTable table,
            Optional<DisclosurePolicy> policy,
            List<LedgerEntry> entries,
            List<SmallDifference> differences) {
        this.table = table;
        this.policy = policy;
        this.entries = List.copyOf(entries);
        this.differences = List.copyOf(differences);
    }

    /** The groups in the order of the table, with their notes: without counts where a policy applies. */
    public List<ComparedGroup> groups() {
        return table.groups();
    }

    /** Every row, in the order of the groups and of their categories. */
    public List<RepresentationRow> rows() {
        return table.rows();
    }

    /** How many rows shown have a p-value, and so were adjusted together. */
    public int familySize() {
        return table.familySize();
    }

    /** The method, confidence, denominator, adjustment and band behind every row. */
    public RepresentationAnalysis settings() {
        return table.settings();
    }

    /** The tests behind the p-values shown, each once. */
    public List<SignificanceTest> tests() {
        return table.tests();
    }

    /** What the groups were held against, each once. */
    public List<Reference> references() {
        return table.references();
    }

    /** What decided; absent where everything is shown. */
    public Optional<DisclosurePolicy> policy() {
        return policy;
    }

    /**
     * What a {@linkplain Publication#after ledger} keeps of it once it is published, one table for each characteristic by
     * place; none where nothing was asked to be kept. A count that this table could have shown and does not, such as a sum
     * of places that was not asked for, counts as published there.
     */
    public List<LedgerEntry> ledgerEntries() {
        return entries;
    }

    /**
     * What it tells together with what was published of other days: figures that differ by a few people, who are then
     * known. Whoever publishes it all the same has chosen to.
     */
    public List<SmallDifference> differences() {
        return differences;
    }

    /** How many rows have a withheld count. */
    public long withheldCount() {
        return rows().stream().filter(RepresentationRow::isWithheld).count();
    }

    /** Whether it shows a count of 1 to 4 people, which only some may see. */
    public boolean holdsSmallCounts() {
        return groups().stream().anyMatch(group -> Stream.concat(
                        Stream.of(group.base(), group.undeclared()),
                        group.rows().stream().map(RepresentationRow::getCount))
                .anyMatch(SmallCounts::isSmall));
    }
}
