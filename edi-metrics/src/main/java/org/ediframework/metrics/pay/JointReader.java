package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Readers of sums over parts of pay, each of whom knows the own pay, and all whom they could ask about. First one reader is
 * taken who knows the largest of what is open in every cell; whoever is not safe from that one is asked about by every single reader.
 */
final class JointReader {

    /** Shares of people that are in the same sums. */
    private static final class Cell {
        private final BitSet in;
        private final List<JointPerson> people = new ArrayList<>();
        private final Map<Integer, List<JointPerson>> mostOpen = new HashMap<>();
        private BigDecimal open = BigDecimal.ZERO;

        Cell(BitSet in) {
            this.in = in;
        }

        /** Of those alike the two with most open, who matter as readers. */
        void add(JointPerson person) {
            people.add(person);
            open = open.add(person.open(in));
            List<JointPerson> most = mostOpen.computeIfAbsent(person.alike(), any -> new ArrayList<>());
            most.add(person);
            most.sort(Comparator.comparing((JointPerson one) -> one.open(in)).reversed());
            if (most.size() > 2) {
                most.remove(2);
            }
        }

        /** The most that is open of one of them, but for the target. */
        BigDecimal most(Optional<JointPerson> target) {
            return mostOpen.keySet().stream()
                    .map(alike -> most(alike, target))
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        BigDecimal most(int alike, Optional<JointPerson> target) {
            return mostOpen.getOrDefault(alike, List.of()).stream()
                    .filter(one -> target.filter(asked -> asked == one).isEmpty())
                    .map(one -> one.open(in))
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
    }

    private final List<Cell> cells = new ArrayList<>();
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final List<SumsApart.Part> parts;
    private final List<JointPerson> people;
    private final Map<List<Object>, LinearProgram> programs = new HashMap<>();
    private final int scale;
    private final int kindsOfPeople;

    JointReader(List<JointPerson> people, int sums) {
        this.people = people;
        Map<BitSet, Cell> bySums = new LinkedHashMap<>();
        int decimals = 0;
        int alike = 0;
        for (JointPerson person : people) {
            alike = Math.max(alike, person.alike() + 1);
            for (BitSet in : person.shares().stream()
                    .map(JointPerson.Share::in)
                    .distinct()
                    .toList()) {
                if (!in.isEmpty()) {
                    bySums.computeIfAbsent(in, Cell::new).add(person);
                }
            }
            for (JointPerson.Share share : person.shares()) {
                decimals = Math.max(
                        decimals, Math.max(share.amount().scale(), share.open().scale()));
            }
        }
        bySums.values().forEach(cell -> {
            places.put(cell.in, cells.size());
            cells.add(cell);
        });
        this.scale = decimals + 2;
        this.kindsOfPeople = alike;
        this.parts = SumsApart.of(sums, cells.stream().map(cell -> cell.in).toList());
    }

    private BigInteger whole(BigDecimal amount) {
        return amount.setScale(scale).unscaledValue();
    }

    boolean isKeptFromEverybody() {
        List<BigDecimal> ofAll =
                cells.stream().map(cell -> cell.most(Optional.empty())).toList();
        Map<List<Object>, List<JointPerson>> asked = new LinkedHashMap<>();
        for (JointPerson person : people) {
            for (PayKind kind : JointPay.KINDS) {
                Optional<BitSet> of = cellsOf(person, kind);
                of.ifPresent(
                        known -> asked.computeIfAbsent(List.of(kind, known, person.alike()), any -> new ArrayList<>())
                                .add(person));
            }
        }
        for (Map.Entry<List<Object>, List<JointPerson>> one : asked.entrySet()) {
            PayKind kind = (PayKind) one.getKey().get(0);
            BitSet of = (BitSet) one.getKey().get(1);
            if (!isKept(kind, of, one.getValue(), ofAll)) {
                return false;
            }
        }
        return true;
    }

    /** The cells that somebody's pay of a kind is in; absent where there is none of it, or some is in no sum and so has no limit. */
    private Optional<BitSet> cellsOf(JointPerson person, PayKind kind) {
        BitSet of = new BitSet();
        for (JointPerson.Share share : person.of(kind)) {
            if (share.in().isEmpty()) {
                return Optional.empty();
            }
            of.set(places.getOrDefault(share.in(), 0));
        }
        return of.isEmpty() ? Optional.empty() : Optional.of(of);
    }

    private boolean isKept(PayKind kind, BitSet of, List<JointPerson> alike, List<BigDecimal> ofAll) {
        List<JointPerson> hardest = alike.stream()
                .sorted(Comparator.comparing((JointPerson person) -> needed(person, kind))
                        .reversed())
                .limit(2)
                .toList();
        boolean isLarge = of.stream().allMatch(cell -> cells.get(cell).people.size() > 2);
        if (isLarge) {
            BigInteger need = whole(needed(hardest.get(0), kind));
            if (new Knowledge(ofAll).greatestIsAtLeast(of, need)) {
                return true;
            }
        }
        return hardest.stream().allMatch(target -> isKeptFromEachOne(kind, of, target));
    }

    private static BigDecimal needed(JointPerson person, PayKind kind) {
        BigDecimal needed = BigDecimal.ZERO;
        for (JointPerson.Share share : person.of(kind)) {
            needed = needed.add(share.amount().multiply(PaySafety.A_TENTH_MORE))
                    .subtract(share.amount().subtract(share.open()));
        }
        return needed;
    }

    /** All who could read together, one of each cell; else one after the other. */
    private boolean isKeptFromEachOne(PayKind kind, BitSet of, JointPerson target) {
        List<BigDecimal> together =
                cells.stream().map(cell -> cell.most(Optional.of(target))).toList();
        if (isKept(kind, of, target, together, cell -> cell.people.size() > 1)) {
            return true;
        }
        BitSet near = near(of);
        Set<List<BigDecimal>> tried = new HashSet<>();
        for (int reader = -1; reader < kindsOfPeople; reader++) {
            int alike = reader;
            List<BigDecimal> own = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                own.add(near.get(cell) ? cells.get(cell).most(alike, Optional.of(target)) : BigDecimal.ZERO);
            }
            Predicate<Cell> isThere = cell ->
                    cell.mostOpen.getOrDefault(alike, List.of()).stream().anyMatch(one -> one != target);
            boolean isThereAlone = of.stream().anyMatch(cell -> isThere.test(cells.get(cell)));
            if ((tried.add(own) || isThereAlone) && !isKept(kind, of, target, own, isThere)) {
                return false;
            }
        }
        return true;
    }

    /** The cells that hang together with some by their sums. */
    private BitSet near(BitSet of) {
        BitSet near = new BitSet();
        parts.stream().filter(part -> part.cells().stream().anyMatch(of::get)).forEach(part -> part.cells()
                .forEach(near::set));
        return near;
    }

    private boolean isKept(
            PayKind kind, BitSet of, JointPerson target, List<BigDecimal> own, Predicate<Cell> isReaderThere) {
        Knowledge knowledge = new Knowledge(own);
        if (!knowledge.greatestIsAtLeast(of, whole(needed(target, kind)))) {
            return false;
        }
        BitSet alone = new BitSet();
        of.stream()
                .filter(cell -> isAlone(cells.get(cell), kind, target, isReaderThere))
                .forEach(alone::set);
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal pay = BigDecimal.ZERO;
        for (JointPerson.Share share : target.of(kind)) {
            known = known.add(share.amount()).subtract(share.open());
            pay = pay.add(share.amount());
        }
        return alone.isEmpty()
                || knowledge.leastIsAtMost(
                        alone, whole(pay.multiply(PaySafety.A_TENTH_LESS).subtract(known)));
    }

    /** Whether nobody whom the reader does not know, and nothing else that the target has, is in the cell. */
    private static boolean isAlone(Cell cell, PayKind kind, JointPerson target, Predicate<Cell> isReaderThere) {
        boolean isOnly = target.shares().stream()
                .filter(share -> share.in().equals(cell.in))
                .allMatch(share -> target.of(kind).contains(share));
        long others = cell.people.size() - 1L;
        return isOnly && others - (isReaderThere.test(cell) ? 1 : 0) == 0;
    }

    /** What is open once the reader's own pay is taken off. */
    private final class Knowledge {

        private final List<BigDecimal> own;

        Knowledge(List<BigDecimal> own) {
            this.own = own;
        }

        boolean greatestIsAtLeast(BitSet of, BigInteger needed) {
            return extreme(of, true).compareTo(needed) >= 0;
        }

        /** Where nothing need be open at all, a published level says so of itself. */
        boolean leastIsAtMost(BitSet of, BigInteger most) {
            BigInteger least = extreme(of, false);
            return least.signum() == 0 || least.compareTo(most) <= 0;
        }

        /** What some cells can have together, to the unit below for the greatest and above for the least. */
        private BigInteger extreme(BitSet of, boolean isGreatest) {
            BigInteger sum = BigInteger.ZERO;
            for (SumsApart.Part part : parts) {
                List<Integer> asked = part.cells().stream().filter(of::get).toList();
                if (!asked.isEmpty()) {
                    sum = sum.add(extreme(part, asked, isGreatest));
                }
            }
            return sum;
        }

        private BigInteger extreme(SumsApart.Part part, List<Integer> asked, boolean isGreatest) {
            List<BigDecimal> ofPart = part.cells().stream().map(own::get).toList();
            LinearProgram program = programs.computeIfAbsent(List.of(part.cells(), ofPart), any -> program(part, own));
            BitSet among = new BitSet();
            asked.forEach(place -> among.set(part.cells().indexOf(place)));
            LinearProgram.Extreme found = isGreatest ? program.greatest(among) : program.least(among);
            BigInteger[] quotient = found.numerator().divideAndRemainder(BigInteger.valueOf(found.denominator()));
            return isGreatest || quotient[1].signum() == 0 ? quotient[0] : quotient[0].add(BigInteger.ONE);
        }
    }

    private LinearProgram program(SumsApart.Part part, List<BigDecimal> own) {
        return LinearProgram.of(
                part.sums(),
                part.cells().stream()
                        .map(place -> whole(cells.get(place).open.subtract(own.get(place))))
                        .toList());
    }
}
