package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All ways in which figures of one day divide the same people. Mutable and for one thread. */
final class PayDivisions {

    private static final int NONE = -1;

    private final List<PaidPerson> people;
    private final int rows;
    private final List<int[]> groupOf = new ArrayList<>();

    PayDivisions(List<PaidPerson> people) {
        this.people = people;
        this.rows = people.stream().mapToInt(PaidPerson::row).max().orElse(NONE) + 1;
    }

    /**
     * One more way.
     *
     * @param groups the rows of each group; whoever is in none may be missing
     * @return its place
     */
    int add(List<int[]> groups) {
        int[] places = new int[rows];
        Arrays.fill(places, NONE);
        for (int group = 0; group < groups.size(); group++) {
            for (int row : groups.get(group)) {
                places[row] = group;
            }
        }
        groupOf.add(places);
        return groupOf.size() - 1;
    }

    /** The rows of some people. */
    static int[] rows(List<PaidPerson> people) {
        return people.stream().mapToInt(PaidPerson::row).toArray();
    }

    List<PaidPerson> people() {
        return people;
    }

    /** The rows of those who are in these groups. */
    BitSet rows(PayPeople of) {
        int[] places = groupOf.get(of.division());
        BitSet found = new BitSet();
        for (int row = 0; row < rows; row++) {
            if (places[row] != NONE && of.groups().contains(places[row])) {
                found.set(row);
            }
        }
        return found;
    }

    /** Those whom no division tells apart, in as far as they have such pay. */
    List<PayAtom> atoms(Function<PaidPerson, Optional<BigDecimal>> amount) {
        Map<List<Integer>, List<BigDecimal>> byGroups = new HashMap<>();
        for (PaidPerson person : people) {
            Optional<BigDecimal> pay = amount.apply(person);
            if (pay.isPresent()) {
                byGroups.computeIfAbsent(groupsOf(person.row()), any -> new ArrayList<>())
                        .add(pay.get());
            }
        }
        return byGroups.entrySet().stream()
                .map(atom -> new PayAtom(atom.getKey(), RisingAmounts.of(atom.getValue())))
                .toList();
    }

    /** The group that somebody is in, by each division. */
    List<Integer> groupsOf(int row) {
        List<Integer> groups = new ArrayList<>(groupOf.size());
        for (int[] places : groupOf) {
            groups.add(places[row]);
        }
        return groups;
    }
}
