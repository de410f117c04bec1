package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Gives pence one by one to whoever is paid least at that moment, the first of the payroll where several are, up to a top. */
final class Levelling {

    private static final int PENCE = 2;

    private final List<WorkingPerson> people;
    private final BigInteger[] whole;
    private final BigInteger[] room;

    /**
     * People of equal cost.
     *
     * @param highest nobody is paid more afterwards
     */
    Levelling(List<WorkingPerson> people, BigDecimal highest) {
        this.people = people;
        this.whole = new BigInteger[people.size()];
        this.room = new BigInteger[people.size()];
        for (int person = 0; person < people.size(); person++) {
            BigDecimal pay = people.get(person).pay();
            whole[person] = pence(pay);
            room[person] = pence(highest.subtract(pay));
        }
    }

    private static BigInteger pence(BigDecimal pounds) {
        return pounds.setScale(PENCE, RoundingMode.FLOOR).unscaledValue();
    }

    /** How many pence can be given. */
    BigInteger room() {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger one : room) {
            sum = sum.add(one);
        }
        return sum;
    }

    /**
     * The raises.
     *
     * @param given pence, at most the room
     */
    List<Raise> raises(BigInteger given) {
        BigInteger level = level(given);
        BigInteger left = given.subtract(upTo(level));
        List<Raise> raises = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            BigInteger pence = of(person, level);
            boolean isOneMore =
                    left.signum() > 0 && of(person, level.add(BigInteger.ONE)).compareTo(pence) > 0;
            if (isOneMore) {
                pence = pence.add(BigInteger.ONE);
                left = left.subtract(BigInteger.ONE);
            }
            if (pence.signum() > 0) {
                WorkingPerson raised = people.get(person);
                raises.add(new Raise(raised.row(), raised.pay(), new BigDecimal(pence, PENCE)));
            }
        }
        return raises;
    }

    private BigInteger of(int person, BigInteger level) {
        return level.subtract(whole[person]).max(BigInteger.ZERO).min(room[person]);
    }

    private BigInteger upTo(BigInteger level) {
        BigInteger sum = BigInteger.ZERO;
        for (int person = 0; person < whole.length; person++) {
            sum = sum.add(of(person, level));
        }
        return sum;
    }

    /** The highest whole level that no more than these pence reach. */
    private BigInteger level(BigInteger given) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ZERO;
        for (int person = 0; person < whole.length; person++) {
            high = high.max(whole[person].add(room[person]));
        }
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
            if (upTo(middle).compareTo(given) <= 0) {
                low = middle;
            } else {
                high = middle.subtract(BigInteger.ONE);
            }
        }
        return low;
    }
}
