package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What all published figures of one day about one kind of pay tell together. The reader knows the own pay, what each group
 * of a published mean is paid together, to the penny, and of everybody at a published median or end of a quarter or above
 * it that this is so. In this knowledge, which is more than any reader has, everybody's pay must be able to be a tenth higher
 * and a tenth lower than it is; that a median says so of itself, with ten people on each side of it, is no matter of this
 * system. Mutable and for one thread.
 */
final class PaySystem {

    private final List<PayAtom> atoms;
    private List<PayPeople> sums = List.of();
    private List<PayFloor> floors = List.of();

    PaySystem(Collection<PayAtom> atoms) {
        this.atoms = List.copyOf(atoms);
    }

    /** Takes in what one more figure tells, if everybody stays safe; otherwise nothing, and says so. */
    boolean admits(List<PayPeople> moreSums, List<PayFloor> moreFloors) {
        if (!isSafeWith(moreSums, moreFloors)) {
            return false;
        }
        take(moreSums, moreFloors);
        return true;
    }

    /** Whether everybody stays safe with what one more figure tells. */
    boolean isSafeWith(List<PayPeople> moreSums, List<PayFloor> moreFloors) {
        return isSafe(with(sums, moreSums), with(floors, moreFloors));
    }

    /** Takes in what a figure tells that is published. */
    void take(List<PayPeople> moreSums, List<PayFloor> moreFloors) {
        sums = with(sums, moreSums);
        floors = with(floors, moreFloors);
    }

    private static <T> List<T> with(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    private boolean isSafe(List<PayPeople> told, List<PayFloor> least) {
        try {
            List<PayCell> cells = cells(told, least);
            return SumsApart.of(told.size(), cells.stream().map(PayCell::in).toList()).stream()
                    .allMatch(part -> new Reader(part, cells).isKeptFromEverybody());
        } catch (ArithmeticException tooLarge) {
            // What cannot be worked out is not shown.
            return false;
        }
    }

    /** Everybody who is in some sum, those in the same sums together. */
    private List<PayCell> cells(List<PayPeople> told, List<PayFloor> least) {
        Map<BitSet, List<PayAtom>> bySums = new LinkedHashMap<>();
        for (PayAtom atom : atoms) {
            BitSet in = new BitSet();
            for (int sum = 0; sum < told.size(); sum++) {
                in.set(sum, atom.isIn(told.get(sum)));
            }
            if (!in.isEmpty() && atom.size() > 0) {
                bySums.computeIfAbsent(in, any -> new ArrayList<>()).add(atom);
            }
        }
        List<PayCell> cells = new ArrayList<>();
        bySums.forEach((in, together) -> cells.add(PayCell.of(in, together, least)));
        return cells;
    }

    /** Readers, each of whom knows the own pay, and all targets that they could have. */
    private static final class Reader {

        private final List<BitSet> sums;
        private final List<PayCell> cells;
        private final boolean hasOthers;
        private final int scale;

        Reader(SumsApart.Part part, List<PayCell> everyCell) {
            this.sums = part.sums();
            this.cells = part.cells().stream().map(everyCell::get).toList();
            this.hasOthers = cells.size() < everyCell.size();
            this.scale = cells.stream().mapToInt(PayCell::scale).max().orElse(0) + 2;
        }

        private BigInteger whole(BigDecimal amount) {
            return amount.setScale(scale).unscaledValue();
        }

        /** A reader in every group at once, who told what each is paid, knows more than any single one. */
        boolean isKeptFromEverybody() {
            LinearProgram together =
                    program(cells.stream().map(cell -> cell.most(0).open()).toList());
            for (int target = 0; target < cells.size(); target++) {
                PayCell cell = cells.get(target);
                // Where one or two are by themselves, the target would be a reader too; these are looked at one by one.
                boolean isKept = cell.size() > 2 && isKept(target, together, cell.everybody(), cell.size());
                if (!isKept && !isKeptFromEachOne(target)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isKeptFromEachOne(int target) {
            PayCell cell = cells.get(target);
            for (int reader = 0; reader < cells.size(); reader++) {
                if (reader != target && !isKept(target, program(reader, 0), cell.everybody(), cell.size())) {
                    return false;
                }
            }
            if (hasOthers && !isKept(target, program(zeros()), cell.everybody(), cell.size())) {
                return false;
            }
            int others = cell.size() - 1;
            return others == 0
                    ? isKept(target, program(zeros()), cell.everybody(), 1)
                    : isKept(target, program(target, 0), cell.everybodyBut(0), others)
                            && isKept(target, program(target, 1), List.of(cell.most(0)), others);
        }

        private List<BigDecimal> zeros() {
            return cells.stream().map(any -> BigDecimal.ZERO).toList();
        }

        private LinearProgram program(int reader, int which) {
            List<BigDecimal> own = new ArrayList<>(zeros());
            own.set(reader, cells.get(reader).most(which).open());
            return program(own);
        }

        /** What is open once the reader's own pay is taken off. */
        private LinearProgram program(List<BigDecimal> own) {
            List<BigInteger> open = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                open.add(whole(cells.get(cell).open().subtract(own.get(cell))));
            }
            return LinearProgram.of(sums, open);
        }

        /**
         * Whether nobody of a cell is bound within a tenth.
         *
         * @param targets those of the cell who are the most easily bound
         * @param unknown how many of the cell the reader does not know
         */
        private boolean isKept(int target, LinearProgram program, List<PayAtom.Known> targets, int unknown) {
            LinearProgram.Extreme greatest = program.greatest(target);
            if (targets.stream().anyMatch(known -> greatest.isLessThan(whole(needed(known))))) {
                return false;
            }
            if (unknown > 1) {
                // Somebody else of the cell can have all of it, so that the target can have nothing.
                return true;
            }
            LinearProgram.Extreme least = program.least(target);
            return least.numerator().signum() == 0
                    || targets.stream()
                            .filter(known -> known.pay().signum() > 0)
                            .allMatch(known -> least.isAtMost(whole(
                                    known.pay().multiply(PaySafety.A_TENTH_LESS).subtract(known.floor()))));
        }

        private static BigDecimal needed(PayAtom.Known known) {
            return known.pay().multiply(PaySafety.A_TENTH_MORE).subtract(known.floor());
        }
    }

    /** Those who are in the same sums, of whom most is open first. */
    private record PayCell(BitSet in, int size, BigDecimal open, List<PayAtom.Known> everybody) {

        static PayCell of(BitSet in, List<PayAtom> together, List<PayFloor> least) {
            BigDecimal open = BigDecimal.ZERO;
            int size = 0;
            List<PayAtom.Known> most = new ArrayList<>();
            for (PayAtom atom : together) {
                PayAtom.Open part = atom.open(least.stream()
                        .filter(floor -> atom.isIn(floor.people()))
                        .map(PayFloor::least)
                        .distinct()
                        .sorted()
                        .toList());
                open = open.add(part.sum());
                size += atom.size();
                most.addAll(part.most());
            }
            most.sort(Comparator.comparing(PayAtom.Known::open).reversed());
            return new PayCell(in, size, open, List.copyOf(most));
        }

        PayAtom.Known most(int place) {
            return everybody.get(place);
        }

        List<PayAtom.Known> everybodyBut(int place) {
            List<PayAtom.Known> others = new ArrayList<>(everybody);
            others.remove(place);
            return others;
        }

        int scale() {
            return Stream.concat(
                            Stream.of(open), everybody.stream().flatMap(known -> Stream.of(known.pay(), known.floor())))
                    .mapToInt(BigDecimal::scale)
                    .max()
                    .orElse(0);
        }
    }
}
