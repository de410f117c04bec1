package org.ediframework.metrics.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * A representation table as it may be shown. What is withheld is not in it: each of its figures is absent, because it is
 * {@linkplain org.ediframework.metrics.measure.Absence#SUPPRESSED withheld to protect people}. Withheld rows take no part
 * in the adjustment of the others either, so that the p-values shown tell nothing of them.
 *
 * @param rows in the order of the table
 * @param notes what a reader must know before comparing; without counts where a policy applies
 * @param familySize how many rows shown have a p-value, and so were adjusted together
 * @param settings the method, confidence, denominator, adjustment and band behind every row
 * @param policy what decided; absent where everything is shown
 */
public record Publication(
        List<PublishedRow> rows,
        List<ComparisonNote> notes,
        int familySize,
        RepresentationAnalysis settings,
        Optional<DisclosurePolicy> policy) {

    /** A publication. */
    public Publication {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The whole table, nothing withheld: for the desks of those who may see every count. */
    public static Publication inFull(RepresentationTable table) {
        return new Publication(
                table.rows().stream().map(PublishedRow::inFull).toList(),
                table.notes(),
                table.familySize(),
                table.settings(),
                Optional.empty());
    }

    /**
     * What a policy leaves of a table. The counts of each characteristic are protected together with all margins over
     * places and categories, and characteristics that were counted among the same people are protected as one system.
     * A combination of characteristics is withheld wholly beside its parts.
     *
     * @throws org.ediframework.metrics.disclosure.TableException if a characteristic has too many places and categories
     *     to be protected in one piece
     * @throws org.ediframework.metrics.disclosure.UnprotectableTableException if no pattern was proven safe
     */
    public static Publication under(DisclosurePolicy policy, RepresentationTable table) {
        List<Visibility> visible = Withholding.of(policy, table);
        Set<RepresentationRow> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int index = 0; index < visible.size(); index++) {
            if (visible.get(index).isCompared()) {
                compared.add(table.rows().get(index));
            }
        }
        RepresentationTable shown = table.keeping(compared::contains);
        Iterator<RepresentationRow> judged = shown.rows().iterator();
        List<PublishedRow> rows = new ArrayList<>();
        for (int index = 0; index < visible.size(); index++) {
            Visibility visibility = visible.get(index);
            rows.add(PublishedRows.of(
                    visibility.isCompared() ? judged.next() : table.rows().get(index), visibility));
        }
        return new Publication(
                rows,
                table.notes().stream().map(SafeNotes::of).toList(),
                shown.familySize(),
                table.settings(),
                Optional.of(policy));
    }

    /**
     * Whether a characteristic is a combination, such as sex and race together, that is withheld wholly because something
     * else in the table counts one of its parts: either could give back what the other withholds.
     */
    public boolean isWithheldBesideItsParts(Characteristic characteristic) {
        return policy.isPresent()
                && Crossings.isBesideItsParts(
                        characteristic,
                        rows.stream().map(PublishedRow::getCharacteristic).toList());
    }

    /** How many rows have a withheld count. */
    public long withheldCount() {
        return rows.stream().filter(PublishedRow::isWithheld).count();
    }
}
