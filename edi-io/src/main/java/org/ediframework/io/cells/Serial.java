package org.ediframework.io.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets count them, and the numbers that stand for them. */
public final class Serial {

    /** As many digits as a spreadsheet keeps of a number. */
    public static final int DIGITS = 15;

    /** The first day whose number all spreadsheets agree on: Excel counts a 29 February 1900. */
    public static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate BEFORE = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAYS_BEFORE_FIRST = 61;
    private static final int LAST = 2_958_465;

    private Serial() {}

    /** The number of a day from {@link #FIRST} on. */
    public static long of(LocalDate day) {
        return day.toEpochDay() - BEFORE.toEpochDay();
    }

    /** The day of a whole number; null where it stands for none. */
    public static @Nullable LocalDate day(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int days = number.setScale(0, RoundingMode.FLOOR).intValue();
        if (from1904) {
            return FIRST_OF_1904.plusDays(days);
        }
        return days < DAYS_BEFORE_FIRST ? null : BEFORE.plusDays(days);
    }

    /** The plain digits of a number as a workbook has it, no more of them than a spreadsheet keeps; null where it is none. */
    static @Nullable BigDecimal number(String literal) {
        if (literal.length() > 64) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(literal.strip());
            if (Math.abs((long) exact.scale()) > 400) {
                return null;
            }
            BigDecimal kept = exact.precision() > DIGITS ? exact.round(new MathContext(DIGITS)) : exact;
            BigDecimal plain = kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Whether a spreadsheet gives a number back as it is written here. */
    public static boolean isKept(String plain) {
        BigDecimal number = number(plain);
        return number != null && number.toPlainString().equals(plain);
    }

    /** The row and the column of a cell's name such as {@code F7}, row first, from 1 and from 0; null where it is none. */
    static int @Nullable [] place(String name) {
        int at = 0;
        int column = 0;
        while (at < name.length() && at < 4 && Character.isLetter(name.charAt(at))) {
            column = column * 26 + Character.toUpperCase(name.charAt(at)) - 'A' + 1;
            at++;
        }
        int row = 0;
        for (int digit = at; digit < name.length(); digit++) {
            char character = name.charAt(digit);
            if (character < '0' || character > '9' || digit - at > 8) {
                return null;
            }
            row = row * 10 + character - '0';
        }
        return at == 0 || row < 1 ? null : new int[] {row, column - 1};
    }

    /** A whole number of at most nine digits; empty where the text is none. */
    static OptionalInt whole(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}
