package org.ediframework.metrics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** By variable: in which tables it is printed, and as what. */
final class Publicity {

    /** Whether one of the tables to be published has it. */
    final boolean[] isOwn;
    /** Whether a table has it that is published or will be, be it as a figure or as a marker. */
    final boolean[] isPrinted;
    /** Whether its figure is public, or must be. */
    final boolean[] isShown;
    /** Whether a table that is public already has a marker in its place. */
    final boolean[] isWithheldElsewhere;
    /** Whether a table has it in which a marker stands for at least one person, as every zero is printed. */
    private final boolean[] isPrintedBesideZeros;

    private Publicity(int size) {
        this.isOwn = new boolean[size];
        this.isPrinted = new boolean[size];
        this.isShown = new boolean[size];
        this.isWithheldElsewhere = new boolean[size];
        this.isPrintedBesideZeros = new boolean[size];
    }

    /**
     * What is public of the cells of a joint system.
     *
     * @throws IllegalArgumentException if a cell to keep is in none of the tables
     */
    static Publicity of(
            List<FrequencyTable> own, List<PublishedTable> published, Set<CellAddress> kept, CellSystem cells) {
        Map<CellAddress, Integer> numbers = new TreeMap<>();
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            numbers.put(cells.addresses[variable], variable);
        }
        Publicity publicity = new Publicity(cells.numbers.size);
        for (FrequencyTable table : own) {
            for (CellAddress cell : table.getCells()) {
                int variable = numbers.getOrDefault(cell, -1);
                publicity.isOwn[variable] = true;
                publicity.isPrinted[variable] = true;
                publicity.isPrintedBesideZeros[variable] = true;
            }
        }
        for (CellAddress cell : kept) {
            int variable = numbers.getOrDefault(cell, -1);
            if (variable < 0 || !publicity.isOwn[variable]) {
                throw new IllegalArgumentException("cell to keep is in no table: " + cell);
            }
            publicity.isShown[variable] = true;
        }
        published.forEach(table -> publicity.add(table, numbers));
        return publicity;
    }

    private void add(PublishedTable table, Map<CellAddress, Integer> numbers) {
        boolean showsZeros =
                table.withheld().stream().noneMatch(cell -> table.table().getCount(cell) == 0);
        for (CellAddress cell : table.table().getCells()) {
            int variable = numbers.getOrDefault(cell, -1);
            boolean isMarker = table.withheld().contains(cell);
            isShown[variable] |= !isMarker;
            isWithheldElsewhere[variable] |= isMarker;
            if (!table.isSource()) {
                isPrintedBesideZeros[variable] |= showsZeros;
                isPrinted[variable] = true;
            }
        }
    }

    /** What a reader sees. A marker tells that somebody is there wherever the page it stands on prints every zero. */
    Sight sight(DisclosurePolicy policy) {
        boolean[] mayBeEmpty = new boolean[isPrinted.length];
        for (int variable = 0; variable < mayBeEmpty.length; variable++) {
            mayBeEmpty[variable] = policy.getZeros() != ZeroCounts.SHOWN || !isPrintedBesideZeros[variable];
        }
        return new Sight(isPrinted, mayBeEmpty);
    }
}
