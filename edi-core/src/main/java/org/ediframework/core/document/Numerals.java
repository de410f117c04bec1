package org.ediframework.core.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the literals of numbers exactly. A number is what it is worth, however it is written: {@code 3.0} and
 * {@code 30e-1} are whole numbers, as JSON Schema has it.
 */
final class Numerals {

    /**
     * The most digits on either side of the point: as far as the binary64 of IEEE 754 reaches, beyond which other
     * programs would read infinity or zero. It also keeps the plain form of {@code 1e999999999} out of the memory.
     */
    static final int DIGITS = 308;

    private Numerals() {}

    static @Nullable Long whole(String literal) {
        if (isShortInteger(literal)) {
            return Long.valueOf(literal);
        }
        BigDecimal number = decimal(literal);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException notWholeOrTooLarge) {
            return null;
        }
    }

    private static boolean isShortInteger(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        if (literal.length() == start || literal.length() > 18) {
            return false;
        }
        for (int i = start; i < literal.length(); i++) {
            if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number with a scale of zero or more, so that its plain form reads as an equal one. */
    static @Nullable BigDecimal decimal(String literal) {
        BigDecimal number;
        try {
            number = new BigDecimal(literal);
        } catch (NumberFormatException notANumber) {
            return null;
        }
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.signum() == 0 && Math.abs((long) number.scale()) > DIGITS) {
            return BigDecimal.ZERO;
        }
        if (wholeDigits > DIGITS || number.scale() > DIGITS) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
