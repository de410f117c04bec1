package org.ediframework.metrics.pay;

import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of pay that figures of one day tell of, or that follows from two of them. What the British regulations take for hourly pay
 * and what the directive takes for the level of pay differ by bonus alone; whoever knows both of a group knows the difference.
 */
enum PayKind {
    /** By the hour, as SI 2017/172 has it. */
    HOURLY,
    /** Bonus pay of twelve months, as SI 2017/172 has it. */
    BONUS,
    /** By the hour, as directive (EU) 2023/970 has it. */
    LEVEL,
    /** What the level has above hourly pay, where it is higher. */
    LEVEL_ABOVE_HOURLY,
    /** What hourly pay has above the level, where that is lower. */
    HOURLY_ABOVE_LEVEL,
    /** The basic part of the level. */
    BASIC,
    /** The complementary or variable part of the level. */
    VARIABLE,
    /** What hourly pay has above the basic part of the level. */
    HOURLY_ABOVE_BASIC,
    /** What the basic part of the level has above hourly pay, where that is lower. */
    BASIC_ABOVE_HOURLY;

    private static final Set<PayKind> OF_LEVEL = EnumSet.of(HOURLY, LEVEL, LEVEL_ABOVE_HOURLY, HOURLY_ABOVE_LEVEL);

    /**
     * Of which kinds everybody has to be safe where a sum of this kind is published.
     *
     * @param isLevelOut whether any level of pay is published
     * @param isApartOut whether any basic or variable pay is
     */
    Set<PayKind> touched(boolean isLevelOut, boolean isApartOut) {
        if (this == BONUS) {
            return isApartOut ? EnumSet.of(BONUS, VARIABLE) : EnumSet.of(BONUS);
        }
        if (this == BASIC || this == VARIABLE || isApartOut) {
            return EnumSet.allOf(PayKind.class);
        }
        return this == LEVEL || isLevelOut ? OF_LEVEL : EnumSet.of(HOURLY);
    }

    /** Of which kinds a sum of this kind is taken to be known as well. */
    Set<PayKind> sums() {
        return switch (this) {
            case BONUS -> EnumSet.of(BONUS, VARIABLE);
            case BASIC, VARIABLE -> EnumSet.allOf(PayKind.class);
            default -> EnumSet.complementOf(EnumSet.of(BONUS));
        };
    }

    /** Of which kinds it is taken to be known who has as much or more. */
    Set<PayKind> floors() {
        return switch (this) {
            case HOURLY, LEVEL -> EnumSet.of(HOURLY, LEVEL);
            default -> EnumSet.of(this);
        };
    }
}
