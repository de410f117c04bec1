package org.ediframework.metrics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.Relation;

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
    /** Whether an earlier publication of the same people withholds it, and none shows it. */
    final boolean[] staysWithheld;
    /** Whether its count is not known, but one of several that fit. */
    final boolean[] isUncertain;
    /** Whether its small counts are to be protected: not where it only follows how codes lie to each other. */
    final boolean[] isProtected;
    /** The least that figures which are not exact leave of it. */
    final long[] least;
    /** The most that they leave. */
    final long[] most;
    /** Whether a table that is public already has it in which a marker stands for somebody, as every zero is printed. */
    private final boolean[] isPrintedBesideZeros;
    /** Whether an earlier publication of the same people has it where every zero is printed. */
    private final boolean[] isToldEarlier;

    /** Whether the tables to be published print every zero. */
    private boolean doOwnShowZeros;

    private Publicity(int size) {
        this.isOwn = new boolean[size];
        this.isPrinted = new boolean[size];
        this.isShown = new boolean[size];
        this.isWithheldElsewhere = new boolean[size];
        this.staysWithheld = new boolean[size];
        this.isUncertain = new boolean[size];
        this.isProtected = new boolean[size];
        this.least = new long[size];
        this.most = new long[size];
        Arrays.fill(most, Pattern.UNBOUNDED);
        this.isPrintedBesideZeros = new boolean[size];
        this.isToldEarlier = new boolean[size];
    }

    /**
     * What is public of the cells of a joint system.
     *
     * @throws IllegalArgumentException if a cell to keep is in none of the tables
     */
    static Publicity of(
            List<FrequencyTable> own, List<PublishedTable> published, Set<CellAddress> kept, CellSystem cells) {
        Map<CellAddress, Integer> numbers = cells.positions();
        Publicity publicity = new Publicity(cells.numbers.size);
        for (FrequencyTable table : own) {
            for (CellAddress cell : table.getCells()) {
                int variable = numbers.getOrDefault(cell, -1);
                publicity.isOwn[variable] = true;
                publicity.isPrinted[variable] = true;
                publicity.isProtected[variable] = true;
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
        for (int variable = 0; variable < publicity.isShown.length; variable++) {
            publicity.staysWithheld[variable] &= !publicity.isShown[variable];
            publicity.isUncertain[variable] &= !publicity.isOwn[variable];
        }
        publicity.addZerosOfOwn(cells.numbers.truth);
        return publicity;
    }

    /** A zero that an earlier publication withholds is withheld in these tables too, and their markers may stand for nobody. */
    private void addZerosOfOwn(long[] truth) {
        doOwnShowZeros = true;
        for (int variable = 0; variable < isOwn.length; variable++) {
            doOwnShowZeros &= !(isOwn[variable] && staysWithheld[variable] && truth[variable] == 0);
        }
    }

    private void add(PublishedTable table, Map<CellAddress, Integer> numbers) {
        for (CellAddress cell : table.table().getCells()) {
            int variable = numbers.getOrDefault(cell, -1);
            isUncertain[variable] |= table.uncertain().contains(cell);
            if (table.unseen().contains(cell)) {
                isWithheldElsewhere[variable] = true;
                continue;
            }
            isProtected[variable] = true;
            CountRange range = table.ranges().get(cell);
            if (range != null) {
                least[variable] = Math.max(least[variable], range.least());
                most[variable] = Math.min(most[variable], range.most());
            }
            boolean isMarker = table.withheld().contains(cell) || range != null;
            isShown[variable] |= !isMarker;
            isWithheldElsewhere[variable] |= isMarker;
            staysWithheld[variable] |= table.withheld().contains(cell) && table.kind() == PublishedTable.Kind.EARLIER;
            if (!table.isSource()) {
                isPrintedBesideZeros[variable] |= table.showsZeros();
                isToldEarlier[variable] |= table.showsZeros() && table.kind() == PublishedTable.Kind.EARLIER;
                isPrinted[variable] = true;
            }
        }
    }

    /**
     * The least that each variable can be for a reader who has not read any figure: a cell that is not printed as 0 has somebody
     * in it, a total over three has three. A marker tells that somebody is there wherever the page it stands on prints every
     * zero.
     */
    long[] least(DisclosurePolicy policy, IntegerSystem system) {
        long[] seen = new long[system.size];
        Arrays.fill(seen, -1);
        for (int variable = 0; variable < system.size; variable++) {
            least(policy, system, variable, seen);
        }
        return seen;
    }

    private long least(DisclosurePolicy policy, IntegerSystem system, int variable, long[] seen) {
        if (seen[variable] >= 0) {
            return seen[variable];
        }
        boolean tells = system.isCell(variable)
                && isPrinted[variable]
                && !mayBeEmpty(policy, variable)
                && system.truth[variable] > 0;
        long most = tells ? 1 : 0;
        for (int r : system.relationsOf[variable]) {
            Relation relation = system.relations.get(r);
            if (relation.variables()[0] == variable && relation.coefficients()[0] == -1 && tells) {
                most = Math.max(most, sumOfParts(policy, system, relation, seen));
            }
        }
        seen[variable] = most;
        return most;
    }

    private long sumOfParts(DisclosurePolicy policy, IntegerSystem system, Relation relation, long[] seen) {
        long sum = 0;
        for (int i = 1; i < relation.size(); i++) {
            int part = relation.variables()[i];
            if (!system.isCell(part)) {
                return 0;
            }
            sum += least(policy, system, part, seen);
        }
        return sum;
    }

    /** Whether a marker in the place of a cell may stand for nobody; what an earlier page tells of it, a later one does not undo. */
    private boolean mayBeEmpty(DisclosurePolicy policy, int variable) {
        return !isToldEarlier[variable]
                && (policy.getZeros() != ZeroCounts.SHOWN
                        || !(isPrintedBesideZeros[variable] || (isOwn[variable] && doOwnShowZeros)));
    }
}
