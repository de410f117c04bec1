package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts that pay by the hour is made of, each 0 or more, so that every kind of it is a sum of some: what the British regulations
 * take for hourly pay is basic pay, what is added and the bonus of the period; what the directive takes for the level is basic
 * pay, what is added and the bonus of the year.
 */
enum PayPart {
    BASIC(PayKind.HOURLY, PayKind.LEVEL, PayKind.BASIC),
    ADDED(PayKind.HOURLY, PayKind.LEVEL, PayKind.VARIABLE),
    OF_PERIOD(PayKind.HOURLY),
    OF_YEAR(PayKind.LEVEL, PayKind.VARIABLE);

    private static final BigDecimal LEAST = new BigDecimal("0.0000000001");

    private final Set<PayKind> kinds;

    PayPart(PayKind first, PayKind... others) {
        this.kinds = EnumSet.of(first, others);
    }

    /** Whether pay of a kind holds it. */
    boolean isOf(PayKind kind) {
        return kinds.contains(kind);
    }

    /**
     * What somebody has of each part; of what both hold, as much is added pay as can be.
     *
     * @param hourly absent where somebody is in no figure of hourly pay
     * @param worker with the level of pay and its variable part; absent where somebody is in no figure of the directive
     */
    static Map<PayPart, BigDecimal> of(Optional<BigDecimal> hourly, Optional<PaidPerson> worker) {
        Map<PayPart, BigDecimal> parts = new EnumMap<>(PayPart.class);
        if (worker.isEmpty()) {
            hourly.ifPresent(pay -> parts.put(BASIC, pay));
            return parts;
        }
        BigDecimal variable = worker.get().bonus().orElse(BigDecimal.ZERO);
        BigDecimal basic = worker.get().hourlyPay().orElse(BigDecimal.ZERO).subtract(variable);
        BigDecimal beside = hourly.orElse(basic).subtract(basic).max(BigDecimal.ZERO);
        BigDecimal added = beside.min(variable);
        parts.put(BASIC, basic);
        parts.put(ADDED, added);
        parts.put(OF_PERIOD, notable(beside.subtract(added)));
        parts.put(OF_YEAR, notable(variable.subtract(added)));
        return parts;
    }

    /** What the digits beyond the fifteenth decimal make of two rates that are the same is no pay. */
    private static BigDecimal notable(BigDecimal pay) {
        return pay.compareTo(LEAST) < 0 ? BigDecimal.ZERO : pay;
    }
}
