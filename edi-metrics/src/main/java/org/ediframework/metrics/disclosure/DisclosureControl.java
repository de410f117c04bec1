package org.ediframework.metrics.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides which cells of a table to withhold so that no small count can be calculated from the rest, and proves that
 * none can. Immutable; each method that adds something returns a copy.
 *
 * <pre>{@code
 * ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
 * }</pre>
 *
 * <p>The answer does not depend on the order in which rows, codes or dimensions were given, nor on the machine.
 */
public final class DisclosureControl {

    private final DisclosurePolicy policy;
    private final Set<CellAddress> kept;
    private final List<PublishedTable> published;
    private final List<PublishedRatio> ratios;

    private final EarlierPublications earlier;

    private DisclosureControl(
            DisclosurePolicy policy,
            Set<CellAddress> kept,
            List<PublishedTable> published,
            List<PublishedRatio> ratios,
            EarlierPublications earlier) {
        this.earlier = earlier;
        this.policy = policy;
        this.kept = kept;
        this.published = published;
        this.ratios = ratios;
    }

    /** Control under this policy. */
    public static DisclosureControl of(DisclosurePolicy policy) {
        return new DisclosureControl(policy, new TreeSet<>(), List.of(), List.of(), EarlierPublications.none());
    }

    /** Control that never withholds these cells, for example totals that are known from elsewhere. */
    public DisclosureControl keep(Set<CellAddress> cells) {
        Set<CellAddress> all = new TreeSet<>(kept);
        all.addAll(cells);
        return new DisclosureControl(policy, all, published, ratios, earlier);
    }

    /** Control that reckons with a table of the same people whose cells are all public already. */
    public DisclosureControl alsoPublished(FrequencyTable table) {
        return alsoPublished(table, Set.of());
    }

    /**
     * Control that reckons with a table of the same people that is public already but for the cells withheld.
     *
     * @throws IllegalArgumentException if a withheld cell is not one of the table
     */
    public DisclosureControl alsoPublished(FrequencyTable table, Set<CellAddress> withheld) {
        withheld.forEach(table::getCount);
        return with(PublishedTable.of(table, withheld));
    }

    /** Control that reckons with a table that was protected and published before. */
    public DisclosureControl alsoPublished(ProtectedTable table) {
        return alsoPublished(table.getTable(), table.getWithheld());
    }

    /**
     * Control for margins of a table that is not published itself. Whoever sees several margins knows that one table is
     * behind them, which can rule out what each of them leaves open: of three tables by two of three dimensions each, not
     * every change fits one table by all three. The small counts of the table itself are protected too, since margins can
     * give them away.
     */
    public DisclosureControl takenFrom(FrequencyTable source) {
        return with(PublishedTable.source(source));
    }

    /**
     * Control that reckons with what was published before of the people of this scope. Of the same day: what was withheld
     * stays withheld, all is proven together, and the promise is that of the lowest threshold. Of another day: the few
     * people by whom two figures differ cannot be protected by withholding, so they are
     * {@linkplain ProtectedTable#getDifferences() listed}.
     *
     * <p>After publishing, {@linkplain Ledger#with add} the {@linkplain LedgerEntry#of entry}.
     *
     * @param scope who is counted, in the words used before
     * @param day at which they were counted; empty if it is not stated, which is a day of its own
     */
    public DisclosureControl after(Ledger ledger, String scope, Optional<LocalDate> day) {
        return new DisclosureControl(policy, kept, published, ratios, new EarlierPublications(ledger, scope, day));
    }

    private DisclosureControl with(PublishedTable table) {
        List<PublishedTable> all = new ArrayList<>(published);
        all.add(table);
        return new DisclosureControl(policy, kept, List.copyOf(all), ratios, earlier);
    }

    /**
     * Control that reckons with shares, percentages and ratios of these tables that are published from raw figures.
     * Ratios with many decimals leave little room, so that protection may be refused.
     */
    public DisclosureControl alsoPublishedRatios(List<PublishedRatio> published) {
        List<PublishedRatio> all = new ArrayList<>(ratios);
        all.addAll(published);
        return new DisclosureControl(policy, kept, this.published, List.copyOf(all), earlier);
    }

    /**
     * Protects one table.
     *
     * @throws TableException if a table already published disagrees with this one
     * @throws UnprotectableTableException if no pattern was proven safe
     */
    public ProtectedTable protect(FrequencyTable table) {
        return protect(List.of(table)).get(0);
    }

    /**
     * Protects several tables of the same people as one system, so that none can be used against another. Beside
     * what a ledger has of the same day, zeros may have to be hidden although the policy shows them; the policy of the
     * result says so.
     *
     * @return the protected tables, in the order given
     * @throws TableException if the tables disagree
     * @throws UnprotectableTableException if no pattern was proven safe
     */
    public List<ProtectedTable> protect(List<FrequencyTable> tables) {
        try {
            return protector(policy, tables, earlier.isRounded()).protect();
        } catch (UnprotectableTableException unsafe) {
            if (!earlier.isOfThisDay()) {
                throw unsafe;
            }
            return besideWhatTellsMore(tables);
        }
    }

    /** What was published before may leave a small count fewer values than this publication would promise by itself. */
    private List<ProtectedTable> besideWhatTellsMore(List<FrequencyTable> tables) {
        if (policy.getZeros() == ZeroCounts.SHOWN) {
            // Of nobody and one person, a marker that is never nobody tells which.
            DisclosurePolicy zerosMayBeHidden = DisclosurePolicy.builder()
                    .from(policy)
                    .zeros(ZeroCounts.MAY_BE_HIDDEN)
                    .build();
            try {
                return protector(zerosMayBeHidden, tables, earlier.isRounded()).protect();
            } catch (UnprotectableTableException unsafe) {
                return protector(zerosMayBeHidden, tables, true).protect();
            }
        }
        return protector(policy, tables, true).protect();
    }

    private Protector protector(DisclosurePolicy rule, List<FrequencyTable> tables, boolean asFarAsLeftOpen) {
        return new Protector(rule, tables, published, ratios, kept, earlier, asFarAsLeftOpen);
    }

    /**
     * What each dimension with one grouping would gain if its groups were published and not the codes in them; best first.
     * Empty if nothing is withheld.
     *
     * @throws TableException if a table already published disagrees with this one
     * @throws UnprotectableTableException if the table itself cannot be protected
     */
    public List<MergeOffer> offers(FrequencyTable table) {
        int withheld = protect(table).getWithheld().size();
        List<MergeOffer> offers = new ArrayList<>();
        for (String dimension : withheld == 0 ? List.<String>of() : table.getDimensions()) {
            Merging.of(table, dimension).ifPresent(coarser -> {
                List<String> codes = coarser.getCodes(dimension);
                offers.add(new MergeOffer(
                        dimension,
                        codes.subList(0, codes.size() - 1),
                        coarser.size(),
                        DisclosureControl.of(policy)
                                .protect(coarser)
                                .getWithheld()
                                .size(),
                        table.size(),
                        withheld));
            });
        }
        offers.sort(Comparator.comparingInt(MergeOffer::withheld).thenComparing(MergeOffer::dimension));
        return List.copyOf(offers);
    }

    /**
     * Rounds a table instead of withholding cells, and audits what rounding leaves open: small counts of which no
     * second value remains possible are {@link ProofVerdict#DISCLOSED}. Nothing is refused, so look at the audit. Ratios
     * published from raw figures are reckoned with, and so are tables already public and those of a ledger: what an
     * earlier publication of the same day withholds stays withheld, and of its small counts a second value must remain
     * possible too. Cells to keep play no part.
     *
     * @throws TableException if a table already public disagrees with this one
     * @throws UnprotectableTableException if a publication of the ledger cannot be joined to this one
     */
    public RoundedTable round(FrequencyTable table, RoundingScheme scheme) {
        return rounder(table, scheme).rounded();
    }

    /**
     * As {@link #round(FrequencyTable, RoundingScheme)}, for a table in which beside each count stands what percentage it
     * is of the total of one dimension. Percentages that the scheme takes from raw figures are reckoned with.
     *
     * @throws IllegalArgumentException if the table does not have the dimension
     */
    public RoundedTable roundWithPercentages(FrequencyTable table, RoundingScheme scheme, String dimension) {
        table.getCodes(dimension);
        return scheme.getPercentageSource() == PercentageSource.ROUNDED
                ? round(table, scheme)
                : rounder(table, scheme).roundedWithPercentages(dimension);
    }

    private Rounder rounder(FrequencyTable table, RoundingScheme scheme) {
        return new Rounder(
                policy, table, new Rounding(scheme, policy.getLeastPercentageBase()), published, ratios, earlier);
    }

    /**
     * Checks what is public already, by whatever means it was protected: the tables given by
     * {@link #alsoPublished(FrequencyTable, Set) alsoPublished}, taken together. A cell is withheld if every table that
     * has it withholds it.
     *
     * @throws IllegalStateException if no table was given
     * @throws TableException if the tables disagree
     */
    public DisclosureAudit audit() {
        return PatternAudit.ofWithheld(policy, requirePublished(), ratios).audit();
    }

    /**
     * The values that an attacker cannot rule out for each withheld cell of the tables that are public already, and for
     * each small count of a table that they were {@linkplain #takenFrom taken from}, in the order of the cells. Takes
     * longer than {@link #audit()}.
     *
     * @throws IllegalStateException if no table was given
     * @throws TableException if the tables disagree
     */
    public List<CountInterval> intervals() {
        return PatternAudit.ofWithheld(policy, requirePublished(), ratios).intervals();
    }

    private List<PublishedTable> requirePublished() {
        if (published.stream().allMatch(PublishedTable::isSource)) {
            throw new IllegalStateException("no table is public yet; name at least one with alsoPublished");
        }
        return published;
    }
}
