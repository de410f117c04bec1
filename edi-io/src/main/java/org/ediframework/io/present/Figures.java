package org.ediframework.io.present;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures in British writing, rounded half up from the digits that the double holds. */
public final class Figures {

    private Figures() {}

    /** A whole number, such as 11,739. */
    public static String whole(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A whole number of any size. */
    public static String whole(BigInteger number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A fraction in per cent with one decimal, such as 6.7%; one above 0 that would round to it is &lt;0.1%. */
    public static String percent(double fraction) {
        String percent = decimal(fraction * 100, 1);
        return fraction > 0 && percent.equals("0.0") ? "<0.1%" : percent + "%";
    }

    /** A confidence in per cent with as many decimals as it needs, such as 95% or 99.8%. */
    public static String confidence(double fraction) {
        return BigDecimal.valueOf(fraction)
                        .movePointRight(2)
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    /** A ratio, such as 0.871. */
    public static String ratio(double ratio) {
        return decimal(ratio, 3);
    }

    /** A number with so many decimals. */
    public static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A probability with three decimals, &lt;0.001 where it is smaller. */
    public static String probability(double probability) {
        return probability < 0.0005 ? "<0.001" : decimal(probability, 3);
    }
}
