package org.ediframework.io.published;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How rows about people look, so that one that is about none stands out in any language: words where the others have numbers of
 * staff, a number where they have words, a colon or a day where none of them has one, and nothing else beside it.
 *
 * @param rows some of them, without blank ones
 */
record PeopleAbove(List<List<String>> rows) {

    /** So few rows tell nothing of others. */
    private static final int LEAST = 3;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\d.]");

    boolean haveSeveralCells() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.size() > 1);
    }

    /**
     * Whether a row is about none of them.
     *
     * @param isApart whether a blank row stands above it
     */
    boolean areUnlike(List<String> row, boolean isApart) {
        if (rows.size() < LEAST || row.isEmpty() || !haveSeveralCells() || !hasLetters(row.get(0))) {
            return false;
        }
        String said = row.get(0);
        boolean hasNumbers = false;
        for (int column = 1; column < row.size(); column++) {
            String cell = row.get(column);
            if (!cell.isEmpty() && !isTotalOf(column, cell, said)) {
                return false;
            }
            hasNumbers |= !cell.isEmpty();
        }
        return hasNumbers || saysSomethingElse(said, isApart);
    }

    /** Whether a row with nothing behind its first cell may be a person or none. */
    boolean areLeftDoubtfulBy(List<String> row) {
        return rows.size() >= LEAST
                && hasLetters(row.get(0))
                && row.subList(1, row.size()).stream().allMatch(String::isEmpty)
                && rows.stream().allMatch(PeopleAbove::saysMore)
                && !shapes().contains(shape(row.get(0)));
    }

    private static boolean saysMore(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** Whether a number stands where people have words, or is no less than all of theirs together. */
    private boolean isTotalOf(int column, String cell, String said) {
        if (!FooterRows.isNumberOrBlank(cell) || isFirstCell(said)) {
            return false;
        }
        List<String> theirs = rows.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .filter(text -> !text.isEmpty())
                .toList();
        if (theirs.isEmpty()) {
            return false;
        }
        if (theirs.stream().noneMatch(FooterRows::isNumberOrBlank)) {
            return true;
        }
        BigDecimal sum =
                theirs.stream().flatMap(text -> number(text).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return areNumbered()
                && !shapes().contains(shape(said))
                && number(cell).filter(total -> total.compareTo(sum) >= 0).isPresent();
    }

    private static Optional<BigDecimal> number(String cell) {
        String digits = NO_NUMBER.matcher(cell).replaceAll("");
        return digits.isEmpty() || digits.indexOf('.') != digits.lastIndexOf('.') || digits.equals(".")
                ? Optional.empty()
                : Optional.of(new BigDecimal(digits));
    }

    private boolean saysSomethingElse(String said, boolean isApart) {
        boolean isSeveralWords = said.contains(" ");
        boolean hasNewColon = said.contains(":") && haveNone(":");
        boolean hasNewDay = isSeveralWords
                && DIGITS.matcher(said).find()
                && rows.stream().noneMatch(row -> DIGITS.matcher(row.get(0)).find());
        boolean isNoNumber = (isSeveralWords || isApart) && areNumbered() && !shapes().contains(shape(said));
        return hasNewColon || hasNewDay || isNoNumber;
    }

    private boolean haveNone(String sign) {
        return rows.stream().noneMatch(row -> row.get(0).contains(sign));
    }

    private boolean isFirstCell(String said) {
        return rows.stream().anyMatch(row -> row.get(0).equals(said));
    }

    /** Whether the first cell numbers people: with digits, without blanks, and with no one of them twice. */
    private boolean areNumbered() {
        Set<String> numbers = new HashSet<>();
        return rows.stream()
                .map(row -> row.get(0))
                .allMatch(cell -> DIGITS.matcher(cell).find() && !cell.contains(" ") && numbers.add(cell));
    }

    private Set<String> shapes() {
        Set<String> shapes = new HashSet<>();
        rows.forEach(row -> shapes.add(shape(row.get(0))));
        return shapes;
    }

    /** What a text is made of: a letter for all that stand together, and a digit. */
    private static String shape(String text) {
        return DIGITS.matcher(LETTERS.matcher(text).replaceAll("a")).replaceAll("0");
    }

    private static boolean hasLetters(String text) {
        return LETTERS.matcher(text).find();
    }
}
