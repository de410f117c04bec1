package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a pay period is, in days as the regulations count: a month is 30.44 days and a year 365.25.
 *
 * @param days more than 0, at most 366
 */
public record PayPeriod(BigDecimal days) {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(366);

    public static final PayPeriod WEEK = new PayPeriod(BigDecimal.valueOf(7));
    public static final PayPeriod FORTNIGHT = new PayPeriod(BigDecimal.valueOf(14));
    public static final PayPeriod FOUR_WEEKS = new PayPeriod(BigDecimal.valueOf(28));
    public static final PayPeriod MONTH = new PayPeriod(new BigDecimal("30.44"));
    public static final PayPeriod YEAR = new PayPeriod(new BigDecimal("365.25"));

    /**
     * A period.
     *
     * @throws IllegalArgumentException when it is not above 0, or longer than a year
     */
    public PayPeriod {
        if (days.signum() <= 0 || days.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A pay period of " + days + " days. Allowed are more than 0 and at most " + LONGEST + ".");
        }
    }

    /** The period of a word, {@code week}, {@code fortnight}, {@code four-weeks}, {@code month} or {@code year}. */
    public static Optional<PayPeriod> find(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT).replace(' ', '-')) {
            case "week", "weekly" -> Optional.of(WEEK);
            case "fortnight", "fortnightly" -> Optional.of(FORTNIGHT);
            case "four-weeks", "four-weekly", "4-weekly", "lunar" -> Optional.of(FOUR_WEEKS);
            case "month", "monthly" -> Optional.of(MONTH);
            case "year", "yearly", "annual" -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }
}
