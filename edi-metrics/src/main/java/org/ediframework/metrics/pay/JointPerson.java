package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody's pay as readers of sums see it: parts that are in the same sums are one to them. Mutable and for one thread. */
final class JointPerson {

    private final int alike;
    private final List<Share> shares = new ArrayList<>();

    /**
     * Somebody.
     *
     * @param alike the number of those whom no figure can tell from this person
     */
    JointPerson(int alike) {
        this.alike = alike;
    }

    int alike() {
        return alike;
    }

    /** What is in the same sums. */
    static final class Share {

        private final BitSet in;
        private final Set<PayKind> kinds;
        private BigDecimal amount;
        private BigDecimal floor = BigDecimal.ZERO;

        private Share(BitSet in, BigDecimal amount, Set<PayKind> kinds) {
            this.in = in;
            this.amount = amount;
            this.kinds = EnumSet.copyOf(kinds);
        }

        /** The sums that hold it. */
        BitSet in() {
            return in;
        }

        BigDecimal amount() {
            return amount;
        }

        /** What the reader does not know of it. */
        BigDecimal open() {
            return amount.subtract(floor);
        }

        private void raise(BigDecimal least) {
            floor = floor.max(least);
        }
    }

    /** One more part. */
    void add(BitSet in, BigDecimal amount, Set<PayKind> kinds) {
        // What differs by kind is told apart even where no sum does, since kinds are what is protected.
        Optional<Share> same = shares.stream()
                .filter(share -> share.in.equals(in) && share.kinds.equals(kinds))
                .findFirst();
        same.ifPresentOrElse(
                share -> share.amount = share.amount.add(amount), () -> shares.add(new Share(in, amount, kinds)));
    }

    /** How much of pay of a kind is open in those sums. */
    BigDecimal open(BitSet in) {
        return shares.stream()
                .filter(share -> share.in.equals(in))
                .map(Share::open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Share> shares() {
        return shares;
    }

    /** What makes up pay of a kind. */
    List<Share> of(PayKind kind) {
        return shares.stream().filter(share -> share.kinds.contains(kind)).toList();
    }

    /**
     * The reader knows that there is this much or more. Where the largest share has it alone, it is known of that; where only all
     * together have it, the others are known to be what they are, which is more than the reader knows.
     */
    void hasAtLeast(PayKind kind, BigDecimal least) {
        List<Share> of = of(kind).stream()
                .sorted(Comparator.comparing(Share::amount).reversed())
                .toList();
        BigDecimal left = least;
        for (int place = 1; place < of.size() && of.get(0).amount.compareTo(left) < 0; place++) {
            of.get(place).raise(of.get(place).amount);
            left = left.subtract(of.get(place).amount);
        }
        if (!of.isEmpty()) {
            of.get(0).raise(left.min(of.get(0).amount).max(BigDecimal.ZERO));
        }
    }
}
