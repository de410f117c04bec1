package org.ediframework.io.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.core.finding.StructureRule;

/**
 * How the numbers of a text are written, told from all of them: {@code 1,234.5} as in Britain and Ireland, or {@code 1.234,5} and
 * {@code 1 234,5} as on the continent. {@code 1.234} alone may be either.
 */
enum NumberForm {
    /** A point before decimals; as the readers take numbers. */
    POINT,
    /** A comma before decimals, and points or blanks between thousands. */
    COMMA,
    /**
     * Numbers such as {@code 1.234} in a text whose cells stand between semicolons, and none that says what the point is; or such as
     * {@code 1,234} beside others that have a comma before decimals.
     */
    OPEN;

    private static final String BLANK = "[ \\u00A0\\u202F]";
    private static final Pattern NUMBER =
            Pattern.compile("([£€]? ?[-+]?)([0-9][0-9., \\u00A0\\u202F'’]*)((?:" + BLANK + "?[%€])?)");
    private static final Pattern COMMA_ALONE = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+,\\d+|\\d{1,3}(?:" + BLANK
            + "\\d{3})+,\\d+|\\d+,(?:\\d{1,2}|\\d{4,})|0,\\d+|\\d{4,},\\d+|\\d{1,3}(?:[.]\\d{3}){2,}");
    private static final Pattern POINT_ALONE = Pattern.compile("\\d{1,3}(?:,\\d{3})+[.]\\d+|\\d{1,3}(?:" + BLANK
            + "\\d{3})+[.]\\d+|\\d+[.](?:\\d{1,2}|\\d{4,})|0[.]\\d+|\\d{4,}[.]\\d+|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}");
    private static final Pattern CONTINENTAL =
            Pattern.compile("(\\d{1,3}(?:[.]\\d{3})+|\\d{1,3}(?:" + BLANK + "\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int LEAST = 3;

    /** So many numbers of a column say how it is written; a payroll may have a million. */
    private static final int ENOUGH = 1_000;

    /** What the numbers of one column say. */
    private static final class Column {
        private int filled;
        private int numbers;
        private int comma;
        private int point;
        private int eitherPoint;
        private int eitherComma;
        private final List<String> figures = new ArrayList<>();

        void take(String cell) {
            filled++;
            if (point + comma >= ENOUGH || areDigits(cell)) {
                add(cell);
                return;
            }
            if (mayBeNumber(cell)) {
                Matcher number = NUMBER.matcher(cell);
                if (number.matches()) {
                    String digits = number.group(2).strip();
                    add(digits);
                    look(digits);
                }
            }
        }

        private void add(String digits) {
            numbers++;
            if (numbers <= ENOUGH) {
                figures.add(digits);
            }
        }

        private void look(String digits) {
            comma += COMMA_ALONE.matcher(digits).matches() ? 1 : 0;
            point += POINT_ALONE.matcher(digits).matches() ? 1 : 0;
            Matcher either = EITHER.matcher(digits);
            if (either.matches()) {
                eitherPoint += either.group(1).equals(".") ? 1 : 0;
                eitherComma += either.group(1).equals(",") ? 1 : 0;
            }
        }

        private static boolean areDigits(String cell) {
            for (int at = 0; at < cell.length(); at++) {
                if (cell.charAt(at) < '0' || cell.charAt(at) > '9') {
                    return false;
                }
            }
            return true;
        }

        private static boolean mayBeNumber(String cell) {
            return "0123456789£€+- ".indexOf(cell.charAt(0)) >= 0;
        }

        /** Whether it is a column of numbers, its header and titles apart. */
        boolean isOfNumbers() {
            return numbers > 0 && 2 * numbers >= filled;
        }

        boolean isComma() {
            return (comma > 0 && point == 0) || addsUpByThousands();
        }

        /** Whether its largest figure is the sum of the others only if points stand between thousands. */
        boolean addsUpByThousands() {
            return eitherPoint > 0
                    && figures.size() >= LEAST
                    && numbers == figures.size()
                    && isSum(figures.stream().map(Column::byThousands).toList())
                    && !isSum(figures.stream().map(Column::byDecimals).toList());
        }

        private static BigDecimal byThousands(String digits) {
            return new BigDecimal(NO_DIGIT.matcher(digits).replaceAll(""));
        }

        private static BigDecimal byDecimals(String digits) {
            return isOpen(digits) ? new BigDecimal(digits.replace(',', '.')) : byThousands(digits);
        }

        private static boolean isSum(List<BigDecimal> numbers) {
            BigDecimal all = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            return most.add(most).compareTo(all) == 0;
        }
    }

    /** The form of the numbers between these separators. */
    static NumberForm of(List<Grid.Line> lines, char separator) {
        List<Column> columns = new ArrayList<>();
        for (Grid.Line line : lines) {
            List<String> cells = line.cells();
            for (int column = 1; column < cells.size(); column++) {
                while (columns.size() < column) {
                    columns.add(new Column());
                }
                if (!cells.get(column).isEmpty()) {
                    columns.get(column - 1).take(cells.get(column));
                }
            }
        }
        List<Column> numbers = columns.stream().filter(Column::isOfNumbers).toList();
        boolean isComma = numbers.stream().anyMatch(Column::isComma);
        boolean isPoint = numbers.stream().anyMatch(column -> column.point > 0 && column.comma == 0);
        if (isComma && !isPoint) {
            return numbers.stream().anyMatch(column -> column.eitherComma > 0 && column.comma == 0) ? OPEN : COMMA;
        }
        boolean isOpen = !isPoint && separator != ',' && numbers.stream().anyMatch(column -> column.eitherPoint > 0);
        return isOpen ? OPEN : POINT;
    }

    /** Whether the sign in a number may stand between thousands or before decimals. */
    private static boolean isOpen(String cell) {
        return EITHER.matcher(cell).matches();
    }

    /** These lines with numbers as the readers take them. */
    List<Grid.Line> plain(List<Grid.Line> lines) {
        return this == COMMA
                ? lines.stream()
                        .map(line -> new Grid.Line(
                                line.number(),
                                line.cells().stream().map(NumberForm::plain).toList()))
                        .toList()
                : lines;
    }

    private static String plain(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return cell;
        }
        Matcher digits = CONTINENTAL.matcher(number.group(2).strip());
        if (!digits.matches()) {
            return cell;
        }
        return number.group(1)
                + NO_DIGIT.matcher(digits.group(1)).replaceAll("")
                + Optional.ofNullable(digits.group(2))
                        .map(behind -> "." + behind)
                        .orElse("")
                + number.group(3);
    }

    /** Says what was understood, or asks what is meant, at the first line with such a number. */
    void tell(List<Grid.Line> lines, TableFindings findings) {
        for (Grid.Line line : lines) {
            for (String cell : line.cells().stream().skip(1).toList()) {
                if (this == COMMA && !plain(cell).equals(cell)) {
                    findings.addNoteToLine(
                            line.number(), StructureRule.READ_OTHERWISE, ".numberForm", cell, plain(cell));
                    return;
                }
                if (this == OPEN && isOpen(cell)) {
                    findings.addToLine(line.number(), StructureRule.CHOICE_OPEN, ".numberForm", cell);
                    return;
                }
            }
        }
    }
}
