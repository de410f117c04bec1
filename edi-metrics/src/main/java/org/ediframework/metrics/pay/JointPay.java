package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all published figures of one day tell of pay by the hour, as two laws take it, together. The reader is the one of
 * {@link PaySystem}, who also knows which parts each kind of pay is made of; everybody's pay of every kind must be able to be a tenth
 * higher and a tenth lower. Mutable and for one thread.
 */
final class JointPay {

    /** All pay by the hour. */
    static final List<PayKind> KINDS = List.of(PayKind.HOURLY, PayKind.LEVEL, PayKind.BASIC, PayKind.VARIABLE);

    private final PayDivisions divisions;
    private final Map<Integer, Map<PayPart, BigDecimal>> parts = new LinkedHashMap<>();
    private final Map<PayKind, BitSet> having = new EnumMap<>(PayKind.class);
    /** The rows of those whom no figure can tell apart. */
    private final List<List<Integer>> alike;

    private List<Sum> sums = List.of();
    private List<Floor> floors = List.of();

    /**
     * A known sum.
     *
     * @param kind of which pay
     * @param rows of whom
     */
    private record Sum(PayKind kind, BitSet rows) {}

    /**
     * Who is known to have as much or more.
     *
     * @param kind of which pay
     * @param rows those who have
     * @param least how much
     */
    private record Floor(PayKind kind, BitSet rows, BigDecimal least) {}

    /**
     * Everybody.
     *
     * @param workers those who are in figures of the directive
     */
    JointPay(PayDivisions divisions, Map<Integer, PaidPerson> workers) {
        this.divisions = divisions;
        KINDS.forEach(kind -> having.put(kind, new BitSet()));
        for (PaidPerson person : divisions.people()) {
            Optional<PaidPerson> worker = Optional.ofNullable(workers.get(person.row()));
            if (person.hourlyPay().isEmpty() && worker.isEmpty()) {
                continue;
            }
            parts.put(person.row(), PayPart.of(person.hourlyPay(), worker));
            for (PayKind kind : KINDS) {
                boolean isHeld = kind == PayKind.HOURLY ? person.hourlyPay().isPresent() : worker.isPresent();
                having.getOrDefault(kind, new BitSet()).set(person.row(), isHeld);
            }
        }
        Map<List<Object>, List<Integer>> byGroups = new LinkedHashMap<>();
        parts.keySet().forEach(row -> byGroups.computeIfAbsent(
                        List.of(divisions.groupsOf(row), isHeld(row, PayKind.HOURLY), isHeld(row, PayKind.LEVEL)),
                        any -> new ArrayList<>())
                .add(row));
        this.alike = List.copyOf(byGroups.values());
    }

    /** Whether everybody stays safe with what one more figure tells. */
    boolean isSafeWith(PayTold told) {
        List<Sum> allSums = new ArrayList<>(sums);
        List<Floor> allFloors = new ArrayList<>(floors);
        add(told, allSums, allFloors);
        try {
            return new JointReader(people(allSums, allFloors), allSums.size()).isKeptFromEverybody();
        } catch (ArithmeticException tooLarge) {
            // What cannot be worked out is not shown.
            return false;
        }
    }

    /** Takes in what a figure tells that is published. */
    void take(PayTold told) {
        List<Sum> allSums = new ArrayList<>(sums);
        List<Floor> allFloors = new ArrayList<>(floors);
        add(told, allSums, allFloors);
        sums = List.copyOf(allSums);
        floors = List.copyOf(allFloors);
    }

    private void add(PayTold told, Collection<Sum> toSums, Collection<Floor> toFloors) {
        BitSet inKind = having.getOrDefault(told.kind(), new BitSet());
        for (PayPeople people : told.sums()) {
            Sum sum = new Sum(told.kind(), both(divisions.rows(people), inKind));
            if (!sum.rows().isEmpty() && !toSums.contains(sum)) {
                toSums.add(sum);
            }
        }
        for (PayFloor floor : told.floors()) {
            BitSet rows = both(divisions.rows(floor.people()), inKind);
            rows.stream()
                    .filter(row -> pay(row, told.kind()).compareTo(floor.least()) < 0)
                    .forEach(rows::clear);
            Floor known = new Floor(told.kind(), rows, floor.least());
            if (!toFloors.contains(known)) {
                toFloors.add(known);
            }
        }
    }

    private static BitSet both(BitSet rows, BitSet others) {
        rows.and(others);
        return rows;
    }

    private BigDecimal pay(int row, PayKind kind) {
        return parts.getOrDefault(row, Map.of()).entrySet().stream()
                .filter(part -> part.getKey().isOf(kind))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everybody with what the reader knows of each part: in which sums it is, and how much of it there is at least. */
    private List<JointPerson> people(List<Sum> told, List<Floor> least) {
        List<JointPerson> people = new ArrayList<>();
        for (int number = 0; number < alike.size(); number++) {
            int first = alike.get(number).get(0);
            Map<PayPart, BitSet> sumsOf = new EnumMap<>(PayPart.class);
            Map<PayPart, Set<PayKind>> kindsOf = new EnumMap<>(PayPart.class);
            for (PayPart part : PayPart.values()) {
                sumsOf.put(part, sumsOf(part, first, told));
                Set<PayKind> kinds = EnumSet.noneOf(PayKind.class);
                KINDS.stream()
                        .filter(kind -> part.isOf(kind) && isHeld(first, kind))
                        .forEach(kinds::add);
                kindsOf.put(part, kinds);
            }
            for (int row : alike.get(number)) {
                JointPerson person = new JointPerson(number);
                parts.getOrDefault(row, Map.of()).forEach((part, amount) -> {
                    if (amount.signum() > 0) {
                        person.add(
                                sumsOf.getOrDefault(part, new BitSet()), amount, kindsOf.getOrDefault(part, Set.of()));
                    }
                });
                least.stream()
                        .filter(floor -> floor.rows().get(row))
                        .forEach(floor -> person.hasAtLeast(floor.kind(), floor.least()));
                people.add(person);
            }
        }
        return people;
    }

    private static BitSet sumsOf(PayPart part, int row, List<Sum> told) {
        BitSet in = new BitSet();
        for (int sum = 0; sum < told.size(); sum++) {
            in.set(sum, part.isOf(told.get(sum).kind()) && told.get(sum).rows().get(row));
        }
        return in;
    }

    private boolean isHeld(int row, PayKind kind) {
        return having.getOrDefault(kind, new BitSet()).get(row);
    }
}
